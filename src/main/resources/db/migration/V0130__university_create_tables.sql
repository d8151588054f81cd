-- Universities, their campuses and courses, and the periods in which students are out in practice.
-- Courses and periods belong to one university; the composite keys let the database refuse a
-- period that names another university's course.

CREATE TABLE university (
  id                uuid    PRIMARY KEY,
  version           bigint  NOT NULL,
  code              text    NOT NULL CONSTRAINT university_code_unique UNIQUE
                            CONSTRAINT university_code_shape CHECK (code ~ '^[a-z0-9]{2,20}$'),
  name              text    COLLATE "nb-NO-x-icu" NOT NULL CONSTRAINT university_name_filled CHECK (btrim(name) <> ''),
  supervisor_label  text    NOT NULL DEFAULT 'praksisveileder' CONSTRAINT university_supervisor_label_filled CHECK (btrim(supervisor_label) <> '')
);

CREATE TABLE campus (
  id                   uuid   PRIMARY KEY,
  version              bigint NOT NULL,
  university_id        uuid   NOT NULL CONSTRAINT campus_university_fk REFERENCES university,
  name                 text   COLLATE "nb-NO-x-icu" NOT NULL CONSTRAINT campus_name_filled CHECK (btrim(name) <> ''),
  municipality_number  char(4) NOT NULL CONSTRAINT campus_municipality_fk REFERENCES municipality,
  CONSTRAINT campus_name_unique UNIQUE (university_id, name),
  CONSTRAINT campus_university_key UNIQUE (id, university_id)
);
CREATE INDEX campus_municipality_idx ON campus (municipality_number);

CREATE TABLE course (
  id              uuid    PRIMARY KEY,
  version         bigint  NOT NULL,
  university_id   uuid    NOT NULL CONSTRAINT course_university_fk REFERENCES university,
  code            text    NOT NULL CONSTRAINT course_code_filled CHECK (btrim(code) <> ''),
  name            text    COLLATE "nb-NO-x-icu" NOT NULL CONSTRAINT course_name_filled CHECK (btrim(name) <> ''),
  weeks_required  integer NOT NULL CONSTRAINT course_weeks_range CHECK (weeks_required BETWEEN 1 AND 52),
  arena           text    NOT NULL CONSTRAINT course_arena_known CHECK (arena IN ('GP_OFFICE', 'OUT_OF_HOURS', 'NURSING_HOME', 'HEALTH_STATION')),
  active          boolean NOT NULL DEFAULT true,
  CONSTRAINT course_code_unique UNIQUE (university_id, code),
  CONSTRAINT course_university_key UNIQUE (id, university_id)
);

CREATE TABLE placement_period (
  id                     uuid    PRIMARY KEY,
  version                bigint  NOT NULL,
  university_id          uuid    NOT NULL,
  course_id              uuid    NOT NULL,
  name                   text    COLLATE "nb-NO-x-icu" NOT NULL CONSTRAINT placement_period_name_filled CHECK (btrim(name) <> ''),
  starts_on              date    NOT NULL,
  ends_on                date    NOT NULL,
  weeks                  integer NOT NULL CONSTRAINT placement_period_weeks_range CHECK (weeks BETWEEN 1 AND 52),
  arena                  text    NOT NULL CONSTRAINT placement_period_arena_known CHECK (arena IN ('GP_OFFICE', 'OUT_OF_HOURS', 'NURSING_HOME', 'HEALTH_STATION')),
  places_wanted          integer NOT NULL CONSTRAINT placement_period_places_range CHECK (places_wanted BETWEEN 0 AND 100000),
  availability_deadline  timestamptz NOT NULL,
  CONSTRAINT placement_period_dates_order CHECK (ends_on >= starts_on),
  CONSTRAINT placement_period_weeks_fit CHECK (weeks * 7 <= ends_on - starts_on + 7),
  CONSTRAINT placement_period_name_unique UNIQUE (university_id, name),
  CONSTRAINT placement_period_university_key UNIQUE (id, university_id),
  CONSTRAINT placement_period_course_fk FOREIGN KEY (course_id, university_id) REFERENCES course (id, university_id)
);
CREATE INDEX placement_period_course_idx ON placement_period (course_id, university_id);
CREATE INDEX placement_period_dates_idx ON placement_period (starts_on, ends_on);
