-- What a customer's person does at the help desk.

INSERT INTO contracts.role_tasks (role, task, granted_at, granted_by)
SELECT role, task, now(), 'as delivered'
FROM unnest(ARRAY['OWNER', 'THIRD_PARTY', 'SYNC_ADMIN', 'DEVICE_ADMIN', 'DEVICE_MANAGER', 'INSTALLER']) AS role,
     unnest(ARRAY['OPEN_TICKETS', 'WRITE_IN_TICKETS']) AS task;
