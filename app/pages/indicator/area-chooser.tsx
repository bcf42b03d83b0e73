import { type FormEvent, type MouseEvent, type ReactNode, useRef, useState } from "react";
import { MOST_AREAS } from "#app/charts/spec-link.ts";
import { DrawnOnce } from "#app/components/drawn-once.tsx";
import { type AreaKey, codeIn, municipalityKey, parseAreaKey } from "#app/domain/area.ts";
import type { IndicatorKey } from "#app/domain/indicator.ts";
import { oneOf } from "#app/domain/speaking-of.ts";
import type { MunicipalityNames } from "#app/figures/datasets.ts";
import { compareAddress, sameAreas, searchWithAreas } from "#app/figures/indicator-address.ts";
import { useLocale, useMessages } from "#app/i18n/messages-context.tsx";
import type { TrendAreas } from "./use-trend-areas.ts";

interface AreaChooserProps {
  indicator: IndicatorKey;
  trend: TrendAreas;
  /** What it begins with. */
  first: readonly AreaKey[];
  municipalities: MunicipalityNames;
  /** Data of the server that only this choice of municipalities has. */
  by: object;
  /** What of the first address is unknown, and what is told in its place. */
  unknown: { asked: readonly string[]; told: readonly string[] };
  /** The address's question as it stands. */
  search: URLSearchParams;
  /** Follows an address of this page without loading it anew: "" or "?areas=…". */
  go: (search: string) => void;
}

/**
 * The municipalities of the picture: each can be taken out, another put in. Links and a plain form, which
 * work without JavaScript; with it the same addresses are followed within the page, and Back undoes.
 */
export function AreaChooser({
  indicator,
  trend,
  first,
  municipalities,
  by,
  unknown,
  search,
  go,
}: AreaChooserProps): ReactNode {
  const { indicator: ofIndicator, site } = useMessages();
  const { areas: words, permalink } = ofIndicator;
  const locale = useLocale();
  const [said, setSaid] = useState("");
  /**
   * Takes the focus when what had it goes away: the link of a municipality taken out, the form when the
   * picture is full.
   */
  const heading = useRef<HTMLHeadingElement>(null);
  const keys = trend.named.map((area) => area.key);
  const spoken = oneOf(trend.chosen.keys ?? [], search);
  const addressOf = (next: readonly AreaKey[], of: AreaKey | null = spoken): string =>
    searchWithAreas(search, next, first, of);
  const full = keys.length >= MOST_AREAS;

  const follow = (address: string, message: string) => (event: MouseEvent<HTMLAnchorElement>) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    setSaid(message);
    go(address);
    heading.current?.focus();
  };
  const add = (event: FormEvent<HTMLFormElement>): void => {
    const choice = new FormData(event.currentTarget).getAll("areas").at(-1);
    const key = typeof choice === "string" ? parseAreaKey(choice) : null;
    event.preventDefault();
    if (!key) return;
    const code = codeIn(key);
    event.currentTarget.reset();
    setSaid(words.added(municipalities.names[municipalities.codes.indexOf(code)] ?? code));
    go(addressOf([...keys, key]));
    if (keys.length + 1 >= MOST_AREAS) heading.current?.focus();
  };

  return (
    <section className="area-chooser no-print" aria-labelledby="areas-heading">
      <h3 id="areas-heading" ref={heading} tabIndex={-1}>
        {words.heading}
      </h3>
      <ul>
        {trend.named.map((area) => (
          <li key={area.key}>
            <span>{area.name}</span>
            {keys.length > 1 ? (
              <a
                href={addressOf(keys.filter((key) => key !== area.key)) || "?"}
                onClick={follow(addressOf(keys.filter((key) => key !== area.key)), words.removed(area.name))}
                aria-label={words.remove(area.name)}
                title={words.remove(area.name)}
              >
                ×
              </a>
            ) : null}
          </li>
        ))}
      </ul>
      {full ? (
        <p className="quiet">{words.full}</p>
      ) : (
        <form method="get" onSubmit={add}>
          <HiddenQuestion search={search} areas={keys} of={spoken} />
          <label htmlFor="add-area">{words.add}</label>
          <DrawnOnce by={by} as="add-area">
            {() => (
              <select id="add-area" name="areas" defaultValue="">
                <option value="">{words.choose}</option>
                {municipalities.codes.map((code, at) =>
                  keys.includes(municipalityKey(code)) ? null : (
                    <option key={code} value={municipalityKey(code)}>
                      {municipalities.names[at]}
                    </option>
                  ),
                )}
              </select>
            )}
          </DrawnOnce>
          <button type="submit" className="button">
            {words.submit}
          </button>
        </form>
      )}
      {sameAreas(keys, first) ? null : (
        <p>
          <a href={addressOf(first, null) || "?"} onClick={follow(addressOf(first, null), "")}>
            {words.reset}
          </a>
        </p>
      )}
      <p>
        {/* Names its municipalities even where they are the region's own: the same picture always. */}
        <a href={searchWithAreas(search, keys, [], spoken)} rel="bookmark">
          {permalink}
        </a>
        {" · "}
        <a href={compareAddress("", locale, { indicators: [indicator], areas: keys })}>{site.compare}</a>
      </p>
      <Notices trend={trend} municipalities={municipalities} unknown={unknown} />
      <p className="visually-hidden" aria-live="polite">
        {said}
      </p>
    </section>
  );
}

/** What else stands in the address goes along with the form. */
function HiddenQuestion({
  search,
  areas,
  of,
}: {
  search: URLSearchParams;
  areas: readonly AreaKey[];
  of: AreaKey | null;
}): ReactNode {
  const others = [...search].filter(([name]) => name !== "areas" && name !== "of");
  return (
    <>
      {others.map(([name, value]) => (
        <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
      ))}
      <input type="hidden" name="areas" value={areas.join(",")} />
      {of ? <input type="hidden" name="of" value={of} /> : null}
    </>
  );
}

/** What of the address could not be used, and what is still on its way. */
function Notices({
  trend,
  municipalities,
  unknown: { asked, told },
}: Pick<AreaChooserProps, "trend" | "municipalities" | "unknown">): ReactNode {
  const { areas: words } = useMessages().indicator;
  const { leftOut, repeated } = trend.chosen;
  const unknown = trend.chosen.unknown.map((one) => told[asked.indexOf(one)] ?? one);
  const nameOf = (key: AreaKey): string =>
    municipalities.names[municipalities.codes.indexOf(codeIn(key))] ?? key;
  return (
    <>
      {leftOut.length > 0 ? <p role="status">{words.leftOut(leftOut.map(nameOf).join(", "))}</p> : null}
      {unknown.length > 0 ? <p role="status">{words.unknown(unknown.join(", "))}</p> : null}
      {repeated.length > 0 ? <p role="status">{words.repeated(repeated.map(nameOf).join(", "))}</p> : null}
      {trend.loading.map((area) => (
        <p key={area.key} role="status" className="quiet">
          {words.loading(area.name)}
        </p>
      ))}
      {trend.failed.map((area) => (
        <p key={area.key} role="alert">
          {words.failed(area.name)}{" "}
          <button type="button" className="link-button" onClick={trend.retry}>
            {words.retry}
          </button>
        </p>
      ))}
    </>
  );
}
