-- What was written down by mistake is struck and stays to be read.

ALTER TABLE replacement.shipments
    ADD COLUMN withdrawn_at timestamptz,
    ADD COLUMN withdrawn    varchar(500) NOT NULL DEFAULT '',  -- why
    ADD CHECK (withdrawn_at IS NULL OR (arrived_at IS NULL AND device_id IS NULL));
DROP INDEX replacement.shipments_once_for_unit;
CREATE UNIQUE INDEX shipments_once_for_unit ON replacement.shipments (serial) WHERE withdrawn_at IS NULL;

ALTER TABLE replacement.receipts
    ADD COLUMN withdrawn_at timestamptz,
    ADD COLUMN withdrawn    varchar(500) NOT NULL DEFAULT '';
