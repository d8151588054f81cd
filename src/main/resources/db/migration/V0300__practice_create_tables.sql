-- Practices are shared by all universities. The organisation number is optional, because many
-- offices are communities of sole traders; where it is given, its form is checked here and its
-- check digit in the application. Student rooms cap how many students a practice hosts at a time.

CREATE TABLE practice (
  id                   uuid    PRIMARY KEY,
  version              bigint  NOT NULL,
  name                 text    COLLATE "nb-NO-x-icu" NOT NULL CONSTRAINT practice_name_filled CHECK (btrim(name) <> ''),
  organisation_number  char(9) CONSTRAINT practice_organisation_number_shape CHECK (organisation_number ~ '^[0-9]{9}$'),
  arena                text    NOT NULL CONSTRAINT practice_arena_known CHECK (arena IN ('GP_OFFICE', 'OUT_OF_HOURS', 'NURSING_HOME', 'HEALTH_STATION')),
  street_address       text,
  postal_code          char(4) CONSTRAINT practice_postal_code_shape CHECK (postal_code ~ '^[0-9]{4}$'),
  postal_place         text,
  municipality_number  char(4) NOT NULL CONSTRAINT practice_municipality_fk REFERENCES municipality,
  latitude             double precision,
  longitude            double precision,
  student_rooms        integer NOT NULL CONSTRAINT practice_student_rooms_range CHECK (student_rooms BETWEEN 0 AND 100),
  lodging_known        boolean NOT NULL DEFAULT false,
  lodging_note         text,
  car_needed           boolean NOT NULL DEFAULT false,
  evening_duty         boolean NOT NULL DEFAULT false,
  contact_name         text,
  contact_phone        text,
  contact_email        text,
  active               boolean NOT NULL DEFAULT true,
  CONSTRAINT practice_coordinate_whole CHECK ((latitude IS NULL) = (longitude IS NULL)),
  CONSTRAINT practice_coordinate_range CHECK (latitude BETWEEN 57 AND 82 AND longitude BETWEEN 2 AND 36)
);
CREATE INDEX practice_municipality_idx ON practice (municipality_number);
CREATE UNIQUE INDEX practice_name_unique ON practice (municipality_number, arena, lower(name)) WHERE active;
