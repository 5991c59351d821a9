-- Uploads of Spaces: the file's rows and the verdict on each.

CREATE TABLE contracts.space_imports (
    id              uuid PRIMARY KEY,
    customer_id     uuid NOT NULL REFERENCES contracts.customers,
    file_name       varchar(200) NOT NULL,
    state           varchar(20) NOT NULL,
    encoding        varchar(40) NOT NULL,
    separator       varchar(4) NOT NULL,
    headers         text NOT NULL,                       -- JSON array
    mapping         text NOT NULL DEFAULT '{}',          -- JSON: columns, defaults, roomsConfirmed
    row_total       bigint NOT NULL,
    row_done        bigint NOT NULL DEFAULT 0,
    counts          text NOT NULL DEFAULT '{}',          -- JSON: rows by verdict, once judged
    problem         varchar(500) NOT NULL DEFAULT '',
    uploaded_at     timestamptz NOT NULL,
    uploaded_by     varchar(120) NOT NULL,
    uploaded_by_id  uuid NOT NULL,
    lease_until     timestamptz,                         -- held by the server that works on it
    version         bigint NOT NULL
);
CREATE INDEX space_imports_of ON contracts.space_imports (customer_id, uploaded_at DESC);

CREATE TABLE contracts.space_import_rows (
    import_id       uuid NOT NULL REFERENCES contracts.space_imports ON DELETE CASCADE,
    line            bigint NOT NULL,
    cells           text[] NOT NULL,                     -- as read
    verdict         varchar(20),
    reason          varchar(1000),
    space_id        uuid,                                -- the Space it matches
    name            varchar(200),
    category        varchar(40),
    site            varchar(120),
    building        varchar(120),
    floor           varchar(60),
    space_group     varchar(200),
    seat_count      integer,
    country         char(2),
    zone            varchar(64),
    named_desk      boolean,
    place_key       varchar(700),
    PRIMARY KEY (import_id, line)
);
CREATE INDEX space_import_rows_by_verdict ON contracts.space_import_rows (import_id, verdict, line);
CREATE INDEX space_import_rows_by_place ON contracts.space_import_rows (import_id, place_key);
