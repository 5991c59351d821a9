-- Returns: what failed, whether and by which way it is replaced, and what that rests on. Reasons are judged anew from these facts and from
-- what the other books knew at that instant; they are not kept.

CREATE SEQUENCE replacement.return_numbers START 100001;

CREATE TABLE replacement.returns (
    id              uuid PRIMARY KEY,
    number          bigint NOT NULL UNIQUE,
    customer_id     uuid NOT NULL,
    company         varchar(200) NOT NULL,
    ticket_id       uuid NOT NULL,
    ticket_number   bigint NOT NULL,
    space_id        uuid,
    space_name      varchar(200) NOT NULL,
    space_group     varchar(500) NOT NULL,                   -- of that Space then: who is restricted to groups sees those in them
    ship_to         char(2),                                 -- empty while nobody knows where it is
    zone            varchar(60) NOT NULL,                    -- of the Space, or of the customer where there is none
    device_id       uuid,                                    -- empty unless it is registered to the customer
    serial          varchar(32) NOT NULL,                    -- '' where it has none of its own
    product         varchar(200) NOT NULL,                   -- what it is called
    maker           varchar(20) NOT NULL CHECK (maker IN ('OURS', 'BUNDLED', 'THIRD_PARTY')),
    standing        varchar(20) NOT NULL CHECK (standing IN ('THERE', 'ELSEWHERE', 'ANOTHER_CUSTOMERS', 'NOT_REGISTERED', 'HAS_NONE')),
    steps           int NOT NULL CHECK (steps >= 0),         -- of troubleshooting
    failed_at       timestamptz NOT NULL,
    component       varchar(32) NOT NULL,                    -- serial number of a key component of the same system
    other_proof     varchar(500) NOT NULL,                   -- what else was given of a peripheral
    purchase_file   uuid,                                    -- a file of the ticket
    purchase_name   varchar(300) NOT NULL,                   -- what that is called
    tax_number      varchar(40) NOT NULL,
    tax_waiver      varchar(500) NOT NULL,                   -- why our people went without it
    ground          varchar(20) CHECK (ground IN ('MISUSE', 'IMPROPER_USE', 'CONSUMABLE', 'LOST_PARTS', 'OTHERS_PARTS', 'OTHERS_SERVICES',
                                                  'WEAR')),
    evidence        varchar(2000) NOT NULL,
    state           varchar(20) NOT NULL CHECK (state IN ('WAITING', 'REVIEW', 'AUTHORIZED', 'REFUSED', 'CANCELLED')),
    way             varchar(10) NOT NULL CHECK (way IN ('ADVANCED', 'BASIC', 'NONE')),
    requested_at    timestamptz NOT NULL,
    judged_at       timestamptz NOT NULL,                    -- the instant the reasons are about
    decided_at      timestamptz,                             -- when it was authorized, refused or cancelled
    decided_by      varchar(120),
    reason          varchar(2000) NOT NULL,                  -- of our people's answer, or of who took it back
    version         bigint NOT NULL,
    CHECK ((state IN ('AUTHORIZED', 'REFUSED', 'CANCELLED')) = (decided_at IS NOT NULL)),
    CHECK ((decided_at IS NULL) = (decided_by IS NULL)),
    CHECK ((state = 'AUTHORIZED') = (way <> 'NONE')),
    CHECK ((ground IS NULL) = (evidence = '')),
    CHECK ((purchase_file IS NULL) = (purchase_name = ''))
);
-- of a ticket and of a unit there is one return at a time, whoever asks at the same instant
CREATE UNIQUE INDEX returns_once_for_ticket ON replacement.returns (ticket_id) WHERE state <> 'CANCELLED';
CREATE UNIQUE INDEX returns_once_for_unit ON replacement.returns (customer_id, serial)
    WHERE serial <> '' AND state IN ('WAITING', 'REVIEW', 'AUTHORIZED');
CREATE INDEX returns_queue ON replacement.returns (requested_at DESC, id DESC) WHERE state IN ('WAITING', 'REVIEW');
CREATE INDEX returns_latest ON replacement.returns (requested_at DESC, id DESC);
CREATE INDEX returns_latest_of ON replacement.returns (customer_id, requested_at DESC, id DESC);
CREATE INDEX returns_of_ticket ON replacement.returns (ticket_id, requested_at DESC);
CREATE INDEX returns_of_device ON replacement.returns (device_id, requested_at DESC) WHERE device_id IS NOT NULL;
