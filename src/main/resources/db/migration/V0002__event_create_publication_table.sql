-- Events that a module publishes are kept here until every listener has handled them, so that a crash
-- between the two loses none. The table is the one that Spring Modulith 2's JDBC registry expects.

CREATE TABLE event_publication (
  id                     uuid NOT NULL CONSTRAINT event_publication_pk PRIMARY KEY,
  listener_id            text NOT NULL,
  event_type             text NOT NULL,
  serialized_event       text NOT NULL,
  publication_date       timestamptz NOT NULL,
  completion_date        timestamptz,
  status                 text,
  completion_attempts    integer,
  last_resubmission_date timestamptz
);
CREATE INDEX event_publication_serialized_event_hash_idx ON event_publication USING hash (serialized_event);
CREATE INDEX event_publication_by_completion_date_idx ON event_publication (completion_date);
