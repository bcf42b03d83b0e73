import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { GoalPicture } from "#app/components/goal-mark.tsx";
import type { TableGoals } from "#app/components/goal-row.tsx";
import { IndicatorTable } from "#app/components/indicator-table.tsx";
import { GOAL_STATES, type JudgedGoal, type RowGoal } from "#app/domain/goal.ts";
import type { IndicatorLine } from "#app/domain/indicator-line.ts";
import { LOCALES, type Locale } from "#app/domain/text.ts";
import { answered } from "#app/domain/verdict.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { ServerMessagesProvider } from "#app/i18n/server-messages.tsx";

const LINE: IndicatorLine = {
  key: "sotkanet-493",
  title: { fi: "Toimeentulotukea saaneet, %", sv: "Mottagare, %", en: "Recipients, %" },
  name: { fi: "Toimeentulotukea saaneet, %", sv: "Mottagare, %", en: "Recipients, %" },
  unit: "percent",
  kind: "register",
  crude: false,
  decimals: 1,
  lifeStage: "all",
  year: 2025,
  values: [6.6, 7.8],
  missing: [null, null],
  earlier: [null, null],
  fifths: [null, null],
  standIn: false,
  summedCountry: false,
  trend: { region: "kunta:285", years: [2024, 2025], values: [6.4, 6.6], gaps: [] },
  regions: ["kunta:285", "hyvinvointialue:10"],
  marks: [null, null],
  trendMarks: null,
  stale: false,
};
const OTHER: IndicatorLine = { ...LINE, key: "sotkanet-181" };

function lineGoal(at: number, changes: Partial<JudgedGoal> = {}): RowGoal {
  return {
    at,
    goal: {
      indicator: "sotkanet-493",
      region: LINE.regions[at] ?? "kunta:285",
      target: 6,
      year: 2030,
      direction: "at-most",
      baseline: null,
      decision: { fi: "Valtuusto", sv: null, en: null },
      example: false,
      result: {
        status: answered("off-course"),
        latest: { year: 2025, value: 6.6, limits: null },
        components: { reached: false, needed: -0.1, pace: -0.05, paceLimits: null, expected: null },
        trendYears: [],
        judgedIn: 2026,
      },
      ...changes,
    },
  };
}

function drawn(goals: TableGoals | undefined, locale: Locale = "fi"): string {
  return renderToStaticMarkup(
    <ServerMessagesProvider locale={locale} messages={messagesFor(locale)}>
      <IndicatorTable
        caption="Luvut"
        lines={[LINE, OTHER]}
        columns={[
          { label: "Kotka", role: "municipality" },
          { label: "Kymenlaakso", role: "county" },
        ]}
        maakunta={null}
        trendName="Kotka"
        changeOf={0}
        verdicts={{ as: "cells" }}
        {...(goals && { goals })}
      />
    </ServerMessagesProvider>,
  ).replaceAll("\u00a0", " ");
}

describe("a table of indicators", () => {
  it("shows nothing of goals where there are none", () => {
    const plain = drawn(undefined);
    expect(plain).not.toMatch(/goal|rowspan/i);
    for (const list of [[], [lineGoal(0, { indicator: "sotkanet-1" })]])
      expect(drawn({ named: true, list })).toBe(plain);
  });

  it.each([
    ["fi", "Tavoite", "jäljessä", "enintään 6,0 % vuonna 2030"],
    ["sv", "Mål", "ligger efter", "högst 6,0 % år 2030"],
    ["en", "Goal", "off course", "at most 6.0% in 2030"],
  ] as const)("has a row for them in %s under the indicator that has any", (locale, lead, word, target) => {
    const html = drawn({ named: false, list: [lineGoal(0)] }, locale);
    expect(html).toContain(`<span class="goal-lead">${lead}</span>`);
    expect(html).toContain(`<span class="verdict-word">${word}</span>`);
    expect(html).toContain(`href="/${locale}/verdicts/sotkanet-493/kunta:285#goal-2030"`);
    expect(html).toContain(target);
    expect(html.match(/class="goal-row"/g)).toHaveLength(1);
    expect(html).not.toContain("goal-area");
  });

  it("names the areas where it is of several", () => {
    const html = drawn({ named: true, list: [lineGoal(0), lineGoal(1, { target: 6.25 })] });
    expect(html).toContain('<th scope="row" rowspan="2">');
    expect(html.match(/class="goal-row"/g)).toHaveLength(1);
    expect(html).toContain('<td colSpan="5">');
    expect([...html.matchAll(/class="goal-area">([^<]+)</g)].map(([, name]) => name)).toEqual([
      "Kotka",
      "Kymenlaakso",
    ]);
    expect(html).toContain("enintään 6,25 % vuonna 2030");
  });

  it("has the goal alone before it has been judged", () => {
    const html = drawn({ named: false, list: [lineGoal(0, { result: null })] });
    expect(html).toContain("enintään 6,0 % vuonna 2030");
    expect(html).not.toContain("#goal-2030");
  });
});

describe("the marks of goals", () => {
  it("have a shape each, so that none hangs on its colour", () => {
    const shapes = [...GOAL_STATES, "refused" as const].map((state) =>
      renderToStaticMarkup(<GoalPicture state={state} />),
    );
    expect(new Set(shapes).size).toBe(GOAL_STATES.length + 1);
  });

  it("have a word each in every language", () => {
    for (const locale of LOCALES)
      for (const state of GOAL_STATES) {
        const list = [lineGoal(0, { result: null })];
        const [only] = list;
        if (!only) throw new Error("there is one");
        only.goal.result = {
          status: answered(state),
          latest: null,
          components: null,
          trendYears: [],
          judgedIn: 2026,
        };
        expect(drawn({ named: false, list }, locale)).toContain(messagesFor(locale).goals.mark[state]);
      }
  });
});
