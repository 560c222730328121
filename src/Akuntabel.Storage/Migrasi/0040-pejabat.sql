-- an official belongs to a perangkat daerah (empty: to the pemda itself), is put aside instead of deleted, and bears a NIP that nobody else has
ALTER TABLE pejabat ADD COLUMN perangkat_daerah TEXT NOT NULL DEFAULT '';
ALTER TABLE pejabat ADD COLUMN aktif INTEGER NOT NULL DEFAULT 1;
CREATE UNIQUE INDEX pejabat_nip ON pejabat (pemda, nip) WHERE nip <> '';
CREATE INDEX masa_jabatan_pejabat ON masa_jabatan (pemda, pejabat);
