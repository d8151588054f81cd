-- What one more place would do, for every practice and period, is worked out by the run's job after
-- its result is stored, and kept beside the files that it is made from. Null until then, and for
-- earlier runs; the page then works it out itself.

ALTER TABLE run_files ADD COLUMN gains bytea;
COMMENT ON COLUMN run_files.gains IS 'gzip; what one more place at each practice in each period would do';
