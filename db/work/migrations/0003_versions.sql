CREATE TABLE `version_acts` (
	`id` integer PRIMARY KEY NOT NULL,
	`version_id` integer NOT NULL,
	`act` text NOT NULL,
	`bodies` text,
	`day` text,
	`paragraph` text,
	`person_id` integer NOT NULL,
	`at` text NOT NULL,
	FOREIGN KEY (`version_id`) REFERENCES `versions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `version_acts_once` ON `version_acts` (`version_id`,`act`);--> statement-breakpoint
CREATE TABLE `versions` (
	`id` integer PRIMARY KEY NOT NULL,
	`report` text NOT NULL,
	`number` integer NOT NULL,
	`area` text NOT NULL,
	`json` text NOT NULL,
	`hash` text NOT NULL,
	`example` integer NOT NULL,
	`frozen_by` integer NOT NULL,
	`frozen_at` text NOT NULL,
	FOREIGN KEY (`frozen_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `versions_number` ON `versions` (`report`,`number`);--> statement-breakpoint
CREATE TRIGGER `versions_are_not_changed` BEFORE UPDATE ON `versions`
BEGIN SELECT RAISE(ABORT, 'a version never changes'); END;
--> statement-breakpoint
CREATE TRIGGER `versions_are_not_removed` BEFORE DELETE ON `versions`
BEGIN SELECT RAISE(ABORT, 'a version is never removed'); END;
--> statement-breakpoint
CREATE TRIGGER `versions_are_not_replaced` BEFORE INSERT ON `versions`
WHEN EXISTS (SELECT 1 FROM `versions` WHERE `id` = NEW.`id` OR (`report` = NEW.`report` AND `number` = NEW.`number`))
BEGIN SELECT RAISE(ABORT, 'a version is never replaced'); END;
--> statement-breakpoint
CREATE TRIGGER `version_acts_are_not_changed` BEFORE UPDATE ON `version_acts`
BEGIN SELECT RAISE(ABORT, 'what became of a version is only ever added to'); END;
--> statement-breakpoint
CREATE TRIGGER `version_acts_are_not_removed` BEFORE DELETE ON `version_acts`
BEGIN SELECT RAISE(ABORT, 'what became of a version is only ever added to'); END;
--> statement-breakpoint
CREATE TRIGGER `version_acts_are_not_replaced` BEFORE INSERT ON `version_acts`
WHEN EXISTS (SELECT 1 FROM `version_acts` WHERE `id` = NEW.`id` OR (`version_id` = NEW.`version_id` AND `act` = NEW.`act`))
BEGIN SELECT RAISE(ABORT, 'what became of a version is only ever added to'); END;
