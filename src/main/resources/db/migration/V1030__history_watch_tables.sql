-- What the trail keeps of each table. Hidden is what is free text about people, about health, or an
-- address that may be protected, and the seed of a lottery before it is drawn. Accounts are told about by
-- account_event; no password, token or secret is kept anywhere here.

CALL history.watch('university', 'shared', 'code,name,supervisor_label', '', 'id,version');
CALL history.watch('campus', 'university', 'university_id,name,municipality_number', '', 'id,version');
CALL history.watch('course', 'university', 'university_id,code,name,weeks_required,arena,active', '', 'id,version');
CALL history.watch('placement_period', 'university',
  'university_id,course_id,name,starts_on,ends_on,weeks,arena,places_wanted,availability_deadline', '', 'id,version');
CALL history.watch('period_information', 'period', 'period_id,audience,language', 'markdown', 'id,version,changed_by,changed_at');
CALL history.watch('person', 'person', 'given_name,family_name,email,phone', '', 'id,version');
CALL history.watch('account_event', 'administrators', 'account_id,kind,role,university_id', '', 'id,done_by,done_at');

CALL history.watch('practice', 'shared', 'name,organisation_number,arena,street_address,postal_code,postal_place,'
  'municipality_number,latitude,longitude,student_rooms,lodging_known,lodging_note,car_needed,evening_duty,'
  'contact_name,contact_phone,contact_email,active', '', 'id,version');
CALL history.watch('practice_manager', 'shared', 'practice_id,person_id,granted_by', '', 'id,version,granted_at');
CALL history.watch('supervisor', 'shared', 'person_id,practice_id,hpr_number,specialist,employment,supervising,'
  'max_students_at_a_time,max_students_per_round,active', 'note', 'id,version');
CALL history.watch('supervisor_qualification', 'shared', 'supervisor_id,name,obtained_on,expires_on', '', 'id');
CALL history.watch('supervisor_pause', 'university', 'supervisor_id,university_id,starts_on,ends_on', 'reason', 'id');
CALL history.watch('availability', 'period', 'supervisor_id,period_id,answer,no_reason,seats,ask_again_on,co_supervisor_id,'
  'pair_welcome,lodging_known,car_needed,evening_duty,given_by,channel', 'note,stand_in', 'id,version,given_at');
CALL history.watch('availability_week_away', 'availability', 'availability_id,monday');
CALL history.watch('standing_yes', 'course', 'supervisor_id,course_id,seats,co_supervisor_id,pair_welcome,lodging_known,'
  'car_needed,evening_duty,given_by,channel', 'note', 'id,version,given_at');
CALL history.watch('trainee_load', 'shared', 'supervisor_id,kind,starts_on,ends_on,takes_seat,takes_room', '', 'id,version,known_since');
CALL history.watch('deactivation_proposal', 'university', 'practice_id,supervisor_id,university_id,proposed_by,status', 'reason', 'id,version,proposed_at,ended_at');
CALL history.watch('deactivation_answer', 'university', 'proposal_id,university_id,consents,answered_by', 'reason', 'id,answered_at');

CALL history.watch('student', 'university', 'university_id,person_id,student_number,campus_id,course_id,cohort,active', 'protected_address,travel_limit', 'id,version');
CALL history.watch('student_base', 'student', 'student_id,kind', 'street_address,postal_code,postal_place,municipality_number,latitude,longitude', 'id');
CALL history.watch('student_period', 'university', 'student_id,period_id,university_id');
CALL history.watch('special_consideration', 'student', 'student_id', 'case_reference,early_turn,set_supervisor_id,set_period_id,longest_travel', 'id,version');
CALL history.watch('special_consideration_period', 'consideration', '', 'period_id', 'consideration_id');
CALL history.watch('special_consideration_municipality', 'consideration', '', 'municipality_number', 'consideration_id');
CALL history.watch('student_conflict', 'student', 'student_id,supervisor_id,practice_id', 'kind', 'id');
CALL history.watch('student_earlier_placement', 'student', 'student_id,practice_id,starts_on,ends_on', '', 'id');
CALL history.watch('wish_list', 'student', 'round_id,student_id,delivered_by,channel', '', 'id,version,delivered_at,receipt_due_at');
CALL history.watch('wish', 'wish_list', 'wish_list_id,rank,practice_id,municipality_number,county_number,period_id,completed', '', 'id');

CALL history.watch('allocation_round', 'university', 'university_id,name,status,wishes_open_at,wishes_close_at,publish_at,min_wishes,'
  'max_wishes,rule,guarantee,fairness,criteria,include_maybe,travel_limit', 'seed', 'id,version');
CALL history.watch('round_period', 'university', 'round_id,period_id,university_id');
CALL history.watch('allocation_run', 'university', 'round_id,university_id,number,status,requested_by,cancel_requested,rule,fairness,'
  'placed,unplaced,problem_sha256,result_sha256', '',
  'id,version,requested_at,started_at,finished_at,owner,students_total,students_done,metres,changes,failure,failure_detail');
CALL history.watch('placement_lock', 'round', 'round_id,student_id,supervisor_id,period_id,locked_by', 'reason', 'id,locked_at');
CALL history.watch('closed_seat', 'round', 'round_id,supervisor_id,period_id,seats,closed_by', 'reason', 'id,closed_at');
CALL history.watch('maybe_confirmation', 'student', 'supervisor_id,student_id,period_id,confirmed_by,channel', '', 'id,confirmed_at');
CALL history.watch('run_hearing', 'round', 'round_id,run_id,opened_by,ends_at,closed_by', '', 'id,version,opened_at,closed_at');
CALL history.watch('hearing_objection', 'student', 'hearing_id,supervisor_id,student_id,period_id,given_by', 'kind,note', 'id,given_at');
CALL history.watch('planned_publication', 'round', 'round_id,run_id,publish_at,planned_by,status', '', 'id,version,planned_at,ended_at,refusal,refusal_detail');

CALL history.watch('placement', 'university', 'university_id,round_id,run_number,student_id,supervisor_id,practice_id,period_id,'
  'starts_on,ends_on,wish_rank,status,published_by,ended_by', 'end_reason', 'id,version,published_at,ended_at');
CALL history.watch('publication', 'round', 'round_id,run_number,problem_sha256,result_sha256,published_by,reopened_by', 'reopen_reason', 'id,version,published_at,reopened_at');
CALL history.watch('placement_complaint', 'placement', 'placement_id,received_on,answered_on,outcome', 'complaint,answer', 'id,version');
CALL history.watch('todo_item', 'university', 'university_id,text_nb,text_nn,text_en,active', '', 'id,version,created_at');
CALL history.watch('todo_tick', 'student', 'item_id,student_id,round_id,ticked_by', '', 'id,ticked_at');
