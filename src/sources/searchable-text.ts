import { fold } from '../domain/fold.js';
import type { Session } from '../domain/session.js';
import { toPlainText } from '../rich-text/plain-text.js';

/** Everything of a session that a search looks at, folded for comparing. */
export function searchableText(session: Session): string {
  const { content } = session;
  return fold(
    [
      session.title,
      session.summary ?? '',
      content.kind === 'html' ? toPlainText(content.html) : content.text,
      ...session.contributors.flatMap(({ name, organization = '' }) => [name, organization]),
      ...session.tags,
      ...session.downloads.map(({ title }) => title),
      // A line feed keeps a search from matching across two fields.
    ].join('\n'),
  );
}
