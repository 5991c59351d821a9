-- Which unit was sent in place of which device, and since when it is there (D58). What it inherits is reckoned from both, not copied.
CREATE TABLE contracts.device_replacements (
    replacement_id uuid PRIMARY KEY REFERENCES contracts.devices,
    failed_id      uuid NOT NULL REFERENCES contracts.devices,
    recorded_at    timestamptz NOT NULL,                     -- when it was sent
    since          timestamptz,                              -- when it arrived; empty while it is on its way
    since_known_at timestamptz,
    CHECK (failed_id <> replacement_id),
    CHECK ((since IS NULL) = (since_known_at IS NULL))
);
-- one unit takes a device's place, whoever writes that down at the same instant
CREATE UNIQUE INDEX device_replaced_once ON contracts.device_replacements (failed_id) WHERE since IS NOT NULL;
CREATE INDEX device_replacements_of ON contracts.device_replacements (failed_id);
