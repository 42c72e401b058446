// The runner loads plain JavaScript only; the configuration itself is TypeScript.
import { tsImport } from 'tsx/esm/api';

const { createConfig } = await tsImport('./support/runner-config.ts', import.meta.url);

export default await createConfig(process.env.K360_BROWSER ?? 'chromium');
