-- Who repaired a publication, when and why, is shown in the round's trail.
CALL history.watch('placement_repair', 'round', 'round_id,run_number,problem_sha256,result_sha256,repaired_by', 'reason', 'id,repaired_at');
