-- The trail of money: rates, how stays went, who decided what of honoraria and payment batches. What a
-- supervisor or a coordinator wrote about a person is hidden.

CALL history.watch('honorarium_rate', 'university', 'university_id,kind,amount,valid_from,valid_to,decision_reference,source,example', '', 'id,version');
CALL history.watch('stay_record', 'placement', 'placement_id,left_on,late_cancellation,recorded_by', 'note', 'version,university_id,recorded_at');
CALL history.watch('stay_absence', 'placement', 'placement_id,starts_on,ends_on');
CALL history.watch('honorarium', 'university', 'university_id,reference,placement_id,number,supervisor_id,days_without_rate,status,'
  'answered_by,checked_by,approved_by,paid_on,voucher', 'comment,check_reason,returned_reason,reject_reason',
  'id,version,payee_id,earned_at,answered_at,checked_at,approved_at');
CALL history.watch('payment_batch', 'university', 'university_id,number,status,item_count,total,made_by,released_by,exported_by', '',
  'id,version,made_at,released_at,exported_at');
CALL history.watch('payroll_number', 'university', 'supervisor_id,university_id,number');
