import type { Messages } from "../fi/index.ts";

export const reportDecide: Messages["reportDecide"] = {
  title: "Decision and publishing",
  lead: "When you make the proposal, its figures and texts are locked. The decision is recorded on the locked version, and only a decided version is published.",
  back: "To the chapters of the report",
  link: "Decision and publishing",
  checklist: "Before the proposal",
  revised: {
    line: {
      number: (before, now) => `was ${before}, is now ${now}`,
      sentence: (year) =>
        year === null ? "The sentence was:" : `The sentence on the figure of ${year} was:`,
      now: "Now:",
      newer: (year) => `newer figure from ${year}`,
    },
    title: "Figures that the source has changed",
    none: "No figure that has been looked at has changed.",
    since: (day) => `Compared with the figures of ${day}.`,
    accept: "Take the new figures",
    keep: "Keep the earlier figures",
    kept: (who, day) =>
      `The earlier figures are kept: ${who}, ${day}. The report says of which day they are.`,
    look: "Mark all present figures as looked at",
    lookText:
      "Next time you see here which figures the source has changed since. Of changed figures the new ones are then taken.",
  },
  old: {
    title: "Old figures",
    none: "The report has no old figures.",
    lead: (until) =>
      `The latest year of these figures is more than five years before ${until}. They do not stand in the way of the proposal.`,
    line: (name, year, newer) =>
      newer === null
        ? `${name}, latest figure from ${year}`
        : `${name}, from ${year}; the source has figures up to ${newer}`,
    toDo: "Decide on each. A figure may stay where it is the best that there is on the matter: then say in the text which year it is from, and why. Otherwise take a newer figure in its place, or remove it.",
  },
  propose: "Make the proposal",
  proposeText: (number) =>
    `Version ${number} is made of this draft. The draft cannot be changed until the proposal has been decided or taken back.`,
  emptyOnes: (titles) => `I leave the empty chapters out: ${titles.join("; ")}.`,
  emptyFirst: "See which chapters are empty, and tick that they may be left out.",
  accept: "I have gone through what is missing and take the report forward as it is.",
  acceptFirst: "Go through what is missing and tick that you take the report forward as it is.",
  reason: "Why the version was corrected",
  reasonHint: "Readers see it at the beginning of the new version.",
  reasonFirst: (language) => `Write ${language} why the version was corrected.`,
  proposed: (number, day, who) => `Version ${number} is a proposal. ${who} made it on ${day}.`,
  takeBack: "Take the proposal back to a draft",
  takeBackText:
    "The proposal’s version stays, but the report can be changed again. The next proposal gets a new number.",
  decide: "Record the decision",
  body: "Body that decided",
  bodyHint: {
    fi: "For example Kymenlaakson aluevaltuusto",
    sv: "For example Kymmenedalens välfärdsområdesfullmäktige",
    en: "For example County Council of Kymenlaakso",
  },
  day: "Day of the meeting",
  paragraph: "Paragraph of the minutes",
  paragraphHint: "The number alone, for example 12",
  decideText: "The decision cannot be changed afterwards. A mistake is mended by a new version.",
  ownWork:
    "You made the proposal yourself. It is recommended that somebody else records the decision. This stays in the audit.",
  badBody: (language) => `Write the name of the body ${language}.`,
  badDay: "Give the day of the meeting: day, month and year.",
  lateDay: (day) => `${day} is in the future. Give a day of the meeting that is not in the future.`,
  earlyDay: (day, first) => `${day} is too early. Give a day of the meeting from ${first} on.`,
  badParagraph: "Give the number of the paragraph in digits.",
  publish: "Publish",
  publishText: (number) =>
    `Version ${number} is published for everybody to read at its own address. A published version cannot be removed.`,
  publishes: {
    inLanguage: (language) => `The report ${language}`,
    content: "Contents",
    counted: (chapters, figures) =>
      `${chapters} ${chapters === 1 ? "chapter" : "chapters"}, ${figures} ${figures === 1 ? "figure" : "figures"}`,
  },
  sure: "I have checked the version. Everybody may read it.",
  sureFirst: "Look through the version and tick that you have checked it.",
  example:
    "There are example figures in the report, so it cannot be published. Once the real figures have been imported, the welfare coordinator begins a correction on this page and makes a new proposal.",
  correct: "Begin a correction",
  correctText:
    "The published version stays unchanged at its address. The corrected draft becomes a new version with a decision of its own.",
  next: {
    title: "What happens next",
    draft: "When the report is ready, the welfare coordinator makes a proposal of it on this page.",
    proposed:
      "Put the proposal on the agenda of the meeting. It changes no more, unless it is taken back to a draft.",
    proposalFile: (language) => `The proposal ${language} (PDF)`,
    decide: "When the body has decided, record the decision below.",
    waitForDecision:
      "When the body has decided, the recorder of decisions records the decision on this page.",
    publish: "Publish the decided version below.",
    correction: "The welfare coordinator begins a correction on this page.",
    waitForPublishing: "The recorder of decisions publishes the version on this page.",
    recorders: (count, names) =>
      count === 1 ? `Recorder of decisions: ${names}.` : `Recorders of decisions: ${names}.`,
    noRecorder: "Nobody is a recorder of decisions yet. An administrator gives the role on the Users page.",
    toPeople: "Open the Users page",
    waiting:
      "You are a recorder of decisions, but the role counts only once you have set up two-step sign-in.",
    published: (number) =>
      `Version ${number} is published: anybody can read it, and its address is permanent. Send the address to those whom the report concerns. A municipality hands its own report to the wellbeing services county.`,
    page: (language) => `The published report ${language}`,
    pdf: (language) => `PDF ${language}`,
    slip: (language) => `Announcement to copy ${language}`,
    slipText: (title, decision, address) =>
      `${title} has been published (${decision}). Read the report: ${address}`,
    citation: (language) => `Citation ${language}`,
  },
  versions: "Versions",
  versionsNone: "There are no versions yet.",
  file: "Files",
  hash: "Checksum",
  decision: "Decision",
  state: "State",
  number: "Version",
  states: {
    proposed: "proposal",
    decided: "decided",
    published: "published",
  },
  movedOn: "The report has moved on since you opened the page. Nothing was done. Below is how it stands now.",
  done: {
    chosen: "The choice has been saved.",
    unchosen: "The choice has been undone.",
    proposed: "The proposal has been made, and its figures and texts are locked.",
    taken: "The proposal has been taken back. The draft can be changed again.",
    decided: "The decision is recorded.",
    published: "The report is published.",
    corrected: "The report is a draft again. The published version does not change.",
  },
};
