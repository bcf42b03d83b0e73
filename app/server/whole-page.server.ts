/**
 * A page's pieces as one, without the empty bytes in between. React 18 sends pieces of 2,048 bytes, and where
 * a letter of two bytes (ä, ö, å) does not fit at the end of one it leaves the place empty and begins the
 * next piece with the letter: readers would see "N\ufffdärpiö". HTML has no empty bytes of its own. (React
 * issue 31134; mended in React 19.)
 */
export function wholePage(pieces: readonly Uint8Array[]): Buffer<ArrayBuffer> {
  const page = Buffer.concat(pieces);
  const kept: Buffer<ArrayBuffer>[] = [];
  let from = 0;
  for (let gap = page.indexOf(0); gap !== -1; gap = page.indexOf(0, from)) {
    kept.push(page.subarray(from, gap));
    from = gap + 1;
  }
  return from === 0 ? page : Buffer.concat([...kept, page.subarray(from)]);
}
