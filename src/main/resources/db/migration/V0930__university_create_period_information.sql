-- What a university tells about a placement period: one text for supervisors and one for students,
-- each in as many languages as it has been written in. A reader gets her own language, else the next.

CREATE TABLE period_information (
  id          uuid   PRIMARY KEY,
  version     bigint NOT NULL,
  period_id   uuid   NOT NULL CONSTRAINT period_information_period_fk REFERENCES placement_period,
  audience    text   NOT NULL CONSTRAINT period_information_audience_known CHECK (audience IN ('SUPERVISOR', 'STUDENT')),
  language    text   NOT NULL CONSTRAINT period_information_language_known CHECK (language IN ('nb', 'nn', 'en')),
  markdown    text   NOT NULL CONSTRAINT period_information_markdown_filled CHECK (btrim(markdown) <> ''),
  changed_by  uuid   NOT NULL CONSTRAINT period_information_changed_by_fk REFERENCES person,
  changed_at  timestamptz NOT NULL,
  CONSTRAINT period_information_one UNIQUE (period_id, audience, language)
);
CREATE INDEX period_information_changed_by_idx ON period_information (changed_by);
