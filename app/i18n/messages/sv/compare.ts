import { quotedWords } from "../../quoted-words.ts";
import type { Messages } from "../fi/index.ts";

export const compare: Messages["compare"] = {
  title: "Jämförelse",
  description: "Jämför indikatorer, områden och år: de tal du väljer som bilder, tabell och filer.",
  lead: "Välj indikatorer, områden och år. Du får talen som en bild eller tabell som passar dem.",
  link: "Jämför",
  linkAreas: (name) => `Jämför: ${name} och andra områden`,
  linkPriority: "Jämför i en tabell",
  heading: (indicators, areas) => `${indicators}: ${areas}`,
  countIndicators: (count) => `${count} indikatorer`,
  countAreas: (count) => `${count} områden`,
  countBoth: (indicators, areas) => `${indicators} indikatorer och ${areas} områden`,
  group: {
    all: "alla kommuner i Finland",
    members: (whose, name) => (whose ? `${whose} kommuner` : `kommunerna i ${name}`),
    similar: (_whose, name) => `kommuner som liknar ${name}`,
    size: (_whose, name) => `kommuner av samma storlek som ${name}`,
  },
  withCountry: (areas) => `${areas} och hela landet`,
  allOf: (priority) => `Alla indikatorer: ${priority}`,
  views: "Visa",
  view: {
    trend: "Utveckling år för år",
    distribution: "Fördelning bland kommunerna",
    multiples: "En liten bild per område",
    scatter: "Två tal tillsammans",
    bars: "Staplar",
    map: "Områdets karta",
    finland: "Finlandskarta",
    spine: "Plats bland de andra",
    heat: "Tabell",
  },
  axes: { label: "Skala", shared: "samma i alla bilder", free: "egen i varje bild" },
  form: {
    open: "Ändra valen",
    openFirst: "Välj själv",
    chosen: "I jämförelsen ingår",
    chosenIndicators: "Indikatorer",
    chosenAreas: "Områden",
    remove: (name) => `Ta bort ur jämförelsen: ${name}`,
    add: (name) => `Lägg till i jämförelsen: ${name}`,
    indicators: "Lägg till en indikator",
    indicatorsHint: "Ett ord, ett namn eller ett nummer, t.ex. arbetslöshet eller 181",
    priorities: "Eller välj i listan för ett prioriterat område",
    chosenOf: (chosen, all) => `${chosen} / ${all}`,
    areas: "Lägg till ett område",
    areasHint:
      "Namnet på en kommun, ett välfärdsområde eller ett landskap, t.ex. Lahtis. Av två med samma namn väljs välfärdsområdet; landskapet får du med ett nummer, t.ex. maakunta:09.",
    areasReady: "Eller välj",
    years: "År",
    yearsHint: "T.ex. 2015–2024 eller 2023. Tomt: alla år.",
    submit: "Jämför",
  },
  searched: (text, none) =>
    none
      ? `Ingen indikator hittades med ordet ${quotedWords([text], "eller")}.`
      : `Flera indikatorer passar ordet ${quotedWords([text], "eller")}. Välj vilken du menar:`,
  unknownArea: (text, near) =>
    `Området ${quotedWords([text], "eller")} är okänt.${near === null ? "" : ` Menade du: ${near}?`}`,
  badYears: (text) =>
    `${quotedWords([text], "eller")} är varken ett år eller en period. Skriv till exempel 2015–2024.`,
  leftOutIndicators: (most, names) => `Jämförelsen rymmer ${most} indikatorer. Utanför blev: ${names}.`,
  leftOutAreas: (most, names) =>
    `När indikatorerna är fler än tre rymmer jämförelsen ${most} områden. Utanför blev: ${names}.`,
  leftOutEveryone: "Alla kommuner kan jämföras med högst tre indikatorer i taget.",
  without: {
    never: (names) => `Inga tal har ännu importerats: ${names}.`,
    here: (names) => `För de valda områdena och åren finns inget tal: ${names}.`,
    otherYears: (names) =>
      `För de valda åren finns inget tal. Inom parentes de år för vilka de valda områdena har tal: ${names}.`,
    areas: (names) => `Inget av de valda talen finns för: ${names}.`,
    unshown: (names) => `I bilden saknas: ${names}. Talen finns i tabellen, om det finns några.`,
    nothing: "För de valda områdena och åren finns inga tal, så ingen bild kan ritas.",
  },
  proposals: {
    start: "Färdiga jämförelser",
    withAreas: "Välj också vad du jämför",
    withIndicators: "Välj också områden",
    instead: "Pröva de här",
    alone: "Eller en indikator i taget:",
  },
  spineLatest: "Bilden visar det senaste talet för varje indikator, även om du har valt år.",
  shared: "Varje bild har sin egen enhet och sin egen skala.",
  table: {
    caption: (tint) => `Talen sida vid sida. ${tint}`,
    tint: {
      country:
        "Färg och tecken: skillnaden mot hela landet, om den är statistiskt påvisad och tillräckligt stor.",
      place:
        "Tonen visar i vilken femtedel av Finlands kommuner talet är. Den säger inte om talet är bra eller dåligt.",
    },
    tints: "Tonen visar",
    tintName: { country: "skillnaden mot hela landet", place: "platsen bland kommunerna" },
    order: "Ordning",
    asChosen: "som du har valt",
    byIndicator: (name) => `områdena från det största talet: ${name}`,
    byArea: (name) => `indikatorerna från den sämsta platsen: ${name}`,
    submitOrder: "Ordna",
    missing: (reasons) => `·· = inget tal. ${reasons}`,
    missingOf: (reason, names) => `${reason}: ${names}`,
    legend: { better: "bättre", worse: "sämre", other: "större eller mindre, varken bra eller dåligt" },
    plain: "Utan tecken: skillnaden är inte påvisad, den är liten eller den kan inte testas.",
    fifth: (fifth) => `femtedel ${fifth}`,
    country: "Skillnad mot hela landet",
    area: "Område",
    code: "Områdets kod",
    figure: "Tal",
    missingHead: "Varför det inte finns något tal",
    percentile: "Plats bland kommunerna (0 = lägsta talet, 100 = högsta)",
  },
  files: "Hela jämförelsen som fil",
};
