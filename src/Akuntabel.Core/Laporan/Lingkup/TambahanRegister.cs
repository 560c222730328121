using Akuntabel.Core.Aturan;
using Akuntabel.Core.Laporan.Pembacaan;
using Akuntabel.Core.Pengukuran;
using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Laporan.Lingkup;

/// <summary>What register.yaml asks beyond sums: distinct counts, comparison of two columns, classes of rows, rows by key.</summary>
internal sealed class TambahanRegister(DataInstansi data, List<Kesalahan> kesalahan)
{
    private readonly NilaiLingkup? _aturan = data.Isi.Isi.GetValueOrDefault("register") as NilaiLingkup;
    private readonly Dictionary<string, Skala> _skalaMilik = PembacaSkala.Baca(data, []);

    /// <summary>The register with what was asked for it.</summary>
    public NilaiLingkup Lengkapi(RegisterIsian r, NilaiLingkup lingkup)
    {
        var baris = ((NilaiDaftar)lingkup.Isi["baris"]).Butir.OfType<NilaiLingkup>().Select((b, i) => Baris(r, b, $"register.{r.Nama}.{i + 1}")).ToList();
        var isi = new Dictionary<string, Nilai>(StringComparer.Ordinal) { ["baris"] = new NilaiDaftar(baris) };
        foreach (var b in baris.Where(b => BacaNilai.Teks(b, "kunci").Length > 0))
        {
            isi[BacaNilai.Teks(b, "kunci")] = b;
        }

        if (Bagian("unik", r.Nama) is NilaiTeks kolom)
        {
            Unik(r, baris, kolom.Isi, isi);
        }

        return lingkup.Dengan(isi);
    }

    private Nilai? Bagian(string bagian, string register) => (_aturan?.Isi.GetValueOrDefault(bagian) as NilaiLingkup)?.Isi.GetValueOrDefault(register);

    private static void Unik(RegisterIsian r, List<NilaiLingkup> baris, string kolom, Dictionary<string, Nilai> isi)
    {
        var kelompok = baris.GroupBy(b => BacaNilai.Teks(b, kolom).Trim().ToUpperInvariant(), StringComparer.Ordinal).ToList();
        var ganda = kelompok.Where(g => g.Count() > 1).ToList();
        isi["banyak-unik"] = new NilaiFakta(FaktaHitung.Banyak(
            $"register.{r.Nama}.banyak-unik", $"Banyak {kolom} yang berbeda pada {r.Nama}", kelompok.Count, KatalogAturan.BanyakBaris, [],
            $"{baris.Count} baris, {kelompok.Count} berbeda menurut kolom {kolom}"));
        isi["ganda"] = new NilaiDaftar([.. ganda.Select((g, i) => new NilaiLingkup(new Dictionary<string, Nilai>(StringComparer.Ordinal)
        {
            ["nama"] = new NilaiTeks(BacaNilai.Teks(g.First(), kolom)),
            ["banyak"] = new NilaiFakta(FaktaHitung.Banyak(
                $"register.{r.Nama}.ganda.{i + 1}", $"Banyak baris {BacaNilai.Teks(g.First(), kolom)}", g.Count(),
                KatalogAturan.BanyakBaris, [], $"{g.Count()} baris")),
        }))]);
    }

    private NilaiLingkup Baris(RegisterIsian r, NilaiLingkup b, string id)
    {
        if (Bagian("banding", r.Nama) is not NilaiLingkup banding)
        {
            return b;
        }

        Fakta? Kolom(string kunci) => (b.Isi.GetValueOrDefault(Tulisan(banding.Isi.GetValueOrDefault(kunci))) as NilaiFakta)?.Fakta;
        if (Kolom("kini") is not { } kini || Kolom("lalu") is not { } lalu)
        {
            kesalahan.Add(new Kesalahan(banding.Asal ?? new Asal("register/register.yaml", 0), $"kolom banding register {r.Nama} tidak berisi angka.", "Tulis nama kolomnya dengan tanda kutip: {kini: \"2022\", lalu: \"2021\"}."));
            return b;
        }

        return b.Dengan(
        [
            new("kini", new NilaiFakta(kini)), new("lalu", new NilaiFakta(lalu)),
            new("selisih", new NilaiFakta(Perbandingan.Selisih(id + ".selisih", "Selisih " + kini.Nama, kini, lalu))),
            new("arah", new NilaiFakta(Perbandingan.Arah(id + ".arah", "Arah " + kini.Nama, kini, lalu))),
            new("kategori", Kategori(r, b, kini, id)),
        ]);
    }

    private Nilai Kategori(RegisterIsian r, NilaiLingkup b, Fakta kini, string id)
    {
        if (Bagian("skala", r.Nama) is not NilaiLingkup s || !Termasuk(s, b))
        {
            return new NilaiTeks("");
        }

        var kode = BacaNilai.Teks(s, "kode");
        if ((_skalaMilik.GetValueOrDefault(kode) ?? KatalogSkala.Cari(kode, new DateOnly(data.Tahun, 12, 31))) is { } skala)
        {
            return new NilaiFakta(skala.Tentukan(id + ".kategori", "Kategori " + kini.Nama, kini));
        }

        kesalahan.Add(new Kesalahan(s.Asal ?? new Asal("register/register.yaml", 0), $"skala \"{kode}\" tidak dikenal.", "Lihat kode skala pada docs/aturan.md, atau tulis skalanya di skala.yaml."));
        return new NilaiTeks("");
    }

    private static bool Termasuk(NilaiLingkup s, NilaiLingkup b)
    {
        var bila = BacaNilai.Teks(s, "bila");
        return bila.Length == 0 || (s.Isi.GetValueOrDefault("berisi") as NilaiDaftar)?.Butir.Any(n =>
            PenilaiIkatan.Polos(n) == BacaNilai.Teks(b, bila)) == true;
    }

    // a year without quotes was read as a figure
    private static string Tulisan(Nilai? n) => n is NilaiFakta { Fakta.Besaran.Nilai: { } x } ? x.ToString("0", System.Globalization.CultureInfo.InvariantCulture) : PenilaiIkatan.Polos(n);
}
