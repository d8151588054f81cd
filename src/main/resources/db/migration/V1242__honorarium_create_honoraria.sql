-- What a placement earns its supervisor. The first of a placement is the honorarium; where something
-- changes after it was checked, the difference becomes another, with a number of its own and the same way
-- to go. A line is never changed, and is taken away only while nobody has checked it. Who approves is
-- another person than the one who checked, and neither is the one who is paid.

CREATE TABLE honorarium (
  id                 uuid    PRIMARY KEY,
  version            bigint  NOT NULL,
  reference          bigint  GENERATED ALWAYS AS IDENTITY CONSTRAINT honorarium_reference_unique UNIQUE,
  university_id      uuid    NOT NULL CONSTRAINT honorarium_university_fk REFERENCES university,
  placement_id       uuid    NOT NULL CONSTRAINT honorarium_placement_fk REFERENCES placement,
  number             integer NOT NULL CONSTRAINT honorarium_number_positive CHECK (number > 0),
  supervisor_id      uuid    NOT NULL CONSTRAINT honorarium_supervisor_fk REFERENCES supervisor,
  payee_id           uuid    NOT NULL CONSTRAINT honorarium_payee_fk REFERENCES person,
  days_without_rate  integer NOT NULL CONSTRAINT honorarium_days_without_rate_counted CHECK (days_without_rate >= 0),
  status             text    NOT NULL CONSTRAINT honorarium_status_known CHECK (status IN ('EARNED', 'CONFIRMED', 'DISPUTED',
    'CHECKED', 'APPROVED', 'BATCHED', 'EXPORTED', 'PAID', 'REJECTED', 'CORRECTED')),
  earned_at          timestamptz NOT NULL,
  answered_by        uuid    CONSTRAINT honorarium_answered_by_fk REFERENCES person,
  answered_at        timestamptz,
  comment            text,
  checked_by         uuid    CONSTRAINT honorarium_checked_by_fk REFERENCES person,
  checked_at         timestamptz,
  check_reason       text,
  approved_by        uuid    CONSTRAINT honorarium_approved_by_fk REFERENCES person,
  approved_at        timestamptz,
  returned_reason    text,
  paid_on            date,
  voucher            text,
  reject_reason      text,
  CONSTRAINT honorarium_one_number UNIQUE (placement_id, number),
  CONSTRAINT honorarium_two_pairs_of_eyes CHECK (approved_by <> checked_by),
  CONSTRAINT honorarium_checked_by_another CHECK (checked_by <> payee_id),
  CONSTRAINT honorarium_approved_by_another CHECK (approved_by <> payee_id),
  CONSTRAINT honorarium_answer_whole CHECK ((answered_by IS NULL) = (answered_at IS NULL)),
  CONSTRAINT honorarium_check_whole CHECK ((checked_by IS NULL) = (checked_at IS NULL)
    AND (checked_by IS NULL) = (status IN ('EARNED', 'CONFIRMED', 'DISPUTED'))),
  CONSTRAINT honorarium_checked_with_rates CHECK (checked_by IS NULL OR days_without_rate = 0),
  CONSTRAINT honorarium_approval_whole CHECK ((approved_by IS NULL) = (approved_at IS NULL)
    AND (approved_by IS NULL) = (status IN ('EARNED', 'CONFIRMED', 'DISPUTED', 'CHECKED'))),
  CONSTRAINT honorarium_payment_whole CHECK ((status = 'PAID') = (paid_on IS NOT NULL) AND (paid_on IS NULL) = (voucher IS NULL)),
  CONSTRAINT honorarium_rejection_whole CHECK ((status IN ('REJECTED', 'CORRECTED')) = (reject_reason IS NOT NULL))
);
CREATE UNIQUE INDEX honorarium_one_unchecked ON honorarium (placement_id) WHERE status IN ('EARNED', 'CONFIRMED', 'DISPUTED');
CREATE INDEX honorarium_university_idx ON honorarium (university_id, status);
CREATE INDEX honorarium_supervisor_idx ON honorarium (supervisor_id);
CREATE INDEX honorarium_payee_idx ON honorarium (payee_id);
CREATE INDEX honorarium_answered_by_idx ON honorarium (answered_by);
CREATE INDEX honorarium_checked_by_idx ON honorarium (checked_by);
CREATE INDEX honorarium_approved_by_idx ON honorarium (approved_by);

CREATE TABLE honorarium_line (
  honorarium_id    uuid    NOT NULL CONSTRAINT honorarium_line_honorarium_fk REFERENCES honorarium,
  number           integer NOT NULL,
  kind             text    NOT NULL,
  rate_id          uuid    NOT NULL CONSTRAINT honorarium_line_rate_fk REFERENCES honorarium_rate,
  rate_amount      numeric(10, 2) NOT NULL,
  parts            integer NOT NULL CONSTRAINT honorarium_line_parts_known CHECK (parts IN (1, 5)),
  quantity         integer NOT NULL CONSTRAINT honorarium_line_quantity_counted CHECK (quantity >= 0),
  quantity_before  integer NOT NULL,
  amount_before    numeric(12, 2) NOT NULL,
  amount           numeric(12, 2) NOT NULL,
  first_day        date    NOT NULL,
  last_day         date    NOT NULL,
  PRIMARY KEY (honorarium_id, number),
  CONSTRAINT honorarium_line_sum CHECK (amount = round(rate_amount * quantity / parts, 2) - amount_before)
);
COMMENT ON COLUMN honorarium_line.parts IS 'what the rate is divided by: 5 working days of a week, or 1';
COMMENT ON COLUMN honorarium_line.quantity IS 'days or placements in all, as they are known now';
COMMENT ON COLUMN honorarium_line.quantity_before IS 'what other honoraria of the placement have settled of it; below zero where only a correction of it stands';
CREATE INDEX honorarium_line_rate_idx ON honorarium_line (rate_id);

CREATE FUNCTION honorarium_line_stays() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  owner uuid := CASE TG_OP WHEN 'DELETE' THEN OLD.honorarium_id ELSE NEW.honorarium_id END;
BEGIN
  IF TG_OP = 'UPDATE' OR NOT EXISTS (SELECT 1 FROM honorarium h WHERE h.id = owner AND h.status IN ('EARNED', 'CONFIRMED', 'DISPUTED')) THEN
    RAISE EXCEPTION 'the lines of an honorarium stay as they were checked' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER honorarium_line_stays BEFORE INSERT OR UPDATE OR DELETE ON honorarium_line
  FOR EACH ROW EXECUTE FUNCTION honorarium_line_stays();

CREATE FUNCTION honorarium_approval_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.approved_by IS NOT NULL AND (NEW.approved_by, NEW.checked_by, NEW.payee_id) IS DISTINCT FROM (OLD.approved_by, OLD.checked_by, OLD.payee_id) THEN
    RAISE EXCEPTION 'who checked and approved an honorarium stays' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER honorarium_approval_stays BEFORE UPDATE ON honorarium
  FOR EACH ROW EXECUTE FUNCTION honorarium_approval_stays();
