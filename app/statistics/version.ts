/**
 * Version of the methods as a whole. Move it with every change that can change a result: stored results of
 * another version are computed anew at the next import or start, and what each verdict was before is kept as
 * a flip.
 */
export const METHOD_VERSION = "16";
