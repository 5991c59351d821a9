-- Moves that come back (R21): noted for our people, told to the customer when they share it; service goes on untouched.

INSERT INTO contracts.parameters (name, value, effective_from, recorded_at, source) VALUES
    ('FAIR_USE_WINDOW_DAYS',    '30',  DATE '2019-05-10', TIMESTAMPTZ '2019-05-10 00:00:00Z', 'our reading of Services Description, line 44'),
    ('FAIR_USE_TOLERATED',      '1',   DATE '2019-05-10', TIMESTAMPTZ '2019-05-10 00:00:00Z', 'our reading of Services Description, line 44'),
    ('FAIR_USE_LOOK_BACK_DAYS', '365', DATE '2019-05-10', TIMESTAMPTZ '2019-05-10 00:00:00Z', 'our reading of Services Description, line 44');

CREATE TABLE contracts.fair_use_notes (
    id              uuid PRIMARY KEY,
    customer_id     uuid NOT NULL REFERENCES contracts.customers,
    kind            varchar(20) NOT NULL CHECK (kind IN ('DEVICE', 'LICENSE')),
    subject_id      uuid NOT NULL,
    subject         varchar(80) NOT NULL,                -- "Device 2347FW0A12B8", "License 1000042-3"
    zone            varchar(64) NOT NULL,                -- the customer's when it was noted
    window_days     integer NOT NULL CHECK (window_days > 0),
    tolerated       integer NOT NULL CHECK (tolerated >= 0),
    noted_at        timestamptz NOT NULL,
    shared_at       timestamptz,
    shared_by       varchar(120),
    answered_at     timestamptz,                         -- the last answer
    settled_at      timestamptz,
    settled_by      varchar(120),
    settled_because varchar(1000),
    version         bigint NOT NULL,
    CONSTRAINT answered_once_shared CHECK (answered_at IS NULL OR shared_at IS NOT NULL),
    CONSTRAINT settled_with_reason CHECK ((settled_at IS NULL) = (settled_because IS NULL))
);
CREATE UNIQUE INDEX fair_use_open_once ON contracts.fair_use_notes (subject_id) WHERE settled_at IS NULL;
CREATE INDEX fair_use_notes_of ON contracts.fair_use_notes (customer_id, noted_at DESC, id);
CREATE INDEX fair_use_notes_by_age ON contracts.fair_use_notes (noted_at DESC, id);
CREATE INDEX fair_use_settled ON contracts.fair_use_notes (subject_id, settled_at) WHERE settled_at IS NOT NULL;

CREATE TABLE contracts.fair_use_visits (
    note_id         uuid NOT NULL REFERENCES contracts.fair_use_notes,
    came            timestamptz NOT NULL,
    went_back       timestamptz NOT NULL CHECK (went_back > came),
    home_id         uuid NOT NULL REFERENCES contracts.spaces,
    there_id        uuid NOT NULL REFERENCES contracts.spaces,
    served_by       varchar(80) NOT NULL,                -- "contract 1000042"
    PRIMARY KEY (note_id, came)
);

CREATE TABLE contracts.fair_use_answers (
    note_id         uuid NOT NULL REFERENCES contracts.fair_use_notes,
    answer          varchar(2000) NOT NULL,
    answered_at     timestamptz NOT NULL,
    answered_by     varchar(120) NOT NULL,
    PRIMARY KEY (note_id, answered_at)
);

INSERT INTO contracts.role_tasks (role, task, granted_at, granted_by)
SELECT role, 'ANSWER_FAIR_USE', now(), 'as delivered' FROM unnest(ARRAY['OWNER', 'THIRD_PARTY']) AS role;
