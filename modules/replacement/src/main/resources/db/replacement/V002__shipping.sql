-- What is sent for a return and what comes back: two ways that go on their own. How the return stands is reckoned from both.

ALTER TABLE replacement.returns
    ADD COLUMN sent     int NOT NULL DEFAULT 0 CHECK (sent >= 0),
    ADD COLUMN arrived  int NOT NULL DEFAULT 0 CHECK (arrived >= 0),
    ADD COLUMN received int NOT NULL DEFAULT 0 CHECK (received >= 0),
    ADD COLUMN awaited  boolean NOT NULL DEFAULT true,
    ADD COLUMN let_go   varchar(2000) NOT NULL DEFAULT '',   -- why nothing more is awaited though not all came back
    DROP CONSTRAINT returns_state_check,
    DROP CONSTRAINT returns_check,
    DROP CONSTRAINT returns_check2;
ALTER TABLE replacement.returns
    ADD CHECK (state IN ('WAITING', 'REVIEW', 'AUTHORIZED', 'SHIPPED', 'AWAITED', 'CLOSED', 'REFUSED', 'CANCELLED')),
    ADD CHECK ((state NOT IN ('WAITING', 'REVIEW')) = (decided_at IS NOT NULL)),
    ADD CHECK ((state IN ('AUTHORIZED', 'SHIPPED', 'AWAITED', 'CLOSED')) = (way <> 'NONE')),
    ADD CHECK (arrived <= sent),
    ADD CHECK (sent = 0 OR state IN ('SHIPPED', 'AWAITED', 'CLOSED')),
    ADD CHECK (let_go = '' OR NOT awaited);
DROP INDEX replacement.returns_once_for_unit;
CREATE UNIQUE INDEX returns_once_for_unit ON replacement.returns (customer_id, serial)
    WHERE serial <> '' AND state NOT IN ('REFUSED', 'CANCELLED', 'CLOSED');
-- operations' own queue: what is to be sent, what is on its way, what is awaited
CREATE INDEX returns_under_way ON replacement.returns (state, requested_at DESC, id DESC) WHERE state IN ('AUTHORIZED', 'SHIPPED', 'AWAITED');

CREATE TABLE replacement.shipments (
    id            uuid PRIMARY KEY,
    return_id     uuid NOT NULL REFERENCES replacement.returns,
    serial        varchar(32) NOT NULL,
    product       varchar(100) NOT NULL,
    carrier       varchar(100) NOT NULL,
    preferred     boolean NOT NULL,
    tracking      varchar(100) NOT NULL,
    term          varchar(3) NOT NULL,
    duties_by_us  boolean NOT NULL,
    reason        varchar(500) NOT NULL,                     -- why it is sent otherwise than usual
    sent_at       timestamptz NOT NULL,
    planned_until timestamptz,                               -- the end of the window it is planned to arrive in
    arrived_at    timestamptz,
    cause         varchar(20) CHECK (cause IN ('DESTINATION', 'EXPORT_CONTROL', 'CUSTOMS', 'WEATHER', 'COURIER')),
    CHECK (arrived_at >= sent_at),
    CHECK (cause IS NULL OR arrived_at IS NOT NULL)
);
-- no unit is sent twice, whoever sends at the same instant
CREATE UNIQUE INDEX shipments_once_for_unit ON replacement.shipments (serial);
CREATE INDEX shipments_of_return ON replacement.shipments (return_id);

CREATE TABLE replacement.receipts (
    id          uuid PRIMARY KEY,
    return_id   uuid NOT NULL REFERENCES replacement.returns,
    serial      varchar(40) NOT NULL,
    received_as varchar(20) NOT NULL CHECK (received_as IN ('WHOLE', 'PART', 'OTHER_UNIT')),
    note        varchar(500) NOT NULL,
    received_at timestamptz NOT NULL
);
CREATE INDEX receipts_of_return ON replacement.receipts (return_id);
