import type { Messages } from "../fi/index.ts";
import { about } from "./about.ts";
import { account } from "./account.ts";
import { audit } from "./audit.ts";
import { backups } from "./backups.ts";
import { browserMessages } from "./browser.ts";
import { changes } from "./changes.ts";
import { compare } from "./compare.ts";
import { deskEditor } from "./desk-editor.ts";
import { deskFrame } from "./desk-frame.ts";
import { deskPlan } from "./desk-plan.ts";
import { deskReports } from "./desk-reports.ts";
import { figureChanges } from "./figure-changes.ts";
import { front } from "./front.ts";
import { goals } from "./goals.ts";
import { importReport } from "./import-report.ts";
import { methods } from "./methods.ts";
import { municipality } from "./municipality.ts";
import { people } from "./people.ts";
import { priority } from "./priority.ts";
import { reportChapters } from "./report-chapters.ts";
import { reportDecide } from "./report-decide.ts";
import { reportPages } from "./report-pages.ts";
import { reportPrint } from "./report-print.ts";
import { reportTables } from "./report-tables.ts";
import { search } from "./search.ts";
import { signIn } from "./sign-in.ts";
import { sources } from "./sources.ts";
import { together } from "./together.ts";
import { verdicts } from "./verdicts.ts";

export const messages: Messages = {
  ...browserMessages,
  about,
  search,
  sources,
  verdicts,
  together,
  changes,
  figureChanges,
  compare,
  methods,
  goals,
  importReport,
  municipality,
  priority,
  front,
  signIn,
  people,
  deskFrame,
  deskEditor,
  deskPlan,
  deskReports,
  audit,
  backups,
  account,
  reportChapters,
  reportTables,
  reportDecide,
  reportPages,
  reportPrint,
};
