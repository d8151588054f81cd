-- What a university pays its supervisors, for what, from when to when, and who decided it. No rate comes
-- with the product. Of one kind at one university there is never more than one on a day: the database
-- refuses overlapping ones, for which it needs an index over both an id and a range.

CREATE EXTENSION IF NOT EXISTS btree_gist;

CREATE TABLE honorarium_rate (
  id                  uuid    PRIMARY KEY,
  version             bigint  NOT NULL,
  university_id       uuid    NOT NULL CONSTRAINT honorarium_rate_university_fk REFERENCES university,
  kind                text    NOT NULL CONSTRAINT honorarium_rate_kind_known CHECK (kind IN
    ('SUPERVISION', 'SECOND_STUDENT', 'PREPARATION', 'OFFICE_COST', 'LATE_CANCELLATION')),
  amount              numeric(10, 2) NOT NULL CONSTRAINT honorarium_rate_amount_positive CHECK (amount > 0),
  valid_from          date    NOT NULL,
  valid_to            date,
  decision_reference  text    NOT NULL CONSTRAINT honorarium_rate_decision_filled CHECK (btrim(decision_reference) <> ''),
  source              text    NOT NULL CONSTRAINT honorarium_rate_source_filled CHECK (btrim(source) <> ''),
  example             boolean NOT NULL,
  CONSTRAINT honorarium_rate_dates_order CHECK (valid_to >= valid_from),
  CONSTRAINT honorarium_rate_no_overlap EXCLUDE USING gist
    (university_id WITH =, kind WITH =, daterange(valid_from, valid_to, '[]') WITH &&)
);
COMMENT ON COLUMN honorarium_rate.amount IS 'kroner for a week with one student, or for a placement';
COMMENT ON COLUMN honorarium_rate.valid_to IS 'the last day; null while nothing else is decided';
COMMENT ON COLUMN honorarium_rate.example IS 'whether it is made up for trial';
