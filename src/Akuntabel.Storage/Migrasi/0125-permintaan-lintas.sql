-- a node of the tree of performance that another perangkat daerah is asked to serve: who asks, whom, and what became of it. The office
-- asked is no reference: the request stays with who asked when that office is taken away.
CREATE TABLE permintaan_lintas (
    pemda TEXT NOT NULL,
    perangkat_daerah TEXT NOT NULL,
    id TEXT NOT NULL,
    kepada TEXT NOT NULL,
    tahun INTEGER NOT NULL,
    simpul TEXT NOT NULL,
    uraian TEXT NOT NULL,
    catatan TEXT NOT NULL,
    keadaan TEXT NOT NULL,
    alasan TEXT NOT NULL DEFAULT '',
    oleh TEXT NOT NULL,
    oleh_nama TEXT NOT NULL,
    saat TEXT NOT NULL,
    dijawab_oleh TEXT NOT NULL DEFAULT '',
    dijawab_nama TEXT NOT NULL DEFAULT '',
    dijawab_saat TEXT NOT NULL DEFAULT '',
    revisi INTEGER NOT NULL DEFAULT 1,
    PRIMARY KEY (pemda, perangkat_daerah, id),
    FOREIGN KEY (pemda, perangkat_daerah) REFERENCES perangkat_daerah (pemda, id)
);
CREATE INDEX permintaan_lintas_kepada ON permintaan_lintas (pemda, kepada, keadaan);
