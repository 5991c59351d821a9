-- Whose an entry is stands beside its words instead of among them: the latest of one customer's are read in their order. Among the words
-- it had to be met with every entry that has a common one.

DROP INDEX support.searched_words;
ALTER TABLE support.searched ADD COLUMN customer_id uuid;
UPDATE support.searched s SET customer_id = t.customer_id, words = ts_delete(s.words, 'customer:' || t.customer_id::text)
  FROM support.tickets t WHERE t.id = s.ticket_id;
ALTER TABLE support.searched ALTER COLUMN customer_id SET NOT NULL;
CREATE INDEX searched_words ON support.searched USING gin (words);
CREATE INDEX searched_of_customer ON support.searched (customer_id, at DESC, entry_id);

CREATE OR REPLACE FUNCTION support.searched_words(t support.tickets, said text) RETURNS tsvector LANGUAGE sql STABLE AS $$
    SELECT setweight(to_tsvector('simple', left(support.folded(concat_ws(' ', t.subject, t.space_name, t.company,
            (SELECT i.product || ' ' || i.serial FROM support.incidents i WHERE i.ticket_id = t.id))), 10000)), 'A')
        || to_tsvector('simple', left(support.folded(said), 60000))
$$;

CREATE OR REPLACE FUNCTION support.search_entry() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO support.searched (entry_id, ticket_id, customer_id, noted, at, words)
        SELECT NEW.id, t.id, t.customer_id, NEW.kind = 'NOTE', NEW.at, support.searched_words(t, NEW.text)
          FROM support.tickets t WHERE t.id = NEW.ticket_id
        ON CONFLICT (entry_id) DO UPDATE SET ticket_id = EXCLUDED.ticket_id, customer_id = EXCLUDED.customer_id,
            noted = EXCLUDED.noted, at = EXCLUDED.at, words = EXCLUDED.words;
    RETURN NULL;
END;
$$;
