/** The same schemas, for saying what is wrong: the build makes the other ones say yes or no only. */
export { Programme as ExplainedProgramme } from './programme-schema.js';
export { Feed as ExplainedFeed, Item as ExplainedItem } from './schema.js';
