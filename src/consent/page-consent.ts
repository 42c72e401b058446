import { keepConsentIn } from './consent.js';
import { ConsentStore } from './consent-store.js';

/** The store of this copy of the kit; it outlives the banner's element, which applications take out and put in. */
export const pageConsent = new ConsentStore();
keepConsentIn(pageConsent);
