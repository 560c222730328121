-- what was found in a report, kept by whoever reviews it: the findings only, never the document
CREATE TABLE pengujian (
    pemda TEXT NOT NULL,
    perangkat_daerah TEXT NOT NULL,
    id TEXT NOT NULL,
    nama TEXT NOT NULL,
    kunci TEXT NOT NULL,
    versi INTEGER NOT NULL,
    dibuat TEXT NOT NULL,
    PRIMARY KEY (pemda, perangkat_daerah, id),
    FOREIGN KEY (pemda, perangkat_daerah) REFERENCES perangkat_daerah (pemda, id)
);
CREATE INDEX pengujian_kunci ON pengujian (pemda, perangkat_daerah, kunci);

-- each time the report was checked and kept
CREATE TABLE versi_pengujian (
    pemda TEXT NOT NULL,
    perangkat_daerah TEXT NOT NULL,
    pengujian TEXT NOT NULL,
    versi INTEGER NOT NULL,
    berkas TEXT NOT NULL,
    sidik TEXT NOT NULL,
    banyak INTEGER NOT NULL,
    oleh TEXT NOT NULL,
    oleh_nama TEXT NOT NULL,
    saat TEXT NOT NULL,
    PRIMARY KEY (pemda, perangkat_daerah, pengujian, versi),
    FOREIGN KEY (pemda, perangkat_daerah, pengujian) REFERENCES pengujian (pemda, perangkat_daerah, id),
    FOREIGN KEY (pemda, sidik) REFERENCES isi (pemda, sidik)
);
CREATE INDEX versi_pengujian_saat ON versi_pengujian (pemda, saat);

-- what was decided of a finding; a finding keeps its name over the versions, and so does this
CREATE TABLE putusan_temuan (
    pemda TEXT NOT NULL,
    perangkat_daerah TEXT NOT NULL,
    id TEXT NOT NULL,
    pengujian TEXT NOT NULL,
    temuan TEXT NOT NULL,
    putusan TEXT NOT NULL,
    catatan TEXT NOT NULL,
    versi INTEGER NOT NULL,
    oleh TEXT NOT NULL,
    oleh_nama TEXT NOT NULL,
    saat TEXT NOT NULL,
    revisi INTEGER NOT NULL DEFAULT 1,
    PRIMARY KEY (pemda, perangkat_daerah, id),
    FOREIGN KEY (pemda, perangkat_daerah, pengujian) REFERENCES pengujian (pemda, perangkat_daerah, id)
);
CREATE INDEX putusan_temuan_pengujian ON putusan_temuan (pemda, perangkat_daerah, pengujian);
