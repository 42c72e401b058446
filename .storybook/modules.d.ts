// What Vite can import and TypeScript does not know. The manifest is written by `npm run manifest`:
// types must not depend on whether it was.
declare module '*/custom-elements.json' {
  const manifest: unknown;
  export default manifest;
}

declare module '*.css?inline' {
  const css: string;
  export default css;
}
