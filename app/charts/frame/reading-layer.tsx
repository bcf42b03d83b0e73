import {
  type KeyboardEvent,
  type PointerEvent,
  type ReactElement,
  type ReactNode,
  useEffect,
  useState,
} from "react";

interface ReadingLayerProps<Place> {
  width: number;
  height: number;
  /** What the keys do, for the screen reader. */
  label: string;
  start: () => Place | null;
  /** The place after a key; null for keys that are not for reading. */
  next: (place: Place, key: string) => Place | null;
  /** The place nearest to a pointer, in px of the picture. */
  at: (x: number, y: number) => Place | null;
  /** Name, year and value with unit: read aloud after a key. */
  describe: (place: Place) => string;
  draw: (place: Place) => ReactNode;
}

/**
 * Client behaviour laid over a static picture: pointer and arrow keys move a place, which is drawn and, for
 * the keys, read aloud. Nothing is rendered before the script runs, so that without JavaScript no dead stop
 * is left in the tab order.
 */
export function ReadingLayer<Place>(props: ReadingLayerProps<Place>): ReactElement | null {
  const [ready, setReady] = useState(false);
  const [place, setPlace] = useState<Place | null>(null);
  const [spoken, setSpoken] = useState("");
  useEffect(() => setReady(true), []);
  if (!ready) return null;

  const go = (to: Place | null): void => {
    setPlace(() => to);
    setSpoken(to === null ? "" : props.describe(to));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === "Escape") {
      go(null);
      return;
    }
    const from = place ?? props.start();
    const to = from === null ? null : props.next(from, event.key);
    if (to === null) return;
    event.preventDefault();
    go(place === null ? from : to);
  };
  const onPointerMove = (event: PointerEvent<HTMLDivElement>): void => {
    const box = event.currentTarget.getBoundingClientRect();
    if (box.width === 0) return;
    const scale = props.width / box.width;
    const to = props.at((event.clientX - box.left) * scale, (event.clientY - box.top) * scale);
    setPlace(() => to);
  };

  return (
    <>
      {/* An application in the sense of ARIA: the arrow keys are for the picture while it has the focus. */}
      <div
        className="chart-reading"
        role="application"
        aria-label={props.label}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the layer is read by keyboard
        tabIndex={0}
        onKeyDown={onKeyDown}
        onFocus={(event) => {
          if (place === null && event.currentTarget.matches(":focus-visible")) go(props.start());
        }}
        onBlur={() => go(null)}
        onPointerMove={onPointerMove}
        onPointerDown={onPointerMove}
        onPointerLeave={() => setPlace(null)}
      >
        <svg viewBox={`0 0 ${props.width} ${props.height}`} aria-hidden="true" focusable="false">
          {place !== null && props.draw(place)}
        </svg>
      </div>
      <p className="chart-readout" aria-live="polite">
        {spoken}
      </p>
    </>
  );
}
