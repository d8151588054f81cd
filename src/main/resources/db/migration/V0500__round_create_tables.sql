-- An allocation round gathers periods and students of one university, with its rule, fairness and
-- criteria, its deadlines and the seed of its lottery. The seed is drawn when the round is made and
-- never changes; its hash is shown before wishes close. A period is in one round at most.

CREATE TABLE allocation_round (
  id                  uuid    PRIMARY KEY,
  version             bigint  NOT NULL,
  university_id       uuid    NOT NULL CONSTRAINT allocation_round_university_fk REFERENCES university,
  name                text    COLLATE "nb-NO-x-icu" NOT NULL CONSTRAINT allocation_round_name_filled CHECK (btrim(name) <> ''),
  status              text    NOT NULL CONSTRAINT allocation_round_status_known CHECK (status IN ('OPEN', 'PUBLISHED')),
  wishes_open_at      timestamptz NOT NULL,
  wishes_close_at     timestamptz NOT NULL,
  publish_at          timestamptz NOT NULL,
  min_wishes          integer NOT NULL CONSTRAINT allocation_round_min_wishes_range CHECK (min_wishes BETWEEN 0 AND 100),
  max_wishes          integer NOT NULL CONSTRAINT allocation_round_max_wishes_range CHECK (max_wishes BETWEEN 1 AND 100),
  rule                text    NOT NULL CONSTRAINT allocation_round_rule_known CHECK (rule IN ('OPTIMAL', 'PICK_NUMBER')),
  guarantee           boolean NOT NULL,
  fairness            text    NOT NULL CONSTRAINT allocation_round_fairness_known CHECK (fairness IN ('TOTAL', 'GREEDY', 'GENEROUS')),
  criteria            text[]  NOT NULL CONSTRAINT allocation_round_criteria_known
                              CHECK (criteria <@ ARRAY['WISH', 'CHANGE', 'DISTANCE', 'CROWDING', 'PREFERENCE', 'COST']),
  include_maybe       boolean NOT NULL,
  travel_limit        integer CONSTRAINT allocation_round_travel_limit_range CHECK (travel_limit BETWEEN 1 AND 1440),
  seed                text    NOT NULL CONSTRAINT allocation_round_seed_shape CHECK (seed ~ '^[0-9a-f]{32}$'),
  CONSTRAINT allocation_round_wishes_order CHECK (min_wishes <= max_wishes),
  CONSTRAINT allocation_round_deadlines_order CHECK (wishes_open_at < wishes_close_at AND wishes_close_at <= publish_at),
  CONSTRAINT allocation_round_name_unique UNIQUE (university_id, name),
  CONSTRAINT allocation_round_university_key UNIQUE (id, university_id)
);
COMMENT ON COLUMN allocation_round.travel_limit IS 'minutes, for students without a limit of their own';

CREATE TABLE round_period (
  round_id       uuid NOT NULL,
  period_id      uuid NOT NULL CONSTRAINT round_period_in_one_round UNIQUE,
  university_id  uuid NOT NULL,
  PRIMARY KEY (round_id, period_id),
  CONSTRAINT round_period_round_fk FOREIGN KEY (round_id, university_id) REFERENCES allocation_round (id, university_id),
  CONSTRAINT round_period_period_fk FOREIGN KEY (period_id, university_id) REFERENCES placement_period (id, university_id)
);
