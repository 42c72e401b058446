import { readFileSync } from 'node:fs';
import { CONSENT, CONSENT_TEXT as TEXT } from '../content/consent.js';
import { hostPage } from './host-page.js';

/** The button of the first layer that grants everything, in any of the compared banners. */
export const ACCEPT_ALL = '^(alle[ns]?|allem) (akzeptieren|annehmen|zustimmen|erlauben|zulassen)$';

/**
 * Pages with a consent banner: ours, vanilla-cookieconsent and Klaro, each set up as it is documented. Scripts
 * stand first in the head, so that none waits for the host's own style sheet; with `-in-body` in the
 * page where the banner is pasted in one piece.
 */
export function consentPages(): Record<string, string> {
  const k360 = '<script type="module" src="%ASSETS%/k360/k360-cookie-banner.js"></script>';
  const banner = `<k360-cookie-banner privacy-href="/datenschutz" imprint-href="/impressum"><script type="application/json">${JSON.stringify(CONSENT)}</script></k360-cookie-banner>`;
  const peerStyles = '<link rel="stylesheet" href="%ASSETS%/npm/cookieconsent.css">';
  const peer = `<script defer src="%ASSETS%/npm/cookieconsent.umd.js"></script>
<script type="module">CookieConsent.run(${JSON.stringify(cookieConsentConfig())})</script>`;
  return {
    'banner-none': hostPage({}),
    'banner-k360': hostPage({ top: k360, first: banner }),
    'banner-k360-in-body': hostPage({ first: `${banner}\n${k360}` }),
    'banner-cookieconsent': hostPage({ top: `${peerStyles}\n${peer}` }),
    'banner-cookieconsent-in-body': hostPage({ head: peerStyles, first: peer }),
    'banner-klaro': hostPage({
      top: `<script>var klaroConfig = ${JSON.stringify(klaroConfig())}</script>
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
