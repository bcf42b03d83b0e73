import { describe, expect, it } from "vitest";
import type { FigureChoice } from "#app/domain/figure-choice.ts";
import type { FrozenSection, FrozenSentence } from "#app/domain/report-version.ts";
import { fingerprint, revisedBlocks, withKept } from "#app/reports/snapshot/figure-choices.ts";

const BRIEF = "Osuus on suurempi kuin vuonna 2022 (12,1 %).";
const REVISED = "Osuus on suurempi kuin vuonna 2022 (12,3 %).";

function sentence(machine: string, brief?: string): FrozenSentence {
  return {
    ...{ kind: "sentence", id: "s", edited: false },
    result: { indicator: "sotkanet-181", area: "kunta:285", sex: "total", question: "before" },
    shown: { fi: { text: machine, machine, source: "Sotkanet", ...(brief !== undefined && { brief }) } },
  };
}

const alone = (own: string, brief: string) => sentence(`Kotkassa oli ${own} vuonna 2023. ${brief}`, brief);
const sections = (block: FrozenSentence): FrozenSection[] => [
  { id: "a", titles: {}, priority: null, blocks: [block] },
];
const shownAt = "2026-11-01T08:00:00Z";
const kept = (over: FrozenSentence, frozen: FrozenSentence): ReadonlyMap<string, FigureChoice> =>
  new Map([["s", { block: "s", choice: "kept", over: fingerprint(over), frozen, shownAt }]]);

describe("a sentence that was kept before sentences stood alone", () => {
  const choices = kept(sentence(REVISED), sentence(BRIEF));

  it("is kept still: of its wording alone nobody is asked anew", () => {
    const now = sections(alone("12,7 %", REVISED));
    const [revised] = revisedBlocks(now, { choices, before: new Map() }, "fi");
    expect(revised?.isKept).toBe(true);
    const [shown] = withKept(now, choices, () => "Pidetty.")[0]?.blocks ?? [];
    expect(shown).toMatchObject({ shown: { fi: { text: BRIEF, source: "Sotkanet Pidetty." } } });
  });

  it("is asked of again once the source has changed it anew", () => {
    const now = sections(alone("12,7 %", "Osuus on suurempi kuin vuonna 2022 (12,6 %)."));
    expect(revisedBlocks(now, { choices, before: new Map() }, "fi")[0]?.isKept).toBe(false);
  });
});

describe("a sentence that was kept since", () => {
  const choices = kept(alone("12,7 %", REVISED), alone("12,5 %", BRIEF));

  it("keeps both of its wordings", () => {
    const now = sections(alone("12,7 %", REVISED));
    const [shown] = withKept(now, choices, () => "Pidetty.")[0]?.blocks ?? [];
    expect(shown).toMatchObject({
      shown: { fi: { text: `Kotkassa oli 12,5 % vuonna 2023. ${BRIEF}`, brief: BRIEF } },
    });
  });

  it("is asked of again where only its own figure is another", () => {
    const now = sections(alone("12,8 %", REVISED));
    expect(revisedBlocks(now, { choices, before: new Map() }, "fi")[0]?.isKept).toBe(false);
  });
});
