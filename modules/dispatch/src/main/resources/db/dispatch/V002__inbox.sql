-- What comes in by mail, and answers to who wrote it. PostgreSQL 15 and newer.

ALTER TABLE dispatch.lanes DROP CONSTRAINT lanes_recipient_kind_check;
ALTER TABLE dispatch.lanes ADD CONSTRAINT lanes_recipient_kind_check
    CHECK (recipient_kind IN ('PERSON', 'INVITATION', 'SENDER', 'ENDPOINT'));

CREATE TABLE dispatch.mailboxes (                        -- one server reads a mailbox at a time
    mailbox         varchar(400) PRIMARY KEY,
    held_by         varchar(120) NOT NULL,
    held_until      timestamptz NOT NULL
);

CREATE TABLE dispatch.read_mails (                       -- written in the transaction that took the mail in
    mailbox         varchar(400) NOT NULL,
    uid_validity    bigint NOT NULL,
    uid             bigint NOT NULL,
    outcome         varchar(20) NOT NULL,
    read_at         timestamptz NOT NULL,
    PRIMARY KEY (mailbox, uid_validity, uid)
);
CREATE INDEX read_mails_by_age ON dispatch.read_mails (read_at);
