-- A ticket is split off from another: words of it are repeated there, each naming the one it repeats.
ALTER TABLE support.entries ADD COLUMN repeats uuid REFERENCES support.entries;
ALTER TABLE support.entries ADD CONSTRAINT entry_repeats_another CHECK (repeats <> id);
CREATE INDEX entries_repeated ON support.entries (repeats) WHERE repeats IS NOT NULL;

ALTER TABLE support.links DROP CONSTRAINT links_kind_check;
ALTER TABLE support.links ADD CONSTRAINT links_kind_check CHECK (kind IN ('RELATED', 'DUPLICATE_OF', 'CAUSED_BY', 'SPLIT_FROM'));
-- one ticket is split off once, and stays so
CREATE UNIQUE INDEX link_split_once ON support.links (ticket_id) WHERE kind = 'SPLIT_FROM';
ALTER TABLE support.links ADD CONSTRAINT link_split_stays CHECK (kind <> 'SPLIT_FROM' OR removed_at IS NULL);

-- An answer kept ready may settle the ticket's level, and propose a language.
ALTER TABLE support.answers
    ADD COLUMN settles  varchar(10) CHECK (settles IN ('LOW', 'NORMAL', 'HIGH', 'URGENT')),
    ADD COLUMN proposes varchar(8);
