-- Enterprise Plans: upgrades, evidence that the Spaces are within the maximum, and Sync features switched off above it.

-- R109, D42: a higher tier takes a plan's place and ends with the original term.
ALTER TABLE contracts.contracts
    ADD COLUMN continues             uuid REFERENCES contracts.contracts CONSTRAINT plan_continued_once UNIQUE,
    ADD COLUMN original              uuid REFERENCES contracts.contracts,   -- the first of the plans that took each other's place
    ADD COLUMN originally_ordered_at timestamptz,
    ADD COLUMN replaced_by           uuid REFERENCES contracts.contracts,
    ADD COLUMN replaced_at           timestamptz,
    ADD CONSTRAINT only_plans_continue CHECK (continues IS NULL OR plan_offering IS NOT NULL AND activated_at IS NOT NULL),
    ADD CONSTRAINT continued_whole CHECK ((continues IS NULL) = (original IS NULL) AND (continues IS NULL) = (originally_ordered_at IS NULL)),
    ADD CONSTRAINT replaced_whole CHECK ((replaced_by IS NULL) = (replaced_at IS NULL));

-- R111: what a customer hands in to show how many Spaces there are. Reviewed once, and never by who handed it in.
CREATE TABLE contracts.plan_evidence (
    id              uuid PRIMARY KEY,
    contract_id     uuid NOT NULL REFERENCES contracts.contracts,
    customer_id     uuid NOT NULL REFERENCES contracts.customers,
    counted_on      date NOT NULL,                       -- a day in the contract's zone
    spaces          integer NOT NULL CHECK (spaces >= 0),
    source          varchar(120) NOT NULL,
    remark          varchar(1000) NOT NULL DEFAULT '',
    given_at        timestamptz NOT NULL,
    given_by_id     uuid NOT NULL,
    state           varchar(20) NOT NULL CHECK (state IN ('WAITING', 'ACCEPTED', 'REFUSED')),
    reviewed_at     timestamptz,
    reviewed_by_id  uuid,
    reason          varchar(500),
    version         bigint NOT NULL,
    CONSTRAINT reviewed_whole CHECK ((state = 'WAITING') = (reviewed_at IS NULL) AND (reviewed_at IS NULL) = (reviewed_by_id IS NULL)
        AND (reviewed_by_id IS NULL) = (reason IS NULL)),
    CONSTRAINT not_reviewed_by_own_hand CHECK (reviewed_by_id IS NULL OR reviewed_by_id <> given_by_id)
);
CREATE INDEX plan_evidence_of ON contracts.plan_evidence (contract_id, given_at DESC, id DESC);
CREATE INDEX plan_evidence_waiting ON contracts.plan_evidence (given_at, id) WHERE state = 'WAITING';

CREATE TABLE contracts.plan_evidence_counts (
    evidence_id     uuid NOT NULL REFERENCES contracts.plan_evidence,
    category        varchar(40) NOT NULL REFERENCES contracts.space_categories,
    spaces          integer NOT NULL CHECK (spaces >= 0),
    PRIMARY KEY (evidence_id, category)
);

CREATE TABLE contracts.plan_evidence_files (
    id              uuid PRIMARY KEY,
    evidence_id     uuid NOT NULL REFERENCES contracts.plan_evidence,
    position        integer NOT NULL CHECK (position BETWEEN 1 AND 20),
    name            varchar(200) NOT NULL,
    media_type      varchar(100) NOT NULL,               -- by the content, not by what the sender says
    bytes           integer NOT NULL CHECK (bytes > 0),
    sha256          char(64) NOT NULL,
    content         bytea NOT NULL,
    CONSTRAINT evidence_file_once UNIQUE (evidence_id, position)
);
ALTER TABLE contracts.plan_evidence_files ALTER COLUMN content SET STORAGE EXTERNAL;   -- pictures do not shrink twice

-- R112: Sync features switched off above the maximum. During and recorded_at..superseded_at as everywhere.
CREATE TABLE contracts.feature_switches (
    id              uuid PRIMARY KEY,
    plan_id         uuid NOT NULL REFERENCES contracts.contracts,   -- the first of the plans that took each other's place
    customer_id     uuid NOT NULL,
    space_id        uuid NOT NULL,                       -- no reference: a switch does not wait for who holds the Space
    during          tstzrange NOT NULL CHECK (NOT isempty(during)),
    reason          varchar(500) NOT NULL,
    ended_because   varchar(20) CHECK (ended_because IN ('WITHIN_MAXIMUM', 'BY_STAFF', 'SPACE_LEFT', 'PLAN_ENDED')),
    recorded_at     timestamptz NOT NULL,
    recorded_by     varchar(120) NOT NULL,
    superseded_at   timestamptz,
    CONSTRAINT ended_whole CHECK (upper_inf(during) = (ended_because IS NULL)),
    CONSTRAINT features_switched_once EXCLUDE USING gist (space_id WITH =, during WITH &&) WHERE (superseded_at IS NULL)
);
CREATE INDEX feature_switches_on ON contracts.feature_switches (space_id);
CREATE INDEX feature_switches_open ON contracts.feature_switches (customer_id) WHERE superseded_at IS NULL AND upper_inf(during);
CREATE INDEX feature_switches_of_plan ON contracts.feature_switches (plan_id) WHERE superseded_at IS NULL AND upper_inf(during);

CREATE INDEX spaces_newest ON contracts.spaces (customer_id, appeared_at DESC) WHERE removed_at IS NULL;   -- D19
