-- Published placements, of every university in one table, because they share seats and rooms. A
-- placement that is moved or withdrawn by itself stays as it was, ended with a reason, and a moved
-- one is followed by another. What needs confirming (the supervisor answered "maybe") must be
-- confirmed before it can be published.

CREATE TABLE placement (
  id               uuid    PRIMARY KEY,
  version          bigint  NOT NULL,
  university_id    uuid    NOT NULL,
  round_id         uuid    NOT NULL,
  run_number       integer NOT NULL,
  student_id       uuid    NOT NULL,
  supervisor_id    uuid    NOT NULL CONSTRAINT placement_supervisor_fk REFERENCES supervisor,
  practice_id      uuid    NOT NULL CONSTRAINT placement_practice_fk REFERENCES practice,
  period_id        uuid    NOT NULL,
  starts_on        date    NOT NULL,
  ends_on          date    NOT NULL,
  wish_rank        integer CONSTRAINT placement_wish_rank_positive CHECK (wish_rank > 0),
  status           text    NOT NULL CONSTRAINT placement_status_known CHECK (status IN ('PUBLISHED', 'MOVED', 'WITHDRAWN', 'REOPENED')),
  published_by     uuid    NOT NULL CONSTRAINT placement_published_by_fk REFERENCES person,
  published_at     timestamptz NOT NULL,
  ended_by         uuid    CONSTRAINT placement_ended_by_fk REFERENCES person,
  ended_at         timestamptz,
  end_reason       text,
  CONSTRAINT placement_dates_order CHECK (ends_on >= starts_on),
  CONSTRAINT placement_round_fk FOREIGN KEY (round_id, university_id) REFERENCES allocation_round (id, university_id),
  CONSTRAINT placement_student_fk FOREIGN KEY (student_id, university_id) REFERENCES student (id, university_id),
  CONSTRAINT placement_period_fk FOREIGN KEY (period_id, university_id) REFERENCES placement_period (id, university_id),
  CONSTRAINT placement_end_whole CHECK ((status = 'PUBLISHED') = (ended_at IS NULL)
    AND (ended_at IS NULL) = (ended_by IS NULL) AND (ended_at IS NULL) = (end_reason IS NULL))
);
CREATE UNIQUE INDEX placement_one_in_force ON placement (round_id, student_id) WHERE status = 'PUBLISHED';
CREATE INDEX placement_student_idx ON placement (student_id);
CREATE INDEX placement_supervisor_idx ON placement (supervisor_id, starts_on, ends_on) WHERE status = 'PUBLISHED';
CREATE INDEX placement_practice_idx ON placement (practice_id, starts_on, ends_on) WHERE status = 'PUBLISHED';
CREATE INDEX placement_period_idx ON placement (period_id);
CREATE INDEX placement_published_by_idx ON placement (published_by);
CREATE INDEX placement_ended_by_idx ON placement (ended_by);

CREATE TABLE publication (
  id               uuid    PRIMARY KEY,
  version          bigint  NOT NULL,
  round_id         uuid    NOT NULL CONSTRAINT publication_round_fk REFERENCES allocation_round,
  run_number       integer NOT NULL,
  problem_sha256   char(64) NOT NULL,
  result_sha256    char(64) NOT NULL,
  published_by     uuid    NOT NULL CONSTRAINT publication_published_by_fk REFERENCES person,
  published_at     timestamptz NOT NULL,
  reopened_by      uuid    CONSTRAINT publication_reopened_by_fk REFERENCES person,
  reopened_at      timestamptz,
  reopen_reason    text,
  CONSTRAINT publication_reopening_whole CHECK ((reopened_at IS NULL) = (reopened_by IS NULL)
    AND (reopened_at IS NULL) = (reopen_reason IS NULL))
);
CREATE UNIQUE INDEX publication_one_in_force ON publication (round_id) WHERE reopened_at IS NULL;
CREATE INDEX publication_published_by_idx ON publication (published_by);
CREATE INDEX publication_reopened_by_idx ON publication (reopened_by);

CREATE TABLE placement_complaint (
  id            uuid   PRIMARY KEY,
  version       bigint NOT NULL,
  placement_id  uuid   NOT NULL CONSTRAINT placement_complaint_placement_fk REFERENCES placement,
  received_on   date   NOT NULL,
  complaint     text   NOT NULL CONSTRAINT placement_complaint_text_filled CHECK (btrim(complaint) <> ''),
  answered_on   date,
  answer        text,
  outcome       text   CONSTRAINT placement_complaint_outcome_known CHECK (outcome IN ('UPHELD', 'PARTLY_UPHELD', 'REJECTED', 'WITHDRAWN')),
  CONSTRAINT placement_complaint_answer_whole CHECK ((answered_on IS NULL) = (answer IS NULL) AND (answered_on IS NULL) = (outcome IS NULL)),
  CONSTRAINT placement_complaint_dates_order CHECK (answered_on >= received_on)
);
CREATE INDEX placement_complaint_placement_idx ON placement_complaint (placement_id);

CREATE TABLE notice (
  id             uuid   PRIMARY KEY,
  person_id      uuid   NOT NULL CONSTRAINT notice_person_fk REFERENCES person,
  university_id  uuid   NOT NULL CONSTRAINT notice_university_fk REFERENCES university,
  placement_id   uuid   NOT NULL CONSTRAINT notice_placement_fk REFERENCES placement,
  kind           text   NOT NULL CONSTRAINT notice_kind_known CHECK (kind IN ('PLACEMENT_PUBLISHED', 'PLACEMENT_MOVED', 'PLACEMENT_WITHDRAWN', 'PLACEMENT_REOPENED')),
  queued_at      timestamptz NOT NULL,
  read_at        timestamptz
);
COMMENT ON TABLE notice IS 'What a person is to be told; shown on the person''s own pages';
CREATE INDEX notice_person_idx ON notice (person_id, queued_at);
CREATE INDEX notice_university_idx ON notice (university_id);
CREATE INDEX notice_placement_idx ON notice (placement_id);
