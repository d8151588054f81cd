-- Tells whether anything that is kept has changed since a moment, without comparing it: what was worked
-- out from the registers then holds still. Each entry of the trail says which transaction wrote it; a
-- transaction that had not ended at the moment counts as a change since, whenever it began. The reference
-- data, which comes from files and is not in the trail, only says which transactions wrote it. What stands
-- here after a restore from another cluster may look new for a while, never old.

ALTER TABLE history.entry ADD COLUMN transaction xid8 NOT NULL DEFAULT pg_current_xact_id();
COMMENT ON COLUMN history.entry.transaction IS 'the transaction that wrote it';
CREATE INDEX entry_transaction_idx ON history.entry (transaction);

CREATE TABLE history.reference_change (
  transaction xid8 CONSTRAINT reference_change_pk PRIMARY KEY DEFAULT pg_current_xact_id()
);
COMMENT ON TABLE history.reference_change IS 'the transactions that changed municipalities, postal codes or travel times';

CREATE FUNCTION history.note_reference_change() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  INSERT INTO history.reference_change DEFAULT VALUES ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;

CREATE TRIGGER reference_changed AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON county
  FOR EACH STATEMENT EXECUTE FUNCTION history.note_reference_change();
CREATE TRIGGER reference_changed AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON municipality
  FOR EACH STATEMENT EXECUTE FUNCTION history.note_reference_change();
CREATE TRIGGER reference_changed AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON postal_code
  FOR EACH STATEMENT EXECUTE FUNCTION history.note_reference_change();
CREATE TRIGGER reference_changed AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON travel_time
  FOR EACH STATEMENT EXECUTE FUNCTION history.note_reference_change();

-- What is told of allocation_run itself decides about no allocation, and is written with each of them.
CREATE FUNCTION history.changed_since(moment pg_snapshot) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT EXISTS (SELECT FROM history.entry e
      WHERE e.transaction >= pg_snapshot_xmin(moment) AND NOT pg_visible_in_snapshot(e.transaction, moment)
        AND e.act <> 'READ' AND e.thing <> 'allocation_run')
    OR EXISTS (SELECT FROM history.reference_change r
      WHERE r.transaction >= pg_snapshot_xmin(moment) AND NOT pg_visible_in_snapshot(r.transaction, moment))
$$;
