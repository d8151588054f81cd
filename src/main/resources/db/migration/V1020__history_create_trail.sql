-- The trail: who changed what when, and who read what is sensitive. It stands in a schema of its own
-- without foreign keys, so that it outlives what it tells about. Triggers write it, so that no job, no
-- import and no statement by hand slips past; they work on a statement's rows together, so that bulk
-- loading stays fast. Of each table only the columns named in its triggers are kept. The functions run
-- with their owner's rights: the role that the application signs in as needs none to write here.

CREATE SCHEMA history;

CREATE TABLE history.entry (
  id            bigint      GENERATED ALWAYS AS IDENTITY CONSTRAINT entry_pk PRIMARY KEY,
  at            timestamptz NOT NULL,
  actor         uuid,
  task          text,
  act           text        NOT NULL CONSTRAINT entry_act_known CHECK (act IN ('CREATED', 'CHANGED', 'REMOVED', 'READ')),
  thing         text        NOT NULL,
  subjects      uuid[]      NOT NULL,
  universities  uuid[],
  changes       jsonb       NOT NULL,
  search        tsvector    GENERATED ALWAYS AS (jsonb_to_tsvector('simple', changes, '["string", "numeric"]')) STORED
);
COMMENT ON COLUMN history.entry.at IS 'when the transaction began';
COMMENT ON COLUMN history.entry.actor IS 'the person signed in; null where the application worked by itself';
COMMENT ON COLUMN history.entry.task IS 'the name of the transaction, which says what was at work';
COMMENT ON COLUMN history.entry.thing IS 'the table, or what was read';
COMMENT ON COLUMN history.entry.subjects IS 'the ids of all that it is about';
COMMENT ON COLUMN history.entry.universities IS 'whose it is: null for what all share, none for what administrators alone see';
COMMENT ON COLUMN history.entry.changes IS 'of each column its value, or before and after where it changed; an empty object where only that it changed is kept';
CREATE INDEX entry_at_idx ON history.entry (at, id);
CREATE INDEX entry_thing_idx ON history.entry (thing, at, id);
CREATE INDEX entry_actor_idx ON history.entry (actor, at, id);
CREATE INDEX entry_subjects_idx ON history.entry USING gin (subjects);
CREATE INDEX entry_search_idx ON history.entry USING gin (search);

CREATE FUNCTION history.refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the trail is only added to' USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER entry_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON history.entry
  FOR EACH STATEMENT EXECUTE FUNCTION history.refuse();

CREATE FUNCTION history.actor() RETURNS uuid LANGUAGE sql STABLE AS
$$ SELECT nullif(current_setting('praksisplass.actor', true), '')::uuid $$;

CREATE FUNCTION history.task() RETURNS text LANGUAGE sql STABLE AS
$$ SELECT nullif(current_setting('praksisplass.task', true), '') $$;

-- Whose a row r is, by the rule of its table, and what it is about that it does not name itself: SQL
-- expressions, and the joins that they need. What has lost its owner is shown to no university.
CREATE FUNCTION history.owner(rule text, OUT universities text, OUT roots text, OUT joins text) LANGUAGE plpgsql AS $$
BEGIN
  universities := 'array_remove(ARRAY[o.university_id], NULL)';
  roots := '''{}''::uuid[]';
  joins := '';
  CASE rule
    WHEN 'shared' THEN universities := 'NULL::uuid[]';
    WHEN 'administrators' THEN universities := '''{}''::uuid[]';
    WHEN 'university' THEN universities := 'ARRAY[r.university_id]';
    WHEN 'course' THEN joins := 'LEFT JOIN course o ON o.id = r.course_id';
    WHEN 'period' THEN joins := 'LEFT JOIN placement_period o ON o.id = r.period_id';
    WHEN 'round' THEN joins := 'LEFT JOIN allocation_round o ON o.id = r.round_id';
    WHEN 'student' THEN joins := 'LEFT JOIN student o ON o.id = r.student_id';
    WHEN 'placement' THEN
      roots := 'ARRAY[o.student_id]';
      joins := 'LEFT JOIN placement o ON o.id = r.placement_id';
    WHEN 'consideration' THEN
      roots := 'ARRAY[o.id]';
      joins := 'LEFT JOIN special_consideration c ON c.id = r.consideration_id LEFT JOIN student o ON o.id = c.student_id';
    WHEN 'availability' THEN
      roots := 'ARRAY[c.supervisor_id, c.period_id]';
      joins := 'LEFT JOIN availability c ON c.id = r.availability_id LEFT JOIN placement_period o ON o.id = c.period_id';
    WHEN 'wish_list' THEN
      roots := 'ARRAY[o.id]';
      joins := 'LEFT JOIN wish_list c ON c.id = r.wish_list_id LEFT JOIN student o ON o.id = c.student_id';
    WHEN 'person' THEN
      -- A supervisor's name is everybody's, a student's that of her universities
      universities := 'CASE WHEN c.id IS NULL THEN coalesce(o.universities, ''{}'') END';
      roots := 'o.students || c.id';
      joins := 'LEFT JOIN supervisor c ON c.person_id = r.id LEFT JOIN LATERAL (SELECT array_agg(s.university_id) AS universities, '
        'array_agg(s.id) AS students FROM student s WHERE s.person_id = r.id) o ON true';
  END CASE;
END $$;

-- Has a table recorded, by a function of its own that names each column: what is not named cannot get in,
-- and it is several times faster than a function for all tables. Every column is to be given: as shown,
-- as hidden (only that it changed is kept) or as silent (not even that). The ids among those shown say what
-- a row is about. A migration that adds a column calls this again.
CREATE PROCEDURE history.watch(thing text, rule text, shown text, hidden text DEFAULT '', silent text DEFAULT '') LANGUAGE plpgsql AS $watch$
DECLARE
  o record := history.owner(rule);
  shown_names text[] := string_to_array(shown, ',');
  hidden_names text[] := string_to_array(hidden, ',');
  keyed boolean := 'id' = ANY (string_to_array(silent, ','));
  ids text := CASE WHEN keyed THEN 'r.id, ' ELSE '' END || coalesce((SELECT string_agg(format('r.%I, ', c), '')
    FROM unnest(shown_names) c WHERE c LIKE '%\_id' AND c <> 'university_id'), '');
  ids_before text := coalesce((SELECT string_agg(format('b.%I, ', c), '')
    FROM unnest(shown_names) c WHERE c LIKE '%\_id' AND c <> 'university_id'), '');
  kept text := (SELECT string_agg(line, ', ') FROM (
    SELECT format('%L, r.%I', c, c) FROM unnest(shown_names) c
    UNION ALL SELECT format('%L, CASE WHEN r.%I IS NOT NULL THEN ''{}''::jsonb END', c, c) FROM unnest(hidden_names) c) AS lines (line));
  compared text := (SELECT string_agg(line, ', ') FROM (
    SELECT format('(%L, b.%2$I IS DISTINCT FROM r.%2$I, jsonb_build_array(b.%2$I, r.%2$I))', c, c) FROM unnest(shown_names) c
    UNION ALL SELECT format('(%L, b.%2$I IS DISTINCT FROM r.%2$I, ''{}''::jsonb)', c, c) FROM unnest(hidden_names) c) AS lines (line));
  whole text := format($sql$
    INSERT INTO history.entry (at, actor, task, act, thing, subjects, universities, changes)
    SELECT now(), history.actor(), history.task(), '%%s', %L, array_remove(ARRAY[%s NULL]::uuid[] || %s, NULL), %s,
      jsonb_strip_nulls(jsonb_build_object(%s))
    FROM %%s r %s;$sql$, thing, ids, o.roots, o.universities, kept, o.joins);
  changed text := format($sql$
    INSERT INTO history.entry (at, actor, task, act, thing, subjects, universities, changes)
    SELECT now(), history.actor(), history.task(), 'CHANGED', %L, array_remove(ARRAY[%s NULL]::uuid[] || %s, NULL), %s, d.changes
    FROM before_rows b JOIN after_rows r ON b.id = r.id
      JOIN LATERAL (SELECT jsonb_object_agg(v.name, v.change) AS changes FROM (VALUES %s) AS v (name, differs, change) WHERE v.differs) d
        ON d.changes IS NOT NULL %s;$sql$, thing, ids || ids_before, o.roots, o.universities, compared, o.joins);
BEGIN
  EXECUTE format($sql$
    CREATE OR REPLACE FUNCTION history.%I() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $body$
    BEGIN
      IF TG_OP = 'INSERT' THEN %s
      ELSIF TG_OP = 'DELETE' THEN %s
      ELSE %s
      END IF;
      RETURN NULL;
    END $body$$sql$, 'record_' || thing, format(whole, 'CREATED', 'after_rows'), format(whole, 'REMOVED', 'before_rows'),
    CASE WHEN keyed THEN changed ELSE ' RAISE EXCEPTION ''a row that is its key is added and removed''; ' END);
  EXECUTE format('CREATE OR REPLACE TRIGGER history_created AFTER INSERT ON %I REFERENCING NEW TABLE AS after_rows '
    'FOR EACH STATEMENT EXECUTE FUNCTION history.%I(%L, %L, %L)', thing, 'record_' || thing, shown, hidden, silent);
  EXECUTE format('CREATE OR REPLACE TRIGGER history_removed AFTER DELETE ON %I REFERENCING OLD TABLE AS before_rows '
    'FOR EACH STATEMENT EXECUTE FUNCTION history.%I()', thing, 'record_' || thing);
  EXECUTE format('CREATE OR REPLACE TRIGGER history_changed AFTER UPDATE ON %I REFERENCING OLD TABLE AS before_rows '
    'NEW TABLE AS after_rows FOR EACH STATEMENT EXECUTE FUNCTION history.%I()', thing, 'record_' || thing);
END $watch$;

-- Keeps that something sensitive was read.
CREATE FUNCTION history.note_reading(thing text, subjects uuid[], universities uuid[]) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  INSERT INTO history.entry (at, actor, task, act, thing, subjects, universities, changes)
  VALUES (now(), history.actor(), history.task(), 'READ', thing, subjects, universities, '{}')
$$;
