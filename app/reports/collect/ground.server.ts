import type { AreaKey } from "#app/domain/area.ts";
import type { IndicatorKey } from "#app/domain/indicator.ts";
import type { Plan } from "#app/domain/plan.ts";
import type { Texts } from "#app/domain/report.ts";
import type { Hindrance, HindranceMatter } from "#app/domain/report-hindrance.ts";
import type { InLanguages } from "#app/domain/report-version.ts";
import type { Locale } from "#app/domain/text.ts";
import type { Database } from "#db/client.server.ts";

/** What a report's pieces are collected from. */
export interface CollectGround {
  database: Database;
  /** The region that this Saukko serves. */
  home: AreaKey;
  /** Where readers find this service, without a slash at the end. */
  origin: string;
  /** The languages that are wanted. */
  locales: readonly Locale[];
  /** The indicators that the report is about, with the reason where one is left out. */
  indicators: readonly ReportIndicator[];
  /** The plans that the reader may read. */
  plan: Plan;
  /** By whose year goals are judged. */
  now: Date;
  /** Whether only the numbers are wanted, to be held against others: then no picture is drawn. */
  numbersOnly?: boolean;
}

export interface ReportIndicator {
  indicator: IndicatorKey;
  leftOut: Texts | null;
}

/** What is noted on the way: hindrances, and which indicators are shown in which chapter. */
export class Notes {
  readonly hindrances: Hindrance[] = [];
  readonly used = new Map<IndicatorKey, string>();
  boundaries = false;
  #section = "";
  #block: string | null = null;

  at(section: string, block: string | null): void {
    this.#section = section;
    this.#block = block;
  }

  hinder(matter: HindranceMatter): void {
    this.hindrances.push({ section: this.#section, block: this.#block, matter });
  }

  use(indicators: readonly IndicatorKey[]): void {
    for (const indicator of indicators)
      if (!this.used.has(indicator)) this.used.set(indicator, this.#section);
  }
}

/** The same made in each of the languages; one for which there is nothing is left out. */
export async function inEach<T>(
  locales: readonly Locale[],
  make: (locale: Locale) => Promise<T | null>,
): Promise<InLanguages<T>> {
  const made: InLanguages<T> = {};
  for (const locale of locales) {
    const one = await make(locale);
    if (one !== null) made[locale] = one;
  }
  return made;
}
