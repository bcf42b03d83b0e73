import { z } from "zod";
import type { TextDoc, TextInline, TextList, TextListItem, TextParagraph } from "#app/domain/text-doc.ts";
import { linkAddress } from "./link-address.ts";
import { normalDoc } from "./normal-doc.ts";

/** Signs of one text in one language. */
export const LONGEST_TEXT = 400_000;
/** Nodes within nodes; lists deeper than this come from no editor. */
const DEEPEST = 40;

const mark = z.discriminatedUnion("type", [
  z.object({ type: z.literal("bold") }),
  z.object({ type: z.literal("italic") }),
  z.object({
    type: z.literal("link"),
    attrs: z.object({
      href: z.string().refine((href) => linkAddress(href) !== null, "a link to http, https or mailto"),
    }),
  }),
]);

const inline: z.ZodType<TextInline> = z.discriminatedUnion("type", [
  z
    .object({ type: z.literal("text"), text: z.string(), marks: z.array(mark).max(3).optional() })
    // Marks that are not there are left out, not kept as undefined.
    .transform(({ marks, ...run }) => (marks === undefined ? run : { ...run, marks })),
  z.object({ type: z.literal("hardBreak") }),
]);

const words = z.array(inline).default([]);
const paragraph: z.ZodType<TextParagraph> = z.object({ type: z.literal("paragraph"), content: words });
const heading = z.object({
  type: z.literal("heading"),
  attrs: z.object({ level: z.union([z.literal(3), z.literal(4)]) }),
  content: words,
});

const list: z.ZodType<TextList> = z.object({
  type: z.enum(["bulletList", "orderedList"]),
  get content(): z.ZodType<TextListItem[]> {
    return z.array(item);
  },
});
const item: z.ZodType<TextListItem> = z.object({
  type: z.literal("listItem"),
  get content(): z.ZodType<TextListItem["content"]> {
    return z.array(z.union([paragraph, list]));
  },
});

/** Cells that reach over several rows or columns are refused: nothing that is frozen could say them. */
const one = z.literal(1).optional();
const cell = z.object({
  type: z.enum(["tableHeader", "tableCell"]),
  attrs: z.object({ colspan: one, rowspan: one }).optional(),
  content: z.array(paragraph),
});
const table = z.object({
  type: z.literal("table"),
  content: z.array(z.object({ type: z.literal("tableRow"), content: z.array(cell) })),
});

const block = z.union([paragraph, heading, list, table]);

/** A text that came from outside: of the known nodes only, and in its normal form afterwards. */
export const textDocSchema: z.ZodType<TextDoc> = z
  .unknown()
  .refine((value) => !isDeeper(value, DEEPEST), "lists within lists")
  .pipe(z.object({ type: z.literal("doc"), content: z.array(block) }))
  .transform((doc) => normalDoc(doc))
  .refine((doc) => JSON.stringify(doc).length <= 4 * LONGEST_TEXT, `at most ${LONGEST_TEXT} signs`);

function isDeeper(value: unknown, left: number): boolean {
  if (typeof value !== "object" || value === null) return false;
  return left === 0 || Object.values(value).some((one) => isDeeper(one, left - 1));
}
