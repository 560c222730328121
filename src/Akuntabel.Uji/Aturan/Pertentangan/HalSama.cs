using Akuntabel.Uji.Pemahaman.Hal;
namespace Akuntabel.Uji.Aturan.Pertentangan;

/// <summary>PYT-001: one thing has one figure in every table, whatever the headings around it.</summary>
/// <remarks>Two rows of one name may still be two things (another quarter, another version). So a difference counts only where something else vouches for
/// the pair: another figure of the rows agrees, or the other rows of the two columns do.</remarks>
internal static class HalSama
{
    private const int BarisPenjamin = 3;
    private const decimal BatasMirip = 0.7m;

    public static AturanUji Aturan { get; } = new(
        "PYT-001", TingkatTemuan.Material, [KelasTemuan.AngkaBerbeda, KelasTemuan.Persentase],
        "Target, pagu, realisasi dan capaian dari sasaran, indikator, program atau kegiatan yang sama tertulis sama di setiap tabel.",
        "Konsistensi dokumen",
        "Realisasi sebuah program tertulis Rp1.078.044.100 pada satu tabel dan Rp166.613.200 pada tabel lain dari tahun yang sama.",
        Periksa);

    private sealed record Pasangan(Pernyataan Kiri, Pernyataan Kanan, bool Sama, bool Terukur);

    private static IEnumerable<Temuan?> Periksa(PemahamanDokumen d)
    {
        var pasangan = PasanganHal.Semua(IndeksPernyataan.Dari(d)).Where(p => p.Mirip >= BatasMirip).SelectMany(p =>
            Banding(p.Kiri, p.Kanan)).ToList();
        var kolom = pasangan.GroupBy(Kolom).ToDictionary(g => g.Key, g => (Sama: g.Count(p => p.Sama), Beda: g.Count(p => !p.Sama)));
        var sama = pasangan.Where(Penjamin).SelectMany(p => new[] { Sel(p.Kiri), Sel(p.Kanan) }).ToHashSet();
        var sudah = new HashSet<(int, int)>();
        var silang = PencariSilang.Dari(d).Semua.SelectMany(b => b.Salah.Concat(b.Lain))
            .Select(s => (s.Letak.Tabel, s.Baris.Indeks, s.Kolom)).ToHashSet();
        foreach (var baris in pasangan.GroupBy(p => (Letak(p.Kiri), Kanan: Letak(p.Kanan))))
        {
            var beda = baris.Where(p => !p.Sama && Dijamin(p, baris, sama, kolom[Kolom(p)])
                && !(silang.Contains(Sel(p.Kiri)) && silang.Contains(Sel(p.Kanan)))).ToList();
            var baru = beda.Count > 0 && sudah.Add(baris.Key.Kanan);
            yield return baru ? Temukan(beda) : null;
        }
    }

    /// <summary>Whether something else vouches that the two rows and columns are one thing.</summary>
    private static bool Dijamin(Pasangan p, IEnumerable<Pasangan> baris, HashSet<(int, int, int)> sama, (int Sama, int Beda) k) =>
        p.Terukur ? ((baris.Any(Penjamin) || Terulang(p, sama, k)) && !Lain(k)) || Terjamin(k) : Terjanji(k);

    /// <summary>One of the two figures stands in a third table as well, and the other is it with a slip of the pen or beside rows that agree.</summary>
    private static bool Terulang(Pasangan p, HashSet<(int, int, int)> sama, (int Sama, int Beda) k) =>
        (sama.Contains(Sel(p.Kiri)) || sama.Contains(Sel(p.Kanan)))
        && (k.Sama > 0 || (p.Kiri.Angka.Count == 1 && p.Kanan.Angka.Count == 1
            && PembandingAngka.SalahKetik(p.Kiri.Angka[0], p.Kanan.Angka[0])));

    private static (int Tabel, int Baris, int Kolom) Sel(Pernyataan p) => (p.Baris.Tabel.Indeks, p.Baris.Indeks, p.Kolom);

    private static (int Tabel, int Baris) Letak(Pernyataan p) => (p.Baris.Tabel.Indeks, p.Baris.Indeks);

    private static (int, int, int, int) Kolom(Pasangan p) =>
        (p.Kiri.Baris.Tabel.Indeks, p.Kiri.Kolom, p.Kanan.Baris.Tabel.Indeks, p.Kanan.Kolom);

    /// <summary>A figure that would hardly agree by chance.</summary>
    private static bool Penjamin(Pasangan p) => p.Sama && p.Kanan.Angka[0].Nilai is not (0 or 1 or 100);

    private static bool Terjamin((int Sama, int Beda) k) => k.Sama >= BarisPenjamin && k.Sama >= 2 * k.Beda;

    /// <summary>Two columns that agree in no row are not one quantity, whatever their headings say.</summary>
    private static bool Lain((int Sama, int Beda) k) => k.Sama == 0 && k.Beda >= BarisPenjamin;

    /// <summary>Targets that were agreed, against those that were measured: a change of the agreement would have changed more than one.</summary>
    private static bool Terjanji((int Sama, int Beda) k) => k.Beda == 1 && k.Sama >= BarisPenjamin;

    private static IEnumerable<Pasangan> Banding(BarisBernama kiri, BarisBernama kanan)
    {
        if (AngkaBerbeda.Kembar(kiri.Tabel, kanan.Tabel))
        {
            yield break;
        }

        var terukur = Terukur(kiri) && Terukur(kanan);
        foreach (var a in kiri.Pernyataan.Where(a => a.Tunggal))
        {
            var b = kanan.Pernyataan.FirstOrDefault(x => x.Tunggal && x.Besaran == a.Besaran);
            var janji = a.Besaran is { Peran: PeranKolom.Target, Uang: false } && (Terukur(kiri) || Terukur(kanan));
            if (b is not null && (terukur || janji || a.Besaran.Peran is PeranKolom.Realisasi or PeranKolom.Persen)
                && PembandingAngka.Sama(a.Angka, b.Angka) is { } sama)
            {
                yield return new Pasangan(a, b, sama, terukur || a.Besaran.Peran != PeranKolom.Target);
            }
        }
    }

    /// <summary>Targets and budgets change during the year; those beside a realisation are the last ones.</summary>
    private static bool Terukur(BarisBernama b) => b.Pernyataan.Any(p => p.Besaran.Peran is PeranKolom.Realisasi);

    private static Temuan Temukan(List<Pasangan> beda)
    {
        var kiri = string.Join("; ", beda.Select(p => p.Kiri.Teks));
        var kanan = string.Join("; ", beda.Select(p => p.Kanan.Teks));
        var p = beda[0];
        return Aturan.Temukan(
            p.Kanan.Tempat, p.Kanan.Angka.Count == 1 ? p.Kanan.Angka[0].Teks : p.Kanan.Teks, $"satu angka; di tempat lain {kiri}", $"{kiri} ≠ {kanan}",
            $"Kolom {string.Join("; ", beda.Select(x => x.Kanan.Baris.Tabel.Kepala[x.Kanan.Kolom]))} dari hal yang sama tertulis {kanan} di sini dan {kiri} pada {p.Kiri.Baris.Tabel.Sebut}.") with
        { Terkait = [p.Kiri.Tempat, .. beda.Skip(1).SelectMany(x => new[] { x.Kanan.Tempat, x.Kiri.Tempat })] };
    }
}
