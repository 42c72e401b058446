const BY_MEDIA_TYPE: Readonly<Record<string, string>> = {
  'application/pdf': 'PDF',
  'application/msword': 'DOC',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'DOCX',
  'application/vnd.ms-excel': 'XLS',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'XLSX',
  'application/vnd.ms-powerpoint': 'PPT',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'PPTX',
  'application/zip': 'ZIP',
  'text/csv': 'CSV',
};

/**
 * The type of a file for people, e.g. "PDF": from its name's ending, else from its media type;
 * `undefined` where neither tells.
 * @param url absolute, as the URL parser writes it
 */
export function fileType(url: string, mediaType?: string): string | undefined {
  const ending = /^[^?#]*\.([a-z0-9]{2,5})(?:[?#]|$)/i.exec(url)?.[1];
  // An address may end in ".php" and still deliver a PDF: what the feed says wins where it is known.
  return (
    BY_MEDIA_TYPE[mediaType?.split(';')[0]?.trim().toLowerCase() ?? ''] ?? ending?.toUpperCase()
  );
}
