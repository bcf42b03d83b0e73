import type { ReactNode } from "react";
import { DeskForm } from "#app/components/desk-form.tsx";
import { FormField } from "#app/components/form-field.tsx";
import { useServerMessages } from "#app/i18n/server-messages.tsx";
import type { AccountPage } from "./account-page.server.ts";

export interface FactorSectionProps {
  token: string;
  page: AccountPage;
  /** The code that was sent was wrong. */
  wrong: boolean;
}

/** Two-step sign-in: to set up, being set up, or in use. */
export function FactorSection({ token, page, wrong }: FactorSectionProps): ReactNode {
  const { factor: words } = useServerMessages().account;
  const problem = wrong ? words.wrong : null;
  return (
    <section className="desk-section" id="factor">
      <h2>{words.heading}</h2>
      <p>{words.what}</p>
      {page.factor === "in-use" ? <InUse token={token} codesLeft={page.codesLeft} problem={problem} /> : null}
      {page.setUp ? <SetUp token={token} setUp={page.setUp} problem={problem} /> : null}
      {page.factor === "none" ? (
        <DeskForm token={token} intent="factor-begin">
          <button className="button" type="submit">
            {words.begin}
          </button>
        </DeskForm>
      ) : null}
    </section>
  );
}

function SetUp({
  token,
  setUp,
  problem,
}: {
  token: string;
  setUp: NonNullable<AccountPage["setUp"]>;
  problem: string | null;
}): ReactNode {
  const { factor: words } = useServerMessages().account;
  return (
    <DeskForm token={token} intent="factor-confirm">
      <p>{words.scan}</p>
      <svg
        className="qr-code"
        viewBox={`0 0 ${setUp.size} ${setUp.size}`}
        role="img"
        aria-label={words.picture}
        shapeRendering="crispEdges"
      >
        <rect width={setUp.size} height={setUp.size} fill="#ffffff" />
        <path d={setUp.modules} fill="#000000" />
      </svg>
      <p>
        {words.secret} <code className="secret">{setUp.secret}</code>
      </p>
      <FormField
        name="code"
        label={words.code}
        problem={problem}
        autoComplete="one-time-code"
        numeric
        maxLength={10}
      />
      <button className="button" type="submit">
        {words.confirm}
      </button>
    </DeskForm>
  );
}

function InUse({
  token,
  codesLeft,
  problem,
}: {
  token: string;
  codesLeft: number;
  problem: string | null;
}): ReactNode {
  const { factor: words } = useServerMessages().account;
  return (
    <>
      <p>
        <strong>{words.inUse(codesLeft)}</strong>
      </p>
      <DeskForm token={token} intent="factor-drop">
        <FormField
          name="code"
          label={words.dropCode}
          hint={words.dropHint}
          problem={problem}
          autoComplete="one-time-code"
          numeric
          maxLength={40}
        />
        <button className="button-quiet" type="submit">
          {words.drop}
        </button>
      </DeskForm>
    </>
  );
}
