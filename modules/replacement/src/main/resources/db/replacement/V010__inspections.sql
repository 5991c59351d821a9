-- What the examination of something that came back found: written once, and never changed. How the return stands does not go by it.
ALTER TABLE replacement.returns
    ADD COLUMN inspected int NOT NULL DEFAULT 0 CHECK (inspected >= 0),
    ADD CHECK (inspected <= received);
CREATE TABLE replacement.inspections (
    receipt_id   uuid PRIMARY KEY REFERENCES replacement.receipts,         -- once, whoever writes at the same instant
    found        varchar(20) NOT NULL CHECK (found IN ('FAULT_CONFIRMED', 'NO_FAULT_FOUND', 'ANOTHER_CAUSE')),
    ground       varchar(20) CHECK (ground IN ('MISUSE', 'IMPROPER_USE', 'CONSUMABLE', 'LOST_PARTS', 'OTHERS_PARTS', 'OTHERS_SERVICES',
                                               'WEAR')),
    words        varchar(2000) NOT NULL CHECK (words <> ''),
    inspected_at timestamptz NOT NULL,
    inspected_by varchar(120) NOT NULL,
    CHECK (ground IS NULL OR found = 'ANOTHER_CAUSE')
);
