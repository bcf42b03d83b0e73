/**
 * The width of a text without a DOM, for placing labels and breaking lines: the same on the server, in the
 * browser and in a test. The tables hold advance widths in thousandths of the type size, measured from the
 * TTF files of Source Sans 3 and Source Serif 4 (SIL Open Font License) that the PNG renderer uses;
 * tests/unit/charts/text-width.test.ts compares them with those files. Kerning is left out: it only makes a
 * text narrower by a hair.
 */

/** sans = running text, strong = the same in semibold, serif = titles (semibold). */
export type Face = "sans" | "strong" | "serif";

const PRINTABLE_ASCII = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).join("");

/** The signs that the tables know, in their order. */
export const MEASURED_SIGNS: readonly string[] = [
  ...PRINTABLE_ASCII,
  ..."\u00a0ÅÄÖÜÉÈÁÂÆØÕŠŽČĐŊŦåäöüéèáâæøõšžčđŋŧ§°·•±×½²³‰€−–—…’‘“”„«»≥≤→©",
];

const WIDTHS: Record<Face, string> = {
  sans:
    "200 289 426 497 497 824 609 249 303 303 418 497 249 311 249 350 497 497 497 497 497 497 497 497 497 " +
    "497 249 249 497 497 497 425 847 543 588 571 615 527 494 617 652 263 479 579 486 727 647 664 566 664 " +
    "569 534 536 645 515 786 513 476 539 303 350 303 497 500 542 504 553 456 555 496 292 504 544 246 247 " +
    "495 255 829 547 542 555 555 347 419 338 544 467 719 446 467 425 303 241 303 497 200 544 544 664 645 " +
    "527 527 544 544 822 664 664 534 539 571 635 635 536 504 504 542 544 496 496 504 504 778 542 542 419 " +
    "425 456 562 547 338 497 331 249 304 497 497 808 367 367 1194 497 497 480 800 948 249 249 426 426 426 " +
    "429 429 497 497 619 744",
  strong:
    "200 315 482 513 513 841 639 275 324 324 438 513 275 322 275 344 513 513 513 513 513 513 513 513 513 " +
    "513 275 275 513 513 513 444 875 558 597 576 625 538 510 628 663 282 494 597 502 745 657 674 582 674 " +
    "592 545 546 655 536 800 541 501 540 324 344 324 513 500 549 516 563 462 564 507 317 520 558 262 263 " +
    "522 271 843 560 549 564 564 373 431 361 556 495 748 481 495 443 324 255 324 513 200 558 558 674 655 " +
    "538 538 558 558 834 674 674 545 540 576 645 651 546 516 516 549 556 507 507 516 516 780 549 549 431 " +
    "443 462 564 560 361 513 348 275 325 513 513 827 372 372 1222 513 513 480 800 964 275 275 482 482 482 " +
    "455 455 513 513 618 747",
  serif:
    "228 314 423 544 538 949 739 206 384 384 458 548 307 335 307 364 547 547 547 547 547 547 547 547 547 " +
    "547 307 307 548 548 548 430 867 712 668 663 744 634 610 725 809 387 394 726 616 930 757 742 637 742 " +
    "707 560 650 757 706 1020 678 667 592 356 364 356 548 528 400 554 630 527 623 540 374 573 650 336 313 " +
    "615 337 961 652 590 632 613 475 475 368 640 581 850 585 592 497 365 301 365 548 228 712 712 742 757 " +
    "634 634 712 712 943 742 742 560 592 663 744 757 560 554 554 590 640 540 540 554 554 831 590 590 475 " +
    "497 527 623 652 560 514 344 307 320 548 548 949 390 390 1339 538 548 528 828 853 236 236 460 459 459 " +
    "572 572 548 548 680 750",
};

/**
 * A sign that is not in the table is taken as wide as a broad letter, so that labels rather stand apart than
 * overlap.
 */
const UNKNOWN_WIDTH = 640;

const tables = new Map<Face, Map<string, number>>();

function tableOf(face: Face): Map<string, number> {
  let table = tables.get(face);
  if (!table) {
    const widths = WIDTHS[face].split(" ").map(Number);
    table = new Map(MEASURED_SIGNS.map((sign, i) => [sign, widths[i] ?? UNKNOWN_WIDTH]));
    tables.set(face, table);
  }
  return table;
}

/** Width of `text` in px at `size` px. */
export function textWidth(text: string, size: number, face: Face = "sans"): number {
  const table = tableOf(face);
  let thousandths = 0;
  for (const sign of text) thousandths += table.get(sign) ?? UNKNOWN_WIDTH;
  return (thousandths * size) / 1000;
}
