import type { ReactNode } from "react";
import { useServerMessages } from "#app/i18n/server-messages.tsx";

/** The commands that bring figures in, for whoever runs the service. */
export function HowToImport(): ReactNode {
  const { sources } = useServerMessages();
  const { command, file } = sources;
  const commands = [
    { what: command.all, line: "npm run import -- all" },
    { what: command.sotkanet, line: "npm run import -- sotkanet" },
    { what: command.tea, line: `npm run import -- tea ${file}` },
    { what: command.own, line: `npm run import -- own ${file}` },
    { what: command.goals, line: `npm run import -- goals ${file}` },
    { what: command.methods, line: `npm run import -- methods ${file}` },
    { what: command.boundaries, line: "npm run import -- boundaries" },
  ];
  return (
    <section className="source" aria-labelledby="how-to-import">
      <h2 id="how-to-import">{sources.howTo}</h2>
      <p>{sources.howToText}</p>
      <dl className="source-facts commands-list">
        {commands.map(({ what, line }) => (
          <Command key={line} what={what} line={line} />
        ))}
      </dl>
    </section>
  );
}

function Command({ what, line }: { what: string; line: string }): ReactNode {
  return (
    <>
      <dt>{what}</dt>
      <dd>
        <code>{line}</code>
      </dd>
    </>
  );
}
