-- What customers say is wrong with the delivery of a unit, and what came of it. While one is open the return stands as on its way.
CREATE TABLE replacement.delivery_problems (
    id          uuid PRIMARY KEY,
    return_id   uuid NOT NULL REFERENCES replacement.returns,
    serial      varchar(32) NOT NULL,                        -- of a unit that was sent for the return
    problem     varchar(20) NOT NULL CHECK (problem IN ('NOT_ARRIVED', 'DAMAGED', 'WRONG_UNIT')),
    said        varchar(2000) NOT NULL CHECK (said <> ''),
    reported_at timestamptz NOT NULL,
    outcome     varchar(20) CHECK (outcome IN ('ANOTHER_SENT', 'FOUND', 'NOTHING_WRONG')),
    reason      varchar(2000) NOT NULL,                      -- what operations wrote when they settled it
    settled_at  timestamptz,
    CHECK ((outcome IS NULL) = (settled_at IS NULL)),
    CHECK ((outcome IS NULL) = (reason = '')),
    CHECK (settled_at >= reported_at)
);
-- one at a time of a unit, whoever speaks at the same instant
CREATE UNIQUE INDEX delivery_problems_one_open ON replacement.delivery_problems (serial) WHERE settled_at IS NULL;
CREATE INDEX delivery_problems_of_return ON replacement.delivery_problems (return_id);

ALTER TABLE replacement.shipments
    ADD COLUMN given_up boolean NOT NULL DEFAULT false,      -- it has not arrived, and another was sent in its place
    ADD CHECK (NOT given_up OR arrived_at IS NULL);
ALTER TABLE replacement.returns
    ADD COLUMN given_up      int NOT NULL DEFAULT 0 CHECK (given_up >= 0),
    ADD COLUMN problem_since timestamptz,                    -- when the longest open problem was reported
    ADD COLUMN closed_at     timestamptz,                    -- unknown of those that were closed before it was kept
    ADD CHECK (arrived + given_up <= sent),
    ADD CHECK (problem_since IS NULL OR state = 'SHIPPED'),
    ADD CHECK (closed_at IS NULL OR state = 'CLOSED');
-- the problems that wait for operations, the longest waiting first
CREATE INDEX returns_with_problem ON replacement.returns (problem_since, id) WHERE problem_since IS NOT NULL;
