import type { TextDoc } from "./text-doc.ts";

/**
 * How deep each heading of a text is, from 1, in order. None skips a step, whatever the writer chose: who
 * hears a page counts on the order of its headings.
 */
export function headingDepths({ content }: TextDoc): number[] {
  const levels = content.flatMap((block) => (block.type === "heading" ? [block.attrs.level] : []));
  const top = Math.min(...levels);
  let before = 0;
  return levels.map((level) => {
    before = Math.min(level - top + 1, before + 1);
    return before;
  });
}
