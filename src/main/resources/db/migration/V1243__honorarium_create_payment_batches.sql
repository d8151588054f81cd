-- Lists of approved honoraria for payroll. An honorarium stands on one list at most. Another person than
-- the one who made a list releases it, and its files are made once: whoever fetches them again gets the
-- same bytes. There is no bank account anywhere here: payroll has them, under its own number for a person.

CREATE TABLE payment_batch (
  id             uuid    PRIMARY KEY,
  version        bigint  NOT NULL,
  university_id  uuid    NOT NULL CONSTRAINT payment_batch_university_fk REFERENCES university,
  number         integer NOT NULL CONSTRAINT payment_batch_number_positive CHECK (number > 0),
  status         text    NOT NULL CONSTRAINT payment_batch_status_known CHECK (status IN ('DRAFT', 'RELEASED', 'EXPORTED', 'SETTLED')),
  item_count     integer NOT NULL CONSTRAINT payment_batch_not_empty CHECK (item_count > 0),
  total          numeric(14, 2) NOT NULL,
  made_by        uuid    NOT NULL CONSTRAINT payment_batch_made_by_fk REFERENCES person,
  made_at        timestamptz NOT NULL,
  released_by    uuid    CONSTRAINT payment_batch_released_by_fk REFERENCES person,
  released_at    timestamptz,
  exported_by    uuid    CONSTRAINT payment_batch_exported_by_fk REFERENCES person,
  exported_at    timestamptz,
  CONSTRAINT payment_batch_one_number UNIQUE (university_id, number),
  CONSTRAINT payment_batch_two_pairs_of_eyes CHECK (released_by <> made_by),
  CONSTRAINT payment_batch_release_whole CHECK ((released_by IS NULL) = (status = 'DRAFT') AND (released_by IS NULL) = (released_at IS NULL)),
  CONSTRAINT payment_batch_export_whole CHECK ((exported_by IS NULL) = (status IN ('DRAFT', 'RELEASED')) AND (exported_by IS NULL) = (exported_at IS NULL))
);
CREATE INDEX payment_batch_made_by_idx ON payment_batch (made_by);
CREATE INDEX payment_batch_released_by_idx ON payment_batch (released_by);
CREATE INDEX payment_batch_exported_by_idx ON payment_batch (exported_by);

CREATE TABLE payment_item (
  honorarium_id  uuid PRIMARY KEY CONSTRAINT payment_item_honorarium_fk REFERENCES honorarium,
  batch_id       uuid NOT NULL CONSTRAINT payment_item_batch_fk REFERENCES payment_batch,
  amount         numeric(12, 2) NOT NULL
);
CREATE INDEX payment_item_batch_idx ON payment_item (batch_id);

CREATE TABLE payment_file (
  batch_id  uuid     NOT NULL CONSTRAINT payment_file_batch_fk REFERENCES payment_batch,
  format    text     NOT NULL CONSTRAINT payment_file_format_known CHECK (format IN ('CSV', 'XLSX')),
  content   bytea    NOT NULL,
  sha256    char(64) NOT NULL CONSTRAINT payment_file_sha256_right CHECK (sha256 = encode(sha256(content), 'hex')),
  PRIMARY KEY (batch_id, format)
);

CREATE FUNCTION payment_file_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the file of a payment batch stays as it was made' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE TRIGGER payment_file_stays BEFORE UPDATE OR DELETE ON payment_file
  FOR EACH ROW EXECUTE FUNCTION payment_file_stays();

CREATE TABLE payroll_number (
  supervisor_id  uuid NOT NULL CONSTRAINT payroll_number_supervisor_fk REFERENCES supervisor,
  university_id  uuid NOT NULL CONSTRAINT payroll_number_university_fk REFERENCES university,
  number         text NOT NULL CONSTRAINT payroll_number_filled CHECK (btrim(number) <> ''),
  PRIMARY KEY (supervisor_id, university_id)
);
COMMENT ON TABLE payroll_number IS 'what a university''s payroll calls a supervisor';
CREATE INDEX payroll_number_university_idx ON payroll_number (university_id);
