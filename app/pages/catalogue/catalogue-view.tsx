import type { ReactNode } from "react";
import { useLocale, useMessages } from "#app/i18n/messages-context.tsx";
import { useTypedAnswer } from "../typed-answer.ts";
import type { CataloguePage, CatalogueQuestion } from "./catalogue-answer.ts";
import { Results } from "./results.tsx";
import { SearchForm } from "./search-form.tsx";

/**
 * The search: answers as the reader types, and by its button where JavaScript is off. `page`: the server's
 * answer to the address.
 */
export function CatalogueView({ page }: { page: CataloguePage }): ReactNode {
  const locale = useLocale();
  const { catalogue } = useMessages();
  const address = `/${locale}/catalogue`;
  const { form, onAsk, shown, failed } = useTypedAnswer({
    address,
    page,
    asked: questionText(page.question),
  });
  return (
    <>
      <SearchForm form={form} page={page} onAsk={onAsk} />
      <div className="search-status" role="status">
        <p className={failed ? undefined : "quiet"}>
          {failed ? catalogue.failed : catalogue.found(shown.found, shown.total)}
        </p>
      </div>
      <Results page={shown} />
    </>
  );
}

/** The server's question in the words of the form's. */
function questionText({ q, priority, lifeStage, source }: CatalogueQuestion): string {
  const fields = Object.entries({ q, priority, lifeStage, source });
  return new URLSearchParams(fields.flatMap(([name, value]) => (value ? [[name, value]] : []))).toString();
}
