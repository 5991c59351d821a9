-- Spaces, devices, and what was where when.
-- Every history row has two times: during (when it was so) and recorded_at..superseded_at (when we knew it so).

CREATE TABLE contracts.spaces (
    id              uuid PRIMARY KEY,
    customer_id     uuid NOT NULL REFERENCES contracts.customers,
    name            varchar(200) NOT NULL,
    category        varchar(40) NOT NULL REFERENCES contracts.space_categories,
    site            varchar(120) NOT NULL DEFAULT '',
    building        varchar(120) NOT NULL DEFAULT '',
    floor           varchar(60) NOT NULL DEFAULT '',
    space_group     varchar(200) NOT NULL DEFAULT '',
    place_key       varchar(700) NOT NULL,               -- site, building, floor, name: NFKC, case folded, joined by U+001F
    seat_count      integer CHECK (seat_count BETWEEN 0 AND 100000),
    country         char(2) NOT NULL,
    zone            varchar(64) NOT NULL,
    named_desk      boolean NOT NULL,
    room_confirmed_at timestamptz,                       -- R145
    appeared_at     timestamptz NOT NULL,
    removed_at      timestamptz,
    import_id       uuid,
    version         bigint NOT NULL
);
CREATE UNIQUE INDEX space_place_once ON contracts.spaces (customer_id, place_key) WHERE removed_at IS NULL;
CREATE INDEX spaces_by_place ON contracts.spaces (place_key, id) WHERE removed_at IS NULL;
CREATE INDEX spaces_of_category ON contracts.spaces (customer_id, category) WHERE removed_at IS NULL;
CREATE INDEX spaces_by_part_of_place ON contracts.spaces USING gin (place_key public.gin_trgm_ops) WHERE removed_at IS NULL;

CREATE TABLE contracts.space_standings (                 -- what a Space was, for answers about the past
    id              uuid PRIMARY KEY,
    space_id        uuid NOT NULL REFERENCES contracts.spaces,
    name            varchar(200) NOT NULL,
    category        varchar(40) NOT NULL,
    country         char(2) NOT NULL,
    zone            varchar(64) NOT NULL,
    named_desk      boolean NOT NULL,
    during          tstzrange NOT NULL CHECK (NOT isempty(during)),
    recorded_at     timestamptz NOT NULL,
    superseded_at   timestamptz,
    CONSTRAINT one_standing_at_a_time EXCLUDE USING gist (space_id WITH =, during WITH &&) WHERE (superseded_at IS NULL)
);
CREATE INDEX space_standings_of ON contracts.space_standings (space_id);

CREATE TABLE contracts.assignments (                     -- R15, R16
    id              uuid PRIMARY KEY,
    license_id      uuid NOT NULL REFERENCES contracts.licenses,
    contract_id     uuid NOT NULL REFERENCES contracts.contracts,
    customer_id     uuid NOT NULL,
    space_id        uuid NOT NULL REFERENCES contracts.spaces,
    level           varchar(20) NOT NULL CHECK (level IN ('ESSENTIAL', 'SELECT')),
    lane            smallint NOT NULL DEFAULT 0 CHECK (lane IN (0, 1)),   -- 1: a renewal beside the contract it continues (D29)
    during          tstzrange NOT NULL CHECK (NOT isempty(during)),
    recorded_at     timestamptz NOT NULL,
    recorded_by     varchar(120) NOT NULL,
    superseded_at   timestamptz,
    CONSTRAINT license_on_one_space EXCLUDE USING gist (license_id WITH =, during WITH &&) WHERE (superseded_at IS NULL),
    CONSTRAINT space_with_one_license EXCLUDE USING gist (space_id WITH =, level WITH =, lane WITH =, during WITH &&) WHERE (superseded_at IS NULL)
);
CREATE INDEX assignments_of_license ON contracts.assignments (license_id);
CREATE INDEX assignments_of_space ON contracts.assignments (space_id);
CREATE INDEX assignments_of_contract ON contracts.assignments (contract_id);
CREATE INDEX assignments_of_customer ON contracts.assignments (customer_id) WHERE superseded_at IS NULL;

CREATE TABLE contracts.devices (
    id              uuid PRIMARY KEY,
    customer_id     uuid NOT NULL REFERENCES contracts.customers,
    serial          varchar(32) NOT NULL CONSTRAINT serial_registered_once UNIQUE,   -- R56
    product         varchar(60) NOT NULL REFERENCES contracts.products,
    purchased_on    date,
    collab_os       varchar(30) NOT NULL DEFAULT '',
    space_id        uuid REFERENCES contracts.spaces,    -- where it is now; the history is in device_locations
    registered_at   timestamptz NOT NULL,
    version         bigint NOT NULL
);
CREATE INDEX devices_of ON contracts.devices (customer_id, serial);
CREATE INDEX devices_in ON contracts.devices (space_id) WHERE space_id IS NOT NULL;
CREATE INDEX devices_by_serial ON contracts.devices (serial text_pattern_ops);

CREATE TABLE contracts.device_locations (                -- R20
    id              uuid PRIMARY KEY,
    device_id       uuid NOT NULL REFERENCES contracts.devices,
    customer_id     uuid NOT NULL,
    space_id        uuid REFERENCES contracts.spaces,
    during          tstzrange NOT NULL CHECK (NOT isempty(during)),
    recorded_at     timestamptz NOT NULL,
    recorded_by     varchar(120) NOT NULL,
    superseded_at   timestamptz,
    CONSTRAINT device_in_one_place EXCLUDE USING gist (device_id WITH =, during WITH &&) WHERE (superseded_at IS NULL)
);
CREATE INDEX device_locations_of ON contracts.device_locations (device_id);
CREATE INDEX device_locations_in ON contracts.device_locations (space_id) WHERE space_id IS NOT NULL;
