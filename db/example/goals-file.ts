/** What stands in place of a decision, in the three languages. */
const NO_DECISION = "Esimerkki, ei oikea päätös;Exempel, inget verkligt beslut;Example, no real decision";

const HEADER =
  "kunta;indikaattori;suunta;tavoite;tavoitevuosi;lähtövuosi;lähtötaso;päätös;päätös_sv;päätös_en";

/**
 * Made-up goals for the made-up figures, a few of each status. Starting levels are the example figures of
 * their years; the goals are nobody's.
 */
const GOALS: readonly string[] = [
  // Reached; on course; off course; going the wrong way; cannot be judged (of litres there is no interval, of
  // the last one no starting level).
  "HVA10;288;enintään;5,0;2032;2021;5,0",
  "HVA10;3146;enintään;5,5;2032;2023;7,3",
  "HVA10;306;enintään;5,0;2032;2023;5,9",
  "HVA10;3114;enintään;35;2032;2021;59,6",
  "HVA10;493;enintään;6,5;2032;2023;7,4",
  "HVA10;714;enintään;3,0;2032;2023;4,0",
  "HVA10;181;enintään;9,0;2032;;",
  "Kotka;493;enintään;6,0;2032;2023;6,1",
  "Kotka;181;enintään;10,0;2032;2023;11,1",
  "Kotka;3114;enintään;30;2032;2021;54,3",
  "Kotka;3195;vähintään;38;2032;2020;32,0",
  "Kotka;714;enintään;5,0;2032;2021;5,6",
  "Kouvola;3195;vähintään;30;2032;2020;22,0",
  "Kouvola;493;enintään;8,0;2032;2021;8,2",
  "Hamina;286;enintään;20;2032;2021;25,8",
  "Hamina;181;enintään;7,5;2032;2023;8,3",
  // A small municipality, where chance explains all there is.
  "Miehikkälä;181;enintään;10,0;2032;2023;11,0",
  "Miehikkälä;493;enintään;5,5;2032;2021;6,4",
];

/** The example goals as a file in our own format, UTF-8 without BOM. */
export function exampleGoalsCsv(): string {
  return `${[HEADER, ...GOALS.map((goal) => `${goal};${NO_DECISION}`)].join("\r\n")}\r\n`;
}
