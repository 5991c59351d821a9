-- Since when hours or holidays are known otherwise, and from which day on: tickets that wait for a first response are counted anew by them.
CREATE TABLE support.calendar_changes (
    row_id          uuid PRIMARY KEY,                    -- of the country books
    recorded_at     timestamptz NOT NULL,
    effective_from  date NOT NULL
);
CREATE INDEX calendar_changes_from ON support.calendar_changes (effective_from);
CREATE INDEX facts_of_hours ON support.facts (recorded_at) WHERE kind = 'HOURS_CHANGED';
CREATE INDEX tickets_by_hours ON support.tickets (due_at, id)
    WHERE closed_at IS NULL AND answered_at IS NULL AND missed_at IS NULL AND level <> 'SELECT';
