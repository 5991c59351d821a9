-- What a customer's person may do: a role, and the tasks it includes, as rows.

CREATE TABLE contracts.customer_roles (
    code            varchar(40) PRIMARY KEY,
    title           varchar(60) NOT NULL,
    purpose         varchar(300) NOT NULL,
    position        smallint NOT NULL UNIQUE
);

INSERT INTO contracts.customer_roles (code, title, purpose, position) VALUES
    ('OWNER',          'Owner',          'Runs the account: people, contracts, licenses, Spaces and devices.', 1),
    ('SYNC_ADMIN',     'Sync Admin',     'Keeps Spaces, devices and the link to Sync; does not assign licenses or add people.', 2),
    ('DEVICE_ADMIN',   'Device Admin',   'Keeps Spaces and the devices in them.', 3),
    ('DEVICE_MANAGER', 'Device Manager', 'Changes what is known of devices; adds and moves none.', 4),
    ('INSTALLER',      'Installer',      'Adds Spaces and devices while a site is set up.', 5),
    ('READ_ONLY',      'Read Only',      'Reads everything and changes nothing.', 6),
    ('THIRD_PARTY',    '3rd Party',      'Acts for the customer as an owner does: an integrator or a channel partner.', 7);

-- A task is named as its module names it; a name no module has grants nothing.
CREATE TABLE contracts.role_tasks (
    role            varchar(40) NOT NULL REFERENCES contracts.customer_roles,
    task            varchar(60) NOT NULL,
    granted_at      timestamptz NOT NULL,
    granted_by      varchar(120) NOT NULL,
    revoked_at      timestamptz CHECK (revoked_at >= granted_at)
);
CREATE UNIQUE INDEX role_task_once ON contracts.role_tasks (role, task) WHERE revoked_at IS NULL;

INSERT INTO contracts.role_tasks (role, task, granted_at, granted_by)
SELECT role, task, now(), 'as delivered' FROM (
    SELECT role, unnest(ARRAY['SEE_PEOPLE', 'ADD_USERS', 'REMOVE_USERS', 'CHANGE_USER_ROLE', 'CONFIGURE_ACCESS', 'NAME_CONTACT',
            'SEE_ORDERS', 'ASSIGN_LICENSES', 'ACTIVATE_PLANS', 'GIVE_EVIDENCE', 'PLAN_RENEWALS', 'CONFIGURE_DELIVERIES',
            'REGISTER_JUMPSTART', 'READ_JOURNAL', 'VERIFY_JOURNAL']) AS task
        FROM unnest(ARRAY['OWNER', 'THIRD_PARTY']) AS role
    UNION ALL
    SELECT role, unnest(ARRAY['LINK_SYNC']) FROM unnest(ARRAY['OWNER', 'THIRD_PARTY', 'SYNC_ADMIN']) AS role
    UNION ALL
    SELECT role, unnest(ARRAY['CHANGE_SPACES', 'REMOVE_SPACES', 'IMPORT_SPACES', 'MOVE_DEVICES'])
        FROM unnest(ARRAY['OWNER', 'THIRD_PARTY', 'SYNC_ADMIN', 'DEVICE_ADMIN']) AS role
    UNION ALL
    SELECT role, unnest(ARRAY['ADD_SPACES', 'ADD_DEVICES'])
        FROM unnest(ARRAY['OWNER', 'THIRD_PARTY', 'SYNC_ADMIN', 'DEVICE_ADMIN', 'INSTALLER']) AS role
    UNION ALL
    SELECT role, 'CHANGE_DEVICES' FROM unnest(ARRAY['OWNER', 'THIRD_PARTY', 'SYNC_ADMIN', 'DEVICE_ADMIN', 'DEVICE_MANAGER']) AS role
) AS grid;

ALTER TABLE contracts.memberships DROP CONSTRAINT memberships_role_check;
UPDATE contracts.memberships SET role = CASE role WHEN 'CUSTOMER_ADMINISTRATOR' THEN 'OWNER' WHEN 'CUSTOMER_USER' THEN 'SYNC_ADMIN' ELSE role END;
ALTER TABLE contracts.memberships ADD FOREIGN KEY (role) REFERENCES contracts.customer_roles;

-- Whoever has no row here sees every Space of the account.
CREATE TABLE contracts.membership_groups (
    user_id         uuid NOT NULL,
    customer_id     uuid NOT NULL,
    space_group     varchar(200) NOT NULL CHECK (space_group <> ''),
    PRIMARY KEY (user_id, customer_id, space_group),
    FOREIGN KEY (user_id, customer_id) REFERENCES contracts.memberships ON DELETE CASCADE
);

-- A group is compared as a path; some write it with slashes around it.
UPDATE contracts.spaces SET space_group = trim(both '/' FROM space_group) WHERE space_group LIKE '/%' OR space_group LIKE '%/';
