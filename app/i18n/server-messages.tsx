import { createContext, type ReactNode, useContext } from "react";
import type { Locale } from "#app/domain/text.ts";
import type { Messages } from "./messages/fi/index.ts";
import { MessagesProvider } from "./messages-context.tsx";

const ServerMessagesContext = createContext<Messages | null>(null);

/**
 * Gives a page that the server draws its language: all its texts, and among them those that a browser gets.
 */
export function ServerMessagesProvider({
  locale,
  messages,
  children,
}: {
  locale: Locale;
  messages: Messages;
  children: ReactNode;
}): ReactNode {
  return (
    <ServerMessagesContext.Provider value={messages}>
      <MessagesProvider locale={locale} messages={messages}>
        {children}
      </MessagesProvider>
    </ServerMessagesContext.Provider>
  );
}

/**
 * Every text in the page's language, for components of pages without scripts. The house rules keep it out of
 * pages whose scripts draw them again: most texts are not sent to a browser.
 */
export function useServerMessages(): Messages {
  const messages = useContext(ServerMessagesContext);
  if (!messages) throw new Error("these texts are not sent to a browser: the page runs no scripts");
  return messages;
}
