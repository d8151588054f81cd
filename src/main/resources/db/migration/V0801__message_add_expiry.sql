-- A message that has waited too long (no mail server, a long pause) does harm when it comes at last:
-- a link to sign in works for minutes, and a question about a period is stale after weeks. It is
-- shown as not sent then, and may be sent by hand.

ALTER TABLE message ADD COLUMN expires_at timestamptz;
UPDATE message SET expires_at = queued_at + interval '14 days';
ALTER TABLE message ALTER COLUMN expires_at SET NOT NULL;
CREATE INDEX message_expiry_idx ON message (expires_at) WHERE status = 'QUEUED';
