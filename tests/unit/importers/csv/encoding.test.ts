import { describe, expect, test } from "vitest";
import { decodeText } from "#importers/csv/encoding.ts";
import { ENCODINGS, utf8 } from "./bytes.ts";

const TEXT = "kunta;pisteet\nPyhtää;…\nÅland;85\n";

describe("encodings", () => {
  for (const [name, encode] of Object.entries(ENCODINGS))
    test(`${name} is read as what was written`, () => {
      expect(decodeText(encode(TEXT))).toMatchObject({ text: TEXT });
    });

  test("line ends of Windows and of old Macs become one", () => {
    expect(decodeText(ENCODINGS["Windows-1252"]("ä\r\nö\rå\n"))).toEqual({
      text: "ä\nö\nå\n",
      encoding: "windows-1252",
    });
  });
});

describe("refused", () => {
  const refusals: [string, Uint8Array, object][] = [
    ["an empty file", new Uint8Array(), { code: "empty-file", row: null }],
    ["an old Excel workbook", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0), { code: "old-excel" }],
    [
      "a workbook behind a password",
      Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, ...Buffer.from("EncryptedPackage", "utf16le")),
      { code: "protected-workbook", expected: expect.stringContaining("without a password") },
    ],
    [
      "UTF-8 with one byte of another encoding, which would garble every other letter",
      Uint8Array.of(...utf8("Hämeenlinna\nJämsä\nPori"), 0xe4),
      { code: "encoding", row: 3, expected: expect.stringContaining("UTF-8 throughout") },
    ],
    [
      "a picture",
      Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13),
      { code: "binary", value: "binary data" },
    ],
    [
      "a byte that no letter has",
      Uint8Array.of(0x61, 0x0a, 0xe4, 0x81),
      { code: "encoding", row: 2, value: "U+0081" },
    ],
    [
      "a broken UTF-8 file that says it is one",
      Uint8Array.of(0xef, 0xbb, 0xbf, 0xe4, 0x61),
      { code: "encoding", row: 1, expected: expect.stringContaining("UTF-8 throughout") },
    ],
  ];
  for (const [name, bytes, rejection] of refusals)
    test(name, () => {
      expect(decodeText(bytes)).toMatchObject({ rejection });
    });
});
