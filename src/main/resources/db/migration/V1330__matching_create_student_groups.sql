-- Students whom a coordinator wants at the same place in the same period, for a round: all of them or
-- none is placed. A student is in one group of a round at most, so that no two groups can be at odds.

CREATE TABLE student_group (
  id        uuid PRIMARY KEY,
  round_id  uuid NOT NULL CONSTRAINT student_group_round_fk REFERENCES allocation_round,
  nearness  text NOT NULL CONSTRAINT student_group_nearness_known CHECK (nearness IN ('PRACTICE', 'MUNICIPALITY')),
  reason    text NOT NULL CONSTRAINT student_group_reason_filled CHECK (btrim(reason) <> ''),
  made_by   uuid NOT NULL CONSTRAINT student_group_made_by_fk REFERENCES person,
  made_at   timestamptz NOT NULL,
  CONSTRAINT student_group_round_key UNIQUE (id, round_id)
);
CREATE INDEX student_group_round_idx ON student_group (round_id);
CREATE INDEX student_group_made_by_idx ON student_group (made_by);

CREATE TABLE student_group_member (
  group_id    uuid NOT NULL,
  round_id    uuid NOT NULL,
  student_id  uuid NOT NULL CONSTRAINT student_group_member_student_fk REFERENCES student,
  PRIMARY KEY (group_id, student_id),
  CONSTRAINT student_group_member_group_fk FOREIGN KEY (group_id, round_id) REFERENCES student_group (id, round_id),
  CONSTRAINT student_group_member_once UNIQUE (round_id, student_id)
);
COMMENT ON COLUMN student_group_member.round_id IS 'That of the group, repeated for the constraint';
CREATE INDEX student_group_member_student_idx ON student_group_member (student_id);

CALL history.watch('student_group', 'round', 'round_id,nearness,made_by', 'reason', 'id,made_at');
CALL history.watch('student_group_member', 'round', 'round_id,student_id', '', 'group_id');
