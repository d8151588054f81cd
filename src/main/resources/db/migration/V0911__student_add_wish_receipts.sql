-- A student gets a receipt of the wishes delivered. Each button of the page delivers the list anew,
-- so the receipt waits until the list has been left alone for a while.

ALTER TABLE wish_list ADD COLUMN receipt_due_at timestamptz;
COMMENT ON COLUMN wish_list.receipt_due_at IS 'when the receipt of what was delivered last is to be written; null once it is';
CREATE INDEX wish_list_receipt_due_idx ON wish_list (receipt_due_at) WHERE receipt_due_at IS NOT NULL;
