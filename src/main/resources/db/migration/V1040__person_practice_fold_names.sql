-- Searching takes no notice of case and accents: "andre" finds André, "odegaard" no Ødegård, for æ, ø and
-- å are letters of their own. Letters of neighbours count as ours (ö as ø, ä as æ). Folding a text takes
-- so long that it is done when it is written, not when it is searched; what is folded is searched from end
-- to end in a few milliseconds, whatever part of a name is asked for.

CREATE FUNCTION search_fold(written text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
RETURN CASE WHEN written ~ '[^ -~æøåÆØÅ]'
  THEN translate(lower(normalize(written)), 'àáâãāăąèéêëēėęěìíîïīįòóôõōőùúûüūůűýÿçćčđðďģķĺļľłñńňŋŕřśšşťŧţźžżöä',
    'aaaaaaaeeeeeeeeiiiiiioooooouuuuuuuyycccdddgkllllnnnnrrssstttzzzøæ')
  ELSE lower(written) END;

ALTER TABLE person ADD COLUMN search text COLLATE "C" NOT NULL GENERATED ALWAYS AS
  (search_fold(given_name || ' ' || family_name || ', ' || given_name)) STORED;
COMMENT ON COLUMN person.search IS 'the name in both orders, folded';
ALTER TABLE practice ADD COLUMN search text COLLATE "C" NOT NULL GENERATED ALWAYS AS
  (search_fold(name || ' ' || coalesce(street_address, '') || ' ' || coalesce(postal_place, '')
    || ' ' || coalesce(organisation_number, ''))) STORED;
COMMENT ON COLUMN practice.search IS 'name, address and organisation number, folded';

CALL history.watch('person', 'person', 'given_name,family_name,email,phone', '', 'id,version,search');
CALL history.watch('practice', 'shared', 'name,organisation_number,arena,street_address,postal_code,postal_place,'
  'municipality_number,latitude,longitude,student_rooms,lodging_known,lodging_note,car_needed,evening_duty,'
  'contact_name,contact_phone,contact_email,active', '', 'id,version,search');
