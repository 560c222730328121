-- reminders, each once: that of a moment (ke 0 before a step is due, 1 on its day, 2 and more once it is late) has a row with no recipient,
-- and one for each person who gets it by e-mail. tempo belongs to the key: who got more time is reminded anew. keadaan: tercatat (no
-- recipient), siap, mengirim (taken by a process; stays if that dies, so that nobody gets it twice), terkirim,
-- gagal, tak-pasti (may have arrived: not tried again), batal.
CREATE TABLE pengingat (
    pemda TEXT NOT NULL,
    perangkat_daerah TEXT NOT NULL,
    pelaksanaan TEXT NOT NULL,
    langkah INTEGER NOT NULL,
    unit TEXT NOT NULL,
    putaran INTEGER NOT NULL,
    tempo TEXT NOT NULL,
    ke INTEGER NOT NULL,
    penerima TEXT NOT NULL,
    saat TEXT NOT NULL,
    keadaan TEXT NOT NULL,
    percobaan INTEGER NOT NULL,
    lagi TEXT NOT NULL,
    galat TEXT NOT NULL,
    PRIMARY KEY (pemda, pelaksanaan, langkah, unit, putaran, tempo, ke, penerima)
);
CREATE INDEX pengingat_keadaan ON pengingat (pemda, keadaan, lagi);

-- where reminders go; chosen by the user, may be empty
ALTER TABLE pengguna ADD COLUMN surel TEXT NOT NULL DEFAULT '';
