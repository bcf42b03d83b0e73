import type { ReactNode } from "react";
import { useLocale } from "#app/i18n/messages-context.tsx";
import { useServerMessages } from "#app/i18n/server-messages.tsx";

export interface WritingScriptProps {
  /** Its address. */
  script: string;
  /** Who writes, by number: what is kept in the browser is theirs. */
  person: number;
  /** Where texts are saved as they are typed; left out: the page has none. */
  save?: string;
  /** The page tells that what was sent has been done. */
  arrived: boolean;
}

/** The script of a page that people write on: its words come with it, since it has none of its own. */
export function WritingScript({ script, person, save, arrived }: WritingScriptProps): ReactNode {
  const { deskEditor } = useServerMessages();
  const locale = useLocale();
  return (
    <script
      type="module"
      id="writing-script"
      src={script}
      data-person={person}
      data-save={save}
      data-session={`/${locale}/desk/token`}
      data-words={JSON.stringify(deskEditor.status)}
      data-kept-words={JSON.stringify(deskEditor.kept)}
      data-arrived={arrived ? "" : undefined}
    />
  );
}
