using System.Text.RegularExpressions;
using static Akuntabel.Uji.Angka.AngkaTertulis;

namespace Akuntabel.Uji.Aturan.Kelengkapan;

/// <summary>KLK-009: a minimum that the Perjanjian Kinerja sets is reached, or the report says that it was not.</summary>
internal static class BatasMinimum
{
    public static AturanUji Aturan { get; } = new(
        "KLK-009", TingkatTemuan.Minor, [KelasTemuan.Kategori],
        "Realisasi anggaran yang tidak mencapai batas minimal dalam Perjanjian Kinerja diakui dalam laporan.",
        "PermenPANRB 53/2014, pembandingan target dan realisasi",
        "Perjanjian Kinerja menetapkan realisasi minimal 90 %, realisasi 85,02 % tidak dibahas.",
        Periksa);

    /// <summary>An amount that long names one programme.</summary>
    private const decimal PaguTerkecil = 1_000_000;

    private static readonly PolaTeks PolaMinimal = Bunyi.Pola(@"\bminim(al|um)\W{0,4}(sebesar\s+)?([0-9]{1,3}([.,][0-9]{1,2})?)\s*%");
    private static readonly PolaTeks PolaDiakui = Bunyi.Pola(@"\b(belum|tidak|kurang|di\s?bawah|gagal|tak)\b.{0,80}\b(minimal|minimum|komitmen|perjanjian kinerja)\b|\b(minimal|minimum|komitmen|perjanjian kinerja)\b.{0,80}\b(belum|tidak|tak|di\s?bawah)\b");

    private sealed record Batas(decimal Minimal, decimal Pagu, string Nama, TempatTemuan Tempat);

    private sealed record Luput(Batas Batas, decimal Persen, TempatTemuan Tempat);

    private static IEnumerable<Temuan?> Periksa(PemahamanDokumen d)
    {
        if (RagaLaporan.Baca(d) is not { } raga
            || raga.Perjanjian().OfType<TabelTerbaca>().SelectMany(DaftarBatas).ToList() is not { Count: > 0 } batas)
        {
            return [];
        }

        var luput = DaftarLuput(raga, batas.GroupBy(b => b.Pagu).ToDictionary(g => g.Key, g => g.First())).DistinctBy(l =>
            l.Batas).ToList();
        return luput.Count == 0 || raga.Sejak(3).OfType<ParagrafTerbaca>().Any(p => PolaDiakui.IsMatch(p.Teks)) ? [null] : [Temukan(luput)];
    }

    private static IEnumerable<Batas> DaftarBatas(TabelTerbaca t)
    {
        for (var i = 0; i < t.Isi.Count; i++)
        {
            var sel = t.Isi[i].Sel;
            var minimal = sel.Select(s => PolaMinimal.Match(s.Teks)).FirstOrDefault(m => m.Success);
            var pagu = sel.SelectMany(s => DariSel(s.Teks)).FirstOrDefault(a => a.Nilai >= PaguTerkecil);
            if (minimal is not null && pagu is not null && Semua(minimal.Value) is [var m, ..])
            {
                yield return new Batas(m.Nilai, pagu.Nilai,
                    sel.Select(s => s.Teks).Where(s => !PolaMinimal.IsMatch(s)).MaxBy(s => s.Count(char.IsLetter)) ?? "", t.Tempat(i, 0));
            }
        }
    }

    /// <summary>Rows of budget tables with the very amount of the agreement.</summary>
    private static IEnumerable<Luput> DaftarLuput(RagaLaporan raga, Dictionary<decimal, Batas> batas)
    {
        foreach (var t in raga.Sejak(3).OfType<TabelTerbaca>())
        {
            var peran = PenentuPeran.Peran(t).ToList();
            var (kp, kr) = (peran.FindIndex(p => p is PeranKolom.Pagu or PeranKolom.Target), peran.IndexOf(PeranKolom.Realisasi));
            for (var i = 0; kp >= 0 && kr >= 0 && i < t.Isi.Count; i++)
            {
                if (DariSel(t.Isi[i][kp]) is [var pagu] && DariSel(t.Isi[i][kr]) is [var realisasi]
                    && batas.TryGetValue(pagu.Nilai, out var b)
                    && realisasi.Nilai >= 0 && realisasi.Nilai * 100 < b.Minimal * pagu.Nilai && pagu.Bacaan.Count == 1
                        && realisasi.Bacaan.Count == 1)
                {
                    yield return new Luput(b, realisasi.Nilai / pagu.Nilai * 100, t.Tempat(i, kr));
                }
            }
        }
    }

    private static Temuan Temukan(List<Luput> luput)
    {
        var rinci = string.Join("; ", luput.Take(8).Select(l => $"{l.Batas.Nama} {Cetak(l.Persen, 2)} % < {Cetak(l.Batas.Minimal)} %"));
        return Aturan.Temukan(
            luput[0].Batas.Tempat, $"minimal {Cetak(luput[0].Batas.Minimal)} %", "batas tercapai, atau laporan mengakui bahwa batas itu tidak tercapai", rinci,
            $"Batas minimal realisasi dalam Perjanjian Kinerja tidak tercapai dan tidak dibahas: {rinci}.") with
        { Terkait = [.. luput.Skip(1).Select(l => l.Batas.Tempat).Concat(luput.Select(l => l.Tempat)).Distinct()] };
    }
}
