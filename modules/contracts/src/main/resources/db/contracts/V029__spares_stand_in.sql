-- A unit that was sent for a device whose place an onsite spare had taken meanwhile lies in reserve, and may take another's place later.
ALTER TABLE contracts.device_replacements ADD COLUMN as_spare boolean NOT NULL DEFAULT false,
    DROP CONSTRAINT device_replacements_pkey,
    ADD PRIMARY KEY (replacement_id, failed_id);
CREATE UNIQUE INDEX device_takes_one_place ON contracts.device_replacements (replacement_id) WHERE since IS NOT NULL;

-- What a customer's person does with onsite spares.
INSERT INTO contracts.role_tasks (role, task, granted_at, granted_by)
SELECT role, unnest(ARRAY['REQUEST_SPARES', 'KEEP_SPARES', 'USE_SPARES']), now(), 'as delivered'
FROM unnest(ARRAY['OWNER', 'THIRD_PARTY']) AS role
UNION ALL
SELECT role, unnest(ARRAY['KEEP_SPARES', 'USE_SPARES']), now(), 'as delivered'
FROM unnest(ARRAY['SYNC_ADMIN', 'DEVICE_ADMIN', 'DEVICE_MANAGER']) AS role;
