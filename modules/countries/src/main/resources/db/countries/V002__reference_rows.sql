-- What the texts say: the Covered Countries, what single countries ask for, and the hours of the desks. Effective and recorded on
-- 10 May 2019, the date of the older text, so that nothing asked about the past finds an empty book.
-- Zones, regions and weeks are facts of the countries, not of the texts; each is that of the capital or main business city.

INSERT INTO countries.country_rows (id, country, name, region, zone, working_week, effective_from, recorded_at)
SELECT gen_random_uuid(), country, name, region, zone, working_week, effective_from, timestamptz '2019-05-10 00:00:00+00'
FROM (VALUES
  ('AR', 'Argentina', 'LATIN_AMERICA', 'America/Argentina/Buenos_Aires', 'MONDAY,TUESDAY,WEDNESDAY,THURSDAY,FRIDAY', date '2019-05-10'),
  ('AU', 'Australia', 'ASIA_PACIFIC', 'Australia/Sydney', 'MONDAY,TUESDAY,WEDNESDAY,THURSDAY,FRIDAY', date '2019-05-10'),
  ('AT', 'Austria', 'EMEA', 'Europe/Vienna', 'MONDAY,TUESDAY,WEDNESDAY,THURSDAY,FRIDAY', date '2019-05-10'),
  ('BE', 'Belgium', 'EMEA', 'Europe/Brussels', 'MONDAY,TUESDAY,WEDNESDAY,THURSDAY,FRIDAY', date '2019-05-10'),
  ('BG', 'Bulgaria', 'EMEA', 'Europe/Sofia', 'MONDAY,TUESDAY,WEDNESDAY,THURSDAY,FRIDAY', date '2019-05-10'),
  ('CA', 'Canada', 'NORTH_AMERICA', 'America/Toronto', 'MONDAY,TUESDAY,WEDNESDAY,THURSDAY,FRIDAY', date '2019-05-10'),
  ('CL', 'Chile', 'LATIN_AMERICA', 'America/Santiago', 'MONDAY,TUESDAY,WEDNESDAY,THURSDAY,FRIDAY', date '2019-05-10'),
  ('CN', 'China', 'ASIA_PACIFIC', 'Asia/Shanghai', 'MONDAY,TUESDAY,WEDNESDAY,THURSDAY,FRIDAY', date '2019-05-10'),
  ('CO', 'Colombia', 'LATIN_AMERICA', 'America/Bogota', 'MONDAY,TUESDAY,WEDNESDAY,THURSDAY,FRIDAY', date '2019-05-10'),
  ('HR', 'Croatia', 'EMEA', 'Europe/Zagreb', 'MONDAY,TUESDAY,WEDNESDAY,THURSDAY,FRIDAY', date '2019-05-10'),
  ('CZ', 'Czech Republic', 'EMEA', 'Europe/Prague', 'MONDAY,TUESDAY,WEDNESDAY,THURSDAY,FRIDAY', date '2019-05-10'),
  ('DK', 'Denmark', 'EMEA', 'Europe/Copenhagen', 'MONDAY,TUESDAY,WEDNESDAY,THURSDAY,FRIDAY', date '2019-05-10'),
  ('EG', 'Egypt', 'EMEA', 'Africa/Cairo', 'MONDAY,TUESDAY,WEDNESDAY,THURSDAY,SUNDAY', date '2019-05-10'),
  ('EE', 'Estonia', 'EMEA', 'Europe/Tallinn', 'MONDAY,TUESDAY,WEDNESDAY,THURSDAY,FRIDAY', date '2019-05-10'),
  ('FI', 'Finland', 'EMEA', 'Europe/Helsinki', 'MONDAY,TUESDAY,WEDNESDAY,THURSDAY,FRIDAY', date '2019-05-10'),
  ('FR', 'France', 'EMEA', 'Europe/Paris', 'MONDAY,TUESDAY,WEDNESDAY,THURSDAY,FRIDAY', date '2019-05-10'),
  ('DE', 'Germany', 'EMEA', 'Europe/Berlin', 'MONDAY,TUESDAY,WEDNESDAY,THURSDAY,FRIDAY', date '2019-05-10'),
  ('GR', 'Greece', 'EMEA', 'Europe/Athens', 'MONDAY,TUESDAY,WEDNESDAY,THURSDAY,FRIDAY', date '2019-05-10'),
  ('HK', 'HK', 'ASIA_PACIFIC', 'Asia/Hong_Kong', 'MONDAY,TUESDAY,WEDNESDAY,THURSDAY,FRIDAY', date '2019-05-10'),
  ('HU', 'Hungary', 'EMEA', 'Europe/Budapest', 'MONDAY,TUESDAY,WEDNESDAY,THURSDAY,FRIDAY', date '2019-05-10'),
  ('IS', 'Iceland', 'EMEA', 'Atlantic/Reykjavik', 'MONDAY,TUESDAY,WEDNESDAY,THURSDAY,FRIDAY', date '2019-05-10'),
  ('IN', 'India', 'ASIA_PACIFIC', 'Asia/Kolkata', 'MONDAY,TUESDAY,WEDNESDAY,THURSDAY,FRIDAY', date '2019-05-10'),
  ('ID', 'Indonesia', 'ASIA_PACIFIC', 'Asia/Jakarta', 'MONDAY,TUESDAY,WEDNESDAY,THURSDAY,FRIDAY', date '2019-05-10'),
  ('IE', 'Ireland', 'EMEA', 'Europe/Dublin', 'MONDAY,TUESDAY,WEDNESDAY,THURSDAY,FRIDAY', date '2019-05-10'),
  ('IL', 'Israel', 'EMEA', 'Asia/Jerusalem', 'MONDAY,TUESDAY,WEDNESDAY,THURSDAY,SUNDAY', date '2019-05-10'),
  ('IT', 'Italy', 'EMEA', 'Europe/Rome', 'MONDAY,TUESDAY,WEDNESDAY,THURSDAY,FRIDAY', date '2019-05-10'),
  ('JP', 'Japan', 'ASIA_PACIFIC', 'Asia/Tokyo', 'MONDAY,TUESDAY,WEDNESDAY,THURSDAY,FRIDAY', date '2019-05-10'),
  ('KE', 'Kenya', 'EMEA', 'Africa/Nairobi', 'MONDAY,TUESDAY,WEDNESDAY,THURSDAY,FRIDAY', date '2019-05-10'),
  ('SA', 'Kingdom of Saudi Arabia', 'EMEA', 'Asia/Riyadh', 'MONDAY,TUESDAY,WEDNESDAY,THURSDAY,SUNDAY', date '2019-05-10'),
  ('KR', 'Korea', 'ASIA_PACIFIC', 'Asia/Seoul', 'MONDAY,TUESDAY,WEDNESDAY,THURSDAY,FRIDAY', date '2019-05-10'),
  ('LV', 'Latvia', 'EMEA', 'Europe/Riga', 'MONDAY,TUESDAY,WEDNESDAY,THURSDAY,FRIDAY', date '2019-05-10'),
  ('LT', 'Lithuania', 'EMEA', 'Europe/Vilnius', 'MONDAY,TUESDAY,WEDNESDAY,THURSDAY,FRIDAY', date '2019-05-10'),
  ('LU', 'Luxembourg', 'EMEA', 'Europe/Luxembourg', 'MONDAY,TUESDAY,WEDNESDAY,THURSDAY,FRIDAY', date '2019-05-10'),
  ('MK', 'Macedonia', 'EMEA', 'Europe/Skopje', 'MONDAY,TUESDAY,WEDNESDAY,THURSDAY,FRIDAY', date '2019-05-10'),
  ('MY', 'Malaysia', 'ASIA_PACIFIC', 'Asia/Kuala_Lumpur', 'MONDAY,TUESDAY,WEDNESDAY,THURSDAY,FRIDAY', date '2019-05-10'),
  ('MT', 'Malta', 'EMEA', 'Europe/Malta', 'MONDAY,TUESDAY,WEDNESDAY,THURSDAY,FRIDAY', date '2019-05-10'),
  ('MX', 'Mexico', 'LATIN_AMERICA', 'America/Mexico_City', 'MONDAY,TUESDAY,WEDNESDAY,THURSDAY,FRIDAY', date '2019-05-10'),
  ('MA', 'Morocco', 'EMEA', 'Africa/Casablanca', 'MONDAY,TUESDAY,WEDNESDAY,THURSDAY,FRIDAY', date '2019-05-10'),
  ('NL', 'Netherlands', 'EMEA', 'Europe/Amsterdam', 'MONDAY,TUESDAY,WEDNESDAY,THURSDAY,FRIDAY', date '2019-05-10'),
  ('NZ', 'New Zealand', 'ASIA_PACIFIC', 'Pacific/Auckland', 'MONDAY,TUESDAY,WEDNESDAY,THURSDAY,FRIDAY', date '2019-05-10'),
  ('NO', 'Norway', 'EMEA', 'Europe/Oslo', 'MONDAY,TUESDAY,WEDNESDAY,THURSDAY,FRIDAY', date '2019-05-10'),
  ('PE', 'Peru', 'LATIN_AMERICA', 'America/Lima', 'MONDAY,TUESDAY,WEDNESDAY,THURSDAY,FRIDAY', date '2019-05-10'),
  ('PH', 'Philippines', 'ASIA_PACIFIC', 'Asia/Manila', 'MONDAY,TUESDAY,WEDNESDAY,THURSDAY,FRIDAY', date '2019-05-10'),
  ('PL', 'Poland', 'EMEA', 'Europe/Warsaw', 'MONDAY,TUESDAY,WEDNESDAY,THURSDAY,FRIDAY', date '2019-05-10'),
  ('PT', 'Portugal', 'EMEA', 'Europe/Lisbon', 'MONDAY,TUESDAY,WEDNESDAY,THURSDAY,FRIDAY', date '2019-05-10'),
  ('RO', 'Romania', 'EMEA', 'Europe/Bucharest', 'MONDAY,TUESDAY,WEDNESDAY,THURSDAY,FRIDAY', date '2019-05-10'),
  ('RS', 'Serbia', 'EMEA', 'Europe/Belgrade', 'MONDAY,TUESDAY,WEDNESDAY,THURSDAY,FRIDAY', date '2019-05-10'),
  ('SG', 'Singapore', 'ASIA_PACIFIC', 'Asia/Singapore', 'MONDAY,TUESDAY,WEDNESDAY,THURSDAY,FRIDAY', date '2019-05-10'),
  ('SK', 'Slovakia', 'EMEA', 'Europe/Bratislava', 'MONDAY,TUESDAY,WEDNESDAY,THURSDAY,FRIDAY', date '2019-05-10'),
  ('SI', 'Slovenia', 'EMEA', 'Europe/Ljubljana', 'MONDAY,TUESDAY,WEDNESDAY,THURSDAY,FRIDAY', date '2019-05-10'),
  ('ZA', 'South Africa', 'EMEA', 'Africa/Johannesburg', 'MONDAY,TUESDAY,WEDNESDAY,THURSDAY,FRIDAY', date '2019-05-10'),
  ('ES', 'Spain', 'EMEA', 'Europe/Madrid', 'MONDAY,TUESDAY,WEDNESDAY,THURSDAY,FRIDAY', date '2019-05-10'),
  ('SE', 'Sweden', 'EMEA', 'Europe/Stockholm', 'MONDAY,TUESDAY,WEDNESDAY,THURSDAY,FRIDAY', date '2019-05-10'),
  ('CH', 'Switzerland', 'EMEA', 'Europe/Zurich', 'MONDAY,TUESDAY,WEDNESDAY,THURSDAY,FRIDAY', date '2019-05-10'),
  ('TW', 'Taiwan', 'ASIA_PACIFIC', 'Asia/Taipei', 'MONDAY,TUESDAY,WEDNESDAY,THURSDAY,FRIDAY', date '2019-05-10'),
  ('TH', 'Thailand', 'ASIA_PACIFIC', 'Asia/Bangkok', 'MONDAY,TUESDAY,WEDNESDAY,THURSDAY,FRIDAY', date '2019-05-10'),
  ('TR', 'Turkey', 'EMEA', 'Europe/Istanbul', 'MONDAY,TUESDAY,WEDNESDAY,THURSDAY,FRIDAY', date '2019-05-10'),
  ('AE', 'UAE', 'EMEA', 'Asia/Dubai', 'MONDAY,TUESDAY,WEDNESDAY,THURSDAY,SUNDAY', date '2019-05-10'),
  ('GB', 'United Kingdom', 'EMEA', 'Europe/London', 'MONDAY,TUESDAY,WEDNESDAY,THURSDAY,FRIDAY', date '2019-05-10'),
  ('US', 'USA', 'NORTH_AMERICA', 'America/New_York', 'MONDAY,TUESDAY,WEDNESDAY,THURSDAY,FRIDAY', date '2019-05-10'),
  ('VN', 'Vietnam', 'ASIA_PACIFIC', 'Asia/Ho_Chi_Minh', 'MONDAY,TUESDAY,WEDNESDAY,THURSDAY,FRIDAY', date '2019-05-10'),
  -- the Emirates changed their week
  ('AE', 'UAE', 'EMEA', 'Asia/Dubai', 'MONDAY,TUESDAY,WEDNESDAY,THURSDAY,FRIDAY', date '2022-01-01')
) AS listed (country, name, region, zone, working_week, effective_from);

-- R100: the two lists are equal today and kept apart
INSERT INTO countries.coverage_rows (id, country, offering, for_sale, effective_from, recorded_at)
SELECT gen_random_uuid(), country, 'SELECT', true, date '2019-05-10', timestamptz '2019-05-10 00:00:00+00'
FROM unnest(ARRAY[
  'AR', 'AU', 'AT', 'BE', 'BG', 'CA', 'CL', 'CN', 'CO', 'HR', 'CZ', 'DK', 'EG', 'EE', 'FI', 'FR', 'DE', 'GR', 'HK', 'HU',
  'IS', 'IN', 'ID', 'IE', 'IL', 'IT', 'JP', 'KE', 'SA', 'KR', 'LV', 'LT', 'LU', 'MK', 'MY', 'MT', 'MX', 'MA', 'NL', 'NZ',
  'NO', 'PE', 'PH', 'PL', 'PT', 'RO', 'RS', 'SG', 'SK', 'SI', 'ZA', 'ES', 'SE', 'CH', 'TW', 'TH', 'TR', 'AE', 'GB', 'US',
  'VN'
]) AS country;

INSERT INTO countries.coverage_rows (id, country, offering, for_sale, effective_from, recorded_at)
SELECT gen_random_uuid(), country, 'ESSENTIAL', true, date '2019-05-10', timestamptz '2019-05-10 00:00:00+00'
FROM unnest(ARRAY[
  'AR', 'AU', 'AT', 'BE', 'BG', 'CA', 'CL', 'CN', 'CO', 'HR', 'CZ', 'DK', 'EG', 'EE', 'FI', 'FR', 'DE', 'GR', 'HK', 'HU',
  'IS', 'IN', 'ID', 'IE', 'IL', 'IT', 'JP', 'KE', 'SA', 'KR', 'LV', 'LT', 'LU', 'MK', 'MY', 'MT', 'MX', 'MA', 'NL', 'NZ',
  'NO', 'PE', 'PH', 'PL', 'PT', 'RO', 'RS', 'SG', 'SK', 'SI', 'ZA', 'ES', 'SE', 'CH', 'TW', 'TH', 'TR', 'AE', 'GB', 'US',
  'VN'
]) AS country;

-- R117: where channel partners sell is not listed in the text; the Covered Countries are our assumption
INSERT INTO countries.coverage_rows (id, country, offering, for_sale, effective_from, recorded_at)
SELECT gen_random_uuid(), country, 'JUMPSTART', true, date '2019-05-10', timestamptz '2019-05-10 00:00:00+00'
FROM unnest(ARRAY[
  'AR', 'AU', 'AT', 'BE', 'BG', 'CA', 'CL', 'CN', 'CO', 'HR', 'CZ', 'DK', 'EG', 'EE', 'FI', 'FR', 'DE', 'GR', 'HK', 'HU',
  'IS', 'IN', 'ID', 'IE', 'IL', 'IT', 'JP', 'KE', 'SA', 'KR', 'LV', 'LT', 'LU', 'MK', 'MY', 'MT', 'MX', 'MA', 'NL', 'NZ',
  'NO', 'PE', 'PH', 'PL', 'PT', 'RO', 'RS', 'SG', 'SK', 'SI', 'ZA', 'ES', 'SE', 'CH', 'TW', 'TH', 'TR', 'AE', 'GB', 'US',
  'VN'
]) AS country;

-- R71
INSERT INTO countries.requirement_rows (id, country, requirement, required, effective_from, recorded_at)
SELECT gen_random_uuid(), country, 'TAX_REGISTRATION_NUMBER', true, date '2019-05-10', timestamptz '2019-05-10 00:00:00+00'
FROM unnest(ARRAY[
  'AR', 'CL', 'CO', 'PE', 'ZA', 'TR', 'AE'
]) AS country;

-- R70
INSERT INTO countries.requirement_rows (id, country, requirement, required, effective_from, recorded_at)
SELECT gen_random_uuid(), country, 'WRITTEN_PROOF_OF_PURCHASE', true, date '2019-05-10', timestamptz '2019-05-10 00:00:00+00'
FROM unnest(ARRAY[
  'IN'
]) AS country;

-- R103
INSERT INTO countries.requirement_rows (id, country, requirement, required, effective_from, recorded_at)
SELECT gen_random_uuid(), country, 'CONSUMER_LAW_NOTICE', true, date '2019-05-10', timestamptz '2019-05-10 00:00:00+00'
FROM unnest(ARRAY[
  'AU'
]) AS country;

-- R123 with D21, D22 and D48: Latin America is served by North America's desk
INSERT INTO countries.support_hours_rows (id, region, desk, zone, opens_at, closes_at, effective_from, recorded_at)
SELECT gen_random_uuid(), region, desk, zone, opens_at, closes_at, date '2019-05-10', timestamptz '2019-05-10 00:00:00+00'
FROM (VALUES
  ('NORTH_AMERICA', 'US', 'America/New_York', time '09:00', time '21:00'),
  ('LATIN_AMERICA', 'US', 'America/New_York', time '09:00', time '21:00'),
  ('EMEA', 'CH', 'Europe/Zurich', time '09:00', time '19:00'),
  ('ASIA_PACIFIC', 'IN', 'Asia/Kolkata', time '03:30', time '19:00')
) AS desks (region, desk, zone, opens_at, closes_at);
