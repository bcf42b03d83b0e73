import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { zipFile } from "#app/exports/zip.ts";

const FILES = [
  { name: "lue-tama.txt", body: "Hyvinkää ja Ähtäri" },
  { name: "kuvat/1-saukko.png", body: Buffer.from([137, 80, 78, 71]) },
];

test("a package has its files as they were, in their order", () => {
  const parts = unzipSync(zipFile(FILES));
  expect(Object.keys(parts)).toEqual(FILES.map(({ name }) => name));
  expect(strFromU8(parts["lue-tama.txt"] ?? new Uint8Array())).toBe("Hyvinkää ja Ähtäri");
  expect([...(parts["kuvat/1-saukko.png"] ?? [])]).toEqual([137, 80, 78, 71]);
});

test("the same files make the same bytes", () => {
  expect(zipFile(FILES).equals(zipFile(FILES))).toBe(true);
});

test("no file hides another of its name", () => {
  expect(() => zipFile([...FILES, ...FILES])).toThrow('two files of one name: "lue-tama.txt"');
});
