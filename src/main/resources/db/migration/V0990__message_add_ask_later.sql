-- A GP who has answered "later, ask me again from a day on" is left out of mailings until then, and a
-- coordinator may leave single people out; each reason is kept and shown like the others.

ALTER TABLE mailing_person
  DROP CONSTRAINT mailing_person_outcome_known,
  ADD CONSTRAINT mailing_person_outcome_known CHECK (outcome IN ('WAITING', 'WRITTEN', 'NO_ADDRESS', 'OPTED_OUT',
    'ANSWERED', 'ASK_LATER', 'PAUSED', 'ACCOUNT_CLOSED', 'ASKED_RECENTLY', 'LEFT_OUT', 'NO_LONGER', 'FAILED', 'STOPPED'));
