-- Views of a list that a person keeps under a name: filters, order and columns, as the list's address
-- has them. One of a list can be the one that it opens with.

CREATE TABLE saved_view (
  id         uuid    PRIMARY KEY,
  person_id  uuid    NOT NULL CONSTRAINT saved_view_person_fk REFERENCES person,
  list       text    NOT NULL,
  name       text    NOT NULL CONSTRAINT saved_view_name_filled CHECK (btrim(name) <> ''),
  query      text    NOT NULL,
  opens      boolean NOT NULL,
  CONSTRAINT saved_view_name_own UNIQUE (person_id, list, name)
);
CREATE UNIQUE INDEX saved_view_one_opens ON saved_view (person_id, list) WHERE opens;
COMMENT ON COLUMN saved_view.opens IS 'whether the list opens with it';
