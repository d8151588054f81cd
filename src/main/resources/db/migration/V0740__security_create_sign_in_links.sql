-- Links and six-digit codes that sign their account's owner in, once. Only hashes are stored, so that
-- whoever reads the tables cannot use one. A request is kept whether or not the address belongs to
-- anybody, so that asking takes the same time for every address; what was asked for hangs on it.

CREATE TABLE sign_in_request (
  secret_hash   text        PRIMARY KEY,
  address_hash  text        NOT NULL,
  attempts      integer     NOT NULL DEFAULT 0 CONSTRAINT sign_in_request_attempts_range CHECK (attempts >= 0),
  asked_at      timestamptz NOT NULL,
  expires_at    timestamptz NOT NULL CONSTRAINT sign_in_request_times_order CHECK (expires_at > asked_at)
);
COMMENT ON COLUMN sign_in_request.secret_hash IS 'of a secret that only the browser session which asked holds';
COMMENT ON COLUMN sign_in_request.attempts IS 'codes typed for it, right or wrong';
CREATE INDEX sign_in_request_expires_idx ON sign_in_request (expires_at);

CREATE TABLE sign_in_link (
  token_hash    text        PRIMARY KEY,
  account_id    uuid        NOT NULL CONSTRAINT sign_in_link_account_fk REFERENCES account,
  request_hash  text        CONSTRAINT sign_in_link_request_fk REFERENCES sign_in_request ON DELETE CASCADE,
  code_hash     text        CONSTRAINT sign_in_link_code_unique UNIQUE,
  purpose       text        NOT NULL CONSTRAINT sign_in_link_purpose_known CHECK (purpose IN ('SIGN_IN', 'INVITATION')),
  issued_at     timestamptz NOT NULL,
  expires_at    timestamptz NOT NULL CONSTRAINT sign_in_link_times_order CHECK (expires_at > issued_at),
  used_at       timestamptz,
  CONSTRAINT sign_in_link_code_of_request CHECK ((request_hash IS NULL) = (code_hash IS NULL))
);
COMMENT ON COLUMN sign_in_link.code_hash IS 'of the request''s secret and the code together: a code alone could be guessed from its hash';
CREATE INDEX sign_in_link_account_idx ON sign_in_link (account_id);
CREATE INDEX sign_in_link_request_idx ON sign_in_link (request_hash);
CREATE INDEX sign_in_link_expires_idx ON sign_in_link (expires_at);

-- Whom a link is for is found by the address as it was typed, in any case of letters
CREATE INDEX person_email_idx ON person (lower(email));

-- Links asked for, codes typed and second factors are counted beside passwords
ALTER TABLE sign_in_attempts DROP CONSTRAINT sign_in_attempts_kind_known;
ALTER TABLE sign_in_attempts ADD CONSTRAINT sign_in_attempts_kind_known
  CHECK (kind IN ('ACCOUNT', 'ADDRESS', 'LINK', 'LINK_ADDRESS', 'CODE', 'FACTOR'));
