CREATE TABLE `boundaries` (
	`kind` text NOT NULL,
	`year` integer NOT NULL,
	`topology` text NOT NULL,
	`schematic` integer NOT NULL,
	`attribution` text NOT NULL,
	`run_id` integer NOT NULL,
	PRIMARY KEY(`kind`, `year`),
	FOREIGN KEY (`run_id`) REFERENCES `import_runs`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `data_state` (
	`id` integer PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`changed_at` text,
	`example` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `indicators` (
	`id` integer PRIMARY KEY NOT NULL,
	`source_id` text NOT NULL,
	`source_key` text NOT NULL,
	`known` integer DEFAULT 0 NOT NULL,
	`title_fi` text,
	`title_sv` text,
	`title_en` text,
	`catalogue_title_fi` text,
	`catalogue_title_sv` text,
	`catalogue_title_en` text,
	`description_fi` text,
	`description_sv` text,
	`description_en` text,
	`interpretation_fi` text,
	`interpretation_sv` text,
	`interpretation_en` text,
	`limits_fi` text,
	`limits_sv` text,
	`limits_en` text,
	`further_texts` text,
	`unit` text DEFAULT 'unknown' NOT NULL,
	`unit_title_fi` text,
	`unit_title_sv` text,
	`unit_title_en` text,
	`decimals` integer,
	`multiplier` real,
	`polarity` text DEFAULT 'none' NOT NULL,
	`life_stage` text DEFAULT 'all' NOT NULL,
	`kind` text DEFAULT 'register' NOT NULL,
	`producer_fi` text,
	`producer_sv` text,
	`producer_en` text,
	`licence` text,
	`first_year` integer,
	`last_year` integer,
	`source_updated` text,
	`sexes` text,
	`fetched_state` text,
	`fetched_at` text,
	FOREIGN KEY (`source_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `indicators_source_key` ON `indicators` (`source_id`,`source_key`);--> statement-breakpoint
CREATE TABLE `priorities` (
	`id` integer PRIMARY KEY NOT NULL,
	`key` text NOT NULL,
	`position` integer NOT NULL,
	`name_fi` text NOT NULL,
	`name_sv` text NOT NULL,
	`name_en` text NOT NULL,
	`description_fi` text,
	`description_sv` text,
	`description_en` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `priorities_key` ON `priorities` (`key`);--> statement-breakpoint
CREATE TABLE `priority_indicators` (
	`priority_id` integer NOT NULL,
	`indicator_id` integer NOT NULL,
	`position` integer NOT NULL,
	PRIMARY KEY(`priority_id`, `indicator_id`),
	FOREIGN KEY (`priority_id`) REFERENCES `priorities`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`indicator_id`) REFERENCES `indicators`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `observations` (
	`indicator_id` integer NOT NULL,
	`region_id` integer NOT NULL,
	`sex` integer NOT NULL,
	`year` integer NOT NULL,
	`value` real,
	`missing` text,
	`raw_mark` text,
	`abs_value` real,
	`run_id` integer NOT NULL,
	`vanished_run_id` integer,
	PRIMARY KEY(`indicator_id`, `region_id`, `sex`, `year`),
	FOREIGN KEY (`indicator_id`) REFERENCES `indicators`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`region_id`) REFERENCES `regions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`run_id`) REFERENCES `import_runs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`vanished_run_id`) REFERENCES `import_runs`(`id`) ON UPDATE no action ON DELETE no action,
	CHECK (NOT ("value" IS NOT NULL AND "missing" IS NOT NULL)),
	CHECK ("value" IS NOT NULL OR "missing" IS NOT NULL OR "abs_value" IS NOT NULL)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `revisions` (
	`id` integer PRIMARY KEY NOT NULL,
	`indicator_id` integer NOT NULL,
	`region_id` integer NOT NULL,
	`sex` integer NOT NULL,
	`year` integer NOT NULL,
	`kind` text NOT NULL,
	`old_value` real,
	`old_missing` text,
	`old_abs_value` real,
	`new_value` real,
	`new_missing` text,
	`new_abs_value` real,
	`old_run_id` integer NOT NULL,
	`new_run_id` integer NOT NULL,
	FOREIGN KEY (`indicator_id`) REFERENCES `indicators`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`region_id`) REFERENCES `regions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`old_run_id`) REFERENCES `import_runs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`new_run_id`) REFERENCES `import_runs`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `region_memberships` (
	`member_id` integer NOT NULL,
	`container_id` integer NOT NULL,
	`from_year` integer NOT NULL,
	`to_year` integer,
	PRIMARY KEY(`member_id`, `container_id`, `from_year`),
	FOREIGN KEY (`member_id`) REFERENCES `regions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`container_id`) REFERENCES `regions`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `region_source_keys` (
	`source_id` text NOT NULL,
	`source_key` text NOT NULL,
	`region_id` integer NOT NULL,
	PRIMARY KEY(`source_id`, `source_key`),
	FOREIGN KEY (`source_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`region_id`) REFERENCES `regions`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `regions` (
	`id` integer PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`code` text NOT NULL,
	`name_fi` text NOT NULL,
	`name_sv` text NOT NULL,
	`name_en` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `regions_kind_code` ON `regions` (`kind`,`code`);--> statement-breakpoint
CREATE TABLE `import_checkpoints` (
	`run_id` integer NOT NULL,
	`unit` text NOT NULL,
	`finished_at` text NOT NULL,
	PRIMARY KEY(`run_id`, `unit`),
	FOREIGN KEY (`run_id`) REFERENCES `import_runs`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `import_rejections` (
	`id` integer PRIMARY KEY NOT NULL,
	`run_id` integer NOT NULL,
	`unit` text NOT NULL,
	`row` integer,
	`column` text,
	`value` text,
	`expected` text NOT NULL,
	`count` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`run_id`) REFERENCES `import_runs`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `import_runs` (
	`id` integer PRIMARY KEY NOT NULL,
	`source_id` text NOT NULL,
	`request` text NOT NULL,
	`status` text NOT NULL,
	`example` integer DEFAULT 0 NOT NULL,
	`started_at` text NOT NULL,
	`ended_at` text,
	`asked` integer DEFAULT 0 NOT NULL,
	`rows_new` integer DEFAULT 0 NOT NULL,
	`rows_changed` integer DEFAULT 0 NOT NULL,
	`rows_unchanged` integer DEFAULT 0 NOT NULL,
	`rows_vanished` integer DEFAULT 0 NOT NULL,
	`rows_rejected` integer DEFAULT 0 NOT NULL,
	`notes` text,
	FOREIGN KEY (`source_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `raw_payloads` (
	`hash` text PRIMARY KEY NOT NULL,
	`bytes` integer NOT NULL,
	`first_seen_at` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `run_payloads` (
	`run_id` integer NOT NULL,
	`unit` text NOT NULL,
	`hash` text NOT NULL,
	`origin` text NOT NULL,
	PRIMARY KEY(`run_id`, `unit`, `hash`),
	FOREIGN KEY (`run_id`) REFERENCES `import_runs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`hash`) REFERENCES `raw_payloads`(`hash`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `sources` (
	`id` text PRIMARY KEY NOT NULL,
	`name_fi` text NOT NULL,
	`name_sv` text NOT NULL,
	`name_en` text NOT NULL,
	`url` text,
	`licence` text
);
