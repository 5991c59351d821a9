-- The device as which a sent unit is registered; empty where what failed is no registered device.
ALTER TABLE replacement.shipments ADD COLUMN device_id uuid;
