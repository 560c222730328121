namespace Akuntabel.Uji.Hubungan;

/// <summary>The relations of one table, or of tables that are parts of one.</summary>
/// <param name="Kisi">Its figures.</param>
/// <param name="Hubungan">What must hold between them.</param>
internal sealed record GrafTabel(KisiAngka Kisi, IReadOnlyList<HubunganAngka> Hubungan)
{
    /// <summary>The relations of all tables of a document.</summary>
    public static IEnumerable<GrafTabel> Semua(PemahamanDokumen d)
    {
        for (var i = 0; i < d.Blok.Count; i++)
        {
            if (d.Blok[i] is TabelTerbaca { Isi.Count: > 0 } t)
            {
                yield return Satu(new KisiAngka(t), utuh: i == 0 || d.Blok[i - 1] is not TabelTerbaca atas || Berdiri(t, atas));
            }
        }
    }

    /// <summary>A table with headings of its own is not the rest of the one above it.</summary>
    private static bool Berdiri(TabelTerbaca t, TabelTerbaca atas) => t.BarisKepala.Count > 0 && !t.Kepala.SequenceEqual(atas.Kepala);

    private static GrafTabel Satu(KisiAngka kisi, bool utuh)
    {
        var rumus = RumusKolom.Semua(kisi.Tabel).ToList();
        var jenjang = JenjangBaris.Semua(kisi);
        var induk = IndukAnak.Cari(kisi, jenjang).ToList();
        return new GrafTabel(
            kisi,
            [
                .. induk, .. new BarisJumlah(kisi, jenjang, induk, utuh).Cari(), .. PencariKolom.Cari(kisi, rumus), .. PencariPersen.Cari(kisi, rumus),
                .. PencariRataRata.Cari(kisi), .. PencariSurplus.Cari(kisi),
            ]);
    }
}
