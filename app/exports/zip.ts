import { type Zippable, zipSync } from "fflate";
import { withoutZipTimes } from "./zip-times.ts";

/** A file of a package. `name`: plain letters, digits, hyphens and points; a slash parts a folder from it. */
export interface ZippedFile {
  name: string;
  body: string | Buffer;
}

/** What is packed already gets no smaller. */
const PACKED = /\.(png|xlsx)$/;
/** The first second that a zip file can tell; the times are taken out afterwards. */
const ANY_TIME = new Date(1980, 0, 2);

/**
 * Files as one zip file, in their order: the same files make the same bytes. Throws on a name given twice.
 */
export function zipFile(files: readonly ZippedFile[]): Buffer {
  const parts: Zippable = {};
  for (const { name, body } of files) {
    if (Object.hasOwn(parts, name)) throw new Error(`two files of one name: "${name}"`);
    parts[name] = [Buffer.from(body), { level: PACKED.test(name) ? 0 : 6, mtime: ANY_TIME }];
  }
  return withoutZipTimes(Buffer.from(zipSync(parts)));
}
