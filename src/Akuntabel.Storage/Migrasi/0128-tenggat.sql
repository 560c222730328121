-- what a pemerintah daerah decided of a deadline, from a year on: the law's date else
CREATE TABLE tenggat_pemda (
    pemda TEXT NOT NULL,
    id TEXT NOT NULL,
    tenggat TEXT NOT NULL,
    sejak INTEGER NOT NULL,
    bulan INTEGER NOT NULL,
    hari INTEGER NOT NULL,
    pihak TEXT NOT NULL,
    catatan TEXT NOT NULL,
    revisi INTEGER NOT NULL DEFAULT 1,
    PRIMARY KEY (pemda, id),
    FOREIGN KEY (pemda) REFERENCES pemda (pemda)
);

-- figures of lists name the sasaran too; they are made again of the documents
ALTER TABLE fakta_kinerja ADD COLUMN nama_sasaran TEXT NOT NULL DEFAULT '';
