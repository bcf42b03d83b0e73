/**
 * The signs (code points) that a TrueType font has a glyph for, from its `cmap` table, formats 4 and 12.
 * Throws where the font has neither.
 */
export function fontSigns(font: Uint8Array): Set<number> {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const cmap = tableAt(view, "cmap");
  const signs = new Set<number>();
  let read = false;
  for (let i = 0; i < view.getUint16(cmap + 2); i += 1) {
    const at = cmap + view.getUint32(cmap + 4 + i * 8 + 4);
    const format = view.getUint16(at);
    if (format === 4) addSegments(view, at, signs);
    else if (format === 12) addGroups(view, at, signs);
    read ||= format === 4 || format === 12;
  }
  if (!read) throw new Error("the font's table of signs (cmap) is in no format that is read here");
  return signs;
}

function tableAt(view: DataView, name: string): number {
  for (let i = 0; i < view.getUint16(4); i += 1) {
    const entry = 12 + i * 16;
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((at) => view.getUint8(entry + at)));
    if (tag === name) return view.getUint32(entry + 8);
  }
  throw new Error(`the font has no table "${name}"`);
}

/** Format 4: segments of 16-bit signs; a glyph of 0 is the box for what is missing. */
function addSegments(view: DataView, at: number, signs: Set<number>): void {
  const half = view.getUint16(at + 6);
  const [ends, starts] = [at + 14, at + 16 + half];
  const [deltas, ranges] = [starts + half, starts + 2 * half];
  for (let i = 0; i < half; i += 2) {
    const [first, last] = [view.getUint16(starts + i), view.getUint16(ends + i)];
    const [delta, range] = [view.getUint16(deltas + i), view.getUint16(ranges + i)];
    for (let sign = first; sign <= last && sign < 0xffff; sign += 1) {
      const listed = range === 0 ? sign : view.getUint16(ranges + i + range + (sign - first) * 2);
      if ((range !== 0 && listed === 0) || ((listed + delta) & 0xffff) === 0) continue;
      signs.add(sign);
    }
  }
}

/** Format 12: groups of signs that follow each other. */
function addGroups(view: DataView, at: number, signs: Set<number>): void {
  for (let i = 0; i < view.getUint32(at + 12); i += 1) {
    const group = at + 16 + i * 12;
    const [first, last] = [view.getUint32(group), view.getUint32(group + 4)];
    for (let sign = first; sign <= last; sign += 1) signs.add(sign);
  }
}
