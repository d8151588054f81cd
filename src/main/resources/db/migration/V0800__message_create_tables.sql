-- Messages to people. A message is written when it is queued and is then what it is: its address,
-- subject and text do not change with the person, the template or the period. The unique key makes
-- queueing the same twice without effect, also when two do it at once.
-- What only the recipient may see (a link that signs in, a code) stands in the sealed columns, which
-- are emptied once the message is sent; the text that stays has it blotted out.

CREATE TABLE message (
  id               uuid        PRIMARY KEY,
  version          bigint      NOT NULL,
  kind             text        NOT NULL CONSTRAINT message_kind_known CHECK (kind IN ('SIGN_IN_LINK', 'SUPERVISOR_INVITATION',
                               'AVAILABILITY_REQUEST', 'AVAILABILITY_REMINDER', 'AVAILABILITY_RECEIPT', 'WISH_REQUEST', 'WISH_REMINDER',
                               'WISH_RECEIPT', 'PROPOSED_STUDENT', 'STUDENT_RESULT', 'SUPERVISOR_RESULT', 'PLACEMENT_CHANGED')),
  university_id    uuid        CONSTRAINT message_university_fk REFERENCES university,
  person_id        uuid        NOT NULL CONSTRAINT message_person_fk REFERENCES person,
  once_key         text        NOT NULL CONSTRAINT message_once_key_filled CHECK (btrim(once_key) <> ''),
  mailing_id       uuid,
  email            text        NOT NULL,
  recipient        text        COLLATE "nb-NO-x-icu" NOT NULL,
  sender           text        NOT NULL,
  language         text        NOT NULL CONSTRAINT message_language_known CHECK (language IN ('nb', 'nn', 'en')),
  subject          text        NOT NULL CONSTRAINT message_subject_one_line CHECK (subject !~ '[\r\n]'),
  text             text        NOT NULL,
  html             text        NOT NULL,
  sealed_text      text,
  sealed_html      text,
  opt_out_path     text,
  status           text        NOT NULL CONSTRAINT message_status_known CHECK (status IN ('QUEUED', 'SENDING', 'SENT', 'REFUSED', 'UNCERTAIN', 'BOUNCED')),
  attempts         integer     NOT NULL CONSTRAINT message_attempts_range CHECK (attempts >= 0),
  queued_at        timestamptz NOT NULL,
  next_attempt_at  timestamptz NOT NULL,
  sending_since    timestamptz,
  sending_token    uuid,
  sent_at          timestamptz,
  last_error       text,
  CONSTRAINT message_university_where_needed CHECK ((kind = 'SIGN_IN_LINK') = (university_id IS NULL)),
  CONSTRAINT message_sealed_whole CHECK ((sealed_text IS NULL) = (sealed_html IS NULL)),
  CONSTRAINT message_sending_whole CHECK (status <> 'SENDING' OR sending_since IS NOT NULL AND sending_token IS NOT NULL),
  CONSTRAINT message_sent_at_where_sent CHECK (status <> 'SENT' OR sent_at IS NOT NULL AND sealed_text IS NULL),
  CONSTRAINT message_once UNIQUE (kind, person_id, once_key)
);
COMMENT ON COLUMN message.mailing_id IS 'the mailing that it belongs to, if it belongs to one';
COMMENT ON COLUMN message.recipient IS 'the name of the person as of queueing';
COMMENT ON COLUMN message.sending_token IS 'names the attempt: only its owner says how it ended';
CREATE INDEX message_due_idx ON message (next_attempt_at, id) WHERE status = 'QUEUED';
CREATE INDEX message_sending_idx ON message (sending_since) WHERE status = 'SENDING';
CREATE INDEX message_person_idx ON message (person_id, queued_at);
CREATE INDEX message_university_idx ON message (university_id, queued_at);
CREATE INDEX message_mailing_idx ON message (mailing_id) WHERE mailing_id IS NOT NULL;

-- A university's own texts. The newest version counts; the older ones are kept. A version without
-- text says that the text which comes with the product counts again.
CREATE TABLE message_template (
  id             uuid        PRIMARY KEY,
  university_id  uuid        NOT NULL CONSTRAINT message_template_university_fk REFERENCES university,
  kind           text        NOT NULL CONSTRAINT message_template_kind_known CHECK (kind IN ('SUPERVISOR_INVITATION',
                             'AVAILABILITY_REQUEST', 'AVAILABILITY_REMINDER', 'AVAILABILITY_RECEIPT', 'WISH_REQUEST', 'WISH_REMINDER',
                             'WISH_RECEIPT', 'PROPOSED_STUDENT', 'STUDENT_RESULT', 'SUPERVISOR_RESULT', 'PLACEMENT_CHANGED')),
  language       text        NOT NULL CONSTRAINT message_template_language_known CHECK (language IN ('nb', 'nn', 'en')),
  number         integer     NOT NULL CONSTRAINT message_template_number_positive CHECK (number > 0),
  subject        text,
  body           text,
  written_by     uuid        NOT NULL CONSTRAINT message_template_written_by_fk REFERENCES person,
  written_at     timestamptz NOT NULL,
  CONSTRAINT message_template_text_whole CHECK ((subject IS NULL) = (body IS NULL)),
  CONSTRAINT message_template_subject_one_line CHECK (subject !~ '[\r\n]'),
  CONSTRAINT message_template_number_unique UNIQUE (university_id, kind, language, number)
);
CREATE INDEX message_template_written_by_idx ON message_template (written_by);

CREATE TABLE message_opt_out (
  person_id  uuid        NOT NULL CONSTRAINT message_opt_out_person_fk REFERENCES person,
  kind       text        NOT NULL CONSTRAINT message_opt_out_kind_declinable CHECK (kind IN ('SUPERVISOR_INVITATION',
                         'AVAILABILITY_REQUEST', 'AVAILABILITY_REMINDER', 'AVAILABILITY_RECEIPT', 'PROPOSED_STUDENT',
                         'SUPERVISOR_RESULT', 'PLACEMENT_CHANGED')),
  since      timestamptz NOT NULL,
  PRIMARY KEY (person_id, kind)
);

-- One row. The key signs the links with which messages are declined, so that nobody can decline
-- another's.
CREATE TABLE mail_settings (
  id               integer PRIMARY KEY CONSTRAINT mail_settings_one_row CHECK (id = 1),
  version          bigint  NOT NULL,
  paused           boolean NOT NULL,
  redirect_all_to  text    CONSTRAINT mail_settings_redirect_shape CHECK (redirect_all_to ~ '^[^[:space:]@]+@[^[:space:]@]+$'),
  opt_out_key      bytea   NOT NULL CONSTRAINT mail_settings_key_length CHECK (length(opt_out_key) = 32)
);
COMMENT ON COLUMN mail_settings.redirect_all_to IS 'for trials: every message goes here instead';
INSERT INTO mail_settings VALUES (1, 0, false, NULL, uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()));
