import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ArchiveErrorCode } from '../../domain/archive-error.js';
import { type FormEntries, formEntries } from '../../newsletter/form.js';
import { sha256 } from '../../newsletter/hash.js';
import { openForm } from '../../newsletter/open-form.js';
import type { Problem } from '../../newsletter/problem.js';
import { PROVIDERS } from '../../newsletter/providers.js';
import { subscribe } from '../../newsletter/subscribe.js';
import type { Subscription } from '../../newsletter/subscription.js';
import { K360ErrorEvent } from '../error-event.js';
import {
  type FieldErrors,
  type FieldName,
  findErrors,
  type NewsletterEntries,
  readEntries,
} from './newsletter-entries.js';
import type { NewsletterSettings } from './newsletter-settings.js';
import { reportError } from '../notices/report.js';
import { K360SubscribeEvent } from './subscribe-event.js';

/** Where a sign-up stands. */
type SubmissionState =
  | { readonly status: 'editing'; readonly errors: FieldErrors; readonly notice?: Notice }
  | { readonly status: 'sending' }
  | { readonly status: 'accepted'; readonly email: string }
  | { readonly status: 'opened'; readonly again: () => void };

/** What stands above the form: a problem, or that the hidden field was filled in. */
type Notice = Problem | 'once-more';

/** What the element knows when a visitor submits. */
export interface SubmissionContext {
  readonly settings: NewsletterSettings;
  /** The declarations as shown, without their hash. */
  readonly subscription: (entries: NewsletterEntries) => Subscription;
  /** What a native form sends besides. */
  readonly form: (entries: NewsletterEntries) => Parameters<typeof formEntries>[1];
}

const NO_ERRORS: FieldErrors = new Map();

/** Takes a sign-up from the button to what came of it, and brings focus there. */
export class NewsletterSubmission implements ReactiveController {
  state: SubmissionState = { status: 'editing', errors: NO_ERRORS };
  /** Once it was filled in the field that nobody sees goes, so that nobody is asked twice. */
  trap = true;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #context: () => SubmissionContext | undefined;
  /** The sending whose outcome is waited for. */
  #sending: object | undefined;

  constructor(
    host: ReactiveControllerHost & HTMLElement,
    context: () => SubmissionContext | undefined,
  ) {
    this.#host = host;
    this.#context = context;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#sending = undefined;
    if (this.state.status === 'sending') this.state = { status: 'editing', errors: NO_ERRORS };
  }

  readonly submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const context = this.#context();
    if (!context || this.state.status === 'sending') return;
    const form = event.currentTarget as HTMLFormElement;
    const entries = readEntries(form);
    const errors = findErrors(form, entries, context.settings.needsList);
    if (errors.size) this.#refuse(errors);
    else if (entries.trapped) this.#askOnceMore();
    else this.#go(context, entries);
  };

  #go(context: SubmissionContext, entries: NewsletterEntries): void {
    const subscription = context.subscription(entries);
    const { email, lists } = subscription;
    if (!this.#host.dispatchEvent(new K360SubscribeEvent(email, lists))) return;
    if (context.settings.provider === 'form') {
      void this.#open(context, formEntries(subscription, context.form(entries)));
    } else void this.#send(context, subscription);
  }

  #askOnceMore(): void {
    this.trap = false;
    this.#show({ status: 'editing', errors: NO_ERRORS, notice: 'once-more' }, 'notice');
  }

  /** Back to the form, entries and all, to correct the address. */
  readonly change = (): void => {
    this.#show({ status: 'editing', errors: NO_ERRORS }, 'email');
  };

  /** Brings focus to a field or a message. */
  readonly focus = (id: FieldName | 'notice' | 'done'): void => {
    this.#host.shadowRoot?.getElementById(id)?.focus();
  };

  async #send({ settings }: SubmissionContext, subscription: Subscription): Promise<void> {
    const provider = settings.provider as keyof typeof PROVIDERS;
    const sending = (this.#sending = {});
    this.state = { status: 'sending' };
    this.#host.requestUpdate();
    const outcome = await subscribe(
      PROVIDERS[provider],
      settings.action,
      await withHashes(subscription),
    );
    if (this.#sending !== sending) return;
    this.#sending = undefined;
    if (outcome.accepted) this.#show({ status: 'accepted', email: subscription.email }, 'done');
    else this.#fail(outcome.problem);
  }

  async #open(context: SubmissionContext, entries: FormEntries): Promise<void> {
    const root = this.#host.shadowRoot;
    if (!root) return;
    // A second press of the button must not open a second tab.
    if (this.state.status === 'editing') this.state = { status: 'sending' };
    const problem = await openForm(root, context.settings.action, entries);
    const again = () => void this.#open(context, entries);
    if (problem) this.#fail(problem);
    else if (this.state.status !== 'opened') this.#show({ status: 'opened', again }, 'done');
  }

  #fail(problem: Problem): void {
    const { code, message, url, status } = problem;
    const report = { code: publicCode(problem), message, url, ...(status && { status }) };
    reportError(this.#host, report);
    if (code === 'invalid-email') this.#refuse(new Map([['email', 'emailRefused']]));
    else this.#show({ status: 'editing', errors: NO_ERRORS, notice: problem }, 'notice');
    this.#host.dispatchEvent(new K360ErrorEvent(report));
  }

  /** One error: to its field, which reads it out. More: to the list of them. */
  #refuse(errors: FieldErrors): void {
    const [first] = errors.keys();
    this.#show({ status: 'editing', errors }, errors.size === 1 && first ? first : 'notice');
  }

  #show(state: SubmissionState, focus: FieldName | 'notice' | 'done'): void {
    this.state = state;
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => this.focus(focus));
  }
}

async function withHashes(subscription: Subscription): Promise<Subscription> {
  const { consent, trackingConsent } = subscription;
  return {
    ...subscription,
    consent: { ...consent, hash: await sha256(consent.text) },
    ...(trackingConsent && {
      trackingConsent: { ...trackingConsent, hash: await sha256(trackingConsent.text) },
    }),
  };
}

/** The code of the kit's `k360-error`. */
function publicCode({ code, status }: Problem): ArchiveErrorCode {
  if (status !== undefined) return 'http';
  return code === 'timeout' || code === 'blocked' || code === 'bad-config' ? code : 'network';
}
