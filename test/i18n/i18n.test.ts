import { expect, fixture, html } from '@open-wc/testing';
import { archiveCatalogue } from '../../src/i18n/archive/catalogue.js';
import { de } from '../../src/i18n/archive/de.js';
import { en } from '../../src/i18n/archive/en.js';
import * as noticesDe from '../../src/i18n/notices/de.js';
import * as noticesEn from '../../src/i18n/notices/en.js';
import * as paginatorDe from '../../src/i18n/paginator/de.js';
import * as paginatorEn from '../../src/i18n/paginator/en.js';
import * as peopleDe from '../../src/i18n/people/de.js';
import * as peopleEn from '../../src/i18n/people/en.js';
import * as sessionDe from '../../src/i18n/session/de.js';
import * as sessionEn from '../../src/i18n/session/en.js';
import * as toolsDe from '../../src/i18n/tools/de.js';
import * as toolsEn from '../../src/i18n/tools/en.js';
import { de as consent } from '../../src/i18n/consent/de.js';
import { en as consentEnglish } from '../../src/i18n/consent/en.js';
import { de as consentDetails } from '../../src/i18n/consent-details/de.js';
import { en as consentDetailsEnglish } from '../../src/i18n/consent-details/en.js';
import { de as consentNotice } from '../../src/i18n/consent-notice/de.js';
import { en as consentNoticeEnglish } from '../../src/i18n/consent-notice/en.js';
import { de as consentGate } from '../../src/i18n/consent-gate/de.js';
import { en as consentGateEnglish } from '../../src/i18n/consent-gate/en.js';
import { Catalogue } from '../../src/i18n/catalogue.js';
import { formatDay } from '../../src/i18n/format-day.js';
import { formatLeaf } from '../../src/i18n/format-leaf.js';
import { formatFileSize } from '../../src/i18n/format-file-size.js';
import { de as newsletterDe } from '../../src/i18n/newsletter/de.js';
import { en as newsletterEn } from '../../src/i18n/newsletter/en.js';
import { de as programmeDe } from '../../src/i18n/programme/de.js';
import { en as programmeEn } from '../../src/i18n/programme/en.js';
import { nearestLanguage } from '../../src/i18n/language.js';
import { formatMessage, type Message } from '../../src/i18n/message.js';

const formsOf = (message: Message): string[] =>
  typeof message === 'string' ? [message] : Object.values(message);
const placeholdersOf = (message: Message): string[] => [
  ...new Set(formsOf(message).flatMap((form) => form.match(/\{\w+\}/g) ?? [])),
];

/** Every area of the kit with its words; a new one is added here. */
const AREAS: Record<string, { de: Record<string, Message>; en: Record<string, Message> }> = {
  archive: { de, en },
  notices: { ...noticesDe, ...noticesEn },
  paginator: { ...paginatorDe, ...paginatorEn },
  people: { ...peopleDe, ...peopleEn },
  session: { ...sessionDe, ...sessionEn },
  tools: { ...toolsDe, ...toolsEn },
  newsletter: { de: newsletterDe, en: newsletterEn },
  programme: { de: programmeDe, en: programmeEn },
  consent: { de: consent, en: consentEnglish },
  'consent details': { de: consentDetails, en: consentDetailsEnglish },
  'consent notice': { de: consentNotice, en: consentNoticeEnglish },
  'consent gate': { de: consentGate, en: consentGateEnglish },
};

for (const [area, words] of Object.entries(AREAS)) {
  describe(`the words of the ${area}`, () => {
    it('say the same things in German and English', () => {
      expect(Object.keys(words.en)).to.have.members(Object.keys(words.de));
      for (const [key, message] of Object.entries(words.de)) {
        const english = words.en[key] ?? '';
        expect(placeholdersOf(english), key).to.have.members(placeholdersOf(message));
      }
    });

    it('have a form for every plural category of their language', () => {
      for (const [language, messages] of Object.entries(words)) {
        const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
        for (const [key, message] of Object.entries(messages)) {
          if (typeof message !== 'string')
            expect(message, `${language} ${key}`).to.have.all.keys(categories);
        }
      }
    });
  });
}

describe('a catalogue', () => {
  const table: [language: string, served: string][] = [
    ['de', 'de'],
    ['de-AT', 'de'],
    ['en-GB', 'en'],
    ['fr', 'en'],
    ['constructor', 'en'],
  ];
  for (const [language, served] of table) {
    it(`serves ${language} in ${served}`, async () => {
      expect(archiveCatalogue.servedIn(language)).to.equal(served);
      await archiveCatalogue.load(served);
      expect(archiveCatalogue.loaded(served)).to.equal(served === 'de' ? de : en);
    });
  }

  it('speaks German where another language cannot be fetched', async () => {
    const german = { hello: 'Guten Tag' };
    const catalogue = new Catalogue(german, { en: () => Promise.reject(new Error('offline')) });
    expect(catalogue.loaded('en')).to.equal(undefined);
    await catalogue.load('en');
    expect(catalogue.loaded('en')).to.equal(german);
  });
});

describe('formatMessage', () => {
  it('chooses the plural form and writes numbers as the language does', () => {
    const message = { one: '{count} Datei', other: '{count} Dateien' };
    expect(formatMessage(message, 'de', { count: 1 })).to.equal('1 Datei');
    expect(formatMessage(message, 'de', { count: 0 })).to.equal('0 Dateien');
    expect(formatMessage(message, 'de', { count: 1200 })).to.equal('1.200 Dateien');
    expect(formatMessage({ other: '{count} files' }, 'en', { count: 1 })).to.equal('1 files');
  });

  it('never shows a placeholder', () => {
    expect(formatMessage('a {missing} b {constructor}', 'de', {})).not.to.match(/[{}]/);
  });

  it('takes a value as it is, whatever it contains', () => {
    expect(formatMessage('„{query}“', 'de', { query: '$& {count} $1' })).to.equal(
      '„$& {count} $1“',
    );
  });
});

describe('formatDay', () => {
  const table: [locale: string, weekday: string, date: string][] = [
    ['de', 'Donnerstag', '1. Dez. 2022'],
    ['de-AT', 'Donnerstag', '1. Dez. 2022'],
    ['en-GB', 'Thursday', '1 Dec 2022'],
    ['en-US', 'Thursday', 'Dec 1, 2022'],
  ];
  for (const [locale, weekday, date] of table) {
    it(`in ${locale}`, () => {
      const words = formatDay('2022-12-01', locale);
      expect(words.weekday).to.equal(weekday);
      expect(words.date).to.equal(date.replaceAll(' ', '\u00a0'));
    });
  }

  it('words every day in German as the browser does', () => {
    const options = { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' } as const;
    const [date, weekday, month] = [
      options,
      { weekday: 'long', timeZone: 'UTC' } as const,
      { ...options, day: undefined },
    ].map((parts) => new Intl.DateTimeFormat('de', parts));
    const written = (format: Intl.DateTimeFormat | undefined, time: number) =>
      format?.format(time).replace(/\s/g, '\u00a0');
    for (let time = Date.UTC(2023, 11, 25); time < Date.UTC(2025, 0, 9); time += 86_400_000) {
      const day = new Date(time).toISOString().slice(0, 10);
      for (const locale of ['de', 'de-DE']) {
        expect(formatDay(day, locale)).to.deep.equal({
          weekday: written(weekday, time),
          date: written(date, time),
        });
        expect(formatLeaf(day, locale).monthAndYear).to.equal(written(month, time));
      }
    }
  });

  it('names the day of the month for the calendar leaf', () => {
    expect(formatLeaf('2022-12-01', 'de')).to.include({
      dayOfMonth: '1.',
      monthAndYear: 'Dez.\u00a02022',
    });
    expect(formatLeaf('2022-12-01', 'en').dayOfMonth).to.equal('1');
  });
});

describe('a number in a text', () => {
  it('is written as the browser writes it', () => {
    for (const locale of ['de', 'de-DE', 'de-AT', 'de-CH', 'en', 'en-GB']) {
      const browser = new Intl.NumberFormat(locale);
      const numbers = [0, 7, 999, 1000, 1024, 10_000, 123_456, 1_234_567, 1e15, -1000, 1234.5];
      for (const n of numbers) {
        expect(formatMessage('{n}', locale, { n }), locale).to.equal(browser.format(n));
      }
    }
  });
});

describe('formatFileSize', () => {
  const table: [bytes: number, locale: string, size: string][] = [
    [1_200_000, 'de', '1,2 MB'],
    [1_200_000, 'en', '1.2 MB'],
    [86_000, 'de', '86 kB'],
    [640_400, 'de', '640 kB'],
    [999_999, 'de', '1 MB'],
    [0, 'de', '0 Byte'],
    [70, 'en', '70 byte'],
    [3_000_000_000, 'de', '3 GB'],
    [9e15, 'de', '9.000.000 GB'],
  ];
  for (const [bytes, locale, size] of table) {
    it(`${bytes} bytes in ${locale}`, () => {
      expect(formatFileSize(bytes, locale)).to.equal(size.replaceAll(' ', '\u00a0'));
    });
  }
});

describe('nearestLanguage', () => {
  const table: [lang: string | null, language: string][] = [
    ['en', 'en'],
    ['EN-gb', 'en-GB'],
    ['de_AT', 'de-AT'],
    ['', 'fr'],
    ['not a language', 'fr'],
    [null, 'fr'],
  ];
  for (const [lang, language] of table) {
    it(`below lang="fr", with ${lang === null ? 'none' : JSON.stringify(lang)} of its own`, async () => {
      const outer = await fixture(html`<div lang="fr"><p></p></div>`);
      const inner = outer.querySelector('p');
      if (lang !== null) inner?.setAttribute('lang', lang);
      expect(nearestLanguage(inner ?? outer)).to.equal(language);
    });
  }

  it('looks through shadow roots', async () => {
    const outer = await fixture(html`<div lang="sv"></div>`);
    const inner = document.createElement('p');
    outer.attachShadow({ mode: 'open' }).append(inner);
    expect(nearestLanguage(inner)).to.equal('sv');
  });

  it('is German where nothing says otherwise', () => {
    expect(nearestLanguage(document.createElement('p'))).to.equal('de');
  });
});
