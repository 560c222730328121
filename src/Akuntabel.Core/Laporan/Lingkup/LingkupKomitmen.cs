using Akuntabel.Core.Laporan.Pembacaan;
using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Laporan.Lingkup;

/// <summary>What a commitment beside the indikator demands, in words: those that were typed, else those of its kind (threshold, date,
/// category, count).</summary>
internal static class LingkupKomitmen
{
    private const string Kunci = "komitmen";

    private const string Target = "target";

    /// <summary>The document with the demand of each commitment.</summary>
    /// <param name="perjanjian">The document as read.</param>
    public static NilaiLingkup Dengan(NilaiLingkup perjanjian) => perjanjian.Isi.GetValueOrDefault(Kunci) is not NilaiDaftar d ? perjanjian
        : perjanjian.Dengan([new(Kunci, new NilaiDaftar([.. d.Butir.Select(b => b is NilaiLingkup k && BacaNilai.Teks(k, Target).Length == 0
            && Bunyi(k) is { } ruas ? k.Dengan([new(Target, new NilaiRuas(ruas))]) : b)]))]);

    private static Ruas[]? Bunyi(NilaiLingkup k) => BacaNilai.Teks(k, "jenis-target").ToUpperInvariant() switch
    {
        "AMBANG" when Angka(k, "nilai") is { } n => [new Teks("minimal "), n, .. Satuan(k)],
        "CACAH" when BacaNilai.Angka(k, "nilai") is { Besaran.Nilai: { } n } f =>
            [new Teks("minimal "), new Angka(f, $"{f.CetakAngka()} ({Terbilang.Bilangan(n)})"), .. Satuan(k)],
        "TANGGAL" when BacaNilai.Tanggal(k, "tanggal") is { } t => [new Teks($"paling lambat {TanggalIndonesia.Panjang(t)}")],
        "TANGGAL" when BacaNilai.Tanggal(k, "bulan") is { } t => [new Teks($"paling lambat {TanggalIndonesia.BulanTahun(t)}")],
        "KATEGORI" when BacaNilai.Teks(k, "kategori") is { Length: > 0 } nama => [new Teks("minimal kategori " + nama), .. Rentang(k)],
        _ => null,
    };

    // (>70–80) where the lower bound belongs to the class below, (76,61–88,30) where it does not
    private static Ruas[] Rentang(NilaiLingkup k) => Angka(k, "bawah") is { } bawah && Angka(k, "atas") is { } atas
        ? [new Teks(BacaNilai.Teks(k, "batas-bawah") == "termasuk" ? " (" : " (>"), bawah, new Teks("–"), atas, new Teks(")")] : [];

    private static Ruas[] Satuan(NilaiLingkup k) => BacaNilai.Teks(k, "satuan") is { Length: > 0 } s ? [new Teks("\u00a0" + s)] : [];

    private static Angka? Angka(NilaiLingkup k, string kunci) => BacaNilai.Angka(k, kunci) is { } f ? new Angka(f, f.CetakAngka()) : null;
}
