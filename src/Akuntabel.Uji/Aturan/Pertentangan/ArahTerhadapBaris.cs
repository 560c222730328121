using Akuntabel.Uji.Aturan.Angka;
using System.Text.RegularExpressions;

namespace Akuntabel.Uji.Aturan.Pertentangan;

/// <summary>NAR-007: a rise or fall that a sentence tells of a row is the one that the row shows.</summary>
internal static class ArahTerhadapBaris
{
    public static AturanUji Aturan { get; } = new(
        "NAR-007", TingkatTemuan.Material, [KelasTemuan.NarasiBertentangan],
        "Kata naik atau turun yang disertai selisih sesuai dengan angka barisnya dalam tabel, atau dengan angka sebelumnya dalam kalimat.",
        "Konsistensi dokumen",
        "Tertulis kebebasan menurun 5,96 poin menjadi 82,05, sedangkan tabel memuat 76,09 lalu 82,05.",
        Periksa);

    private const int AngkaTerbanyak = 8;

    private static readonly PolaTeks Pola = Bunyi.Pola(@"\b(?:(meningkat|naik|bertambah)|menurun|turun|berkurang)\s+(?:sebesar\s+|sebanyak\s+)?[0-9][0-9.,]*\s*(?:%|persen|poin|point)?(?:\s+poin)?\s+menjadi\s+(?:sebesar\s+)?[0-9]");

    private static readonly PolaTeks PolaDari = Bunyi.Pola(@"\b(?:(meningkat|naik|bertambah)|menurun|turun|berkurang)\s+(?:sebesar\s+|sebanyak\s+)?[0-9][0-9.,]*\s*(?:%|persen|poin|point)?(?:\s+poin)?\s+dari\s+(?:sebesar\s+)?[0-9]");

    private sealed record Baris(TempatTemuan Tempat, IReadOnlyCollection<string> Nama, IReadOnlyList<AngkaTertulis> Angka);

    private static IEnumerable<Temuan?> Periksa(PemahamanDokumen d)
    {
        var kalimat = d.DaftarParagraf.SelectMany(p =>
            PemenggalKalimat.Kalimat(p).Select(k => (Paragraf: p, Kalimat: k, Cocok: Pola.Match(k.Teks)))).Where(x =>
            x.Cocok.Success).ToList();
        var baris = kalimat.Count == 0 ? null
            : d.DaftarTabel.SelectMany(DaftarBaris).SelectMany(b => b.Angka.Select(a => (a.Nilai, Baris: b))).ToLookup(x => x.Nilai, x =>
            x.Baris);
        return (baris is null ? [] : kalimat.SelectMany(x => Satu(x.Paragraf, x.Kalimat, x.Cocok, baris)))
            .Concat(d.DaftarParagraf.SelectMany(p => PemenggalKalimat.Kalimat(p).SelectMany(k => Sekalimat(p, k))));
    }

    /// <summary>"79,30 dengan kategori sedang, meningkat 6,13 poin dari 73,17": the figure before it in the sentence is the later one.</summary>
    private static IEnumerable<Temuan?> Sekalimat(ParagrafTerbaca p, KalimatTerbaca k)
    {
        if (PolaDari.Match(k.Teks) is not { Success: true } m
            || k.Angka.Where(a => a.Awal >= m.Index).Take(2).ToList() is not [var selisih, var lalu])
        {
            return [];
        }

        var naik = m.Groups[1].Success;
        var sebelum = k.Angka.Where(a => a.Akhir <= m.Index && !a.MungkinTahun && a.Penyebut is null).ToList();
        var kini = sebelum.FindLast(a => Berselisih(a, lalu, selisih) || Berselisih(lalu, a, selisih));
        return kini is null ? [] : Berselisih(kini, lalu, selisih) == naik ? [null] : [Temukan(p, k, m, kini, lalu)];
    }

    private static IEnumerable<Baris> DaftarBaris(TabelTerbaca t)
    {
        for (var i = 0; i < t.Isi.Count; i++)
        {
            var angka = t.Isi[i].Sel.Select(s => AngkaTertulis.DariSel(s.Teks)).Where(a => a.Count == 1).Select(a => a[0]).Where(a =>
                a.Penyebut is null).Take(AngkaTerbanyak).ToList();
            var nama = t.Isi[i].Sel.Where(s => AngkaTertulis.DariSel(s.Teks).Count == 0).Select(s => s.Teks).OrderByDescending(s =>
                s.Length).FirstOrDefault("");
            if (angka.Count >= 2 && Bunyi.Kata(nama) is { Count: > 0 } kata && nama.Length > 4)
            {
                yield return new Baris(t.Tempat(i, 0), kata.ToHashSet(), angka);
            }
        }
    }

    private static IEnumerable<Temuan?> Satu(ParagrafTerbaca p, KalimatTerbaca k, Match m, ILookup<decimal, Baris> baris)
    {
        var sesudah = k.Angka.Where(a => a.Awal >= m.Index).Take(2).ToList();
        if (sesudah is not [var selisih, var kini])
        {
            yield break;
        }

        var depan = Bunyi.Kata(k.Teks[..m.Index]).ToHashSet();
        var naik = m.Groups[1].Success;
        // the sentence gives the earlier figure itself
        if (k.Angka.Any(a => a.Akhir <= m.Index && (naik ? Berselisih(kini, a, selisih) : Berselisih(a, kini, selisih))))
        {
            yield break;
        }

        foreach (var b in baris[kini.Nilai].Where(b => b.Nama.All(depan.Contains)))
        {
            var lebihRendah = b.Angka.Any(z => Berselisih(kini, z, selisih));
            var lebihTinggi = b.Angka.Any(z => Berselisih(z, kini, selisih));
            if (lebihRendah != lebihTinggi)
            {
                var lalu = b.Angka.First(z => Berselisih(kini, z, selisih) || Berselisih(z, kini, selisih));
                yield return lebihRendah == naik ? null : Temukan(p, k, m, kini, lalu) with { Terkait = [b.Tempat] };
            }
        }
    }

    private static bool Berselisih(AngkaTertulis besar, AngkaTertulis kecil, AngkaTertulis selisih) =>
        besar.Nilai > kecil.Nilai && (besar.Bacaan[0].SelangCacah - kecil.Bacaan[0].SelangCacah).Bertemu(selisih.Bacaan[0].Selang);

    private static Temuan Temukan(ParagrafTerbaca p, KalimatTerbaca k, Match m, AngkaTertulis kini, AngkaTertulis lalu)
    {
        var (kata, benar) = (m.Value.Split(' ')[0], m.Groups[1].Success ? "menurun" : "meningkat");
        return Aturan.Temukan(p.Tempat(k.Awal + m.Index), kata, benar, $"{lalu.Teks} menjadi {kini.Teks}", $"Tertulis {kata}, sedangkan {lalu.Teks} menjadi {kini.Teks} adalah {benar}.");
    }
}
