-- An answer can also be "later, ask me again from a day on", and says more of the seats it gives:
-- who steps in, a co-supervisor, whether a pair is welcome, and where lodging, car and evening duty
-- differ from the practice's (null: as the practice says). Which answer counts is worked out in one
-- place, the function counting_answer, because pages, mailings and the allocation must agree.

ALTER TABLE availability
  DROP CONSTRAINT availability_answer_known,
  ADD CONSTRAINT availability_answer_known CHECK (answer IN ('YES', 'MAYBE', 'NO', 'LATER')),
  DROP CONSTRAINT availability_seats_match,
  ADD CONSTRAINT availability_seats_match CHECK ((answer IN ('NO', 'LATER')) = (seats = 0)),
  DROP CONSTRAINT availability_channel_known,
  ADD CONSTRAINT availability_channel_known
    CHECK (channel IN ('SELF', 'PRACTICE_MANAGER', 'PHONE', 'EMAIL', 'MEETING', 'OTHER')),
  ADD COLUMN ask_again_on     date,
  ADD COLUMN stand_in         text,
  ADD COLUMN co_supervisor_id uuid CONSTRAINT availability_co_supervisor_fk REFERENCES supervisor,
  ADD COLUMN pair_welcome     boolean NOT NULL DEFAULT false,
  ADD COLUMN lodging_known    boolean,
  ADD COLUMN car_needed       boolean,
  ADD COLUMN evening_duty     boolean,
  ADD CONSTRAINT availability_later_has_day CHECK ((answer = 'LATER') = (ask_again_on IS NOT NULL)),
  ADD CONSTRAINT availability_stand_in_filled CHECK (btrim(stand_in) <> ''),
  ADD CONSTRAINT availability_co_supervisor_other CHECK (co_supervisor_id <> supervisor_id),
  ADD CONSTRAINT availability_pair_has_seats CHECK (NOT pair_welcome OR seats >= 2),
  ADD CONSTRAINT availability_details_need_seats CHECK (seats > 0
    OR num_nonnulls(stand_in, co_supervisor_id, lodging_known, car_needed, evening_duty) = 0);
CREATE INDEX availability_co_supervisor_idx ON availability (co_supervisor_id);

ALTER TABLE standing_yes
  ADD COLUMN co_supervisor_id uuid CONSTRAINT standing_yes_co_supervisor_fk REFERENCES supervisor,
  ADD COLUMN pair_welcome     boolean NOT NULL DEFAULT false,
  ADD COLUMN lodging_known    boolean,
  ADD COLUMN car_needed       boolean,
  ADD COLUMN evening_duty     boolean,
  ADD CONSTRAINT standing_yes_co_supervisor_other CHECK (co_supervisor_id <> supervisor_id),
  ADD CONSTRAINT standing_yes_pair_has_seats CHECK (NOT pair_welcome OR seats >= 2);
CREATE INDEX standing_yes_co_supervisor_idx ON standing_yes (co_supervisor_id);

-- The answers that count on a day: the own answer to a period, unless it is a later whose day has
-- come; where there is none, the standing yes to the period's course. What a supervisor says
-- herself after a period's deadline does not reach that period; a coordinator decides about late ones.
-- One SELECT without side effects, so that PostgreSQL unfolds it into the query that asks.
CREATE FUNCTION counting_answer(today date)
RETURNS TABLE (supervisor_id uuid, period_id uuid, availability_id uuid, standing_yes_id uuid, answer text,
  seats integer, given_at timestamptz, ask_again_on date)
LANGUAGE sql STABLE AS $$
  SELECT a.supervisor_id, a.period_id, a.id, NULL::uuid, a.answer, a.seats, a.given_at, a.ask_again_on
  FROM availability a
  WHERE a.ask_again_on IS NULL OR a.ask_again_on > today
  UNION ALL
  SELECT y.supervisor_id, t.id, NULL::uuid, y.id, 'YES', y.seats, y.given_at, NULL::date
  FROM standing_yes y
  JOIN placement_period t ON t.course_id = y.course_id
  WHERE (y.channel <> 'SELF' OR y.given_at <= t.availability_deadline)
    AND NOT EXISTS (SELECT 1 FROM availability a WHERE a.supervisor_id = y.supervisor_id AND a.period_id = t.id)
$$;
