import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { LocalText } from "#app/domain/text.ts";
import { DEFAULT_WEIGHTS, type TraitWeights } from "#app/domain/trait.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { ServerMessagesProvider } from "#app/i18n/server-messages.tsx";
import type { ComparedAreas } from "#app/pages/municipality/compared-areas.server.ts";
import { SimilarAreas } from "#app/pages/municipality/similar-areas.tsx";

const named = (code: string, name: string, values: (number | null)[]) => ({
  code,
  name: { fi: name, sv: name, en: name },
  values,
});
const AREAS: ComparedAreas = {
  measures: [
    {
      key: "sotkanet-127",
      name: { fi: "Väestö", sv: null, en: null },
      unit: "count",
      decimals: 0,
      year: 2025,
    },
    {
      key: "sotkanet-181",
      name: { fi: "Työttömät", sv: null, en: null },
      unit: "percent",
      decimals: 1,
      year: 2024,
    },
  ],
  own: named("285", "Kotka", [50_123, 12.4]),
  found: [named("609", "Pori", [83_000, null])],
  picked: [named("698", "Rovaniemi", [65_200, 9.8])],
};

function markup(weights: TraitWeights, beside: LocalText | null = null): string {
  return renderToStaticMarkup(
    <ServerMessagesProvider locale="fi" messages={messagesFor("fi")}>
      <SimilarAreas areas={AREAS} beside={beside} weights={weights} />
    </ServerMessagesProvider>,
  );
}

function shown(...given: Parameters<typeof markup>): string {
  return markup(...given)
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ");
}

describe("similar municipalities on a municipality's page", () => {
  it("say after what they were looked for, and the weights where the region has set others", () => {
    expect(shown({ ...DEFAULT_WEIGHTS, size: 2.5, swedish: 0 })).toContain(
      "koulutuksen ja kielen mukaan. Oletuspainosta 1 poikkeavat painot: koko 2,5, ruotsinkieliset 0 (ei mukana). Menetelmä",
    );
  });

  it("say nothing of weights where all are alike", () => {
    expect(shown(DEFAULT_WEIGHTS)).toContain("Kunnat, jotka muistuttavat tätä eniten");
    expect(shown(DEFAULT_WEIGHTS)).not.toContain("Oletuspainosta");
  });

  it("say how the municipality stands beside them, where it could be compared", () => {
    expect(shown(DEFAULT_WEIGHTS, { fi: "Tilanne on parempi.", sv: null, en: null })).toContain(
      "Samankaltaiset kunnat Tilanne on parempi.",
    );
    expect(shown(DEFAULT_WEIGHTS)).not.toContain("Tilanne");
  });

  it("stand under it with their figures of its year, each linked to the two in one picture", () => {
    const text = shown(DEFAULT_WEIGHTS).replaceAll("\u00a0", " ");
    expect(text).toContain("Väestö 2025 Työttömät %, 2024 Kotka 50 123 12,4 Pori 83 000 tieto puuttuu");
    expect(text).toContain("Kunnan itse valitsemat verrokit Rovaniemi 65 200 9,8");
    const links = [...markup(DEFAULT_WEIGHTS).matchAll(/href="([^"]*indicators[^"]*)"/g)].map(([, to]) => to);
    expect(links).toEqual([
      "/fi/indicators/sotkanet-181?areas=kunta:285,kunta:609",
      "/fi/indicators/sotkanet-181?areas=kunta:285,kunta:698",
    ]);
  });
});
