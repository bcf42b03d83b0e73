import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";

/**
 * Typst with an empty folder for its whole world: whatever its markup asks for, it reads no file of the
 * machine but the fonts. Its way to packages on the network is shut by whoever starts the program
 * (pdf.server.ts). `work` gets the compiler; the folder goes when it is done.
 */
export async function inShutCompiler<T>(
  fontPaths: readonly string[],
  work: (compiler: NodeCompiler) => Promise<T>,
): Promise<T> {
  const workspace = mkdtempSync(join(tmpdir(), "saukko-pdf-"));
  try {
    return await work(NodeCompiler.create({ workspace, fontArgs: [{ fontPaths: [...fontPaths] }] }));
  } finally {
    rmSync(workspace, { recursive: true, force: true });
  }
}

/** What Typst complained of, in its own words. */
export function complaint(diagnostics: { shortDiagnostics: unknown[] } | null): string {
  return JSON.stringify(diagnostics?.shortDiagnostics ?? "Typst gave no document and no reason");
}
