-- what the columns of a budget sheet of one shape hold, as an office decided it: the next sheet of that shape is not asked for again
CREATE TABLE kolom_impor (
    pemda TEXT NOT NULL,
    perangkat_daerah TEXT NOT NULL,
    bentuk TEXT NOT NULL,
    isi TEXT NOT NULL,
    saat TEXT NOT NULL,
    PRIMARY KEY (pemda, perangkat_daerah, bentuk)
);
