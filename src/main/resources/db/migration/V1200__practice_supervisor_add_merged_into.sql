-- Two rows of a shared register can be the same practice or the same supervisor. Of two that are merged
-- one is kept; the other stays as an inactive pointer to it, so that old links and the trail hold, and
-- everything that pointed to it points to the one kept. What is written at the same moment by somebody
-- who saw it before is refused here, since no lock of the application reaches that far.

ALTER TABLE practice
  ADD COLUMN merged_into_id uuid CONSTRAINT practice_merged_into_fk REFERENCES practice,
  ADD CONSTRAINT practice_merged_into_other CHECK (merged_into_id <> id),
  ADD CONSTRAINT practice_merged_is_inactive CHECK (merged_into_id IS NULL OR NOT active);
COMMENT ON COLUMN practice.merged_into_id IS 'the practice that it turned out to be';
CREATE INDEX practice_merged_into_idx ON practice (merged_into_id) WHERE merged_into_id IS NOT NULL;

ALTER TABLE supervisor
  ADD COLUMN merged_into_id uuid CONSTRAINT supervisor_merged_into_fk REFERENCES supervisor,
  ADD CONSTRAINT supervisor_merged_into_other CHECK (merged_into_id <> id),
  ADD CONSTRAINT supervisor_merged_is_inactive CHECK (merged_into_id IS NULL OR NOT active),
  -- The one kept may take over the other's person, with the account; the two change places in one statement
  DROP CONSTRAINT supervisor_person_unique,
  ADD CONSTRAINT supervisor_person_unique UNIQUE (person_id) DEFERRABLE INITIALLY IMMEDIATE;
COMMENT ON COLUMN supervisor.merged_into_id IS 'the supervisor that she turned out to be';
CREATE INDEX supervisor_merged_into_idx ON supervisor (merged_into_id) WHERE merged_into_id IS NOT NULL;

-- A proposal is about taking something out of use, or about merging it into another.
ALTER TABLE deactivation_proposal
  ADD COLUMN into_practice_id   uuid CONSTRAINT deactivation_proposal_into_practice_fk REFERENCES practice,
  ADD COLUMN into_supervisor_id uuid CONSTRAINT deactivation_proposal_into_supervisor_fk REFERENCES supervisor,
  ADD COLUMN choices            text,
  ADD CONSTRAINT deactivation_proposal_into_same_kind CHECK ((into_practice_id IS NULL OR practice_id IS NOT NULL AND practice_id <> into_practice_id)
    AND (into_supervisor_id IS NULL OR supervisor_id IS NOT NULL AND supervisor_id <> into_supervisor_id)),
  ADD CONSTRAINT deactivation_proposal_choices_of_merge CHECK ((choices IS NULL) = (num_nonnulls(into_practice_id, into_supervisor_id) = 0));
COMMENT ON COLUMN deactivation_proposal.into_practice_id IS 'the practice to be kept where it is proposed to merge';
COMMENT ON COLUMN deactivation_proposal.choices IS 'of which of the two each value is taken, as name=KEPT or name=AWAY, one a line';
CREATE INDEX deactivation_proposal_into_practice_idx ON deactivation_proposal (into_practice_id) WHERE into_practice_id IS NOT NULL;
CREATE INDEX deactivation_proposal_into_supervisor_idx ON deactivation_proposal (into_supervisor_id) WHERE into_supervisor_id IS NOT NULL;

-- Refuses rows that point to what has been merged into another. After the statement, when the check of the
-- foreign key has waited for a merge under way; told as a conflict of two at work, for it is one.
CREATE PROCEDURE guard_merged(thing text, reference text, register text) LANGUAGE plpgsql AS $guard$
DECLARE
  checking text := format('merged_%s', reference);
BEGIN
  EXECUTE format($sql$
    CREATE FUNCTION %I() RETURNS trigger LANGUAGE plpgsql AS $body$
    BEGIN
      IF EXISTS (SELECT 1 FROM after_rows r JOIN %I m ON m.id = r.%I WHERE m.merged_into_id IS NOT NULL) THEN
        RAISE EXCEPTION '%s.%s: merged into another' USING ERRCODE = 'serialization_failure';
      END IF;
      RETURN NULL;
    END $body$$sql$, thing || '_' || checking, register, reference, thing, reference);
  EXECUTE format('CREATE TRIGGER %I AFTER INSERT ON %I REFERENCING NEW TABLE AS after_rows FOR EACH STATEMENT EXECUTE FUNCTION %I()',
    checking || '_created', thing, thing || '_' || checking);
  EXECUTE format('CREATE TRIGGER %I AFTER UPDATE ON %I REFERENCING NEW TABLE AS after_rows FOR EACH STATEMENT EXECUTE FUNCTION %I()',
    checking || '_changed', thing, thing || '_' || checking);
END $guard$;

CALL guard_merged('supervisor', 'practice_id', 'practice');
CALL guard_merged('practice_manager', 'practice_id', 'practice');
CALL guard_merged('student_conflict', 'practice_id', 'practice');
CALL guard_merged('student_earlier_placement', 'practice_id', 'practice');
CALL guard_merged('wish', 'practice_id', 'practice');
CALL guard_merged('placement', 'practice_id', 'practice');
CALL guard_merged('supervisor_qualification', 'supervisor_id', 'supervisor');
CALL guard_merged('supervisor_pause', 'supervisor_id', 'supervisor');
CALL guard_merged('availability', 'supervisor_id', 'supervisor');
CALL guard_merged('availability', 'co_supervisor_id', 'supervisor');
CALL guard_merged('standing_yes', 'supervisor_id', 'supervisor');
CALL guard_merged('standing_yes', 'co_supervisor_id', 'supervisor');
CALL guard_merged('trainee_load', 'supervisor_id', 'supervisor');
CALL guard_merged('special_consideration', 'set_supervisor_id', 'supervisor');
CALL guard_merged('student_conflict', 'supervisor_id', 'supervisor');
CALL guard_merged('placement', 'supervisor_id', 'supervisor');
CALL guard_merged('placement_lock', 'supervisor_id', 'supervisor');
CALL guard_merged('closed_seat', 'supervisor_id', 'supervisor');
CALL guard_merged('maybe_confirmation', 'supervisor_id', 'supervisor');
CALL guard_merged('hearing_objection', 'supervisor_id', 'supervisor');

CALL history.watch('practice', 'shared', 'name,organisation_number,arena,street_address,postal_code,postal_place,'
  'municipality_number,latitude,longitude,student_rooms,lodging_known,lodging_note,car_needed,evening_duty,'
  'contact_name,contact_phone,contact_email,active,confirmed_at,merged_into_id', '', 'id,version,search');
CALL history.watch('supervisor', 'shared', 'person_id,practice_id,hpr_number,specialist,employment,supervising,'
  'max_students_at_a_time,max_students_per_round,active,confirmed_at,merged_into_id', 'note', 'id,version');
CALL history.watch('deactivation_proposal', 'university', 'practice_id,supervisor_id,into_practice_id,into_supervisor_id,'
  'university_id,proposed_by,status', 'reason', 'id,version,proposed_at,ended_at,choices');
