-- Answers and lists of wishes also come in files that a coordinator imports. How they reached the
-- university before that is for the file to say; where it does not, this is what is known.

ALTER TABLE availability
  DROP CONSTRAINT availability_channel_known,
  ADD CONSTRAINT availability_channel_known
    CHECK (channel IN ('SELF', 'PRACTICE_MANAGER', 'PHONE', 'EMAIL', 'MEETING', 'FILE', 'OTHER'));

ALTER TABLE wish_list
  DROP CONSTRAINT wish_list_channel_known,
  ADD CONSTRAINT wish_list_channel_known CHECK (channel IN ('SELF', 'PHONE', 'EMAIL', 'MEETING', 'FILE', 'OTHER'));
