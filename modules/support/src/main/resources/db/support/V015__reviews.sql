-- Account reviews: how an account stood on a day, written down row by row. What was made is never rewritten.

CREATE TABLE support.reviews (
    id              uuid PRIMARY KEY,
    customer_id     uuid NOT NULL,
    as_of_day       date NOT NULL,                       -- in the zone
    from_day        date NOT NULL CHECK (from_day < as_of_day),  -- what happened since is in it
    zone            varchar(64) NOT NULL,
    state           varchar(10) NOT NULL CHECK (state IN ('MAKING', 'MADE', 'FAILED')),
    attempt         int NOT NULL CHECK (attempt > 0),    -- only the latest may write
    parts_done      int NOT NULL CHECK (parts_done >= 0),
    alive_at        timestamptz NOT NULL,                -- when the making was heard of last
    asked_by        varchar(120) NOT NULL,
    as_of           timestamptz,
    made_at         timestamptz,
    digest          varchar(64) NOT NULL DEFAULT '',     -- SHA-256 over its rows
    CONSTRAINT one_review_a_day UNIQUE (customer_id, as_of_day),
    CONSTRAINT review_made CHECK ((state = 'MADE') = (made_at IS NOT NULL) AND (made_at IS NULL) = (as_of IS NULL)
        AND (made_at IS NULL) = (digest = ''))
);

CREATE TABLE support.review_rows (
    review_id       uuid NOT NULL REFERENCES support.reviews,
    part            varchar(20) NOT NULL,
    place           int NOT NULL CHECK (place > 0),      -- in its part
    kind            varchar(20) NOT NULL,                -- of the thing it is about
    thing           varchar(40) NOT NULL,
    name            text NOT NULL,
    said            text NOT NULL,
    at              timestamptz,
    rule            varchar(10) NOT NULL,
    because         text NOT NULL,
    figures         text[] NOT NULL CHECK (cardinality(figures) > 0),
    PRIMARY KEY (review_id, part, place)
);

CREATE TABLE support.review_figures (                    -- each is the number of rows that name it
    review_id       uuid NOT NULL REFERENCES support.reviews,
    figure          varchar(240) NOT NULL,
    counted         int NOT NULL CHECK (counted > 0),
    PRIMARY KEY (review_id, figure)
);

CREATE TABLE support.review_comments (
    id              uuid PRIMARY KEY,
    review_id       uuid NOT NULL,
    part            varchar(20) NOT NULL,
    place           int NOT NULL,
    text            varchar(2000) NOT NULL CHECK (text <> ''),
    at              timestamptz NOT NULL,
    by              varchar(120) NOT NULL,
    FOREIGN KEY (review_id, part, place) REFERENCES support.review_rows
);
CREATE INDEX review_comments_of ON support.review_comments (review_id, at);

CREATE FUNCTION support.keep_made_reviews() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM support.reviews r WHERE r.id = OLD.review_id AND r.state = 'MADE') THEN
        RAISE EXCEPTION 'a review that was made is not rewritten';
    END IF;
    RETURN coalesce(NEW, OLD);
END $$;
CREATE TRIGGER made_rows_stay BEFORE UPDATE OR DELETE ON support.review_rows
    FOR EACH ROW EXECUTE FUNCTION support.keep_made_reviews();
CREATE TRIGGER made_figures_stay BEFORE UPDATE OR DELETE ON support.review_figures
    FOR EACH ROW EXECUTE FUNCTION support.keep_made_reviews();

CREATE FUNCTION support.end_made_reviews() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM support.reviews r WHERE r.id IN (SELECT a.review_id FROM added a) AND r.state = 'MADE') THEN
        RAISE EXCEPTION 'a review that was made is not rewritten: nothing is added';
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER made_rows_end AFTER INSERT ON support.review_rows REFERENCING NEW TABLE AS added
    FOR EACH STATEMENT EXECUTE FUNCTION support.end_made_reviews();
CREATE TRIGGER made_figures_end AFTER INSERT ON support.review_figures REFERENCING NEW TABLE AS added
    FOR EACH STATEMENT EXECUTE FUNCTION support.end_made_reviews();
