import { createElement } from "react";
import { Chart } from "#app/charts/chart.tsx";
import type { ChartDataset } from "#app/charts/dataset.ts";
import { CHARTS } from "#app/charts/kinds.ts";
import type {
  FrozenBlock,
  FrozenFigure,
  FrozenSection,
  FrozenTable,
  ReportVersion,
} from "#app/domain/report-version.ts";
import type { TextDoc, TextInline } from "#app/domain/text-doc.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { toMarkup } from "#app/markup/to-markup.ts";
import { area, dataset } from "#tests/unit/charts/chart-fixture.ts";

/** A made-up version of a report with every kind of block, in Finnish and, but for one text, in Swedish. */
export function frozenReport(changes: { sections?: FrozenSection[]; title?: string } = {}): ReportVersion {
  return {
    hash: "0123456789abcdef".repeat(4),
    publishedAt: "2026-11-25T10:00:00Z",
    decision: {
      bodies: { fi: "Kymenlaakson aluevaltuusto", sv: "Kymmenedalens fullmäktige" },
      day: "2026-11-23",
      paragraph: "12",
    },
    snapshot: {
      form: 1,
      report: {
        key: "kymenlaakso-2025-2029",
        kind: "wide-regional",
        titles: {
          fi: changes.title ?? "Alueellinen hyvinvointikertomus ja -suunnitelma",
          sv: "Regional välfärdsberättelse och -plan",
        },
        area: "hyvinvointialue:10",
        areaNames: { fi: "Kymenlaakson hyvinvointialue", sv: "Kymmenedalens välfärdsområde" },
        years: { first: 2025, last: 2029 },
        languages: ["fi", "sv"],
      },
      number: 1,
      frozenAt: "2026-11-22T10:00:00Z",
      correction: null,
      address: "https://saukko.example.fi/{language}/reports/kymenlaakso-2025-2029/1",
      example: false,
      dataVersion: 3,
      methodVersion: "11",
      sections: changes.sections ?? sections(),
      sources: [
        { id: "sotkanet", names: { fi: "Sotkanet, THL" }, licence: "CC BY 4.0", fetched: "2026-11-22" },
      ],
    },
  };
}

export function paragraph(...texts: (string | TextInline)[]): { type: "paragraph"; content: TextInline[] } {
  return {
    type: "paragraph",
    content: texts.map((one) => (typeof one === "string" ? { type: "text", text: one } : one)),
  };
}

export function textBlock(id: string, content: TextDoc["content"]): FrozenBlock {
  return { kind: "text", id, docs: { fi: { type: "doc", content } } };
}

const DATASET = dataset([area("kunta:286", "Kouvola", "area", 2020, [12.5, 11.25, "suppressed", 10.5])]);

/** What the picture says of itself to who does not see it. */
export const FIGURE_ALT = CHARTS.line.alt(DATASET, messagesFor("fi"));

const svgOf = (id: string): string =>
  toMarkup(
    createElement(Chart<ChartDataset>, {
      ...{ kind: CHARTS.line, dataset: DATASET, words: messagesFor("fi"), id, width: 640, hints: false },
    }),
  );

export function figureBlock(number: number): FrozenFigure {
  return {
    kind: "figure",
    id: `figure-${number}`,
    number,
    spec: "kind=line&indicator=sotkanet-181&areas=kunta:286",
    shown: {
      fi: {
        title: "Työttömät, % työvoimasta",
        subtitle: "%, 2020–2023",
        caption: "Luku laski kahdesti.",
        alt: FIGURE_ALT,
        sentences: ["Kouvolassa työvoimasta 10,5 % oli työttömänä vuonna 2023."],
        table: tableOf("Työttömät, %"),
        source: "Lähde: Sotkanet, ind. 181.",
        svg: {
          phone: svgOf(`figure-${number}-phone`),
          screen: svgOf(`figure-${number}-screen`),
          print: svgOf(`figure-${number}-print`),
        },
      },
    },
  };
}

function tableOf(caption: string): FrozenTable {
  return {
    caption,
    columns: ["Vuosi", "Kouvola"],
    rows: [
      [
        { text: "2020", year: 2020 },
        { text: "12,5", value: 12.5 },
      ],
      [
        { text: "2021", year: 2021 },
        { text: "11,3", value: 11.25 },
      ],
      [
        { text: "2022", year: 2022 },
        { text: "salattu", missing: "suppressed" },
      ],
      [
        { text: "2023", year: 2023 },
        { text: "10,5", value: 10.5 },
      ],
    ],
  };
}

const list = (kind: "goals" | "measures" | "bodies" | "key-figures" | "indicator-appendix"): FrozenBlock => ({
  kind,
  id: kind,
  shown: {
    fi: { table: tableOf(`Luettelo ${kind}`), notes: [`Huomautus ${kind}`], source: `Lähde ${kind}` },
  },
});

const sections = (): FrozenSection[] => [
  {
    id: "summary",
    titles: { fi: "Tiivistelmä", sv: "Sammandrag" },
    priority: null,
    blocks: [
      textBlock("text", [
        paragraph(
          "Tavallinen ",
          { type: "text", text: "lihava", marks: [{ type: "bold" }] },
          " ja ",
          {
            type: "text",
            text: "linkki",
            marks: [{ type: "link", attrs: { href: "https://thl.fi/hyte" } }],
          },
          { type: "hardBreak" },
          "uudella rivillä.",
        ),
        { type: "heading", attrs: { level: 4 }, content: [{ type: "text", text: "Väliotsikko" }] },
        {
          type: "bulletList",
          content: [
            {
              type: "listItem",
              content: [
                paragraph("Kohta"),
                { type: "orderedList", content: [{ type: "listItem", content: [paragraph("Alakohta")] }] },
              ],
            },
          ],
        },
        {
          type: "table",
          content: [
            {
              type: "tableRow",
              content: [
                { type: "tableHeader", content: [paragraph("Mitä")] },
                { type: "tableHeader", content: [paragraph("Kuka")] },
              ],
            },
            {
              type: "tableRow",
              content: [
                { type: "tableCell", content: [paragraph("Liikuntaryhmä")] },
                { type: "tableCell", content: [paragraph("Kotka")] },
              ],
            },
          ],
        },
      ]),
      {
        kind: "sentence",
        id: "sentence",
        result: { indicator: "sotkanet-181", area: "kunta:286", sex: "total", question: "before" },
        edited: true,
        shown: { fi: { text: "Väki saa töitä.", machine: "Kouvolassa luku laski.", source: "Sotkanet" } },
      },
    ],
  },
  {
    id: "free",
    titles: { fi: "Päihteetön elämä" },
    priority: 1,
    blocks: [figureBlock(1), { kind: "page-break", id: "break" }, list("key-figures"), list("goals")],
  },
  {
    id: "plan",
    titles: { fi: "Hyvinvointisuunnitelma" },
    priority: null,
    blocks: [list("measures"), list("bodies"), list("indicator-appendix")],
  },
];
