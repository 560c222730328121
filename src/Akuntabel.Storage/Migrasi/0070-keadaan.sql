-- what the rows that an event changed were like after it: a digest of each, so that a row changed past the log shows
ALTER TABLE peristiwa ADD COLUMN keadaan TEXT NOT NULL DEFAULT '';
-- what the machine's clock said, where it stood before the time of the previous event
ALTER TABLE peristiwa ADD COLUMN jam TEXT NOT NULL DEFAULT '';

-- keys that sign the heads of the chain; the private half is sealed by the key of the installation, old public halves stay
CREATE TABLE kunci_kepala (
    pemda TEXT NOT NULL REFERENCES pemda (pemda),
    id TEXT NOT NULL,
    publik TEXT NOT NULL,
    tersegel TEXT NOT NULL,
    dibuat TEXT NOT NULL,
    berakhir TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (pemda, id)
);

-- the rows of a thing are found by its name alone
CREATE INDEX unit_kerja_id ON unit_kerja (pemda, id);
CREATE INDEX masa_jabatan_id ON masa_jabatan (pemda, id);
CREATE INDEX kunci_sandi_pengguna ON kunci_sandi (pemda, pengguna);
CREATE INDEX dokumen_id ON dokumen (pemda, id);
CREATE INDEX versi_dokumen ON versi (pemda, dokumen);
CREATE INDEX lampiran_id ON lampiran (pemda, id);
