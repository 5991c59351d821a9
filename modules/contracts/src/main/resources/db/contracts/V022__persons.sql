-- A person's name stands in one place. What was done is signed with his id, a round's with its name.

CREATE FUNCTION contracts.signed(signature varchar) RETURNS varchar LANGUAGE sql STABLE AS $$
    SELECT coalesce((SELECT u.name FROM contracts.portal_users u WHERE u.id = CASE WHEN signature ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'
        THEN signature::uuid END), signature)
$$;

-- Names that belong to one person alone are signatures of his; of namesakes nobody knows any more whose.
CREATE TEMPORARY TABLE namesakes AS
    SELECT name, min(id::text) AS id FROM contracts.portal_users GROUP BY name HAVING count(*) = 1;
UPDATE contracts.orders o SET recorded_by = n.id FROM namesakes n WHERE o.recorded_by = n.name;
UPDATE contracts.assignments a SET recorded_by = n.id FROM namesakes n WHERE a.recorded_by = n.name;
UPDATE contracts.device_locations l SET recorded_by = n.id FROM namesakes n WHERE l.recorded_by = n.name;
UPDATE contracts.role_tasks t SET granted_by = n.id FROM namesakes n WHERE t.granted_by = n.name;
DROP TABLE namesakes;

ALTER TABLE contracts.space_imports DROP COLUMN asked_by;                                  -- asked_by_id says it

ALTER TABLE contracts.portal_users ADD COLUMN erased_at timestamptz;
CREATE SEQUENCE contracts.former_users;
