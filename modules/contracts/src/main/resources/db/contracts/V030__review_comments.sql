-- Who of a customer's people comments on an account review.
INSERT INTO contracts.role_tasks (role, task, granted_at, granted_by)
SELECT unnest(ARRAY['OWNER', 'THIRD_PARTY', 'SYNC_ADMIN', 'DEVICE_ADMIN', 'DEVICE_MANAGER']), 'COMMENT_ON_REVIEWS', now(), 'as delivered';
