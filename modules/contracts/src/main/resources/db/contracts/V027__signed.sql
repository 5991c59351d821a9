-- As it was, but planned once in a session: a function in SQL with a query of its own is planned with each statement that calls it.
CREATE OR REPLACE FUNCTION contracts.signed(signature varchar) RETURNS varchar LANGUAGE plpgsql STABLE AS $$
BEGIN
    IF signature ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' THEN
        RETURN coalesce((SELECT u.name FROM contracts.portal_users u WHERE u.id = signature::uuid), signature);
    END IF;
    RETURN signature;
END
$$;
