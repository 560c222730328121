-- a procedure that runs for a quarter or a year of an office: who has which step, as one text (isi) that moves as a whole; the columns
-- beside it are what lists and reminders ask for. triwulan 0: the year; terkunci: since when its figures are locked, empty: they are not.
CREATE TABLE pelaksanaan_sop (
    pemda TEXT NOT NULL,
    perangkat_daerah TEXT NOT NULL,
    id TEXT NOT NULL,
    jenis TEXT NOT NULL,
    tahun INTEGER NOT NULL,
    triwulan INTEGER NOT NULL,
    judul TEXT NOT NULL,
    isi TEXT NOT NULL,
    terkunci TEXT NOT NULL,
    terkunci_oleh TEXT NOT NULL,
    tempo TEXT NOT NULL,
    mulai TEXT NOT NULL,
    berakhir TEXT NOT NULL,
    revisi INTEGER NOT NULL,
    PRIMARY KEY (pemda, perangkat_daerah, id),
    UNIQUE (pemda, perangkat_daerah, jenis, tahun, triwulan),
    FOREIGN KEY (pemda, perangkat_daerah) REFERENCES perangkat_daerah (pemda, id)
);
