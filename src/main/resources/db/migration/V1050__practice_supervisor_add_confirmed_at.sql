-- When somebody last changed or confirmed what is known of a practice and of a supervisor, so that
-- coordinators see what is old. Nothing is known of what was there before this.

ALTER TABLE practice ADD COLUMN confirmed_at timestamptz;
COMMENT ON COLUMN practice.confirmed_at IS 'when somebody last changed its description or said that it is right; who did is in the history';
ALTER TABLE supervisor ADD COLUMN confirmed_at timestamptz;
COMMENT ON COLUMN supervisor.confirmed_at IS 'when somebody last changed what is known of her or said that it is right';

CALL history.watch('practice', 'shared', 'name,organisation_number,arena,street_address,postal_code,postal_place,'
  'municipality_number,latitude,longitude,student_rooms,lodging_known,lodging_note,car_needed,evening_duty,'
  'contact_name,contact_phone,contact_email,active,confirmed_at', '', 'id,version,search');
CALL history.watch('supervisor', 'shared', 'person_id,practice_id,hpr_number,specialist,employment,supervising,'
  'max_students_at_a_time,max_students_per_round,active,confirmed_at', 'note', 'id,version');
