-- The device as which a sent unit is registered; empty where what failed is no registered device.
ALTER TABLE replacement.shipments ADD COLUMN device_id uuid;
-- what is typed or scanned: the beginning of the failed unit's serial number
CREATE INDEX returns_by_serial ON replacement.returns (serial text_pattern_ops) WHERE serial <> '';
