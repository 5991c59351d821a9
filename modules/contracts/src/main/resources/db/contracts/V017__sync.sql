-- Sync organizations linked to customers, what is pulled from them, and where the two sides differ (R17, R18, D46, R146).

CREATE TABLE contracts.sync_links (                      -- R18: from being linked to being unlinked; linked again is another row
    id              uuid PRIMARY KEY,
    customer_id     uuid NOT NULL REFERENCES contracts.customers,
    organization    varchar(64) NOT NULL,                -- Sync's id
    name            varchar(120) NOT NULL,
    rooms           boolean NOT NULL,                    -- what is pulled
    desks           boolean NOT NULL,
    unlicensed      boolean NOT NULL,
    rooms_confirmed boolean NOT NULL,                    -- R145
    country         char(2) NOT NULL,                    -- of new Spaces no rule speaks of
    zone            varchar(64),                         -- null: the country's usual one
    rules           text NOT NULL,                       -- JSON: [{prefix, country, zone}]
    applies         boolean NOT NULL,                    -- whether a nightly pull goes into the books by itself
    refused_since   timestamptz,                         -- since when Sync answers 403
    refused_because varchar(500) NOT NULL DEFAULT '',
    pull_due_at     timestamptz,                         -- the next nightly pull; null when none is wanted
    pulled_at       timestamptz,                         -- when Sync was last read to the end
    linked_at       timestamptz NOT NULL,
    linked_by       varchar(120) NOT NULL,
    unlinked_at     timestamptz,
    unlinked_by     varchar(120),
    version         bigint NOT NULL,
    CHECK ((unlinked_at IS NULL) = (unlinked_by IS NULL)),
    CHECK (unlinked_at IS NULL OR pull_due_at IS NULL)
);
CREATE UNIQUE INDEX sync_organization_linked_once ON contracts.sync_links (organization) WHERE unlinked_at IS NULL;
CREATE INDEX sync_links_of ON contracts.sync_links (customer_id, organization, linked_at);
CREATE INDEX sync_links_due ON contracts.sync_links (pull_due_at, id) WHERE pull_due_at IS NOT NULL;

CREATE TABLE contracts.sync_certificates (               -- two at most, while one takes over from the other
    id              uuid PRIMARY KEY,
    link_id         uuid NOT NULL REFERENCES contracts.sync_links,
    slot            smallint NOT NULL CHECK (slot IN (1, 2)),
    fingerprint     char(64) NOT NULL,                   -- SHA-256 of the certificate, hexadecimal
    subject         varchar(300) NOT NULL,
    valid_from      timestamptz NOT NULL,
    valid_until     timestamptz NOT NULL,
    sealed          bytea,                               -- certificate and private key; gone once it is removed
    added_at        timestamptz NOT NULL,
    added_by        varchar(120) NOT NULL,
    removed_at      timestamptz,
    CHECK ((removed_at IS NULL) = (sealed IS NOT NULL))
);
CREATE UNIQUE INDEX sync_certificate_slot ON contracts.sync_certificates (link_id, slot) WHERE removed_at IS NULL;
CREATE UNIQUE INDEX sync_certificate_once ON contracts.sync_certificates (link_id, fingerprint) WHERE removed_at IS NULL;

CREATE TABLE contracts.sync_paces (                      -- R146: all servers together keep Sync's limits
    organization    varchar(64) PRIMARY KEY,
    day             date NOT NULL,                       -- UTC
    asked           integer NOT NULL,                    -- on that day
    paid_until      timestamptz NOT NULL                 -- a second is paid for each question; the next may be asked ten early
);

CREATE TABLE contracts.sync_pulls (
    id              uuid PRIMARY KEY,
    link_id         uuid NOT NULL REFERENCES contracts.sync_links,
    customer_id     uuid NOT NULL,
    state           varchar(20) NOT NULL,
    nightly         boolean NOT NULL,
    applies         boolean NOT NULL,                    -- by itself, once judged
    continuation    varchar(4000) NOT NULL DEFAULT '',   -- where reading goes on
    pages           integer NOT NULL DEFAULT 0,
    places          bigint NOT NULL DEFAULT 0,           -- read so far
    row_done        bigint NOT NULL DEFAULT 0,
    counts          text NOT NULL DEFAULT '{}',          -- JSON: places by verdict
    devices         text NOT NULL DEFAULT '{}',          -- JSON: devices by what becomes of them
    problem         varchar(500) NOT NULL DEFAULT '',
    note            varchar(200) NOT NULL DEFAULT '',    -- what is waited for
    begun_at        timestamptz NOT NULL,
    read_at         timestamptz,                         -- when Sync was read to the end
    ended_at        timestamptz,
    asked_by        varchar(120) NOT NULL,
    asked_by_id     uuid NOT NULL,
    lease_until     timestamptz,                         -- held by the server that works on it
    tries           integer NOT NULL DEFAULT 0,
    version         bigint NOT NULL
);
CREATE UNIQUE INDEX sync_one_pull_at_a_time ON contracts.sync_pulls (link_id) WHERE lease_until IS NOT NULL;
CREATE INDEX sync_pulls_of ON contracts.sync_pulls (link_id, begun_at DESC);
CREATE INDEX sync_pulls_running ON contracts.sync_pulls (lease_until) WHERE lease_until IS NOT NULL;

CREATE TABLE contracts.sync_pull_rows (
    pull_id         uuid NOT NULL REFERENCES contracts.sync_pulls ON DELETE CASCADE,
    place_id        varchar(140) NOT NULL,
    line            bigint NOT NULL,
    said            text NOT NULL,                       -- JSON: what we read of the place
    verdict         varchar(20),
    reason          varchar(1000),
    space_id        uuid,                                -- the Space it is or is to become
    space_version   bigint,                              -- as it was judged
    name            varchar(200),
    category        varchar(40),
    certain         boolean,                             -- whether Sync says the category
    site            varchar(120),
    building        varchar(120),
    floor           varchar(60),
    space_group     varchar(200),
    seat_count      integer,
    country         char(2),
    zone            varchar(64),
    place_key       varchar(700),
    PRIMARY KEY (pull_id, place_id)
);
CREATE UNIQUE INDEX sync_pull_rows_in_order ON contracts.sync_pull_rows (pull_id, line);
CREATE INDEX sync_pull_rows_by_verdict ON contracts.sync_pull_rows (pull_id, verdict, line);
CREATE INDEX sync_pull_rows_by_key ON contracts.sync_pull_rows (pull_id, place_key);
CREATE INDEX sync_pull_rows_of_space ON contracts.sync_pull_rows (space_id) WHERE space_id IS NOT NULL;

CREATE TABLE contracts.sync_places (                     -- which Space is which place of Sync, and while it was
    id              uuid PRIMARY KEY,
    customer_id     uuid NOT NULL REFERENCES contracts.customers,
    organization    varchar(64) NOT NULL,
    place_id        varchar(140) NOT NULL,
    space_id        uuid NOT NULL REFERENCES contracts.spaces,
    guessed         varchar(40),                         -- the category taken for want of a better one; null when Sync said it
    confirmed_at    timestamptz,                         -- when somebody said what it is
    since           timestamptz NOT NULL,
    until           timestamptz,
    vanished_at     timestamptz                          -- since when Sync does not name it
);
CREATE UNIQUE INDEX sync_place_once ON contracts.sync_places (customer_id, place_id) WHERE until IS NULL;
CREATE UNIQUE INDEX sync_space_once ON contracts.sync_places (space_id) WHERE until IS NULL;
CREATE INDEX sync_places_of_space ON contracts.sync_places (space_id);
CREATE INDEX sync_places_of ON contracts.sync_places (customer_id, organization) WHERE until IS NULL;

CREATE TABLE contracts.sync_devices (                    -- which device is which of Sync's
    device_id       uuid PRIMARY KEY REFERENCES contracts.devices,
    sync_id         varchar(210) NOT NULL,
    since           timestamptz NOT NULL
);

CREATE TABLE contracts.sync_drifts (                     -- where Sync and we say different things, and while we did
    id              uuid PRIMARY KEY,
    customer_id     uuid NOT NULL REFERENCES contracts.customers,
    link_id         uuid NOT NULL REFERENCES contracts.sync_links,
    space_id        uuid NOT NULL REFERENCES contracts.spaces,
    about           varchar(210) NOT NULL DEFAULT '',    -- the serial number or Sync's id of a device; empty for the Space
    kind            varchar(30) NOT NULL,
    ours            varchar(200) NOT NULL,
    theirs          varchar(200) NOT NULL,
    since           timestamptz NOT NULL,
    until           timestamptz
);
CREATE UNIQUE INDEX sync_drift_once ON contracts.sync_drifts (space_id, about, kind) WHERE until IS NULL;
CREATE INDEX sync_drifts_of ON contracts.sync_drifts (customer_id, since DESC, id) WHERE until IS NULL;
CREATE INDEX sync_drifts_of_link ON contracts.sync_drifts (link_id) WHERE until IS NULL;

CREATE TABLE contracts.sync_services (                   -- what Sync's words for contracts, licenses and warranties mean here
    word            varchar(40) PRIMARY KEY,
    level           varchar(20) CHECK (level IN ('ESSENTIAL', 'SELECT')),                   -- null: none of ours
    category        varchar(40) REFERENCES contracts.space_categories,                      -- null: it does not say
    plan            boolean NOT NULL
);
INSERT INTO contracts.sync_services (word, level, category, plan) VALUES
    ('SelectRoom',               'SELECT',    'MEDIUM_TO_LARGE_ROOM', false),
    ('SelectSmallRoom',          'SELECT',    'SMALL_ROOM',           false),
    ('SelectDesk',               'SELECT',    'FLEX_DESK',            false),
    ('SelectEnterprise',         'SELECT',    NULL,                   true),
    ('SelectPartner',            'SELECT',    NULL,                   false),
    ('EssentialRoom',            'ESSENTIAL', NULL,                   false),
    ('EssentialDesk',            'ESSENTIAL', 'FLEX_DESK',            false),
    ('SyncPlus',                 NULL,        NULL,                   false),
    ('ExtendedWarranty',         NULL,        NULL,                   false),
    ('StandardWarranty',         NULL,        NULL,                   false),
    ('PartnerCore',              NULL,        NULL,                   false),
    ('PartnerCoreSmallRoom',     NULL,        'SMALL_ROOM',           false),
    ('PartnerExpanded',          NULL,        NULL,                   false),
    ('PartnerExpandedSmallRoom', NULL,        'SMALL_ROOM',           false),
    ('PartnerAdvanced',          NULL,        NULL,                   false),
    ('PartnerAdvancedSmallRoom', NULL,        'SMALL_ROOM',           false),
    ('Select',                   'SELECT',    NULL,                   false),
    ('Essential',                'ESSENTIAL', NULL,                   false),
    ('Core',                     NULL,        NULL,                   false),
    ('Expanded',                 NULL,        NULL,                   false),
    ('Advanced',                 NULL,        NULL,                   false);

CREATE TABLE contracts.sync_products (                   -- what Sync calls our products
    name            varchar(120) PRIMARY KEY,            -- as names are compared
    product         varchar(60) NOT NULL REFERENCES contracts.products
);
INSERT INTO contracts.sync_products (name, product)
SELECT lower(title), code FROM contracts.products WHERE kind = 'hardware' AND title !~ '[(]';
INSERT INTO contracts.sync_products (name, product)
SELECT 'logitech ' || lower(title), code FROM contracts.products WHERE kind = 'hardware' AND title !~ '[(]';
INSERT INTO contracts.sync_products (name, product) VALUES
    ('dock flex', 'LOGI_DOCK_FLEX'), ('logitech dock flex', 'LOGI_DOCK_FLEX'),
    ('brio 505', 'BUSINESS_WEBCAMS'), ('brio', 'BUSINESS_WEBCAMS'), ('logi tap ip', 'TAP_IP'), ('logi tap', 'TAP'),
    ('rallybar', 'RALLY_BAR'), ('rallybar mini', 'RALLY_BAR_MINI'), ('rallybar huddle', 'RALLY_BAR_HUDDLE');

INSERT INTO contracts.parameters (name, value, effective_from, recorded_at, source) VALUES
    ('SYNC_PULL_HOUR', '2', DATE '2019-05-10', TIMESTAMPTZ '2019-05-10 00:00:00Z', 'ours: the hour of the night, by the customer''s clock');
