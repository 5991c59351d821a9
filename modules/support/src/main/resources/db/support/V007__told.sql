-- Who has a ticket before him is told that it changed, on whichever server: by its id alone, once what changed is there to be read.

CREATE INDEX incidents_by_product ON support.incidents (product, ticket_id);

CREATE FUNCTION support.tell(changed uuid[]) RETURNS void LANGUAGE sql AS $$
    -- of very many at once it is said that there were many; a payload has its largest size
    SELECT pg_notify('support_tickets', CASE WHEN cardinality(changed) > 100 THEN '*' ELSE array_to_string(changed, ' ') END)
     WHERE cardinality(changed) > 0
$$;

CREATE FUNCTION support.tell_tickets() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM support.tell(ARRAY(SELECT DISTINCT t.id FROM told t LIMIT 101));
    RETURN NULL;
END;
$$;
CREATE TRIGGER opened_tickets_are_told AFTER INSERT ON support.tickets
    REFERENCING NEW TABLE AS told FOR EACH STATEMENT EXECUTE FUNCTION support.tell_tickets();
CREATE TRIGGER changed_tickets_are_told AFTER UPDATE ON support.tickets
    REFERENCING NEW TABLE AS told FOR EACH STATEMENT EXECUTE FUNCTION support.tell_tickets();

CREATE FUNCTION support.tell_parts() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM support.tell(ARRAY(SELECT DISTINCT t.ticket_id FROM told t LIMIT 101));
    RETURN NULL;
END;
$$;
CREATE TRIGGER facts_are_told AFTER INSERT ON support.facts
    REFERENCING NEW TABLE AS told FOR EACH STATEMENT EXECUTE FUNCTION support.tell_parts();
CREATE TRIGGER erased_words_are_told AFTER UPDATE ON support.entries
    REFERENCING NEW TABLE AS told FOR EACH STATEMENT EXECUTE FUNCTION support.tell_parts();
CREATE TRIGGER ratings_are_told AFTER INSERT ON support.ratings
    REFERENCING NEW TABLE AS told FOR EACH STATEMENT EXECUTE FUNCTION support.tell_parts();
