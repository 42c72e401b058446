import type { AddressBook, Entry, Mail } from './address-book.js';

const escape = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** A page of the demo's receiving end; says on each that it is one. */
function page(title: string, content: string): string {
  return `<!doctype html>
<html lang="de">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <meta name="robots" content="noindex" />
    <title>${escape(title)} – Newsletter-Demo</title>
    <link rel="stylesheet" href="pages.css" />
  </head>
  <body>
    <p class="demo">
      Das ist eine Demo: Sie verschickt keine E-Mails und vergisst alles, wenn sie beendet wird.
    </p>
    <main>
      <h1>${escape(title)}</h1>
${content}
    </main>
  </body>
</html>
`;
}

export const checkMailboxPage = () =>
  page(
    'Fast geschafft: Bitte bestätigen Sie',
    `<p>Wir haben Ihnen eine E-Mail geschickt. Klicken Sie auf den Link darin, dann ist die Anmeldung fertig.</p>
     <p><a href="outbox">Zum Postausgang der Demo</a></p>`,
  );

export const refusedPage = (reason: string) =>
  page(
    'Das hat nicht geklappt',
    `<p>${escape(reason)}</p><p>Gehen Sie im Browser zurück; Ihre Angaben sind noch da.</p>`,
  );

/**
 * What the mail's link opens. It asks with a button, because mail scanners open every link they find,
 * and must neither subscribe nor unsubscribe anybody.
 */
export const askPage = (what: 'confirm' | 'unsubscribe', { token, subscription }: Entry) =>
  page(
    what === 'confirm' ? 'Anmeldung bestätigen' : 'Newsletter abbestellen',
    `<p>${
      what === 'confirm' ? 'Soll der Newsletter an' : 'Soll kein Newsletter mehr an'
    } <b>${escape(subscription.email)}</b> gehen?</p>
     <form method="post" action="${what}?token=${token}"><button>${
       what === 'confirm' ? 'Ja, anmelden' : 'Ja, abmelden'
     }</button></form>`,
  );

export const confirmedPage = () =>
  page(
    'Sie sind angemeldet',
    '<p>Vielen Dank. Die nächste Ausgabe kommt zum Quartalsende.</p><p><a href="outbox">Zum Postausgang der Demo</a></p>',
  );

export const unsubscribedPage = () =>
  page('Sie sind abgemeldet', '<p>Sie bekommen keine weitere Ausgabe.</p>');

export const unknownPage = () =>
  page(
    'Dieser Link gilt nicht mehr',
    '<p>Melden Sie sich einfach noch einmal an, dann bekommen Sie einen neuen.</p>',
  );

/** The mails instead of a mail server, and what the operator would log. */
export const outboxPage = ({ mails, entries }: AddressBook) =>
  page(
    'Postausgang',
    `${mails.length ? [...mails].reverse().map(mail).join('\n') : '<p>Noch keine E-Mail.</p>'}
      <h2>Protokoll</h2>
      <p>Das müsste ein Betreiber nachweisen können; die IP-Adresse kennt nur sein Server.</p>
      ${entries
        .map(
          ({ state, confirmedAt, subscription }) =>
            `<pre tabindex="0">${escape(JSON.stringify({ state, confirmedAt, ...subscription }, null, 2))}</pre>`,
        )
        .join('\n')}`,
  );

const mail = ({ id, to, subject, text, link }: Mail) => `<article aria-labelledby="mail-${id}">
        <h2 id="mail-${id}">${escape(subject)}</h2>
        <p>An: ${escape(to)}</p>
        <p class="text">${escape(text)}</p>
        <p><a href="${escape(link.href)}">${escape(link.title)}</a></p>
      </article>`;
