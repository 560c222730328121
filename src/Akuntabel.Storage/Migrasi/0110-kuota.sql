-- what users keep is counted: sizes stand beside the contents, and indexes answer without reading them
ALTER TABLE draf_isian ADD COLUMN ukuran BIGINT NOT NULL DEFAULT 0;
UPDATE draf_isian SET ukuran = LENGTH(isi);
CREATE INDEX draf_isian_ukuran ON draf_isian (pemda, pengguna, kunci, ukuran);
CREATE INDEX draf_isian_saat ON draf_isian (pemda, saat);
ALTER TABLE titipan ADD COLUMN ukuran BIGINT NOT NULL DEFAULT 0;
UPDATE titipan SET ukuran = LENGTH(isi);
CREATE INDEX titipan_ukuran ON titipan (pemda, pengguna, saat, sidik, ukuran);
CREATE INDEX lampiran_saat ON lampiran (pemda, saat);
