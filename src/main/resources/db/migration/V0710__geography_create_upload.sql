-- A file of reference data between its check and its confirmation: what is loaded is what was
-- checked. A row is taken out when it is used or dropped, and by the next upload after a day.

CREATE TABLE geography_upload (
    id          uuid PRIMARY KEY,
    kind        text NOT NULL CONSTRAINT geography_upload_kind_known CHECK (kind IN ('POSTAL_CODES', 'TRAVEL_TIMES')),
    file_name   text NOT NULL,
    content     bytea NOT NULL,
    uploaded_at timestamptz NOT NULL
);
