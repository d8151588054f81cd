-- An honorarium or a payroll number written at the moment when its supervisor is merged into another would
-- point to the wrong one, so it is refused.

CALL guard_merged('honorarium', 'supervisor_id', 'supervisor');
CALL guard_merged('payroll_number', 'supervisor_id', 'supervisor');
