CREATE TABLE `access` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`person` text NOT NULL,
	`unit` text NOT NULL,
	`case` text NOT NULL,
	`purpose` text NOT NULL,
	`from` text NOT NULL,
	`to` text
);
--> statement-breakpoint
CREATE INDEX `access_case` ON `access` (`case`);--> statement-breakpoint
CREATE INDEX `access_person` ON `access` (`person`);--> statement-breakpoint
CREATE TABLE `body` (
	`stream` text NOT NULL,
	`seq` integer NOT NULL,
	`salt` text NOT NULL,
	`text` text NOT NULL,
	PRIMARY KEY(`stream`, `seq`)
);
--> statement-breakpoint
CREATE TABLE `claim` (
	`key` text PRIMARY KEY NOT NULL,
	`subject` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `command` (
	`by` text NOT NULL,
	`id` text NOT NULL,
	`type` text NOT NULL,
	`content` text NOT NULL,
	`answer` text NOT NULL,
	`at` text NOT NULL,
	PRIMARY KEY(`by`, `id`)
);
--> statement-breakpoint
CREATE TABLE `draft` (
	`case` text NOT NULL,
	`author` text NOT NULL,
	`kind` text NOT NULL,
	`text` text NOT NULL,
	`at` text NOT NULL,
	PRIMARY KEY(`case`, `author`, `kind`)
);
--> statement-breakpoint
CREATE TABLE `event` (
	`stream` text NOT NULL,
	`seq` integer NOT NULL,
	`type` text NOT NULL,
	`version` integer NOT NULL,
	`at` text NOT NULL,
	`by` text NOT NULL,
	`for_unit` text NOT NULL,
	`owner` text NOT NULL,
	`tier` text NOT NULL,
	`command` text NOT NULL,
	`body_hash` text NOT NULL,
	`previous_hash` text NOT NULL,
	`hash` text NOT NULL,
	PRIMARY KEY(`stream`, `seq`)
);
--> statement-breakpoint
CREATE TABLE `huddle_row` (
	`huddle` text PRIMARY KEY NOT NULL,
	`ward` text NOT NULL,
	`day` text NOT NULL,
	`status` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `huddle_row_ward` ON `huddle_row` (`ward`,`day`);--> statement-breakpoint
CREATE TABLE `party_row` (
	`case` text NOT NULL,
	`unit` text NOT NULL,
	PRIMARY KEY(`case`, `unit`)
);
--> statement-breakpoint
CREATE INDEX `party_row_unit` ON `party_row` (`unit`);--> statement-breakpoint
CREATE TRIGGER `event_is_for_ever` BEFORE DELETE ON `event` BEGIN SELECT RAISE(ABORT, 'events are never deleted'); END;
--> statement-breakpoint
CREATE TRIGGER `event_is_fixed` BEFORE UPDATE ON `event` BEGIN SELECT RAISE(ABORT, 'events are never changed'); END;
--> statement-breakpoint
CREATE TRIGGER `body_is_fixed` BEFORE UPDATE ON `body` BEGIN SELECT RAISE(ABORT, 'bodies are never changed'); END;
