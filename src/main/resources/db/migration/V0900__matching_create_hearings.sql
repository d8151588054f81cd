-- Before a run is published, its supervisors can be shown the students proposed to them, for a set
-- time, and object. An objection keeps the student and the supervisor apart from then on (it becomes
-- one of the student's conflicts); its words are sensitive and stay with the objection. A run can
-- also be set to be published at the announced time.

CREATE TABLE run_hearing (
  id          uuid   PRIMARY KEY,
  version     bigint NOT NULL,
  round_id    uuid   NOT NULL,
  run_id      uuid   NOT NULL,
  opened_by   uuid   NOT NULL CONSTRAINT run_hearing_opened_by_fk REFERENCES person,
  opened_at   timestamptz NOT NULL,
  ends_at     timestamptz NOT NULL,
  closed_by   uuid   CONSTRAINT run_hearing_closed_by_fk REFERENCES person,
  closed_at   timestamptz,
  CONSTRAINT run_hearing_run_fk FOREIGN KEY (run_id, round_id) REFERENCES allocation_run (id, round_id),
  CONSTRAINT run_hearing_times_order CHECK (ends_at > opened_at),
  CONSTRAINT run_hearing_closing_whole CHECK ((closed_at IS NULL) = (closed_by IS NULL))
);
CREATE UNIQUE INDEX run_hearing_one_open ON run_hearing (round_id) WHERE closed_at IS NULL;
CREATE INDEX run_hearing_run_idx ON run_hearing (run_id);
CREATE INDEX run_hearing_opened_by_idx ON run_hearing (opened_by);
CREATE INDEX run_hearing_closed_by_idx ON run_hearing (closed_by);
COMMENT ON COLUMN run_hearing.closed_at IS 'when it was ended before its time or gave way to another; a hearing whose time is up stays without';

CREATE TABLE hearing_objection (
  id             uuid PRIMARY KEY,
  hearing_id     uuid NOT NULL CONSTRAINT hearing_objection_hearing_fk REFERENCES run_hearing,
  supervisor_id  uuid NOT NULL CONSTRAINT hearing_objection_supervisor_fk REFERENCES supervisor,
  student_id     uuid NOT NULL CONSTRAINT hearing_objection_student_fk REFERENCES student,
  period_id      uuid NOT NULL CONSTRAINT hearing_objection_period_fk REFERENCES placement_period,
  kind           text NOT NULL CONSTRAINT hearing_objection_kind_known CHECK (kind IN ('FAMILY', 'OWN_GP', 'EMPLOYMENT', 'OTHER')),
  note           text CONSTRAINT hearing_objection_note_length CHECK (length(note) <= 1000),
  given_by       uuid NOT NULL CONSTRAINT hearing_objection_given_by_fk REFERENCES person,
  given_at       timestamptz NOT NULL,
  CONSTRAINT hearing_objection_one UNIQUE (hearing_id, student_id, supervisor_id)
);
CREATE INDEX hearing_objection_supervisor_idx ON hearing_objection (supervisor_id);
CREATE INDEX hearing_objection_student_idx ON hearing_objection (student_id);
CREATE INDEX hearing_objection_period_idx ON hearing_objection (period_id);
CREATE INDEX hearing_objection_given_by_idx ON hearing_objection (given_by);

CREATE TABLE planned_publication (
  id              uuid   PRIMARY KEY,
  version         bigint NOT NULL,
  round_id        uuid   NOT NULL,
  run_id          uuid   NOT NULL,
  publish_at      timestamptz NOT NULL,
  planned_by      uuid   NOT NULL CONSTRAINT planned_publication_planned_by_fk REFERENCES person,
  planned_at      timestamptz NOT NULL,
  status          text   NOT NULL CONSTRAINT planned_publication_status_known
                         CHECK (status IN ('PLANNED', 'PUBLISHED', 'REFUSED', 'CANCELLED')),
  ended_at        timestamptz,
  refusal         text,
  refusal_detail  text,
  CONSTRAINT planned_publication_run_fk FOREIGN KEY (run_id, round_id) REFERENCES allocation_run (id, round_id),
  CONSTRAINT planned_publication_end_known CHECK ((status = 'PLANNED') = (ended_at IS NULL)),
  CONSTRAINT planned_publication_refusal_told CHECK ((status = 'REFUSED') = (refusal IS NOT NULL))
);
CREATE UNIQUE INDEX planned_publication_one ON planned_publication (round_id) WHERE status = 'PLANNED';
CREATE INDEX planned_publication_round_idx ON planned_publication (round_id, planned_at);
CREATE INDEX planned_publication_run_idx ON planned_publication (run_id);
CREATE INDEX planned_publication_planned_by_idx ON planned_publication (planned_by);
COMMENT ON COLUMN planned_publication.refusal IS 'message key that tells why the run was not published at its time';
