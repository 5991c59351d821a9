-- A ticket's own age: its time without that for which it stood still (R41, R131, R133, D30). While it has never stood still, that is its age.
ALTER TABLE support.tickets ADD COLUMN ours_since timestamptz;    -- from when its own age counts; empty: from its opening
ALTER TABLE support.tickets ADD COLUMN stands_since timestamptz;  -- since when it stands still

CREATE TEMPORARY TABLE stood AS
    SELECT s.ticket_id, s.at AS since, (SELECT min(e.at) FROM support.facts e WHERE e.ticket_id = s.ticket_id AND (e.at, e.id) > (s.at, s.id)
        AND (e.kind IN ('STOPPED', 'RESUMED', 'CLOSED') OR e.kind = 'CUSTOMER_WROTE' AND s.word = 'WAITING_FOR_CUSTOMER')) AS until
    FROM support.facts s WHERE s.kind = 'STOPPED';
UPDATE support.tickets t SET ours_since = t.opened_at + s.excused, stands_since = CASE WHEN t.closed_at IS NULL THEN s.standing END
    FROM (SELECT ticket_id, coalesce(sum(until - since), interval '0') AS excused, max(since) FILTER (WHERE until IS NULL) AS standing
          FROM stood GROUP BY ticket_id) s
    WHERE s.ticket_id = t.id;
DROP TABLE stood;
