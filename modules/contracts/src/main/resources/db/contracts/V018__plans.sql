-- Enterprise Plans: upgrades, evidence that the Spaces are within the maximum, and Sync features switched off above it.

-- R109, D42: a higher tier takes a plan's place and ends with the original term.
ALTER TABLE contracts.contracts
    ADD COLUMN continues             uuid REFERENCES contracts.contracts CONSTRAINT plan_continued_once UNIQUE,
    ADD COLUMN original              uuid REFERENCES contracts.contracts,   -- the first of the plans that took each other's place
    ADD COLUMN originally_ordered_at timestamptz,
    ADD COLUMN replaced_by           uuid REFERENCES contracts.contracts,
    ADD COLUMN replaced_at           timestamptz,
    ADD CONSTRAINT only_plans_continue CHECK (continues IS NULL OR plan_offering IS NOT NULL AND activated_at IS NOT NULL),
    ADD CONSTRAINT continued_whole CHECK ((continues IS NULL) = (original IS NULL) AND (continues IS NULL) = (originally_ordered_at IS NULL)),
    ADD CONSTRAINT replaced_whole CHECK ((replaced_by IS NULL) = (replaced_at IS NULL));
