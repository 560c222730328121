using Akuntabel.Uji.Pemahaman.Hal;

namespace Akuntabel.Uji.Aturan.Pertentangan;

/// <summary>PYT-009: target, realisation and achievement of an indikator for one year are one figure in all tables.</summary>
internal static class NilaiSilang
{
    private const int NamaTerpanjang = 90;
    private const decimal Dekat = 0.001m;

    public static AturanUji Aturan { get; } = new(
        "PYT-009", TingkatTemuan.Material, [KelasTemuan.AngkaBerbeda, KelasTemuan.Persentase, KelasTemuan.Tahun],
        "Target, realisasi dan capaian satu indikator untuk tahun yang sama tertulis sama di semua tabel.",
        "Konsistensi dokumen",
        "Target tahun 2022 tertulis 75 pada tabel pengukuran, sedangkan rencana strategis dan perjanjian kinerja menetapkan 80; 75 adalah target tahun 2021.",
        Periksa);

    private static IEnumerable<Temuan?> Periksa(PemahamanDokumen d)
    {
        var cari = PencariSilang.Dari(d);
        return Enumerable.Repeat<Temuan?>(null, Math.Max(0, cari.Diperiksa - cari.Semua.Count)).Concat(cari.Semua.Select(Temukan))
            .Concat(cari.Nisbah.GroupBy(n => (n.Capaian.Baris.Nama.Kunci, n.Target.Nilai.Teks, n.Capaian.Nilai.Teks))
                .Select(g => TakMenurut([.. g])));
    }

    private static Temuan TakMenurut(List<NisbahSilang> semua)
    {
        var (c, t, r) = semua[0];
        var (sini, target, nyata) = (c.Nilai.Teks, t.Nilai.Teks, r.Nilai.Teks);
        var hasil = t.Nilai.Angka is { Nilai: > 0 } d && r.Nilai.Angka is { } n ? AngkaTertulis.Cetak(n.Nilai / d.Nilai * 100, 2) + " %"
            : "";
        return Aturan.Temukan(
            c.Tempat, sini, hasil, $"{nyata} / {target} × 100",
            $"{c.Besaran.Sebutan} \"{Nama(c)}\" tertulis {sini} dengan target {target}, sedangkan realisasi {nyata} pada {r.Baris.Tabel.Sebut} terhadap target itu adalah {hasil}.") with
        { Terkait = [.. semua.Skip(1).Select(x => x.Capaian.Tempat), t.Tempat, r.Tempat] };
    }

    private static Temuan Temukan(BedaSilang b)
    {
        var (salah, lain) = (b.Salah[0], b.Lain[0]);
        var sini = salah.Nilai.Teks;
        var sana = string.Join(" dan ", b.Lain.Select(s => s.Nilai.Teks).Distinct());
        return Aturan.Temukan(
            salah.Tempat, sini, b.Pasti ? lain.Nilai.Teks : $"satu angka; di tempat lain {sana}", $"{sini} ≠ {sana}",
            $"{salah.Besaran.Sebutan} \"{Nama(salah)}\" tertulis {sini} di sini, sedangkan {(lain.Nilai.Nihil ? "tanpa angka" : sana)} pada {Tabel(b.Lain)}{Tahun(b)}.") with
        {
            Tingkat = Selisih(salah, lain) ? TingkatTemuan.Minor : TingkatTemuan.Material,
            Terkait = [.. b.Salah.Skip(1).Concat(b.Lain).Select(s => s.Tempat).Distinct()],
        };
    }

    private static string Tahun(BedaSilang b) => b.TahunLain is not { } t ? ""
        : $"; {b.Salah[0].Nilai.Teks} adalah angka tahun {t.Tahun}{(b.Sekolom ? ", seperti pada baris lain kolom ini" : "")}";

    private static string Tabel(IReadOnlyList<SelHal> sel)
    {
        var nomor = sel.Select(s => s.Baris.Tabel.Nomor).Distinct().ToList();
        return nomor.Count == 1 ? $"tabel {nomor[0]}" : $"tabel {string.Join(", ", nomor.SkipLast(1))} dan {nomor[^1]}";
    }

    private static string Nama(SelHal s) => s.Baris.Teks.Length <= NamaTerpanjang ? s.Baris.Teks : s.Baris.Teks[..NamaTerpanjang] + "…";

    /// <summary>Off in the last place only.</summary>
    private static bool Selisih(SelHal a, SelHal b) => a.Nilai.Angka is { } x && b.Nilai.Angka is { Nilai: not 0 } y
        && x.Bacaan[0].Desimal > 0 && Math.Abs((x.Nilai - y.Nilai) / y.Nilai) < Dekat;
}
