-- Plans above their maximum, told once for each time it happens (R109), and licenses tried on Spaces of another category (R7, R21).

CREATE TABLE contracts.plans_outgrown (
    id              uuid PRIMARY KEY,
    contract_id     uuid NOT NULL REFERENCES contracts.contracts,
    customer_id     uuid NOT NULL REFERENCES contracts.customers,
    spaces          integer NOT NULL CHECK (spaces > 0),         -- when it was noticed
    above_at        timestamptz NOT NULL,                        -- when it was noticed
    within_at       timestamptz CHECK (within_at >= above_at)
);
CREATE UNIQUE INDEX plan_outgrown_once ON contracts.plans_outgrown (contract_id) WHERE within_at IS NULL;
CREATE INDEX plans_outgrown_open ON contracts.plans_outgrown (above_at DESC, id DESC) WHERE within_at IS NULL;
CREATE INDEX plans_outgrown_of ON contracts.plans_outgrown (customer_id) WHERE within_at IS NULL;

CREATE TABLE contracts.category_tries (
    id              uuid PRIMARY KEY,
    customer_id     uuid NOT NULL REFERENCES contracts.customers,
    contract_id     uuid NOT NULL REFERENCES contracts.contracts,
    space_id        uuid NOT NULL,                               -- no reference: what was refused held the Space
    category        varchar(40) NOT NULL,                        -- of the Space, as it was then
    spaces          integer NOT NULL CHECK (spaces > 0),         -- how many such Spaces one command named
    tried_at        timestamptz NOT NULL,
    tried_by        varchar(120) NOT NULL,
    note_id         uuid REFERENCES contracts.fair_use_notes     -- the question it is evidence of
);
CREATE INDEX category_tries_of ON contracts.category_tries (customer_id, tried_at);
CREATE INDEX category_tries_by_age ON contracts.category_tries (tried_at) WHERE note_id IS NULL;
CREATE INDEX category_tries_noted ON contracts.category_tries (note_id) WHERE note_id IS NOT NULL;

INSERT INTO contracts.parameters (name, value, effective_from, recorded_at, source) VALUES
    ('FAIR_USE_TOLERATED_TRIES', '2', DATE '2019-05-10', TIMESTAMPTZ '2019-05-10 00:00:00Z', 'our reading of Services Description, line 44');

ALTER TABLE contracts.fair_use_notes DROP CONSTRAINT fair_use_notes_kind_check,
    ADD CONSTRAINT fair_use_notes_kind_check CHECK (kind IN ('DEVICE', 'LICENSE', 'CONTRACT'));
