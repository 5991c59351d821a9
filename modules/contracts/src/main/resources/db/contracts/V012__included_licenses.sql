-- R105: a license may come with a product; it is then alone in its contract.

ALTER TABLE contracts.contracts ADD COLUMN included_with varchar(60) REFERENCES contracts.products,
    ADD CONSTRAINT included_license_alone CHECK (included_with IS NULL OR license_count = 1);
