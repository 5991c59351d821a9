-- What failed may have stood in the Space of the claim until an onsite spare took its place there (R84).
ALTER TABLE replacement.returns DROP CONSTRAINT returns_standing_check,
    ADD CONSTRAINT returns_standing_check CHECK (standing IN ('THERE', 'STOOD_THERE', 'ELSEWHERE', 'ANOTHER_CUSTOMERS', 'NOT_REGISTERED', 'HAS_NONE'));
