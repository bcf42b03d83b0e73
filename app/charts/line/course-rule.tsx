import type { ReactElement } from "react";
import { px } from "../frame/marker.tsx";
import { theme } from "../theme.ts";
import type { CourseMark } from "./course-marks.ts";

/** A thin upright rule between two years; dashed where the figures on its sides are still compared. */
export function CourseRule({
  mark: { kind, x },
  top,
  bottom,
}: {
  mark: Pick<CourseMark, "kind"> & { x: number };
  top: number;
  bottom: number;
}): ReactElement {
  return (
    <line
      x1={px(x)}
      x2={px(x)}
      y1={px(top)}
      y2={px(bottom)}
      stroke={theme.granite[600]}
      {...(kind === "jump" ? { strokeDasharray: "4 3" } : {})}
    />
  );
}
