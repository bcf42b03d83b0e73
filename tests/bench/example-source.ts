import { setPriority } from "node:os";
import { startExampleSotkanet } from "#db/example/server.ts";

/** The example figures on loopback, as far behind everything else as can be; told to the parent as an address. */
const LAST = 19;
setPriority(LAST);
const { baseUrl } = await startExampleSotkanet({ revision: 1 });
process.send?.(baseUrl);
