-- The country books: rows are added and never changed. In force on a day is the row with the latest effective_from not after it,
-- among those recorded by the instant asked about; of two with the same day, the one recorded later.

CREATE TABLE countries.country_rows (
  id             uuid        PRIMARY KEY,
  country        text        NOT NULL CHECK (country ~ '^[A-Z]{2}$'),
  name           text        NOT NULL CHECK (length(name) BETWEEN 1 AND 80),
  region         text        NOT NULL CHECK (region IN ('NORTH_AMERICA', 'EMEA', 'ASIA_PACIFIC', 'LATIN_AMERICA')),
  zone           text        NOT NULL CHECK (length(zone) BETWEEN 1 AND 60),
  working_week   text        NOT NULL CHECK (working_week ~ '(MON|TUES|WEDNES|THURS|FRI)DAY'
                                         AND working_week ~ '^(MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)DAY(,(MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)DAY)*$'),
  effective_from date        NOT NULL,
  recorded_at    timestamptz NOT NULL,
  UNIQUE (country, effective_from, recorded_at),
  CONSTRAINT country_rows_not_backdated CHECK (effective_from >= (recorded_at AT TIME ZONE 'UTC')::date)
);

CREATE TABLE countries.coverage_rows (
  id             uuid        PRIMARY KEY,
  country        text        NOT NULL CHECK (country ~ '^[A-Z]{2}$'),
  offering       text        NOT NULL CHECK (offering IN ('ESSENTIAL', 'SELECT', 'JUMPSTART')),
  for_sale       boolean     NOT NULL,
  effective_from date        NOT NULL,
  recorded_at    timestamptz NOT NULL,
  UNIQUE (country, offering, effective_from, recorded_at),
  CONSTRAINT coverage_rows_not_backdated CHECK (effective_from >= (recorded_at AT TIME ZONE 'UTC')::date)
);

-- without a row a benefit is offered
CREATE TABLE countries.benefit_rows (
  id             uuid        PRIMARY KEY,
  country        text        NOT NULL CHECK (country ~ '^[A-Z]{2}$'),
  benefit        text        NOT NULL CHECK (benefit ~ '^[A-Z][A-Z0-9_]{0,59}$' AND benefit <> 'NEXT_BUSINESS_DAY_DELIVERY'),
  offered        boolean     NOT NULL,
  effective_from date        NOT NULL,
  recorded_at    timestamptz NOT NULL,
  UNIQUE (country, benefit, effective_from, recorded_at),
  CONSTRAINT benefit_rows_not_backdated CHECK (effective_from >= (recorded_at AT TIME ZONE 'UTC')::date)
);

-- without a row nothing is asked for
CREATE TABLE countries.requirement_rows (
  id             uuid        PRIMARY KEY,
  country        text        NOT NULL CHECK (country ~ '^[A-Z]{2}$'),
  requirement    text        NOT NULL CHECK (requirement IN ('WRITTEN_PROOF_OF_PURCHASE', 'TAX_REGISTRATION_NUMBER', 'CONSUMER_LAW_NOTICE')),
  required       boolean     NOT NULL,
  effective_from date        NOT NULL,
  recorded_at    timestamptz NOT NULL,
  UNIQUE (country, requirement, effective_from, recorded_at),
  CONSTRAINT requirement_rows_not_backdated CHECK (effective_from >= (recorded_at AT TIME ZONE 'UTC')::date)
);

-- effective_from is the day itself; not observed: a day of the calendar that is an ordinary day
CREATE TABLE countries.holiday_rows (
  id             uuid        PRIMARY KEY,
  country        text        NOT NULL CHECK (country ~ '^[A-Z]{2}$'),
  name           text        NOT NULL CHECK (length(name) BETWEEN 1 AND 80),
  observed       boolean     NOT NULL,
  effective_from date        NOT NULL,
  recorded_at    timestamptz NOT NULL,
  UNIQUE (country, effective_from, recorded_at),
  CONSTRAINT holiday_rows_not_backdated CHECK (effective_from >= (recorded_at AT TIME ZONE 'UTC')::date)
);

-- without a row a country is not served by the next business day
CREATE TABLE countries.warehouse_rows (
  id                uuid        PRIMARY KEY,
  country           text        NOT NULL CHECK (country ~ '^[A-Z]{2}$'),
  warehouse         text        NOT NULL CHECK (length(warehouse) BETWEEN 1 AND 80),
  warehouse_country text        NOT NULL CHECK (warehouse_country ~ '^[A-Z]{2}$'),
  zone              text        NOT NULL CHECK (length(zone) BETWEEN 1 AND 60),
  cut_off           time        NOT NULL,
  next_business_day boolean     NOT NULL,
  effective_from    date        NOT NULL,
  recorded_at       timestamptz NOT NULL,
  UNIQUE (country, effective_from, recorded_at),
  CONSTRAINT warehouse_rows_not_backdated CHECK (effective_from >= (recorded_at AT TIME ZONE 'UTC')::date)
);

-- wall-clock hours of the desk that serves a region, and the country whose holidays it keeps
CREATE TABLE countries.support_hours_rows (
  id             uuid        PRIMARY KEY,
  region         text        NOT NULL CHECK (region IN ('NORTH_AMERICA', 'EMEA', 'ASIA_PACIFIC', 'LATIN_AMERICA')),
  desk           text        NOT NULL CHECK (desk ~ '^[A-Z]{2}$'),
  zone           text        NOT NULL CHECK (length(zone) BETWEEN 1 AND 60),
  opens_at       time        NOT NULL,
  closes_at      time        NOT NULL CHECK (opens_at < closes_at),
  effective_from date        NOT NULL,
  recorded_at    timestamptz NOT NULL,
  UNIQUE (region, effective_from, recorded_at),
  CONSTRAINT support_hours_rows_not_backdated CHECK (effective_from >= (recorded_at AT TIME ZONE 'UTC')::date)
);

CREATE FUNCTION countries.refuse_rewriting() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the country books are not rewritten: % on %', TG_OP, TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END;
$$;

CREATE TRIGGER country_rows_only_grow BEFORE UPDATE OR DELETE OR TRUNCATE ON countries.country_rows
  FOR EACH STATEMENT EXECUTE FUNCTION countries.refuse_rewriting();
CREATE TRIGGER coverage_rows_only_grow BEFORE UPDATE OR DELETE OR TRUNCATE ON countries.coverage_rows
  FOR EACH STATEMENT EXECUTE FUNCTION countries.refuse_rewriting();
CREATE TRIGGER benefit_rows_only_grow BEFORE UPDATE OR DELETE OR TRUNCATE ON countries.benefit_rows
  FOR EACH STATEMENT EXECUTE FUNCTION countries.refuse_rewriting();
CREATE TRIGGER requirement_rows_only_grow BEFORE UPDATE OR DELETE OR TRUNCATE ON countries.requirement_rows
  FOR EACH STATEMENT EXECUTE FUNCTION countries.refuse_rewriting();
CREATE TRIGGER holiday_rows_only_grow BEFORE UPDATE OR DELETE OR TRUNCATE ON countries.holiday_rows
  FOR EACH STATEMENT EXECUTE FUNCTION countries.refuse_rewriting();
CREATE TRIGGER warehouse_rows_only_grow BEFORE UPDATE OR DELETE OR TRUNCATE ON countries.warehouse_rows
  FOR EACH STATEMENT EXECUTE FUNCTION countries.refuse_rewriting();
CREATE TRIGGER support_hours_rows_only_grow BEFORE UPDATE OR DELETE OR TRUNCATE ON countries.support_hours_rows
  FOR EACH STATEMENT EXECUTE FUNCTION countries.refuse_rewriting();
