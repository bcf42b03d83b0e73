import type { ReactNode } from "react";
import { hueClass, PriorityIcon } from "#app/components/priority-icon.tsx";
import { inLocale, LOCALES, type LocalText } from "#app/domain/text.ts";
import { compareNames } from "#app/i18n/collate.ts";
import { useLocale, useMessages } from "#app/i18n/messages-context.tsx";
import { OtterMark } from "./otter-mark.tsx";
import { PersonBar } from "./person-bar.tsx";
import type { WhoIsHere } from "./who-is-here.ts";

export interface SiteHeaderProps {
  /** The address in the page's language, without the language: "" or "/catalogue". */
  path: string;
  /** The question part of the address, kept when the language changes: "" or "?q=181". */
  search: string;
  /** Null on an error page that knows nothing of the region. */
  site: {
    countyName: LocalText;
    countyWhose: LocalText;
    priorities: readonly { key: string; position: number; name: LocalText }[];
    municipalities: readonly { code: string; name: LocalText }[];
    /** Words of the link to published reports; null where there is none yet. */
    reports: string | null;
    who: WhoIsHere;
  } | null;
}

/** Name and mark, the ways to every page, the same page in other languages. */
export function SiteHeader({ path, search, site }: SiteHeaderProps): ReactNode {
  const { site: words, common } = useMessages();
  const locale = useLocale();
  const whose = site && inLocale(site.countyWhose, locale);
  const priorities = site?.priorities ?? [];
  const municipalities = (site?.municipalities ?? [])
    .map(({ code, name }) => ({ code, name: inLocale(name, locale) ?? code }))
    .sort((a, b) => compareNames(locale)(a.name, b.name));
  return (
    <header className="site-header">
      <div className="site-header-inner">
        <a className="brand" href={`/${locale}`}>
          <OtterMark className="brand-mark" />
          <span>
            <span className="brand-name">{common.appName}</span>
            {whose ? <span className="brand-tagline">{words.tagline(whose)}</span> : null}
          </span>
        </a>
        <nav className="main-menu" aria-label={words.mainMenu}>
          <ul>
            <li>
              <MenuLink to="" path={path} text={words.front} />
            </li>
            {priorities.length > 0 ? (
              <li className="only-narrow">
                <details className="menu-fold wide" name="menu">
                  <summary>{words.prioritiesMenu}</summary>
                  <ul>
                    {priorities.map(({ key, name }) => (
                      <li key={key}>
                        <MenuLink
                          to={`/priorities/${key}`}
                          path={path}
                          text={inLocale(name, locale) ?? key}
                        />
                      </li>
                    ))}
                  </ul>
                </details>
              </li>
            ) : null}
            {municipalities.length > 0 ? (
              <li>
                <details className="menu-fold" name="menu">
                  <summary>{words.municipalitiesMenu}</summary>
                  <ul>
                    {municipalities.map(({ code, name }) => (
                      <li key={code}>
                        <MenuLink to={`/municipalities/${code}`} path={path} text={name} />
                      </li>
                    ))}
                  </ul>
                </details>
              </li>
            ) : null}
            {site?.reports ? (
              <li>
                <MenuLink to="/reports" path={path} text={site.reports} />
              </li>
            ) : null}
            <li>
              <MenuLink to="/catalogue" path={path} text={words.catalogue} />
            </li>
            <li className="only-wide">
              <MenuLink to="/compare" path={path} text={words.compare} />
            </li>
            <li>
              <MenuLink to="/sources" path={path} text={words.sources} />
            </li>
          </ul>
        </nav>
        <search>
          {path === "/search" ? null : (
            <form className="head-search" action={`/${locale}/search`} method="get">
              <input name="q" type="search" aria-label={words.search} placeholder={words.search} />
            </form>
          )}
          <span className="only-narrow head-search-link">
            <MenuLink to="/search" path={path} text={words.search} />
          </span>
        </search>
        <nav className="languages" aria-label={words.languages}>
          <ul>
            {LOCALES.map((one) => (
              <li key={one}>
                <a
                  href={`/${one}${path}${search}`}
                  hrefLang={one}
                  lang={one}
                  aria-current={one === locale ? "true" : undefined}
                  title={words.language[one]}
                >
                  <span aria-hidden="true">{one}</span>
                  <span className="visually-hidden">{words.language[one]}</span>
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
      {site?.who.person ? <PersonBar person={site.who.person} path={path} /> : null}
      {priorities.length > 0 ? (
        <nav className="river" aria-label={words.prioritiesMenu}>
          <ul>
            {priorities.map(({ key, position, name }) => (
              <li key={key} className={hueClass(position)}>
                <a
                  href={`/${locale}/priorities/${key}`}
                  aria-current={path === `/priorities/${key}` ? "page" : undefined}
                >
                  <PriorityIcon position={position} />
                  <span>{inLocale(name, locale)}</span>
                </a>
              </li>
            ))}
          </ul>
        </nav>
      ) : null}
    </header>
  );
}

function MenuLink({ to, path, text }: { to: string; path: string; text: string }): ReactNode {
  return (
    <a href={`/${useLocale()}${to}`} aria-current={to === path ? "page" : undefined}>
      {text}
    </a>
  );
}
