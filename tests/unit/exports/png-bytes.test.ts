import { crc32, inflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { pngBytes } from "#app/exports/png-bytes.ts";

/** Chunks by name; throws where one's checksum is wrong. */
function chunksOf(png: Buffer): Record<string, Buffer> {
  const chunks: Record<string, Buffer> = {};
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    const body = png.subarray(at + 4, at + 8 + length);
    if (crc32(body) !== png.readUInt32BE(at + 8 + length)) throw new Error(`checksum at ${at}`);
    chunks[body.toString("latin1", 0, 4)] = body.subarray(4);
    at += 12 + length;
  }
  return chunks;
}

/** A picture in which every byte tells where it stands. */
function picture(width: number, height: number): Buffer {
  const pixels = Buffer.allocUnsafeSlow(width * height * 4);
  for (let at = 0; at < pixels.length; at += 1) pixels[at] = at % 4 === 3 ? 255 : (at * 7 + 1) % 251;
  return pixels;
}

describe("a PNG file of pixels", () => {
  it.each([
    [1, 1],
    [1, 5],
    [3, 2],
    [640, 37],
  ])("of %i × %i has every pixel where it was", (width, height) => {
    const pixels = picture(width, height);
    const before = Buffer.from(pixels);
    const { IHDR, IDAT } = chunksOf(pngBytes(pixels, width, height));
    expect([IHDR?.readUInt32BE(0), IHDR?.readUInt32BE(4)]).toEqual([width, height]);
    const rows = Array.from({ length: height }, (_, row) => [
      0,
      ...before.subarray(row * width * 4, (row + 1) * width * 4).filter((_byte, at) => at % 4 !== 3),
    ]);
    expect(inflateSync(IDAT ?? Buffer.alloc(0)).equals(Buffer.from(rows.flat()))).toBe(true);
  });

  it("keeps nothing of the pixels' memory", () => {
    const pixels = picture(4, 4);
    pngBytes(pixels, 4, 4);
    expect(pixels.buffer.byteLength).toBe(0);
  });
});
