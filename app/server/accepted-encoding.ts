import type { Encoding } from "./cached-answer.ts";

/** Browsers send a handful of different ones. */
const MOST_KNOWN = 100;
const known = new Map<string, Encoding>();

/**
 * The best encoding that a reader takes: brotli before gzip before none. `*` and weights are understood; a
 * weight of 0 refuses.
 */
export function acceptedEncoding(header: string | undefined): Encoding {
  if (header === undefined) return "identity";
  const before = known.get(header);
  if (before) return before;
  const found = readHeader(header);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(header, found);
  return found;
}

function readHeader(header: string): Encoding {
  const weights = new Map<string, number>();
  for (const part of header.toLowerCase().split(",")) {
    const [name = "", ...parameters] = part.split(";").map((one) => one.trim());
    const q = parameters.find((one) => one.startsWith("q="));
    weights.set(name, q === undefined ? 1 : Number(q.slice(2)) || 0);
  }
  const takes = (name: string): boolean => (weights.get(name) ?? weights.get("*") ?? 0) > 0;
  // Who refuses gzip gets no brotli either: where that is not made yet, gzip would stand in for it.
  if (!takes("gzip")) return "identity";
  return takes("br") ? "br" : "gzip";
}
