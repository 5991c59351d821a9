-- Onsite spares: the scale, what was requested, the units, and the book of what was moved (R77 to R88).

-- How many spares a count of Spaces gives, as dated rows that are only added.
CREATE TABLE spares.scales (
    id             uuid PRIMARY KEY,
    scale_row      varchar(20) NOT NULL CHECK (scale_row IN ('ROOMS', 'FLEX_DESKS')),
    plans          boolean NOT NULL,                       -- whether the maximum of plans is counted
    spaces         integer[] NOT NULL,                     -- so many at least ...
    units          integer[] NOT NULL,                     -- ... give so many in all
    each           integer CHECK (each > 0),               -- beyond the last step so many more give one more
    effective_from date NOT NULL,                          -- from the start of the day in each customer's zone (D26)
    source         varchar(200) NOT NULL,
    assumption     boolean NOT NULL,                       -- ours, because the vendor's own is not known
    recorded_at    timestamptz NOT NULL,
    recorded_by    varchar(120) NOT NULL,
    CHECK (cardinality(spaces) = cardinality(units) AND cardinality(spaces) > 0),
    -- the day begins first at UTC+14: a row takes nothing from anybody for a time gone by
    CONSTRAINT scales_not_backdated CHECK (effective_from > (recorded_at AT TIME ZONE 'Pacific/Kiritimati')::date)
);
CREATE INDEX scales_of ON spares.scales (scale_row, plans, effective_from DESC, recorded_at DESC);

INSERT INTO spares.scales (id, scale_row, plans, spaces, units, each, effective_from, source, assumption, recorded_at, recorded_by) VALUES
    (gen_random_uuid(), 'ROOMS', false, '{50,100,150}', '{1,2,3}', 50, DATE '2019-05-10',
     'our assumption: the table of the Services Description, lines 104-105, is lost; an older answer said 1 for 50', true,
     TIMESTAMPTZ '2019-05-01 00:00:00Z', 'as delivered'),
    (gen_random_uuid(), 'FLEX_DESKS', false, '{50}', '{1}', 50, DATE '2019-05-10',
     'our assumption: the table of the Services Description, lines 104-105, is lost', true,
     TIMESTAMPTZ '2019-05-01 00:00:00Z', 'as delivered'),
    (gen_random_uuid(), 'ROOMS', true, '{50}', '{1}', 50, DATE '2019-05-10',
     'our assumption: the table of the Services Description, lines 104-105, is lost', true,
     TIMESTAMPTZ '2019-05-01 00:00:00Z', 'as delivered');

-- What of a bundle is ours (R79).
CREATE TABLE spares.bundle_parts (
    bundle  varchar(100) NOT NULL,                         -- the product's code
    product varchar(100) NOT NULL,
    PRIMARY KEY (bundle, product)
);
INSERT INTO spares.bundle_parts (bundle, product) VALUES
    ('ROOM_SOLUTIONS_TEAMS', 'TAP'), ('ROOM_SOLUTIONS_ZOOM', 'TAP'), ('TEAMS_ROOMS_ON_ANDROID', 'TAP_IP'), ('ZOOM_ROOM_APPLIANCES', 'TAP_IP');

-- Where the units of a customer's row are counted: with us there are as many less as were granted.
CREATE TABLE spares.accounts (
    id          uuid PRIMARY KEY,
    customer_id uuid NOT NULL,
    scale_row   varchar(20) NOT NULL,
    in_transit  integer NOT NULL DEFAULT 0 CHECK (in_transit >= 0),
    on_hand     integer NOT NULL DEFAULT 0 CHECK (on_hand >= 0),
    deployed    integer NOT NULL DEFAULT 0 CHECK (deployed >= 0),
    in_repair   integer NOT NULL DEFAULT 0 CHECK (in_repair >= 0),
    used_up     integer NOT NULL DEFAULT 0 CHECK (used_up >= 0),
    entitled    integer NOT NULL DEFAULT 0,                -- as the scale gave when that was last told
    version     bigint NOT NULL,
    CONSTRAINT accounts_once UNIQUE (customer_id, scale_row)
);

CREATE TABLE spares.requests (
    id            uuid PRIMARY KEY,
    customer_id   uuid NOT NULL,
    company       varchar(200) NOT NULL,
    scale_row     varchar(20) NOT NULL,
    models        varchar(4000) NOT NULL,                  -- the products' codes and how many of each: RALLY_BAR 2, TAP 1
    units         integer NOT NULL CHECK (units > 0),      -- in all
    place         varchar(100) NOT NULL,
    address       varchar(500) NOT NULL,
    country       varchar(2) NOT NULL,
    why           varchar(500) NOT NULL,                   -- another mix than the proposed one was asked for
    state         varchar(20) NOT NULL CHECK (state IN ('REQUESTED', 'SENT', 'CANCELLED', 'REFUSED')),
    requested_at  timestamptz NOT NULL,
    requested_by  varchar(120) NOT NULL,
    settled_at    timestamptz,
    reason        varchar(500) NOT NULL DEFAULT '',
    version       bigint NOT NULL,
    CHECK ((state = 'REQUESTED') = (settled_at IS NULL))
);
CREATE INDEX requests_of ON spares.requests (customer_id, requested_at DESC, id);
CREATE INDEX requests_by_age ON spares.requests (requested_at DESC, id);
CREATE INDEX requests_waiting ON spares.requests (requested_at, id) WHERE state = 'REQUESTED';

CREATE TABLE spares.spares (
    id            uuid PRIMARY KEY,
    customer_id   uuid NOT NULL,
    company       varchar(200) NOT NULL,
    scale_row     varchar(20) NOT NULL,
    request_id    uuid REFERENCES spares.requests,
    former_id     uuid REFERENCES spares.spares,           -- whose place it has
    serial        varchar(32) NOT NULL,
    product       varchar(100) NOT NULL,                   -- its code
    place         varchar(100) NOT NULL,
    address       varchar(500) NOT NULL,
    country       varchar(2) NOT NULL,
    zone          varchar(60) NOT NULL,
    holding       varchar(20)                              -- where it is counted; empty once another has its place
                  CHECK (holding IN ('OURS', 'IN_TRANSIT', 'ON_HAND', 'DEPLOYED', 'IN_REPAIR', 'USED_UP')),
    gone          varchar(20) CHECK (gone IN ('RETURNED', 'LOST')),
    carrier       varchar(100) NOT NULL,
    tracking      varchar(100) NOT NULL,
    sent_at       timestamptz NOT NULL,
    arrived_at    timestamptz,
    firmware      varchar(60),
    firmware_at   timestamptz,
    reminded_at   timestamptz,                             -- of its firmware
    failed_id     uuid,                                    -- the device in whose place it is
    failed_serial varchar(32),
    device_id     uuid,                                    -- what it is since
    space_id      uuid,
    space_name    varchar(200),
    ticket_id     uuid,
    ticket_number bigint,
    deployed_at   timestamptz,
    reason        varchar(500) NOT NULL DEFAULT '',        -- why it went back, is lost or used up
    version       bigint NOT NULL,
    CHECK ((firmware IS NULL) = (firmware_at IS NULL)),
    CHECK ((deployed_at IS NULL) = (failed_id IS NULL)),
    CHECK (num_nonnulls(failed_id, failed_serial, device_id, space_id, space_name, ticket_id, ticket_number, deployed_at) IN (0, 8))
);
-- a unit is one spare at a time, and a failed device's place is taken by one
CREATE UNIQUE INDEX spares_once ON spares.spares (serial) WHERE deployed_at IS NULL AND holding IN ('IN_TRANSIT', 'ON_HAND');
CREATE UNIQUE INDEX spares_former_once ON spares.spares (former_id) WHERE former_id IS NOT NULL;
CREATE UNIQUE INDEX spares_used_once ON spares.spares (ticket_id, failed_id) WHERE ticket_id IS NOT NULL;
CREATE INDEX spares_of ON spares.spares (customer_id, sent_at DESC, id);
CREATE INDEX spares_by_age ON spares.spares (sent_at DESC, id);
CREATE INDEX spares_of_request ON spares.spares (request_id);
CREATE INDEX spares_by_serial ON spares.spares (serial text_pattern_ops);

CREATE TABLE spares.part_uses (
    id            uuid PRIMARY KEY,
    spare_id      uuid NOT NULL REFERENCES spares.spares,
    part          varchar(60) NOT NULL,
    failed_id     uuid NOT NULL,
    failed_serial varchar(32) NOT NULL,
    used_at       timestamptz NOT NULL,
    replaced_at   timestamptz,
    carrier       varchar(100) NOT NULL DEFAULT '',
    tracking      varchar(100) NOT NULL DEFAULT ''
);
CREATE UNIQUE INDEX part_missing_once ON spares.part_uses (spare_id, lower(part)) WHERE replaced_at IS NULL;
CREATE INDEX parts_missing ON spares.part_uses (spare_id) WHERE replaced_at IS NULL;

-- The book: each row takes one unit from one account and gives it to another; written once.
CREATE TABLE spares.movements (
    id          uuid PRIMARY KEY,
    customer_id uuid NOT NULL,
    scale_row   varchar(20) NOT NULL,
    given_by    varchar(20) NOT NULL,
    given_to    varchar(20) NOT NULL,
    cause       varchar(30) NOT NULL,
    spare_id    uuid NOT NULL REFERENCES spares.spares,
    serial      varchar(32) NOT NULL,
    moved_at    timestamptz NOT NULL,
    moved_by    varchar(120) NOT NULL,
    CHECK (given_by <> given_to)
);
CREATE INDEX movements_of ON spares.movements (customer_id, moved_at DESC, id);

CREATE TABLE spares.firmware (
    id          uuid PRIMARY KEY,
    product     varchar(100) NOT NULL,                     -- its code
    version     varchar(60) NOT NULL,
    released_on date NOT NULL,
    recorded_at timestamptz NOT NULL,
    recorded_by varchar(120) NOT NULL
);
CREATE INDEX firmware_of ON spares.firmware (product, released_on DESC, recorded_at DESC);

-- Customers of whom something changed on which the count of their Spaces rests; looked at by a round.
CREATE TABLE spares.changed_accounts (
    customer_id uuid PRIMARY KEY,
    changed_at  timestamptz NOT NULL
);
