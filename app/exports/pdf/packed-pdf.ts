import { deflateSync } from "node:zlib";
import { OBJECT_END, type PdfObject, type PdfObjects } from "./pdf-objects.ts";

/** So many objects are packed as one: whoever reads one of them unpacks all. */
const PACKED_TOGETHER = 200;
/** Bytes of an entry of the cross-references: its kind, a place or a pack, a turn in the pack. */
const ENTRY_BYTES = [1, 4, 2] as const;
const KIND = { free: 0, placed: 1, packed: 2 } as const;

/**
 * The PDF of these objects, some of them with another text, all but streams packed together (ISO 32000-1,
 * 7.5.7 and 7.5.8): a tagged report is a quarter as large so.
 */
export function packedPdf(pdf: PdfObjects, changed: ReadonlyMap<number, string>): Buffer {
  const { file, headBytes, objects, trailer } = pdf;
  const packs = inPacks(objects.filter(({ isStream }) => !isStream));
  const firstPack = Math.max(0, ...objects.map(({ number }) => number)) + 1;
  const references = new CrossReferences(firstPack + packs.length + 1);
  const parts = [file.subarray(0, headBytes)];
  let length = headBytes;
  const add = (number: number, body: Buffer): void => {
    references.placed(number, length);
    const written = [Buffer.from(`${number} 0 obj\n`), body, Buffer.from(`${OBJECT_END}\n`)];
    for (const part of written) length += part.length;
    parts.push(...written);
  };
  for (const { number, isStream, begins, ends } of objects)
    if (isStream) add(number, file.subarray(begins, ends));
  for (const [turn, pack] of packs.entries()) {
    const texts = pack.map(
      ({ number, begins, ends }) => changed.get(number) ?? file.toString("latin1", begins, ends),
    );
    for (const [at, { number }] of pack.entries()) references.packed(number, firstPack + turn, at);
    add(firstPack + turn, packOf(pack, texts));
  }
  const referencesAt = length;
  const last = firstPack + packs.length;
  references.placed(last, referencesAt);
  add(last, streamOf(`/Type /XRef ${references.described} ${trailer}`, references.bytes));
  return Buffer.concat([...parts, Buffer.from(`startxref\n${referencesAt}\n%%EOF\n`)]);
}

function inPacks(objects: readonly PdfObject[]): PdfObject[][] {
  return Array.from({ length: Math.ceil(objects.length / PACKED_TOGETHER) }, (_, turn) =>
    objects.slice(turn * PACKED_TOGETHER, (turn + 1) * PACKED_TOGETHER),
  );
}

function packOf(pack: readonly PdfObject[], texts: readonly string[]): Buffer {
  let at = 0;
  const places = texts.map((text, turn) => {
    const place = `${pack[turn]?.number} ${at}`;
    at += text.length + 1;
    return place;
  });
  const first = `${places.join(" ")}\n`;
  const bytes = Buffer.from(`${first}${texts.join("\n")}`, "latin1");
  return streamOf(`/Type /ObjStm /N ${pack.length} /First ${first.length}`, bytes);
}

function streamOf(entries: string, bytes: Buffer): Buffer {
  const packed = deflateSync(bytes);
  const head = `<< ${entries} /Length ${packed.length} /Filter /FlateDecode >>\nstream\n`;
  return Buffer.concat([Buffer.from(head, "latin1"), packed, Buffer.from("\nendstream")]);
}

/** Where each object is: so many bytes from the file's beginning, or in which pack and which of its own. */
class CrossReferences {
  readonly bytes: Buffer;
  readonly described: string;

  constructor(size: number) {
    this.bytes = Buffer.alloc(size * ENTRY_BYTES.reduce((sum, width) => sum + width, 0));
    this.described = `/Size ${size} /W [${ENTRY_BYTES.join(" ")}]`;
    // The head of the list of numbers that no object has.
    this.#write(0, KIND.free, 0, 0xffff);
  }

  placed(number: number, place: number): void {
    this.#write(number, KIND.placed, place, 0);
  }

  packed(number: number, pack: number, turn: number): void {
    this.#write(number, KIND.packed, pack, turn);
  }

  #write(number: number, ...entry: readonly [kind: number, second: number, third: number]): void {
    let at = number * ENTRY_BYTES.reduce((sum, width) => sum + width, 0);
    for (const [turn, width] of ENTRY_BYTES.entries())
      at = this.bytes.writeUIntBE(entry[turn] ?? 0, at, width);
  }
}
