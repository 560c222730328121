-- attachments are taken out of view, not deleted: events name their contents
ALTER TABLE lampiran ADD COLUMN dihapus TEXT NOT NULL DEFAULT '';
CREATE INDEX lampiran_sidik ON lampiran (pemda, perangkat_daerah, sidik);

-- contents are never deleted; of a version that was set only its being replaced may be written; it is deleted with a demo office only
-- hanya: sqlite
CREATE TRIGGER isi_tetap_d BEFORE DELETE ON isi BEGIN SELECT RAISE(ABORT, 'isi tidak dapat dihapus'); END;
DROP TRIGGER versi_tetap;
CREATE TRIGGER versi_tetap BEFORE UPDATE ON versi WHEN OLD.status <> 'draf' AND (
    OLD.pemda <> NEW.pemda OR OLD.perangkat_daerah <> NEW.perangkat_daerah OR OLD.dokumen <> NEW.dokumen OR OLD.versi <> NEW.versi
    OR OLD.sidik <> NEW.sidik OR OLD.tanggal <> NEW.tanggal OR OLD.nomor <> NEW.nomor OR OLD.alasan <> NEW.alasan OR OLD.pendahulu <> NEW.pendahulu OR OLD.dibuat <> NEW.dibuat
    OR OLD.ditetapkan_saat <> NEW.ditetapkan_saat OR OLD.ditetapkan_oleh <> NEW.ditetapkan_oleh OR NEW.status <> 'digantikan')
BEGIN SELECT RAISE(ABORT, 'dokumen yang ditetapkan tidak dapat diubah'); END;
CREATE TRIGGER versi_tetap_d BEFORE DELETE ON versi WHEN OLD.status <> 'draf'
    AND NOT EXISTS (SELECT 1 FROM perangkat_daerah p WHERE p.pemda = OLD.pemda AND p.id = OLD.perangkat_daerah AND p.contoh = 1)
BEGIN SELECT RAISE(ABORT, 'dokumen yang ditetapkan tidak dapat dihapus'); END;
-- hanya: postgres
CREATE TRIGGER isi_tetap_d BEFORE DELETE ON isi FOR EACH ROW EXECUTE FUNCTION akuntabel_tolak();
CREATE TRIGGER isi_tetap_t BEFORE TRUNCATE ON isi FOR EACH STATEMENT EXECUTE FUNCTION akuntabel_tolak();
CREATE TRIGGER peristiwa_tetap_t BEFORE TRUNCATE ON peristiwa FOR EACH STATEMENT EXECUTE FUNCTION akuntabel_tolak();
DROP TRIGGER versi_tetap ON versi;
CREATE TRIGGER versi_tetap BEFORE UPDATE ON versi FOR EACH ROW WHEN (OLD.status <> 'draf' AND (
    OLD.pemda <> NEW.pemda OR OLD.perangkat_daerah <> NEW.perangkat_daerah OR OLD.dokumen <> NEW.dokumen OR OLD.versi <> NEW.versi
    OR OLD.sidik <> NEW.sidik OR OLD.tanggal <> NEW.tanggal OR OLD.nomor <> NEW.nomor OR OLD.alasan <> NEW.alasan OR OLD.pendahulu <> NEW.pendahulu OR OLD.dibuat <> NEW.dibuat
    OR OLD.ditetapkan_saat <> NEW.ditetapkan_saat OR OLD.ditetapkan_oleh <> NEW.ditetapkan_oleh OR NEW.status <> 'digantikan')) EXECUTE FUNCTION akuntabel_tolak();
CREATE FUNCTION akuntabel_tolak_hapus_versi() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    IF OLD.status <> 'draf' AND NOT EXISTS (SELECT 1 FROM perangkat_daerah p WHERE p.pemda = OLD.pemda AND p.id = OLD.perangkat_daerah AND p.contoh = 1) THEN
        RAISE EXCEPTION 'dokumen yang ditetapkan tidak dapat dihapus';
    END IF;
    RETURN OLD;
END $$;
CREATE TRIGGER versi_tetap_d BEFORE DELETE ON versi FOR EACH ROW EXECUTE FUNCTION akuntabel_tolak_hapus_versi();
-- semua
