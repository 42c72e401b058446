import { K360ConsentChangeEvent } from './change-event.js';
import { CATEGORY_IDS } from './config-names.js';
import type { ConsentConfig, ConsentService } from './config-schema.js';
import type { ConsentKeeper } from './consent.js';
import type { checkedDecider, Decider } from './decider.js';
import { grantedIds, isCurrent, isGranted, pendingServices, type Choice } from './decision.js';
import { Gating } from './gating.js';
import { glance } from './glance.js';
import { parseRecord, type ConsentRecord, type ConsentSource } from './record.js';
import { readStored } from './record-storage.js';

/** What the visitor reads before deciding. */
export interface ShownText {
  /** BCP 47 tag. */
  readonly language: string;
  readonly texts: readonly string[];
}

/** Who asks the visitor: the banner. */
export interface Asker {
  /** There is something else to show than before. */
  consentChanged(): void;
  /** The configuration cannot be used; each problem is a sentence for its editor. */
  configRefused(problems: readonly string[]): void;
  /** Opens the settings. */
  openSettings(): Promise<void>;
  /** What visitors read under a configuration, once the words are there. */
  shownText(config: ConsentConfig): Promise<ShownText>;
  /** Loads who checks the configuration and decides by it; not needed before the question is shown. */
  loadDecider(): Promise<{ checkedDecider: typeof checkedDecider }>;
}

/** Keeps the decision of this page view: what is configured, what was decided, what may run. */
export class ConsentStore implements ConsentKeeper {
  /** May be shown as it is; nothing is granted by it before it is checked. */
  config: ConsentConfig | undefined;
  record: ConsentRecord | null = null;
  /** `false`: storage is blocked, the decision holds for this page view only. */
  lasting = true;
  /** Whether something withdrawn goes on until the page is loaded anew. */
  reloadNeeded = false;
  /** Whether there is something to tell the visitor about the decision just taken. */
  hasNotice = false;
  readonly gating = new Gating((id) => this.granted(id));
  asker: Asker | undefined;
  /** There once the configuration has passed the check. */
  #decider: Decider | undefined;
  #firstCheck: ((check: Promise<void>) => void) | undefined;
  /** The check of the configuration; until there is one, that of the first one to come. */
  #checked = new Promise<void>((resolve) => (this.#firstCheck = resolve));
  #granted: readonly string[] = [];
  /** What was withdrawn and goes on until the page is loaded anew. */
  #goingOn: readonly string[] = [];
  #text = '';

  /** Whether the browser sends Global Privacy Control. */
  get gpc(): boolean {
    return (navigator as { globalPrivacyControl?: boolean }).globalPrivacyControl === true;
  }

  /** Services to ask the visitor about. */
  get pending(): ConsentService[] {
    // A page that asks through Complianz is not asked twice.
    return this.config && !this.config.bridges?.complianz
      ? pendingServices(this.config, this.record, this.gpc)
      : [];
  }

  /** What is stored, if it still counts. */
  readRecord(): ConsentRecord | null {
    const { config } = this;
    const record = config ? parseRecord(readStored(config)) : null;
    return config && isCurrent(record, config) && (record.gpc ?? !this.gpc) ? record : null;
  }

  /** Takes a configuration, or nothing for the time being; shows at once what it can and checks it meanwhile. */
  configure(raw: unknown): void {
    const text = JSON.stringify(raw);
    // The same banner put into the page again, by a single-page application.
    if (text === this.#text && this.config) {
      this.asker?.consentChanged();
      return;
    }
    this.#text = text;
    this.#decider?.stop();
    this.#decider = undefined;
    this.config = glance(raw);
    this.record = this.readRecord();
    this.asker?.consentChanged();
    this.#checked = this.#check(raw);
    this.#firstCheck?.(this.#checked);
  }

  async #check(raw: unknown): Promise<void> {
    const text = this.#text;
    const problems: string[] = [];
    let decider: Decider | undefined;
    try {
      decider = await (await this.asker?.loadDecider())?.checkedDecider(this, raw, problems);
    } catch (error) {
      problems.push(String(error));
    }
    // Another configuration may have come meanwhile.
    if (text !== this.#text) {
      decider?.stop();
      return this.#checked;
    }
    this.#decider = decider;
    if (decider) decider.start();
    else {
      this.config = undefined;
      this.asker?.configRefused(problems);
    }
    this.set(this.record, false);
  }

  granted(id: string): boolean {
    return Boolean(this.#decider && this.config && isGranted(this.config, this.record, id));
  }

  serviceOf(id: string): ConsentService | undefined {
    const { categories = [] } = (this.#decider && this.config) ?? {};
    return categories.flatMap(({ services }) => services).find((service) => service.id === id);
  }

  /**
   * Decides, once the configuration is checked.
   * @param choice `true` or `false` for all that is asked; `null` forgets the last decision
   */
  choose(choice: Choice | boolean | null, source: ConsentSource): Promise<void> {
    // What is asked is what the visitor sees now, also where an answer before this one still waits.
    const { record } = this;
    // One after the other: each begins with what the one before has left.
    return (this.#checked = this.#checked.then(() =>
      this.#decider?.choose(choice, source, record),
    ));
  }

  update(choice: Choice): void {
    void this.choose(choice, 'api');
  }

  revoke(id?: string): void {
    // Ids that are not configured are ignored, so that none need be read for this.
    const refused = Object.fromEntries((id ? [id] : CATEGORY_IDS).map((one) => [one, false]));
    void this.choose({ categories: refused, services: refused }, 'api');
  }

  reset(): void {
    void this.choose(null, 'api');
  }

  /**
   * Puts a decision into effect: gates open and close, the page is told.
   * @param isNew `false` where only the configuration is new: nobody has withdrawn anything
   */
  set(record: ConsentRecord | null, isNew = true): void {
    this.record = record;
    const before = this.#granted;
    const now = this.config && this.#decider ? grantedIds(this.config, record) : [];
    this.#granted = now;
    const withdrawn = before.filter((id) => !now.includes(id));
    const changed = [...withdrawn, ...now.filter((id) => !before.includes(id))];
    const goesOn = (id: string) =>
      !now.includes(id) && (this.gating.ran.has(id) || this.serviceOf(id)?.reload);
    // What went on before still does, whatever this decision is about.
    this.#goingOn = isNew ? [...this.#goingOn, ...withdrawn].filter(goesOn) : [];
    this.reloadNeeded = this.#goingOn.length > 0;
    this.hasNotice = isNew && (this.reloadNeeded || !this.lasting);
    this.gating.update();
    this.asker?.consentChanged();
    document.dispatchEvent(new K360ConsentChangeEvent(record, changed, this.reloadNeeded));
  }
}
