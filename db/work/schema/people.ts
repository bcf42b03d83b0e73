import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";

/**
 * Everybody who may sign in, and who could once: a closed account keeps its row, since versions and the audit
 * name it.
 */
export const people = sqliteTable(
  "people",
  {
    /** Running number. */
    id: integer("id").primaryKey(),
    /** Who vouches for them: "local" by our own password, else the address of an OpenID Connect provider. */
    issuer: text("issuer").notNull(),
    /** The issuer's own name for them, which never changes: of "local" a random one. */
    subject: text("subject").notNull(),
    /** The name they sign in by, in small letters. */
    login: text("login").notNull(),
    /** Their name as pages show it. */
    name: text("name").notNull(),
    /** Key of the municipality that a municipal author writes for; empty for the region's people. */
    municipality: text("municipality"),
    /** Moment they were added, ISO. */
    createdAt: text("created_at").notNull(),
    /** Day of the latest sign-in, ISO; empty before the first. */
    lastSignIn: text("last_sign_in"),
    /** Moment the account was closed, ISO; empty while it is open. */
    closedAt: text("closed_at"),
  },
  (table) => [
    uniqueIndex("people_subject").on(table.issuer, table.subject),
    uniqueIndex("people_login").on(table.issuer, table.login),
  ],
);

/** Roles of each person. */
export const personRoles = sqliteTable(
  "person_roles",
  {
    /** The person. */
    personId: integer("person_id")
      .notNull()
      .references(() => people.id),
    /** municipal-author, coordinator, recorder or administrator. */
    role: text("role").notNull(),
  },
  (table) => [primaryKey({ columns: [table.personId, table.role] })],
);

/** Reports of the region that a municipal author takes part in. */
export const reportGuests = sqliteTable(
  "report_guests",
  {
    /** The municipal author. */
    personId: integer("person_id")
      .notNull()
      .references(() => people.id),
    /** Key of the report. */
    report: text("report").notNull(),
  },
  (table) => [primaryKey({ columns: [table.personId, table.report] })],
);

/** Passwords, as nothing that one could sign in with. */
export const credentials = sqliteTable("credentials", {
  /** Whose it is. */
  personId: integer("person_id")
    .primaryKey()
    .references(() => people.id),
  /** argon2id hash with its settings and salt, as a PHC string. */
  hash: text("hash").notNull(),
  /** Moment it was set, ISO. */
  changedAt: text("changed_at").notNull(),
});

/** Second factors: what an authenticator application and we both know. */
export const secondFactors = sqliteTable("second_factors", {
  /** Whose it is. */
  personId: integer("person_id")
    .primaryKey()
    .references(() => people.id),
  /** The shared secret in base 32. It has to be readable here: guard the file. */
  secret: text("secret").notNull(),
  /** Moment its first code was given, ISO; empty while it is being set up and counts for nothing. */
  confirmedAt: text("confirmed_at"),
  /** Number of the latest half minute whose code was used: none is taken twice. */
  usedStep: integer("used_step").notNull().default(0),
});

/** Codes for who has lost their second factor, each good for once. */
export const recoveryCodes = sqliteTable("recovery_codes", {
  /** SHA-256 of the code. */
  hash: text("hash").primaryKey(),
  /** Whose it is. */
  personId: integer("person_id")
    .notNull()
    .references(() => people.id),
  /** Moment it was used, ISO; empty while it is good. */
  usedAt: text("used_at"),
});

/** Sign-ins that last, or wait for their second factor. */
export const sessions = sqliteTable(
  "sessions",
  {
    /** Running number. */
    id: integer("id").primaryKey(),
    /** SHA-256 of what the browser's cookie holds. */
    tokenHash: text("token_hash").notNull(),
    /** Who has signed in. */
    personId: integer("person_id")
      .notNull()
      .references(() => people.id),
    /** password (waits for its second factor) or open. */
    state: text("state").notNull(),
    /** 1 when a second factor was shown. */
    secondFactor: integer("second_factor").notNull(),
    /** Kind of browser and system in two words, by which its owner knows it. No network address is kept. */
    device: text("device").notNull(),
    /** Moment of signing in, ISO. */
    createdAt: text("created_at").notNull(),
    /** Moment of the latest request, ISO, to a minute. */
    seenAt: text("seen_at").notNull(),
    /** Moment at which it ends in any case, ISO. */
    endsAt: text("ends_at").notNull(),
  },
  (table) => [uniqueIndex("sessions_token").on(table.tokenHash), index("sessions_person").on(table.personId)],
);

/** Links by which a person sets their own password, each good for once. */
export const invitations = sqliteTable("invitations", {
  /** SHA-256 of what stands in the link. */
  tokenHash: text("token_hash").primaryKey(),
  /** For whom. */
  personId: integer("person_id")
    .notNull()
    .references(() => people.id),
  /** Moment it was made, ISO. */
  createdAt: text("created_at").notNull(),
  /** Moment after which it is good for nothing, ISO. */
  endsAt: text("ends_at").notNull(),
});
