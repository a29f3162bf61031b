import { sha256Hex } from '@iou-kit/machine';
import { millisecondsOf } from '@iou-kit/machine/values';
import { PDFDocument, PDFHexString, PDFName, PDFString } from 'pdf-lib';

export interface DocumentFacts {
  readonly title: string;
  /** What the signed paper names itself to be a paper of; ASCII. */
  readonly documentHash: string;
  readonly eventHash: string;
  readonly state: string;
  readonly recordId: string;
  /** Hashes of the inks that it shows, in their order. */
  readonly inks?: readonly string[];
  /** Instant. */
  readonly printedAt: string;
}

/** An empty document that says what it is of. The same content gives the same bytes: `content` is what its id is made of. */
export async function newDocument(facts: DocumentFacts, content: string): Promise<PDFDocument> {
  const document = await PDFDocument.create({ updateMetadata: false });
  const { context, catalog } = document;
  const at = PDFString.fromDate(new Date(millisecondsOf(facts.printedAt)));
  const info = context.obj({
    IOUDocumentHash: literal(facts.documentHash),
    IOUEventHash: literal(facts.eventHash),
    IOUState: literal(facts.state),
    IOURecord: literal(facts.recordId),
    ...(facts.inks && { IOUInks: literal(facts.inks.join('-')) }),
    Title: PDFHexString.fromText(facts.title),
    Producer: PDFString.of('iou-kit'),
    CreationDate: at,
    ModDate: at,
  });
  context.trailerInfo.Info = context.register(info);
  const id = PDFHexString.of(sha256Hex(content).slice(0, 32));
  context.trailerInfo.ID = context.obj([id, id]);
  catalog.set(PDFName.of('Lang'), PDFString.of('zh-CN'));
  catalog.set(PDFName.of('ViewerPreferences'), context.obj({ DisplayDocTitle: true }));
  return document;
}

/** A string that stands in the file as it is. */
function literal(text: string): PDFString {
  if (!/^[\w.:-]*$/.test(text)) throw new RangeError('What a paper is of must be named in plain letters.');
  return PDFString.of(text);
}

/** The file. Its objects stand uncompressed, so that a program which knows no PDF finds the facts. */
export const saveDocument = (document: PDFDocument): Promise<Uint8Array> =>
  document.save({ useObjectStreams: false, addDefaultPage: false, updateFieldAppearances: false });
