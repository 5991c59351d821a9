-- How many active Select licenses a benefit takes (R11, R28), as dated rows that are only added; what a renewal waits for (D59); saved what-ifs.

CREATE TABLE contracts.minimums (
    id              uuid PRIMARY KEY,
    benefit         varchar(60) NOT NULL REFERENCES contracts.benefits,
    categories      varchar(400) NOT NULL,             -- codes counted together, sorted, parted by blanks; none for all
    licenses        integer NOT NULL CHECK (licenses BETWEEN 1 AND 1000000),
    effective_from  date NOT NULL,                     -- from the start of the day in each customer's zone (D44)
    recorded_at     timestamptz NOT NULL,
    recorded_by     varchar(120) NOT NULL,
    source          varchar(200) NOT NULL,
    -- the day begins first at UTC+14: a row takes nothing from anybody for a time gone by
    CONSTRAINT minimums_not_backdated CHECK (effective_from > (recorded_at AT TIME ZONE 'Pacific/Kiritimati')::date)
);
CREATE INDEX minimums_of ON contracts.minimums (benefit, categories, effective_from DESC, recorded_at DESC);

INSERT INTO contracts.minimums (id, benefit, categories, licenses, effective_from, recorded_at, recorded_by, source) VALUES
    (gen_random_uuid(), 'DESIGNATED_SERVICE_MANAGER', '', 50, DATE '2019-05-10', TIMESTAMPTZ '2019-05-01 00:00:00Z', 'as delivered',
     'Services Description, line 100; counted over all categories by our reading D15'),
    (gen_random_uuid(), 'ONSITE_SPARES', 'MEDIUM_TO_LARGE_ROOM SMALL_ROOM', 50, DATE '2019-05-10', TIMESTAMPTZ '2019-05-01 00:00:00Z',
     'as delivered', 'our assumption: the table of the Services Description, lines 104-105, is lost; rows by D32, first step by D44'),
    (gen_random_uuid(), 'ONSITE_SPARES', 'FLEX_DESK', 50, DATE '2019-05-10', TIMESTAMPTZ '2019-05-01 00:00:00Z',
     'as delivered', 'our assumption: the table of the Services Description, lines 104-105, is lost; rows by D32, first step by D44');

-- the day a minimum falls short is told once for each distance from it (R27)
CREATE TABLE contracts.minimum_warnings (
    customer_id     uuid NOT NULL REFERENCES contracts.customers,
    benefit         varchar(60) NOT NULL,
    categories      varchar(400) NOT NULL,
    short_at        timestamptz NOT NULL,
    days_before     integer NOT NULL,
    told_at         timestamptz NOT NULL,
    PRIMARY KEY (customer_id, benefit, categories, short_at, days_before)
);

ALTER TABLE contracts.contracts ADD COLUMN renewed_ends_before date,                -- as known when it was ordered (D59)
    ADD CONSTRAINT only_a_renewal_waits CHECK (renewed_ends_before IS NULL OR renews IS NOT NULL);

INSERT INTO contracts.parameters (name, value, effective_from, recorded_at, source) VALUES
    ('RENEWAL_WAITS_FOR_THE_END', 'false', DATE '2019-05-10', TIMESTAMPTZ '2019-05-10 00:00:00Z', 'our reading D59'),
    ('RAISES_SPARE_CUSTOMERS', 'false', DATE '2019-05-10', TIMESTAMPTZ '2019-05-10 00:00:00Z', 'our reading D23');

CREATE TABLE contracts.proposals (
    id              uuid PRIMARY KEY,
    customer_id     uuid NOT NULL REFERENCES contracts.customers,
    name            varchar(80) NOT NULL,
    name_key        text NOT NULL,                     -- NFKC, case folded, blanks collapsed
    account_mark    varchar(64) NOT NULL,              -- the account as it was then, by its digest
    saved_at        timestamptz NOT NULL,
    saved_by        varchar(120) NOT NULL,
    withdrawn_at    timestamptz,
    withdrawn_by    varchar(120),
    version         bigint NOT NULL,
    CONSTRAINT withdrawn_by_somebody CHECK ((withdrawn_at IS NULL) = (withdrawn_by IS NULL))
);
CREATE INDEX proposals_of ON contracts.proposals (customer_id, saved_at DESC, id);
CREATE UNIQUE INDEX proposal_named_once ON contracts.proposals (customer_id, name_key) WHERE withdrawn_at IS NULL;

CREATE TABLE contracts.proposal_changes (                -- what was asked, in its order
    proposal_id     uuid NOT NULL REFERENCES contracts.proposals,
    position        integer NOT NULL CHECK (position > 0),
    kind            varchar(20) NOT NULL CHECK (kind IN ('BUY', 'RENEW', 'ASSIGN', 'RELEASE', 'MOVE')),
    contract_id     uuid REFERENCES contracts.contracts,
    level           varchar(20) CHECK (level IN ('ESSENTIAL', 'SELECT')),
    category        varchar(40),
    licenses        integer,
    term_years      integer,
    ordered_on      date,
    from_on         date,
    space_id        uuid REFERENCES contracts.spaces,
    to_space_id     uuid REFERENCES contracts.spaces,
    PRIMARY KEY (proposal_id, position)
);
