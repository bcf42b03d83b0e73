import { setPriority } from "node:os";
import { startExampleSotkanet } from "#db/example/server.ts";

/** The example figures on loopback, behind everything else; the parent is told their address. */
const LAST = 19;
setPriority(LAST);
const { baseUrl } = await startExampleSotkanet({ revision: 1 });
process.send?.(baseUrl);
