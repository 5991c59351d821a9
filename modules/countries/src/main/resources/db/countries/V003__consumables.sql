-- R54: where the law forbids it, no claim is refused because what failed is a consumable. Of no country is it known: staff add a row.
ALTER TABLE countries.requirement_rows DROP CONSTRAINT requirement_rows_requirement_check;
ALTER TABLE countries.requirement_rows ADD CONSTRAINT requirement_rows_requirement_check CHECK (requirement IN
  ('WRITTEN_PROOF_OF_PURCHASE', 'TAX_REGISTRATION_NUMBER', 'CONSUMER_LAW_NOTICE', 'CONSUMABLES_INCLUDED'));
