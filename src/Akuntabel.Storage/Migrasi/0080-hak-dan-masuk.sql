-- A term whose role stands above that of whoever changed it waits for an administrator. While it waits, this row says what counts:
-- the term as it was before (role empty: it gave none). The row goes when the administrator has decided.
CREATE TABLE konfirmasi_jabatan (
    pemda TEXT NOT NULL,
    perangkat_daerah TEXT NOT NULL,
    masa TEXT NOT NULL,
    perubahan TEXT NOT NULL,
    pejabat TEXT NOT NULL DEFAULT '',
    unit TEXT NOT NULL DEFAULT '',
    jabatan TEXT NOT NULL DEFAULT '',
    peran TEXT NOT NULL DEFAULT '',
    status TEXT NOT NULL DEFAULT '',
    mulai TEXT NOT NULL DEFAULT '',
    selesai TEXT NOT NULL DEFAULT '',
    dasar TEXT NOT NULL DEFAULT '',
    diminta_oleh TEXT NOT NULL,
    diminta_nama TEXT NOT NULL,
    diminta_saat TEXT NOT NULL,
    revisi INTEGER NOT NULL DEFAULT 1,
    PRIMARY KEY (pemda, perangkat_daerah, masa),
    FOREIGN KEY (pemda, perangkat_daerah) REFERENCES perangkat_daerah (pemda, id)
);

-- the terms as rights follow them: what waits does not count yet
CREATE VIEW hak_jabatan AS
SELECT m.pemda, m.perangkat_daerah, m.id AS masa, m.pejabat, m.unit, m.peran, m.status, m.mulai, m.selesai FROM masa_jabatan m
WHERE NOT EXISTS (SELECT 1 FROM konfirmasi_jabatan k WHERE k.pemda = m.pemda AND k.perangkat_daerah = m.perangkat_daerah AND k.masa = m.id)
UNION ALL
SELECT k.pemda, k.perangkat_daerah, k.masa, k.pejabat, k.unit, k.peran, k.status, k.mulai, k.selesai FROM konfirmasi_jabatan k;

-- Rates that every process counts together: until when (milliseconds since 1970) what was taken fills the bucket. Pemda is empty for addresses.
CREATE TABLE takaran (
    pemda TEXT NOT NULL,
    kunci TEXT NOT NULL,
    habis BIGINT NOT NULL,
    PRIMARY KEY (pemda, kunci)
);

-- hashes of a user's last passwords, newest first by number: to refuse them, not to be read
CREATE TABLE sandi_lama (
    pemda TEXT NOT NULL,
    pengguna TEXT NOT NULL,
    nomor INTEGER NOT NULL,
    sandi TEXT NOT NULL,
    PRIMARY KEY (pemda, pengguna, nomor),
    FOREIGN KEY (pemda, pengguna) REFERENCES pengguna (pemda, id)
);
