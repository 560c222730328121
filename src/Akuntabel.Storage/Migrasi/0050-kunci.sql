-- which key seals the secrets of this store: its fingerprint, never the key. The identifier names the file of the key in the user's configuration.
CREATE TABLE kunci_instalasi (
    pemda TEXT NOT NULL,
    instalasi TEXT NOT NULL,
    sidik TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (pemda)
);
