import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import PDFDocument from 'pdfkit';

/** What a generated document says. */
interface PdfContent {
  readonly title: string;
  readonly subtitle: string;
  readonly paragraphs: readonly string[];
}

/** Writes a tagged PDF of two pages: the text, and a page for notes. */
export async function makePdf(file: string, content: PdfContent): Promise<void> {
  const pdf = new PDFDocument({
    size: 'A4',
    margin: 64,
    lang: 'de-DE',
    tagged: true,
    displayTitle: true,
    info: { Title: content.title, CreationDate: new Date('2022-12-02T12:00:00Z') },
  });
  const done = finished(pdf.pipe(createWriteStream(file)));
  const block = (type: string, draw: () => void) => pdf.addStructure(pdf.struct(type, {}, draw));
  block('H1', () => pdf.font('Helvetica-Bold').fontSize(22).text(content.title));
  block('P', () => pdf.moveDown(0.5).font('Helvetica').fontSize(11).text(content.subtitle));
  for (const paragraph of content.paragraphs) {
    block('P', () => pdf.moveDown().text(paragraph, { lineGap: 3 }));
  }
  pdf.addPage();
  block('H2', () => pdf.font('Helvetica-Bold').fontSize(16).text('Notizen'));
  block('P', () =>
    pdf.moveDown().font('Helvetica').fontSize(11).text('Platz für eigene Gedanken.'),
  );
  pdf.end();
  await done;
}
