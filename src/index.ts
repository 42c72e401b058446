/** Classes and types; importing this registers nothing. */
export { K360Contact } from './elements/k360-contact.js';
export { K360ConsentGate } from './elements/k360-consent-gate.js';
export { K360Contributors } from './elements/k360-contributors.js';
export { K360CookieBanner } from './elements/k360-cookie-banner.js';
export { K360CookieSettings } from './elements/k360-cookie-settings.js';
export { K360Feed } from './elements/k360-feed.js';
export { K360Initiative } from './elements/k360-initiative.js';
export { K360Nav } from './elements/k360-nav.js';
export { K360Newsletter } from './elements/k360-newsletter.js';
export { K360Paginator } from './elements/k360-paginator.js';
export { K360SessionCard } from './elements/k360-session-card.js';
export { K360Sessions } from './elements/k360-sessions.js';
export { K360ErrorEvent } from './elements/error-event.js';
export { K360FilterChangeEvent } from './elements/sessions/filter-change-event.js';
export { K360LoadEvent } from './elements/load-event.js';
export { K360PageChangeEvent } from './elements/page-change-event.js';
export { K360SessionOpenEvent } from './elements/session/session-open-event.js';
export { K360SubscribeEvent } from './elements/newsletter/subscribe-event.js';
export { ArchiveError, type ArchiveErrorCode } from './domain/archive-error.js';
export type { Filters, Material, SortOrder } from './domain/archive.js';
export type { ArchiveInfo } from './domain/archive-info.js';
export type { Contributor } from './domain/contributor.js';
export type { Download } from './domain/download.js';
export type { Dropped } from './domain/dropped.js';
export type { Contact, Funder, NamedLink, NavigationItem, Programme } from './domain/programme.js';
export type { Recording } from './domain/recording.js';
export type { Session, SessionContent } from './domain/session.js';
export type { SessionDate } from './domain/session-date.js';
export type { SessionImage } from './domain/session-image.js';
export type { Message, Plural } from './i18n/message.js';
export type { MessageOverrides } from './i18n/catalogue.js';
export type { ArchiveMessageKey, ArchiveMessageOverrides } from './i18n/archive/catalogue.js';
export type {
  NewsletterMessageKey,
  NewsletterMessageOverrides,
} from './i18n/newsletter/catalogue.js';
export type { ProgrammeMessageKey, ProgrammeMessageOverrides } from './i18n/programme/catalogue.js';
export { consent, type Consent } from './consent/consent.js';
export { K360ConsentChangeEvent } from './consent/change-event.js';
export type { ConsentConfig } from './consent/config-schema.js';
export type { Choice } from './consent/decision.js';
export type { ConsentRecord, ConsentSource } from './consent/record.js';
export type { ConsentMessageOverrides } from './i18n/consent/catalogue.js';
export type { ConsentGateMessageOverrides } from './i18n/consent-gate/catalogue.js';
export type { SourceKind } from './domain/source-kind.js';
