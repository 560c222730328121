namespace Akuntabel.Uji.Aturan.Angka;

/// <summary>Everything that the figures of the tables must obey, examined once for all rules that report on it.</summary>
internal static class HitunganTabel
{
    /// <summary>The relations that one rule reports: <c>null</c> for each that holds.</summary>
    public static IEnumerable<Temuan?> Periksa(PemahamanDokumen d, string kode) =>
        d.Sekali<List<(string Kode, Temuan? Temuan)>>(x => [.. Semua(x)]).Where(t => t.Kode == kode).Select(t => t.Temuan);

    private static IEnumerable<(string Kode, Temuan? Temuan)> Semua(PemahamanDokumen d)
    {
        for (var i = 0; i < d.Blok.Count; i++)
        {
            if (d.Blok[i] is not TabelTerbaca { Isi.Count: > 0 } t)
            {
                continue;
            }

            foreach (var hasil in Tabel(t, utuh: i == 0 || d.Blok[i - 1] is not TabelTerbaca atas || Berdiri(t, atas)))
            {
                yield return hasil;
            }
        }
    }

    /// <summary>A table with headings of its own is not the rest of the one above it.</summary>
    private static bool Berdiri(TabelTerbaca t, TabelTerbaca atas) => t.BarisKepala.Count > 0 && !t.Kepala.SequenceEqual(atas.Kepala);

    private static IEnumerable<(string Kode, Temuan? Temuan)> Tabel(TabelTerbaca t, bool utuh)
    {
        var kisi = new KisiAngka(t);
        var jenjang = JenjangBaris.Semua(kisi);
        var induk = IndukAnak.Cari(kisi, jenjang).ToList();
        List<HubunganAngka> semua = [.. induk, .. new BarisJumlah(kisi, jenjang, induk, utuh).Cari(), .. KolomJumlah.Cari(kisi), .. KolomPersen.Cari(kisi)];
        return semua.Where(h => h.Cocok).Select(h => (Kode(h), (Temuan?)null)).Concat(PenemuSebab.Cari(kisi, semua).Select(x => (x.Kode, (Temuan?)x)));
    }

    private static string Kode(HubunganAngka h) => h.Jenis switch
    {
        JenisHubungan.Jumlah => JumlahBaris.Aturan.Kode,
        JenisHubungan.Persen => PersentaseBaris.Aturan.Kode,
        _ => SisaAnggaran.Aturan.Kode,
    };
}
