-- who has a part of a report and how it stands; sidik: of the text that was checked, so that one written over later is a draft again
CREATE TABLE bagian_laporan (
    pemda TEXT NOT NULL,
    perangkat_daerah TEXT NOT NULL,
    id TEXT NOT NULL,
    dokumen TEXT NOT NULL,
    bagian TEXT NOT NULL,
    pemegang TEXT NOT NULL,
    keadaan TEXT NOT NULL,
    sidik TEXT NOT NULL,
    catatan TEXT NOT NULL,
    oleh_nama TEXT NOT NULL,
    saat TEXT NOT NULL,
    revisi INTEGER NOT NULL,
    PRIMARY KEY (pemda, perangkat_daerah, id),
    UNIQUE (pemda, perangkat_daerah, dokumen, bagian),
    FOREIGN KEY (pemda, perangkat_daerah) REFERENCES perangkat_daerah (pemda, id)
);

-- what members say of a part to one another; usulan: the words that they would put in place of the ones quoted
CREATE TABLE komentar_bagian (
    pemda TEXT NOT NULL,
    perangkat_daerah TEXT NOT NULL,
    id TEXT NOT NULL,
    dokumen TEXT NOT NULL,
    bagian TEXT NOT NULL,
    induk TEXT NOT NULL,
    kutipan TEXT NOT NULL,
    isi TEXT NOT NULL,
    usulan TEXT NOT NULL,
    oleh TEXT NOT NULL,
    oleh_nama TEXT NOT NULL,
    saat TEXT NOT NULL,
    keadaan TEXT NOT NULL,
    selesai_nama TEXT NOT NULL,
    selesai_saat TEXT NOT NULL,
    PRIMARY KEY (pemda, perangkat_daerah, id),
    FOREIGN KEY (pemda, perangkat_daerah) REFERENCES perangkat_daerah (pemda, id)
);
CREATE INDEX komentar_bagian_dokumen ON komentar_bagian (pemda, perangkat_daerah, dokumen, bagian);
