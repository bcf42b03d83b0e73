import { fileURLToPath } from "node:url";
import { expect } from "vitest";
import type { PictureText } from "#app/charts/dataset.ts";
import { type Rendering, renderChartSvg } from "#app/charts/render.server.tsx";

/**
 * The pictures as files, reviewed as pictures (house style 17): look at the PNG before accepting a changed
 * snapshot.
 */
const PICTURES = fileURLToPath(new URL("../../snapshots/charts/", import.meta.url));

export async function expectPicture<D extends PictureText>(
  name: string,
  rendering: Rendering<NoInfer<D>>,
  data: D,
): Promise<void> {
  await expectSvg(name, renderChartSvg(rendering, data));
}

/** One element a line: a change is readable as a diff. */
export async function expectSvg(name: string, svg: string): Promise<void> {
  const lined = `${svg.replaceAll("><", ">\n<")}\n`;
  await expect(lined).toMatchFileSnapshot(`${PICTURES}${name}.svg`);
}
