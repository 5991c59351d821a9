-- A step of an import belongs to whoever asked for it, is tried again when its server was lost, and tells its Spaces where they came from.

ALTER TABLE contracts.space_imports RENAME COLUMN uploaded_by TO asked_by;          -- of the last step
ALTER TABLE contracts.space_imports RENAME COLUMN uploaded_by_id TO asked_by_id;
ALTER TABLE contracts.space_imports ADD COLUMN tries integer NOT NULL DEFAULT 0;    -- how often the last step was begun
CREATE INDEX space_imports_running ON contracts.space_imports (lease_until) WHERE lease_until IS NOT NULL;

COMMENT ON COLUMN contracts.space_import_rows.space_id IS 'the Space it matches or is to become';
CREATE INDEX space_import_rows_of_space ON contracts.space_import_rows (space_id) WHERE space_id IS NOT NULL;

ALTER TABLE contracts.spaces DROP COLUMN import_id;
