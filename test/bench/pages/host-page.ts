import { readFileSync } from 'node:fs';

/** What a page of the benchmark adds to the host page that all have in common. */
export interface PageParts {
  /** Into `<head>`, before the host's own style sheet. */
  readonly top?: string;
  /** Into `<head>`, behind it. */
  readonly head?: string;
  /** Right after `<body>`, where consent banners stand. */
  readonly first?: string;
  /** Where the archive stands. */
  readonly widget?: string;
}

/**
 * The host's own style sheet, within the page as many systems deliver it. It makes the page weigh what
 * a partner's page weighs, and costs no round trip behind which a widget's script could hide.
 */
const HOST_CSS = readFileSync('node_modules/bootstrap/dist/css/bootstrap.min.css', 'utf8').replace(
  /\/\*# sourceMappingURL.*\*\//,
  '',
);

/** Heading of the host page. */
export const HOST_TITLE = 'Was wir vom Festival mitnehmen';

/** The page of a partner: a heading above the archive, and below it something that would be pushed. */
export function hostPage({ top = '', head = '', first = '', widget = '' }: PageParts): string {
  return `<!doctype html>
<html lang="de">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Was wir vom Festival mitnehmen – Bildungsbrücke Auental</title>
<link rel="icon" href="data:,">
${top}
<style>${HOST_CSS}</style>
<style>
body { margin: 0; font: 1rem/1.5 sans-serif; color: #222; background: #fff; }
header, main, aside, footer { padding: 1rem 1.25rem; max-width: 60rem; margin: 0 auto; }
header nav ul { display: flex; gap: 1rem; margin: 0; padding: 0; list-style: none; }
aside { background: #eef4f5; }
footer { font-size: .875rem; }
</style>
${head}
</head>
<body>
${first}
<header>
<p><strong>Bildungsbrücke Auental</strong></p>
<nav aria-label="Hauptmenü"><ul><li><a href="#verein">Verein</a></li><li><a href="#projekte">Projekte</a></li><li><a href="#wissen" aria-current="page">Wissen</a></li></ul></nav>
</header>
<main>
<h1>${HOST_TITLE}</h1>
<p>Unser Verein war drei Tage lang dabei und hat mitgeschrieben. Alle Beiträge stehen hier zum Nachlesen.</p>
${widget}
</main>
<aside aria-label="Kontakt"><h2>Fragen?</h2><p>Schreiben Sie uns: <a href="mailto:verein@example.org">verein@example.org</a></p></aside>
<footer><p>Bildungsbrücke Auental e. V. · Impressum · Datenschutz</p></footer>
</body>
</html>
`;
}
