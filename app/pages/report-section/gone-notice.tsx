import type { ReactNode } from "react";
import { DeskForm, FORM_TOKEN } from "#app/components/desk-form.tsx";
import { FormNotice } from "#app/components/form-notice.tsx";
import { TextArea } from "#app/components/text-area.tsx";
import { LOCALES } from "#app/domain/text.ts";
import { useServerMessages } from "#app/i18n/server-messages.tsx";
import type { Typed } from "#app/plan/form-fields.ts";

export interface GoneNoticeProps {
  /** Somebody has taken the piece or its chapter out, or the report is no draft any more. */
  why: "removed" | "chapter" | "closed";
  block: string;
  /** The form as it was sent. */
  typed: Typed;
  token: string;
  /** Of the chapter. */
  address: string;
  /** Whether the reader may bring a chapter back. */
  leads: boolean;
}

/** Fields of a piece that hold what somebody has written, by the beginnings of their names. */
const WRITTEN = ["text", "edited", "caption"] as const;

/**
 * Says why a piece was not saved, shows what was written in it, and brings it back with what was sent, where
 * it or its chapter was taken out.
 */
export function GoneNotice({ why, block, typed, token, address, leads }: GoneNoticeProps): ReactNode {
  const { deskReports } = useServerMessages();
  const { gone: words, inLanguage } = deskReports;
  const written = LOCALES.flatMap((locale) =>
    WRITTEN.map((name) => ({
      locale,
      name: `${name}-${locale}`,
      text: typed[`${name}-${locale}`]?.[0] ?? "",
    })),
  ).filter(({ text }) => text.trim() !== "");
  const sent = Object.entries(typed).filter(([name]) => name !== FORM_TOKEN && name !== "intent");
  const way = { removed: "restore-save", chapter: leads ? "restore-chapter-save" : null, closed: null }[why];
  return (
    <div className="desk-stale">
      {/* It stands where the piece was, which the address of what was sent ends in. */}
      <FormNotice kind="problem" focused {...(why === "closed" ? {} : { id: `block-${block}` })}>
        <p>
          <strong>{words.title}</strong>
        </p>
        <p>{words[why]}</p>
        {way !== null && block !== "" ? (
          <DeskForm token={token} intent={way} action={`${address}#block-${block}`}>
            {sent.flatMap(([name, values]) =>
              values.map((value) => (
                <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
              )),
            )}
            <button className="button" type="submit">
              {why === "chapter" ? words.restoreChapterSave : words.restore}
            </button>
          </DeskForm>
        ) : null}
      </FormNotice>
      {written.map(({ locale, name, text }) => (
        <TextArea
          key={name}
          name=""
          id={`gone-${name}`}
          label={words.yours(inLanguage[locale])}
          lang={locale}
          value={text}
          rows={4}
          readOnly
        />
      ))}
    </div>
  );
}
