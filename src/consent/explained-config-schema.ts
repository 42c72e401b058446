/** The same schema, for saying what is wrong: the build makes the other one say yes or no only. */
export { Config as ExplainedConfig } from './config-schema.js';
