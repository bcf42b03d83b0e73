import { createHash } from "node:crypto";

/** A page whose own scripts are known by what they hold. */
export interface SealedPage {
  html: string;
  /** Of each inline script, as a content security policy names it: "sha256-…". */
  scripts: string[];
}

/**
 * Takes the nonce out of a drawn page and gives the hashes of the scripts that carried it: the same bytes for
 * every reader, and for a policy that allows these scripts alone. The nonce is known to nobody outside the
 * drawing, so that a script which got into the page by a text has none, is not hashed, and does not run.
 */
export function sealPage(html: string, nonce: string): SealedPage {
  const mark = ` nonce="${nonce}"`;
  if (!html.includes(mark)) return { html, scripts: [] };
  const scripts = new Set<string>();
  const opening = /<script\b[^>]*>/g;
  for (let found = opening.exec(html); found !== null; found = opening.exec(html)) {
    if (!found[0].includes(mark)) continue;
    const end = html.indexOf("</script", opening.lastIndex);
    const content = html.slice(opening.lastIndex, end < 0 ? undefined : end);
    if (content !== "")
      scripts.add(`sha256-${createHash("sha256").update(content, "utf8").digest("base64")}`);
  }
  return { html: html.replaceAll(mark, ""), scripts: [...scripts] };
}
