/** Somewhere that nobody may be made to look. */
const NOWHERE = "http://127.0.0.1:9/";

/** Texts that some reader of ours might take for something else than a text. */
export const HOSTILE: readonly string[] = [
  "<script>alert(1)</script>",
  `<img src="${NOWHERE}a.png" onerror="alert(1)">`,
  '"><svg onload=alert(1)><foreignObject>',
  "]]></svg><!-- -->&lt;b&gt;&nbsp;&#60;i&#62;",
  `{{constructor.constructor("alert(1)")()}}`,
  '#read("/etc/passwd")',
  '#image("/etc/passwd") #include "/etc/hosts"',
  '#import "@preview/cetz:0.3.0": canvas',
  "#panic(1) $x^2$ @ref <label> \\u{41} // /* ~ --- [[{{",
  '=HYPERLINK("http://127.0.0.1:9/","Klikkaa")',
  "=cmd|' /C calc'!A0",
  "+1+1",
  "-1-1",
  "@SUM(1)",
  "＝1＋1",
  "'=apostrophe",
  "piilo\u202etxet desrever\u202c ja \u2066isolate\u2069 ja \u200fRTL",
  "مرحبا שלום",
  "👩‍👩‍👧‍👦 🦦 🇫🇮 ÅÄÖ š ž",
  "漢字 \u0301\u0301\u0301 ﷽",
  "javascript:alert(1)",
  `$\{7*7} \`id\` $(id) %0d%0aSet-Cookie: a=b`,
  "'; DROP TABLE versions; --",
];

/** What a person may paste, and what must not reach a file as it is. */
export const BROKEN_LETTERS = ["puoli \ud83d kirjain", "\udc00alku", "\u0000nolla\u0007\ufeff\uffff"];
