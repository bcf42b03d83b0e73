import type { ReactNode } from "react";
import { capital } from "#app/i18n/capital.ts";
import { useLocale } from "#app/i18n/messages-context.tsx";
import { useServerMessages } from "#app/i18n/server-messages.tsx";
import type { ComparePage } from "./compare-page.server.ts";
import { compareSearch, yearsText } from "./compare-question.ts";

interface FormProps {
  page: ComparePage;
}

/** What is compared, to be changed: a plain form, whose address is the comparison. */
export function CompareForm({ page }: FormProps): ReactNode {
  const locale = useLocale();
  const { form } = useServerMessages().compare;
  const { state } = page;
  const shown = state.view !== null;
  return (
    <details className="folded compare-choices no-print" open={!shown}>
      <summary>
        <h2>{shown ? form.open : form.openFirst}</h2>
      </summary>
      <Chosen page={page} />
      <form action={`/${locale}/compare`} method="get" className="compare-form">
        <IndicatorFields page={page} />
        <AreaFields page={page} />
        <div className="form-field">
          <label htmlFor="years">{form.years}</label>
          <p className="form-hint" id="years-hint">
            {form.yearsHint}
          </p>
          <input
            id="years"
            name="years"
            defaultValue={state.years ? yearsText(state.years) : (state.badYears ?? "")}
            aria-describedby="years-hint"
            autoComplete="off"
          />
        </div>
        <button type="submit" className="button">
          {form.submit}
        </button>
      </form>
    </details>
  );
}

/** Everything chosen, each with the way to take it out, and what may be added beside the areas chosen. */
function Chosen({ page }: FormProps): ReactNode {
  const { form } = useServerMessages().compare;
  const { indicators, areas, state } = page;
  if (indicators.length === 0 && areas.length === 0) return null;
  return (
    <>
      <h3>{form.chosen}</h3>
      <ul className="compare-chosen">
        {indicators.map(({ key, name }) => (
          <TakeOut
            key={key}
            name={name}
            search={compareSearch({ ...state, indicators: state.indicators.filter((one) => one !== key) })}
          />
        ))}
        {areas.map(({ token, name }) => (
          <TakeOut
            key={token}
            name={capital(name)}
            search={compareSearch({ ...state, areas: state.areas.filter((one) => one !== token) })}
          />
        ))}
      </ul>
    </>
  );
}

function TakeOut({ name, search }: { name: string; search: string }): ReactNode {
  const locale = useLocale();
  const { form } = useServerMessages().compare;
  return (
    <li>
      <span>{name}</span>
      <a href={`/${locale}/compare${search}`} aria-label={form.remove(name)} title={form.remove(name)}>
        ×
      </a>
    </li>
  );
}

function IndicatorFields({ page }: FormProps): ReactNode {
  const { form } = useServerMessages().compare;
  const chosen = new Set(page.indicators.map(({ key }) => key));
  const listed = new Set(page.offered.priorities.flatMap((one) => one.indicators.map(({ key }) => key)));
  return (
    <fieldset>
      <legend>{form.chosenIndicators}</legend>
      <div className="form-field">
        <label htmlFor="add-indicator">{form.indicators}</label>
        <p className="form-hint" id="indicator-hint">
          {form.indicatorsHint}
        </p>
        <input
          id="add-indicator"
          name="indicators"
          type="search"
          autoComplete="off"
          aria-describedby="indicator-hint"
        />
      </div>
      <p>{form.priorities}</p>
      {page.offered.priorities.map(({ key, name, indicators }) => {
        const own = indicators.filter((one) => chosen.has(one.key)).length;
        return (
          <details key={key} className="folded">
            <summary>
              <span>{name}</span>
              <span className="quiet small">{form.chosenOf(own, indicators.length)}</span>
            </summary>
            <div className="compare-checks">
              {indicators.map((one) => (
                <Check
                  key={one.key}
                  name="indicators"
                  value={one.key}
                  text={one.name}
                  on={chosen.has(one.key)}
                />
              ))}
            </div>
          </details>
        );
      })}
      {page.indicators
        .filter(({ key }) => !listed.has(key))
        .map(({ key, name }) => (
          <Check key={key} name="indicators" value={key} text={name} on />
        ))}
    </fieldset>
  );
}

function AreaFields({ page }: FormProps): ReactNode {
  const { form } = useServerMessages().compare;
  const chosen = new Set(page.areas.map(({ token }) => token));
  return (
    <fieldset>
      <legend>{form.chosenAreas}</legend>
      <div className="form-field">
        <label htmlFor="add-area">{form.areas}</label>
        <p className="form-hint" id="area-hint">
          {form.areasHint}
        </p>
        <input id="add-area" name="areas" type="search" autoComplete="off" aria-describedby="area-hint" />
      </div>
      <p>{form.areasReady}</p>
      <div className="compare-checks">
        {page.offered.areas.map(({ token, name }) => (
          <Check key={token} name="areas" value={token} text={name} on={chosen.has(token)} />
        ))}
      </div>
    </fieldset>
  );
}

function Check(props: { name: string; value: string; text: string; on: boolean }): ReactNode {
  const { name, value, text, on } = props;
  return (
    <label className="compare-check">
      <input type="checkbox" name={name} value={value} defaultChecked={on} />
      <span>{text}</span>
    </label>
  );
}
