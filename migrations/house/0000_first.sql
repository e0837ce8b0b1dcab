CREATE TABLE `persona` (
	`id` text NOT NULL,
	`session` text NOT NULL,
	`arena` text NOT NULL,
	`person` text NOT NULL,
	`unit` text NOT NULL,
	PRIMARY KEY(`session`, `id`)
);
--> statement-breakpoint
CREATE TABLE `session` (
	`hash` text PRIMARY KEY NOT NULL,
	`started_at` integer NOT NULL,
	`last_seen_at` integer NOT NULL,
	`ended_at` integer
);
--> statement-breakpoint
CREATE INDEX `session_last_seen` ON `session` (`last_seen_at`);