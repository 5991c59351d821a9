-- The journal: one hash chain per customer and one for the house (chain 00000000-...). PostgreSQL 15 and newer.

CREATE SCHEMA IF NOT EXISTS journal;

CREATE TABLE journal.chain_heads (
    chain       uuid        PRIMARY KEY,
    seq         bigint      NOT NULL CHECK (seq >= 0),
    hash        bytea       NOT NULL CHECK (length(hash) = 32)
);
COMMENT ON TABLE journal.chain_heads IS
    'The last entry of each chain; its row lock is the queue in which the writers of a chain stand.';

CREATE TABLE journal.entries (
    chain         uuid        NOT NULL,
    seq           bigint      NOT NULL CHECK (seq >= 1),
    recorded_at   timestamptz NOT NULL,
    happened_at   timestamptz NOT NULL,
    actor         uuid        NOT NULL,
    actor_name    text,
    actor_salt    bytea,
    actor_seal    bytea       NOT NULL CHECK (length(actor_seal) = 32),
    origin        text        NOT NULL,
    kind          text        NOT NULL,
    refused       boolean     NOT NULL,
    story         text        NOT NULL,
    about         uuid[]      NOT NULL,
    facts         text        NOT NULL,
    decision      text,
    previous_hash bytea       NOT NULL CHECK (length(previous_hash) = 32),
    hash          bytea       NOT NULL CHECK (length(hash) = 32),
    PRIMARY KEY (chain, seq),
    CONSTRAINT entries_name_whole_or_erased CHECK ((actor_name IS NULL) = (actor_salt IS NULL))
);
COMMENT ON COLUMN journal.entries.facts IS 'Canonical JSON, text and not jsonb: what is stored is what was hashed, letter for letter.';
COMMENT ON COLUMN journal.entries.actor_seal IS
    'SHA-256 of salt and name. The hash covers the seal, so that erasing name and salt leaves the chain whole.';

-- Lists run newest first by (recorded_at, seq, chain). Each filter has an index in that order, so that a page is a short walk.
CREATE INDEX entries_by_time       ON journal.entries (recorded_at, seq, chain);
CREATE INDEX entries_by_chain      ON journal.entries (chain, recorded_at, seq);
CREATE INDEX entries_by_chain_kind ON journal.entries (chain, kind, recorded_at, seq);
CREATE INDEX entries_by_kind       ON journal.entries (kind, recorded_at, seq, chain);
CREATE INDEX entries_by_actor      ON journal.entries (actor, recorded_at, seq, chain);
CREATE INDEX entries_refused       ON journal.entries (recorded_at, seq, chain) WHERE refused;
CREATE INDEX entries_refused_chain ON journal.entries (chain, recorded_at, seq) WHERE refused;

-- The time line of a thing. A table and not GIN over "about": GIN has no order, so the time line of a contract with a hundred
-- thousand entries would be read whole for each page. A customer is left out of it: nearly all of his chain is about him.
CREATE TABLE journal.entry_things (
    thing       uuid        NOT NULL,
    recorded_at timestamptz NOT NULL,
    seq         bigint      NOT NULL,
    chain       uuid        NOT NULL,
    PRIMARY KEY (thing, recorded_at, seq, chain)
);

CREATE FUNCTION journal.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the journal is only ever added to: % of % is refused', TG_OP, TG_TABLE_NAME
        USING ERRCODE = 'restrict_violation';
END $$;

-- One change is let through: taking a person's name and its salt out, and nothing else with it.
CREATE FUNCTION journal.refuse_change_but_erasure() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    erased journal.entries := OLD;
BEGIN
    erased.actor_name := NULL;
    erased.actor_salt := NULL;
    IF OLD.actor_name IS NULL OR NEW IS DISTINCT FROM erased THEN
        RAISE EXCEPTION 'the journal is only ever added to: UPDATE of entries is refused' USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END $$;

CREATE FUNCTION journal.head_moves_by_one() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.chain <> OLD.chain OR NEW.seq <> OLD.seq + 1 THEN
        RAISE EXCEPTION 'a chain head moves forward by one' USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER entries_update BEFORE UPDATE ON journal.entries FOR EACH ROW EXECUTE FUNCTION journal.refuse_change_but_erasure();
CREATE TRIGGER entries_delete BEFORE DELETE ON journal.entries FOR EACH ROW EXECUTE FUNCTION journal.refuse_change();
CREATE TRIGGER entries_truncate BEFORE TRUNCATE ON journal.entries FOR EACH STATEMENT EXECUTE FUNCTION journal.refuse_change();
CREATE TRIGGER things_change BEFORE UPDATE OR DELETE ON journal.entry_things FOR EACH ROW EXECUTE FUNCTION journal.refuse_change();
CREATE TRIGGER things_truncate BEFORE TRUNCATE ON journal.entry_things FOR EACH STATEMENT EXECUTE FUNCTION journal.refuse_change();
CREATE TRIGGER heads_update BEFORE UPDATE ON journal.chain_heads FOR EACH ROW EXECUTE FUNCTION journal.head_moves_by_one();
CREATE TRIGGER heads_delete BEFORE DELETE ON journal.chain_heads FOR EACH ROW EXECUTE FUNCTION journal.refuse_change();
CREATE TRIGGER heads_truncate BEFORE TRUNCATE ON journal.chain_heads FOR EACH STATEMENT EXECUTE FUNCTION journal.refuse_change();
