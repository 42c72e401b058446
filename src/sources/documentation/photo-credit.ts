const LABEL = String.raw`(?:fotos?|bild(?:er)?|photos?|fotografien?|grafik|illustration)(?: ?\/ ?(?:foto|bild)s?)?(?:nachweise?|credits?|rechte|quelle)?`;
const WHOLE = new RegExp(String.raw`^[([]?(?:${LABEL} ?(?:: ?©?|©)|©) ?(.+)$`, 'iu');
const AT_END = new RegExp(String.raw`[\s([|–-](?:${LABEL} ?(?:: ?©?|©)|©) ?(.+)$`, 'iu');

/** Longest text that can be a credit; anything longer is a sentence that begins with "Bild:". */
const MAX_CREDIT = 160;

/** "Foto: DKJS/ Hanna Sommer" → "DKJS / Hanna Sommer"; `undefined` for a text that is no credit. */
export function readCredit(text: string): string | undefined {
  const credit = text.length <= MAX_CREDIT ? WHOLE.exec(text.trim())?.[1] : undefined;
  return credit && normalize(credit);
}

/** Takes the credit out of a caption, given as its lines. */
export function readCaption(lines: readonly string[]): { caption?: string; credit?: string } {
  const captions: string[] = [];
  let credit: string | undefined;
  for (const line of lines) {
    const text = line.trim();
    const own = credit ? undefined : readCredit(text);
    const end = credit || own || text.length > 1000 ? null : AT_END.exec(text);
    if (own) credit = own;
    else if (end?.[1] && end[1].length <= MAX_CREDIT) {
      credit = normalize(end[1]);
      captions.push(text.slice(0, end.index).replace(/[ |–-]{1,9}$/, ''));
    } else captions.push(text);
  }
  const caption = captions.filter(Boolean).join(' ');
  return { ...(caption && { caption }), ...(credit && { credit }) };
}

/** One spelling: "A / B" around slashes that divide names, no bracket left over. */
function normalize(credit: string): string {
  const text = credit
    .replace(/\s+/g, ' ')
    .replace(/ \/ ?|\/ |(?<=\p{L})\/(?=\p{Lu})/gu, ' / ')
    .trim();
  return /[)\]]$/.test(text) && !/[([]/.test(text) ? text.slice(0, -1).trim() : text;
}
