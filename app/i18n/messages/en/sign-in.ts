import type { signIn as fi } from "../fi/sign-in.ts";

export const signIn: typeof fi = {
  link: "Sign in",
  title: "Sign in",
  description: "Signing in, for those who make the welfare report.",
  lead: "For those who make the welfare report. Figures and published reports are open to everybody without signing in.",
  login: "User name",
  password: "Password",
  submit: "Sign in",
  forgotten: "Forgotten your password? Ask an administrator for a link by which you can choose a new one.",
  asked: "Sign in to get to the page that you asked for.",
  done: {
    "signed-out": "You have signed out.",
    joined: "Your password has been saved. Sign in with it.",
  },
  trouble: {
    wrong: "The user name or the password is wrong.",
    wait: (minutes: number) =>
      minutes === 1
        ? "Too many attempts. Try again in a minute."
        : `Too many attempts. Try again in ${minutes} minutes.`,
    busy: "Many people are signing in just now. Try again in a moment.",
    expired: "Signing in took too long. Start again.",
  },
  nobody: {
    title: "Nobody can sign in yet",
    text: "The service has no users. Whoever runs it makes the first administrator on the server, with the command:",
    next: "The command asks for a password. The administrator then signs in on this page and invites the others.",
  },
  code: {
    title: "Confirm that it is you",
    lead: "Open your authenticator application and type the six-digit code that it shows.",
    label: "Code",
    hint: "If you do not have the application at hand, type one of your recovery codes.",
    submit: "Confirm",
    wrong: "That code is not valid. Each code works only once: wait for the next one and try again.",
  },
  welcome: {
    title: "Welcome",
    titleAgain: "Choose a new password",
    lead: (login: string) => `Your user name is ${login}. Choose a password, and you can sign in.`,
    name: "Name",
    nameHint: "Shown to the others who make the report, and in the audit log.",
    submit: "Save the password",
    dead: {
      title: "The link does not work",
      advice: "The link has been used, has run out or is incomplete. Ask an administrator for a new one.",
    },
  },
  newPassword: {
    label: "New password",
    again: "New password again",
    hint: "At least 12 characters. A sentence of a few words is a good password.",
    problem: {
      short: "The password must have at least 12 characters.",
      long: "The password may have at most 200 characters.",
      guessable: "The password is easy to guess. Choose another one, without your name or mere repetition.",
      differ: "The passwords differ. Type the same password twice.",
    },
  },
};
