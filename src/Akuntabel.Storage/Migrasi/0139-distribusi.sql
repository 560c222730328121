-- to whom an issued report goes: how, how many copies, when, with what proof (an attachment that is kept as it came). saat: of the last
-- word on it; dihapus: taken off the list, its proof stays
CREATE TABLE distribusi_terbitan (
    pemda TEXT NOT NULL,
    perangkat_daerah TEXT NOT NULL,
    id TEXT NOT NULL,
    terbitan TEXT NOT NULL,
    penerima TEXT NOT NULL,
    cara TEXT NOT NULL,
    rangkap BIGINT NOT NULL,
    tanggal TEXT NOT NULL,
    diterima_oleh TEXT NOT NULL,
    keterangan TEXT NOT NULL,
    bukti_nama TEXT NOT NULL,
    bukti_mime TEXT NOT NULL,
    bukti_sidik TEXT NOT NULL,
    bukti_ukuran BIGINT NOT NULL,
    oleh TEXT NOT NULL,
    oleh_nama TEXT NOT NULL,
    saat TEXT NOT NULL,
    dihapus TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (pemda, perangkat_daerah, id),
    FOREIGN KEY (pemda, perangkat_daerah, terbitan) REFERENCES terbitan (pemda, perangkat_daerah, id)
);
CREATE INDEX distribusi_terbitan_terbitan ON distribusi_terbitan (pemda, perangkat_daerah, terbitan);
