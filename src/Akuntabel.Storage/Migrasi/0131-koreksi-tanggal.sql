-- a date of setting that was typed wrongly is corrected with a reason: the date before, why, when, by whom; empty: never
ALTER TABLE versi ADD COLUMN koreksi_semula TEXT NOT NULL DEFAULT '';
ALTER TABLE versi ADD COLUMN koreksi_alasan TEXT NOT NULL DEFAULT '';
ALTER TABLE versi ADD COLUMN koreksi_saat TEXT NOT NULL DEFAULT '';
ALTER TABLE versi ADD COLUMN koreksi_oleh TEXT NOT NULL DEFAULT '';

-- of a version that was set only its being replaced may be written, and its date together with the correction that says what it was
-- hanya: sqlite
DROP TRIGGER versi_tetap;
CREATE TRIGGER versi_tetap BEFORE UPDATE ON versi WHEN OLD.status <> 'draf' AND (
    OLD.pemda <> NEW.pemda OR OLD.perangkat_daerah <> NEW.perangkat_daerah OR OLD.dokumen <> NEW.dokumen OR OLD.versi <> NEW.versi
    OR OLD.sidik <> NEW.sidik OR OLD.nomor <> NEW.nomor OR OLD.alasan <> NEW.alasan OR OLD.pendahulu <> NEW.pendahulu OR OLD.dibuat <> NEW.dibuat
    OR OLD.ditetapkan_saat <> NEW.ditetapkan_saat OR OLD.ditetapkan_oleh <> NEW.ditetapkan_oleh
    OR CASE WHEN OLD.koreksi_saat = NEW.koreksi_saat
        THEN NEW.status <> 'digantikan' OR OLD.tanggal <> NEW.tanggal OR OLD.koreksi_semula <> NEW.koreksi_semula
            OR OLD.koreksi_alasan <> NEW.koreksi_alasan OR OLD.koreksi_oleh <> NEW.koreksi_oleh
        ELSE NEW.status <> OLD.status OR NEW.koreksi_semula <> OLD.tanggal OR NEW.koreksi_alasan = '' END)
BEGIN SELECT RAISE(ABORT, 'dokumen yang ditetapkan tidak dapat diubah'); END;
-- hanya: postgres
DROP TRIGGER versi_tetap ON versi;
CREATE TRIGGER versi_tetap BEFORE UPDATE ON versi FOR EACH ROW WHEN (OLD.status <> 'draf' AND (
    OLD.pemda <> NEW.pemda OR OLD.perangkat_daerah <> NEW.perangkat_daerah OR OLD.dokumen <> NEW.dokumen OR OLD.versi <> NEW.versi
    OR OLD.sidik <> NEW.sidik OR OLD.nomor <> NEW.nomor OR OLD.alasan <> NEW.alasan OR OLD.pendahulu <> NEW.pendahulu OR OLD.dibuat <> NEW.dibuat
    OR OLD.ditetapkan_saat <> NEW.ditetapkan_saat OR OLD.ditetapkan_oleh <> NEW.ditetapkan_oleh
    OR CASE WHEN OLD.koreksi_saat = NEW.koreksi_saat
        THEN NEW.status <> 'digantikan' OR OLD.tanggal <> NEW.tanggal OR OLD.koreksi_semula <> NEW.koreksi_semula
            OR OLD.koreksi_alasan <> NEW.koreksi_alasan OR OLD.koreksi_oleh <> NEW.koreksi_oleh
        ELSE NEW.status <> OLD.status OR NEW.koreksi_semula <> OLD.tanggal OR NEW.koreksi_alasan = '' END))
    EXECUTE FUNCTION akuntabel_tolak();
