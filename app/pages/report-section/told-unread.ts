import { isLocale, type Locale } from "#app/domain/text.ts";
import { messagesFor } from "#app/i18n/messages.ts";

/** What the address says was saved as it stands ("fi.3.table"), a sentence each. */
export function toldUnread(unread: string | null, locale: Locale): string[] {
  const { unread: words, inLanguage } = messagesFor(locale).deskReports;
  return (unread ?? "").split(" ").flatMap((one) => {
    const [language, line, why] = one.split(".");
    if (!isLocale(language) || !/^\d{1,5}$/.test(line ?? "")) return [];
    if (why !== "heading" && why !== "table") return [];
    return [words[why](Number(line), inLanguage[language])];
  });
}
