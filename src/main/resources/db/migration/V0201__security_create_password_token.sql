-- One-time tokens with which a password is set. Only the hash is stored, so that whoever reads the
-- table cannot use one. A token without an account lets the first administrator in.

CREATE TABLE password_token (
  token_hash  text        PRIMARY KEY,
  account_id  uuid        CONSTRAINT password_token_account_fk REFERENCES account,
  issued_at   timestamptz NOT NULL,
  expires_at  timestamptz NOT NULL CONSTRAINT password_token_times_order CHECK (expires_at > issued_at),
  used_at     timestamptz
);
CREATE INDEX password_token_account_idx ON password_token (account_id);
