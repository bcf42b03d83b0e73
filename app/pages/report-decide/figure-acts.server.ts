import type { FigureChoice } from "#app/domain/figure-choice.ts";
import type { Person } from "#app/domain/person.ts";
import type { Draft } from "#app/domain/report.ts";
import type { FrozenBlock } from "#app/domain/report-version.ts";
import { choosable, fingerprint } from "#app/reports/snapshot/figure-choices.ts";
import { chooseFigures, unchooseFigures } from "#db/work/commands/figure-choices.ts";
import { listVersions } from "#db/work/queries/versions.ts";
import type { DeskGround } from "../report-section/section-page.server.ts";
import { draftSnapshot } from "./decide-page.server.ts";

/**
 * Does what a form says of figures that the source has changed: takes the new ones of a piece, keeps those
 * from before, marks all as looked at, or takes such an act back.
 */
export async function chooseOfFigures(
  ground: DeskGround,
  person: Person,
  draft: Draft,
  form: FormData,
  now: Date,
): Promise<"done" | "not-found" | "moved-on"> {
  const change = { report: draft.key, now };
  if (form.get("intent") === "unchoose") {
    const taken = await unchooseFigures(ground.work, person, change, String(form.get("at")));
    return taken === "done" || taken === "not-found" ? taken : "moved-on";
  }
  const versions = await listVersions(ground.work, person, draft.key);
  const { today, revised } = await draftSnapshot(ground, person, draft, versions, now);
  const accepted = (block: FrozenBlock): FigureChoice => ({
    ...{ block: block.id, choice: "accepted", over: fingerprint(block), frozen: block },
    shownAt: now.toISOString(),
  });
  const found = revised.find((one) => one.now.id === form.get("block"));
  const kept = new Set(revised.filter(({ isKept }) => isKept).map((one) => one.now.id));
  const choices = ((): FigureChoice[] => {
    switch (form.get("intent")) {
      case "look":
        return choosable(today)
          .filter(({ id }) => !kept.has(id))
          .map(accepted);
      case "accept":
        return found ? [accepted(found.now)] : [];
      case "keep":
        return found
          ? [{ block: found.now.id, choice: "kept", over: fingerprint(found.now), ...found.before }]
          : [];
      default:
        return [];
    }
  })();
  // The source has changed once more, or somebody has chosen meanwhile.
  if (choices.length === 0) return "moved-on";
  const outcome = await chooseFigures(ground.work, person, change, choices);
  return outcome === "not-open" ? "moved-on" : outcome;
}
