import type { ReactNode } from "react";
import { FormNotice } from "#app/components/form-notice.tsx";
import { TextArea } from "#app/components/text-area.tsx";
import type { Block } from "#app/domain/report.ts";
import { LOCALES, type Locale } from "#app/domain/text.ts";
import { useServerMessages } from "#app/i18n/server-messages.tsx";

export interface StaleSaveProps {
  id: string;
  languages: readonly Locale[];
  /** What the reader sent, as typed. */
  typed: Partial<Record<Locale, string>>;
  /** The piece as the reader sent it; its fields show it again. */
  chosen: Block;
  /** What somebody else has saved, as typed; of other pieces than texts there is none. */
  theirs: Partial<Record<Locale, string>>;
  /** Of theirs: the next save begins from it. */
  version: number;
  name: string;
  time: string;
}

/**
 * Whose the other one is and when it came, with their text: it stands where the save button is, and its id is
 * the piece's place, which the form's answer opens. Nothing is lost, and the reader decides.
 */
export function StaleNotice({ id, languages, chosen, theirs, name, time }: StaleSaveProps): ReactNode {
  const { deskReports } = useServerMessages();
  const { stale: words, inLanguage } = deskReports;
  return (
    <>
      <FormNotice kind="problem" id={`block-${id}`}>
        <p>
          <strong>{words.title}</strong>
        </p>
        <p>{(chosen.kind === "text" ? words.text : words.piece)(name, time)}</p>
      </FormNotice>
      {LOCALES.filter((locale) => languages.includes(locale) && theirs[locale]).map((locale) => (
        <TextArea
          key={locale}
          name=""
          id={`${id}-theirs-${locale}`}
          label={words.theirs(inLanguage[locale])}
          lang={locale}
          value={theirs[locale] ?? ""}
          readOnly
        />
      ))}
    </>
  );
}
