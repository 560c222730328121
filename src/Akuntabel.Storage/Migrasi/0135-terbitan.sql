-- issued reports: what a report that was set is composed of (masukan: digest of the list of its files), and its code. riwayat: signed head
-- of the history, noted when it is composed. giliran: until when a process composes it; galat: why a form could not be made yet.
CREATE TABLE terbitan (
    pemda TEXT NOT NULL,
    perangkat_daerah TEXT NOT NULL,
    id TEXT NOT NULL,
    dokumen TEXT NOT NULL,
    versi INTEGER NOT NULL,
    nomor INTEGER NOT NULL,
    kode TEXT NOT NULL,
    judul TEXT NOT NULL,
    mulai INTEGER NOT NULL,
    selesai INTEGER NOT NULL,
    triwulan INTEGER NOT NULL,
    masukan TEXT NOT NULL,
    alasan TEXT NOT NULL,
    oleh TEXT NOT NULL,
    oleh_nama TEXT NOT NULL,
    saat TEXT NOT NULL,
    riwayat TEXT NOT NULL DEFAULT '',
    giliran TEXT NOT NULL DEFAULT '',
    galat TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (pemda, perangkat_daerah, id),
    FOREIGN KEY (pemda, perangkat_daerah, dokumen) REFERENCES dokumen (pemda, perangkat_daerah, id),
    FOREIGN KEY (pemda, masukan) REFERENCES isi (pemda, sidik)
);
CREATE UNIQUE INDEX terbitan_kode ON terbitan (pemda, kode);
CREATE UNIQUE INDEX terbitan_versi ON terbitan (pemda, perangkat_daerah, dokumen, versi);

-- the forms in which it was composed, once each
CREATE TABLE berkas_terbitan (
    pemda TEXT NOT NULL,
    perangkat_daerah TEXT NOT NULL,
    terbitan TEXT NOT NULL,
    bentuk TEXT NOT NULL,
    sidik TEXT NOT NULL,
    ukuran BIGINT NOT NULL,
    program TEXT NOT NULL,
    saat TEXT NOT NULL,
    PRIMARY KEY (pemda, perangkat_daerah, terbitan, bentuk),
    FOREIGN KEY (pemda, perangkat_daerah, terbitan) REFERENCES terbitan (pemda, perangkat_daerah, id),
    FOREIGN KEY (pemda, sidik) REFERENCES isi (pemda, sidik)
);
CREATE INDEX berkas_terbitan_sidik ON berkas_terbitan (pemda, sidik);

-- what was issued stays as it was; only a demo office goes with all it has
-- hanya: sqlite
CREATE TRIGGER terbitan_tetap BEFORE UPDATE ON terbitan WHEN
    OLD.pemda <> NEW.pemda OR OLD.perangkat_daerah <> NEW.perangkat_daerah OR OLD.id <> NEW.id OR OLD.dokumen <> NEW.dokumen
    OR OLD.versi <> NEW.versi OR OLD.nomor <> NEW.nomor OR OLD.kode <> NEW.kode OR OLD.judul <> NEW.judul OR OLD.mulai <> NEW.mulai
    OR OLD.selesai <> NEW.selesai OR OLD.triwulan <> NEW.triwulan OR OLD.masukan <> NEW.masukan OR OLD.alasan <> NEW.alasan
    OR OLD.oleh <> NEW.oleh OR OLD.oleh_nama <> NEW.oleh_nama OR OLD.saat <> NEW.saat OR (OLD.riwayat <> '' AND OLD.riwayat <> NEW.riwayat)
BEGIN SELECT RAISE(ABORT, 'laporan yang terbit tidak dapat diubah'); END;
CREATE TRIGGER terbitan_tetap_d BEFORE DELETE ON terbitan
WHEN NOT EXISTS (SELECT 1 FROM perangkat_daerah p WHERE p.pemda = OLD.pemda AND p.id = OLD.perangkat_daerah AND p.contoh = 1)
BEGIN SELECT RAISE(ABORT, 'laporan yang terbit tidak dapat dihapus'); END;
CREATE TRIGGER berkas_terbitan_tetap BEFORE UPDATE ON berkas_terbitan BEGIN SELECT RAISE(ABORT, 'laporan yang terbit tidak dapat diubah'); END;
CREATE TRIGGER berkas_terbitan_tetap_d BEFORE DELETE ON berkas_terbitan
WHEN NOT EXISTS (SELECT 1 FROM perangkat_daerah p WHERE p.pemda = OLD.pemda AND p.id = OLD.perangkat_daerah AND p.contoh = 1)
BEGIN SELECT RAISE(ABORT, 'laporan yang terbit tidak dapat dihapus'); END;
-- hanya: postgres
CREATE TRIGGER terbitan_tetap BEFORE UPDATE ON terbitan FOR EACH ROW WHEN (
    OLD.pemda <> NEW.pemda OR OLD.perangkat_daerah <> NEW.perangkat_daerah OR OLD.id <> NEW.id OR OLD.dokumen <> NEW.dokumen
    OR OLD.versi <> NEW.versi OR OLD.nomor <> NEW.nomor OR OLD.kode <> NEW.kode OR OLD.judul <> NEW.judul OR OLD.mulai <> NEW.mulai
    OR OLD.selesai <> NEW.selesai OR OLD.triwulan <> NEW.triwulan OR OLD.masukan <> NEW.masukan OR OLD.alasan <> NEW.alasan
    OR OLD.oleh <> NEW.oleh OR OLD.oleh_nama <> NEW.oleh_nama OR OLD.saat <> NEW.saat OR (OLD.riwayat <> '' AND OLD.riwayat <> NEW.riwayat))
    EXECUTE FUNCTION akuntabel_tolak();
CREATE FUNCTION akuntabel_tolak_hapus_terbitan() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    IF NOT EXISTS (SELECT 1 FROM perangkat_daerah p WHERE p.pemda = OLD.pemda AND p.id = OLD.perangkat_daerah AND p.contoh = 1) THEN
        RAISE EXCEPTION 'laporan yang terbit tidak dapat dihapus';
    END IF;
    RETURN OLD;
END $$;
CREATE TRIGGER terbitan_tetap_d BEFORE DELETE ON terbitan FOR EACH ROW EXECUTE FUNCTION akuntabel_tolak_hapus_terbitan();
CREATE TRIGGER berkas_terbitan_tetap BEFORE UPDATE ON berkas_terbitan FOR EACH ROW EXECUTE FUNCTION akuntabel_tolak();
CREATE TRIGGER berkas_terbitan_tetap_d BEFORE DELETE ON berkas_terbitan FOR EACH ROW EXECUTE FUNCTION akuntabel_tolak_hapus_terbitan();
-- semua
