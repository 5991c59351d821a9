-- Customers' accounts, the people in them, and the door.

CREATE TABLE contracts.customers (
    id              uuid PRIMARY KEY,
    company         varchar(200) NOT NULL,
    company_key     varchar(200) NOT NULL UNIQUE,      -- NFKC, case folded, blanks collapsed: a name taken is taken however it is written
    country         char(2) NOT NULL,
    zone            varchar(64) NOT NULL,              -- the main site's; contracts count their days in it (D26)
    website         varchar(200) NOT NULL DEFAULT '',
    contact         varchar(254) NOT NULL DEFAULT '',
    registered_at   timestamptz NOT NULL,
    version         bigint NOT NULL
);
CREATE INDEX customers_by_name ON contracts.customers (company_key, id);
CREATE INDEX customers_by_part_of_name ON contracts.customers USING gin (company_key public.gin_trgm_ops);

CREATE TABLE contracts.use_arrangements (                -- R101
    id              uuid PRIMARY KEY,
    customer_id     uuid NOT NULL REFERENCES contracts.customers,
    country         char(2) NOT NULL,
    from_on         date NOT NULL,
    reason          varchar(500) NOT NULL,
    recorded_at     timestamptz NOT NULL,
    CONSTRAINT use_arranged_once UNIQUE (customer_id, country, from_on)
);

CREATE TABLE contracts.portal_users (
    id              uuid PRIMARY KEY,
    email           varchar(254) NOT NULL,
    email_key       varchar(254) NOT NULL UNIQUE,
    name            varchar(120) NOT NULL,
    password_hash   varchar(300) NOT NULL,
    staff_roles     varchar(200) NOT NULL DEFAULT '',   -- role names joined by commas
    zone            varchar(64) NOT NULL,
    theme           varchar(10) NOT NULL DEFAULT 'system',
    disabled_at     timestamptz,
    added_at        timestamptz NOT NULL,
    version         bigint NOT NULL
);

CREATE TABLE contracts.memberships (
    user_id         uuid NOT NULL REFERENCES contracts.portal_users,
    customer_id     uuid NOT NULL REFERENCES contracts.customers,
    role            varchar(40) NOT NULL CHECK (role IN ('CUSTOMER_ADMINISTRATOR', 'CUSTOMER_USER', 'READ_ONLY')),
    since           timestamptz NOT NULL,
    PRIMARY KEY (user_id, customer_id)
);
CREATE INDEX memberships_of ON contracts.memberships (customer_id);

CREATE TABLE contracts.signed_in_sessions (
    token_hash      bytea PRIMARY KEY,                  -- SHA-256 of 256 random bits
    user_id         uuid NOT NULL REFERENCES contracts.portal_users,
    created_at      timestamptz NOT NULL,
    seen_at         timestamptz NOT NULL,
    ended_at        timestamptz,
    address         varchar(64) NOT NULL
);
CREATE INDEX signed_in_sessions_of ON contracts.signed_in_sessions (user_id) WHERE ended_at IS NULL;

CREATE TABLE contracts.known_devices (
    token_hash      bytea PRIMARY KEY,
    user_id         uuid NOT NULL REFERENCES contracts.portal_users,
    seen_at         timestamptz NOT NULL
);

CREATE TABLE contracts.failed_sign_ins (
    id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    account_key     bytea NOT NULL,                     -- SHA-256 of the address typed: known and unknown accounts look alike
    address         varchar(64) NOT NULL,
    at              timestamptz NOT NULL
);
CREATE INDEX failed_sign_ins_by_account ON contracts.failed_sign_ins (account_key, at);
CREATE INDEX failed_sign_ins_by_address ON contracts.failed_sign_ins (address, at);

CREATE TABLE contracts.access_tokens (
    id              uuid PRIMARY KEY,
    user_id         uuid NOT NULL REFERENCES contracts.portal_users,
    name            varchar(120) NOT NULL,
    token_hash      bytea NOT NULL UNIQUE,
    scopes          varchar(400) NOT NULL,
    created_at      timestamptz NOT NULL,
    expires_at      timestamptz,
    last_used_at    timestamptz,
    revoked_at      timestamptz
);
CREATE INDEX access_tokens_of ON contracts.access_tokens (user_id);

CREATE TABLE contracts.answered_keys (                   -- Idempotency-Key, kept in the command's own transaction
    user_id         uuid NOT NULL,
    key             varchar(255) NOT NULL,
    digest          char(64) NOT NULL,
    status          integer NOT NULL,
    body            text NOT NULL,
    location        varchar(500) NOT NULL,
    etag            varchar(100) NOT NULL,
    at              timestamptz NOT NULL,
    PRIMARY KEY (user_id, key)
);
CREATE INDEX answered_keys_by_age ON contracts.answered_keys (at);
