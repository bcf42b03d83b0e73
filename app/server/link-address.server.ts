import type { Locale } from "#app/domain/text.ts";
import { environment } from "./environment.server.ts";

/** The address of a link by which somebody sets their own password. */
export function linkAddress(locale: Locale, token: string): string {
  return `${environment().publicUrl}/${locale}/sign-in/welcome?key=${token}`;
}
