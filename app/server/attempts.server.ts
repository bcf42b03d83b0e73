import { countAttempts } from "#app/auth/attempts.ts";

/** Attempts to sign in, counted in the one thread that takes them. */
export const attempts = countAttempts();
