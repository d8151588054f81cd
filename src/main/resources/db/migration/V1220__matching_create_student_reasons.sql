-- What a student may know of why an allocation gave nothing better: worked out when the run is
-- published, so that all students can look at once without solving anything, and kept in kinds that
-- give nobody else away, so that nothing else is there to be shown by mistake.

CREATE TABLE student_reasons (
  id          uuid  PRIMARY KEY,
  run_id      uuid  NOT NULL CONSTRAINT student_reasons_run_fk REFERENCES allocation_run,
  student_id  uuid  NOT NULL CONSTRAINT student_reasons_student_fk REFERENCES student,
  reasons     jsonb NOT NULL,
  CONSTRAINT student_reasons_one UNIQUE (run_id, student_id)
);
COMMENT ON COLUMN student_reasons.reasons IS 'the student''s name in the files, and for every better wish its places, each with the kind of reason';
CREATE INDEX student_reasons_student_idx ON student_reasons (student_id);
