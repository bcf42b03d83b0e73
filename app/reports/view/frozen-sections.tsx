import type { ReactNode } from "react";
import { hueClass } from "#app/components/priority-icon.tsx";
import type { FrozenSection } from "#app/domain/report-version.ts";
import { inLocale, type Locale } from "#app/domain/text.ts";
import { type FrozenBlockProps, FrozenBlockView } from "./frozen-block.tsx";
import type { ReportWords } from "./report-words.ts";

interface FrozenSectionsProps extends Pick<FrozenBlockProps, "linksOf" | "words"> {
  sections: readonly FrozenSection[];
  locale: Locale;
}

/** Address of the contents on their page. */
const CONTENTS = "report-contents";

/** The chapters of a version, or of a draft as its readers would see it; headings from the second level. */
export function FrozenSections({ sections, locale, words, linksOf }: FrozenSectionsProps): ReactNode {
  return sections.map((section) => (
    <section
      key={section.id}
      className={section.priority ? `report-section ${hueClass(section.priority)}` : "report-section"}
      aria-labelledby={headingId(section)}
    >
      <h2 id={headingId(section)}>{sectionTitle(section, locale)}</h2>
      {section.blocks.map((block) => (
        <FrozenBlockView key={block.id} block={block} locale={locale} words={words} linksOf={linksOf} />
      ))}
      <p className="report-back no-print">
        <a href={`#${CONTENTS}`}>{words.toContents}</a>
      </p>
    </section>
  ));
}

/** The chapters by name, each a link to its place. */
export function ReportContents({
  sections,
  locale,
  words,
}: {
  sections: readonly FrozenSection[];
  locale: Locale;
  words: ReportWords;
}): ReactNode {
  return (
    <nav className="report-contents" aria-labelledby={CONTENTS}>
      <h2 id={CONTENTS}>{words.contents}</h2>
      <ol>
        {sections.map((section) => (
          <li key={section.id}>
            <a href={`#${headingId(section)}`}>{sectionTitle(section, locale)}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function headingId({ id }: FrozenSection): string {
  return `chapter-${id}`;
}

function sectionTitle({ titles }: Pick<FrozenSection, "titles">, locale: Locale): string {
  return inLocale(titles, locale) ?? "–";
}
