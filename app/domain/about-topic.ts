/** The pages about the service itself: what it is, saavutettavuusseloste, tietosuoja. */
export const ABOUT_TOPICS = ["service", "accessibility", "data-protection"] as const;

export type AboutTopic = (typeof ABOUT_TOPICS)[number];

/** What follows the language in the address of such a page. */
export function aboutPath(topic: AboutTopic): string {
  return topic === "service" ? "/about" : `/about/${topic}`;
}

export function isAboutTopic(text: string): text is AboutTopic {
  return ABOUT_TOPICS.some((topic) => topic === text);
}
