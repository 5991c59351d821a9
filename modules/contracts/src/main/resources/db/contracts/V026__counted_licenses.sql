-- What was known at an instant may be superseded since: an account's lines are sought among all, not only among those that stand.
-- The count of active Select licenses (R29) is asked for with every ticket that is opened or looked at, and is read from here alone.
DROP INDEX contracts.assignments_of_customer;
CREATE INDEX assignments_of_customer ON contracts.assignments (customer_id, level)
    INCLUDE (contract_id, space_id, during, recorded_at, superseded_at);
