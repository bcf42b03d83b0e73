import type { account as fi } from "../fi/account.ts";

export const account: typeof fi = {
  title: "Mitt konto",
  description: "Lösenord, tvåstegsverifiering och var du är inloggad.",
  login: "Användarnamn",
  roles: "Roller",
  noRoles: "inga roller ännu",
  municipality: "Kommun",
  password: {
    heading: "Lösenord",
    current: "Nuvarande lösenord",
    submit: "Byt lösenord",
    wrong: "Det nuvarande lösenordet är fel.",
    done: "Lösenordet har bytts. Dina övriga inloggningar avslutades.",
  },
  factor: {
    heading: "Tvåstegsverifiering",
    what: "Utöver lösenordet frågas efter en kod som en autentiseringsapp i din telefon ger. Rollerna ”Administratör” och ”Den som antecknar beslut” gäller bara med den.",
    begin: "Ta i bruk",
    scan: "Läs av bilden med autentiseringsappen, till exempel i telefonen. Skriv sedan koden som appen visar.",
    picture: "QR-kod med nyckeln nedan",
    secret: "Om bilden inte kan läsas av, skriv den här nyckeln i appen:",
    code: "Kod från appen",
    confirm: "Bekräfta",
    wrong: "Koden duger inte. Kontrollera att enhetens klocka går rätt och skriv den senaste koden.",
    inUse: (codes: number) =>
      codes === 1
        ? "I bruk. En återställningskod finns kvar."
        : `I bruk. ${codes} återställningskoder finns kvar.`,
    drop: "Ta ur bruk",
    dropHint: "Ta ur bruk och ta i bruk på nytt när du byter telefon eller återställningskoderna tar slut.",
    dropCode: "Kod från appen eller en återställningskod",
    dropped: "Tvåstegsverifieringen har tagits ur bruk.",
    codes: {
      heading: "Återställningskoder",
      text: "Spara dem nu på ett säkert ställe: de visas bara en gång. Var och en kan användas en gång i stället för en kod om telefonen försvinner.",
      done: "Jag har sparat koderna",
    },
  },
  sessions: {
    heading: "Var jag är inloggad",
    device: "Enhet",
    unknown: "okänd webbläsare",
    thisOne: "den här webbläsaren",
    since: "Inloggad",
    seen: "Senast använd",
    closeOthers: "Logga ut på andra ställen",
    closeAll: "Logga ut överallt",
    done: "Dina övriga inloggningar avslutades.",
  },
};
