import { createRequestHandler, type ServerBuild } from "@remix-run/node";
import { matchRoutes } from "@remix-run/react";

/** What Remix answers a question with. */
type Answer = ReturnType<typeof createRequestHandler>;

type Route = Parameters<typeof matchRoutes>[0][number];

/** Paths of which it is remembered which routes they are of; a region's pages have some hundreds. */
const MOST_PATHS = 2_000;

/**
 * Answers as the whole build does, with the few routes only that an address can be of. Remix looks for
 * them five
 * times a page and makes every pattern anew each time, which for sixty routes costs more than a small page's
 * own drawing. What is no page's address (Remix's own questions) the whole build answers.
 */
export function answerByAddress(build: ServerBuild): (path: string) => Answer {
  const tree = routeTree(build.routes);
  const whole = createRequestHandler(build, process.env.NODE_ENV);
  const answers = new Map<string, Answer>();
  const known = new Map<string, Answer>();

  const answerOf = (path: string): Answer => {
    const routes = isPage(path) ? routesOf(tree, path) : [];
    if (routes.length === 0) return whole;
    const name = routes.join(" ");
    const made = answers.get(name) ?? createRequestHandler(withRoutes(build, routes), process.env.NODE_ENV);
    answers.set(name, made);
    return made;
  };

  return (path) => {
    const answer = known.get(path) ?? answerOf(path);
    if (known.size >= MOST_PATHS) known.clear();
    known.set(path, answer);
    return answer;
  };
}

function isPage(path: string): boolean {
  return !path.endsWith(".data") && !path.endsWith("/__manifest");
}

/**
 * The routes that a path is of, and those that the paths above it are of: a page with scripts tells the
 * browser
 * of these too. None where nothing answers to the path.
 */
function routesOf(tree: Route[], path: string): string[] {
  const own = idsOf(tree, path);
  const parts = path.split("/").filter(Boolean);
  const above = parts.map((_, at) => `/${parts.slice(0, at).join("/")}`);
  return own.length === 0 ? [] : [...new Set([own, ...above.map((one) => idsOf(tree, one))].flat())].sort();
}

function idsOf(tree: Route[], path: string): string[] {
  return (matchRoutes(tree, path) ?? []).map(({ route }) => route.id ?? "");
}

function routeTree(routes: ServerBuild["routes"], parent?: string): Route[] {
  return Object.values(routes).flatMap((route) => {
    if (!route || (route.parentId || undefined) !== parent) return [];
    const { id, path, index, caseSensitive } = route;
    return [{ id, path, index, caseSensitive, children: routeTree(routes, id) } as Route]; // the build's own
  });
}

function withRoutes(build: ServerBuild, ids: readonly string[]): ServerBuild {
  const { routes, assets } = build;
  return {
    ...build,
    routes: only(routes, ids),
    assets: { ...assets, routes: only(assets.routes, ids) },
  };
}

function only<T>(of: Record<string, T>, names: readonly string[]): Record<string, T> {
  return Object.fromEntries(Object.entries(of).filter(([name]) => names.includes(name)));
}
