import type { IndicatorKey } from "#app/domain/indicator.ts";
import type { HindranceMatter } from "#app/domain/report-hindrance.ts";
import { inLocale, type Locale } from "#app/domain/text.ts";
import type { Messages } from "#app/i18n/messages/fi/index.ts";

/** What is the matter, in a sentence of the page's language. */
export function hindranceText(
  matter: HindranceMatter,
  { hindrance: words, inLanguage }: Messages["deskReports"],
  nameOf: (indicator: IndicatorKey) => string,
  locale: Locale,
): string {
  switch (matter.why) {
    case "empty-chapter":
      return words.emptyChapter;
    case "untouched-chapter":
      return words.untouchedChapter;
    case "no-title":
      return words.noTitle(inLanguage[matter.language]);
    case "no-text":
      return words.noText(inLanguage[matter.language]);
    case "half-edited":
      return words.halfEdited(inLanguage[matter.language], nameOf(matter.indicator));
    case "no-caption":
      return words.noCaption(inLanguage[matter.language]);
    case "no-picture":
      return words.noPicture;
    case "unreadable-picture":
      return words.unreadablePicture;
    case "no-figure":
      return words.noFigure(nameOf(matter.indicator));
    case "no-sentence":
      return words.noSentence(nameOf(matter.indicator));
    case "moved-sentence":
      return words.movedSentence(inLanguage[matter.language], matter.now);
    case "undecided-figure":
      return words.undecidedFigure;
    case "no-reason":
      return words.noReason(nameOf(matter.indicator));
    case "no-reason-in":
      return words.noReasonIn(inLanguage[matter.language], nameOf(matter.indicator));
    case "empty-list":
      return words.emptyList[matter.list];
    case "no-measure":
      return words.noMeasure(inLocale(matter.name, locale) ?? "–");
    case "no-plan-text":
      return words.noPlanText(inLanguage[matter.language], inLocale(matter.name, locale) ?? "–");
  }
}

/** The same of many places, in one line; null where each is told by itself. */
export function hindrancesText(
  matter: HindranceMatter,
  { hindrance: { many }, inLanguage }: Messages["deskReports"],
  count: number,
): string | null {
  switch (matter.why) {
    case "empty-chapter":
      return many.emptyChapter(count);
    case "untouched-chapter":
      return many.untouchedChapter(count);
    case "empty-list":
      return many.emptyList[matter.list](count);
    case "no-text":
      return many.noText(count, inLanguage[matter.language]);
    case "half-edited":
      return many.halfEdited(count, inLanguage[matter.language]);
    case "no-caption":
      return many.noCaption(count, inLanguage[matter.language]);
    case "no-picture":
      return many.noPicture(count);
    case "no-figure":
      return many.noFigure(count);
    case "no-sentence":
      return many.noSentence(count);
    case "undecided-figure":
      return many.undecidedFigure(count);
    case "no-reason":
      return many.noReason(count);
    case "no-reason-in":
      return many.noReasonIn(count, inLanguage[matter.language]);
    case "no-measure":
      return many.noMeasure(count);
    case "no-plan-text":
      return many.noPlanText(count, inLanguage[matter.language]);
    default:
      return null;
  }
}
