CREATE TABLE `work_file` (
	`id` integer PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`made_at` text NOT NULL
);
--> statement-breakpoint
INSERT INTO `work_file` (`id`, `name`, `made_at`)
VALUES (1, lower(hex(randomblob(16))), strftime('%Y-%m-%dT%H:%M:%fZ', 'now'));
