import type { Reader } from "#app/domain/person.ts";
import type { Locale } from "#app/domain/text.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import type { WhoIsHere } from "./who-is-here.ts";

export function whoIsHere(reader: Reader, locale: Locale, token: string): WhoIsHere {
  const { signIn, deskFrame, deskReports } = messagesFor(locale);
  if (reader.kind === "visitor") return { signIn: signIn.link, person: null };
  const words = {
    desk: deskFrame.title,
    account: deskFrame.account,
    signOut: deskFrame.signOut,
    addToReport: {
      asShown: deskReports.add.link,
      asBars: deskReports.add.asBars,
      asKeyFigures: deskReports.add.asKeyFigures,
    },
  };
  return { signIn: null, person: { name: reader.name, token, words } };
}
