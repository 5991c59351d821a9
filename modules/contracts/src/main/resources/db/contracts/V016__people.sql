-- How people get in and hand work over: invitations, how many people an account has, the Single Point of Contact, and what a person prefers.

ALTER TABLE contracts.portal_users ADD COLUMN language varchar(2) NOT NULL DEFAULT 'en' CHECK (language IN ('en', 'de', 'fr'));

ALTER TABLE contracts.memberships ADD COLUMN version bigint NOT NULL DEFAULT 1;

-- The customer a person of several works for in this session (R144).
ALTER TABLE contracts.signed_in_sessions ADD COLUMN working_for uuid REFERENCES contracts.customers;
CREATE INDEX signed_in_sessions_seen ON contracts.signed_in_sessions (user_id, seen_at);
CREATE INDEX known_devices_seen ON contracts.known_devices (user_id, seen_at);

CREATE TABLE contracts.invitations (                     -- R12
    id              uuid PRIMARY KEY,
    customer_id     uuid NOT NULL REFERENCES contracts.customers,
    email           varchar(254) NOT NULL,
    email_key       varchar(254) NOT NULL,
    role            varchar(40) NOT NULL REFERENCES contracts.customer_roles,
    only_groups     text NOT NULL DEFAULT '',            -- groups of Spaces, one a line; empty for all
    language        varchar(2) NOT NULL CHECK (language IN ('en', 'de', 'fr')),
    invited_by      uuid REFERENCES contracts.portal_users,  -- null: by the house, with a purchase
    invited_at      timestamptz NOT NULL,
    sent_at         timestamptz NOT NULL,                -- last; links of earlier sendings are gone
    valid_until     timestamptz NOT NULL CHECK (valid_until > sent_at),
    accepted_at     timestamptz,
    accepted_by     uuid REFERENCES contracts.portal_users,
    withdrawn_at    timestamptz,
    closed_at       timestamptz,                         -- accepted, withdrawn, or ended unused and followed by another
    version         bigint NOT NULL,
    CHECK ((accepted_at IS NULL) = (accepted_by IS NULL)),
    CHECK (accepted_at IS NULL OR withdrawn_at IS NULL),
    CHECK (closed_at IS NOT NULL OR accepted_at IS NULL AND withdrawn_at IS NULL)
);
CREATE UNIQUE INDEX one_open_invitation ON contracts.invitations (customer_id, email_key) WHERE closed_at IS NULL;
CREATE INDEX invitations_newest ON contracts.invitations (customer_id, invited_at DESC, id DESC);
CREATE INDEX invitations_accepted ON contracts.invitations (accepted_by, customer_id) WHERE accepted_by IS NOT NULL;

CREATE TABLE contracts.invitation_links (                -- removed when they are to open nothing more
    token_hash      bytea PRIMARY KEY,                   -- SHA-256 of 256 random bits
    invitation_id   uuid NOT NULL REFERENCES contracts.invitations,
    made_at         timestamptz NOT NULL
);
CREATE INDEX invitation_links_of ON contracts.invitation_links (invitation_id);

CREATE TABLE contracts.people_limits (                   -- R14: where a customer's differs from the house's
    customer_id     uuid NOT NULL REFERENCES contracts.customers,
    most_people     integer CHECK (most_people BETWEEN 1 AND 10000),  -- null: the house's again
    reason          varchar(500) NOT NULL,
    set_by          varchar(120) NOT NULL,
    recorded_at     timestamptz NOT NULL,
    superseded_at   timestamptz CHECK (superseded_at >= recorded_at),
    PRIMARY KEY (customer_id, recorded_at)
);
CREATE UNIQUE INDEX one_people_limit ON contracts.people_limits (customer_id) WHERE superseded_at IS NULL;

CREATE TABLE contracts.points_of_contact (               -- R129
    id              uuid PRIMARY KEY,
    customer_id     uuid NOT NULL REFERENCES contracts.customers,
    user_id         uuid NOT NULL REFERENCES contracts.portal_users,
    during          tstzrange NOT NULL CHECK (NOT isempty(during) AND lower_inc(during)),
    named_by        varchar(120) NOT NULL,
    recorded_at     timestamptz NOT NULL,
    CONSTRAINT one_point_of_contact EXCLUDE USING gist (customer_id WITH =, during WITH &&)
);

INSERT INTO contracts.parameters (name, value, effective_from, recorded_at, source) VALUES
    ('INVITATION_VALID_DAYS', '7', DATE '2019-05-10', TIMESTAMPTZ '2019-05-10 00:00:00Z', 'our reading D20'),
    ('MOST_PEOPLE', '50', DATE '2019-05-10', TIMESTAMPTZ '2019-05-10 00:00:00Z', 'Services Description, line 36: reasonable limits');
