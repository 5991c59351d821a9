-- What can be bought and what it gives. Dated rows: the row in force on a day is the latest effective one; nothing is rewritten.

CREATE TABLE contracts.space_categories (                -- R4: the list is open
    code            varchar(40) PRIMARY KEY,
    title           varchar(80) NOT NULL,
    room            boolean NOT NULL,
    position        integer NOT NULL
);

CREATE TABLE contracts.offerings (                       -- D39
    code            varchar(60) PRIMARY KEY,
    title           varchar(120) NOT NULL,
    level           varchar(20) NOT NULL CHECK (level IN ('ESSENTIAL', 'SELECT')),
    sold_for        varchar(40) NOT NULL,                -- the category word of the order
    plan            boolean NOT NULL,
    effective_from  date NOT NULL,
    withdrawn_on    date,
    recorded_at     timestamptz NOT NULL
);

CREATE TABLE contracts.offering_fits (
    offering_code   varchar(60) NOT NULL REFERENCES contracts.offerings,
    category        varchar(40) NOT NULL REFERENCES contracts.space_categories,
    PRIMARY KEY (offering_code, category)
);

CREATE TABLE contracts.benefits (
    code            varchar(60) PRIMARY KEY,
    title           varchar(120) NOT NULL,
    block           varchar(60) NOT NULL,
    position        integer NOT NULL
);

CREATE TABLE contracts.benefit_listings (                -- R2
    level           varchar(20) NOT NULL CHECK (level IN ('BASIC', 'ESSENTIAL', 'SELECT')),
    category        varchar(40) NOT NULL REFERENCES contracts.space_categories,
    benefit         varchar(60) NOT NULL REFERENCES contracts.benefits,
    listed          boolean NOT NULL,
    effective_from  date NOT NULL,
    recorded_at     timestamptz NOT NULL,
    source          varchar(200) NOT NULL,
    PRIMARY KEY (level, category, benefit, effective_from, recorded_at)
);

CREATE TABLE contracts.products (
    code            varchar(60) PRIMARY KEY,
    title           varchar(160) NOT NULL,
    kind            varchar(20) NOT NULL CHECK (kind IN ('hardware', 'software', 'bundle', 'peripheral')),
    key_device      boolean NOT NULL,
    collab_os       boolean NOT NULL,
    position        integer NOT NULL
);

CREATE TABLE contracts.covered_products (                -- R43, R44
    category        varchar(40) NOT NULL REFERENCES contracts.space_categories,
    product         varchar(60) NOT NULL REFERENCES contracts.products,
    listed          boolean NOT NULL,
    effective_from  date NOT NULL,
    recorded_at     timestamptz NOT NULL,
    PRIMARY KEY (category, product, effective_from, recorded_at)
);
