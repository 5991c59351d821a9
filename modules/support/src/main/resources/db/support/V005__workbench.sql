-- How tickets wait in queues, and the words they are found by.

ALTER TABLE support.tickets
    ADD COLUMN asked_at timestamptz;                     -- the customer's last word, or that the ticket was opened again

UPDATE support.tickets t SET asked_at = (
    SELECT max(f.at) FROM support.facts f WHERE f.ticket_id = t.id AND f.kind IN ('CUSTOMER_WROTE', 'REOPENED'));

-- Whose turn it is: 0 the first response has a due time, 1 the customer waits for us, 2 we wait for him. Within it by time.
ALTER TABLE support.tickets
    ADD COLUMN turn smallint GENERATED ALWAYS AS
        (CASE WHEN answered_at IS NULL AND due_at IS NOT NULL THEN 0 WHEN awaits_us THEN 1 ELSE 2 END) STORED,
    ADD COLUMN turn_at timestamptz GENERATED ALWAYS AS
        (CASE WHEN answered_at IS NULL AND due_at IS NOT NULL THEN due_at ELSE coalesce(asked_at, opened_at) END) STORED;

DROP INDEX support.tickets_open;
DROP INDEX support.tickets_open_of;
DROP INDEX support.tickets_open_by;
CREATE INDEX tickets_turn ON support.tickets (turn, turn_at, id) WHERE closed_at IS NULL;
CREATE INDEX tickets_turn_of ON support.tickets (customer_id, turn, turn_at, id) WHERE closed_at IS NULL;
CREATE INDEX tickets_turn_by ON support.tickets (assignee, turn, turn_at, id) WHERE closed_at IS NULL;
CREATE INDEX tickets_opened ON support.tickets (opened_at DESC, id DESC);
CREATE INDEX tickets_opened_of ON support.tickets (customer_id, opened_at DESC, id DESC);

-- How text is compared when it is searched: compatible forms, without accents, small letters.
CREATE FUNCTION support.folded(said text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT lower(regexp_replace(normalize(said, NFKD), '[\u0300-\u036f]', '', 'g'))
$$;

-- What a word in a ticket is found by: itself, what the ticket is about, and whose it is. The last is no text anybody writes, and lets the
-- index alone say what a customer's own are.
CREATE FUNCTION support.searched_words(t support.tickets, said text) RETURNS tsvector LANGUAGE sql IMMUTABLE AS $$
    SELECT array_to_tsvector(ARRAY['customer:' || t.customer_id::text])
        || setweight(to_tsvector('simple', left(support.folded(t.subject || ' ' || t.space_name || ' ' || t.company), 10000)), 'A')
        || to_tsvector('simple', left(support.folded(said), 60000))
$$;

CREATE TABLE support.searched (                          -- one row for each entry, so that what it costs to write does not grow
    entry_id        uuid PRIMARY KEY REFERENCES support.entries ON DELETE CASCADE,
    ticket_id       uuid NOT NULL REFERENCES support.tickets,
    noted           boolean NOT NULL,                    -- for our own people alone
    at              timestamptz NOT NULL,
    words           tsvector NOT NULL
);
CREATE INDEX searched_words ON support.searched USING gin (words);
CREATE INDEX searched_at ON support.searched (at DESC, entry_id);
CREATE INDEX searched_of ON support.searched (ticket_id);

-- The database keeps it, so that whoever writes, moves or erases a word cannot forget to.
CREATE FUNCTION support.search_entry() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO support.searched (entry_id, ticket_id, noted, at, words)
        SELECT NEW.id, t.id, NEW.kind = 'NOTE', NEW.at, support.searched_words(t, NEW.text)
          FROM support.tickets t WHERE t.id = NEW.ticket_id
        ON CONFLICT (entry_id) DO UPDATE SET ticket_id = EXCLUDED.ticket_id, noted = EXCLUDED.noted, at = EXCLUDED.at,
            words = EXCLUDED.words;
    RETURN NULL;
END;
$$;
CREATE TRIGGER entries_are_searched AFTER INSERT OR UPDATE ON support.entries
    FOR EACH ROW EXECUTE FUNCTION support.search_entry();

CREATE FUNCTION support.search_ticket() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE support.searched s SET words = support.searched_words(NEW, e.text)
      FROM support.entries e WHERE e.id = s.entry_id AND s.ticket_id = NEW.id;
    RETURN NULL;
END;
$$;
CREATE TRIGGER tickets_are_searched AFTER UPDATE OF subject, space_name, company ON support.tickets
    FOR EACH ROW WHEN (NEW.subject <> OLD.subject OR NEW.space_name <> OLD.space_name OR NEW.company <> OLD.company)
    EXECUTE FUNCTION support.search_ticket();

INSERT INTO support.searched (entry_id, ticket_id, noted, at, words)
    SELECT e.id, t.id, e.kind = 'NOTE', e.at, support.searched_words(t, e.text)
      FROM support.entries e JOIN support.tickets t ON t.id = e.ticket_id;
