-- Each step of the one-time codes counts once: the last ones are remembered themselves, as "none before the latest" shut an owner out
-- whose clock had been ahead, and let a code count again after it was set back.
ALTER TABLE pengguna ADD COLUMN langkah_terpakai TEXT NOT NULL DEFAULT '';

ALTER TABLE pengguna DROP COLUMN langkah_totp;
