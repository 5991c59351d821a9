-- Orders, contracts and licenses. What was assigned where is an interval with two times: when it was so, and when we knew it.

CREATE SEQUENCE contracts.contract_numbers START 1000001;

CREATE TABLE contracts.orders (
    id                  uuid PRIMARY KEY,
    customer_id         uuid NOT NULL REFERENCES contracts.customers,
    confirmation_number varchar(60) NOT NULL UNIQUE,
    purchase_order      varchar(60) NOT NULL DEFAULT '',
    created_at          timestamptz NOT NULL,            -- order creation (D54); may be entered late
    service_start_on    date,
    recorded_at         timestamptz NOT NULL,
    recorded_by         varchar(120) NOT NULL
);
CREATE INDEX orders_of ON contracts.orders (customer_id, recorded_at DESC, id);
CREATE INDEX orders_by_age ON contracts.orders (recorded_at DESC, id);

CREATE TABLE contracts.contracts (
    id                  uuid PRIMARY KEY,
    number              bigint NOT NULL UNIQUE,
    customer_id         uuid NOT NULL REFERENCES contracts.customers,
    order_id            uuid NOT NULL REFERENCES contracts.orders,
    level               varchar(20) NOT NULL CHECK (level IN ('ESSENTIAL', 'SELECT')),
    zone                varchar(64) NOT NULL,            -- fixed when concluded (D26)
    term_years          integer NOT NULL CHECK (term_years BETWEEN 1 AND 5),
    order_created_at    timestamptz NOT NULL,
    service_start_on    date,
    renews              uuid REFERENCES contracts.contracts,
    license_count       integer NOT NULL CHECK (license_count >= 0),
    plan_offering       varchar(60) REFERENCES contracts.offerings,
    plan_tier           varchar(80),
    plan_maximum        integer CHECK (plan_maximum > 0),
    activated_at        timestamptz,                     -- when it was activated; recorded then
    first_assigned_at   timestamptz,                     -- earliest beginning of any assignment; may lie ahead (D29)
    latest_start_on     date NOT NULL,                   -- day service starts if nothing more is done (R24); indexed for the round
    started_on          date,                            -- written once service has started
    start_recorded_at   timestamptz,
    ends_before         date NOT NULL,                   -- first day no longer covered; until started, as things stand
    ended_recorded_at   timestamptz,
    recorded_at         timestamptz NOT NULL,
    version             bigint NOT NULL,
    CONSTRAINT licenses_or_plan CHECK ((license_count > 0) <> (plan_offering IS NOT NULL)),                    -- R8
    CONSTRAINT plan_is_whole CHECK ((plan_offering IS NULL) = (plan_tier IS NULL) AND (plan_tier IS NULL) = (plan_maximum IS NULL))
);
CREATE INDEX contracts_of ON contracts.contracts (customer_id, number DESC);
CREATE INDEX contracts_of_order ON contracts.contracts (order_id);
CREATE INDEX plans_of ON contracts.contracts (customer_id) WHERE plan_offering IS NOT NULL;
CREATE INDEX contracts_by_number_text ON contracts.contracts ((number::text) text_pattern_ops);
CREATE INDEX contracts_waiting ON contracts.contracts (latest_start_on) WHERE started_on IS NULL;
CREATE INDEX contracts_running ON contracts.contracts (ends_before) WHERE started_on IS NOT NULL AND ended_recorded_at IS NULL;
CREATE INDEX contracts_by_end ON contracts.contracts (ends_before, id);

CREATE TABLE contracts.licenses (
    id                  uuid PRIMARY KEY,
    contract_id         uuid NOT NULL REFERENCES contracts.contracts,
    customer_id         uuid NOT NULL,
    position            integer NOT NULL CHECK (position > 0),
    offering_code       varchar(60) NOT NULL REFERENCES contracts.offerings,
    CONSTRAINT license_position_once UNIQUE (contract_id, position)
);
