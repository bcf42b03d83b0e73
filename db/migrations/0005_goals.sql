CREATE TABLE `goal_results` (
	`goal_id` integer PRIMARY KEY NOT NULL,
	`status` text NOT NULL,
	`refusal` text,
	`year` integer,
	`value` real,
	`judged_in` integer NOT NULL,
	`detail` text NOT NULL,
	`run_id` integer NOT NULL,
	FOREIGN KEY (`goal_id`) REFERENCES `goals`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`run_id`) REFERENCES `result_runs`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `goals` (
	`id` integer PRIMARY KEY NOT NULL,
	`indicator_id` integer NOT NULL,
	`region_id` integer NOT NULL,
	`target_year` integer NOT NULL,
	`target` real NOT NULL,
	`direction` text NOT NULL,
	`baseline_year` integer,
	`baseline_value` real,
	`source_fi` text,
	`source_sv` text,
	`source_en` text,
	`example` integer DEFAULT 0 NOT NULL,
	`file` text NOT NULL,
	`imported_at` text NOT NULL,
	FOREIGN KEY (`indicator_id`) REFERENCES `indicators`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`region_id`) REFERENCES `regions`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `goals_key` ON `goals` (`region_id`,`indicator_id`,`target_year`);--> statement-breakpoint
CREATE INDEX `goals_indicator` ON `goals` (`indicator_id`);