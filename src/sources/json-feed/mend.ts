import { validateLoosely } from '../validate-loosely.js';
import { ExplainedFeed, ExplainedItem, ExplainedProgramme } from './explained-schema.js';

/*
 * What of a feed does not fit its schema is left out and named. Loaded when there is such a thing.
 */

export const mendFeed = (head: unknown) => validateLoosely(ExplainedFeed, head);

export const mendItem = (raw: unknown) => validateLoosely(ExplainedItem, raw);

export const mendProgramme = (extension: unknown) => validateLoosely(ExplainedProgramme, extension);
