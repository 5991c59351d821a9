-- What leaves the house: the outbox, the endpoints of other systems, notices, and which mails a person wants. PostgreSQL 15 and newer.

CREATE SCHEMA IF NOT EXISTS dispatch;

CREATE TABLE dispatch.lanes (
    id              uuid PRIMARY KEY,
    recipient_kind  varchar(20) NOT NULL CHECK (recipient_kind IN ('PERSON', 'INVITATION', 'ENDPOINT')),
    recipient       uuid NOT NULL,
    customer_id     uuid,
    last_sequence   bigint NOT NULL CHECK (last_sequence >= 1),
    CONSTRAINT lanes_once UNIQUE NULLS NOT DISTINCT (recipient_kind, recipient, customer_id)
);
COMMENT ON TABLE dispatch.lanes IS
    'One recipient in the matters of one customer. Its row lock is the queue of those who write to it, held until they commit: so a lower '
    'number never becomes visible after a higher one. Of one customer, so that nobody waits for another customer''s work.';

CREATE TABLE dispatch.messages (
    id              uuid PRIMARY KEY,                    -- Message-ID and webhook-id: the same however often it is sent
    lane_id         uuid NOT NULL REFERENCES dispatch.lanes,
    sequence        bigint NOT NULL,
    recipient_kind  varchar(20) NOT NULL,                -- the lane's, for the index below
    recipient       uuid NOT NULL,                       -- the lane's, for lists
    customer_id     uuid,
    kind            varchar(80) NOT NULL,
    facts           text NOT NULL,                       -- JSON: ids, dates and numbers; no name, no address, no secret
    once_key        varchar(120),
    happened_at     timestamptz NOT NULL,
    written_at      timestamptz NOT NULL,
    due_at          timestamptz NOT NULL,
    attempts        integer NOT NULL DEFAULT 0,
    claim           bigint NOT NULL DEFAULT 0,           -- who settles it shows the number he was given: a late one is turned away
    claimed_by      varchar(120),
    claimed_until   timestamptz,
    sent_at         timestamptz,
    dead_at         timestamptz,
    closed_at       timestamptz,                         -- nobody to be told any more
    last_problem    varchar(500) NOT NULL DEFAULT '',
    waiting         boolean NOT NULL GENERATED ALWAYS AS (sent_at IS NULL AND dead_at IS NULL AND closed_at IS NULL) STORED,
    CONSTRAINT messages_in_order UNIQUE (lane_id, sequence),
    CONSTRAINT messages_once UNIQUE (lane_id, once_key),
    CONSTRAINT messages_settled_once CHECK (num_nonnulls(sent_at, dead_at, closed_at) <= 1)
);
-- The first that waits of each lane is found by a short walk along this, however many wait behind it.
CREATE INDEX messages_waiting ON dispatch.messages (recipient_kind, lane_id, sequence) INCLUDE (id, due_at, claimed_until) WHERE waiting;
CREATE INDEX messages_list ON dispatch.messages (written_at DESC, id DESC);
CREATE INDEX messages_list_of_customer ON dispatch.messages (customer_id, written_at DESC, id DESC);
CREATE INDEX messages_list_of_recipient ON dispatch.messages (recipient, written_at DESC, id DESC);
CREATE INDEX messages_list_waiting ON dispatch.messages (written_at DESC, id DESC) WHERE waiting;
CREATE INDEX messages_list_dead ON dispatch.messages (written_at DESC, id DESC) WHERE dead_at IS NOT NULL;
CREATE INDEX messages_sent_by_age ON dispatch.messages (sent_at) WHERE sent_at IS NOT NULL;
CREATE INDEX messages_closed_by_age ON dispatch.messages (closed_at) WHERE closed_at IS NOT NULL;

CREATE TABLE dispatch.endpoints (
    id              uuid PRIMARY KEY,
    customer_id     uuid,                                -- none: the house's own, which hears of every customer
    name            varchar(120) NOT NULL,
    address         varchar(500) NOT NULL,
    types           varchar(4000) NOT NULL,              -- joined by blanks, one before the first and one behind the last
    active          boolean NOT NULL,
    added_at        timestamptz NOT NULL,
    removed_at      timestamptz,
    version         bigint NOT NULL
);
CREATE UNIQUE INDEX endpoints_name_taken ON dispatch.endpoints (coalesce(customer_id, '00000000-0000-0000-0000-000000000000'::uuid), name)
    WHERE removed_at IS NULL;
CREATE INDEX endpoints_by_name ON dispatch.endpoints (name, id) WHERE removed_at IS NULL;
CREATE INDEX endpoints_listening ON dispatch.endpoints (customer_id) WHERE active AND removed_at IS NULL;

CREATE TABLE dispatch.endpoint_secrets (
    id              uuid PRIMARY KEY,
    endpoint_id     uuid NOT NULL REFERENCES dispatch.endpoints,
    sealed          bytea NOT NULL,
    made_at         timestamptz NOT NULL,
    ends_at         timestamptz                          -- signs until then, beside the one that replaced it
);
CREATE INDEX endpoint_secrets_of ON dispatch.endpoint_secrets (endpoint_id, made_at);

CREATE TABLE dispatch.notices (
    id              uuid PRIMARY KEY,
    person          uuid NOT NULL,
    customer_id     uuid,
    kind            varchar(80) NOT NULL,
    facts           text NOT NULL,
    once_key        varchar(120) NOT NULL,
    at              timestamptz NOT NULL,
    read_at         timestamptz
);
CREATE UNIQUE INDEX notices_once ON dispatch.notices (person, once_key);
CREATE INDEX notices_of ON dispatch.notices (person, at DESC, id DESC);
CREATE INDEX notices_unread ON dispatch.notices (person) WHERE read_at IS NULL;

CREATE TABLE dispatch.unwanted_mails (
    person          uuid NOT NULL,
    topic           varchar(40) NOT NULL,
    PRIMARY KEY (person, topic)
);
