-- Imports: a file that was read, how its columns were understood, what it would do to each row, and
-- what it did. The file itself is not kept, only the table in it without national identity numbers,
-- and that until the import is done. What a row changes is kept as the report.

CREATE TABLE import_file (
  id                uuid        PRIMARY KEY,
  university_id     uuid        CONSTRAINT import_file_university_fk REFERENCES university,
  kind              text        NOT NULL,
  file_name         text        NOT NULL,
  status            text        NOT NULL CONSTRAINT import_file_status_known CHECK (status IN ('UPLOADED', 'CHECKING', 'CHECKED', 'WRITING', 'DONE')),
  headings          text[]      NOT NULL,
  columns           text[]      NOT NULL,
  fixed             jsonb       NOT NULL,
  dropped           text[]      NOT NULL,
  blotted           text[]      NOT NULL,
  content           bytea,
  row_count         integer     NOT NULL,
  rows_done         integer     NOT NULL DEFAULT 0,
  without_errors    boolean     NOT NULL DEFAULT false,
  notice            text        NOT NULL DEFAULT '',
  notice_detail     text        NOT NULL DEFAULT '',
  digest            text        NOT NULL DEFAULT '',
  owner             uuid,
  stop_requested    boolean     NOT NULL DEFAULT false,
  made_by           uuid        NOT NULL CONSTRAINT import_file_made_by_fk REFERENCES person,
  made_at           timestamptz NOT NULL,
  confirmed_by      uuid        CONSTRAINT import_file_confirmed_by_fk REFERENCES person,
  done_at           timestamptz,
  CONSTRAINT import_file_columns_match CHECK (cardinality(headings) = cardinality(columns)),
  CONSTRAINT import_file_done_at_where_done CHECK ((status = 'DONE') = (done_at IS NOT NULL)),
  CONSTRAINT import_file_content_until_done CHECK ((status = 'DONE') = (content IS NULL))
);
COMMENT ON COLUMN import_file.university_id IS 'the coordinator''s university; none for an administrator''s import';
COMMENT ON COLUMN import_file.columns IS 'for each heading the key of the column it was taken for; empty where it is not used';
COMMENT ON COLUMN import_file.content IS 'the rows, packed; gone when the import is done';
COMMENT ON COLUMN import_file.notice IS 'message key of why it is not further on than it is';
CREATE INDEX import_file_university_idx ON import_file (university_id, made_at);
CREATE INDEX import_file_made_by_idx ON import_file (made_by);
CREATE INDEX import_file_confirmed_by_idx ON import_file (confirmed_by);

CREATE TABLE import_row (
  import_id  uuid    NOT NULL CONSTRAINT import_row_import_fk REFERENCES import_file ON DELETE CASCADE,
  number     integer NOT NULL,
  outcome    text    NOT NULL CONSTRAINT import_row_outcome_known CHECK (outcome IN ('CREATE', 'CHANGE', 'UNCHANGED', 'ERROR')),
  label      text    NOT NULL,
  changes    jsonb   NOT NULL,
  problems   jsonb   NOT NULL,
  PRIMARY KEY (import_id, number)
);
CREATE INDEX import_row_outcome_idx ON import_row (import_id, outcome, number);
