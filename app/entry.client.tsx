import { RemixBrowser } from "@remix-run/react";
import { StrictMode, startTransition } from "react";
import { hydrateRoot } from "react-dom/client";
import { isLocale, type Locale } from "#app/domain/text.ts";
import type { Messages } from "#app/i18n/messages.ts";
import { MessagesProvider } from "#app/i18n/messages-context.tsx";

/** One chunk a language: the browser fetches its own only. */
const LANGUAGES: Record<Locale, () => Promise<{ messages: Messages }>> = {
  fi: () => import("./i18n/messages/fi/index.ts"),
  sv: () => import("./i18n/messages/sv/index.ts"),
  en: () => import("./i18n/messages/en/index.ts"),
};

const { lang } = document.documentElement;
const locale = isLocale(lang) ? lang : "fi";
const { messages } = await LANGUAGES[locale]();

startTransition(() => {
  hydrateRoot(
    document,
    <StrictMode>
      <MessagesProvider locale={locale} messages={messages}>
        <RemixBrowser />
      </MessagesProvider>
    </StrictMode>,
  );
});
