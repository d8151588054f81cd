-- How a published placement went: days the student was away, an early end, a cancellation so late that the
-- supervisor is paid for it. Honoraria are worked out from this. A placement without a record went as
-- published.

CREATE TABLE stay_record (
  placement_id       uuid    PRIMARY KEY CONSTRAINT stay_record_placement_fk REFERENCES placement,
  version            bigint  NOT NULL,
  university_id      uuid    NOT NULL CONSTRAINT stay_record_university_fk REFERENCES university,
  left_on            date,
  late_cancellation  boolean NOT NULL,
  note               text    NOT NULL,
  recorded_by        uuid    NOT NULL CONSTRAINT stay_record_recorded_by_fk REFERENCES person,
  recorded_at        timestamptz NOT NULL,
  CONSTRAINT stay_record_one_end CHECK (NOT late_cancellation OR left_on IS NULL)
);
COMMENT ON COLUMN stay_record.left_on IS 'the last day the student was there, where that was before the end';
CREATE INDEX stay_record_university_idx ON stay_record (university_id);
CREATE INDEX stay_record_recorded_by_idx ON stay_record (recorded_by);

CREATE TABLE stay_absence (
  placement_id  uuid NOT NULL CONSTRAINT stay_absence_record_fk REFERENCES stay_record,
  starts_on     date NOT NULL,
  ends_on       date NOT NULL,
  PRIMARY KEY (placement_id, starts_on),
  CONSTRAINT stay_absence_dates_order CHECK (ends_on >= starts_on),
  CONSTRAINT stay_absence_no_overlap EXCLUDE USING gist (placement_id WITH =, daterange(starts_on, ends_on, '[]') WITH &&)
);
