import type { ReactNode } from "react";
import { DeskForm } from "#app/components/desk-form.tsx";
import { DeskTable } from "#app/components/desk-table.tsx";
import { formatMoment } from "#app/i18n/format-day.ts";
import { useLocale } from "#app/i18n/messages-context.tsx";
import { useServerMessages } from "#app/i18n/server-messages.tsx";
import { agoText } from "./ago-text.ts";
import type { BackupsPage } from "./backups-page.server.ts";
import { sizeText } from "./size-text.ts";

interface BackupTableProps extends BackupsPage {
  token: string;
  /** Bytes of the largest that is handed out. */
  largest: number;
}

/** Every copy with its age, and what can be done with it. */
export function BackupTable({ backups, now, token, largest }: BackupTableProps): ReactNode {
  const { backups: words } = useServerMessages();
  const locale = useLocale();
  return (
    <DeskTable
      caption={words.caption}
      heads={(["at", "what", "size", "file", "acts"] as const).map((head) => words[head])}
    >
      {backups.map(({ name, content, at, bytes }) => (
        <tr key={name}>
          <th scope="row">
            {formatMoment(at, locale)}
            <span className="quiet small desk-row-login">{agoText(at, now, locale, words.justNow)}</span>
          </th>
          <td data-label={words.what}>{words.content[content]}</td>
          <td data-label={words.size}>{sizeText(bytes, locale)}</td>
          <td data-label={words.file}>
            <code className="backup-path">{name}</code>
          </td>
          <td data-label={words.acts}>
            <div className="form-row">
              <DeskForm token={token} intent="check" className="">
                <input type="hidden" name="name" value={name} />
                <button className="button-quiet" type="submit" aria-label={words.checkOf(name)}>
                  {words.check}
                </button>
              </DeskForm>
              {bytes > largest ? (
                <span className="quiet small">{words.tooLarge}</span>
              ) : (
                <a
                  href={`/${locale}/desk/backups/${encodeURIComponent(name)}`}
                  aria-label={words.downloadOf(name)}
                  download
                >
                  {words.download}
                </a>
              )}
            </div>
          </td>
        </tr>
      ))}
    </DeskTable>
  );
}
