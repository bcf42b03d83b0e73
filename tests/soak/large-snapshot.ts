import type { Decision, FrozenSection, Snapshot } from "#app/domain/report-version.ts";

/** So large that writing it takes a good part of the time after which it is killed: some three megabytes. */
const CHAPTERS = 60;
const PICTURE = `<svg>${"<path d='M0 0L1 1'/>".repeat(600)}</svg>`;

export const DECISION: Decision = { bodies: { fi: "Aluevaltuusto" }, day: "2026-11-23", paragraph: "12" };

/** A version with texts and pictures in every chapter. */
export function largeSnapshot(key: string): Snapshot {
  return {
    form: 1,
    report: {
      ...{ key, kind: "wide-regional", titles: { fi: "Kertomus" }, area: "hyvinvointialue:10" },
      ...{ areaNames: { fi: "Alue" }, years: { first: 2025, last: 2029 }, languages: ["fi"] },
    },
    ...{ number: 1, frozenAt: "2026-11-22T10:00:00.000Z", correction: null, example: false },
    address: `https://saukko.example.fi/{language}/reports/${key}/1`,
    ...{ dataVersion: 3, methodVersion: "11", sources: [] },
    sections: Array.from({ length: CHAPTERS }, (_, at) => chapter(at + 1)),
  };
}

function chapter(number: number): FrozenSection {
  const text = `Luku ${number}. `.repeat(100);
  return {
    ...{ id: `chapter-${number}`, titles: { fi: `Luku ${number}` }, priority: null },
    blocks: [
      {
        ...{ kind: "text", id: `text-${number}` },
        docs: { fi: { type: "doc", content: [{ type: "paragraph", content: [{ type: "text", text }] }] } },
      },
      {
        ...{ kind: "figure", id: `figure-${number}`, number, spec: "kind=line&indicator=sotkanet-181" },
        shown: {
          fi: {
            ...{ title: `Kuva ${number}`, subtitle: "", caption: null, alt: "Kuvan sanat", sentences: [] },
            table: { caption: "Luvut", columns: ["Vuosi"], rows: [[{ text: "2020", year: 2020 }]] },
            source: "Lähde",
            svg: { phone: PICTURE, screen: PICTURE, print: PICTURE, alone: PICTURE },
          },
        },
      },
    ],
  };
}
