-- a decision for each finding and version: what was decided on an earlier version stays there, as it was printed and signed
DROP INDEX putusan_temuan_pengujian;
CREATE UNIQUE INDEX putusan_temuan_versi ON putusan_temuan (pemda, perangkat_daerah, pengujian, temuan, versi);
