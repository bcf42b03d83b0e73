/** Headers as `setHeader` takes them. */
export type HeaderList = readonly (readonly [name: string, value: string])[];

export interface PolicyOptions {
  development: boolean;
  /** Whether any site may show it in a frame; absent: our own pages alone. */
  framable?: boolean | undefined;
}

/**
 * What a page may load and run: our own files, and of inline scripts those whose hashes are given. No
 * `style` attribute, no inline handler. With Vite in front (development) styles come as inline elements and
 * news over a socket.
 */
export function contentPolicy(scripts: readonly string[], options: PolicyOptions): string {
  const { development, framable = false } = options;
  const own = ["'self'", ...scripts.map((hash) => `'${hash}'`)].join(" ");
  return [
    "default-src 'self'",
    `script-src ${own}`,
    `style-src 'self'${development ? " 'unsafe-inline'" : ""}`,
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${development ? " ws:" : ""}`,
    "object-src 'none'",
    "base-uri 'self'",
    `frame-ancestors ${framable ? "*" : "'self'"}`,
    "form-action 'self'",
  ].join(";");
}

const HALF_A_YEAR_S = 180 * 24 * 60 * 60;

/** What goes with every answer of the service besides its policy. */
export function securityHeaders({ https }: { https: boolean }): HeaderList {
  return [
    ["Cross-Origin-Opener-Policy", "same-origin"],
    ["Cross-Origin-Resource-Policy", "same-origin"],
    ["Origin-Agent-Cluster", "?1"],
    ["Referrer-Policy", "strict-origin-when-cross-origin"],
    ["X-Content-Type-Options", "nosniff"],
    ["X-Frame-Options", "SAMEORIGIN"],
    ["X-Permitted-Cross-Domain-Policies", "none"],
    // A municipality's other services under the same domain are not ours to force.
    ...(https ? ([["Strict-Transport-Security", `max-age=${HALF_A_YEAR_S}`]] as const) : []),
  ];
}

/** Any site may show it, and its scripts read it. */
export const FOR_ANY_SITE: HeaderList = [
  ["Cross-Origin-Resource-Policy", "cross-origin"],
  ["Access-Control-Allow-Origin", "*"],
];

/** Of what is made to be framed by other sites: the policy says by whom. */
export function framableHeaders(security: HeaderList): HeaderList {
  const own = new Set(["X-Frame-Options", ...FOR_ANY_SITE.map(([name]) => name)]);
  return [...security.filter(([name]) => !own.has(name)), ...FOR_ANY_SITE];
}

/**
 * The headers of an answer that is the same for everybody: pictures, tables and data may be used on other
 * sites' pages, a page may not.
 */
export function publicHeaders(security: HeaderList, contentType: string): HeaderList {
  if (contentType === "" || /^text\/html\b/i.test(contentType)) return security;
  const own = new Set(FOR_ANY_SITE.map(([name]) => name));
  return [...security.filter(([name]) => !own.has(name)), ...FOR_ANY_SITE];
}
