-- a job for each document that was sent in one go; and where what it found was kept
ALTER TABLE pekerjaan ADD COLUMN kiriman TEXT NOT NULL DEFAULT '';
ALTER TABLE pekerjaan ADD COLUMN disimpan TEXT NOT NULL DEFAULT '';

-- taken from the lists, as it was kept by mistake; its rows stay
ALTER TABLE pengujian ADD COLUMN dihapus TEXT NOT NULL DEFAULT '';

-- what a list of all offices shows, so that it need not read the findings: year of the report, weights, and what became of the
-- findings of the version before
ALTER TABLE versi_pengujian ADD COLUMN tahun INTEGER NOT NULL DEFAULT 0;
ALTER TABLE versi_pengujian ADD COLUMN material INTEGER NOT NULL DEFAULT 0;
ALTER TABLE versi_pengujian ADD COLUMN minor INTEGER NOT NULL DEFAULT 0;
ALTER TABLE versi_pengujian ADD COLUMN editorial INTEGER NOT NULL DEFAULT 0;
ALTER TABLE versi_pengujian ADD COLUMN baru INTEGER NOT NULL DEFAULT 0;
ALTER TABLE versi_pengujian ADD COLUMN masih INTEGER NOT NULL DEFAULT 0;
ALTER TABLE versi_pengujian ADD COLUMN diperbaiki INTEGER NOT NULL DEFAULT 0;

-- the newest version that still has the finding: what is decided of it counts there
ALTER TABLE putusan_temuan ADD COLUMN terakhir INTEGER NOT NULL DEFAULT 0;
UPDATE putusan_temuan SET terakhir = versi;
