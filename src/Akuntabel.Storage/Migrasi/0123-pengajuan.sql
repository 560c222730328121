-- a draft is handed to the head (diajukan) or given back with a note (dikembalikan): which content, by whom, when; empty: neither
ALTER TABLE versi ADD COLUMN pengajuan TEXT NOT NULL DEFAULT '';
ALTER TABLE versi ADD COLUMN pengajuan_saat TEXT NOT NULL DEFAULT '';
ALTER TABLE versi ADD COLUMN pengajuan_oleh TEXT NOT NULL DEFAULT '';
ALTER TABLE versi ADD COLUMN pengajuan_catatan TEXT NOT NULL DEFAULT '';
ALTER TABLE versi ADD COLUMN pengajuan_sidik TEXT NOT NULL DEFAULT '';
