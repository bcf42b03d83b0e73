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
  group: {
    all: "alla kommuner i Finland",
    members: (whose, name) => (whose ? `${whose} kommuner` : `kommunerna i ${name}`),
    similar: (_whose, name) => `kommuner som liknar ${name}`,
    size: (_whose, name) => `kommuner av samma storlek som ${name}`,
  },
  allOf: (priority) => `Alla indikatorer: ${priority}`,
  views: "Visa",
  view: {
    trend: "Utveckling år för år",
    distribution: "Fördelning bland kommunerna",
    bars: "Staplar",
    map: "Karta",
    spine: "Plats bland de andra",
    heat: "Tabell",
  },
  form: {
    open: "Ändra valen",
    openFirst: "Välj själv",
    chosen: "Du jämför",
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
      "En kommun, ett välfärdsområde eller ett landskap, t.ex. Lahtis eller Södra Karelen (landskap: maakunta:09)",
    areasReady: "Eller välj",
    years: "År",
    yearsHint: "T.ex. 2015–2024 eller 2023. Tomt: alla år.",
    submit: "Jämför",
  },
  searched: (text, none) =>
    none
      ? `Ingen indikator hittas med ordet ${quotedWords([text], "eller")}.`
      : `Flera indikatorer passar ordet ${quotedWords([text], "eller")}. Välj vilken du menar:`,
  unknownArea: (text, near) =>
    `Området ${quotedWords([text], "eller")} är okänt.${near === null ? "" : ` Menade du: ${near}?`}`,
  badYears: (text) => `Åren går inte att förstå: ${text}. Skriv till exempel 2015–2024.`,
  leftOutIndicators: (most, names) =>
    `Jämförelsen rymmer ${most} indikatorer. De här fick inte plats: ${names}.`,
  leftOutAreas: (most, names) =>
    `När indikatorerna är fler än tre rymmer jämförelsen ${most} områden. De här fick inte plats: ${names}.`,
  leftOutEveryone: "Alla kommuner kan jämföras med högst tre indikatorer i taget.",
  without: {
    never: (names) => `Inga tal alls har importerats: ${names}.`,
    here: (names) => `Det finns inget tal för de här områdena och åren: ${names}.`,
    areas: (names) => `För de här områdena finns inget av talen: ${names}.`,
    unshown: (names) => `De här syns inte i bilden: ${names}. Talen finns i tabellen, om det finns några.`,
    nothing: "Inget av talen du har valt finns, så det går inte att rita någon bild.",
  },
  proposals: {
    start: "Färdiga jämförelser",
    withAreas: "Välj också vad du jämför",
    withIndicators: "Välj också områden",
    instead: "Pröva de här",
  },
  spineLatest: "Bilden visar det senaste talet för varje indikator, även om du har valt år.",
  shared: "Varje bild har sin egen enhet och sin egen skala.",
  table: {
    caption: (tint) => `Talen bredvid varandra. ${tint}`,
    tint: {
      country:
        "Färg och märke: skillnaden mot hela landet, om den är statistiskt påvisad och tillräckligt stor.",
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
    plain: "Utan märke: skillnaden är inte påvisad, den är liten eller den kan inte testas.",
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
