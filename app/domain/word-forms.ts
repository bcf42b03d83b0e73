/**
 * Endings that a word of a question may have and the title's word may not: cases, plurals, possessives and
 * the like, folded, in the three languages. Written by hand beside a stemmer of the trade (Snowball), which
 * takes "nuoret" to "nuore" and "nuorten" to "nuort": a search needs what such forms share, "nuor", and not a
 * stem that is right by grammar.
 */
const ENDINGS: readonly string[] = [
  // Finnish
  ...[
    "inen",
    "isen",
    "iset",
    "isia",
    "isten",
    "isille",
    "isilla",
    "isista",
    "iseksi",
    "isessa",
    "ista",
    "issa",
  ],
  ...[
    "illa",
    "ille",
    "ilta",
    "iksi",
    "ihin",
    "iin",
    "ien",
    "iden",
    "eiden",
    "oiden",
    "tten",
    "ten",
    "jen",
    "den",
  ],
  ...["assa", "asta", "alla", "alle", "alta", "aksi", "essa", "esta", "ella", "elle", "elta", "eksi", "ossa"],
  ...[
    "osta",
    "olla",
    "olle",
    "ussa",
    "usta",
    "ulla",
    "ysta",
    "yssa",
    "ssa",
    "sta",
    "lla",
    "lle",
    "lta",
    "ksi",
  ],
  ...[
    "uuden",
    "uutta",
    "uuksia",
    "yyden",
    "yytta",
    "uus",
    "yys",
    "uudet",
    "minen",
    "misen",
    "mista",
    "tta",
    "ta",
  ],
  ...["et", "at", "it", "ot", "ut", "yt", "en", "an", "in", "on", "un", "yn", "us", "ys", "ia", "ja", "na"],
  // Swedish
  ...[
    "arna",
    "orna",
    "erna",
    "ande",
    "heten",
    "heter",
    "het",
    "ningen",
    "ningar",
    "ning",
    "ade",
    "are",
    "aren",
  ],
  ...["ar", "or", "er", "are"],
  // English
  ...["ations", "ation", "ness", "ments", "ment", "ings", "ing", "ers", "ies", "ed", "es", "ly"],
  // All
  ...["a", "e", "i", "n", "o", "s", "t", "u", "y"],
];

/** Shorter beginnings stand in front of everything. */
const SHORTEST = 4;

/**
 * The beginnings that forms of a word share with it, longest first, the word itself left out: "nuorten" →
 * "nuorte", "nuort", "nuor".
 */
export function beginningsOf(word: string): string[] {
  const found = new Set<string>();
  for (const ending of ENDINGS) {
    if (!word.endsWith(ending)) continue;
    const rest = word.slice(0, -ending.length);
    // "luokka", "luokan": a doubled consonant is single before a closed syllable.
    const single = rest.replace(/([kpt])\1$/, "$1");
    for (const stem of [rest, single]) if (stem.length >= SHORTEST) found.add(stem);
  }
  return [...found].sort((a, b) => b.length - a.length);
}
