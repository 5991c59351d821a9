-- What our people look at when a claim lies before them: the queue, the longest waiting first, and what else was claimed for the unit and
-- in its Space.

DROP INDEX replacement.returns_queue;
CREATE INDEX returns_queue ON replacement.returns (state, requested_at, id) WHERE state IN ('WAITING', 'REVIEW');
CREATE INDEX returns_queue_of ON replacement.returns (customer_id, state, requested_at, id) WHERE state IN ('WAITING', 'REVIEW');
CREATE INDEX returns_of_serial ON replacement.returns (serial, requested_at DESC, id DESC) WHERE serial <> '';
CREATE INDEX returns_of_space ON replacement.returns (space_id, requested_at DESC, id DESC) WHERE space_id IS NOT NULL;
