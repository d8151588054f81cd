-- The 15 counties (fylker) of the division in force since 1 January 2024, with Norwegian names.
-- Source: Statistics Norway (SSB), Klass 104 "Standard for fylkesinndeling", version 2024,
-- https://www.ssb.no/klass/klassifikasjoner/104, CC BY 4.0.
-- A later division is a new migration: placements of earlier years keep the numbers of their time.
INSERT INTO county (number, name) VALUES
('03', 'Oslo'),
('11', 'Rogaland'),
('15', 'Møre og Romsdal'),
('18', 'Nordland'),
('31', 'Østfold'),
('32', 'Akershus'),
('33', 'Buskerud'),
('34', 'Innlandet'),
('39', 'Vestfold'),
('40', 'Telemark'),
('42', 'Agder'),
('46', 'Vestland'),
('50', 'Trøndelag'),
('55', 'Troms'),
('56', 'Finnmark');
