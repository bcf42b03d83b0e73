import type { backups as fi } from "../fi/backups.ts";

export const backups: typeof fi = {
  title: "Säkerhetskopior",
  description: "Säkerhetskopior av arbetet och kontrollen av dem.",
  lead: "Berättelser, planer och användare finns i en enda fil. En kopia av den sparas först när den har kontrollerats och är hel.",
  scheduled: (time: string, keep: number) =>
    `Tjänsten gör en säkerhetskopia varje dag kl. ${time}. De ${keep} nyaste sparas.`,
  unscheduled: "Tjänsten gör inga säkerhetskopior av sig själv: inställningen SAUKKO_BACKUP_AT är avstängd.",
  folder: "Mapp på servern",
  unable: "Tjänsten kan inte göra säkerhetskopior.",
  mend: "Den som sköter servern rättar till det så här: ge tjänstens användare rätt att skriva i mappen nedan, eller ange en annan mapp med inställningen SAUKKO_BACKUP_FOLDER och starta om tjänsten. Annars meddelar /health felet en timme efter starten.",
  overdue: "Säkerhetskopian är försenad. I tjänstens logg står varför ingen ny har gjorts.",
  none: "Det finns inga säkerhetskopior ännu.",
  make: "Gör en säkerhetskopia nu",
  made: "Säkerhetskopian är gjord och kontrollerad.",
  caption: "Säkerhetskopior, de nyaste först",
  file: "Fil",
  at: "Gjord",
  what: "Innehåll",
  size: "Storlek",
  acts: "Åtgärder",
  content: { work: "arbetet", figures: "talen" },
  check: "Kontrollera",
  checkOf: (name: string) => `Kontrollera ${name}`,
  whole: (name: string) => `${name} är hel.`,
  justNow: "alldeles nyss",
  versions: (count: number) =>
    count === 0
      ? "Den innehåller inga låsta versioner ännu."
      : count === 1
        ? "Den innehåller en låst version, vars identifierare stämmer."
        : `Den innehåller ${count} låsta versioner, och identifieraren stämmer för var och en.`,
  download: "Ladda ner",
  downloadOf: (name: string) => `Ladda ner ${name}`,
  downloadText:
    "Kopian innehåller utkast och uppgifter som behövs för inloggning. Förvara den lika omsorgsfullt som servern. Nedladdningen antecknas i loggboken.",
  tooLarge: "Hämtas från servern",
  failed: "Det här lyckades inte:",
  restore: "Återställning",
  restoreText:
    "En säkerhetskopia återställs på servern, eftersom också andras arbete då tas tillbaka. Stoppa tjänsten, ge kommandot nedan och starta tjänsten. Den nuvarande filen bevaras och kan också återställas.",
  trouble: {
    "no-source": "Filen som ska kopieras finns inte.",
    "no-folder": "Mappen för säkerhetskopior finns inte. Kontrollera att dess disk är ansluten.",
    "not-writable": "Tjänsten har inte rätt att skriva i mappen för säkerhetskopior.",
    "disk-full": "Disken har inte plats för säkerhetskopian.",
    "other-running": "En annan säkerhetskopiering pågår. Vänta en stund och öppna sidan på nytt.",
    damaged: "Filen är skadad. Ge kommandot npm run verify på servern för att se vad som saknas.",
    "not-ours": "Filen är inte en databas från Saukko.",
    newer: "Filen är gjord av en nyare version av Saukko.",
    "other-installation": "Säkerhetskopian är från en annan installation.",
    "in-use": "Filen används.",
    failed: "Säkerhetskopieringen lyckades inte. Orsaken står i tjänstens logg.",
  },
};
