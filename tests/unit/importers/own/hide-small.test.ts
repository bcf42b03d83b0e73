import { describe, expect, test } from "vitest";
import type { FileReading } from "#importers/csv/file-reading.ts";
import { readOwnFile } from "#importers/own/own-file.ts";
import { readCount } from "#importers/own/told-count.ts";
import { REGIONS } from "#tests/fixtures/tea/regions.ts";
import { utf8 } from "../csv/bytes.ts";

const METADATA =
  "#tunnus;x\n#nimi_fi;X\n#nimi_sv;X\n#nimi_en;X\n#lisenssi;L\n#suunta;ei arvioida\n#tuottaja;Kotka\n";

function read(unit: string, rows: string): FileReading {
  return readOwnFile(utf8(`${METADATA}#yksikkö;${unit}\n${rows}`), { regions: REGIONS, thisYear: 2026 });
}

function shown({ figures, rejections }: FileReading): string[] {
  if (rejections.length > 0) throw new Error(JSON.stringify(rejections));
  return figures.map(({ sex, value, missing }) => `${sex} ${value ?? missing}`);
}

describe("a count that is told as small hides its figure:", () => {
  const marks = [
    "<5",
    "< 5",
    "x",
    "..",
    "…",
    "salattu",
    "peitetty",
    "sekretess",
    "<10",
    "≤4",
    "alle 5",
    "alle viisi",
  ];
  const more = ["under 5", "färre än fem", "fewer than 5", "less than five", "1–4", "1-4", "enintään 4"];
  for (const mark of [...marks, ...more])
    test(mark, () => {
      expect(shown(read("%", `kunta;vuosi;arvo;lkm\nKotka;2024;12,5;${mark}\n`))).toEqual([
        "total suppressed",
      ]);
      const group = read("%", `kunta;vuosi;arvo;vastaajia\nKotka;2024;12,5;${mark}\n`);
      expect(shown(group)).toEqual(["total suppressed"]);
      expect(JSON.stringify(group.figures)).not.toContain("12.5");
    });

  test("but one that is only not given does not", () => {
    for (const mark of ["", "-", "ei tietoa", "."])
      expect(shown(read("%", `kunta;vuosi;arvo;lkm\nKotka;2024;12,5;${mark}\n`))).toEqual(["total 12.5"]);
  });

  test("and words that are no count are refused", () => {
    for (const text of ["muutama", "noin 50", "5 tai 6"]) expect(readCount(text)).toBeNull();
  });
});

describe("a share of a group tells a count as well:", () => {
  const rows: [string, string, string, string][] = [
    ["two of a hundred and fifty", "%", "1,3;150", "suppressed"],
    ["all but three of two hundred", "%", "98,5;200", "suppressed"],
    ["none", "%", "0;150", "0"],
    ["all", "%", "100;150", "100"],
    ["thirty of a hundred and fifty", "%", "20;150", "20"],
    ["four of a thousand, as a rate", "1000 asukasta kohti", "2;2000", "suppressed"],
    ["forty of a thousand, as a rate", "1000 asukasta kohti", "20;2000", "20"],
  ];
  for (const [name, unit, cells, expected] of rows)
    test(name, () => {
      expect(shown(read(unit, `kunta;vuosi;arvo;vastaajia\nKotka;2024;${cells}\n`))).toEqual([
        `total ${expected}`,
      ]);
    });
});

describe("what would give a hidden figure away is hidden with it:", () => {
  const header = "kunta;vuosi;sukupuoli;arvo;lkm\n";
  const groups: [string, string, string[]][] = [
    [
      "the women, where the file itself hides the men",
      "Kotka;2024;;30;60\nKotka;2024;miehet;salattu;\nKotka;2024;naiset;35;40\n",
      ["total 30", "male suppressed", "female suppressed"],
    ],
    [
      "the women, where the men's count is told as small",
      "Kotka;2024;;30;60\nKotka;2024;miehet;4;<5\nKotka;2024;naiset;35;57\n",
      ["total 30", "male suppressed", "female suppressed"],
    ],
    [
      "both sexes, where the file hides the total",
      "Kotka;2024;;..;\nKotka;2024;miehet;31;30\nKotka;2024;naiset;35;40\n",
      ["total suppressed", "male suppressed", "female suppressed"],
    ],
    [
      "the only sex, where the total leaves three over",
      "Kotka;2024;;30;60\nKotka;2024;miehet;35;57\n",
      ["total 30", "male suppressed"],
    ],
    [
      "both, where one is shown without the count that the others give",
      "Kotka;2024;;30;60\nKotka;2024;miehet;35;57\nKotka;2024;naiset;10;\n",
      ["total 30", "male suppressed", "female suppressed"],
    ],
    [
      "nothing, where nothing is hidden",
      "Kotka;2024;;30;60\nKotka;2024;miehet;35;30\nKotka;2024;naiset;25;30\n",
      ["total 30", "male 35", "female 25"],
    ],
  ];
  for (const [name, rows, expected] of groups)
    test(name, () => {
      expect(shown(read("%", header + rows))).toEqual(expected);
    });
});

test("a hidden figure leaves nothing of its count, its group and its limits behind", () => {
  const { figures } = read(
    "%",
    "kunta;vuosi;arvo;lkm;vastaajia;alaraja;yläraja\nKotka;2024;12,5;2;16;3,5;36,1\n",
  );
  expect(figures).toEqual([
    {
      indicator: "own-x",
      region: "kunta:285",
      sex: "total",
      year: 2024,
      value: null,
      missing: "suppressed",
      rawMark: null,
      absValue: null,
      respondents: null,
      lower: null,
      upper: null,
    },
  ]);
});
