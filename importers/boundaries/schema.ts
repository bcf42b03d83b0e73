import { z } from "zod";
import { ShapeError } from "#importers/importer.ts";

const ring = z.array(z.tuple([z.number(), z.number()])).min(4);
const geometry = z.discriminatedUnion("type", [
  z.object({ type: z.literal("Polygon"), coordinates: z.array(ring).min(1) }),
  z.object({ type: z.literal("MultiPolygon"), coordinates: z.array(z.array(ring).min(1)).min(1) }),
]);

const answer = z.object({
  type: z.literal("FeatureCollection"),
  features: z
    .array(
      z.object({
        geometry,
        properties: z.object({
          kunta: z.string().regex(/^\d{3}$/, "no official code of three digits"),
          vuosi: z.number().int(),
        }),
      }),
    )
    .min(1),
});

/** Statistics Finland's WFS answer about municipalities, as far as we read it: WGS 84, code and year. */
export type BoundaryAnswer = z.infer<typeof answer>;
export type Position = [number, number];

export function parseBoundaries(json: unknown): BoundaryAnswer {
  const parsed = answer.safeParse(json);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const path = (issue?.path ?? [])
    .map((part) => (typeof part === "number" ? `[${part}]` : `.${String(part)}`))
    .join("");
  throw new ShapeError("the boundaries", path || "(the whole)", issue?.message ?? "unreadable");
}
