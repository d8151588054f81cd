-- People and how to reach them. One row whatever the person comes for, so that a change of name or
-- telephone number is made once. No national identity numbers and no bank accounts, ever.

CREATE TABLE person (
  id           uuid   PRIMARY KEY,
  version      bigint NOT NULL,
  given_name   text   COLLATE "nb-NO-x-icu" NOT NULL CONSTRAINT person_given_name_filled CHECK (btrim(given_name) <> ''),
  family_name  text   COLLATE "nb-NO-x-icu" NOT NULL CONSTRAINT person_family_name_filled CHECK (btrim(family_name) <> ''),
  email        text   CONSTRAINT person_email_shape CHECK (email ~ '^[^[:space:]@]+@[^[:space:]@]+$'),
  phone        text   CONSTRAINT person_phone_filled CHECK (btrim(phone) <> '')
);
CREATE INDEX person_name_idx ON person (family_name, given_name);
