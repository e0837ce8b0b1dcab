CREATE TABLE `service_token` (
	`id` text PRIMARY KEY NOT NULL,
	`hash` text NOT NULL,
	`arena` text NOT NULL,
	`unit` text NOT NULL,
	`does` text NOT NULL,
	`name` text NOT NULL,
	`given_by` text NOT NULL,
	`given_at` integer NOT NULL,
	`until` integer NOT NULL,
	`revoked_at` integer,
	`last_used_at` integer,
	`uses` integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `service_token_hash_unique` ON `service_token` (`hash`);