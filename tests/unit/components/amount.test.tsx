import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { Amount } from "#app/components/amount.tsx";
import type { Locale } from "#app/domain/text.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { ServerMessagesProvider } from "#app/i18n/server-messages.tsx";

const drawn = (value: number, decimals: number, locale: Locale): string =>
  renderToStaticMarkup(
    <ServerMessagesProvider locale={locale} messages={messagesFor(locale)}>
      <Amount value={value} missing={null} decimals={decimals} />
    </ServerMessagesProvider>,
  );

it.each<[number, number, Locale, string]>([
  [2.9, 1, "fi", '<span class="amount d1">2,9</span>'],
  [1234.5, 1, "en", '<span class="amount d1">1,234.5</span>'],
  [12, 0, "sv", '<span class="amount d0">12</span>'],
  [0.0314, 4, "fi", '<span class="amount d2">0,0314</span>'],
])("a figure in a column is one number to read aloud and to copy: %d", (value, decimals, locale, html) => {
  expect(drawn(value, decimals, locale)).toBe(html);
});
