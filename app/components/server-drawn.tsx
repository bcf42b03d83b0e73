import { type ReactNode, useState } from "react";

/**
 * A part of a page that plays in which nothing does: the server draws it, and the browser keeps the HTML that
 * it finds, without the code that drew it. `draw` is null in the browser.
 */
export function ServerDrawn({ id, draw }: { id: string; draw: (() => ReactNode) | null }): ReactNode {
  // What React takes over is what stands in the page already.
  const [found] = useState(() => (draw ? "" : (document.getElementById(id)?.innerHTML ?? "")));
  // biome-ignore lint/security/noDangerouslySetInnerHtml: the page's own HTML, from where it stands
  return draw ? <div id={id}>{draw()}</div> : <div id={id} dangerouslySetInnerHTML={{ __html: found }} />;
}
