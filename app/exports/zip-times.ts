/** Signatures of a zip file's parts (PKWARE's APPNOTE, 4.3). */
const END = 0x06054b50;
const ENTRY = 0x02014b50;
const END_BYTES = 22;
const ENTRY_BYTES = 46;
/** 1.1.1980, 0.00: the earliest that a zip file can tell. */
const NO_TIME = 0;
const NO_DAY = 0x0021;

/**
 * The same zip file without the time at which it was made, by the machine's own clock: equal content then
 * has equal bytes. Throws where it is none of ours.
 */
export function withoutZipTimes(bytes: Buffer): Buffer {
  const zip = Buffer.from(bytes);
  const end = zip.length - END_BYTES;
  if (end < 0 || zip.readUInt32LE(end) !== END) throw new Error("not a zip file without a comment");
  const count = zip.readUInt16LE(end + 10);
  let entry = zip.readUInt32LE(end + 16);
  for (let at = 0; at < count; at += 1) {
    if (zip.readUInt32LE(entry) !== ENTRY) throw new Error("the zip file's directory is broken");
    const local = zip.readUInt32LE(entry + 42);
    for (const time of [entry + 12, local + 10]) {
      zip.writeUInt16LE(NO_TIME, time);
      zip.writeUInt16LE(NO_DAY, time + 2);
    }
    const lengths = [28, 30, 32].map((offset) => zip.readUInt16LE(entry + offset));
    entry += ENTRY_BYTES + lengths.reduce((sum, length) => sum + length, 0);
  }
  return zip;
}
