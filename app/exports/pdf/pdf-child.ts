import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { setPriority } from "node:os";
import { dirname, join } from "node:path";
import type { CompileDocArgs, NodeCompiler, NodeTypstDocument } from "@myriaddreamin/typst-ts-node-compiler";
import { PRESS_PRIORITY } from "./child-options.ts";
import { fillPages } from "./fill-pages.ts";
import { fontSigns } from "./font-signs.ts";
import { PdfFailed } from "./pdf-failed.ts";
import type { PrintDocument } from "./print-document.ts";
import type { PrintHeights } from "./print-heights.ts";
import { allPrintable } from "./printable.ts";
import { withRowHeaders } from "./row-headers.ts";
import { complaint, inShutCompiler } from "./shut-compiler.ts";
import { writeWhole } from "./write-whole.ts";

export type PdfStandard = "ua-1" | "a-2a";

export interface PdfAsked {
  document: PrintDocument;
  /** Where the file of each standard asked for is to lie. */
  files: readonly { standard: PdfStandard; path: string }[];
  /** Seconds since 1970 at which the version was frozen: the file says it was made then. */
  frozenAt: number;
}

/** The files lie where they were asked for, or why none does. */
export type PdfMade = { made: true } | { failed: string; isDiskFull?: boolean };

setPriority(PRESS_PRIORITY);

/**
 * A program of its own (fork): sets one report, writes its files and ends. It reads the template, the mark
 * and the fonts; the texts come as data, the folder that Typst sees is empty, and its way to packages on the
 * network is shut.
 */
process.on("message", async (asked: PdfAsked) => {
  const answer = await made(asked);
  process.send?.(answer, () => process.exit(0));
});

async function made(asked: PdfAsked): Promise<PdfMade> {
  const fontPaths = fontFolders();
  try {
    return await inShutCompiler(fontPaths, async (compiler) => setIn(compiler, asked, fontPaths));
  } catch (error) {
    const isDiskFull = error instanceof PdfFailed && error.isDiskFull;
    return { failed: error instanceof Error ? error.message : String(error), isDiskFull };
  }
}

function setIn(
  compiler: NodeCompiler,
  { document, files, frozenAt }: PdfAsked,
  fontPaths: readonly string[],
): PdfMade {
  const printed = allPrintable(document, textSigns(fontPaths));
  const measures = compiler.compile(sources("measures.typ", printed));
  if (!measures.result) return { failed: complaint(measures.takeDiagnostics()) };
  const filled = fillPages(printed, heightsIn(compiler, measures.result));
  // What it remembers of measuring would be thirty megabytes beside what setting takes.
  compiler.evictCache(0);
  const result = compiler.compile(sources("report.typ", filled));
  if (!result.result) return { failed: complaint(result.takeDiagnostics()) };
  const compiled = result.result;
  // What it remembers of setting is a hundred megabytes, for a next report that this program never sets.
  compiler.evictCache(0);
  const inStandard = (pdfStandard: PdfStandard): Uint8Array => {
    const file = compiler.pdf(compiled, { pdfStandard, creationTimestamp: frozenAt });
    // The archive's file stays as its exporter has checked it.
    return pdfStandard === "ua-1" ? withRowHeaders(file) : file;
  };
  for (const { standard, path } of files) writeWhole(path, inStandard(standard));
  return { made: true };
}

/** The pieces, and what measures or sets them. */
function sources(template: "measures.typ" | "report.typ", document: PrintDocument): CompileDocArgs {
  const [pieces, of] = ["pieces.typ", template].map((name) =>
    readFileSync(join(import.meta.dirname, name), "utf8"),
  );
  return { mainFileContent: `${pieces}\n${of}`, inputs: { data: JSON.stringify(document), otter: mark() } };
}

function heightsIn(compiler: NodeCompiler, measured: NodeTypstDocument): PrintHeights {
  const [heights] = compiler.query(measured, { selector: "<heights>", field: "value" });
  // As measures.typ wrote it.
  return heights as PrintHeights;
}

function mark(): string {
  return readFileSync(join(import.meta.dirname, "../../../public/icons/favicon.svg"), "utf8");
}

/** The faces that report.typ uses. An emoji is drawn by the last. */
const FACES = {
  "source-sans-3": ["400Regular", "400Regular_Italic", "600SemiBold", "700Bold", "700Bold_Italic"],
  "source-serif-4": ["400Regular", "600SemiBold"],
  "noto-emoji": ["400Regular"],
} as const;

function fontFolders(): string[] {
  const packages = createRequire(import.meta.url);
  return Object.entries(FACES).flatMap(([name, faces]) => {
    const folder = dirname(packages.resolve(`@expo-google-fonts/${name}/package.json`));
    return faces.map((face) => join(folder, face));
  });
}

/** What can be set in running text. */
function textSigns(folders: readonly string[]): Set<number> {
  const files = folders
    .filter((folder) => folder.endsWith("400Regular") && !folder.includes("serif"))
    .flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => name.endsWith(".ttf"))
        .map((name) => join(folder, name)),
    );
  return new Set(files.flatMap((file) => [...fontSigns(readFileSync(file))]));
}
