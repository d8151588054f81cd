-- Counts attempts to sign in per account name and per network address, for every instance of the
-- application together. One row per key, so that an attacker cannot fill the table by repeating;
-- old rows are removed as new ones come. Keys are hashed: people type passwords where the name
-- belongs.

CREATE TABLE sign_in_attempts (
  kind       text        NOT NULL CONSTRAINT sign_in_attempts_kind_known CHECK (kind IN ('ACCOUNT', 'ADDRESS')),
  key_hash   text        NOT NULL,
  attempts   integer     NOT NULL,
  opened_at  timestamptz NOT NULL,
  PRIMARY KEY (kind, key_hash)
);
COMMENT ON COLUMN sign_in_attempts.opened_at IS 'when the window in which the attempts are counted began';
CREATE INDEX sign_in_attempts_opened_idx ON sign_in_attempts (opened_at);
