CREATE TABLE `plan_history` (
	`id` integer PRIMARY KEY NOT NULL,
	`item_id` text NOT NULL,
	`act` text NOT NULL,
	`version` integer,
	`content` text NOT NULL,
	`person_id` integer NOT NULL,
	`at` text NOT NULL,
	FOREIGN KEY (`item_id`) REFERENCES `plan_items`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `plan_history_item` ON `plan_history` (`item_id`,`version`);--> statement-breakpoint
CREATE TABLE `plan_items` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`area` text NOT NULL,
	`part` text,
	`position` integer NOT NULL,
	`content` text NOT NULL,
	`version` integer NOT NULL,
	`ended_at` text,
	`removed_at` text
);
--> statement-breakpoint
CREATE INDEX `plan_items_area` ON `plan_items` (`area`,`kind`);