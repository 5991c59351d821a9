-- What comes to the help desk by mail. PostgreSQL 15 and newer.

-- stands in our mails about a ticket and in nothing else, so that an answer finds back
ALTER TABLE support.tickets ADD COLUMN mail_token varchar(32) NOT NULL DEFAULT replace(gen_random_uuid()::text, '-', '');
CREATE UNIQUE INDEX tickets_by_mail_token ON support.tickets (mail_token);

CREATE TABLE support.mails (
    id              uuid PRIMARY KEY,
    fingerprint     bytea NOT NULL,                      -- of what two copies of one mail have in common
    message_id      varchar(998) NOT NULL,
    sender          varchar(254) NOT NULL,               -- empty once it is forgotten, as are the next three
    sender_name     varchar(200) NOT NULL,
    sender_key      varchar(254) NOT NULL,
    subject         varchar(998) NOT NULL,
    person          uuid,
    verdict         varchar(20) NOT NULL
                    CHECK (verdict IN ('WORD', 'HELD', 'AUTOMATIC', 'OPENED', 'CAME_BACK', 'RETURNED', 'DROPPED')),
    reason          varchar(40) NOT NULL DEFAULT '',
    ticket_id       uuid REFERENCES support.tickets,
    fact_id         uuid REFERENCES support.facts,
    explained       boolean NOT NULL DEFAULT false,      -- its sender was told why it was given back
    received_at     timestamptz NOT NULL,
    taken_at        timestamptz NOT NULL,
    raw             bytea,                               -- the whole mail (RFC 822), while it is kept
    CONSTRAINT mails_once UNIQUE (fingerprint)
);
CREATE INDEX mails_by_message_id ON support.mails USING hash (message_id);
CREATE INDEX mails_by_sender ON support.mails (sender_key, taken_at);
CREATE INDEX mails_by_person ON support.mails (person, received_at) WHERE person IS NOT NULL;
CREATE INDEX mails_of_ticket ON support.mails (ticket_id, received_at) WHERE ticket_id IS NOT NULL;
CREATE INDEX mails_explained ON support.mails (taken_at) WHERE explained;
CREATE INDEX mails_to_forget ON support.mails (taken_at) WHERE raw IS NOT NULL;
