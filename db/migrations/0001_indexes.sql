CREATE INDEX `revisions_new_run` ON `revisions` (`new_run_id`);--> statement-breakpoint
CREATE INDEX `revisions_figure` ON `revisions` (`indicator_id`,`region_id`,`sex`,`year`);--> statement-breakpoint
CREATE INDEX `region_memberships_container` ON `region_memberships` (`container_id`);--> statement-breakpoint
CREATE INDEX `import_rejections_run` ON `import_rejections` (`run_id`);