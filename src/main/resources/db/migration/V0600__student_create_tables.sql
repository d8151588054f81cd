-- Students, what a granted application for special considerations means for their placement (the
-- outcome and the case reference, never the grounds), where they must not be placed, where they
-- have been, and what they wish. A wish is a practice, a municipality or a county, in one period
-- or in any.

CREATE TABLE student (
  id                  uuid    PRIMARY KEY,
  version             bigint  NOT NULL,
  university_id       uuid    NOT NULL CONSTRAINT student_university_fk REFERENCES university,
  person_id           uuid    NOT NULL CONSTRAINT student_person_fk REFERENCES person,
  student_number      text    NOT NULL CONSTRAINT student_number_shape CHECK (student_number ~ '^[A-Za-z0-9-]{1,20}$'),
  campus_id           uuid    NOT NULL,
  course_id           uuid    NOT NULL,
  cohort              text    NOT NULL CONSTRAINT student_cohort_filled CHECK (btrim(cohort) <> ''),
  protected_address   boolean NOT NULL DEFAULT false,
  travel_limit        integer CONSTRAINT student_travel_limit_range CHECK (travel_limit BETWEEN 1 AND 1440),
  active              boolean NOT NULL DEFAULT true,
  CONSTRAINT student_number_unique UNIQUE (university_id, student_number),
  CONSTRAINT student_person_unique UNIQUE (university_id, person_id),
  CONSTRAINT student_university_key UNIQUE (id, university_id),
  CONSTRAINT student_campus_fk FOREIGN KEY (campus_id, university_id) REFERENCES campus (id, university_id),
  CONSTRAINT student_course_fk FOREIGN KEY (course_id, university_id) REFERENCES course (id, university_id)
);
COMMENT ON COLUMN student.travel_limit IS 'minutes one way';
CREATE INDEX student_person_idx ON student (person_id);
CREATE INDEX student_campus_idx ON student (campus_id, university_id);
CREATE INDEX student_course_idx ON student (course_id, university_id);

CREATE TABLE student_base (
  id                   uuid    PRIMARY KEY,
  student_id           uuid    NOT NULL CONSTRAINT student_base_student_fk REFERENCES student,
  kind                 text    NOT NULL CONSTRAINT student_base_kind_known CHECK (kind IN ('HOME', 'STUDY', 'FREE_LODGING')),
  street_address       text,
  postal_code          char(4) CONSTRAINT student_base_postal_code_shape CHECK (postal_code ~ '^[0-9]{4}$'),
  postal_place         text,
  municipality_number  char(4) NOT NULL CONSTRAINT student_base_municipality_fk REFERENCES municipality,
  latitude             double precision,
  longitude            double precision,
  CONSTRAINT student_base_coordinate_whole CHECK ((latitude IS NULL) = (longitude IS NULL))
);
COMMENT ON TABLE student_base IS 'A place a student can live in during a placement; travel counts from the nearest';
CREATE UNIQUE INDEX student_base_one_home ON student_base (student_id, kind) WHERE kind <> 'FREE_LODGING';
CREATE INDEX student_base_student_idx ON student_base (student_id);
CREATE INDEX student_base_municipality_idx ON student_base (municipality_number);

CREATE TABLE student_period (
  student_id     uuid NOT NULL,
  period_id      uuid NOT NULL,
  university_id  uuid NOT NULL,
  PRIMARY KEY (student_id, period_id),
  CONSTRAINT student_period_student_fk FOREIGN KEY (student_id, university_id) REFERENCES student (id, university_id),
  CONSTRAINT student_period_period_fk FOREIGN KEY (period_id, university_id) REFERENCES placement_period (id, university_id)
);
COMMENT ON TABLE student_period IS 'The periods a student can have; a student is in a round when one of its periods is among them';
CREATE INDEX student_period_period_idx ON student_period (period_id);

CREATE TABLE special_consideration (
  id                 uuid    PRIMARY KEY,
  version            bigint  NOT NULL,
  student_id         uuid    NOT NULL CONSTRAINT special_consideration_student_fk REFERENCES student
                             CONSTRAINT special_consideration_one UNIQUE,
  case_reference     text    NOT NULL CONSTRAINT special_consideration_case_filled CHECK (btrim(case_reference) <> ''),
  early_turn         boolean NOT NULL DEFAULT false,
  set_supervisor_id  uuid    CONSTRAINT special_consideration_supervisor_fk REFERENCES supervisor,
  set_period_id      uuid    CONSTRAINT special_consideration_period_fk REFERENCES placement_period,
  longest_travel     integer CONSTRAINT special_consideration_travel_range CHECK (longest_travel BETWEEN 1 AND 1440),
  CONSTRAINT special_consideration_set_place_whole CHECK ((set_supervisor_id IS NULL) = (set_period_id IS NULL))
);
CREATE INDEX special_consideration_supervisor_idx ON special_consideration (set_supervisor_id);
CREATE INDEX special_consideration_set_period_idx ON special_consideration (set_period_id);

CREATE TABLE special_consideration_period (
  consideration_id  uuid NOT NULL CONSTRAINT special_consideration_period_fk REFERENCES special_consideration ON DELETE CASCADE,
  period_id         uuid NOT NULL CONSTRAINT special_consideration_period_period_fk REFERENCES placement_period,
  PRIMARY KEY (consideration_id, period_id)
);
CREATE INDEX special_consideration_period_idx ON special_consideration_period (period_id);

CREATE TABLE special_consideration_municipality (
  consideration_id     uuid NOT NULL CONSTRAINT special_consideration_municipality_fk REFERENCES special_consideration ON DELETE CASCADE,
  municipality_number  char(4) NOT NULL CONSTRAINT special_consideration_municipality_municipality_fk REFERENCES municipality,
  PRIMARY KEY (consideration_id, municipality_number)
);
CREATE INDEX special_consideration_municipality_idx ON special_consideration_municipality (municipality_number);

CREATE TABLE student_conflict (
  id             uuid PRIMARY KEY,
  student_id     uuid NOT NULL CONSTRAINT student_conflict_student_fk REFERENCES student,
  supervisor_id  uuid CONSTRAINT student_conflict_supervisor_fk REFERENCES supervisor,
  practice_id    uuid CONSTRAINT student_conflict_practice_fk REFERENCES practice,
  kind           text NOT NULL CONSTRAINT student_conflict_kind_known CHECK (kind IN ('FAMILY', 'OWN_GP', 'EMPLOYMENT', 'OTHER')),
  CONSTRAINT student_conflict_one_target CHECK (num_nonnulls(supervisor_id, practice_id) = 1),
  CONSTRAINT student_conflict_unique UNIQUE NULLS NOT DISTINCT (student_id, supervisor_id, practice_id)
);
CREATE INDEX student_conflict_supervisor_idx ON student_conflict (supervisor_id);
CREATE INDEX student_conflict_practice_idx ON student_conflict (practice_id);

CREATE TABLE student_earlier_placement (
  id           uuid PRIMARY KEY,
  student_id   uuid NOT NULL CONSTRAINT student_earlier_placement_student_fk REFERENCES student,
  practice_id  uuid NOT NULL CONSTRAINT student_earlier_placement_practice_fk REFERENCES practice,
  starts_on    date NOT NULL,
  ends_on      date NOT NULL,
  CONSTRAINT student_earlier_placement_dates_order CHECK (ends_on >= starts_on)
);
CREATE INDEX student_earlier_placement_student_idx ON student_earlier_placement (student_id);
CREATE INDEX student_earlier_placement_practice_idx ON student_earlier_placement (practice_id);

CREATE TABLE wish_list (
  id            uuid   PRIMARY KEY,
  version       bigint NOT NULL,
  round_id      uuid   NOT NULL CONSTRAINT wish_list_round_fk REFERENCES allocation_round,
  student_id    uuid   NOT NULL CONSTRAINT wish_list_student_fk REFERENCES student,
  delivered_at  timestamptz NOT NULL,
  delivered_by  uuid   NOT NULL CONSTRAINT wish_list_delivered_by_fk REFERENCES person,
  channel       text   NOT NULL CONSTRAINT wish_list_channel_known CHECK (channel IN ('SELF', 'PHONE', 'EMAIL', 'MEETING', 'OTHER')),
  CONSTRAINT wish_list_one UNIQUE (round_id, student_id)
);
CREATE INDEX wish_list_student_idx ON wish_list (student_id);
CREATE INDEX wish_list_delivered_by_idx ON wish_list (delivered_by);

CREATE TABLE wish (
  id                   uuid    PRIMARY KEY,
  wish_list_id         uuid    NOT NULL CONSTRAINT wish_list_fk REFERENCES wish_list ON DELETE CASCADE,
  rank                 integer NOT NULL CONSTRAINT wish_rank_range CHECK (rank BETWEEN 1 AND 100),
  practice_id          uuid    CONSTRAINT wish_practice_fk REFERENCES practice,
  municipality_number  char(4) CONSTRAINT wish_municipality_fk REFERENCES municipality,
  county_number        char(2) CONSTRAINT wish_county_fk REFERENCES county,
  period_id            uuid    CONSTRAINT wish_period_fk REFERENCES placement_period,
  completed            boolean NOT NULL DEFAULT false,
  CONSTRAINT wish_one_target CHECK (num_nonnulls(practice_id, municipality_number, county_number) = 1),
  CONSTRAINT wish_rank_unique UNIQUE (wish_list_id, rank) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT wish_target_unique UNIQUE NULLS NOT DISTINCT (wish_list_id, practice_id, municipality_number, county_number, period_id)
    DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON COLUMN wish.completed IS 'added by the product to a list that was shorter than the round asks for';
CREATE INDEX wish_practice_idx ON wish (practice_id);
CREATE INDEX wish_municipality_idx ON wish (municipality_number);
CREATE INDEX wish_county_idx ON wish (county_number);
CREATE INDEX wish_period_idx ON wish (period_id);
