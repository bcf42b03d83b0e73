ALTER TABLE `merged_results` ADD `together` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `results` ADD `together` text DEFAULT '' NOT NULL;