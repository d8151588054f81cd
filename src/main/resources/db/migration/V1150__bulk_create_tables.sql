-- Bulk acts: what was chosen on a list, what was done with it, and the rows as they were before and
-- after, so that an act can be undone and its result be opened later.

CREATE TABLE bulk_act (
  id             uuid        PRIMARY KEY,
  university_id  uuid        NOT NULL CONSTRAINT bulk_act_university_fk REFERENCES university,
  list           text        NOT NULL,
  act            text        NOT NULL,
  query          text        NOT NULL,
  chosen         uuid[],
  settings       jsonb,
  status         text        NOT NULL CONSTRAINT bulk_act_status_known CHECK (status IN ('DRAFT', 'DONE', 'UNDONE')),
  goes_on_at     text        NOT NULL DEFAULT '',
  made_by        uuid        NOT NULL CONSTRAINT bulk_act_made_by_fk REFERENCES person,
  made_at        timestamptz NOT NULL,
  done_by        uuid        CONSTRAINT bulk_act_done_by_fk REFERENCES person,
  done_at        timestamptz,
  undone_by      uuid        CONSTRAINT bulk_act_undone_by_fk REFERENCES person,
  undone_at      timestamptz,
  CONSTRAINT bulk_act_done_where_done CHECK ((status = 'DRAFT') = (done_at IS NULL)),
  CONSTRAINT bulk_act_undone_where_undone CHECK ((status = 'UNDONE') = (undone_at IS NOT NULL))
);
COMMENT ON COLUMN bulk_act.query IS 'the filter of the list';
COMMENT ON COLUMN bulk_act.chosen IS 'the rows that were ticked; none where all that match the filter are meant';
COMMENT ON COLUMN bulk_act.goes_on_at IS 'the path of the page where the act goes on; empty if it is at its end';
CREATE INDEX bulk_act_university_idx ON bulk_act (university_id, made_at);
CREATE INDEX bulk_act_made_by_idx ON bulk_act (made_by);
CREATE INDEX bulk_act_done_by_idx ON bulk_act (done_by);
CREATE INDEX bulk_act_undone_by_idx ON bulk_act (undone_by);

CREATE TABLE bulk_line (
  act_id   uuid    NOT NULL CONSTRAINT bulk_line_act_fk REFERENCES bulk_act ON DELETE CASCADE,
  number   integer NOT NULL,
  target   uuid    NOT NULL,
  label    text    NOT NULL,
  changes  jsonb   NOT NULL,
  reason   jsonb,
  undone   boolean NOT NULL DEFAULT false,
  bound    jsonb,
  PRIMARY KEY (act_id, number)
);
COMMENT ON COLUMN bulk_line.reason IS 'why nothing was changed';
COMMENT ON COLUMN bulk_line.bound IS 'why the row could not be put back';

CREATE TABLE bulk_kept (
  act_id  uuid    NOT NULL CONSTRAINT bulk_kept_act_fk REFERENCES bulk_act ON DELETE CASCADE,
  number  integer NOT NULL,
  target  uuid    NOT NULL,
  before  jsonb,
  after   jsonb,
  PRIMARY KEY (act_id, number),
  CONSTRAINT bulk_kept_something CHECK (before IS NOT NULL OR after IS NOT NULL)
);
COMMENT ON TABLE bulk_kept IS 'rows of the table that the act changes: before is null where the act made the row, after where it removed it';
