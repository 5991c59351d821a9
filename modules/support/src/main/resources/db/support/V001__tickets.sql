-- Tickets, what happened to them, and what was said in them. PostgreSQL 15 and newer.

CREATE SCHEMA IF NOT EXISTS support;

CREATE SEQUENCE support.ticket_numbers START 100001;

CREATE TABLE support.tickets (
    id              uuid PRIMARY KEY,
    number          bigint NOT NULL UNIQUE,
    customer_id     uuid NOT NULL,
    company         varchar(200) NOT NULL,               -- as it was called when the ticket was opened
    space_id        uuid,
    space_name      varchar(200) NOT NULL DEFAULT '',    -- as it was called then
    space_group     varchar(200) NOT NULL DEFAULT '',    -- who is restricted to groups sees it by this one
    registration_id uuid,                                -- of JumpStart
    level           varchar(20) NOT NULL CHECK (level IN ('SELECT', 'BASIC', 'JUMPSTART')),  -- R52: never another
    first_language  varchar(8) NOT NULL,                 -- the one it was opened in; what was chosen later is a fact
    language        varchar(8) NOT NULL,
    region          varchar(20) NOT NULL,                -- whose desk's hours count
    zone            varchar(64) NOT NULL,                -- of the contract
    channel         varchar(10) NOT NULL CHECK (channel IN ('MAIL', 'PHONE')),
    phone           varchar(40) NOT NULL DEFAULT '',
    subject         varchar(200) NOT NULL,
    subject_key     varchar(400) NOT NULL,
    opened_at       timestamptz NOT NULL,
    opened_by       uuid NOT NULL,
    books_of        timestamptz NOT NULL,                -- hours and holidays count as they were known then
    assignee        uuid,
    -- reckoned from the facts with each of them, so that lists need not
    due_at          timestamptz,
    answered_at     timestamptz,
    missed_at       timestamptz,                         -- the due time that was missed, once the round has told it
    late            boolean NOT NULL DEFAULT false,
    closes_at       timestamptz,
    awaits_us       boolean NOT NULL,
    closed_at       timestamptz,
    closing         varchar(20) CHECK (closing IN ('SOLVED', 'UNANSWERED', 'WITHDRAWN')),
    version         bigint NOT NULL,
    CONSTRAINT ticket_phone CHECK (channel = 'MAIL' OR phone <> ''),                          -- R36
    CONSTRAINT ticket_closed_why CHECK ((closed_at IS NULL) = (closing IS NULL)),
    CONSTRAINT ticket_select_space CHECK (level <> 'SELECT' OR space_id IS NOT NULL)          -- R30
);
-- an open ticket stands where it is due; without a due time, behind those that have one
CREATE INDEX tickets_open ON support.tickets ((coalesce(due_at, 'infinity')), id) WHERE closed_at IS NULL;
CREATE INDEX tickets_open_of ON support.tickets (customer_id, (coalesce(due_at, 'infinity')), id) WHERE closed_at IS NULL;
CREATE INDEX tickets_open_by ON support.tickets (assignee, (coalesce(due_at, 'infinity')), id) WHERE closed_at IS NULL;
CREATE INDEX tickets_closed ON support.tickets (closed_at DESC, id DESC) WHERE closed_at IS NOT NULL;
CREATE INDEX tickets_closed_of ON support.tickets (customer_id, closed_at DESC, id DESC) WHERE closed_at IS NOT NULL;
CREATE INDEX tickets_opened_by ON support.tickets (opened_by, number);
CREATE INDEX tickets_of_space ON support.tickets (space_id, opened_at DESC) WHERE space_id IS NOT NULL;
CREATE INDEX tickets_to_close ON support.tickets (closes_at) WHERE closed_at IS NULL AND closes_at IS NOT NULL;
CREATE INDEX tickets_to_miss ON support.tickets (due_at) WHERE closed_at IS NULL AND answered_at IS NULL AND missed_at IS NULL;
CREATE INDEX tickets_by_subject ON support.tickets USING gin (subject_key public.gin_trgm_ops);

CREATE TABLE support.facts (                             -- written once, never changed
    id              uuid PRIMARY KEY,
    ticket_id       uuid NOT NULL REFERENCES support.tickets,
    kind            varchar(30) NOT NULL,
    at              timestamptz NOT NULL,
    about           uuid REFERENCES support.facts,
    word            varchar(8) NOT NULL DEFAULT '',
    recorded_at     timestamptz NOT NULL,
    recorded_by     varchar(120) NOT NULL
);
CREATE INDEX facts_of ON support.facts (ticket_id, at, id);

CREATE TABLE support.entries (                           -- what was said, and by whom
    id              uuid PRIMARY KEY REFERENCES support.facts,
    ticket_id       uuid NOT NULL REFERENCES support.tickets,
    kind            varchar(20) NOT NULL CHECK (kind IN ('CUSTOMER', 'REPLY', 'NOTE', 'CALL', 'CALL_IN_VAIN')),
    at              timestamptz NOT NULL,
    said_by         varchar(120) NOT NULL,
    text            text NOT NULL
);
CREATE INDEX entries_of ON support.entries (ticket_id, at, id);
CREATE INDEX entries_by ON support.entries (said_by, at);

CREATE TABLE support.parameters (                        -- dated rows; the latest effective one counts
    name            varchar(60) NOT NULL,
    value           varchar(60) NOT NULL,
    effective_from  date NOT NULL,
    recorded_at     timestamptz NOT NULL,
    source          varchar(200) NOT NULL,
    PRIMARY KEY (name, effective_from, recorded_at)
);
INSERT INTO support.parameters (name, value, effective_from, recorded_at, source) VALUES
    ('SELECT_RESPONSE_MINUTES',   '60', DATE '2000-01-01', TIMESTAMPTZ '2000-01-01Z', 'Services Description, lines 52, 54'),
    ('SELECT_CLOSING_ATTEMPTS',    '3', DATE '2000-01-01', TIMESTAMPTZ '2000-01-01Z', 'Services Description, line 57'),
    ('SELECT_CLOSING_HOURS',      '72', DATE '2000-01-01', TIMESTAMPTZ '2000-01-01Z', 'Services Description, line 57'),
    ('BASIC_CLOSING_ATTEMPTS',     '2', DATE '2000-01-01', TIMESTAMPTZ '2000-01-01Z', 'Services Description, line 78'),
    ('BASIC_CLOSING_HOURS',      '120', DATE '2000-01-01', TIMESTAMPTZ '2000-01-01Z', 'Services Description, line 78'),
    ('CLOSING_GRACE_HOURS',       '24', DATE '2000-01-01', TIMESTAMPTZ '2000-01-01Z', 'D24'),
    ('ATTEMPTS_APART_HOURS',       '4', DATE '2000-01-01', TIMESTAMPTZ '2000-01-01Z', 'D24'),
    ('REOPENING_DAYS',            '14', DATE '2000-01-01', TIMESTAMPTZ '2000-01-01Z', 'D6');
