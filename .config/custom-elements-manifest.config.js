/** The manifest names the files people import, not those they were written in. */
function publishedPaths() {
  const published = (path) => path.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');
  return {
    name: 'published-paths',
    packageLinkPhase({ customElementsManifest }) {
      customElementsManifest.modules = JSON.parse(
        JSON.stringify(customElementsManifest.modules),
        (key, value) =>
          (key === 'path' || key === 'module') && typeof value === 'string'
            ? published(value)
            : value,
      );
    },
  };
}

export default {
  globs: ['src/elements/*.ts', 'src/define/*.ts'],
  exclude: ['src/**/*.styles.ts'],
  outdir: 'dist',
  litelement: true,
  plugins: [publishedPaths()],
};
