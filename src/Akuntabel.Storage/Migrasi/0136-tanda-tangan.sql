-- signatures of issued reports, as they came and never changed: cara basah (scan), p7s (apart), pdf (inside, made elsewhere). hasil: what
-- verifying found, JSON; sah: 1 where the signature fits.
CREATE TABLE tanda_terbitan (
    pemda TEXT NOT NULL,
    perangkat_daerah TEXT NOT NULL,
    id TEXT NOT NULL,
    terbitan TEXT NOT NULL,
    cara TEXT NOT NULL,
    nama TEXT NOT NULL,
    mime TEXT NOT NULL,
    sidik TEXT NOT NULL,
    ukuran BIGINT NOT NULL,
    sah INTEGER NOT NULL,
    hasil TEXT NOT NULL,
    oleh TEXT NOT NULL,
    oleh_nama TEXT NOT NULL,
    saat TEXT NOT NULL,
    dihapus TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (pemda, perangkat_daerah, id),
    FOREIGN KEY (pemda, perangkat_daerah, terbitan) REFERENCES terbitan (pemda, perangkat_daerah, id),
    FOREIGN KEY (pemda, sidik) REFERENCES isi (pemda, sidik)
);
CREATE INDEX tanda_terbitan_terbitan ON tanda_terbitan (pemda, perangkat_daerah, terbitan);
CREATE INDEX tanda_terbitan_sidik ON tanda_terbitan (pemda, sidik);

-- certificates at which the chain of a signature is trusted to end; which these are, the administrator says
CREATE TABLE sertifikat_induk (
    pemda TEXT NOT NULL,
    id TEXT NOT NULL,
    nama TEXT NOT NULL,
    isi TEXT NOT NULL,
    oleh_nama TEXT NOT NULL,
    saat TEXT NOT NULL,
    dihapus TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (pemda, id),
    FOREIGN KEY (pemda) REFERENCES pemda (pemda)
);
