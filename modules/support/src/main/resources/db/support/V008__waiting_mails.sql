-- Mails that wait until one of our people says what becomes of them. PostgreSQL 15 and newer.

ALTER TABLE support.mails DROP CONSTRAINT mails_verdict_check;
ALTER TABLE support.mails ADD CONSTRAINT mails_verdict_check CHECK (verdict IN
    ('WORD', 'HELD', 'AUTOMATIC', 'OPENED', 'CAME_BACK', 'RETURNED', 'DROPPED', 'WAITING', 'DISCARDED'));

CREATE TABLE support.waiting_mails (
    mail_id         uuid PRIMARY KEY REFERENCES support.mails,
    why             varchar(20) NOT NULL CHECK (why IN ('UNKNOWN_SENDER', 'TOO_OFTEN')),
    text            varchar(400000) NOT NULL,            -- as it was read; empty once it waits no more
    bytes           bigint NOT NULL,                     -- of all that is kept of it
    since           timestamptz NOT NULL,
    fate            varchar(20) NOT NULL DEFAULT 'WAITING' CHECK (fate IN ('WAITING', 'RELEASED', 'DISCARDED', 'GIVEN_BACK')),
    settled_at      timestamptz,
    settled_by      varchar(120) NOT NULL DEFAULT '',
    reason          varchar(500) NOT NULL DEFAULT '',    -- why it was discarded
    CONSTRAINT waiting_mail_settled CHECK ((fate = 'WAITING') = (settled_at IS NULL))
);
CREATE INDEX waiting_mails_by_fate ON support.waiting_mails (fate, since DESC, mail_id DESC);
CREATE INDEX waiting_mails_now ON support.waiting_mails (since) INCLUDE (bytes) WHERE fate = 'WAITING';

CREATE TABLE support.waiting_files (                     -- until it waits no more
    mail_id         uuid NOT NULL REFERENCES support.waiting_mails,
    place           integer NOT NULL,
    name            varchar(200) NOT NULL,
    bytes           bytea NOT NULL,
    PRIMARY KEY (mail_id, place)
);
