import { RemixBrowser } from "@remix-run/react";
import { type ReactNode, StrictMode, startTransition, useEffect } from "react";
import { hydrateRoot } from "react-dom/client";
import { isLocale, type Locale } from "#app/domain/text.ts";
import type { BrowserMessages } from "#app/i18n/messages/fi/browser.ts";
import { MessagesProvider } from "#app/i18n/messages-context.tsx";

/** One chunk a language: the browser fetches its own only. */
const LANGUAGES: Record<Locale, () => Promise<{ browserMessages: BrowserMessages }>> = {
  fi: () => import("./i18n/messages/fi/browser.ts"),
  sv: () => import("./i18n/messages/sv/browser.ts"),
  en: () => import("./i18n/messages/en/browser.ts"),
};

const { lang } = document.documentElement;
const locale = isLocale(lang) ? lang : "fi";
const { browserMessages } = await LANGUAGES[locale]();

/** The events for which React would take the page over at once. */
const PRESSING = [
  ...["click", "auxclick", "dblclick", "contextmenu", "mousedown", "mouseup", "pointerdown", "pointerup"],
  ...["touchstart", "touchend", "keydown", "keypress", "keyup", "input", "change", "submit", "reset"],
  ...["copy", "cut", "paste", "compositionstart", "compositionend", "textInput", "drop"],
];
const unheard = (event: Event): void => event.stopImmediatePropagation();

/**
 * Remix waits for the page's data to be unpacked before it can draw. A key or a click that React hears
 * meanwhile makes it draw at once, which fails for good ("Root did not complete", React 18). So it hears none
 * until it is ready; links, forms and folds work by themselves.
 */
function Ready({ children }: { children: ReactNode }): ReactNode {
  useEffect(() => {
    for (const name of PRESSING) window.removeEventListener(name, unheard, true);
  }, []);
  return children;
}

for (const name of PRESSING) window.addEventListener(name, unheard, true);
startTransition(() => {
  hydrateRoot(
    document,
    <StrictMode>
      <MessagesProvider locale={locale} messages={browserMessages}>
        <Ready>
          <RemixBrowser />
        </Ready>
      </MessagesProvider>
    </StrictMode>,
  );
});
