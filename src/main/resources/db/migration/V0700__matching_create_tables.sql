-- Runs: each keeps its input, settings, result, duration and who asked for it, so that nobody can
-- draw again in silence. A run is worked on by one owner at a time; only the owner named here may
-- store the result (fencing), so a job that starts twice still gives one. Locks and closed seats are
-- the coordinator's own decisions for a round, each with its reason.

CREATE TABLE allocation_run (
  id                uuid    PRIMARY KEY,
  version           bigint  NOT NULL,
  round_id          uuid    NOT NULL,
  university_id     uuid    NOT NULL,
  number            integer NOT NULL CONSTRAINT allocation_run_number_positive CHECK (number > 0),
  status            text    NOT NULL CONSTRAINT allocation_run_status_known
                            CHECK (status IN ('QUEUED', 'RUNNING', 'SOLVED', 'INFEASIBLE', 'FAILED', 'CANCELLED')),
  requested_by      uuid    NOT NULL CONSTRAINT allocation_run_requested_by_fk REFERENCES person,
  requested_at      timestamptz NOT NULL,
  started_at        timestamptz,
  finished_at       timestamptz,
  owner             uuid,
  cancel_requested  boolean NOT NULL DEFAULT false,
  students_total    integer NOT NULL DEFAULT 0,
  students_done     integer NOT NULL DEFAULT 0,
  rule              text,
  fairness          text,
  placed            integer,
  unplaced          integer,
  metres            bigint,
  changes           integer,
  problem_sha256    char(64),
  result_sha256     char(64),
  failure           text,
  failure_detail    text,
  CONSTRAINT allocation_run_round_fk FOREIGN KEY (round_id, university_id) REFERENCES allocation_round (id, university_id),
  CONSTRAINT allocation_run_number_unique UNIQUE (round_id, number),
  CONSTRAINT allocation_run_round_key UNIQUE (id, round_id),
  CONSTRAINT allocation_run_result_whole CHECK ((status = 'SOLVED') = (result_sha256 IS NOT NULL)),
  CONSTRAINT allocation_run_end_known CHECK ((status IN ('QUEUED', 'RUNNING')) = (finished_at IS NULL))
);
COMMENT ON COLUMN allocation_run.failure IS 'message key that tells why there is no result';
CREATE INDEX allocation_run_requested_by_idx ON allocation_run (requested_by);
CREATE UNIQUE INDEX allocation_run_one_active ON allocation_run (round_id) WHERE status IN ('QUEUED', 'RUNNING');

CREATE TABLE run_files (
  run_id      uuid  PRIMARY KEY CONSTRAINT run_files_run_fk REFERENCES allocation_run,
  problem     bytea NOT NULL,
  result      bytea NOT NULL,
  run_key     bytea NOT NULL
);
COMMENT ON TABLE run_files IS 'Apart from the run, so that a list of runs does not read them; all gzip: the problem file, the result file, and what their names stand for';

CREATE TABLE run_placement (
  id                uuid    PRIMARY KEY,
  run_id            uuid    NOT NULL CONSTRAINT run_placement_run_fk REFERENCES allocation_run,
  student_id        uuid    NOT NULL CONSTRAINT run_placement_student_fk REFERENCES student,
  supervisor_id     uuid    NOT NULL CONSTRAINT run_placement_supervisor_fk REFERENCES supervisor,
  practice_id       uuid    NOT NULL CONSTRAINT run_placement_practice_fk REFERENCES practice,
  period_id         uuid    NOT NULL CONSTRAINT run_placement_period_fk REFERENCES placement_period,
  wish_rank         integer CONSTRAINT run_placement_wish_rank_positive CHECK (wish_rank > 0),
  travel_minutes    integer NOT NULL CONSTRAINT run_placement_minutes_range CHECK (travel_minutes >= 0),
  travel_metres     integer NOT NULL CONSTRAINT run_placement_metres_range CHECK (travel_metres >= 0),
  travel_estimated  boolean NOT NULL,
  maybe             boolean NOT NULL,
  locked            boolean NOT NULL,
  CONSTRAINT run_placement_one UNIQUE (run_id, student_id)
);
CREATE INDEX run_placement_student_idx ON run_placement (student_id);
CREATE INDEX run_placement_supervisor_idx ON run_placement (supervisor_id);
CREATE INDEX run_placement_practice_idx ON run_placement (practice_id);
CREATE INDEX run_placement_period_idx ON run_placement (period_id);

CREATE TABLE run_unplaced (
  id          uuid PRIMARY KEY,
  run_id      uuid NOT NULL CONSTRAINT run_unplaced_run_fk REFERENCES allocation_run,
  student_id  uuid NOT NULL CONSTRAINT run_unplaced_student_fk REFERENCES student,
  reason      text NOT NULL CONSTRAINT run_unplaced_reason_known CHECK (reason IN ('NO_CANDIDATE', 'BOTTLENECK', 'TAKEN_EARLIER')),
  CONSTRAINT run_unplaced_one UNIQUE (run_id, student_id)
);
CREATE INDEX run_unplaced_student_idx ON run_unplaced (student_id);

CREATE TABLE placement_lock (
  id             uuid PRIMARY KEY,
  round_id       uuid NOT NULL CONSTRAINT placement_lock_round_fk REFERENCES allocation_round,
  student_id     uuid NOT NULL CONSTRAINT placement_lock_student_fk REFERENCES student,
  supervisor_id  uuid NOT NULL CONSTRAINT placement_lock_supervisor_fk REFERENCES supervisor,
  period_id      uuid NOT NULL CONSTRAINT placement_lock_period_fk REFERENCES placement_period,
  reason         text NOT NULL CONSTRAINT placement_lock_reason_filled CHECK (btrim(reason) <> ''),
  locked_by      uuid NOT NULL CONSTRAINT placement_lock_locked_by_fk REFERENCES person,
  locked_at      timestamptz NOT NULL,
  CONSTRAINT placement_lock_one UNIQUE (round_id, student_id)
);
CREATE INDEX placement_lock_student_idx ON placement_lock (student_id);
CREATE INDEX placement_lock_supervisor_idx ON placement_lock (supervisor_id);
CREATE INDEX placement_lock_period_idx ON placement_lock (period_id);
CREATE INDEX placement_lock_locked_by_idx ON placement_lock (locked_by);

CREATE TABLE closed_seat (
  id             uuid PRIMARY KEY,
  round_id       uuid NOT NULL CONSTRAINT closed_seat_round_fk REFERENCES allocation_round,
  supervisor_id  uuid NOT NULL CONSTRAINT closed_seat_supervisor_fk REFERENCES supervisor,
  period_id      uuid NOT NULL CONSTRAINT closed_seat_period_fk REFERENCES placement_period,
  seats          integer NOT NULL CONSTRAINT closed_seat_seats_positive CHECK (seats > 0),
  reason         text NOT NULL CONSTRAINT closed_seat_reason_filled CHECK (btrim(reason) <> ''),
  closed_by      uuid NOT NULL CONSTRAINT closed_seat_closed_by_fk REFERENCES person,
  closed_at      timestamptz NOT NULL,
  CONSTRAINT closed_seat_one UNIQUE (round_id, supervisor_id, period_id)
);
COMMENT ON TABLE closed_seat IS 'Seats a round must not use, though the supervisor offered them';
CREATE INDEX closed_seat_supervisor_idx ON closed_seat (supervisor_id);
CREATE INDEX closed_seat_period_idx ON closed_seat (period_id);
CREATE INDEX closed_seat_closed_by_idx ON closed_seat (closed_by);

CREATE TABLE maybe_confirmation (
  id             uuid PRIMARY KEY,
  supervisor_id  uuid NOT NULL CONSTRAINT maybe_confirmation_supervisor_fk REFERENCES supervisor,
  student_id     uuid NOT NULL CONSTRAINT maybe_confirmation_student_fk REFERENCES student,
  period_id      uuid NOT NULL CONSTRAINT maybe_confirmation_period_fk REFERENCES placement_period,
  confirmed_by   uuid NOT NULL CONSTRAINT maybe_confirmation_confirmed_by_fk REFERENCES person,
  channel        text NOT NULL CONSTRAINT maybe_confirmation_channel_known CHECK (channel IN ('SELF', 'PHONE', 'EMAIL', 'MEETING', 'OTHER')),
  confirmed_at   timestamptz NOT NULL,
  CONSTRAINT maybe_confirmation_one UNIQUE (supervisor_id, student_id, period_id)
);
CREATE INDEX maybe_confirmation_student_idx ON maybe_confirmation (student_id);
CREATE INDEX maybe_confirmation_period_idx ON maybe_confirmation (period_id);
CREATE INDEX maybe_confirmation_confirmed_by_idx ON maybe_confirmation (confirmed_by);
COMMENT ON TABLE maybe_confirmation IS 'A supervisor who answered maybe has said yes to this student; without it the placement cannot be published';
