/** A text as bytes in the encodings that people's files come in. */
export const ENCODINGS = {
  "UTF-8": (text: string): Uint8Array => new TextEncoder().encode(text),
  "UTF-8 with a byte order mark": (text: string): Uint8Array => new TextEncoder().encode(`\uFEFF${text}`),
  "Windows-1252": windows1252,
  "UTF-16 LE": (text: string): Uint8Array => Buffer.from(`\uFEFF${text}`, "utf16le"),
  "UTF-16 BE": (text: string): Uint8Array => Buffer.from(`\uFEFF${text}`, "utf16le").swap16(),
} as const;

/** The letters of Windows-1252 that Latin-1 has elsewhere or not at all, as far as the tests use them. */
const BEYOND_LATIN_1: Record<string, number> = { "€": 0x80, "…": 0x85, "–": 0x96 };

function windows1252(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => {
    const code = BEYOND_LATIN_1[letter] ?? letter.charCodeAt(0);
    if (code > 0xff) throw new Error(`"${letter}" is not in Windows-1252`);
    return code;
  });
}

export function utf8(text: string): Uint8Array {
  return ENCODINGS["UTF-8"](text);
}
