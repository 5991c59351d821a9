-- What lies in the warehouses to replace what fails, as far as a unit is set aside for a return: each unit by itself, and which product may
-- go in place of another.

ALTER TABLE replacement.returns ADD COLUMN model varchar(100) NOT NULL DEFAULT ''; -- the product's code; '' where it is none we know

CREATE TABLE replacement.stock_units (
    id           uuid PRIMARY KEY,
    serial       varchar(32) NOT NULL,
    model        varchar(100) NOT NULL,                      -- the product's code
    warehouse    varchar(80) NOT NULL,
    stocked_at   timestamptz NOT NULL,
    return_id    uuid REFERENCES replacement.returns,        -- for which it is set aside, and at last was sent
    set_aside_at timestamptz,
    left_at      timestamptz,                                -- when it was sent or taken out
    reason       varchar(500) NOT NULL DEFAULT '',           -- why it was taken out
    CHECK ((return_id IS NULL) = (set_aside_at IS NULL)),
    CHECK (reason = '' OR left_at IS NOT NULL)
);
-- a unit lies in one place, and is set aside for one return; a return has one unit, whoever decides at the same instant
CREATE UNIQUE INDEX stock_units_once ON replacement.stock_units (serial) WHERE left_at IS NULL;
CREATE UNIQUE INDEX stock_units_once_for_return ON replacement.stock_units (return_id) WHERE return_id IS NOT NULL AND left_at IS NULL;
CREATE INDEX stock_units_free ON replacement.stock_units (model, stocked_at, id) WHERE return_id IS NULL AND left_at IS NULL;
CREATE INDEX stock_units_by_age ON replacement.stock_units (stocked_at, id) WHERE left_at IS NULL;
CREATE INDEX stock_units_in_stock ON replacement.stock_units (model, warehouse, stocked_at, id) WHERE left_at IS NULL;

CREATE TABLE replacement.substitutes (
    id         uuid PRIMARY KEY,
    model      varchar(100) NOT NULL,                        -- what failed
    instead    varchar(100) NOT NULL,                        -- what is equal or better
    allowed_at timestamptz NOT NULL,
    allowed_by varchar(120) NOT NULL,
    ended_at   timestamptz,
    CHECK (model <> instead)
);
CREATE UNIQUE INDEX substitutes_once ON replacement.substitutes (model, instead) WHERE ended_at IS NULL;
