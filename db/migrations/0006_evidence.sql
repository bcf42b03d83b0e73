CREATE TABLE `dispersions` (
	`indicator_id` integer NOT NULL,
	`size_class` integer NOT NULL,
	`factor` real NOT NULL,
	`correlation` real NOT NULL,
	`areas` integer NOT NULL,
	`run_id` integer NOT NULL,
	PRIMARY KEY(`indicator_id`, `size_class`),
	FOREIGN KEY (`indicator_id`) REFERENCES `indicators`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`run_id`) REFERENCES `result_runs`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
ALTER TABLE `goals` ADD `baseline_from` integer;--> statement-breakpoint
ALTER TABLE `indicator_methods` ADD `age_related` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `observations` ADD `respondents` real;--> statement-breakpoint
ALTER TABLE `observations` ADD `lower` real;--> statement-breakpoint
ALTER TABLE `observations` ADD `upper` real;--> statement-breakpoint
ALTER TABLE `revisions` ADD `old_respondents` real;--> statement-breakpoint
ALTER TABLE `revisions` ADD `old_lower` real;--> statement-breakpoint
ALTER TABLE `revisions` ADD `old_upper` real;--> statement-breakpoint
ALTER TABLE `revisions` ADD `new_respondents` real;--> statement-breakpoint
ALTER TABLE `revisions` ADD `new_lower` real;--> statement-breakpoint
ALTER TABLE `revisions` ADD `new_upper` real;