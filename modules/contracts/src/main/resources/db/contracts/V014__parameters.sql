-- A start that was answered or written down stays what it was: a parameter takes effect on the day it is entered at the earliest.

ALTER TABLE contracts.parameters
    ADD CONSTRAINT parameter_rows_not_backdated CHECK (effective_from >= (recorded_at AT TIME ZONE 'UTC')::date);
