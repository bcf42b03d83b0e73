import { describe, expect, test } from "vitest";
import { decodeText } from "#importers/csv/encoding.ts";
import { ENCODINGS } from "./bytes.ts";

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
    [
      "an Excel workbook",
      Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0),
      { code: "excel-workbook", value: "xlsx (or another zip file)" },
    ],
    ["an old Excel workbook", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0), { code: "excel-workbook" }],
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
      { code: "encoding", value: "UTF-8" },
    ],
  ];
  for (const [name, bytes, rejection] of refusals)
    test(name, () => {
      expect(decodeText(bytes)).toMatchObject({ rejection });
    });
});
