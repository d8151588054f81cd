-- Where people and practices are, and how long it takes between them. Every feature names a place by
-- municipality number or postal code, so this is reference data without an owner: no university, no version.
-- Names carry the Norwegian collation (æ ø å last), so that lists sort alike in every database.

CREATE TABLE county (
    number char(2) PRIMARY KEY CONSTRAINT county_number_digits CHECK (number ~ '^[0-9]{2}$'),
    name   text COLLATE "nb-NO-x-icu" NOT NULL CONSTRAINT county_name_unique UNIQUE
);

-- Herøy and Våler exist twice: a name is unique only within its county.
CREATE TABLE municipality (
    number           char(4) PRIMARY KEY CONSTRAINT municipality_number_digits CHECK (number ~ '^[0-9]{4}$'),
    name             text COLLATE "nb-NO-x-icu" NOT NULL,
    sami_name        text COLLATE "nb-NO-x-icu",
    kven_name        text COLLATE "nb-NO-x-icu",
    county_number    char(2) NOT NULL CONSTRAINT municipality_county_fk REFERENCES county (number),
    centrality_class smallint NOT NULL CONSTRAINT municipality_centrality_class CHECK (centrality_class BETWEEN 1 AND 6),
    population       integer NOT NULL CONSTRAINT municipality_population CHECK (population >= 0),
    latitude         double precision NOT NULL CONSTRAINT municipality_latitude CHECK (latitude BETWEEN -90 AND 90),
    longitude        double precision NOT NULL CONSTRAINT municipality_longitude CHECK (longitude BETWEEN -180 AND 180),
    CONSTRAINT municipality_name_unique_in_county UNIQUE (county_number, name),
    CONSTRAINT municipality_number_starts_with_county CHECK (left(number, 2) = county_number)
);

-- Loaded by the operator from a file and replaced as a whole, so other tables hold the code as text and
-- never refer to this one. Svalbard and Jan Mayen have postal codes but no municipality.
CREATE TABLE postal_code (
    code                char(4) PRIMARY KEY CONSTRAINT postal_code_digits CHECK (code ~ '^[0-9]{4}$'),
    place               text COLLATE "nb-NO-x-icu" NOT NULL,
    municipality_number char(4) CONSTRAINT postal_code_municipality_fk REFERENCES municipality (number),
    latitude            double precision CONSTRAINT postal_code_latitude CHECK (latitude BETWEEN -90 AND 90),
    longitude           double precision CONSTRAINT postal_code_longitude CHECK (longitude BETWEEN -180 AND 180),
    CONSTRAINT postal_code_position_whole CHECK ((latitude IS NULL) = (longitude IS NULL))
);
CREATE INDEX postal_code_municipality_idx ON postal_code (municipality_number);

-- Minutes by road, ferries included. A pair may be given one way only; the other way then takes the same time.
CREATE TABLE travel_time (
    from_municipality char(4) NOT NULL CONSTRAINT travel_time_from_fk REFERENCES municipality (number),
    to_municipality   char(4) NOT NULL CONSTRAINT travel_time_to_fk REFERENCES municipality (number),
    minutes           integer NOT NULL CONSTRAINT travel_time_minutes CHECK (minutes >= 0),
    ferry             boolean NOT NULL,
    CONSTRAINT travel_time_pk PRIMARY KEY (from_municipality, to_municipality)
);
CREATE INDEX travel_time_to_idx ON travel_time (to_municipality);
