import { describe, expect, it } from "vitest";
import { ofEverybody, oneOf, speakingOf, spokenOf } from "#app/domain/speaking-of.ts";

const KOTKA = "kunta:285";

describe("an address speaks of the municipality that the reader comes from", () => {
  it.each([
    ["/fi/indicators/sotkanet-181", "/fi/indicators/sotkanet-181?areas=kunta:285"],
    ["/sv/priorities/elintavat", "/sv/priorities/elintavat?area=kunta:285"],
    ["/fi/changes/figures", "/fi/changes/figures?area=kunta:285"],
    ["/fi/catalogue?q=alkoholi", "/fi/catalogue?q=alkoholi&area=kunta:285"],
    ["/en/compare", "/en/compare?areas=kunta:285"],
    // What names its areas keeps them,
    ["/fi/indicators/sotkanet-181?areas=kunta:286", "/fi/indicators/sotkanet-181?areas=kunta:286"],
    // and what can speak of none stays as it is.
    ["/fi/methods/trend", "/fi/methods/trend"],
    ["/fi/municipalities/286", "/fi/municipalities/286"],
    ["/fi", "/fi"],
  ])("%s", (address, spoken) => {
    expect(speakingOf(address, KOTKA)).toBe(spoken);
    expect(speakingOf(address, null)).toBe(address);
  });

  it.each([
    ["/fi/municipalities/285", "", KOTKA],
    ["/fi/municipalities/75/position", "", "kunta:075"],
    ["/fi/verdicts/sotkanet-181/kunta:285", "?sex=female", KOTKA],
    ["/fi/verdicts/sotkanet-181/hyvinvointialue:10", "", null],
    ["/fi/priorities/elintavat", "?area=kunta:285", KOTKA],
    ["/fi/changes", "?area=maa:358", null],
    ["/fi/indicators/sotkanet-181", "?areas=kunta:285", KOTKA],
    ["/fi/indicators/sotkanet-181", "?areas=kunta:285&areas=286&of=kunta:285", KOTKA],
    ["/fi/indicators/sotkanet-181", "?areas=kunta:285,kunta:286", null],
    ["/fi/indicators/sotkanet-181", "?areas=kunta:285,kunta:286&of=kunta:075", null],
    ["/fi/compare", "?areas=kunta:285,similar:kunta:285,maa:358", KOTKA],
    ["/fi/sources", "?area=kunta:285", null],
    ["/fi", "", null],
  ])("%s%s", (pathname, search, area) => {
    expect(spokenOf(pathname, search)).toBe(area);
  });

  it("one of several is spoken of only where the address says which", () => {
    const asked = new URLSearchParams("of=kunta:285");
    expect(oneOf([KOTKA, "kunta:286"], asked)).toBe(KOTKA);
    expect(oneOf([KOTKA, "kunta:286"], new URLSearchParams())).toBeNull();
    expect(oneOf(["kunta:286"], asked)).toBe("kunta:286");
    expect(oneOf([], asked)).toBeNull();
  });

  it.each([
    ["/fi/indicators/sotkanet-181", "?areas=kunta:285,kunta:286&of=kunta:285&sex=female", "?sex=female"],
    ["/fi/priorities/elintavat", "?area=kunta:285", ""],
  ])("the same page of the whole region: %s%s", (pathname, search, rest) => {
    expect(ofEverybody(pathname, search)).toBe(`${pathname}${rest}`);
  });

  it("a verdict and a comparison are of their areas alone", () => {
    expect(ofEverybody("/fi/verdicts/sotkanet-181/kunta:285", "")).toBeNull();
    expect(ofEverybody("/fi/compare", "?areas=kunta:285")).toBeNull();
  });
});
