-- registers: what a row holds is said by a definition, which is text; each change of it is a version of its own (aktif counts on the last)
CREATE TABLE definisi_register (
    pemda TEXT NOT NULL,
    perangkat_daerah TEXT NOT NULL,
    id TEXT NOT NULL,
    versi INTEGER NOT NULL,
    kode TEXT NOT NULL,
    nama TEXT NOT NULL,
    isi TEXT NOT NULL,
    aktif INTEGER NOT NULL,
    alasan TEXT NOT NULL,
    oleh_nama TEXT NOT NULL,
    saat TEXT NOT NULL,
    revisi INTEGER NOT NULL,
    PRIMARY KEY (pemda, perangkat_daerah, id, versi),
    UNIQUE (pemda, perangkat_daerah, kode, versi),
    FOREIGN KEY (pemda, perangkat_daerah) REFERENCES perangkat_daerah (pemda, id)
);

-- rows. isi: open fields, JSON; tersegel: the others, under a key of the row, which kunci_data is, sealed by the key of the installation.
-- urut: its number in the index of words. kunci_sama, sebutan, cari, tempo and tenggat follow from the rest and the definition.
-- kelompok: the import that brought it; gabung: the row that it became part of; musnah: the certificate by which its sealed fields were destroyed.
CREATE TABLE baris_register (
    pemda TEXT NOT NULL,
    perangkat_daerah TEXT NOT NULL,
    id TEXT NOT NULL,
    urut BIGINT NOT NULL,
    register TEXT NOT NULL,
    isi TEXT NOT NULL,
    tersegel TEXT NOT NULL,
    kunci_data TEXT NOT NULL,
    kunci_tetap TEXT NOT NULL,
    kunci_sama TEXT NOT NULL,
    keadaan TEXT NOT NULL,
    keadaan_sejak TEXT NOT NULL,
    masuk TEXT NOT NULL,
    sebutan TEXT NOT NULL,
    cari TEXT NOT NULL,
    tempo TEXT NOT NULL,
    tenggat TEXT NOT NULL,
    kelompok TEXT NOT NULL,
    gabung TEXT NOT NULL,
    musnah TEXT NOT NULL,
    dihapus TEXT NOT NULL,
    oleh_nama TEXT NOT NULL,
    diubah TEXT NOT NULL,
    revisi INTEGER NOT NULL,
    PRIMARY KEY (pemda, perangkat_daerah, id),
    UNIQUE (urut),
    FOREIGN KEY (pemda, perangkat_daerah) REFERENCES perangkat_daerah (pemda, id)
);
-- the log asks for a row without its office: without this each saving would look through all of them
CREATE INDEX baris_register_id ON baris_register (pemda, id);
CREATE INDEX baris_register_daftar ON baris_register (pemda, perangkat_daerah, register, dihapus, urut, keadaan);
CREATE INDEX baris_register_sebutan ON baris_register (pemda, perangkat_daerah, register, dihapus, sebutan);
CREATE INDEX baris_register_sama ON baris_register (pemda, perangkat_daerah, register, kunci_sama);
CREATE INDEX baris_register_tempo ON baris_register (pemda, tempo, perangkat_daerah);

-- words of open fields, already lower case and without signs
-- hanya: sqlite
CREATE VIRTUAL TABLE register_cari USING fts5 (cari, content = 'baris_register', content_rowid = 'urut', prefix = '2 3', tokenize = 'unicode61 remove_diacritics 0');
CREATE TRIGGER register_cari_i AFTER INSERT ON baris_register WHEN NEW.cari <> '' BEGIN INSERT INTO register_cari (rowid, cari) VALUES (NEW.urut, NEW.cari); END;
CREATE TRIGGER register_cari_d AFTER DELETE ON baris_register WHEN OLD.cari <> '' BEGIN INSERT INTO register_cari (register_cari, rowid, cari) VALUES ('delete', OLD.urut, OLD.cari); END;
CREATE TRIGGER register_cari_u AFTER UPDATE OF cari, urut ON baris_register WHEN OLD.cari <> NEW.cari OR OLD.urut <> NEW.urut BEGIN
    INSERT INTO register_cari (register_cari, rowid, cari) SELECT 'delete', OLD.urut, OLD.cari WHERE OLD.cari <> '';
    INSERT INTO register_cari (rowid, cari) SELECT NEW.urut, NEW.cari WHERE NEW.cari <> '';
END;
-- hanya: postgres
CREATE INDEX baris_register_cari ON baris_register USING gin (to_tsvector('simple', cari));
-- semua

-- the key with which the sameness of sealed fields is told, sealed by the key of the installation
CREATE TABLE kunci_register (
    pemda TEXT NOT NULL,
    perangkat_daerah TEXT NOT NULL,
    register TEXT NOT NULL,
    kunci TEXT NOT NULL,
    PRIMARY KEY (pemda, perangkat_daerah, register),
    FOREIGN KEY (pemda, perangkat_daerah) REFERENCES perangkat_daerah (pemda, id)
);

-- certificates: whose personal data were destroyed, when, by whom, by which rule; sidik: of what was destroyed
CREATE TABLE pemusnahan_register (
    pemda TEXT NOT NULL,
    perangkat_daerah TEXT NOT NULL,
    id TEXT NOT NULL,
    tahun INTEGER NOT NULL,
    nomor INTEGER NOT NULL,
    register TEXT NOT NULL,
    nama TEXT NOT NULL,
    aturan TEXT NOT NULL,
    alasan TEXT NOT NULL,
    daftar TEXT NOT NULL,
    sidik TEXT NOT NULL,
    oleh_nama TEXT NOT NULL,
    saat TEXT NOT NULL,
    PRIMARY KEY (pemda, perangkat_daerah, id),
    UNIQUE (pemda, perangkat_daerah, tahun, nomor),
    FOREIGN KEY (pemda, perangkat_daerah) REFERENCES perangkat_daerah (pemda, id)
);

-- questions to registers from which an indikator (komponen 0) or a part of it is counted
CREATE TABLE hitungan_register (
    pemda TEXT NOT NULL,
    perangkat_daerah TEXT NOT NULL,
    id TEXT NOT NULL,
    indikator TEXT NOT NULL,
    komponen INTEGER NOT NULL,
    kueri TEXT NOT NULL,
    nama TEXT NOT NULL,
    oleh_nama TEXT NOT NULL,
    saat TEXT NOT NULL,
    revisi INTEGER NOT NULL,
    PRIMARY KEY (pemda, perangkat_daerah, id),
    UNIQUE (pemda, perangkat_daerah, indikator, komponen),
    FOREIGN KEY (pemda, perangkat_daerah) REFERENCES perangkat_daerah (pemda, id)
);

-- their answers when a quarter was locked, each time anew (ke); sidik: the question, its figure and its rows, among the contents
CREATE TABLE beku_register (
    pemda TEXT NOT NULL,
    perangkat_daerah TEXT NOT NULL,
    id TEXT NOT NULL,
    tahun INTEGER NOT NULL,
    triwulan INTEGER NOT NULL,
    indikator TEXT NOT NULL,
    komponen INTEGER NOT NULL,
    ke INTEGER NOT NULL,
    register TEXT NOT NULL,
    nama TEXT NOT NULL,
    kueri TEXT NOT NULL,
    nilai TEXT NOT NULL,
    banyak INTEGER NOT NULL,
    sidik TEXT NOT NULL,
    oleh_nama TEXT NOT NULL,
    saat TEXT NOT NULL,
    PRIMARY KEY (pemda, perangkat_daerah, id),
    UNIQUE (pemda, perangkat_daerah, tahun, triwulan, indikator, komponen, ke),
    FOREIGN KEY (pemda, perangkat_daerah) REFERENCES perangkat_daerah (pemda, id),
    FOREIGN KEY (pemda, sidik) REFERENCES isi (pemda, sidik)
);
