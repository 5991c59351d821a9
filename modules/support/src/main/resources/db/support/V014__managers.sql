-- Designated Service Managers (R73, R74, R76): who manages which customer and when, in which hours, and who stands in outside them.

CREATE TABLE support.managed_customers (                 -- one row for each customer who ever had one; held by who changes anything of it
    customer_id     uuid PRIMARY KEY,
    version         bigint NOT NULL DEFAULT 0 CHECK (version >= 0)
);

-- A change supersedes what it changes: what was known at any instant stays to be read.
CREATE TABLE support.manager_assignments (
    id              uuid PRIMARY KEY,
    customer_id     uuid NOT NULL REFERENCES support.managed_customers,
    manager_id      uuid NOT NULL,
    during          tstzrange NOT NULL CHECK (NOT isempty(during) AND lower_inc(during) AND NOT upper_inc(during)),
    note            varchar(2000) NOT NULL,              -- for our own people alone
    fell_short      boolean NOT NULL,                    -- whether it ends because the minimum is not met (R76)
    end_reason      varchar(500) NOT NULL,
    recorded_at     timestamptz NOT NULL,
    recorded_by     varchar(120) NOT NULL,
    superseded_at   timestamptz CHECK (superseded_at >= recorded_at),
    CONSTRAINT one_manager_at_a_time EXCLUDE USING gist (customer_id WITH =, during WITH &&) WHERE (superseded_at IS NULL),
    CONSTRAINT manager_ends_why CHECK (NOT fell_short OR upper(during) IS NOT NULL)
);
CREATE INDEX manager_assignments_of ON support.manager_assignments (customer_id) WHERE superseded_at IS NULL;
CREATE INDEX manager_assignments_by ON support.manager_assignments (manager_id) WHERE superseded_at IS NULL;
CREATE INDEX manager_assignments_open ON support.manager_assignments (customer_id) WHERE superseded_at IS NULL AND upper_inf(during);

-- In force at an instant is the row with the latest effective_from not after it; of two with the same, the one recorded later.
CREATE TABLE support.manager_hours (
    id              uuid PRIMARY KEY,
    customer_id     uuid NOT NULL REFERENCES support.managed_customers,
    zone            varchar(60) NOT NULL,
    hours           text[] NOT NULL CHECK (cardinality(hours) BETWEEN 1 AND 7),       -- 'MONDAY 09:00-17:00'
    holidays_of     varchar(2) CHECK (holidays_of ~ '^[A-Z]{2}$'),
    effective_from  timestamptz NOT NULL,
    recorded_at     timestamptz NOT NULL,
    recorded_by     varchar(120) NOT NULL,
    CONSTRAINT manager_hours_not_backdated CHECK (effective_from >= recorded_at)
);
CREATE INDEX manager_hours_of ON support.manager_hours (customer_id, effective_from DESC, recorded_at DESC);

CREATE TABLE support.manager_stand_ins (
    hours_id        uuid NOT NULL REFERENCES support.manager_hours,
    place           smallint NOT NULL CHECK (place BETWEEN 0 AND 4),
    manager_id      uuid NOT NULL,
    zone            varchar(60) NOT NULL,
    hours           text[] NOT NULL CHECK (cardinality(hours) BETWEEN 1 AND 7),
    holidays_of     varchar(2) CHECK (holidays_of ~ '^[A-Z]{2}$'),
    PRIMARY KEY (hours_id, place),
    UNIQUE (hours_id, manager_id)
);

CREATE FUNCTION support.refuse_rewriting_hours() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'agreed hours are not rewritten: % on %', TG_OP, TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END;
$$;
CREATE TRIGGER manager_hours_only_grow BEFORE UPDATE OR DELETE OR TRUNCATE ON support.manager_hours
    FOR EACH STATEMENT EXECUTE FUNCTION support.refuse_rewriting_hours();
CREATE TRIGGER manager_stand_ins_only_grow BEFORE UPDATE OR DELETE OR TRUNCATE ON support.manager_stand_ins
    FOR EACH STATEMENT EXECUTE FUNCTION support.refuse_rewriting_hours();

-- Who holds the benefit and has no manager, as the round found it last (R73): an item for our people, not an answer to anybody.
CREATE TABLE support.unmanaged_customers (
    customer_id     uuid PRIMARY KEY,
    since           timestamptz NOT NULL                 -- since when he holds the benefit
);
