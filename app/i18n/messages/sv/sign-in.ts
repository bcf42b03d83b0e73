import type { signIn as fi } from "../fi/sign-in.ts";

export const signIn: typeof fi = {
  link: "Logga in",
  title: "Logga in",
  description: "Inloggning för dem som gör välfärdsberättelsen.",
  lead: "För dem som gör välfärdsberättelsen. Talen och de publicerade berättelserna är öppna för alla utan inloggning.",
  login: "Användarnamn",
  password: "Lösenord",
  submit: "Logga in",
  forgotten: "Har du glömt lösenordet? Be administratören om en länk med vilken du kan välja ett nytt.",
  asked: "Logga in för att komma till sidan du bad om.",
  done: {
    "signed-out": "Du har loggat ut.",
    joined: "Lösenordet har sparats. Logga in med det.",
  },
  trouble: {
    wrong: "Fel användarnamn eller lösenord.",
    wait: (minutes: number) =>
      minutes === 1
        ? "För många försök. Försök igen om en minut."
        : `För många försök. Försök igen om ${minutes} minuter.`,
    busy: "Det är just nu många som loggar in. Försök igen om en liten stund.",
    expired: "Inloggningen avbröts för länge. Börja om från början.",
  },
  nobody: {
    title: "Ingen kan logga in ännu",
    text: "Tjänsten har inga användare. Den som sköter servern skapar den första administratören med kommandot:",
    next: "Kommandot frågar efter ett lösenord. Därefter loggar administratören in på den här sidan och bjuder in de andra.",
  },
  code: {
    title: "Bekräfta inloggningen",
    lead: "Öppna autentiseringsappen och skriv koden på sex tecken som visas där.",
    label: "Kod",
    hint: "Om du inte har autentiseringsappen till hands kan du skriva en av dina återställningskoder.",
    submit: "Bekräfta",
    wrong: "Koden duger inte. Varje kod kan användas bara en gång: vänta på nästa och försök igen.",
  },
  welcome: {
    title: "Välkommen",
    titleAgain: "Välj ett nytt lösenord",
    lead: (login: string) => `Ditt användarnamn är ${login}. Välj ett lösenord, så kan du logga in.`,
    name: "Namn",
    nameHint: "Syns för de andra som arbetar med berättelsen och i loggboken.",
    submit: "Spara lösenordet",
    dead: {
      title: "Länken fungerar inte",
      advice: "Länken har redan använts, är för gammal eller ofullständig. Be administratören om en ny.",
    },
  },
  newPassword: {
    label: "Nytt lösenord",
    again: "Nytt lösenord igen",
    hint: "Minst 12 tecken. En mening på några ord är ett bra lösenord.",
    problem: {
      short: "Lösenordet måste ha minst 12 tecken.",
      long: "Lösenordet får ha högst 200 tecken.",
      guessable: "Lösenordet är lätt att gissa. Välj ett annat, utan ditt namn och utan bara upprepning.",
      differ: "Lösenorden är inte lika. Skriv samma lösenord två gånger.",
    },
  },
};
