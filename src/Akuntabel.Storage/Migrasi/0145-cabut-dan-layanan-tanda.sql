-- lists of withdrawn certificates that the administrator brings, so that signatures can be measured without the network. isi: DER, base64
CREATE TABLE daftar_cabut (
    pemda TEXT NOT NULL,
    id TEXT NOT NULL,
    nama TEXT NOT NULL,
    sejak TEXT NOT NULL,
    sampai TEXT NOT NULL,
    isi TEXT NOT NULL,
    oleh_nama TEXT NOT NULL,
    saat TEXT NOT NULL,
    dihapus TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (pemda, id),
    FOREIGN KEY (pemda) REFERENCES pemda (pemda)
);

-- the service that signs PDFs for officials: off while there is no address. sandi is sealed with the key of the installation; the signer's
-- own passphrase and NIK are asked for each time and never stored.
CREATE TABLE layanan_tanda (
    pemda TEXT NOT NULL,
    alamat TEXT NOT NULL,
    akun TEXT NOT NULL,
    sandi TEXT NOT NULL,
    oleh_nama TEXT NOT NULL,
    saat TEXT NOT NULL,
    PRIMARY KEY (pemda),
    FOREIGN KEY (pemda) REFERENCES pemda (pemda)
);
