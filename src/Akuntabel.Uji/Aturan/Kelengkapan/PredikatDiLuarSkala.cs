using System.Text.RegularExpressions;
using static Akuntabel.Uji.Angka.AngkaTertulis;

namespace Akuntabel.Uji.Aturan.Kelengkapan;

/// <summary>KAT-002: a predicate is one of those that the scale in use knows.</summary>
/// <remarks>Silent where any scale or legend of the document knows the word, and where another evaluation than that of performance is meant.</remarks>
internal static class PredikatDiLuarSkala
{
    public static AturanUji Aturan { get; } = new(
        "KAT-002", TingkatTemuan.Material, [KelasTemuan.Kategori],
        "Predikat capaian kinerja adalah salah satu kelas skala yang dicetak dokumen.",
        "Skala dalam dokumen",
        "\"Cukup Baik\", padahal skalanya Sangat Tinggi, Tinggi, Sedang, Rendah, Sangat Rendah.",
        Periksa);

    private const string Kata = "(sangat|amat|cukup|kurang|tidak)?\\s*(baik|tinggi|rendah|sedang|"
        + "memuaskan|berhasil|efektif|memadai|cukup|kurang|buruk|"
        + "istimewa|gagal|lemah|optimal|unggul|prima|maksimal|sempurna)(\\s+sekali)?";

    private static readonly PolaTeks PolaPredikat = Bunyi.Pola($"^{Kata}$");
    private static readonly PolaTeks PolaSebutan = Bunyi.Pola($@"\b(predikat|kategori|katagori|kriteria|berpredikat|berkategori)\s+(kinerja\s+)?[""“]?\s*(?<l>{Kata})\b(?!\s+(dan|atau|sampai|hingga|s/d|/))");
    private static readonly PolaTeks PolaSesudah = Bunyi.Pola($@"[0-9]\s*(%|persen)\s*,?\s*(atau|\()\s*(?<l>{Kata})\s*[.,;)]");
    private static readonly PolaTeks PolaKinerja = Bunyi.Pola(@"\b(capaian|pencapaian|kinerja|realisasi)\b");
    private static readonly PolaTeks PolaSkalaLain = Bunyi.Pola(@"\b(sakip|akip|ikm|skm|kepuasan|reformasi birokrasi|pmprb|indeks|idi|spbe|keterbukaan|maturitas|spip|lke|lhe|kepatuhan|evaluasi|akreditasi|ombudsman|anugerah|penghargaan|risiko|skor|nilai|(kinerja|penilaian)\s+(pegawai|asn)|skp)\b");

    private static IEnumerable<Temuan?> Periksa(PemahamanDokumen d)
    {
        var skala = SkalaTercetak.Dari(d).Where(s => Kinerja(d, s)).ToList();
        if (skala.Count == 0)
        {
            return [];
        }

        var cetakan = SkalaTercetak.Dari(d).Select(s => s.Blok).ToHashSet();
        var dikenal = SkalaTercetak.Dari(d).SelectMany(s => s.Kelas.Select(k => k.Label)).Concat(Keterangan(d)).ToHashSet();
        return d.DaftarTabel.Where(t => !cetakan.Contains(t.Indeks)).SelectMany(t => Tabel(t, skala[^1], dikenal))
            .Concat(d.DaftarParagraf.Where(p => !cetakan.Contains(p.Indeks))
                .SelectMany(p => PemenggalKalimat.Kalimat(p).SelectMany(k => Kalimat(p, k, skala[^1], dikenal))));
    }

    /// <summary>A scale of ordered words beside which performance is named.</summary>
    private static bool Kinerja(PemahamanDokumen d, SkalaTercetak s) =>
        s.Kelas.Count(k => PolaPredikat.IsMatch(k.Tertulis.Trim(' ', '"', '“', '”'))) > s.Kelas.Count / 2
        && d.Blok.Skip(Math.Max(0, s.Blok - 3)).Take(4).SelectMany(RagaLaporan.Teks)
            .Any(t => PolaKinerja.IsMatch(t) && !PolaSkalaLain.IsMatch(t.Replace("nilai", "", StringComparison.OrdinalIgnoreCase)));

    /// <summary>Words that stand beside an interval anywhere: they belong to a scale that was not recognised as one.</summary>
    private static IEnumerable<string> Keterangan(PemahamanDokumen d) =>
        d.Blok.SelectMany(RagaLaporan.Teks).Where(t => t.Length < PanjangKeterangan && IntervalTertulis.Cari(t) is not null)
            .SelectMany(t => PolaKata.Matches(t)).Select(m => Bunyi.Rapat(m.Value));

    private const int KalimatTerpanjang = 1000;

    private const int PanjangKeterangan = 120;

    private static readonly PolaTeks PolaKata = Bunyi.Pola($@"\b{Kata}\b");

    private static IEnumerable<Temuan?> Tabel(TabelTerbaca t, SkalaTercetak skala, HashSet<string> dikenal)
    {
        var kategori = Enumerable.Range(0, t.Kepala.Count).Where(k => SkalaTercetak.Kategori(t.Kepala[k])).ToList();
        var persen = Enumerable.Range(0, t.Kepala.Count).Where(k => PenentuPeran.Peran(t.Kepala[k]) == PeranKolom.Persen).ToList();
        // a table that uses none of the words of the scale uses another scale
        if (kategori.Count != 1 || persen.Count == 0 || !t.Isi.Any(b => skala.Indeks(Bunyi.Rapat(b[kategori[0]])) is not null))
        {
            yield break;
        }

        for (var i = 0; i < t.Isi.Count; i++)
        {
            var label = t.Isi[i][kategori[0]].Trim();
            if (PolaPredikat.IsMatch(label) && SkalaTercetak.Bernama(t.Isi[i], kategori)
                && persen.Exists(k => DariSel(t.Isi[i][k]).Count == 1))
            {
                var nilai = persen.Select(k => DariSel(t.Isi[i][k])).First(a => a.Count == 1)[0];
                yield return dikenal.Contains(Bunyi.Rapat(label)) || Searti(label, nilai, skala) ? null
                    : Temukan(t.Tempat(i, kategori[0]), label, skala, nilai);
            }
        }
    }

    private static IEnumerable<Temuan?> Kalimat(ParagrafTerbaca p, KalimatTerbaca k, SkalaTercetak skala, HashSet<string> dikenal)
    {
        if (k.Teks.Length > KalimatTerpanjang || !(PolaKinerja.IsMatch(k.Teks) || SkalaTercetak.TentangCapaian(k.Teks))
            || (PolaSkalaLain.IsMatch(k.Teks) && !SkalaTercetak.TentangCapaian(k.Teks)))
        {
            yield break;
        }

        foreach (Match m in PolaSebutan.Matches(k.Teks).Concat(PolaSesudah.Matches(k.Teks)))
        {
            var (label, nilai) = (m.Groups["l"].Value, k.Angka.Where(a => a.Persen).ToList() is [var satu] ? satu : null);
            yield return dikenal.Contains(Bunyi.Rapat(label)) || Searti(label, nilai, skala) ? null
                : Temukan(p.Tempat(k.Awal + m.Groups["l"].Index), label, skala, nilai);
        }
    }

    /// <summary>"Sangat Baik" for "Baik Sekali", of a value of that class.</summary>
    private static bool Searti(string label, AngkaTertulis? nilai, SkalaTercetak skala) =>
        skala.Indeks(Arti(label)) is { } i && (nilai is null || skala.Sebutan(nilai) == skala.Kelas[i].Tertulis);

    private static string Arti(string label) => Bunyi.Kata(label) switch
    {
        ["sangat" or "amat", var kata] => kata + "sekali",
        [var kata, "sekali"] => "sangat" + kata,
        _ => "",
    };

    private static Temuan Temukan(TempatTemuan tempat, string label, SkalaTercetak skala, AngkaTertulis? nilai)
    {
        var kelas = string.Join(", ", skala.Kelas.Reverse().Select(k => k.Tertulis));
        var benar = nilai is null ? "" : skala.Sebutan(nilai);
        return Aturan.Temukan(
            tempat, label, benar.Length > 0 ? benar : $"salah satu dari {kelas}", nilai is null ? $"skala dokumen: {kelas}"
                : $"{nilai.Teks.Trim()} pada skala {kelas}",
            $"Predikat \"{label}\" tidak ada dalam skala dokumen ({kelas}){(benar.Length > 0 ? $"; {nilai?.Teks.Trim()} pada skala itu adalah {benar}" : "")}.") with
        { Terkait = [skala.Kelas[0].Tempat] };
    }
}
