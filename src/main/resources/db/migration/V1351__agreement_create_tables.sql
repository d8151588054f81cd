-- Agreements of a university with a supervisor, a practice or a municipality. The text is filled in when an
-- agreement is sent, and from then on it stays as it is: what was accepted can be shown to be what was
-- read, by its hash. A change is an agreement of its own that replaces the other; the other is kept.

CREATE TABLE agreement_text (
  id             uuid        PRIMARY KEY,
  university_id  uuid        NOT NULL CONSTRAINT agreement_text_university_fk REFERENCES university,
  party_kind     text        NOT NULL CONSTRAINT agreement_text_party_known CHECK (party_kind IN ('SUPERVISOR', 'PRACTICE', 'MUNICIPALITY')),
  language       text        NOT NULL CONSTRAINT agreement_text_language_known CHECK (language IN ('nb', 'nn', 'en')),
  number         integer     NOT NULL CONSTRAINT agreement_text_number_positive CHECK (number > 0),
  title          text        NOT NULL CONSTRAINT agreement_text_title_filled CHECK (btrim(title) <> ''),
  body           text        NOT NULL CONSTRAINT agreement_text_body_filled CHECK (btrim(body) <> ''),
  written_by     uuid        NOT NULL CONSTRAINT agreement_text_written_by_fk REFERENCES person,
  written_at     timestamptz NOT NULL,
  CONSTRAINT agreement_text_one_number UNIQUE (university_id, party_kind, language, number)
);
COMMENT ON TABLE agreement_text IS 'a university''s own texts of agreements, one row for each version; the newest counts';
CREATE INDEX agreement_text_written_by_idx ON agreement_text (written_by);

CREATE TABLE agreement (
  id                   uuid        PRIMARY KEY,
  version              bigint      NOT NULL,
  reference            bigint      GENERATED ALWAYS AS IDENTITY CONSTRAINT agreement_reference_unique UNIQUE,
  university_id        uuid        NOT NULL CONSTRAINT agreement_university_fk REFERENCES university,
  party_kind           text        NOT NULL,
  supervisor_id        uuid        CONSTRAINT agreement_supervisor_fk REFERENCES supervisor,
  practice_id          uuid        CONSTRAINT agreement_practice_fk REFERENCES practice,
  municipality_number  char(4)     CONSTRAINT agreement_municipality_fk REFERENCES municipality,
  language             text        NOT NULL CONSTRAINT agreement_language_known CHECK (language IN ('nb', 'nn', 'en')),
  starts_on            date        NOT NULL,
  ends_on              date,
  rate_reference       text        NOT NULL CONSTRAINT agreement_rate_reference_filled CHECK (btrim(rate_reference) <> ''),
  notice_months        integer     NOT NULL CONSTRAINT agreement_notice_months_range CHECK (notice_months BETWEEN 0 AND 24),
  students_at_a_time   integer     NOT NULL CONSTRAINT agreement_students_range CHECK (students_at_a_time BETWEEN 1 AND 20),
  hours_offset         numeric(5, 2) CONSTRAINT agreement_hours_offset_range CHECK (hours_offset BETWEEN 0.01 AND 40),
  replaces_id          uuid        CONSTRAINT agreement_replaces_fk REFERENCES agreement,
  status               text        NOT NULL CONSTRAINT agreement_status_known CHECK (status IN ('DRAFT', 'SENT', 'ACCEPTED', 'ENDED', 'REPLACED')),
  title                text,
  body                 text,
  text_sha256          char(64),
  made_by              uuid        NOT NULL CONSTRAINT agreement_made_by_fk REFERENCES person,
  made_at              timestamptz NOT NULL,
  sent_by              uuid        CONSTRAINT agreement_sent_by_fk REFERENCES person,
  sent_at              timestamptz,
  accepted_by          uuid        CONSTRAINT agreement_accepted_by_fk REFERENCES person,
  accepted_name        text,
  accepted_at          timestamptz,
  on_paper             boolean     NOT NULL,
  ended_on             date,
  end_reason           text,
  CONSTRAINT agreement_one_party CHECK (
    (party_kind = 'SUPERVISOR' AND supervisor_id IS NOT NULL AND practice_id IS NULL AND municipality_number IS NULL)
    OR (party_kind = 'PRACTICE' AND supervisor_id IS NULL AND practice_id IS NOT NULL AND municipality_number IS NULL)
    OR (party_kind = 'MUNICIPALITY' AND supervisor_id IS NULL AND practice_id IS NULL AND municipality_number IS NOT NULL)),
  CONSTRAINT agreement_dates_order CHECK (ends_on >= starts_on),
  CONSTRAINT agreement_replaces_another CHECK (replaces_id <> id),
  CONSTRAINT agreement_text_whole CHECK ((status = 'DRAFT') = (text_sha256 IS NULL) AND (text_sha256 IS NULL) = (title IS NULL)
    AND (title IS NULL) = (body IS NULL) AND (body IS NULL) = (sent_by IS NULL) AND (sent_by IS NULL) = (sent_at IS NULL)),
  CONSTRAINT agreement_text_sha256_right CHECK (text_sha256 = encode(sha256(convert_to(title || E'\n\n' || body, 'UTF8')), 'hex')),
  CONSTRAINT agreement_acceptance_whole CHECK ((status IN ('DRAFT', 'SENT')) = (accepted_by IS NULL)
    AND (accepted_by IS NULL) = (accepted_name IS NULL) AND (accepted_name IS NULL) = (accepted_at IS NULL)),
  CONSTRAINT agreement_end_whole CHECK ((status IN ('ENDED', 'REPLACED')) = (ended_on IS NOT NULL) AND (status = 'ENDED') = (end_reason IS NOT NULL))
);
COMMENT ON COLUMN agreement.ends_on IS 'the last day; null where it is in force until it is ended';
COMMENT ON COLUMN agreement.hours_offset IS 'hours a week by which a salaried doctor''s other work is reduced';
COMMENT ON COLUMN agreement.on_paper IS 'accepted with a signature on paper, which accepted_by has noted';
COMMENT ON COLUMN agreement.ended_on IS 'the last day, where it was ended or replaced before its time';
CREATE INDEX agreement_university_idx ON agreement (university_id, status);
CREATE INDEX agreement_supervisor_idx ON agreement (supervisor_id);
CREATE INDEX agreement_practice_idx ON agreement (practice_id);
CREATE INDEX agreement_municipality_idx ON agreement (municipality_number);
CREATE UNIQUE INDEX agreement_one_amendment ON agreement (replaces_id) WHERE status IN ('DRAFT', 'SENT');
CREATE INDEX agreement_replaces_idx ON agreement (replaces_id);
CREATE INDEX agreement_made_by_idx ON agreement (made_by);
CREATE INDEX agreement_sent_by_idx ON agreement (sent_by);
CREATE INDEX agreement_accepted_by_idx ON agreement (accepted_by);

CREATE FUNCTION agreement_text_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.accepted_by IS NOT NULL AND (NEW.title, NEW.body, NEW.text_sha256, NEW.accepted_by, NEW.accepted_name, NEW.accepted_at,
      NEW.on_paper, NEW.starts_on, NEW.ends_on, NEW.university_id)
      IS DISTINCT FROM (OLD.title, OLD.body, OLD.text_sha256, OLD.accepted_by, OLD.accepted_name, OLD.accepted_at,
      OLD.on_paper, OLD.starts_on, OLD.ends_on, OLD.university_id) THEN
    RAISE EXCEPTION 'an agreement that was accepted stays as it is' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER agreement_text_stays BEFORE UPDATE ON agreement FOR EACH ROW EXECUTE FUNCTION agreement_text_stays();

CREATE TABLE agreement_scan (
  id            uuid        PRIMARY KEY,
  agreement_id  uuid        NOT NULL CONSTRAINT agreement_scan_agreement_fk REFERENCES agreement,
  file_name     text        NOT NULL CONSTRAINT agreement_scan_file_name_filled CHECK (btrim(file_name) <> ''),
  media_type    text        NOT NULL CONSTRAINT agreement_scan_media_type_known CHECK (media_type IN ('application/pdf', 'image/png', 'image/jpeg')),
  content       bytea       NOT NULL CONSTRAINT agreement_scan_size CHECK (octet_length(content) BETWEEN 1 AND 10485760),
  sha256        char(64)    NOT NULL CONSTRAINT agreement_scan_sha256_right CHECK (sha256 = encode(sha256(content), 'hex')),
  added_by      uuid        NOT NULL CONSTRAINT agreement_scan_added_by_fk REFERENCES person,
  added_at      timestamptz NOT NULL
);
COMMENT ON TABLE agreement_scan IS 'agreements as they were signed on paper';
CREATE INDEX agreement_scan_agreement_idx ON agreement_scan (agreement_id);
CREATE INDEX agreement_scan_added_by_idx ON agreement_scan (added_by);

CREATE TABLE agreement_requirement (
  university_id  uuid NOT NULL CONSTRAINT agreement_requirement_university_fk REFERENCES university,
  party_kind     text NOT NULL CONSTRAINT agreement_requirement_party_known CHECK (party_kind IN ('SUPERVISOR', 'PRACTICE', 'MUNICIPALITY')),
  PRIMARY KEY (university_id, party_kind)
);
COMMENT ON TABLE agreement_requirement IS 'with whom a university needs an agreement in force before a placement is ready';

CALL guard_merged('agreement', 'supervisor_id', 'supervisor');
CALL guard_merged('agreement', 'practice_id', 'practice');

CALL history.watch('agreement', 'university', 'university_id,reference,party_kind,supervisor_id,practice_id,municipality_number,'
  'language,starts_on,ends_on,rate_reference,notice_months,students_at_a_time,hours_offset,status,replaces_id,sent_by,accepted_by,'
  'accepted_name,on_paper,ended_on', 'end_reason', 'id,version,title,body,text_sha256,made_by,made_at,sent_at,accepted_at');
CALL history.watch('agreement_text', 'university', 'university_id,party_kind,language,number,title,written_by', 'body', 'id,written_at');
CALL history.watch('agreement_requirement', 'university', 'university_id,party_kind');
