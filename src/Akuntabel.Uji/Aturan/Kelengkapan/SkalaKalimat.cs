namespace Akuntabel.Uji.Aturan.Kelengkapan;

/// <summary>A scale that one sentence states, class after class: "kategori Sangat Baik bila ≥ 90, Baik bila 75 sampai 89,99, …".</summary>
internal static class SkalaKalimat
{
    private const int KelasTersedikit = 3;
    private const int Terpanjang = 700;

    private static readonly PolaTeks PolaBatas = Bunyi.Pola(@"(?:,\s+(?:dan\s+|serta\s+|sedangkan\s+)?|;\s*(?:dan\s+|serta\s+)?|:\s+|"
        + @"\s+(?:dan|serta|sedangkan)\s+)");

    // what has a scale of its own
    private static readonly PolaTeks PolaLain = Bunyi.Pola(@"\b(sakip|akip|ikm|skm|kepuasan|reformasi "
        + @"birokrasi|indeks|spbe|maturitas|spip|serapan|penyerapan|anggaran|keuangan)\b");

    /// <summary>Those of a document, each with the block in which it stands.</summary>
    public static IEnumerable<(int Blok, List<KelasTercetak> Kelas)> Semua(PemahamanDokumen d) =>
        from p in d.DaftarParagraf
        where p.Teks.Length < Terpanjang && p.Jenis != JenisParagraf.DaftarIsi
        from k in Bertitik(p)
        where k.Angka.Count >= KelasTersedikit && !PolaLain.IsMatch(k.Teks)
        let kelas = PolaBatas.Split(k.Teks).SelectMany(b => SkalaTercetak.Bagian(b, p.Tempat(k.Awal))).ToList()
        where kelas.Count >= KelasTersedikit
        select (p.Indeks, kelas);

    /// <summary>Sentences up to a full stop: the classes of a scale are parted by semicolons.</summary>
    private static IEnumerable<KalimatTerbaca> Bertitik(ParagrafTerbaca p)
    {
        KalimatTerbaca? kini = null;
        foreach (var k in PemenggalKalimat.Kalimat(p))
        {
            kini = kini is null ? k : new KalimatTerbaca(kini.Teks + k.Teks, kini.Awal);
            if (!k.Teks.EndsWith(';'))
            {
                yield return kini;
                kini = null;
            }
        }

        if (kini is not null)
        {
            yield return kini;
        }
    }
}
