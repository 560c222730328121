-- what was destroyed with a certificate of personal data: contents, and what events said of a row. The event keeps its place and digest in the
-- chain; sidik is the digest of what is left of it. Both are proven with the certificate, which is an event itself.
CREATE TABLE isi_musnah (
    pemda TEXT NOT NULL REFERENCES pemda (pemda),
    berita TEXT NOT NULL,
    sidik TEXT NOT NULL,
    saat TEXT NOT NULL,
    PRIMARY KEY (pemda, berita, sidik)
);
CREATE INDEX isi_musnah_sidik ON isi_musnah (pemda, sidik);
CREATE TABLE peristiwa_musnah (
    pemda TEXT NOT NULL REFERENCES pemda (pemda),
    berita TEXT NOT NULL,
    nomor BIGINT NOT NULL,
    sidik TEXT NOT NULL,
    PRIMARY KEY (pemda, berita, nomor)
);
CREATE INDEX peristiwa_musnah_nomor ON peristiwa_musnah (pemda, nomor);

-- what the certificate lists: destroyed (+) and kept (=), a line each
ALTER TABLE pemusnahan_register ADD COLUMN rincian TEXT NOT NULL DEFAULT '';

-- what an import changed in rows that were there: before and after, so that it can be taken back field by field; sealed where the row is
CREATE TABLE ubahan_impor (
    pemda TEXT NOT NULL,
    perangkat_daerah TEXT NOT NULL,
    kelompok TEXT NOT NULL,
    baris TEXT NOT NULL,
    isi TEXT NOT NULL,
    PRIMARY KEY (pemda, perangkat_daerah, kelompok, baris),
    FOREIGN KEY (pemda, perangkat_daerah) REFERENCES perangkat_daerah (pemda, id)
);
CREATE INDEX ubahan_impor_baris ON ubahan_impor (pemda, perangkat_daerah, baris);
CREATE INDEX baris_register_kelompok ON baris_register (pemda, perangkat_daerah, register, kelompok);
CREATE INDEX baris_register_gabung ON baris_register (pemda, perangkat_daerah, gabung);

-- a mark that is another one whenever a row of a register changes: what was counted before is counted again only then
CREATE TABLE tanda_register (
    pemda TEXT NOT NULL,
    perangkat_daerah TEXT NOT NULL,
    register TEXT NOT NULL,
    tanda TEXT NOT NULL,
    PRIMARY KEY (pemda, perangkat_daerah, register),
    FOREIGN KEY (pemda, perangkat_daerah) REFERENCES perangkat_daerah (pemda, id)
);

-- a part of an indikator is known by its name (bagian): its place among the others moves when one is put before it. komponen is then only a number
-- that tells the questions of an indikator apart
ALTER TABLE hitungan_register ADD COLUMN bagian TEXT NOT NULL DEFAULT '';
ALTER TABLE beku_register ADD COLUMN bagian TEXT NOT NULL DEFAULT '';

-- hanya: sqlite
DROP TRIGGER isi_tetap_d;
CREATE TRIGGER isi_tetap_d BEFORE DELETE ON isi WHEN NOT EXISTS (SELECT 1 FROM isi_musnah m WHERE m.pemda = OLD.pemda AND m.sidik = OLD.sidik)
BEGIN SELECT RAISE(ABORT, 'isi tidak dapat dihapus'); END;
DROP TRIGGER peristiwa_tetap_u;
CREATE TRIGGER peristiwa_tetap_u BEFORE UPDATE ON peristiwa WHEN OLD.pemda <> NEW.pemda OR OLD.nomor <> NEW.nomor OR OLD.saat <> NEW.saat
    OR OLD.pelaku <> NEW.pelaku OR OLD.pelaku_nama <> NEW.pelaku_nama OR OLD.proses <> NEW.proses OR OLD.jenis <> NEW.jenis
    OR OLD.perangkat_daerah <> NEW.perangkat_daerah OR OLD.objek <> NEW.objek OR OLD.kelompok <> NEW.kelompok OR OLD.bukti <> NEW.bukti
    OR OLD.jam <> NEW.jam OR OLD.sidik_sebelum <> NEW.sidik_sebelum OR OLD.sidik <> NEW.sidik
    OR NOT EXISTS (SELECT 1 FROM peristiwa_musnah m WHERE m.pemda = OLD.pemda AND m.nomor = OLD.nomor)
BEGIN SELECT RAISE(ABORT, 'peristiwa hanya dapat ditambah'); END;
-- hanya: postgres
CREATE FUNCTION akuntabel_tolak_hapus_isi() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    IF NOT EXISTS (SELECT 1 FROM isi_musnah m WHERE m.pemda = OLD.pemda AND m.sidik = OLD.sidik) THEN
        RAISE EXCEPTION 'isi tidak dapat dihapus';
    END IF;
    RETURN OLD;
END $$;
DROP TRIGGER isi_tetap_d ON isi;
CREATE TRIGGER isi_tetap_d BEFORE DELETE ON isi FOR EACH ROW EXECUTE FUNCTION akuntabel_tolak_hapus_isi();
CREATE FUNCTION akuntabel_tolak_ubah_peristiwa() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    IF OLD.pemda <> NEW.pemda OR OLD.nomor <> NEW.nomor OR OLD.saat <> NEW.saat OR OLD.pelaku <> NEW.pelaku OR OLD.pelaku_nama <> NEW.pelaku_nama
        OR OLD.proses <> NEW.proses OR OLD.jenis <> NEW.jenis OR OLD.perangkat_daerah <> NEW.perangkat_daerah OR OLD.objek <> NEW.objek
        OR OLD.kelompok <> NEW.kelompok OR OLD.bukti <> NEW.bukti OR OLD.jam <> NEW.jam OR OLD.sidik_sebelum <> NEW.sidik_sebelum
        OR OLD.sidik <> NEW.sidik OR NOT EXISTS (SELECT 1 FROM peristiwa_musnah m WHERE m.pemda = OLD.pemda AND m.nomor = OLD.nomor) THEN
        RAISE EXCEPTION 'peristiwa tidak dapat diubah';
    END IF;
    RETURN NEW;
END $$;
DROP TRIGGER peristiwa_tetap ON peristiwa;
CREATE TRIGGER peristiwa_tetap BEFORE DELETE ON peristiwa FOR EACH ROW EXECUTE FUNCTION akuntabel_tolak();
CREATE TRIGGER peristiwa_tetap_u BEFORE UPDATE ON peristiwa FOR EACH ROW EXECUTE FUNCTION akuntabel_tolak_ubah_peristiwa();
-- semua
