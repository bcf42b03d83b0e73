import type { ReactNode } from "react";
import { FormNotice } from "#app/components/form-notice.tsx";
import { useLocale } from "#app/i18n/messages-context.tsx";
import type { DeskFrame } from "./desk-frame.server.ts";

export interface DeskFrameViewProps {
  frame: DeskFrame;
  /** What follows the language in the address: "/desk/people/3". */
  path: string;
  children: ReactNode;
}

/** The menu of the workspace, and what its person should do first. */
export function DeskFrameView({ frame, path, children }: DeskFrameViewProps): ReactNode {
  const locale = useLocale();
  return (
    <>
      <nav className="desk-menu no-print" aria-label={frame.menu}>
        <ul>
          {frame.links.map(({ to, text }) => (
            <li key={to}>
              <a href={`/${locale}${to}`} aria-current={isHere(to, path) ? "page" : undefined}>
                {text}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {frame.first ? (
        <FormNotice kind="problem">
          <p>{frame.first.text}</p>
          <p>
            <a href={`/${locale}${frame.first.to}`}>{frame.first.link}</a>
          </p>
        </FormNotice>
      ) : null}
      {children}
    </>
  );
}

function isHere(to: string, path: string): boolean {
  return path === to || (to !== "/desk" && path.startsWith(`${to}/`));
}
