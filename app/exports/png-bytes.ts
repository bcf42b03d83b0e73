import { crc32, deflateSync } from "node:zlib";
import { letGo } from "./let-go.ts";

/** Flat colours: beyond this level a picture takes three times as long for a fifth less. */
const LEVEL = 3;
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const BYTES_A_PIXEL = 4;

/**
 * Opaque pixels (red, green, blue, alpha; rows from the top) as a PNG file without alpha. The drawing
 * program's own writer takes twice as long. The pixels are gone afterwards: they are packed where they stand,
 * and six megabytes a picture do not wait for a sweep.
 */
export function pngBytes(pixels: Buffer, width: number, height: number): Buffer<ArrayBuffer> {
  const rows = packed(pixels, width, height);
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  // Eight bits a channel, three channels; the rest of the head stays 0.
  head.set([8, 2], 8);
  const data = deflateSync(rows, { level: LEVEL });
  letGo(pixels, pixels.length);
  const file = ofChunks([
    ["IHDR", head],
    ["IDAT", data],
    ["IEND", Buffer.alloc(0)],
  ]);
  letGo(data, data.length);
  return file;
}

/**
 * Rows of three bytes a pixel, each after its filter (none), at the beginning of the memory of the pixels:
 * what is written never overtakes what is read.
 */
function packed(pixels: Buffer, width: number, height: number): Buffer {
  let to = 0;
  let from = 0;
  for (let row = 0; row < height; row += 1) {
    // The row's first pixel is read before its filter is written over it.
    let red = pixels[from] ?? 0;
    pixels[to++] = 0;
    for (const end = from + width * BYTES_A_PIXEL; from < end; from += BYTES_A_PIXEL) {
      const green = pixels[from + 1] ?? 0;
      const blue = pixels[from + 2] ?? 0;
      const next = pixels[from + BYTES_A_PIXEL] ?? 0;
      pixels[to++] = red;
      pixels[to++] = green;
      pixels[to++] = blue;
      red = next;
    }
  }
  return pixels.subarray(0, to);
}

type Chunk = [name: string, data: Buffer];

/** Length, name and checksum of a chunk: four bytes each. */
const AROUND = 12;

/** In memory of its own, into which each chunk is copied once. */
function ofChunks(chunks: readonly Chunk[]): Buffer<ArrayBuffer> {
  const size = chunks.reduce((sum, [, data]) => sum + AROUND + data.length, SIGNATURE.length);
  const file = Buffer.allocUnsafeSlow(size);
  let at = SIGNATURE.copy(file);
  for (const [name, data] of chunks) {
    at = file.writeUInt32BE(data.length, at);
    at += file.write(name, at, "latin1");
    at += data.copy(file, at);
    at = file.writeUInt32BE(crc32(data, crc32(name)), at);
  }
  return file;
}
