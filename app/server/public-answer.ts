/**
 * The Cache-Control of what is the same for every reader and changes with an import only: browsers ask each
 * time (304 where nothing has changed), a reverse proxy may answer by itself for five seconds. Only what says
 * so is kept by the server.
 */
export const PUBLIC_ANSWER = "public, max-age=0, s-maxage=5, must-revalidate";
