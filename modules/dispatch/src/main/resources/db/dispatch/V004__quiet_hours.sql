-- When people want no mail about tickets. PostgreSQL 15 and newer.

CREATE TABLE dispatch.quiet_hours (                      -- each day, by the clock of the person's zone
    person          uuid PRIMARY KEY,
    begins          time NOT NULL,
    ends            time NOT NULL,                       -- the first minute after them; the next day's if not later
    CONSTRAINT quiet_hours_end CHECK (begins <> ends)
);

ALTER TABLE dispatch.messages ADD COLUMN held_until timestamptz;     -- until then those behind it in its lane pass
DROP INDEX dispatch.messages_waiting;
CREATE INDEX messages_waiting ON dispatch.messages (recipient_kind, lane_id, sequence)
    INCLUDE (id, due_at, claimed_until, held_until) WHERE waiting;
