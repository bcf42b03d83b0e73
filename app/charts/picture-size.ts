/** Width and height of a drawn picture, as its SVG says in user units; null where it says none. */
export function pictureSize(svg: string): { width: number; height: number } | null {
  const [, width, height] = /^<svg [^>]*viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg)?.map(Number) ?? [];
  return width === undefined || height === undefined ? null : { width, height };
}
