-- JumpStart: products registered for ninety days of help after their purchase, and which terms were accepted by whom.

CREATE TABLE contracts.agreement_documents (             -- R3, R115: versions are added, never changed
    id              uuid PRIMARY KEY,
    kind            varchar(40) NOT NULL,
    title           varchar(160) NOT NULL,
    version         varchar(40) NOT NULL,
    language        varchar(10) NOT NULL,                -- the one that binds is English; translations stand beside it
    posted_on       date NOT NULL,                       -- day in UTC
    address         varchar(300) NOT NULL,
    recorded_at     timestamptz NOT NULL,
    CONSTRAINT agreement_version_once UNIQUE (kind, version, language)
);

INSERT INTO contracts.agreement_documents (id, kind, title, version, language, posted_on, address, recorded_at) VALUES
    ('0f2a6f0e-5b8e-4c5c-9f0e-2d1b7a5c1901', 'JUMPSTART', 'Terms of the JumpStart service', '2019-05-10', 'en', DATE '2019-05-10',
        'https://www.logitech.com/en-gb/footer/terms-of-use/&id=13177', TIMESTAMPTZ '2019-05-10T00:00Z');

CREATE TABLE contracts.agreement_acceptances (
    id              uuid PRIMARY KEY,
    document_id     uuid NOT NULL REFERENCES contracts.agreement_documents,
    customer_id     uuid NOT NULL REFERENCES contracts.customers,
    user_id         uuid NOT NULL,                       -- the house itself for what came with the portal
    how             varchar(20) NOT NULL CHECK (how IN ('PURCHASE', 'EXPRESSLY', 'USE')),
    accepted_at     timestamptz NOT NULL,
    CONSTRAINT agreement_accepted_once UNIQUE (customer_id, document_id, user_id)
);

CREATE TABLE contracts.jumpstart_products (              -- R116, Schedule A: dated rows, the latest effective one counts
    code            varchar(60) NOT NULL,
    title           varchar(120) NOT NULL,
    listed          boolean NOT NULL,
    effective_from  date NOT NULL,
    recorded_at     timestamptz NOT NULL,
    PRIMARY KEY (code, effective_from, recorded_at)
);

CREATE TABLE contracts.jumpstart_service_types (         -- R126, Schedule B
    code            varchar(60) PRIMARY KEY,
    title           varchar(160) NOT NULL,
    offered_from    date NOT NULL,
    recorded_at     timestamptz NOT NULL
);

INSERT INTO contracts.jumpstart_products (code, title, listed, effective_from, recorded_at) VALUES
    ('SMART_DOCK', 'SmartDock', true, DATE '2019-05-10', TIMESTAMPTZ '2019-05-10T00:00Z'),
    ('TAP',        'Tap',       true, DATE '2019-05-10', TIMESTAMPTZ '2019-05-10T00:00Z');

INSERT INTO contracts.jumpstart_service_types (code, title, offered_from, recorded_at) VALUES
    ('TICKET_BASED_INCIDENT_RESOLUTION', 'Ticket-based incident resolution management', DATE '2019-05-10', TIMESTAMPTZ '2019-05-10T00:00Z');

INSERT INTO contracts.parameters (name, value, effective_from, recorded_at, source) VALUES
    ('JUMPSTART_DAYS', '90', DATE '2019-05-10', TIMESTAMPTZ '2019-05-10 00:00:00Z', 'JumpStart terms, 2(a) and 6(a)');

CREATE TABLE contracts.jumpstart_registrations (
    id                  uuid PRIMARY KEY,
    customer_id         uuid NOT NULL REFERENCES contracts.customers,        -- the original purchaser
    transferee_id       uuid REFERENCES contracts.customers,                 -- who holds it since, where he has an account
    transferred_at      timestamptz,
    product             varchar(60) NOT NULL,
    service_type        varchar(60) NOT NULL REFERENCES contracts.jumpstart_service_types,
    sold_as_new         boolean NOT NULL,
    standard_configuration boolean NOT NULL,
    microsoft_software  boolean NOT NULL,
    confirmation_number varchar(60) NOT NULL DEFAULT '',
    serial              varchar(32) NOT NULL DEFAULT '',
    purchased_on        date,
    seen_by_staff       boolean NOT NULL,                                    -- our people recorded the purchase
    bought_in           char(2),
    located_in          char(2) NOT NULL,
    reseller            varchar(200) NOT NULL DEFAULT '',
    reseller_country    char(2),
    days                integer NOT NULL CHECK (days > 0),
    zone                varchar(64) NOT NULL,                                -- the purchaser's main site's when registered (D34)
    entity              varchar(40),                                         -- R140, as concluded
    law                 varchar(40) NOT NULL,
    held_since          timestamptz,                                         -- R135
    registered_at       timestamptz NOT NULL,
    registered_by       uuid NOT NULL,
    version             bigint NOT NULL,
    CONSTRAINT jumpstart_identified CHECK (confirmation_number <> '' OR serial <> ''),
    CONSTRAINT jumpstart_bought_somewhere CHECK (bought_in IS NOT NULL OR reseller_country IS NOT NULL)
);
-- R138: a product's term runs once.
CREATE UNIQUE INDEX jumpstart_serial_once ON contracts.jumpstart_registrations (serial) WHERE serial <> '';
CREATE UNIQUE INDEX jumpstart_confirmation_once ON contracts.jumpstart_registrations (confirmation_number, product) WHERE serial = '';
CREATE INDEX jumpstart_of ON contracts.jumpstart_registrations (customer_id, registered_at DESC, id);
CREATE INDEX jumpstart_of_transferee ON contracts.jumpstart_registrations (transferee_id) WHERE transferee_id IS NOT NULL;
CREATE INDEX jumpstart_by_age ON contracts.jumpstart_registrations (registered_at DESC, id);
CREATE INDEX jumpstart_held ON contracts.jumpstart_registrations (held_since) WHERE held_since IS NOT NULL;

CREATE TABLE contracts.jumpstart_transfers (             -- R125
    registration_id uuid NOT NULL REFERENCES contracts.jumpstart_registrations,
    transferee      varchar(200) NOT NULL,
    contact         varchar(254) NOT NULL,
    number          varchar(60) NOT NULL,
    notified_at     timestamptz NOT NULL,
    recorded_by     varchar(120) NOT NULL,
    CONSTRAINT jumpstart_transferred_once PRIMARY KEY (registration_id)
);

CREATE TABLE contracts.jumpstart_holds (                 -- R135
    id              uuid PRIMARY KEY,
    registration_id uuid NOT NULL REFERENCES contracts.jumpstart_registrations,
    reason          varchar(500) NOT NULL,
    held_at         timestamptz NOT NULL,
    held_by         varchar(120) NOT NULL,
    lifted_at       timestamptz CHECK (lifted_at >= held_at),
    lifted_by       varchar(120),
    lifted_because  varchar(500)
);
CREATE UNIQUE INDEX jumpstart_held_once ON contracts.jumpstart_holds (registration_id) WHERE lifted_at IS NULL;
CREATE INDEX jumpstart_holds_of ON contracts.jumpstart_holds (registration_id);

CREATE TABLE contracts.jumpstart_proofs (                -- the files that show a purchase; written once
    id              uuid PRIMARY KEY,
    registration_id uuid NOT NULL REFERENCES contracts.jumpstart_registrations,
    file_name       varchar(200) NOT NULL,
    media_type      varchar(60) NOT NULL,                -- told from the content
    size            integer NOT NULL CHECK (size > 0),
    content         bytea NOT NULL,
    uploaded_at     timestamptz NOT NULL,
    uploaded_by     varchar(120) NOT NULL
);
CREATE INDEX jumpstart_proofs_of ON contracts.jumpstart_proofs (registration_id);

CREATE TABLE contracts.order_prices (                    -- R141: what a line cost, and what it costs by the list
    order_id        uuid NOT NULL REFERENCES contracts.orders,
    line            integer NOT NULL CHECK (line > 0),
    currency        char(3) NOT NULL,
    paid            numeric(14, 2) CHECK (paid >= 0),
    list_price      numeric(14, 2) CHECK (list_price >= 0),
    PRIMARY KEY (order_id, line)
);

-- More areas of the API, and more names for them.
ALTER TABLE contracts.access_tokens ALTER COLUMN scopes TYPE varchar(2000);
