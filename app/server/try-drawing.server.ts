import { pngFile } from "#app/exports/png.server.ts";
import type { Pages } from "./pages.server.ts";

const SMALL_PICTURE =
  '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><text y="9">å</text></svg>';

/**
 * Draws a page and a picture once, as for the first reader. Rejects where they cannot be drawn: that is
 * better
 * known before the service opens. All code is compiled by it and kept so (NODE_COMPILE_CACHE); whoever serves
 * then is spared the memory that compiling takes, some twenty-five megabytes.
 */
export async function tryDrawing({ draw, close }: Pages): Promise<void> {
  try {
    const { status } = await draw({ address: "/fi", headers: {}, requestId: "try" });
    if (status !== 200) throw new Error(`the front page was answered with ${status}`);
    await pngFile(SMALL_PICTURE);
  } catch (error) {
    throw new Error(`The pages cannot be drawn: ${error instanceof Error ? error.message : String(error)}`);
  } finally {
    await close();
  }
}
