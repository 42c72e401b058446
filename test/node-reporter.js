// The runner loads plain JavaScript only; the reporter itself is TypeScript.
import { tsImport } from 'tsx/esm/api';

const { nodeReporter } = await tsImport('./support/node-reporter.ts', import.meta.url);

export default nodeReporter;
