import { describe, expect, test } from "vitest";
import type { Provenance } from "#app/domain/provenance.ts";
import { LOCALES, type Locale } from "#app/domain/text.ts";
import { fileFacts } from "#app/exports/file-facts.ts";
import { citation, sourceLine, sourcePage } from "#app/i18n/citation.ts";
import { messagesFor } from "#app/i18n/messages.ts";

const unemployment: Provenance = {
  source: "sotkanet",
  indicator: "sotkanet-181",
  sourceKey: "181",
  title: {
    fi: "Työttömät, % työvoimasta",
    sv: "Arbetslösa, % av arbetskraften",
    en: "Unemployed people, as % of labour force",
  },
  producer: { fi: "Tilastokeskus", sv: "Statistikcentralen", en: "Statistics Finland" },
  licence: null,
  fetched: "2026-11-22",
  sourceUpdated: "2026-05-02",
  example: false,
};

const cite = (provenance: Provenance, locale: Locale): string =>
  citation(provenance, messagesFor(locale).files, locale);

describe("the reference to a source", () => {
  test("is in Sotkanet's own form in three languages", () => {
    expect(cite(unemployment, "fi")).toBe(
      "Tilasto- ja indikaattoripankki Sotkanet. Terveyden ja hyvinvoinnin laitos. Työttömät, % työvoimasta (ind. 181). Viitattu 22.11.2026.",
    );
    expect(cite(unemployment, "sv")).toBe(
      "Statistik- och indikatorbanken Sotkanet. Institutet för hälsa och välfärd. Arbetslösa, % av arbetskraften (ind. 181). Hämtad 22.11.2026.",
    );
    expect(cite(unemployment, "en")).toBe(
      "Sotkanet Indicator Bank. Finnish Institute for Health and Welfare. Unemployed people, as % of labour force (ind. 181). Referenced on 22 November 2026.",
    );
  });

  test("names the producer and the producer's terms where it is not THL's own figure", () => {
    const line = sourceLine(unemployment, messagesFor("fi").files, "fi");
    expect(line).toMatch(
      /^Lähde: Tilasto- ja .* Tuottaja: Tilastokeskus\. Lisenssi: Tuottajan omat ehdot\.$/,
    );
  });

  test("sets no double full stop after a title that ends in one", () => {
    expect(cite({ ...unemployment, title: { fi: "Otsikko.", sv: null, en: null } }, "fi")).toContain(
      "laitos. Otsikko (ind. 181).",
    );
  });

  test("TEA and own indicators are cited by who makes them", () => {
    const tea: Provenance = {
      ...unemployment,
      source: "tea",
      indicator: "tea-kuntajohto",
      sourceKey: "kuntajohto",
    };
    expect(cite(tea, "fi")).toBe(
      "TEAviisari. Terveyden ja hyvinvoinnin laitos. Työttömät, % työvoimasta. Viitattu 22.11.2026.",
    );
    const own: Provenance = { ...unemployment, source: "own", indicator: "own-kysely", sourceKey: "kysely" };
    expect(cite(own, "sv")).toBe("Statistikcentralen. Arbetslösa, % av arbetskraften. Hämtad 22.11.2026.");
  });

  test.each(LOCALES)("made-up figures carry no authority's name (%s)", (locale) => {
    const example = { ...unemployment, example: true };
    const words = messagesFor(locale).files;
    expect(cite(example, locale)).not.toMatch(/THL|Terveyden ja|Institutet|Finnish Institute/);
    const facts = fileFacts({ provenance: example, unit: "%", permalink: "http://x/fi" }, words, locale);
    expect(facts[0]).toEqual([words.fact.caution, words.exampleCaution]);
    expect(facts.map(([label]) => label)).not.toContain(words.fact.producer);
    expect(sourcePage(example, locale)).toBeNull();
  });

  test("the facts of a file name everything a reader must know", () => {
    const facts = fileFacts(
      { provenance: unemployment, unit: "%", permalink: "https://saukko.example/fi/indicators/sotkanet-181" },
      messagesFor("sv").files,
      "sv",
    );
    expect(Object.fromEntries(facts)).toEqual({
      Indikator: "Arbetslösa, % av arbetskraften",
      Enhet: "%",
      Källa: cite(unemployment, "sv"),
      Producent: "Statistikcentralen",
      Licens: "Producentens egna villkor",
      "Uppdaterad av källan": "2.5.2026",
      "Talen hämtade": "22.11.2026",
      Adress: "https://saukko.example/fi/indicators/sotkanet-181",
    });
  });

  test("Sotkanet's own page opens in the reader's language", () => {
    expect(sourcePage(unemployment, "sv")).toBe("https://sotkanet.fi/sotkanet/sv/metadata/indicators/181");
  });
});
