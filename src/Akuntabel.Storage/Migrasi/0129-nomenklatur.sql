-- official codes by regulation: the list itself is a content, the row says from which year it holds
CREATE TABLE nomenklatur (
    pemda TEXT NOT NULL,
    id TEXT NOT NULL,
    jenis TEXT NOT NULL,
    dasar TEXT NOT NULL,
    mulai INTEGER NOT NULL,
    berkas TEXT NOT NULL,
    sidik TEXT NOT NULL,
    banyak INTEGER NOT NULL,
    oleh TEXT NOT NULL,
    oleh_nama TEXT NOT NULL,
    saat TEXT NOT NULL,
    dibatalkan TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (pemda, id),
    FOREIGN KEY (pemda, sidik) REFERENCES isi (pemda, sidik)
);
