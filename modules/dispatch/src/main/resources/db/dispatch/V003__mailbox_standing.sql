-- How the mailboxes stand, for whoever runs the portal. PostgreSQL 15 and newer.

ALTER TABLE dispatch.mailboxes
    ADD COLUMN last_read_at   timestamptz,               -- to its end, and with nothing in the way
    ADD COLUMN mails_left     integer NOT NULL DEFAULT 0,
    ADD COLUMN oldest_left_at timestamptz,
    ADD COLUMN failing_since  timestamptz,
    ADD COLUMN problem        varchar(500) NOT NULL DEFAULT '';
