-- Wrong attempts are counted by name and origin, alike for names that exist and names that do not.
ALTER TABLE pengguna DROP COLUMN gagal_masuk;
ALTER TABLE pengguna DROP COLUMN terkunci_sampai;

-- the last accepted step of the one-time codes: a code is good once
ALTER TABLE pengguna ADD COLUMN langkah_totp BIGINT NOT NULL DEFAULT 0;
-- counts the changes of what one signs in with; apart from revisi, so that signing in disturbs nobody who edits the user
ALTER TABLE pengguna ADD COLUMN cap INTEGER NOT NULL DEFAULT 1;
ALTER TABLE pengguna ADD COLUMN masuk_terakhir TEXT NOT NULL DEFAULT '';

-- a session counts only as long as the user's stamp is the one that it began with
ALTER TABLE sesi ADD COLUMN stempel TEXT NOT NULL DEFAULT '';
CREATE INDEX tautan_sekali_pengguna ON tautan_sekali (pemda, pengguna, guna);

CREATE TABLE percobaan_masuk (
    pemda TEXT NOT NULL REFERENCES pemda (pemda),
    nama TEXT NOT NULL,
    asal TEXT NOT NULL,
    gagal INTEGER NOT NULL DEFAULT 0,
    kali INTEGER NOT NULL DEFAULT 0,
    terkunci_sampai TEXT NOT NULL DEFAULT '',
    terakhir TEXT NOT NULL,
    PRIMARY KEY (pemda, nama, asal)
);
