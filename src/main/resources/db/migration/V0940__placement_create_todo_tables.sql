-- What a student has to see to before a placement, such as a declaration of confidentiality. Each
-- university sets its own list, and its coordinators tick off what they have received. A tick belongs
-- to student and round, so that it stays when the placement is moved.

CREATE TABLE todo_item (
  id             uuid    PRIMARY KEY,
  version        bigint  NOT NULL,
  university_id  uuid    NOT NULL CONSTRAINT todo_item_university_fk REFERENCES university,
  text_nb        text    NOT NULL CONSTRAINT todo_item_text_nb_filled CHECK (btrim(text_nb) <> ''),
  text_nn        text,
  text_en        text,
  active         boolean NOT NULL,
  created_at     timestamptz NOT NULL
);
CREATE INDEX todo_item_university_idx ON todo_item (university_id, created_at) WHERE active;

CREATE TABLE todo_tick (
  id          uuid PRIMARY KEY,
  item_id     uuid NOT NULL CONSTRAINT todo_tick_item_fk REFERENCES todo_item,
  student_id  uuid NOT NULL CONSTRAINT todo_tick_student_fk REFERENCES student,
  round_id    uuid NOT NULL CONSTRAINT todo_tick_round_fk REFERENCES allocation_round,
  ticked_by   uuid NOT NULL CONSTRAINT todo_tick_ticked_by_fk REFERENCES person,
  ticked_at   timestamptz NOT NULL,
  CONSTRAINT todo_tick_one UNIQUE (student_id, round_id, item_id)
);
CREATE INDEX todo_tick_item_idx ON todo_tick (item_id);
CREATE INDEX todo_tick_round_idx ON todo_tick (round_id);
CREATE INDEX todo_tick_ticked_by_idx ON todo_tick (ticked_by);
