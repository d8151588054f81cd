-- Supervisors, what they are qualified for, when a university must leave them in peace, what they
-- answer to a period, and the trainees (LIS1, ALIS) that take of the same seats and rooms.
-- An answer is given by a person through a channel at a time; a prefilled last answer is never
-- stored here, so it cannot count before somebody confirms it.

CREATE TABLE supervisor (
  id                      uuid    PRIMARY KEY,
  version                 bigint  NOT NULL,
  person_id               uuid    NOT NULL CONSTRAINT supervisor_person_fk REFERENCES person
                                  CONSTRAINT supervisor_person_unique UNIQUE,
  practice_id             uuid    NOT NULL CONSTRAINT supervisor_practice_fk REFERENCES practice,
  hpr_number              text    CONSTRAINT supervisor_hpr_number_shape CHECK (hpr_number ~ '^[0-9]{1,9}$'),
  specialist              boolean NOT NULL,
  employment              text    NOT NULL CONSTRAINT supervisor_employment_known CHECK (employment IN ('SELF_EMPLOYED', 'SALARIED')),
  supervising             boolean NOT NULL,
  max_students_at_a_time  integer NOT NULL CONSTRAINT supervisor_at_a_time_range CHECK (max_students_at_a_time BETWEEN 1 AND 20),
  max_students_per_round  integer CONSTRAINT supervisor_per_round_range CHECK (max_students_per_round BETWEEN 1 AND 100),
  note                    text,
  active                  boolean NOT NULL DEFAULT true
);
COMMENT ON COLUMN supervisor.supervising IS 'false for a GP of the practice who does not supervise (yet)';
CREATE INDEX supervisor_practice_idx ON supervisor (practice_id);

CREATE TABLE supervisor_qualification (
  id             uuid PRIMARY KEY,
  supervisor_id  uuid NOT NULL CONSTRAINT supervisor_qualification_supervisor_fk REFERENCES supervisor,
  name           text NOT NULL CONSTRAINT supervisor_qualification_name_filled CHECK (btrim(name) <> ''),
  obtained_on    date NOT NULL,
  expires_on     date,
  CONSTRAINT supervisor_qualification_dates_order CHECK (expires_on >= obtained_on),
  CONSTRAINT supervisor_qualification_unique UNIQUE (supervisor_id, name, obtained_on)
);

CREATE TABLE supervisor_pause (
  id             uuid PRIMARY KEY,
  supervisor_id  uuid NOT NULL CONSTRAINT supervisor_pause_supervisor_fk REFERENCES supervisor,
  university_id  uuid NOT NULL CONSTRAINT supervisor_pause_university_fk REFERENCES university,
  starts_on      date NOT NULL,
  ends_on        date,
  reason         text NOT NULL CONSTRAINT supervisor_pause_reason_filled CHECK (btrim(reason) <> ''),
  CONSTRAINT supervisor_pause_dates_order CHECK (ends_on >= starts_on)
);
CREATE INDEX supervisor_pause_supervisor_idx ON supervisor_pause (supervisor_id, university_id);
CREATE INDEX supervisor_pause_university_idx ON supervisor_pause (university_id);

CREATE TABLE availability (
  id             uuid    PRIMARY KEY,
  version        bigint  NOT NULL,
  supervisor_id  uuid    NOT NULL CONSTRAINT availability_supervisor_fk REFERENCES supervisor,
  period_id      uuid    NOT NULL CONSTRAINT availability_period_fk REFERENCES placement_period,
  answer         text    NOT NULL CONSTRAINT availability_answer_known CHECK (answer IN ('YES', 'MAYBE', 'NO')),
  no_reason      text    CONSTRAINT availability_no_reason_known CHECK (no_reason IN ('NO_ROOM', 'TRAINEE', 'LEAVE', 'PAY', 'OTHER')),
  seats          integer NOT NULL CONSTRAINT availability_seats_range CHECK (seats BETWEEN 0 AND 20),
  note           text,
  given_by       uuid    NOT NULL CONSTRAINT availability_given_by_fk REFERENCES person,
  channel        text    NOT NULL CONSTRAINT availability_channel_known CHECK (channel IN ('SELF', 'PHONE', 'EMAIL', 'MEETING', 'OTHER')),
  given_at       timestamptz NOT NULL,
  CONSTRAINT availability_one_answer UNIQUE (supervisor_id, period_id),
  CONSTRAINT availability_seats_match CHECK ((answer = 'NO') = (seats = 0)),
  CONSTRAINT availability_no_has_reason CHECK ((answer = 'NO') = (no_reason IS NOT NULL))
);
CREATE INDEX availability_period_idx ON availability (period_id);
CREATE INDEX availability_given_by_idx ON availability (given_by);

CREATE TABLE availability_week_away (
  availability_id  uuid NOT NULL CONSTRAINT availability_week_away_fk REFERENCES availability ON DELETE CASCADE,
  monday           date NOT NULL CONSTRAINT availability_week_away_is_monday CHECK (extract(isodow FROM monday) = 1),
  PRIMARY KEY (availability_id, monday)
);

CREATE TABLE standing_yes (
  id             uuid    PRIMARY KEY,
  version        bigint  NOT NULL,
  supervisor_id  uuid    NOT NULL CONSTRAINT standing_yes_supervisor_fk REFERENCES supervisor,
  course_id      uuid    NOT NULL CONSTRAINT standing_yes_course_fk REFERENCES course,
  seats          integer NOT NULL CONSTRAINT standing_yes_seats_range CHECK (seats BETWEEN 1 AND 20),
  note           text,
  given_by       uuid    NOT NULL CONSTRAINT standing_yes_given_by_fk REFERENCES person,
  channel        text    NOT NULL CONSTRAINT standing_yes_channel_known CHECK (channel IN ('SELF', 'PHONE', 'EMAIL', 'MEETING', 'OTHER')),
  given_at       timestamptz NOT NULL,
  CONSTRAINT standing_yes_one UNIQUE (supervisor_id, course_id)
);
COMMENT ON TABLE standing_yes IS 'A yes that carries over to every new period of the course without an answer of its own, until it is changed';
CREATE INDEX standing_yes_course_idx ON standing_yes (course_id);
CREATE INDEX standing_yes_given_by_idx ON standing_yes (given_by);

CREATE TABLE trainee_load (
  id             uuid    PRIMARY KEY,
  version        bigint  NOT NULL,
  supervisor_id  uuid    NOT NULL CONSTRAINT trainee_load_supervisor_fk REFERENCES supervisor,
  kind           text    NOT NULL CONSTRAINT trainee_load_kind_known CHECK (kind IN ('LIS1', 'ALIS', 'OTHER')),
  starts_on      date    NOT NULL,
  ends_on        date    NOT NULL,
  takes_seat     boolean NOT NULL,
  takes_room     boolean NOT NULL,
  known_since    timestamptz NOT NULL,
  CONSTRAINT trainee_load_dates_order CHECK (ends_on >= starts_on)
);
CREATE INDEX trainee_load_supervisor_idx ON trainee_load (supervisor_id, starts_on, ends_on);
