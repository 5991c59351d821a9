-- What goes with the words of a ticket: files, followers, who is in it just now, answers kept ready, how it was found in the end.

CREATE TABLE support.files (
    id          uuid PRIMARY KEY,
    ticket_id   uuid NOT NULL REFERENCES support.tickets,
    entry_id    uuid NOT NULL REFERENCES support.entries,      -- the word it came with; who reads that reads the file
    position    integer NOT NULL,
    name        varchar(120) NOT NULL CHECK (name <> ''),
    media_type  varchar(120) NOT NULL,                         -- by its content
    picture     boolean NOT NULL,                              -- whether a browser may show it
    bytes       integer NOT NULL CHECK (bytes > 0),
    sha256      char(64) NOT NULL,
    content     bytea NOT NULL,
    at          timestamptz NOT NULL,
    added_by    varchar(120) NOT NULL,
    CONSTRAINT file_place UNIQUE (entry_id, position)
);
CREATE INDEX files_of ON support.files (ticket_id, entry_id, position);
ALTER TABLE support.files ALTER COLUMN content SET STORAGE EXTERNAL;   -- pictures do not shrink twice

CREATE TABLE support.followers (
    id          uuid PRIMARY KEY,
    ticket_id   uuid NOT NULL REFERENCES support.tickets,
    person      uuid NOT NULL,
    added_at    timestamptz NOT NULL,
    added_by    varchar(120) NOT NULL,
    removed_at  timestamptz,
    removed_by  varchar(120),
    CONSTRAINT follower_removed CHECK ((removed_at IS NULL) = (removed_by IS NULL))
);
CREATE UNIQUE INDEX follower_once ON support.followers (ticket_id, person) WHERE removed_at IS NULL;
CREATE INDEX followers_of ON support.followers (person, added_at);

CREATE UNLOGGED TABLE support.presences (                      -- of a minute; what a crash takes is told again at once
    ticket_id   uuid NOT NULL,
    person      uuid NOT NULL,
    writing     boolean NOT NULL,
    seen_at     timestamptz NOT NULL,
    PRIMARY KEY (ticket_id, person)
);
CREATE INDEX presences_old ON support.presences (seen_at);

CREATE TABLE support.answers (                                 -- each change is a row of its own
    id            uuid NOT NULL,
    version       bigint NOT NULL CHECK (version > 0),
    title         varchar(120) NOT NULL CHECK (title <> ''),
    title_key     varchar(240) NOT NULL,
    inside        boolean NOT NULL,                            -- a note for our own people
    takes         boolean NOT NULL,                            -- who uses it works on the ticket
    solves        boolean NOT NULL,                            -- the ticket is closed as solved
    recorded_at   timestamptz NOT NULL,
    recorded_by   varchar(120) NOT NULL,
    superseded_at timestamptz,                                 -- by the next version, or by nothing: taken away
    PRIMARY KEY (id, version)
);
CREATE UNIQUE INDEX answer_title ON support.answers (title_key) WHERE superseded_at IS NULL;
CREATE UNIQUE INDEX answer_current ON support.answers (id) WHERE superseded_at IS NULL;

CREATE TABLE support.answer_texts (
    answer_id   uuid NOT NULL,
    version     bigint NOT NULL,
    language    varchar(8) NOT NULL,
    text        text NOT NULL CHECK (text <> ''),
    PRIMARY KEY (answer_id, version, language),
    FOREIGN KEY (answer_id, version) REFERENCES support.answers
);

CREATE TABLE support.ratings (                                 -- how the customer found the help
    id            uuid PRIMARY KEY,
    ticket_id     uuid NOT NULL REFERENCES support.tickets,
    stars         smallint NOT NULL CHECK (stars BETWEEN 1 AND 5),
    text          varchar(2000) NOT NULL,
    given_at      timestamptz NOT NULL,
    given_by      varchar(120) NOT NULL,
    superseded_at timestamptz
);
CREATE UNIQUE INDEX rating_once ON support.ratings (ticket_id) WHERE superseded_at IS NULL;

-- One ticket goes on in another: its facts count there from then on, and are not moved. Undone, each counts its own again.
ALTER TABLE support.tickets DROP CONSTRAINT tickets_closing_check;
ALTER TABLE support.tickets ADD CONSTRAINT tickets_closing_check
    CHECK (closing IN ('SOLVED', 'UNANSWERED', 'WITHDRAWN', 'OUT_OF_OUR_HANDS', 'MERGED'));

CREATE TABLE support.merges (
    id          uuid PRIMARY KEY,
    ticket_id   uuid NOT NULL REFERENCES support.tickets,
    into_id     uuid NOT NULL REFERENCES support.tickets,
    merged_at   timestamptz NOT NULL,
    merged_by   varchar(120) NOT NULL,
    undone_at   timestamptz,
    undone_by   varchar(120),
    CONSTRAINT merge_of_two CHECK (ticket_id <> into_id),
    CONSTRAINT merge_undone CHECK ((undone_at IS NULL) = (undone_by IS NULL))
);
CREATE UNIQUE INDEX merge_once ON support.merges (ticket_id) WHERE undone_at IS NULL;
CREATE INDEX merges_into ON support.merges (into_id) WHERE undone_at IS NULL;

CREATE TABLE support.links (
    id          uuid PRIMARY KEY,
    ticket_id   uuid NOT NULL REFERENCES support.tickets,
    other_id    uuid NOT NULL REFERENCES support.tickets,
    kind        varchar(20) NOT NULL CHECK (kind IN ('RELATED', 'DUPLICATE_OF', 'CAUSED_BY')),
    linked_at   timestamptz NOT NULL,
    linked_by   varchar(120) NOT NULL,
    removed_at  timestamptz,
    removed_by  varchar(120),
    CONSTRAINT link_of_two CHECK (ticket_id <> other_id),
    CONSTRAINT link_removed CHECK ((removed_at IS NULL) = (removed_by IS NULL))
);
CREATE UNIQUE INDEX link_once ON support.links (ticket_id, other_id, kind) WHERE removed_at IS NULL;
CREATE INDEX links_to ON support.links (other_id) WHERE removed_at IS NULL;
