CREATE TABLE `area_peers` (
	`region_id` integer NOT NULL,
	`peer_id` integer NOT NULL,
	`position` integer NOT NULL,
	PRIMARY KEY(`region_id`, `peer_id`),
	FOREIGN KEY (`region_id`) REFERENCES `regions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`peer_id`) REFERENCES `regions`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `area_peers_peer` ON `area_peers` (`peer_id`);--> statement-breakpoint
CREATE TABLE `indicator_methods` (
	`indicator_id` integer PRIMARY KEY NOT NULL,
	`population_indicator_id` integer,
	`counts` text DEFAULT 'persons' NOT NULL,
	`years_in_figure` integer DEFAULT 1 NOT NULL,
	`breaks` text DEFAULT '' NOT NULL,
	`restandardised` integer DEFAULT 0 NOT NULL,
	`relevance_relative` real,
	`relevance_absolute` real,
	FOREIGN KEY (`indicator_id`) REFERENCES `indicators`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`population_indicator_id`) REFERENCES `indicators`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `merged_area_members` (
	`merged_area_id` integer NOT NULL,
	`region_id` integer NOT NULL,
	PRIMARY KEY(`merged_area_id`, `region_id`),
	FOREIGN KEY (`merged_area_id`) REFERENCES `merged_areas`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`region_id`) REFERENCES `regions`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `merged_areas` (
	`id` integer PRIMARY KEY NOT NULL,
	`key` text NOT NULL,
	`name_fi` text NOT NULL,
	`name_sv` text NOT NULL,
	`name_en` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `merged_areas_key` ON `merged_areas` (`key`);--> statement-breakpoint
CREATE TABLE `similarity_weights` (
	`trait` text PRIMARY KEY NOT NULL,
	`weight` real NOT NULL
);
--> statement-breakpoint
CREATE TABLE `merged_results` (
	`indicator_id` integer NOT NULL,
	`merged_area_id` integer NOT NULL,
	`sex` integer NOT NULL,
	`year` integer NOT NULL,
	`value` real NOT NULL,
	`detail` text NOT NULL,
	`run_id` integer NOT NULL,
	PRIMARY KEY(`indicator_id`, `merged_area_id`, `sex`),
	FOREIGN KEY (`indicator_id`) REFERENCES `indicators`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`merged_area_id`) REFERENCES `merged_areas`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`run_id`) REFERENCES `result_runs`(`id`) ON UPDATE no action ON DELETE no action
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `result_flips` (
	`id` integer PRIMARY KEY NOT NULL,
	`run_id` integer NOT NULL,
	`indicator_id` integer NOT NULL,
	`region_id` integer NOT NULL,
	`sex` integer NOT NULL,
	`method` text NOT NULL,
	`old_word` text NOT NULL,
	`new_word` text NOT NULL,
	`old_year` integer NOT NULL,
	`new_year` integer NOT NULL,
	FOREIGN KEY (`run_id`) REFERENCES `result_runs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`indicator_id`) REFERENCES `indicators`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`region_id`) REFERENCES `regions`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `result_flips_run` ON `result_flips` (`run_id`);--> statement-breakpoint
CREATE INDEX `result_flips_region` ON `result_flips` (`region_id`,`run_id`);--> statement-breakpoint
CREATE TABLE `result_runs` (
	`id` integer PRIMARY KEY NOT NULL,
	`started_at` text NOT NULL,
	`ended_at` text,
	`method_version` text NOT NULL,
	`data_version` integer NOT NULL,
	`results` integer DEFAULT 0 NOT NULL,
	`written` integer DEFAULT 0 NOT NULL,
	`flips` integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE `results` (
	`indicator_id` integer NOT NULL,
	`region_id` integer NOT NULL,
	`sex` integer NOT NULL,
	`year` integer NOT NULL,
	`value` real NOT NULL,
	`country` text NOT NULL,
	`rest` text NOT NULL,
	`trend` text NOT NULL,
	`detail` text NOT NULL,
	`run_id` integer NOT NULL,
	PRIMARY KEY(`indicator_id`, `region_id`, `sex`),
	FOREIGN KEY (`indicator_id`) REFERENCES `indicators`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`region_id`) REFERENCES `regions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`run_id`) REFERENCES `result_runs`(`id`) ON UPDATE no action ON DELETE no action
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `similar_areas` (
	`region_id` integer NOT NULL,
	`position` integer NOT NULL,
	`similar_id` integer NOT NULL,
	`distance` real NOT NULL,
	`parts` text NOT NULL,
	`run_id` integer NOT NULL,
	PRIMARY KEY(`region_id`, `position`),
	FOREIGN KEY (`region_id`) REFERENCES `regions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`similar_id`) REFERENCES `regions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`run_id`) REFERENCES `result_runs`(`id`) ON UPDATE no action ON DELETE no action
) WITHOUT ROWID;
