-- what a pemerintah daerah decided of its working time, each row with its decision: a week from a day on (pekan), days off (libur), days on
-- which it works though they would be off (masuk), days with other hours (jam). jam: "1=07:30-16:00;5=07:30-16:30" by day of the week,
-- "*" for any. cuti: 1 where cuti bersama is no working day.
CREATE TABLE waktu_kerja (
    pemda TEXT NOT NULL,
    id TEXT NOT NULL,
    jenis TEXT NOT NULL,
    mulai TEXT NOT NULL,
    selesai TEXT NOT NULL,
    jam TEXT NOT NULL,
    cuti INTEGER NOT NULL,
    nama TEXT NOT NULL,
    dasar TEXT NOT NULL,
    revisi INTEGER NOT NULL DEFAULT 1,
    PRIMARY KEY (pemda, id),
    FOREIGN KEY (pemda) REFERENCES pemda (pemda)
);

-- empty: the zone with which the program was started; reminders as usual
ALTER TABLE pemda ADD COLUMN zona TEXT NOT NULL DEFAULT '';
ALTER TABLE pemda ADD COLUMN pengingat TEXT NOT NULL DEFAULT '';
