import type { Messages } from "../fi/index.ts";

/** Names and chapters of welfare reports: the title is the report's, the guide is for who writes. */
export const reportChapters: Messages["reportChapters"] = {
  kinds: {
    "wide-regional": "Wide regional welfare report and plan",
    "yearly-regional": "Yearly follow-up of the regional welfare report",
    "wide-municipal": "A municipality's wide welfare report and plan",
    "yearly-municipal": "Yearly follow-up of a municipality's welfare report",
    blank: "Blank report",
  },
  title: {
    "wide-regional": (whose) => `${whose} welfare report and plan`,
    "yearly-regional": (whose) => `${whose} welfare report: yearly follow-up`,
    "wide-municipal": (whose) => `${whose} welfare report and plan`,
    "yearly-municipal": (whose) => `${whose} welfare report: yearly follow-up`,
    blank: (whose) => `${whose} report`,
  },
  list: {
    summary: {
      title: "Summary",
      guide:
        "Ten minutes' reading for who decides: how people are, what has changed, what is proposed. Write it last.",
    },
    background: {
      title: "Background, purpose and aims",
      guide:
        "Who decided to make the report and when, who made it, how residents and organisations took part, and how it ties to the strategy and programmes.",
    },
    population: {
      title: "The population's wellbeing, health and services",
      guide:
        "An overview of the population and its wellbeing. Say too how areas and groups of people differ.",
    },
    priority: {
      title: "Priority",
      guide:
        "What the figures show, what residents and professionals say, and what follows from it. Support each concern with figures, or say that there is none.",
    },
    children: {
      title: "Children, young adolescents and families",
      guide: "Wellbeing and services before school age and in basic education, and families' everyday life.",
    },
    youth: {
      title: "Young people and young adults",
      guide: "Studies, the way to work, mental wellbeing, participation and services.",
    },
    "working-age": {
      title: "People of working age",
      guide: "Work and income, health and ability to work, ways of living and services.",
    },
    older: {
      title: "Older people",
      guide: "Ability to function, home and housing, participation, safety and services.",
    },
    differences: {
      title: "Differences between areas and groups of people",
      guide: "Where and for whom wellbeing is weakest, and whether the differences shrink or grow.",
    },
    structures: {
      title: "Structures and resources for promoting wellbeing and health",
      guide:
        "Who leads and who does the work: bodies, working groups and shared interfaces, staff and money. The results of TEAviisari belong here.",
    },
    strengths: {
      title: "Strengths and what to develop",
      guide: "At most five of each, and after each the figure or observation that it rests on.",
    },
    plan: {
      title: "Welfare plan",
      guide:
        "Priorities, goals, measures, who answers for them, resources and meters. A goal is complete when it has a meter and an owner.",
    },
    "follow-up": {
      title: "Follow-up and evaluation",
      guide: "Who follows what and how often, and when the council is told.",
    },
    changes: {
      title: "What has changed",
      guide:
        "Figures that have changed more than chance would explain, and verdicts that have turned since the last report.",
    },
    goals: {
      title: "How the goals stand",
      guide: "Which goals make progress, which do not, and why.",
    },
    measures: {
      title: "How the measures stand",
      guide: "What was done, what was not, and what was learnt from it.",
    },
    "plan-changes": {
      title: "Changes to the plan",
      guide: "What is changed in the plan, and on what knowledge.",
    },
    handling: {
      title: "Handling and decision",
      guide: "Where the report has been handled, who gave a statement, and when the council decides (§).",
    },
    appendices: {
      title: "Appendices",
      guide:
        "The indicator appendix makes itself from the report's figures. An indicator that is left out gets a reason.",
    },
  },
};
