import type { TextBlock, TextDoc, TextInline, TextList, TextMark, TextTable } from "#app/domain/text-doc.ts";
import type { Random } from "#db/example/random.ts";

/** Words and signs that mean something to some reader of texts. */
const WORDS = [
  "Kouvola",
  "8.",
  "1.",
  "2.",
  "1)",
  "luokan",
  "*",
  "**",
  "***",
  "-",
  "###",
  "|",
  "[ks.",
  "](",
  "(liite)",
  "\\",
  "\\*",
  "&#92;",
  "<br>",
  "<script>alert(1)</script>",
  "23,4 %",
  "  ",
  "\t",
  "\u00a0",
  "\u202eRLO",
  "👩‍👩‍👧",
  "•",
  "# a",
  "|---|",
  "---",
  "_x_",
  "`a`",
];

/** A text of the kind that editors, people and pastes leave behind. */
export function randomDoc(random: Random): TextDoc {
  return { type: "doc", content: many(random, 6, () => randomBlock(random)) };
}

function pick<T>(random: Random, list: readonly T[]): T {
  const one = list[Math.floor(random() * list.length)];
  if (one === undefined) throw new Error("nothing to pick from");
  return one;
}

/** Words with what means something among them, on one line or several. */
export function randomTyping(random: Random): string {
  return many(random, 30, () =>
    pick(random, [...WORDS, "\n", "\n", "\n\n", "- ", "  ", "| a | b |\n|---|---|\n"]),
  )
    .map((word) => (random() < 0.5 ? word : `${word} `))
    .join("");
}

function many<T>(random: Random, most: number, make: () => T): T[] {
  return Array.from({ length: Math.floor(random() * (most + 1)) }, make);
}

function randomBlock(random: Random): TextBlock {
  const draw = random();
  if (draw < 0.5) return { type: "paragraph", content: randomWords(random) };
  if (draw < 0.65)
    return { type: "heading", attrs: { level: pick(random, [3, 4] as const) }, content: randomWords(random) };
  return draw < 0.85 ? randomList(random, 1) : randomTable(random);
}

function randomList(random: Random, depth: number): TextList {
  return {
    type: pick(random, ["bulletList", "orderedList"] as const),
    content: many(random, 4, () => ({
      type: "listItem",
      content: many(random, 3, () =>
        random() < 0.7 || depth > 7
          ? { type: "paragraph", content: randomWords(random) }
          : randomList(random, depth + 1),
      ),
    })),
  };
}

function randomTable(random: Random): TextTable {
  return {
    type: "table",
    content: many(random, 4, () => ({
      type: "tableRow",
      content: many(random, 3, () => ({
        type: pick(random, ["tableHeader", "tableCell"] as const),
        content: many(random, 2, () => ({ type: "paragraph", content: randomWords(random) })),
      })),
    })),
  };
}

function randomWords(random: Random): TextInline[] {
  return many(random, 6, () => {
    if (random() < 0.12) return { type: "hardBreak" };
    const text = many(random, 3, () => pick(random, WORDS)).join(pick(random, ["", " "])) || "sana";
    const marks: TextMark[] = [];
    if (random() < 0.3) marks.push({ type: "bold" });
    if (random() < 0.3) marks.push({ type: "italic" });
    if (random() < 0.2)
      marks.push({
        type: "link",
        attrs: { href: pick(random, ["https://thl.fi/a_(b)", "mailto:a@b.fi", "javascript:alert(1)"]) },
      });
    return marks.length > 0 ? { type: "text", text, marks } : { type: "text", text };
  });
}
