import { readFileSync } from 'node:fs';
import { CONSENT, CONSENT_TEXT as TEXT } from '../content/consent.js';
import { hostPage } from './host-page.js';

/** The button of the first layer that grants everything, in any of the compared banners. */
export const ACCEPT_ALL = '^(alle[ns]?|allem) (akzeptieren|annehmen|zustimmen|erlauben|zulassen)$';

/** Pages with a consent banner: ours, vanilla-cookieconsent and Klaro, each set up as it is documented. */
export function consentPages(): Record<string, string> {
  return {
    'banner-none': hostPage({}),
    'banner-k360': hostPage({
      first: `<k360-cookie-banner privacy-href="/datenschutz" imprint-href="/impressum"><script type="application/json">${JSON.stringify(CONSENT)}</script></k360-cookie-banner>
<script type="module" src="%ASSETS%/k360/k360-cookie-banner.js"></script>`,
    }),
    'banner-cookieconsent': hostPage({
      head: '<link rel="stylesheet" href="%ASSETS%/npm/cookieconsent.css">',
      first: `<script defer src="%ASSETS%/npm/cookieconsent.umd.js"></script>
<script type="module">CookieConsent.run(${JSON.stringify(cookieConsentConfig())})</script>`,
    }),
    'banner-klaro': hostPage({
      first: `<script>var klaroConfig = ${JSON.stringify(klaroConfig())}</script>
<script defer src="%ASSETS%/npm/klaro.js"></script>`,
    }),
  };
}

/** What those pages load, as published. */
export function consentAssets(): Record<string, Buffer> {
  const files = {
    'cookieconsent.css': 'vanilla-cookieconsent/dist/cookieconsent.css',
    'cookieconsent.umd.js': 'vanilla-cookieconsent/dist/cookieconsent.umd.js',
    'klaro.js': 'klaro/dist/klaro.js',
  };
  return Object.fromEntries(
    Object.entries(files).map(([name, file]) => [
      `npm/${name}`,
      readFileSync(`node_modules/${file}`),
    ]),
  );
}

function cookieConsentConfig(): object {
  const buttons = {
    acceptAllBtn: TEXT.accept,
    acceptNecessaryBtn: TEXT.reject,
  };
  return {
    // A measured browser says that it is one.
    hideFromBots: false,
    categories: Object.fromEntries(
      CONSENT.categories.map(({ id, services }) => [
        id,
        {
          readOnly: id === 'necessary',
          services: Object.fromEntries(services.map(({ id: key, name }) => [key, { label: name }])),
        },
      ]),
    ),
    language: {
      default: 'de',
      translations: {
        de: {
          consentModal: {
            title: TEXT.title,
            description: TEXT.description,
            ...buttons,
            showPreferencesBtn: TEXT.settings,
            footer: '<a href="/impressum">Impressum</a><a href="/datenschutz">Datenschutz</a>',
          },
          preferencesModal: {
            title: TEXT.settings,
            ...buttons,
            savePreferencesBtn: TEXT.save,
            closeIconLabel: 'Schließen',
            sections: CONSENT.categories.map(({ id, name, purpose }) => ({
              title: name,
              description: purpose,
              linkedCategory: id,
            })),
          },
        },
      },
    },
  };
}

function klaroConfig(): object {
  return {
    acceptAll: true,
    lang: 'de',
    translations: {
      de: {
        ok: TEXT.accept,
        acceptAll: TEXT.accept,
        decline: TEXT.reject,
        acceptSelected: TEXT.save,
        privacyPolicyUrl: '/datenschutz',
        consentNotice: {
          title: TEXT.title,
          description: TEXT.description,
          learnMore: TEXT.settings,
        },
        purposes: Object.fromEntries(
          CONSENT.categories.map(({ id, name, purpose }) => [
            id,
            { title: name, description: purpose },
          ]),
        ),
      },
    },
    services: CONSENT.categories.flatMap(({ id: category, services }) =>
      services.map(({ id, name, purpose }) => ({
        name: id,
        title: name,
        description: purpose,
        purposes: [category],
        required: category === 'necessary',
        cookies: [`_${id}`],
      })),
    ),
  };
}
