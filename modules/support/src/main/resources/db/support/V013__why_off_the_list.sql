-- Why a product is on no list, and the way to help with every refusal. PostgreSQL 15 and newer.

ALTER TABLE support.incidents ADD COLUMN off_list varchar(500) NOT NULL DEFAULT '';     -- R43, R44: a sentence, for R45
ALTER TABLE support.refusals ADD CONSTRAINT refusal_names_a_path CHECK (path <> '') NOT VALID;     -- R128; not for those of before
