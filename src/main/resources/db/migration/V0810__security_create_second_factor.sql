-- A second factor beside password or link: a secret shared with an app that shows six digits, and codes
-- to get in with when the telephone is lost. The step of the last code taken is kept, so that a code
-- works once.

CREATE TABLE second_factor (
  account_id  uuid        PRIMARY KEY CONSTRAINT second_factor_account_fk REFERENCES account,
  secret      text        NOT NULL,
  since       timestamptz NOT NULL,
  last_step   bigint      NOT NULL
);
COMMENT ON COLUMN second_factor.secret IS 'with its kind before it: "plain:" and base 32, or "aes:" and what the installation''s key opens';
COMMENT ON COLUMN second_factor.last_step IS 'number of 30-second steps since 1970, of the last code taken';

CREATE TABLE recovery_code (
  account_id  uuid        NOT NULL CONSTRAINT recovery_code_factor_fk REFERENCES second_factor ON DELETE CASCADE,
  code_hash   text        NOT NULL,
  used_at     timestamptz,
  PRIMARY KEY (account_id, code_hash)
);

ALTER TABLE account_event DROP CONSTRAINT account_event_kind_known;
ALTER TABLE account_event ADD CONSTRAINT account_event_kind_known CHECK (kind IN
  ('OPENED', 'ROLE_GRANTED', 'ROLE_REVOKED', 'TOKEN_ISSUED', 'CLOSED', 'REOPENED', 'FACTOR_ENROLLED',
   'FACTOR_REMOVED', 'FACTOR_RESET', 'RECOVERY_CODE_USED', 'RECOVERY_CODES_RENEWED'));
