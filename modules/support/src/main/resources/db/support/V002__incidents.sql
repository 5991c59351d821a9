-- What a ticket is about and what is done with it. PostgreSQL 15 and newer.

ALTER TABLE support.facts ALTER COLUMN word TYPE varchar(40);

ALTER TABLE support.tickets
    ADD COLUMN origin        varchar(20) NOT NULL DEFAULT 'PORTAL' CHECK (origin IN ('PORTAL', 'API', 'MAIL', 'PHONE')),
    ADD COLUMN promised      boolean NOT NULL DEFAULT true,      -- R45: for some products no response has a due time
    ADD COLUMN priority      varchar(10) NOT NULL DEFAULT 'NORMAL' CHECK (priority IN ('LOW', 'NORMAL', 'HIGH', 'URGENT')),
    ADD COLUMN put_first     boolean NOT NULL DEFAULT false,     -- R75
    -- what comes first, the lowest number: R75 before all, then by priority (0 to 7)
    ADD COLUMN rank          smallint NOT NULL GENERATED ALWAYS AS ((CASE WHEN put_first THEN 0 ELSE 4 END)
                             + (CASE priority WHEN 'URGENT' THEN 0 WHEN 'HIGH' THEN 1 WHEN 'NORMAL' THEN 2 ELSE 3 END)) STORED,
    -- reckoned from the facts with each of them, so that lists need not
    ADD COLUMN stopped       varchar(30)
                             CHECK (stopped IN ('CUSTOMER_TO_CONTACT_VENDOR', 'WAITING_FOR_CUSTOMER', 'WAITING_FOR_UPGRADE')),
    ADD COLUMN follow_up_at  timestamptz,                        -- R35; nobody is promised it
    ADD COLUMN reminded_at   timestamptz;                        -- the follow-up that was due, once the round has told it
ALTER TABLE support.tickets DROP CONSTRAINT IF EXISTS tickets_closing_check;
ALTER TABLE support.tickets ADD CONSTRAINT tickets_closing_check
    CHECK (closing IN ('SOLVED', 'UNANSWERED', 'WITHDRAWN', 'OUT_OF_OUR_HANDS'));
ALTER TABLE support.tickets ADD CONSTRAINT ticket_select_online CHECK (level <> 'SELECT' OR origin IN ('PORTAL', 'API'));     -- R30
CREATE INDEX tickets_open_ranked ON support.tickets (rank, (coalesce(due_at, 'infinity')), id) WHERE closed_at IS NULL;
CREATE INDEX tickets_to_follow_up ON support.tickets (follow_up_at)
    WHERE closed_at IS NULL AND follow_up_at IS NOT NULL AND reminded_at IS DISTINCT FROM follow_up_at;

CREATE TABLE support.incidents (                         -- what a ticket is about; one that names nothing has no row
    ticket_id       uuid PRIMARY KEY REFERENCES support.tickets,
    kind            varchar(20) NOT NULL CHECK (kind IN ('OURS', 'PLATFORM', 'BUNDLED', 'THIRD_PARTY', 'OTHER', 'CONSUMER')),
    product         varchar(200) NOT NULL,
    device_id       uuid,
    serial          varchar(32) NOT NULL DEFAULT '',
    room            boolean NOT NULL,
    listed          boolean NOT NULL,                    -- on the list of what Select covers there
    asked_for       uuid,                                -- the customer's person for whom one of ours wrote it down
    agreed          boolean NOT NULL DEFAULT false,      -- R122: the level was agreed with the customer
    plan            varchar(4000) NOT NULL DEFAULT '',
    help_language   varchar(8) NOT NULL DEFAULT '',      -- R34
    help_by         varchar(30) CHECK (help_by IN ('AGENT', 'TRANSLATION_SERVICE')),
    failed_at       timestamptz,                         -- a failure of the hardware was confirmed, once
    version         bigint NOT NULL,
    CONSTRAINT incident_help CHECK ((help_language = '') = (help_by IS NULL))
);
CREATE INDEX incidents_of_device ON support.incidents (device_id) WHERE device_id IS NOT NULL;
CREATE INDEX incidents_for ON support.incidents (asked_for) WHERE asked_for IS NOT NULL;

CREATE TABLE support.stops (                             -- why a ticket stands still; until when, its facts say
    fact_id         uuid PRIMARY KEY REFERENCES support.facts,
    ticket_id       uuid NOT NULL REFERENCES support.tickets,
    duty            varchar(20) CHECK (duty IN ('PEOPLE', 'ACCESS', 'REQUIREMENTS', 'ADMINISTRATION', 'USERS')),
    vendor          varchar(200) NOT NULL DEFAULT '',
    assistance      boolean NOT NULL DEFAULT false,      -- R41: the customer asked us to take part
    software        varchar(200) NOT NULL DEFAULT ''
);
CREATE INDEX stops_of ON support.stops (ticket_id);

CREATE TABLE support.duties (                            -- R132; the latest of each counts
    id              uuid PRIMARY KEY,
    ticket_id       uuid NOT NULL REFERENCES support.tickets,
    duty            varchar(20) NOT NULL CHECK (duty IN ('PEOPLE', 'ACCESS', 'REQUIREMENTS', 'ADMINISTRATION', 'USERS')),
    standing        varchar(20) NOT NULL CHECK (standing IN ('NOT_ASKED', 'MET', 'UNMET')),
    recorded_at     timestamptz NOT NULL,
    recorded_by     varchar(120) NOT NULL
);
CREATE INDEX duties_of ON support.duties (ticket_id, duty, recorded_at DESC);

CREATE TABLE support.troubleshooting (                   -- what was tried, and what came of it
    id              uuid PRIMARY KEY,
    ticket_id       uuid NOT NULL REFERENCES support.tickets,
    tried           varchar(500) NOT NULL,
    result          varchar(500) NOT NULL,
    recorded_at     timestamptz NOT NULL,
    recorded_by     varchar(120) NOT NULL
);
CREATE INDEX troubleshooting_of ON support.troubleshooting (ticket_id, recorded_at, id);

CREATE TABLE support.refusals (                          -- R128
    id              uuid PRIMARY KEY,
    ticket_id       uuid NOT NULL REFERENCES support.tickets,
    reason          varchar(20) NOT NULL,
    path            varchar(4000) NOT NULL,
    product         varchar(120) NOT NULL DEFAULT '',
    incident_on     date NOT NULL,
    recorded_at     timestamptz NOT NULL,
    recorded_by     varchar(120) NOT NULL,
    CONSTRAINT refusal_path CHECK (path <> '' OR reason NOT IN ('OTHER_MAKER', 'ON_SITE', 'INFRASTRUCTURE')),
    CONSTRAINT refusal_once UNIQUE (ticket_id, reason)
);

CREATE TABLE support.voice_languages (                   -- R34; dated rows
    level           varchar(20) NOT NULL CHECK (level IN ('SELECT', 'BASIC', 'JUMPSTART')),
    language        varchar(8) NOT NULL,
    listed_from     date NOT NULL,
    removed_on      date,
    recorded_at     timestamptz NOT NULL,
    source          varchar(200) NOT NULL,
    PRIMARY KEY (level, language, listed_from)
);
INSERT INTO support.voice_languages (level, language, listed_from, recorded_at, source) VALUES
    ('SELECT',    'en', DATE '2000-01-01', TIMESTAMPTZ '2000-01-01Z', 'Services Description, line 49'),
    ('BASIC',     'en', DATE '2000-01-01', TIMESTAMPTZ '2000-01-01Z', 'Services Description, lines 72-73'),
    ('JUMPSTART', 'en', DATE '2000-01-01', TIMESTAMPTZ '2000-01-01Z', 'JumpStart terms, 2(a)'),
    ('SELECT',    'de', DATE '2000-01-01', TIMESTAMPTZ '2000-01-01Z', 'ASSUMPTION: the list of line 50 is lost'),
    ('SELECT',    'fr', DATE '2000-01-01', TIMESTAMPTZ '2000-01-01Z', 'ASSUMPTION: the list of line 50 is lost'),
    ('SELECT',    'es', DATE '2000-01-01', TIMESTAMPTZ '2000-01-01Z', 'ASSUMPTION: the list of line 50 is lost');

CREATE TABLE support.mainstream_support (                -- R128 (iii); the latest row of a product counts
    product         varchar(120) NOT NULL,
    ends_on         date NOT NULL,                       -- its last day
    recorded_at     timestamptz NOT NULL,
    source          varchar(200) NOT NULL,
    PRIMARY KEY (product, recorded_at)
);
INSERT INTO support.mainstream_support (product, ends_on, recorded_at, source) VALUES
    ('Windows 10, version 22H2',             DATE '2025-10-14', TIMESTAMPTZ '2026-01-01Z', 'learn.microsoft.com/lifecycle, Windows 10'),
    ('Windows 10 Enterprise LTSC 2019',      DATE '2024-01-09', TIMESTAMPTZ '2026-01-01Z', 'learn.microsoft.com/lifecycle, LTSC 2019'),
    ('Windows 10 Enterprise LTSC 2021',      DATE '2027-01-12', TIMESTAMPTZ '2026-01-01Z', 'learn.microsoft.com/lifecycle, LTSC 2021'),
    ('Skype for Business Server 2015',       DATE '2020-10-13', TIMESTAMPTZ '2026-01-01Z', 'learn.microsoft.com/lifecycle'),
    ('Skype for Business Server 2019',       DATE '2024-01-09', TIMESTAMPTZ '2026-01-01Z', 'learn.microsoft.com/lifecycle');

INSERT INTO support.parameters (name, value, effective_from, recorded_at, source) VALUES
    ('SELECT_FOLLOW_UP_HOURS_URGENT',    '4', DATE '2000-01-01', TIMESTAMPTZ '2000-01-01Z', 'ASSUMPTION: line 54 names no interval'),
    ('SELECT_FOLLOW_UP_HOURS_HIGH',      '8', DATE '2000-01-01', TIMESTAMPTZ '2000-01-01Z', 'ASSUMPTION: line 54 names no interval'),
    ('SELECT_FOLLOW_UP_HOURS_NORMAL',   '24', DATE '2000-01-01', TIMESTAMPTZ '2000-01-01Z', 'ASSUMPTION: line 54 names no interval'),
    ('SELECT_FOLLOW_UP_HOURS_LOW',      '72', DATE '2000-01-01', TIMESTAMPTZ '2000-01-01Z', 'ASSUMPTION: line 54 names no interval'),
    ('BASIC_FOLLOW_UP_HOURS_URGENT',    '10', DATE '2000-01-01', TIMESTAMPTZ '2000-01-01Z', 'ASSUMPTION: line 76 names no interval'),
    ('BASIC_FOLLOW_UP_HOURS_HIGH',      '20', DATE '2000-01-01', TIMESTAMPTZ '2000-01-01Z', 'ASSUMPTION: line 76 names no interval'),
    ('BASIC_FOLLOW_UP_HOURS_NORMAL',    '30', DATE '2000-01-01', TIMESTAMPTZ '2000-01-01Z', 'ASSUMPTION: line 76 names no interval'),
    ('BASIC_FOLLOW_UP_HOURS_LOW',       '50', DATE '2000-01-01', TIMESTAMPTZ '2000-01-01Z', 'ASSUMPTION: line 76 names no interval'),
    ('JUMPSTART_FOLLOW_UP_HOURS_URGENT', '10', DATE '2000-01-01', TIMESTAMPTZ '2000-01-01Z', 'ASSUMPTION: as Basic'),
    ('JUMPSTART_FOLLOW_UP_HOURS_HIGH',   '20', DATE '2000-01-01', TIMESTAMPTZ '2000-01-01Z', 'ASSUMPTION: as Basic'),
    ('JUMPSTART_FOLLOW_UP_HOURS_NORMAL', '30', DATE '2000-01-01', TIMESTAMPTZ '2000-01-01Z', 'ASSUMPTION: as Basic'),
    ('JUMPSTART_FOLLOW_UP_HOURS_LOW',    '50', DATE '2000-01-01', TIMESTAMPTZ '2000-01-01Z', 'ASSUMPTION: as Basic'),
    ('BASIC_ORIGIN_PORTAL', '1', DATE '2000-01-01', TIMESTAMPTZ '2000-01-01Z', 'Services Description, line 75: as we offer it'),
    ('BASIC_ORIGIN_API',    '1', DATE '2000-01-01', TIMESTAMPTZ '2000-01-01Z', 'Services Description, line 75: as we offer it'),
    ('BASIC_ORIGIN_MAIL',   '1', DATE '2000-01-01', TIMESTAMPTZ '2000-01-01Z', 'Services Description, line 75: as we offer it'),
    ('BASIC_ORIGIN_PHONE',  '1', DATE '2000-01-01', TIMESTAMPTZ '2000-01-01Z', 'Services Description, line 75: as we offer it');
