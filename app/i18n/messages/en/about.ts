import type { about as contract } from "../fi/about.ts";

/** The pages about the service itself. */
export const about: typeof contract = {
  topics: {
    service: {
      title: "About the service",
      lead: "Saukko gathers official wellbeing figures into one picture of the region that everybody shares, and into the ground of its welfare report.",
      sections: [
        {
          heading: "What is here",
          texts: [
            "Figures of how the people of the region and its municipalities are doing, by the region’s four priorities: how we are, what has changed, and how we stand compared with others.",
            "The regional welfare report and plan is published here once the body has decided on it. A published version no longer changes.",
          ],
        },
        {
          heading: "Where the figures come from",
          texts: [
            "The figures were published by statistical authorities and other named sources. Beside every figure stand its source, its year and the day on which it was fetched. What is missing is shown as missing, and a figure that is held back is not worked out from others.",
            "Of differences and changes we say only what a statistical test bears out. The methods have pages of their own, and the calculation behind every conclusion can be opened.",
          ],
        },
        {
          heading: "Using the figures",
          texts: [
            "Pictures, tables and texts may be taken along: each has its source and tells how to cite it. The terms for the figures are those of their sources and stand beside them.",
            "The software is open source (MIT licence).",
          ],
        },
      ],
    },
    accessibility: {
      title: "Accessibility statement",
      lead: "This statement is about this Saukko service, to which the Finnish Act on the Provision of Digital Services (306/2019) applies.",
      sections: [
        {
          heading: "How accessible the service is",
          texts: [
            "The aim is levels A and AA of WCAG 2.1. The service meets them in part: the shortcomings that are known are listed below.",
            "Every picture has a table and a description in words. The service can be used by keyboard alone, enlarged, and without scripts. Colour is never the only mark. A published welfare report can be had as a tagged PDF file (PDF/UA).",
          ],
        },
        {
          heading: "Known shortcomings",
          texts: [
            "Some names and descriptions of indicators exist at their source in Finnish or Swedish alone. They are shown in the language of the source, which is marked for screen readers (WCAG 3.1.2).",
            "Municipalities on a map, and single dots of a picture, cannot be read from the picture on a touch screen. The same figures stand in the table below it.",
            "The spreadsheet files (XLSX) have not been checked with a screen reader.",
          ],
        },
        {
          heading: "How accessibility was assessed",
          texts: [
            "The assessment is the developers’ own. All kinds of pages of every version are checked automatically in three languages (axe), and have been tried by keyboard, at 400 per cent and at the width of a phone. People who use screen readers have not tested the service yet, and no outside expert has assessed it.",
          ],
        },
        {
          heading: "Did you notice a fault?",
          texts: [
            "Tell whoever runs the service. You will have an answer within 14 days.",
            "If there is none, or it does not satisfy you, you can notify the supervisory authority, the Finnish Transport and Communications Agency Traficom (saavutettavuusvaatimukset.fi).",
          ],
        },
      ],
    },
    "data-protection": {
      title: "Data protection",
      lead: "Nothing is stored about readers. About people who sign in, only what the work needs is.",
      sections: [
        {
          heading: "Readers",
          texts: [
            "No account is needed to read. Readers get no cookies, visits are not counted, and the pages load nothing from other services. The server’s log holds no network address, browser or search words.",
            "The figures are about municipalities and regions, not about persons. Small counts by which a person might be recognised are not shown.",
          ],
        },
        {
          heading: "People who sign in",
          texts: [
            "What is stored is their name, user name, roles, municipality, hashes of their password and recovery codes, the key of their two-step sign-in and the day of their latest sign-in. It is needed to know who writes and who decides.",
            "The audit log holds who did what, and when. The history of a report’s texts shows who wrote which version.",
            "The browser of somebody who is signed in has one necessary cookie, which goes when the browser is closed. An unfinished text is kept in its writer’s own browser until it is saved or the writer signs out.",
            "When a task ends, the account is closed, and what is stored is erased after a time that the controller has decided. What the person did stays in the log under a number.",
          ],
        },
        {
          heading: "Your rights",
          texts: [
            "The controller is whoever runs the service. You have the right to know what is stored about you, and to ask for it to be corrected or erased. You can also lodge a complaint with the Data Protection Ombudsman (tietosuoja.fi/en).",
          ],
        },
      ],
    },
  },
  keeper: "The service is run by",
  noKeeper:
    "Whoever runs the service has not given its name yet. It is to be given before the service is opened to the public.",
  contact: "Contact",
  noContact: "No contact has been given yet.",
};
