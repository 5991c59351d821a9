-- What a customer gave for a claim when he said that a device failed; used once the failure is confirmed.
CREATE TABLE replacement.early_proofs (
    ticket_id     uuid PRIMARY KEY,
    serial        varchar(32) NOT NULL,
    purchase_file uuid,                                      -- a file of the ticket
    purchase_name varchar(300) NOT NULL,                     -- what that is called
    tax_number    varchar(40) NOT NULL,
    given_at      timestamptz NOT NULL,
    CHECK ((purchase_file IS NULL) = (purchase_name = ''))
);
