import type { ReactNode } from "react";
import type { MarkShape, VerdictMarkData } from "#app/domain/verdict-mark.ts";
import { type MarkWords, markWord } from "#app/i18n/mark-word.ts";

export interface VerdictMarkProps {
  mark: VerdictMarkData;
  words: MarkWords;
  /** Shape alone, its word for screen readers: for narrow cells. */
  compact?: boolean;
  /** How large the difference or change is: stands in the word's place, which screen readers hear too. */
  size?: string | null;
  /** What else must be known of it, behind its word: that it is not beside the country. */
  note?: string | undefined;
  /** Where it is told how the verdict was reached. */
  href?: string | undefined;
}

/** A verdict as shape, word and colour; each tells it alone, the colour never does. */
export function VerdictMark(props: VerdictMarkProps): ReactNode {
  const { mark, words, compact = false, size = null, note, href } = props;
  const word = [markWord(mark, words), note].filter(Boolean).join(", ");
  const inside = (
    <>
      <MarkPicture mark={mark} />
      {size === null ? null : <span className="verdict-size">{size}</span>}
      <span className={compact || size !== null ? "visually-hidden" : "verdict-word"}>{word}</span>
    </>
  );
  const look = `verdict-mark ${toneOf(mark)}`;
  const title = compact ? { title: word } : {};
  return href ? (
    <a className={look} href={href} {...title}>
      {inside}
    </a>
  ) : (
    <span className={look} {...title}>
      {inside}
    </span>
  );
}

function toneOf({ shape, judgement, small, certainty }: VerdictMarkData): string {
  if (certainty === "not-tested") return "tone-refused";
  if (LEVEL.has(shape) || (small && judgement !== "no-judgement")) return "tone-similar";
  return `tone-${judgement}`;
}

/** Shapes that tell no difference and no change of one way. */
const LEVEL: ReadonlySet<MarkShape> = new Set(["same", "similar", "unproven", "flat", "varying"]);

const SIZE = 20;
const ARROW = "M10 4.6 15 13.4H5Z";
/** The same arrow turned: up, down, and slantwise for what happens over years. */
const TURNED: Partial<Record<MarkShape, number>> = { higher: 0, lower: 180 };

/**
 * Better: in a circle. Worse: in a square. Without judgement: bare. Certain but small: bare, with a line
 * under it. Not tested: bare and dashed. The same: two lines. Similar: two waves. Varying: a zigzag. Cannot
 * be judged: a dashed ring.
 */
export function MarkPicture({ mark }: { mark: VerdictMarkData }): ReactNode {
  const { shape, judgement, strong, small, certainty } = mark;
  const look = certainty === "not-tested" ? "verdict-dashes" : strong ? "verdict-full" : "verdict-open";
  return (
    <svg className="verdict-shape" viewBox={`0 0 ${SIZE} ${SIZE}`} aria-hidden="true">
      {judgement === "better" ? <circle cx="10" cy="10" r="9" className="verdict-ring" /> : null}
      {judgement === "worse" ? (
        <rect x="1.2" y="1.2" width="17.6" height="17.6" className="verdict-ring" />
      ) : null}
      <Sign shape={shape} look={look} />
      {small ? <path className="verdict-line" d="M5 18.2H15" /> : null}
    </svg>
  );
}

/** `look`: full where it is very clear, dashed where nothing has tested it. */
function Sign({ shape, look }: { shape: MarkShape; look: string }): ReactNode {
  const turn = TURNED[shape];
  if (turn !== undefined)
    return <path d={ARROW} transform={`rotate(${turn} 10 ${turn === 0 ? 10 : 9.6})`} className={look} />;
  if (shape === "same") return <path className="verdict-line" d="M4.5 7.6H15.5M4.5 12.4H15.5" />;
  if (shape === "similar" || shape === "unproven")
    return (
      <path
        className="verdict-line"
        d="M4 8.2C6 5.6 8 5.8 10 7.4S14 9.2 16 6.8M4 13.2C6 10.6 8 10.8 10 12.4S14 14.2 16 11.8"
      />
    );
  if (shape === "flat") return <path className="verdict-line" d="M3.5 10H16M12 6.4 16 10 12 13.6" />;
  if (shape === "varying") return <path className="verdict-line" d="M3.2 13 7 6.4 11 13.4 15 6.4 17 10" />;
  if (shape === "up") return <path className="verdict-line" d="M5 15 14.6 5.4M8 5.2H14.8V12" />;
  if (shape === "down") return <path className="verdict-line" d="M5 5 14.6 14.6M8 14.8H14.8V8" />;
  return <circle cx="10" cy="10" r="5.6" className="verdict-dashes" />;
}
