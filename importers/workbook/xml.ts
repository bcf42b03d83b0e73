import { Parser } from "htmlparser2";

/** What a reader of one part listens to. Names come without their prefix: writers choose it as they like. */
export interface XmlListener {
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  text?(text: string): void;
  close?(name: string): void;
}

/**
 * So many bytes are decoded at a time, so that a large part never stands in memory a second time as a text.
 */
const CHUNK = 64 * 1024;

/** Walks through a part of a workbook. Entities that a document declares itself are never unfolded. */
export function walkXml(content: Uint8Array, listener: XmlListener): void {
  const parser = new Parser(
    {
      onopentag: (name, attributes) => listener.open?.(localName(name), attributes),
      ontext: (text) => listener.text?.(text),
      onclosetag: (name) => listener.close?.(localName(name)),
    },
    { xmlMode: true, decodeEntities: true },
  );
  const decoder = new TextDecoder("utf-8");
  for (let at = 0; at < content.length; at += CHUNK)
    parser.write(decoder.decode(content.subarray(at, at + CHUNK), { stream: true }));
  parser.write(decoder.decode());
  parser.end();
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

/** XML schema's way to say yes. */
export function isYes(value: string | undefined): boolean {
  return value === "1" || value === "true";
}
