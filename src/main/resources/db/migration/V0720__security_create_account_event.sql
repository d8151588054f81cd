-- What was decided about an account, by whom and when: roles, one-time tokens, closing and opening.
-- Whoever did it is named without a foreign key, so that the record outlives the person; the work of
-- the application itself names nobody. Rows are only added.

CREATE TABLE account_event (
  id             uuid        PRIMARY KEY,
  account_id     uuid        NOT NULL CONSTRAINT account_event_account_fk REFERENCES account,
  kind           text        NOT NULL CONSTRAINT account_event_kind_known CHECK (kind IN
                             ('OPENED', 'ROLE_GRANTED', 'ROLE_REVOKED', 'TOKEN_ISSUED', 'CLOSED', 'REOPENED')),
  role           text,
  university_id  uuid        CONSTRAINT account_event_university_fk REFERENCES university,
  done_by        uuid,
  done_at        timestamptz NOT NULL,
  CONSTRAINT account_event_role_where_it_belongs CHECK ((kind IN ('ROLE_GRANTED', 'ROLE_REVOKED')) = (role IS NOT NULL)),
  CONSTRAINT account_event_university_with_role CHECK (university_id IS NULL OR role IS NOT NULL)
);
COMMENT ON COLUMN account_event.done_by IS 'the person who did it; null where the application did';
CREATE INDEX account_event_account_idx ON account_event (account_id, done_at);
CREATE INDEX account_event_university_idx ON account_event (university_id);
