-- Which account somebody has whom a provider outside (Feide, HelseID) vouches for. The first link is
-- confirmed by the person and holds by the provider's own name for her, which is never given to
-- somebody else; what it vouches for may be, so that alone finds an account to offer and no more.
-- No national identity numbers, no names, no e-mail addresses.

CREATE TABLE account_identity (
  issuer      text        NOT NULL,
  subject     text        NOT NULL CONSTRAINT account_identity_subject_no_identity_number CHECK (subject !~ '(^|[^0-9])[0-9]{11}([^0-9]|$)'),
  account_id  uuid        NOT NULL CONSTRAINT account_identity_account_fk REFERENCES account,
  provider    text        NOT NULL,
  value       text        CONSTRAINT account_identity_value_no_identity_number CHECK (value !~ '(^|[^0-9])[0-9]{11}([^0-9]|$)'),
  linked_at   timestamptz NOT NULL,
  PRIMARY KEY (issuer, subject),
  CONSTRAINT account_identity_one_each UNIQUE (account_id, issuer)
);
COMMENT ON COLUMN account_identity.subject IS 'what the issuer calls the person, for good';
COMMENT ON COLUMN account_identity.value IS 'what the issuer vouched for when the link was made: a principal name or an HPR number';

CREATE TABLE account_principal_name (
  account_id      uuid PRIMARY KEY CONSTRAINT account_principal_name_account_fk REFERENCES account,
  principal_name  text NOT NULL CONSTRAINT account_principal_name_unique UNIQUE
                       CONSTRAINT account_principal_name_shape CHECK (principal_name ~ '^[a-z0-9][a-z0-9._+-]*@[a-z0-9.-]+$')
);
COMMENT ON TABLE account_principal_name IS 'the name that a university vouches for (eduPersonPrincipalName), as an administrator said it';

ALTER TABLE account_event DROP CONSTRAINT account_event_kind_known;
ALTER TABLE account_event ADD CONSTRAINT account_event_kind_known CHECK (kind IN
  ('OPENED', 'ROLE_GRANTED', 'ROLE_REVOKED', 'TOKEN_ISSUED', 'CLOSED', 'REOPENED', 'FACTOR_ENROLLED',
   'FACTOR_REMOVED', 'FACTOR_RESET', 'RECOVERY_CODE_USED', 'RECOVERY_CODES_RENEWED', 'IDENTITY_LINKED',
   'IDENTITY_REMOVED', 'PRINCIPAL_NAME_CHANGED'));
