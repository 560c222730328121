-- the work of APIP: a reviu or an evaluation of an office and year. instrumen: what is asked, as it was when the work began; tugas: the
-- order with its team, JSON; sidik: digest of the text that is reviewed; hasil: what came of it, JSON, when it ended
CREATE TABLE kertas_kerja (
    pemda TEXT NOT NULL,
    perangkat_daerah TEXT NOT NULL,
    id TEXT NOT NULL,
    jenis TEXT NOT NULL,
    tahun INTEGER NOT NULL,
    instrumen TEXT NOT NULL,
    tugas TEXT NOT NULL,
    keadaan TEXT NOT NULL,
    sidik TEXT NOT NULL,
    nomor TEXT NOT NULL,
    tanggal TEXT NOT NULL,
    hasil TEXT NOT NULL,
    oleh_nama TEXT NOT NULL,
    saat TEXT NOT NULL,
    revisi INTEGER NOT NULL,
    PRIMARY KEY (pemda, perangkat_daerah, id),
    UNIQUE (pemda, perangkat_daerah, jenis, tahun),
    FOREIGN KEY (pemda, perangkat_daerah) REFERENCES perangkat_daerah (pemda, id)
);
-- the log asks for a row without its office
CREATE INDEX kertas_kerja_id ON kertas_kerja (pemda, id);
CREATE INDEX kertas_kerja_tahun ON kertas_kerja (pemda, jenis, tahun);

-- what a party says of a statement or criterion; pihak: apip, kantor, verifikator, penjamin
CREATE TABLE butir_kertas (
    pemda TEXT NOT NULL,
    perangkat_daerah TEXT NOT NULL,
    id TEXT NOT NULL,
    kertas TEXT NOT NULL,
    butir TEXT NOT NULL,
    pihak TEXT NOT NULL,
    isi TEXT NOT NULL,
    oleh TEXT NOT NULL,
    oleh_nama TEXT NOT NULL,
    saat TEXT NOT NULL,
    revisi INTEGER NOT NULL,
    PRIMARY KEY (pemda, perangkat_daerah, id),
    UNIQUE (pemda, perangkat_daerah, kertas, butir, pihak),
    FOREIGN KEY (pemda, perangkat_daerah, kertas) REFERENCES kertas_kerja (pemda, perangkat_daerah, id)
);
CREATE INDEX butir_kertas_id ON butir_kertas (pemda, id);

-- what an office is asked to do; isi: condition, criterion, effect, wording, plan and account of it, JSON
CREATE TABLE rekomendasi (
    pemda TEXT NOT NULL,
    perangkat_daerah TEXT NOT NULL,
    id TEXT NOT NULL,
    kertas TEXT NOT NULL,
    jenis TEXT NOT NULL,
    tahun INTEGER NOT NULL,
    nomor INTEGER NOT NULL,
    butir TEXT NOT NULL,
    isi TEXT NOT NULL,
    penanggung TEXT NOT NULL,
    tempo TEXT NOT NULL,
    keadaan TEXT NOT NULL,
    tuntas TEXT NOT NULL,
    oleh_nama TEXT NOT NULL,
    saat TEXT NOT NULL,
    revisi INTEGER NOT NULL,
    PRIMARY KEY (pemda, perangkat_daerah, id),
    UNIQUE (pemda, perangkat_daerah, kertas, nomor),
    FOREIGN KEY (pemda, perangkat_daerah, kertas) REFERENCES kertas_kerja (pemda, perangkat_daerah, id)
);
CREATE INDEX rekomendasi_id ON rekomendasi (pemda, id);
CREATE INDEX rekomendasi_keadaan ON rekomendasi (pemda, keadaan, tempo);

-- instruments as a pemda words or weighs them; the newest version of a kind whose first year has come is in force
CREATE TABLE instrumen_pemda (
    pemda TEXT NOT NULL,
    id TEXT NOT NULL,
    jenis TEXT NOT NULL,
    versi INTEGER NOT NULL,
    nama TEXT NOT NULL,
    dasar TEXT NOT NULL,
    sejak INTEGER NOT NULL,
    isi TEXT NOT NULL,
    aktif INTEGER NOT NULL,
    alasan TEXT NOT NULL,
    oleh_nama TEXT NOT NULL,
    saat TEXT NOT NULL,
    revisi INTEGER NOT NULL,
    PRIMARY KEY (pemda, id),
    UNIQUE (pemda, jenis, versi),
    FOREIGN KEY (pemda) REFERENCES pemda (pemda)
);

-- between which days a party answers, for all offices of a year
CREATE TABLE jendela_evaluasi (
    pemda TEXT NOT NULL,
    id TEXT NOT NULL,
    tahun INTEGER NOT NULL,
    pihak TEXT NOT NULL,
    mulai TEXT NOT NULL,
    selesai TEXT NOT NULL,
    alasan TEXT NOT NULL,
    oleh_nama TEXT NOT NULL,
    saat TEXT NOT NULL,
    revisi INTEGER NOT NULL,
    PRIMARY KEY (pemda, id),
    UNIQUE (pemda, tahun, pihak),
    FOREIGN KEY (pemda) REFERENCES pemda (pemda)
);
