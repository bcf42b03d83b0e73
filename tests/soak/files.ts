import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { fileImporter } from "#importers/files/file-importer.ts";
import { RefusedFileError } from "#importers/importer.ts";
import { readOwnFile } from "#importers/own/own-file.ts";
import { withSession } from "#importers/session.ts";
import { readTeaFile } from "#importers/tea/tea-file.ts";
import { currentFigures, temporaryDatabase } from "#tests/support/small-import.ts";
import { type Chance, chance } from "./random.ts";
import { assertSame, checkWhole, halfWritten } from "./state.ts";

const FIXTURES = resolve(import.meta.dirname, "../fixtures");
const FILES = [
  { name: "tea/long.csv", kind: { source: "tea", read: readTeaFile, whole: false } },
  { name: "tea/wide.csv", kind: { source: "tea", read: readTeaFile, whole: false } },
  { name: "own/osallisuuskysely.csv", kind: { source: "own", read: readOwnFile, whole: true } },
] as const;

/** Ways in which a file goes wrong on its way from one program to another. */
const DAMAGES: readonly ((bytes: Buffer, random: Chance) => Buffer)[] = [
  (bytes, random) => bytes.subarray(0, random.below(bytes.length)),
  (bytes, random) => withByte(bytes, random.below(bytes.length), random.below(256)),
  (bytes, random) =>
    withByte(withByte(bytes, random.below(bytes.length), 0), random.below(bytes.length), 0xff),
  (bytes, random) => lines(bytes, (all) => all.filter((_, at) => at === 0 || random.next() > 0.2)),
  (bytes, random) => lines(bytes, (all) => [...all].sort(() => random.next() - 0.5)),
  (bytes, random) => lines(bytes, (all) => [...all, random.pick(all), random.pick(all)]),
  (bytes, random) =>
    lines(bytes, (all) => all.map((line) => (random.next() < 0.1 ? line.replace(/;/, ";;") : line))),
  (bytes, random) =>
    lines(bytes, (all) => {
      const odd = random.pick([
        "9".repeat(309),
        "1e308",
        "-",
        "#N/A",
        "=1+1",
        "8,4,1",
        "∞",
        "12 %",
        '"',
        "\u0000",
      ]);
      return all.map((line) => (random.next() < 0.1 ? line.replace(/[^;]*$/, odd) : line));
    }),
  (bytes, random) => Buffer.from(bytes.toString("utf8"), random.pick(["latin1", "utf16le"] as const)),
  (bytes, random) => Buffer.concat([bytes, Buffer.alloc(1 + random.below(5_000), random.below(256))]),
];

/**
 * Files damaged at random: each is refused with its reasons or taken; either way the database is whole, and
 * the right file afterwards makes it right.
 */
export async function soakFiles({ files, seed }: { files: number; seed: number }): Promise<string> {
  const random = chance(seed);
  const place = temporaryDatabase();
  const take = (name: string, bytes: Buffer, accept: boolean): Promise<unknown> => {
    const kind = FILES.find((one) => one.name === name)?.kind;
    if (!kind) throw new Error(`unknown file ${name}`);
    const options = { allowPartial: !accept && random.next() < 0.3, acceptEmptied: accept, example: false };
    return withSession({ file: place.file, dryRun: false, contact: "tests@example.org" }, ({ run }) =>
      run(fileImporter(kind, { file: { name, bytes }, ...options })),
    );
  };
  let [taken, refused] = [0, 0];
  try {
    for (let i = 0; i < files; i += 1) {
      const { name } = random.pick(FILES);
      const right = readFileSync(resolve(FIXTURES, name));
      const damage = DAMAGES[i % DAMAGES.length] ?? random.pick(DAMAGES);
      const before = await currentFigures(place.file);
      try {
        await take(name, damage(right, random), false);
        taken += 1;
      } catch (error) {
        if (!(error instanceof RefusedFileError)) throw new Error(`file ${i} (${name})`, { cause: error });
        if (error.errors.length === 0) throw new Error(`file ${i} (${name}) was refused without a reason`);
        assertSame(`file ${i} (${name}) was refused`, await currentFigures(place.file), before);
        refused += 1;
      }
      await checkWhole(place.file);
    }
    // A part says nothing about what is not in it: only the whole file of an own indicator makes everything
    // as it should be.
    const own = "own/osallisuuskysely.csv";
    await take(own, readFileSync(resolve(FIXTURES, own)), true);
    const fresh = temporaryDatabase();
    await withSession({ file: fresh.file, dryRun: false, contact: "tests@example.org" }, ({ run }) =>
      run(
        fileImporter(FILES[2].kind, {
          file: { name: own, bytes: readFileSync(resolve(FIXTURES, own)) },
          allowPartial: false,
          acceptEmptied: true,
          example: false,
        }),
      ),
    );
    const ofOwn = async (file: string): Promise<string[]> =>
      (await currentFigures(file)).filter((line) => line.startsWith("osallisuuskysely;"));
    assertSame("the right file at the end", await ofOwn(place.file), await ofOwn(fresh.file));
    fresh.remove();
    assertSame("half-written payloads", halfWritten(place.folder), []);
    return `files: ${files} damaged, ${taken} taken, ${refused} refused with their reasons`;
  } finally {
    place.remove();
  }
}

function withByte(bytes: Buffer, at: number, byte: number): Buffer {
  const changed = Buffer.from(bytes);
  changed[at] = byte;
  return changed;
}

function lines(bytes: Buffer, change: (all: string[]) => string[]): Buffer {
  return Buffer.from(change(bytes.toString("utf8").split("\n")).join("\n"));
}
