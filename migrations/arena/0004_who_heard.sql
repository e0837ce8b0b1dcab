CREATE TABLE `heard` (
	`huddle` text NOT NULL,
	`epoch` integer NOT NULL,
	`seat` text NOT NULL,
	`person` text NOT NULL,
	`unit` text NOT NULL,
	`case` text NOT NULL,
	`basis` text,
	`sound` integer NOT NULL,
	`sure` integer NOT NULL,
	`from` text NOT NULL,
	`to` text,
	`ended` text,
	PRIMARY KEY(`huddle`, `epoch`, `seat`, `person`, `sound`, `sure`, `from`)
);
--> statement-breakpoint
CREATE INDEX `heard_case` ON `heard` (`case`,`from`);--> statement-breakpoint
CREATE INDEX `heard_person` ON `heard` (`person`,`from`);--> statement-breakpoint
CREATE TABLE `patient_row` (
	`case` text PRIMARY KEY NOT NULL,
	`ward` text NOT NULL,
	`name` text NOT NULL,
	`number` text
);
--> statement-breakpoint
CREATE INDEX `patient_row_ward` ON `patient_row` (`ward`);--> statement-breakpoint
CREATE INDEX `patient_row_number` ON `patient_row` (`number`);--> statement-breakpoint
DROP INDEX `access_case`;--> statement-breakpoint
DROP INDEX `access_person`;--> statement-breakpoint
CREATE INDEX `access_open` ON `access` (`id`) WHERE "access"."to" is null;--> statement-breakpoint
CREATE INDEX `access_case` ON `access` (`case`,`from`);--> statement-breakpoint
CREATE INDEX `access_person` ON `access` (`person`,`from`);--> statement-breakpoint
CREATE INDEX `event_by` ON `event` (`by`,`at`);