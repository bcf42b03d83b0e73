import {
  decodePDFRawStream,
  PDFArray,
  PDFBool,
  type PDFContext,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  type PDFObject,
  type PDFPage,
  PDFRawStream,
  PDFString,
} from "@cantoo/pdf-lib";
import { extractText, getDocumentProxy } from "unpdf";

/** An element of the structure tree: what a screen reader is told. */
export interface PdfElement {
  type: string;
  alt: string | null;
  scope: string | null;
  /** Its own language, where that is not the document's: "fi-FI". */
  language: string | null;
  kids: PdfElement[];
}

export interface PdfFacts {
  title: string;
  language: string | null;
  /** Whether the file says of itself that it is tagged, and that a window shows its title. */
  marked: boolean;
  showsTitle: boolean;
  bookmarks: string[];
  root: PdfElement;
  /** Languages that runs of text say by themselves, page by page, in their order: "sv-FI". */
  runLanguages: string[];
  pages: number;
  metadata: string;
}

/** What a PDF says of itself, from its objects. Throws where it has no structure tree. */
export async function pdfFacts(bytes: Uint8Array): Promise<PdfFacts> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const { catalog, context } = document;
  const dict = (of: PDFDict, name: string): PDFDict | null => {
    const found = context.lookup(of.get(PDFName.of(name)));
    return found instanceof PDFDict ? found : null;
  };
  const flag = (of: PDFDict | null, name: string): boolean =>
    of !== null && context.lookup(of.get(PDFName.of(name))) === PDFBool.True;
  const elements = (node: PDFObject | undefined): PdfElement[] => {
    const found = context.lookup(node);
    if (found instanceof PDFArray) return found.asArray().flatMap(elements);
    if (!(found instanceof PDFDict)) return [];
    const type = found.get(PDFName.of("S"));
    const kids = elements(found.get(PDFName.of("K")));
    if (!(type instanceof PDFName)) return kids;
    const attributes = context.lookup(found.get(PDFName.of("A")));
    const list = attributes instanceof PDFArray ? attributes.asArray() : [attributes];
    const scopes = list.flatMap((one) => {
      const looked = context.lookup(one);
      const scope = looked instanceof PDFDict ? looked.get(PDFName.of("Scope")) : undefined;
      return scope instanceof PDFName ? [scope.decodeText()] : [];
    });
    const alt = textOf(context.lookup(found.get(PDFName.of("Alt"))));
    const language = textOf(context.lookup(found.get(PDFName.of("Lang"))));
    return [{ type: type.decodeText(), alt, scope: scopes[0] ?? null, language, kids }];
  };
  const tree = dict(catalog, "StructTreeRoot");
  if (!tree) throw new Error("the PDF has no structure tree");
  const bookmarks: string[] = [];
  const turn = (node: PDFDict | null): void => {
    if (!node) return;
    bookmarks.push(textOf(context.lookup(node.get(PDFName.of("Title")))) ?? "");
    turn(dict(node, "First"));
    turn(dict(node, "Next"));
  };
  const outlines = dict(catalog, "Outlines");
  turn(outlines && dict(outlines, "First"));
  const proxy = await getDocumentProxy(Uint8Array.from(bytes));
  return {
    title: document.getTitle() ?? "",
    language: textOf(context.lookup(catalog.get(PDFName.of("Lang")))),
    marked: flag(dict(catalog, "MarkInfo"), "Marked"),
    showsTitle: flag(dict(catalog, "ViewerPreferences"), "DisplayDocTitle"),
    bookmarks,
    root: { type: "Root", alt: null, scope: null, language: null, kids: elements(tree.get(PDFName.of("K"))) },
    runLanguages: document.getPages().flatMap((page) => languagesIn(contentOf(page, context))),
    pages: document.getPageCount(),
    metadata: JSON.stringify((await proxy.getMetadata()).metadata?.getRaw?.() ?? ""),
  };
}

function contentOf({ node }: PDFPage, context: PDFContext): string {
  const contents = node.Contents();
  const streams = contents instanceof PDFArray ? contents.asArray() : contents ? [contents] : [];
  return streams
    .map((stream) => context.lookup(stream))
    .map((stream) => (stream instanceof PDFRawStream ? decodePDFRawStream(stream).decode() : []))
    .map((bytes) => Buffer.from(bytes).toString("latin1"))
    .join("\n");
}

/** Of marked content, which tells its language in the place where it stands. */
function languagesIn(content: string): string[] {
  return [...content.matchAll(/\/Lang \(([^)]*)\)/g)].flatMap(([, language]) => language ?? []);
}

/** The text of each page, as a reader would copy it. */
export async function pdfPages(bytes: Uint8Array): Promise<string[]> {
  const { text } = await extractText(await getDocumentProxy(Uint8Array.from(bytes)), { mergePages: false });
  return text;
}

/** Every element of the tree in reading order. */
export function allElements(element: PdfElement): PdfElement[] {
  return [element, ...element.kids.flatMap(allElements)];
}

function textOf(object: PDFObject | undefined): string | null {
  return object instanceof PDFString || object instanceof PDFHexString ? object.decodeText() : null;
}
