-- Finance officers have pages now, so their role can be granted; it is held at a university.

ALTER TABLE account_role
  DROP CONSTRAINT account_role_has_pages,
  DROP CONSTRAINT account_role_university_where_needed,
  ADD CONSTRAINT account_role_has_pages
    CHECK (role IN ('ADMIN', 'COORDINATOR', 'SUPERVISOR', 'PRACTICE_MANAGER', 'STUDENT', 'FINANCE')),
  ADD CONSTRAINT account_role_university_where_needed
    CHECK ((role IN ('COORDINATOR', 'STUDENT', 'FINANCE')) = (university_id IS NOT NULL));
COMMENT ON CONSTRAINT account_role_has_pages ON account_role IS 'a role without pages cannot be granted; a migration widens this when its pages come';
