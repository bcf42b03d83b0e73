CREATE TABLE `blocks` (
	`id` text PRIMARY KEY NOT NULL,
	`section_id` text NOT NULL,
	`position` integer NOT NULL,
	`kind` text NOT NULL,
	`content` text NOT NULL,
	`version` integer NOT NULL,
	`removed_at` text,
	FOREIGN KEY (`section_id`) REFERENCES `sections`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `blocks_section` ON `blocks` (`section_id`);--> statement-breakpoint
CREATE TABLE `report_history` (
	`id` integer PRIMARY KEY NOT NULL,
	`report_id` integer NOT NULL,
	`section_id` text,
	`block_id` text,
	`act` text NOT NULL,
	`version` integer,
	`content` text NOT NULL,
	`person_id` integer NOT NULL,
	`at` text NOT NULL,
	FOREIGN KEY (`report_id`) REFERENCES `reports`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`section_id`) REFERENCES `sections`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`block_id`) REFERENCES `blocks`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `report_history_report` ON `report_history` (`report_id`,`id`);--> statement-breakpoint
CREATE INDEX `report_history_block` ON `report_history` (`block_id`,`version`);--> statement-breakpoint
CREATE TABLE `report_indicators` (
	`report_id` integer NOT NULL,
	`indicator` text NOT NULL,
	`left_out` text,
	PRIMARY KEY(`report_id`, `indicator`),
	FOREIGN KEY (`report_id`) REFERENCES `reports`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `reports` (
	`id` integer PRIMARY KEY NOT NULL,
	`key` text NOT NULL,
	`kind` text NOT NULL,
	`titles` text NOT NULL,
	`area` text NOT NULL,
	`first_year` integer NOT NULL,
	`last_year` integer NOT NULL,
	`languages` text NOT NULL,
	`state` text NOT NULL,
	`owner_id` integer NOT NULL,
	`created_at` text NOT NULL,
	`changed_at` text NOT NULL,
	`removed_at` text,
	FOREIGN KEY (`owner_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `reports_key` ON `reports` (`key`);--> statement-breakpoint
CREATE TABLE `sections` (
	`id` text PRIMARY KEY NOT NULL,
	`report_id` integer NOT NULL,
	`position` integer NOT NULL,
	`chapter` text,
	`titles` text NOT NULL,
	`part` text,
	`owner_id` integer,
	`ready` integer DEFAULT 0 NOT NULL,
	`removed_at` text,
	FOREIGN KEY (`report_id`) REFERENCES `reports`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`owner_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `sections_report` ON `sections` (`report_id`);