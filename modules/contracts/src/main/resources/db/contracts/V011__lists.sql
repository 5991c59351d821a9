-- How people like their lists: filters kept under a name, and columns they do not want to see.

CREATE TABLE contracts.saved_views (
    id              uuid PRIMARY KEY,
    user_id         uuid NOT NULL REFERENCES contracts.portal_users,
    list            varchar(80) NOT NULL,              -- the page without its ending: spaces/devices
    name            varchar(60) NOT NULL,
    name_key        text NOT NULL,                     -- NFKC, case folded, blanks collapsed
    query           varchar(2000) NOT NULL,            -- of the page's address
    CONSTRAINT view_named_once UNIQUE (user_id, list, name_key)
);

CREATE TABLE contracts.hidden_columns (
    user_id         uuid NOT NULL REFERENCES contracts.portal_users,
    list            varchar(80) NOT NULL,
    columns         text[] NOT NULL,
    PRIMARY KEY (user_id, list)
);
