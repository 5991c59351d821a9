-- To whom a customer turns with another maker's product: rows by operations, which are added and never changed. In force on a day is the
-- row of a vendor with the latest effective_from not after it, among those recorded by the instant asked about; of two with the same day,
-- the one recorded later.
CREATE TABLE replacement.vendor_rows (
    id             uuid PRIMARY KEY,
    name           varchar(200) NOT NULL CHECK (name <> ''),     -- capital letters make no other one
    products       text[] NOT NULL,                              -- what it makes, as people call it or by our code
    website        varchar(300) NOT NULL,
    phone          varchar(40) NOT NULL,
    ready          varchar(500) NOT NULL,                        -- what a customer should have ready
    listed         boolean NOT NULL,                             -- false: nobody is sent there from that day on
    effective_from date NOT NULL,                                -- UTC
    recorded_at    timestamptz NOT NULL,
    recorded_by    varchar(120) NOT NULL,
    CONSTRAINT vendor_reached CHECK (NOT listed OR website <> '' OR phone <> ''),
    CONSTRAINT vendor_website CHECK (website = '' OR website ~* '^https://'),
    CONSTRAINT vendor_not_backdated CHECK (effective_from >= (recorded_at AT TIME ZONE 'UTC')::date)
);
CREATE UNIQUE INDEX vendor_once ON replacement.vendor_rows (lower(name), effective_from, recorded_at);

CREATE FUNCTION replacement.refuse_rewriting() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the register of vendors is not rewritten: % on %', TG_OP, TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END;
$$;
CREATE TRIGGER vendor_rows_only_grow BEFORE UPDATE OR DELETE OR TRUNCATE ON replacement.vendor_rows
    FOR EACH STATEMENT EXECUTE FUNCTION replacement.refuse_rewriting();

-- whom our people had named in the ticket when the claim came (R41)
ALTER TABLE replacement.returns ADD COLUMN vendor varchar(200) NOT NULL DEFAULT '';
