import type { deskFrame as fi } from "../fi/desk-frame.ts";

export const deskFrame: typeof fi = {
  title: "Workspace",
  description: "The workspace of those who make the welfare report.",
  menu: "Menu of the workspace",
  account: "My account",
  people: "Users",
  audit: "Audit log",
  backups: "Backups",
  signOut: "Sign out",
  role: {
    "municipal-author": "Municipal author",
    coordinator: "Welfare coordinator",
    recorder: "Recorder of decisions",
    administrator: "Administrator",
  },
  unguarded: (roles: string) =>
    `Of your roles, this waits for two-step sign-in: ${roles}. Set it up in your account.`,
  waiting: {
    title: "This page cannot be shown to you yet",
    advice:
      "Some of your roles do not count yet. Open the page again when you have set up two-step sign-in. If it is not found then either, check its address.",
  },
  toSecondFactor: "Set up two-step sign-in",
  save: "Save",
  undo: "Undo",
  check: "Please look at the marked fields.",
  required: "Please write something here.",
  tooLong: {
    title: (field) => `The text in “${field}” is too long`,
    advice: (signs, most) =>
      `It has ${signs} characters and the field takes ${most}. Nothing was saved. Go back and shorten the text.`,
  },
  foreignForm: {
    title: "The form is out of date",
    advice:
      "Your sign-in has changed or ended since you opened the page. Nothing was saved. Open the page again: what you wrote in the report or the plan is kept in this browser and is shown again.",
  },
  forbidden: {
    title: "This page does not belong to your roles",
    advice: "If you need it for your work, ask an administrator for the right role.",
  },
};
