-- Practices and supervisors are shared: taking one out of use needs the consent of every university
-- with current ties. A proposal names one of them with a reason, and each university answers once. Of a
-- practice or supervisor there is one open proposal at most, so that two coordinators meet in one.

CREATE TABLE deactivation_proposal (
  id             uuid    PRIMARY KEY,
  version        bigint  NOT NULL,
  practice_id    uuid    CONSTRAINT deactivation_proposal_practice_fk REFERENCES practice,
  supervisor_id  uuid    CONSTRAINT deactivation_proposal_supervisor_fk REFERENCES supervisor,
  university_id  uuid    NOT NULL CONSTRAINT deactivation_proposal_university_fk REFERENCES university,
  proposed_by    uuid    NOT NULL CONSTRAINT deactivation_proposal_proposed_by_fk REFERENCES person,
  proposed_at    timestamptz NOT NULL,
  reason         text    NOT NULL,
  status         text    NOT NULL CONSTRAINT deactivation_proposal_status_known CHECK (status IN ('OPEN', 'CARRIED_OUT', 'REFUSED', 'WITHDRAWN')),
  ended_at       timestamptz,
  CONSTRAINT deactivation_proposal_one_subject CHECK (num_nonnulls(practice_id, supervisor_id) = 1),
  CONSTRAINT deactivation_proposal_end_whole CHECK ((status = 'OPEN') = (ended_at IS NULL))
);
COMMENT ON COLUMN deactivation_proposal.university_id IS 'the university that proposes, whose consent goes without saying';
CREATE UNIQUE INDEX deactivation_proposal_one_open_practice ON deactivation_proposal (practice_id) WHERE status = 'OPEN';
CREATE UNIQUE INDEX deactivation_proposal_one_open_supervisor ON deactivation_proposal (supervisor_id) WHERE status = 'OPEN';
CREATE INDEX deactivation_proposal_practice_idx ON deactivation_proposal (practice_id);
CREATE INDEX deactivation_proposal_supervisor_idx ON deactivation_proposal (supervisor_id);
CREATE INDEX deactivation_proposal_university_idx ON deactivation_proposal (university_id);
CREATE INDEX deactivation_proposal_proposed_by_idx ON deactivation_proposal (proposed_by);

CREATE TABLE deactivation_answer (
  id             uuid    PRIMARY KEY,
  proposal_id    uuid    NOT NULL CONSTRAINT deactivation_answer_proposal_fk REFERENCES deactivation_proposal,
  university_id  uuid    NOT NULL CONSTRAINT deactivation_answer_university_fk REFERENCES university,
  consents       boolean NOT NULL,
  reason         text,
  answered_by    uuid    NOT NULL CONSTRAINT deactivation_answer_answered_by_fk REFERENCES person,
  answered_at    timestamptz NOT NULL,
  CONSTRAINT deactivation_answer_one UNIQUE (proposal_id, university_id),
  CONSTRAINT deactivation_answer_refusal_has_reason CHECK (consents OR reason IS NOT NULL)
);
CREATE INDEX deactivation_answer_university_idx ON deactivation_answer (university_id);
CREATE INDEX deactivation_answer_answered_by_idx ON deactivation_answer (answered_by);
