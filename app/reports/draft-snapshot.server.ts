import { type AreaKey, areaKey } from "#app/domain/area.ts";
import type { Plan } from "#app/domain/plan.ts";
import type { Draft, Texts } from "#app/domain/report.ts";
import type { Hindrance } from "#app/domain/report-hindrance.ts";
import type { Snapshot } from "#app/domain/report-version.ts";
import { shownSections } from "#app/domain/shown-chapters.ts";
import { atOneMoment } from "#db/at-one-moment.ts";
import type { Database } from "#db/client.server.ts";
import { listRegions } from "#db/queries/regions.ts";
import { latestResultRun } from "#db/queries/result-runs.ts";
import type { ReportIndicator } from "./collect/ground.server.ts";
import { collectSections } from "./collect/sections.server.ts";

export interface DraftSnapshot {
  snapshot: Snapshot;
  hindrances: Hindrance[];
}

export interface SnapshotQuestion {
  database: Database;
  home: AreaKey;
  /** Where readers find this service, without a slash at the end. */
  origin: string;
  draft: Draft;
  indicators: readonly ReportIndicator[];
  plan: Plan;
  /** The number that the version would have. */
  number: number;
  correction: Texts | null;
  now: Date;
}

/** What a draft shows at this moment in all of its languages, as a version would hold it. */
export function snapshotOfDraft(question: SnapshotQuestion): Promise<DraftSnapshot> {
  return atOneMoment(question.database, (moment) => snapshotAt({ ...question, database: moment }));
}

async function snapshotAt(question: SnapshotQuestion): Promise<DraftSnapshot> {
  const { database, home, origin, draft, indicators, plan, number, correction, now } = question;
  const { key, kind, titles, area, years, languages } = draft;
  const ground = { database, home, origin, indicators, plan, now, locales: languages };
  const { sections, sources, hindrances, dataVersion, example } = await collectSections(
    ground,
    draft.sections,
  );
  const region = (await listRegions(database)).find((one) => areaKey(one) === area);
  const run = await latestResultRun(database);
  const snapshot: Snapshot = {
    form: 1,
    report: {
      ...{ key, kind, titles, area, years, languages: [...languages] },
      areaNames: Object.fromEntries(
        languages.flatMap((locale) => (region?.name[locale] ? [[locale, region.name[locale]]] : [])),
      ),
    },
    number,
    frozenAt: now.toISOString(),
    correction,
    address: `${origin}/{language}/reports/${key}/${number}`,
    ...{ example, dataVersion, methodVersion: run?.methodVersion ?? "" },
    sections: shownSections(sections),
    sources,
  };
  return { snapshot, hindrances };
}
