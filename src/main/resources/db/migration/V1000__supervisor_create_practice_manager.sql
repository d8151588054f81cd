-- Practice managers answer for the GPs of their practices and keep the practice's facts. The role is
-- held in the whole installation, as a supervisor's is; which practices it is about stands here, so
-- that the same person can look after several and no other feature needs to know of practices.

CREATE TABLE practice_manager (
  id           uuid        PRIMARY KEY,
  version      bigint      NOT NULL,
  practice_id  uuid        NOT NULL CONSTRAINT practice_manager_practice_fk REFERENCES practice,
  person_id    uuid        NOT NULL CONSTRAINT practice_manager_person_fk REFERENCES person,
  granted_by   uuid        NOT NULL CONSTRAINT practice_manager_granted_by_fk REFERENCES person,
  granted_at   timestamptz NOT NULL,
  CONSTRAINT practice_manager_once UNIQUE (practice_id, person_id)
);
CREATE INDEX practice_manager_person_idx ON practice_manager (person_id);
CREATE INDEX practice_manager_granted_by_idx ON practice_manager (granted_by);

ALTER TABLE account_role
  DROP CONSTRAINT account_role_has_pages,
  ADD CONSTRAINT account_role_has_pages
    CHECK (role IN ('ADMIN', 'COORDINATOR', 'SUPERVISOR', 'PRACTICE_MANAGER', 'STUDENT'));
