-- Jobs are data: whichever process takes one finds here all that it needs. Rows live for an hour after their end; none of this goes into a backup.
CREATE TABLE pekerjaan (
    pemda TEXT NOT NULL REFERENCES pemda (pemda),
    id TEXT NOT NULL,
    pemilik TEXT NOT NULL,
    perangkat_daerah TEXT NOT NULL,
    jenis TEXT NOT NULL,
    judul TEXT NOT NULL,
    -- typed input of its kind, JSON
    isian TEXT NOT NULL,
    kembali TEXT NOT NULL,
    -- memory that it may use, and bytes of its input
    bobot BIGINT NOT NULL,
    kecil INTEGER NOT NULL,
    ukuran BIGINT NOT NULL,
    keadaan TEXT NOT NULL,
    pesan TEXT NOT NULL DEFAULT '',
    tahap TEXT NOT NULL DEFAULT '',
    persen INTEGER NOT NULL DEFAULT -1,
    batal INTEGER NOT NULL DEFAULT 0,
    -- which process has it, for the how-manieth time; a beat that stops rising tells the others that it is dead
    pelaksana TEXT NOT NULL DEFAULT '',
    percobaan INTEGER NOT NULL DEFAULT 0,
    denyut BIGINT NOT NULL DEFAULT 0,
    dibuat TEXT NOT NULL,
    mulai TEXT NOT NULL DEFAULT '',
    berakhir TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (pemda, id)
);
CREATE INDEX pekerjaan_keadaan ON pekerjaan (keadaan);
CREATE INDEX pekerjaan_pemilik ON pekerjaan (pemda, pemilik);

-- uploads that wait for their user's decision
CREATE TABLE impor_tertunda (
    pemda TEXT NOT NULL REFERENCES pemda (pemda),
    id TEXT NOT NULL,
    pemilik TEXT NOT NULL,
    perangkat_daerah TEXT NOT NULL,
    kepala TEXT NOT NULL,
    dibuat TEXT NOT NULL,
    PRIMARY KEY (pemda, id)
);
CREATE INDEX impor_tertunda_pemilik ON impor_tertunda (pemda, pemilik);

-- files of both, in pieces: nobody has to hold one whole, and no transaction is long
CREATE TABLE berkas_sementara (
    pemda TEXT NOT NULL REFERENCES pemda (pemda),
    induk TEXT NOT NULL,
    -- 0: what was given; else the attempt that made it
    percobaan INTEGER NOT NULL,
    nama TEXT NOT NULL,
    bagian INTEGER NOT NULL,
    ukuran BIGINT NOT NULL,
    data BYTEA NOT NULL,
    PRIMARY KEY (pemda, induk, percobaan, nama, bagian)
);
