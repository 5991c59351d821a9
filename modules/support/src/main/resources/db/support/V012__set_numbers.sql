-- Operations add to the numbers of the help desk, the languages it calls in and the ends of mainstream support: who did and why is kept
-- with each row, and no row is ever written again. What came with the portal was recorded by nobody.
ALTER TABLE support.parameters
    ADD COLUMN id uuid NOT NULL DEFAULT gen_random_uuid(),
    ADD COLUMN recorded_by varchar(120) NOT NULL DEFAULT '',
    ADD CONSTRAINT parameter_id UNIQUE (id),
    ADD CONSTRAINT parameter_not_backdated CHECK (recorded_by = '' OR effective_from >= (recorded_at AT TIME ZONE 'UTC')::date);
ALTER TABLE support.parameters ALTER COLUMN id DROP DEFAULT, ALTER COLUMN recorded_by DROP DEFAULT;

ALTER TABLE support.voice_languages DROP CONSTRAINT voice_languages_pkey;
ALTER TABLE support.voice_languages RENAME COLUMN listed_from TO effective_from;
ALTER TABLE support.voice_languages
    ADD COLUMN id uuid NOT NULL DEFAULT gen_random_uuid() PRIMARY KEY,
    ADD COLUMN listed boolean NOT NULL DEFAULT true,
    ADD COLUMN recorded_by varchar(120) NOT NULL DEFAULT '',
    ADD CONSTRAINT voice_language_not_backdated CHECK (recorded_by = '' OR effective_from >= (recorded_at AT TIME ZONE 'UTC')::date);
-- a language that was taken off the list is off it from that day on
INSERT INTO support.voice_languages (level, language, effective_from, listed, recorded_at, source)
    SELECT level, language, removed_on, false, recorded_at, source FROM support.voice_languages WHERE removed_on IS NOT NULL;
ALTER TABLE support.voice_languages DROP COLUMN removed_on;
ALTER TABLE support.voice_languages ALTER COLUMN id DROP DEFAULT, ALTER COLUMN listed DROP DEFAULT, ALTER COLUMN recorded_by DROP DEFAULT,
    ADD CONSTRAINT voice_language_once UNIQUE (level, language, effective_from, recorded_at);

ALTER TABLE support.mainstream_support
    ADD COLUMN id uuid NOT NULL DEFAULT gen_random_uuid(),
    ADD COLUMN recorded_by varchar(120) NOT NULL DEFAULT '',
    ADD CONSTRAINT mainstream_id UNIQUE (id);
ALTER TABLE support.mainstream_support ALTER COLUMN id DROP DEFAULT, ALTER COLUMN recorded_by DROP DEFAULT;

CREATE FUNCTION support.refuse_rewriting() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'what the help desk went by is not rewritten: % on %', TG_OP, TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END;
$$;
CREATE TRIGGER parameters_only_grow BEFORE UPDATE OR DELETE OR TRUNCATE ON support.parameters
    FOR EACH STATEMENT EXECUTE FUNCTION support.refuse_rewriting();
CREATE TRIGGER voice_languages_only_grow BEFORE UPDATE OR DELETE OR TRUNCATE ON support.voice_languages
    FOR EACH STATEMENT EXECUTE FUNCTION support.refuse_rewriting();
CREATE TRIGGER mainstream_support_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON support.mainstream_support
    FOR EACH STATEMENT EXECUTE FUNCTION support.refuse_rewriting();
