import type { ReactNode } from "react";
import { DrawnOnce } from "#app/components/drawn-once.tsx";
import { hueClass, PriorityIcon } from "#app/components/priority-icon.tsx";
import { ServerDrawn } from "#app/components/server-drawn.tsx";
import { useSpokenArea } from "#app/components/spoken-area.tsx";
import { speakingOf } from "#app/domain/speaking-of.ts";
import { inLocale, LOCALES, type LocalText } from "#app/domain/text.ts";
import { compareNames } from "#app/i18n/collate.ts";
import { useLocale, useMessages } from "#app/i18n/messages-context.tsx";
import { PersonBar } from "./person-bar.tsx";
import type { WhoIsHere } from "./who-is-here.ts";

// The otter does not play: its lines stay on the server.
const { OtterMark } = import.meta.env.SSR ? await import("./otter-mark.tsx") : { OtterMark: null };

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
  const area = useSpokenArea();
  const whose = site && inLocale(site.countyWhose, locale);
  const priorities = site?.priorities ?? [];
  const municipalities = (site?.municipalities ?? [])
    .map(({ code, name }) => ({ code, name: inLocale(name, locale) ?? code }))
    .sort((a, b) => compareNames(locale)(a.name, b.name));
  // An area that cannot be named is none: there are few menus, and each is drawn once.
  const current = `${site && isInMenu(path, site) ? path : "elsewhere"} ${area ?? ""}`;
  return (
    <header className="site-header">
      <div className="site-header-inner">
        <DrawnOnce by={site?.priorities} as={`menu ${current} ${site?.reports ?? ""}`}>
          {() => (
            <>
              <a className="brand" href={`/${locale}`}>
                <ServerDrawn id="otter" draw={OtterMark && (() => <OtterMark className="brand-mark" />)} />
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
                      <MenuFold
                        name="priorities"
                        title={words.prioritiesMenu}
                        path={path}
                        links={priorities.map(({ key, name }) => ({
                          to: `/priorities/${key}`,
                          text: inLocale(name, locale) ?? key,
                        }))}
                      />
                    </li>
                  ) : null}
                  {municipalities.length > 0 ? (
                    <li>
                      <MenuFold
                        name="municipalities"
                        title={words.municipalitiesMenu}
                        path={path}
                        links={municipalities.map(({ code, name }) => ({
                          to: `/municipalities/${code}`,
                          text: name,
                        }))}
                      />
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
                  <li>
                    <MenuLink to="/compare" path={path} text={words.compare} />
                  </li>
                  <li className="only-wide">
                    <MenuLink to="/sources" path={path} text={words.sources} />
                  </li>
                </ul>
              </nav>
            </>
          )}
        </DrawnOnce>
        <search>
          {path === "/search" ? null : (
            <form className="head-search" action={`/${locale}/search`} method="get">
              <input name="q" type="search" aria-label={words.search} placeholder={words.search} />
              {area ? <input type="hidden" name="area" value={area} /> : null}
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
        <DrawnOnce by={priorities} as={`river ${current}`}>
          {() => (
            <nav className="river" aria-label={words.prioritiesMenu}>
              <ul>
                {priorities.map(({ key, position, name }) => (
                  <li key={key} className={hueClass(position)}>
                    <a
                      href={speakingOf(`/${locale}/priorities/${key}`, area)}
                      aria-current={path === `/priorities/${key}` ? "page" : undefined}
                    >
                      <PriorityIcon position={position} />
                      <span>{inLocale(name, locale)}</span>
                    </a>
                  </li>
                ))}
              </ul>
            </nav>
          )}
        </DrawnOnce>
      ) : null}
    </header>
  );
}

const ALWAYS_IN_MENU = ["", "/reports", "/catalogue", "/compare", "/sources"];

/** Whether a link of the menus leads to it: on all other pages the menus are the same. */
function isInMenu(
  path: string,
  { priorities, municipalities }: NonNullable<SiteHeaderProps["site"]>,
): boolean {
  return (
    ALWAYS_IN_MENU.includes(path) ||
    priorities.some(({ key }) => path === `/priorities/${key}`) ||
    municipalities.some(({ code }) => path === `/municipalities/${code}`)
  );
}

/**
 * A list of links that its word opens. The browser itself closes it with Esc, gives the focus back, and
 * has one
 * open at a time: no script is needed. React 18 knows the attributes by no name of its own.
 */
function MenuFold({
  name,
  title,
  path,
  links,
}: {
  name: string;
  title: string;
  path: string;
  links: readonly { to: string; text: string }[];
}): ReactNode {
  const id = `menu-${name}`;
  return (
    <>
      <button type="button" {...{ popovertarget: id }}>
        {title}
      </button>
      <ul className={`menu-fold menu-fold-${name}`} id={id} {...{ popover: "auto" }}>
        {links.map(({ to, text }) => (
          <li key={to}>
            <MenuLink to={to} path={path} text={text} />
          </li>
        ))}
      </ul>
    </>
  );
}

function MenuLink({ to, path, text }: { to: string; path: string; text: string }): ReactNode {
  return (
    <a
      href={speakingOf(`/${useLocale()}${to}`, useSpokenArea())}
      aria-current={to === path ? "page" : undefined}
    >
      {text}
    </a>
  );
}
