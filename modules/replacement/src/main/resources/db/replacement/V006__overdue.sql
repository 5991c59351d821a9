-- When the customer is reminded next of a failed unit that has not come back; empty where none is awaited, and after the last time.
ALTER TABLE replacement.returns
    ADD COLUMN remind_at timestamptz,
    ADD COLUMN reminded  int NOT NULL DEFAULT 0 CHECK (reminded >= 0),
    ADD CHECK (remind_at IS NULL OR state = 'AWAITED');
CREATE INDEX returns_to_remind ON replacement.returns (remind_at) WHERE remind_at IS NOT NULL;
UPDATE replacement.returns SET remind_at = now() + interval '14 days' WHERE state = 'AWAITED';
