-- Accounts and the roles they hold. One account per person, which may hold several roles at
-- several universities. Names are stored in lower case, so that case never decides who signs in.
-- A name is at most 100 characters because the session table finds sessions by it.

CREATE TABLE account (
  id             uuid    PRIMARY KEY,
  version        bigint  NOT NULL,
  person_id      uuid    NOT NULL CONSTRAINT account_person_fk REFERENCES person
                         CONSTRAINT account_person_unique UNIQUE,
  username       text    NOT NULL CONSTRAINT account_username_unique UNIQUE
                         CONSTRAINT account_username_shape CHECK (username ~ '^[a-z0-9][a-z0-9._@+-]{1,99}$'),
  password_hash  text,
  language       text    CONSTRAINT account_language_known CHECK (language IN ('nb', 'nn', 'en')),
  enabled        boolean NOT NULL
);
COMMENT ON COLUMN account.password_hash IS 'encoded with algorithm and salt; null until a password has been set';
COMMENT ON COLUMN account.language IS 'null until the user has chosen one';

CREATE TABLE account_role (
  id             uuid PRIMARY KEY,
  account_id     uuid NOT NULL CONSTRAINT account_role_account_fk REFERENCES account,
  role           text NOT NULL CONSTRAINT account_role_has_pages CHECK (role IN ('ADMIN', 'COORDINATOR', 'SUPERVISOR', 'STUDENT')),
  university_id  uuid CONSTRAINT account_role_university_fk REFERENCES university,
  CONSTRAINT account_role_unique UNIQUE NULLS NOT DISTINCT (account_id, role, university_id),
  CONSTRAINT account_role_university_where_needed CHECK ((role IN ('COORDINATOR', 'STUDENT')) = (university_id IS NOT NULL))
);
COMMENT ON CONSTRAINT account_role_has_pages ON account_role IS 'a role without pages cannot be granted; a migration widens this when its pages come';
CREATE INDEX account_role_role_idx ON account_role (role, university_id);
CREATE INDEX account_role_university_idx ON account_role (university_id);
