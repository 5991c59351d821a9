-- What-ifs with Enterprise Plans, and what the no-gap test of devices rests on.

ALTER TABLE contracts.proposal_changes
    DROP CONSTRAINT proposal_changes_kind_check,
    ADD CONSTRAINT proposal_changes_kind_check
        CHECK (kind IN ('BUY', 'RENEW', 'ASSIGN', 'RELEASE', 'MOVE', 'PLAN', 'UPGRADE', 'END')),
    ADD COLUMN maximum_spaces integer CHECK (maximum_spaces > 0);

ALTER TABLE contracts.products                           -- D55: the product's own standard length
    ADD COLUMN warranty_years integer NOT NULL DEFAULT 2 CHECK (warranty_years BETWEEN 1 AND 10);

INSERT INTO contracts.parameters (name, value, effective_from, recorded_at, source) VALUES
    ('DAYS_OUTSIDE_ARE_NO_GAP', '30', DATE '2019-05-10', TIMESTAMPTZ '2019-05-10 00:00:00Z', 'our reading D41');
