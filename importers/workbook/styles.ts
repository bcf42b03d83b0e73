import { builtInFormat, formatOfCode, type NumberFormat } from "./number-format.ts";
import { walkXml } from "./xml.ts";

/** The number format of every cell style, in the order in which cells name them. */
export function readStyles(content: Uint8Array): NumberFormat[] {
  const own = new Map<number, NumberFormat>();
  const styles: NumberFormat[] = [];
  let inCellStyles = false;
  walkXml(content, {
    open(name, attributes) {
      if (name === "numFmt")
        own.set(Number(attributes.numFmtId), formatOfCode(attributes.formatCode ?? "General"));
      if (name === "cellXfs") inCellStyles = true;
      if (name !== "xf" || !inCellStyles) return;
      const id = Number(attributes.numFmtId ?? 0);
      styles.push(own.get(id) ?? builtInFormat(id));
    },
    close(name) {
      if (name === "cellXfs") inCellStyles = false;
    },
  });
  return styles;
}
