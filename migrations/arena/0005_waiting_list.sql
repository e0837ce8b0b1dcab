CREATE TABLE `waiting_list` (
	`ward` text PRIMARY KEY NOT NULL,
	`sender` text NOT NULL,
	`token` text NOT NULL,
	`at` text NOT NULL,
	`bytes` blob NOT NULL
);
