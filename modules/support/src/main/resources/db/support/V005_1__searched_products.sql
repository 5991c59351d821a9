-- A ticket is found by the product it is about, and by its serial number.

CREATE OR REPLACE FUNCTION support.searched_words(t support.tickets, said text) RETURNS tsvector LANGUAGE sql STABLE AS $$
    SELECT array_to_tsvector(ARRAY['customer:' || t.customer_id::text])
        || setweight(to_tsvector('simple', left(support.folded(concat_ws(' ', t.subject, t.space_name, t.company,
            (SELECT i.product || ' ' || i.serial FROM support.incidents i WHERE i.ticket_id = t.id))), 10000)), 'A')
        || to_tsvector('simple', left(support.folded(said), 60000))
$$;

CREATE FUNCTION support.search_incident() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE support.searched s SET words = support.searched_words(t, e.text)
      FROM support.entries e JOIN support.tickets t ON t.id = e.ticket_id
     WHERE e.id = s.entry_id AND s.ticket_id = NEW.ticket_id;
    RETURN NULL;
END;
$$;
CREATE TRIGGER incidents_are_searched AFTER INSERT OR UPDATE OF product, serial ON support.incidents
    FOR EACH ROW EXECUTE FUNCTION support.search_incident();

UPDATE support.searched s SET words = support.searched_words(t, e.text)
  FROM support.entries e JOIN support.tickets t ON t.id = e.ticket_id JOIN support.incidents i ON i.ticket_id = t.id
 WHERE e.id = s.entry_id;
