-- Which pemerintah daerah this installation serves. One row at most: whoever finishes the first start writes it in the same transaction, and
-- a second one collides with it. The table pemda may hold many (a province in one database); this says which one is meant here.
CREATE TABLE pemasangan (
    pemda TEXT NOT NULL PRIMARY KEY REFERENCES pemda (pemda)
);
-- the same for every row, in words that both databases take: so there is no second row
CREATE UNIQUE INDEX pemasangan_satu ON pemasangan ((length(pemda) >= 0));

-- Stores in which several browsers once finished the first start at the same time hold several: the one with an administrator counts,
-- otherwise the one with users, otherwise the oldest.
INSERT INTO pemasangan (pemda)
SELECT p.pemda FROM pemda p
ORDER BY
    (SELECT COUNT(*) FROM penugasan t WHERE t.pemda = p.pemda AND t.peran = 'Administrator') DESC,
    (SELECT COUNT(*) FROM pengguna u WHERE u.pemda = p.pemda) DESC,
    p.dibuat, p.pemda
LIMIT 1;
