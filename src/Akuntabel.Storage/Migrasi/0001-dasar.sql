-- Every table carries the pemda's key first, so that the data of a province can be spread by it.
-- Times are UTC texts of one width (2026-01-31T07:30:00.000000Z), dates yyyy-MM-dd, decimals invariant texts: exact and alike on SQLite and PostgreSQL.

CREATE TABLE pemda (
    pemda TEXT NOT NULL PRIMARY KEY,
    nama TEXT NOT NULL,
    dibuat TEXT NOT NULL,
    revisi INTEGER NOT NULL DEFAULT 1
);

-- the head of each pemda's chain of events; its row is the lock of a writer
CREATE TABLE rantai (
    pemda TEXT NOT NULL PRIMARY KEY REFERENCES pemda (pemda),
    nomor BIGINT NOT NULL,
    saat TEXT NOT NULL,
    sidik TEXT NOT NULL
);

CREATE TABLE peristiwa (
    pemda TEXT NOT NULL REFERENCES pemda (pemda),
    nomor BIGINT NOT NULL,
    saat TEXT NOT NULL,
    pelaku TEXT NOT NULL,
    pelaku_nama TEXT NOT NULL,
    proses TEXT NOT NULL,
    jenis TEXT NOT NULL,
    perangkat_daerah TEXT NOT NULL,
    objek TEXT NOT NULL,
    kelompok TEXT NOT NULL,
    alasan TEXT NOT NULL,
    bukti TEXT NOT NULL,
    lama TEXT NOT NULL,
    baru TEXT NOT NULL,
    sidik_sebelum TEXT NOT NULL,
    sidik TEXT NOT NULL,
    PRIMARY KEY (pemda, nomor)
);
CREATE INDEX peristiwa_objek ON peristiwa (pemda, objek, nomor);
CREATE INDEX peristiwa_perangkat_daerah ON peristiwa (pemda, perangkat_daerah, nomor);
CREATE INDEX peristiwa_kelompok ON peristiwa (pemda, kelompok, nomor);

-- contents by their SHA-256: files, lists of files of a document, attachments
CREATE TABLE isi (
    pemda TEXT NOT NULL REFERENCES pemda (pemda),
    sidik TEXT NOT NULL,
    ukuran BIGINT NOT NULL,
    data BYTEA NOT NULL,
    PRIMARY KEY (pemda, sidik)
);

CREATE TABLE perangkat_daerah (
    pemda TEXT NOT NULL REFERENCES pemda (pemda),
    id TEXT NOT NULL,
    kode TEXT NOT NULL,
    nama TEXT NOT NULL,
    singkatan TEXT NOT NULL,
    aktif INTEGER NOT NULL DEFAULT 1,
    contoh INTEGER NOT NULL DEFAULT 0,
    revisi INTEGER NOT NULL DEFAULT 1,
    PRIMARY KEY (pemda, id)
);

CREATE TABLE unit_kerja (
    pemda TEXT NOT NULL,
    perangkat_daerah TEXT NOT NULL,
    id TEXT NOT NULL,
    induk TEXT NOT NULL DEFAULT '',
    nama TEXT NOT NULL,
    urutan INTEGER NOT NULL DEFAULT 0,
    aktif INTEGER NOT NULL DEFAULT 1,
    revisi INTEGER NOT NULL DEFAULT 1,
    PRIMARY KEY (pemda, perangkat_daerah, id),
    FOREIGN KEY (pemda, perangkat_daerah) REFERENCES perangkat_daerah (pemda, id)
);

CREATE TABLE pejabat (
    pemda TEXT NOT NULL REFERENCES pemda (pemda),
    id TEXT NOT NULL,
    nama TEXT NOT NULL,
    nip TEXT NOT NULL DEFAULT '',
    pangkat TEXT NOT NULL DEFAULT '',
    golongan TEXT NOT NULL DEFAULT '',
    revisi INTEGER NOT NULL DEFAULT 1,
    PRIMARY KEY (pemda, id)
);

-- who holds which position from when to when; rights follow the term
CREATE TABLE masa_jabatan (
    pemda TEXT NOT NULL,
    perangkat_daerah TEXT NOT NULL,
    id TEXT NOT NULL,
    pejabat TEXT NOT NULL,
    unit TEXT NOT NULL DEFAULT '',
    jabatan TEXT NOT NULL,
    peran TEXT NOT NULL DEFAULT '',
    status TEXT NOT NULL,
    mulai TEXT NOT NULL,
    selesai TEXT NOT NULL DEFAULT '',
    dasar TEXT NOT NULL DEFAULT '',
    revisi INTEGER NOT NULL DEFAULT 1,
    PRIMARY KEY (pemda, perangkat_daerah, id),
    FOREIGN KEY (pemda, perangkat_daerah) REFERENCES perangkat_daerah (pemda, id),
    FOREIGN KEY (pemda, pejabat) REFERENCES pejabat (pemda, id)
);

CREATE TABLE pengguna (
    pemda TEXT NOT NULL REFERENCES pemda (pemda),
    id TEXT NOT NULL,
    nama_pengguna TEXT NOT NULL,
    nama_normal TEXT NOT NULL,
    nama TEXT NOT NULL,
    pejabat TEXT NOT NULL DEFAULT '',
    sandi TEXT NOT NULL DEFAULT '',
    stempel TEXT NOT NULL,
    kunci_totp TEXT NOT NULL DEFAULT '',
    dua_langkah INTEGER NOT NULL DEFAULT 0,
    kode_pemulihan TEXT NOT NULL DEFAULT '',
    gagal_masuk INTEGER NOT NULL DEFAULT 0,
    terkunci_sampai TEXT NOT NULL DEFAULT '',
    aktif INTEGER NOT NULL DEFAULT 1,
    dibuat TEXT NOT NULL,
    revisi INTEGER NOT NULL DEFAULT 1,
    PRIMARY KEY (pemda, id)
);
CREATE UNIQUE INDEX pengguna_nama ON pengguna (pemda, nama_normal);

CREATE TABLE kunci_sandi (
    pemda TEXT NOT NULL,
    pengguna TEXT NOT NULL,
    kredensial TEXT NOT NULL,
    nama TEXT NOT NULL,
    data TEXT NOT NULL,
    dibuat TEXT NOT NULL,
    PRIMARY KEY (pemda, kredensial),
    FOREIGN KEY (pemda, pengguna) REFERENCES pengguna (pemda, id)
);

-- roles given to a user by an administrator, each for a term and a scope; those of a position come from masa_jabatan
CREATE TABLE penugasan (
    pemda TEXT NOT NULL,
    id TEXT NOT NULL,
    pengguna TEXT NOT NULL,
    peran TEXT NOT NULL,
    perangkat_daerah TEXT NOT NULL DEFAULT '',
    unit TEXT NOT NULL DEFAULT '',
    mulai TEXT NOT NULL,
    selesai TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (pemda, id),
    FOREIGN KEY (pemda, pengguna) REFERENCES pengguna (pemda, id)
);
CREATE INDEX penugasan_pengguna ON penugasan (pemda, pengguna);

CREATE TABLE sesi (
    pemda TEXT NOT NULL,
    id TEXT NOT NULL,
    pengguna TEXT NOT NULL,
    dibuat TEXT NOT NULL,
    terakhir TEXT NOT NULL,
    kedaluwarsa TEXT NOT NULL,
    alamat TEXT NOT NULL,
    peramban TEXT NOT NULL,
    PRIMARY KEY (pemda, id),
    FOREIGN KEY (pemda, pengguna) REFERENCES pengguna (pemda, id)
);
CREATE INDEX sesi_pengguna ON sesi (pemda, pengguna);

-- one-time links (first administrator, recovery); only the digest of the secret is kept
CREATE TABLE tautan_sekali (
    pemda TEXT NOT NULL,
    sidik TEXT NOT NULL,
    guna TEXT NOT NULL,
    pengguna TEXT NOT NULL DEFAULT '',
    dibuat TEXT NOT NULL,
    kedaluwarsa TEXT NOT NULL,
    dipakai TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (pemda, sidik)
);

-- keys that protect cookies and forms
CREATE TABLE kunci_perlindungan (
    pemda TEXT NOT NULL,
    id TEXT NOT NULL,
    xml TEXT NOT NULL,
    PRIMARY KEY (pemda, id)
);

CREATE TABLE dokumen (
    pemda TEXT NOT NULL,
    perangkat_daerah TEXT NOT NULL,
    id TEXT NOT NULL,
    jenis TEXT NOT NULL,
    mulai INTEGER NOT NULL,
    selesai INTEGER NOT NULL,
    triwulan INTEGER NOT NULL DEFAULT 0,
    judul TEXT NOT NULL,
    dibuat TEXT NOT NULL,
    PRIMARY KEY (pemda, perangkat_daerah, id),
    FOREIGN KEY (pemda, perangkat_daerah) REFERENCES perangkat_daerah (pemda, id)
);
CREATE UNIQUE INDEX dokumen_periode ON dokumen (pemda, perangkat_daerah, jenis, mulai, selesai, triwulan);

CREATE TABLE versi (
    pemda TEXT NOT NULL,
    perangkat_daerah TEXT NOT NULL,
    dokumen TEXT NOT NULL,
    versi INTEGER NOT NULL,
    status TEXT NOT NULL,
    pendahulu INTEGER NOT NULL DEFAULT 0,
    alasan TEXT NOT NULL DEFAULT '',
    nomor TEXT NOT NULL DEFAULT '',
    tanggal TEXT NOT NULL DEFAULT '',
    sidik TEXT NOT NULL,
    revisi INTEGER NOT NULL DEFAULT 1,
    dibuat TEXT NOT NULL,
    diubah TEXT NOT NULL,
    diubah_oleh TEXT NOT NULL,
    ditetapkan_saat TEXT NOT NULL DEFAULT '',
    ditetapkan_oleh TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (pemda, perangkat_daerah, dokumen, versi),
    FOREIGN KEY (pemda, perangkat_daerah, dokumen) REFERENCES dokumen (pemda, perangkat_daerah, id),
    FOREIGN KEY (pemda, sidik) REFERENCES isi (pemda, sidik)
);

CREATE TABLE lampiran (
    pemda TEXT NOT NULL,
    perangkat_daerah TEXT NOT NULL,
    id TEXT NOT NULL,
    dokumen TEXT NOT NULL DEFAULT '',
    nama TEXT NOT NULL,
    mime TEXT NOT NULL,
    sidik TEXT NOT NULL,
    ukuran BIGINT NOT NULL,
    keterangan TEXT NOT NULL DEFAULT '',
    oleh TEXT NOT NULL,
    saat TEXT NOT NULL,
    PRIMARY KEY (pemda, perangkat_daerah, id),
    FOREIGN KEY (pemda, perangkat_daerah) REFERENCES perangkat_daerah (pemda, id),
    FOREIGN KEY (pemda, sidik) REFERENCES isi (pemda, sidik)
);

-- what a user typed and has not saved yet
CREATE TABLE draf_isian (
    pemda TEXT NOT NULL,
    pengguna TEXT NOT NULL,
    kunci TEXT NOT NULL,
    isi TEXT NOT NULL,
    saat TEXT NOT NULL,
    PRIMARY KEY (pemda, pengguna, kunci)
);

-- forms that arrived after the session had ended, kept until their writer signs in again
CREATE TABLE titipan (
    pemda TEXT NOT NULL,
    sidik TEXT NOT NULL,
    pengguna TEXT NOT NULL,
    jalur TEXT NOT NULL,
    isi TEXT NOT NULL,
    saat TEXT NOT NULL,
    kedaluwarsa TEXT NOT NULL,
    PRIMARY KEY (pemda, sidik)
);

-- projections: can be emptied and rebuilt from the documents at any time
CREATE TABLE fakta_kinerja (
    pemda TEXT NOT NULL,
    perangkat_daerah TEXT NOT NULL,
    tahun INTEGER NOT NULL,
    triwulan INTEGER NOT NULL,
    urutan INTEGER NOT NULL,
    sasaran TEXT NOT NULL,
    indikator TEXT NOT NULL,
    uraian TEXT NOT NULL,
    satuan TEXT NOT NULL,
    target TEXT NOT NULL,
    realisasi TEXT NOT NULL,
    capaian TEXT NOT NULL,
    alasan TEXT NOT NULL,
    PRIMARY KEY (pemda, perangkat_daerah, tahun, triwulan, indikator)
);

CREATE TABLE fakta_anggaran (
    pemda TEXT NOT NULL,
    perangkat_daerah TEXT NOT NULL,
    tahun INTEGER NOT NULL,
    triwulan INTEGER NOT NULL,
    kode TEXT NOT NULL,
    program TEXT NOT NULL,
    pagu TEXT NOT NULL,
    realisasi TEXT NOT NULL,
    PRIMARY KEY (pemda, perangkat_daerah, tahun, triwulan, kode)
);

-- of which documents the projections were made, and why some could not be
CREATE TABLE fakta_sumber (
    pemda TEXT NOT NULL,
    perangkat_daerah TEXT NOT NULL,
    tahun INTEGER NOT NULL,
    triwulan INTEGER NOT NULL,
    sidik TEXT NOT NULL,
    kesalahan TEXT NOT NULL,
    PRIMARY KEY (pemda, perangkat_daerah, tahun, triwulan)
);

-- the log only grows, and a document once set does not change: the database itself refuses
-- hanya: sqlite
CREATE TRIGGER peristiwa_tetap_u BEFORE UPDATE ON peristiwa BEGIN SELECT RAISE(ABORT, 'peristiwa hanya dapat ditambah'); END;
CREATE TRIGGER peristiwa_tetap_d BEFORE DELETE ON peristiwa BEGIN SELECT RAISE(ABORT, 'peristiwa hanya dapat ditambah'); END;
CREATE TRIGGER isi_tetap BEFORE UPDATE ON isi BEGIN SELECT RAISE(ABORT, 'isi tidak dapat diubah'); END;
CREATE TRIGGER versi_tetap BEFORE UPDATE ON versi WHEN OLD.status <> 'draf' AND (OLD.sidik <> NEW.sidik OR OLD.tanggal <> NEW.tanggal OR OLD.nomor <> NEW.nomor OR NEW.status = 'draf')
BEGIN SELECT RAISE(ABORT, 'dokumen yang ditetapkan tidak dapat diubah'); END;
-- hanya: postgres
CREATE FUNCTION akuntabel_tolak() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION '% tidak dapat diubah', TG_TABLE_NAME; END $$;
CREATE TRIGGER peristiwa_tetap BEFORE UPDATE OR DELETE ON peristiwa FOR EACH ROW EXECUTE FUNCTION akuntabel_tolak();
CREATE TRIGGER isi_tetap BEFORE UPDATE ON isi FOR EACH ROW EXECUTE FUNCTION akuntabel_tolak();
CREATE TRIGGER versi_tetap BEFORE UPDATE ON versi FOR EACH ROW
    WHEN (OLD.status <> 'draf' AND (OLD.sidik <> NEW.sidik OR OLD.tanggal <> NEW.tanggal OR OLD.nomor <> NEW.nomor OR NEW.status = 'draf')) EXECUTE FUNCTION akuntabel_tolak();
-- semua
