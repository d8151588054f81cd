-- What is published in a round can be repaired when a place falls out: a further run gives some
-- students another place, and the others keep theirs. The publication stays what it was; each repair
-- says which run it is, why it was made and by whom. It keeps no names of students: those whose
-- placement it ended or gave are found by their placements.

CREATE TABLE placement_repair (
  id              uuid     PRIMARY KEY,
  round_id        uuid     NOT NULL CONSTRAINT placement_repair_round_fk REFERENCES allocation_round,
  run_number      integer  NOT NULL,
  problem_sha256  char(64) NOT NULL,
  result_sha256   char(64) NOT NULL,
  reason          text     NOT NULL CONSTRAINT placement_repair_reason_filled CHECK (btrim(reason) <> ''),
  repaired_by     uuid     NOT NULL CONSTRAINT placement_repair_repaired_by_fk REFERENCES person,
  repaired_at     timestamptz NOT NULL,
  CONSTRAINT placement_repair_one UNIQUE (round_id, run_number)
);
CREATE INDEX placement_repair_repaired_by_idx ON placement_repair (repaired_by);
