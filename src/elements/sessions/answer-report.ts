import type { ArchivePage } from '../../domain/archive.js';
import type { Dropped } from '../../domain/dropped.js';
import { reportDropped } from '../notices/report.js';

/** Tells integrators what an archive's answers leave out, each part once, and knows what is news to a visitor. */
export class AnswerReport {
  readonly #element: Element;
  /** The dropped parts of the last answer, already told by the console; one may go while another comes. */
  #reported = new Set<Dropped>();
  /** How sure the number of results was that visitors heard last. */
  #counted: ArchivePage['totalIs'] | undefined;

  constructor(element: Element) {
    this.#element = element;
  }

  /**
   * @param grown whether the answer only brings an earlier one up to date
   * @returns whether it is worth telling a visitor: it is new, the last one there will be, or broke off
   */
  take({ dropped, totalIs }: ArchivePage, grown: boolean): boolean {
    const unreported = dropped.filter((part) => !this.#reported.has(part));
    const brokeOff = unreported.some(({ index }) => index < 0);
    const isCounted = totalIs === 'exact' && this.#counted === 'minimum';
    this.#counted = totalIs;
    if (unreported.length) reportDropped(this.#element, unreported);
    this.#reported = new Set(dropped);
    return !grown || brokeOff || isCounted;
  }
}
