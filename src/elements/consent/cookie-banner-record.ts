import type { ConsentRecord } from '../../consent/record.js';
import type { ConsentDetailsLocale } from '../../i18n/consent-details/catalogue.js';
import { h } from './dom.js';

/** The visitor's own record, to look at and to keep. */
export function renderRecord(record: ConsentRecord, locale: ConsentDetailsLocale): HTMLElement {
  const date = new Date(record.changedAt).toLocaleString(locale.tag, {
    dateStyle: 'medium',
    timeStyle: 'short',
  });
  const json = JSON.stringify(record, null, 2);
  return h(
    'details',
    {},
    h('summary', {}, locale.text('ownService')),
    h(
      'p',
      { class: 'small' },
      locale.text('recordText', { date, id: record.id }),
      ' ',
      h(
        'a',
        {
          download: 'k360-consent.json',
          href: `data:application/json,${encodeURIComponent(json)}`,
        },
        locale.text('recordDownload'),
      ),
    ),
  );
}
