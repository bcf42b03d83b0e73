import type { ReactNode } from "react";
import { ServerDrawn } from "#app/components/server-drawn.tsx";
import { useSpokenArea } from "#app/components/spoken-area.tsx";
import type { AreaKey } from "#app/domain/area.ts";
import { useLocale, useMessages } from "#app/i18n/messages-context.tsx";
import { useTypedAnswer } from "../typed-answer.ts";
import type { CatalogueFrame, CatalogueItem, CatalogueQuestion } from "./catalogue-answer.ts";
import { Results } from "./results.tsx";
import { SearchForm } from "./search-form.tsx";

type Shown = CatalogueFrame & { items?: CatalogueItem[] };

export interface CatalogueViewProps {
  /** The server's answer to the address, */
  page: CatalogueFrame;
  /** and its list, on the server: the browser keeps the HTML of it until another question is asked. */
  items: CatalogueItem[] | undefined;
}

/** The search: answers as the reader types, and by its button where JavaScript is off. */
export function CatalogueView({ page, items }: CatalogueViewProps): ReactNode {
  const locale = useLocale();
  const { catalogue } = useMessages();
  const address = `/${locale}/catalogue`;
  const { form, onAsk, shown, failed } = useTypedAnswer<Shown>({
    address,
    page,
    asked: questionText(page.question, useSpokenArea()),
  });
  return (
    <>
      <SearchForm form={form} page={page} onAsk={onAsk} />
      <div className="search-status" role="status">
        <p className={failed ? undefined : "quiet"}>
          {failed ? catalogue.failed : catalogue.found(shown.found, shown.total)}
        </p>
      </div>
      {shown.items ? (
        <Results page={shown} items={shown.items} />
      ) : (
        <ServerDrawn id="first-results" draw={items ? () => <Results page={page} items={items} /> : null} />
      )}
    </>
  );
}

/** The server's question in the words of the form's. */
function questionText({ q, priority, lifeStage, source }: CatalogueQuestion, area: AreaKey | null): string {
  const fields = Object.entries({ q, priority, lifeStage, source, area });
  return new URLSearchParams(fields.flatMap(([name, value]) => (value ? [[name, value]] : []))).toString();
}
