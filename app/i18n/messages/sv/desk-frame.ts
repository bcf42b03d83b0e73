import type { deskFrame as fi } from "../fi/desk-frame.ts";

export const deskFrame: typeof fi = {
  title: "Arbetsyta",
  description: "Arbetsyta för dem som gör välfärdsberättelsen.",
  menu: "Arbetsytans meny",
  account: "Mitt konto",
  people: "Användare",
  audit: "Loggbok",
  backups: "Säkerhetskopior",
  signOut: "Logga ut",
  role: {
    "municipal-author": "Kommunens skribent",
    coordinator: "Välfärdskoordinator",
    recorder: "Den som antecknar beslut",
    administrator: "Administratör",
  },
  unguarded: (roles: string) =>
    `Av dina roller väntar på tvåstegsverifiering: ${roles}. Ta den i bruk på ditt konto.`,
  waiting: {
    title: "Sidan kan inte visas för dig ännu",
    advice:
      "En del av dina roller gäller inte ännu. Öppna sidan på nytt när du har tagit i bruk tvåstegsverifiering. Om sidan inte finns då heller, kontrollera adressen.",
  },
  toSecondFactor: "Ta i bruk tvåstegsverifiering",
  save: "Spara",
  undo: "Ångra",
  check: "Kontrollera de markerade punkterna.",
  required: "Skriv något här.",
  tooLong: {
    title: (field) => `Texten i fältet ”${field}” är för lång`,
    advice: (signs, most) =>
      `Texten har ${signs} tecken och fältet rymmer ${most}. Inget sparades. Gå tillbaka och korta av texten.`,
  },
  foreignForm: {
    title: "Formuläret är föråldrat",
    advice:
      "Din inloggning har bytts eller upphört efter att du öppnade sidan. Inget sparades. Öppna sidan på nytt: det du skrev i berättelsen eller planen finns kvar i den här webbläsaren och visas igen.",
  },
  forbidden: {
    title: "Den här sidan hör inte till dina roller",
    advice: "Om du behöver den i ditt arbete, be administratören om rätt roll.",
  },
};
