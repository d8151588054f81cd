-- Mailings: one message to many people. Who gets it, and who does not and why, is written down when
-- people are chosen, so that a coordinator sends to exactly those whom she has looked at, and a job
-- that is cut off goes on where it was.

CREATE TABLE mailing (
  id             uuid        PRIMARY KEY,
  university_id  uuid        NOT NULL CONSTRAINT mailing_university_fk REFERENCES university,
  kind           text        NOT NULL CONSTRAINT mailing_kind_known CHECK (kind IN ('SUPERVISOR_INVITATION', 'AVAILABILITY_REQUEST',
                             'AVAILABILITY_REMINDER', 'WISH_REQUEST', 'WISH_REMINDER')),
  topic          text        NOT NULL,
  topic_name     text        NOT NULL,
  group_id       text        NOT NULL,
  group_name     text        NOT NULL,
  filter_text    text        NOT NULL,
  status         text        NOT NULL CONSTRAINT mailing_status_known CHECK (status IN ('DRAFT', 'QUEUED', 'RUNNING', 'FINISHED', 'STOPPED')),
  made_by        uuid        NOT NULL CONSTRAINT mailing_made_by_fk REFERENCES person,
  made_at        timestamptz NOT NULL,
  confirmed_at   timestamptz,
  ended_at       timestamptz,
  CONSTRAINT mailing_confirmed_unless_draft CHECK ((status = 'DRAFT') = (confirmed_at IS NULL)),
  CONSTRAINT mailing_ended_at_where_ended CHECK ((status IN ('FINISHED', 'STOPPED')) = (ended_at IS NOT NULL))
);
COMMENT ON COLUMN mailing.topic IS 'the id of what it is about, such as a period; empty for a kind about nothing';
COMMENT ON COLUMN mailing.group_id IS 'what it is narrowed to; empty for everybody';
CREATE INDEX mailing_university_idx ON mailing (university_id, made_at);
CREATE INDEX mailing_made_by_idx ON mailing (made_by);

CREATE TABLE mailing_person (
  mailing_id  uuid    NOT NULL CONSTRAINT mailing_person_mailing_fk REFERENCES mailing ON DELETE CASCADE,
  number      integer NOT NULL,
  person_id   uuid    NOT NULL CONSTRAINT mailing_person_person_fk REFERENCES person,
  name        text    NOT NULL,
  detail      text    NOT NULL,
  outcome     text    NOT NULL CONSTRAINT mailing_person_outcome_known CHECK (outcome IN ('WAITING', 'WRITTEN', 'NO_ADDRESS', 'OPTED_OUT',
                      'ANSWERED', 'PAUSED', 'ACCOUNT_CLOSED', 'ASKED_RECENTLY', 'NO_LONGER', 'FAILED', 'STOPPED')),
  PRIMARY KEY (mailing_id, person_id),
  CONSTRAINT mailing_person_number_unique UNIQUE (mailing_id, number)
);
COMMENT ON COLUMN mailing_person.number IS 'the place in the list, by name';
CREATE INDEX mailing_person_person_idx ON mailing_person (person_id);
CREATE INDEX mailing_person_waiting_idx ON mailing_person (mailing_id, number) WHERE outcome = 'WAITING';
