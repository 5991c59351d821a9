-- Numbers and choices where the text leaves one, as dated rows: the row in force on a day is the latest effective one.

CREATE TABLE contracts.parameters (
    name            varchar(60) NOT NULL,
    value           varchar(200) NOT NULL,
    effective_from  date NOT NULL,
    recorded_at     timestamptz NOT NULL,
    source          varchar(200) NOT NULL,
    PRIMARY KEY (name, effective_from, recorded_at)
);

INSERT INTO contracts.parameters (name, value, effective_from, recorded_at, source) VALUES
    ('START_WAIT_DAYS', '60', DATE '2019-05-10', TIMESTAMPTZ '2019-05-10 00:00:00Z', 'Services Description, lines 39-41'),
    ('PURCHASE_ORDER_DATE_REPLACES_ORDER_DATE', 'false', DATE '2019-05-10', TIMESTAMPTZ '2019-05-10 00:00:00Z', 'our reading D1');
