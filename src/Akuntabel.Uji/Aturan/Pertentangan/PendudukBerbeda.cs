using Akuntabel.Uji.Pemahaman.Hal;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Akuntabel.Uji.Aturan.Pertentangan;

/// <summary>PYT-013: a region has one number of inhabitants in one year.</summary>
internal static class PendudukBerbeda
{
    public static AturanUji Aturan { get; } = new(
        "PYT-013", TingkatTemuan.Material, [KelasTemuan.AngkaBerbeda],
        "Jumlah penduduk sebuah daerah pada satu tahun tertulis sama di setiap tempat.",
        "Konsistensi dokumen",
        "\"Penduduk Kabupaten A tahun 2023 berjumlah 1.210.400 jiwa\" dan \"pada tahun 2023 penduduk Kabupaten A sebanyak 1,19 juta "
            + "jiwa\".",
        d => Bandingkan([.. d.DaftarParagraf.Where(p => p.Teks.Length < 5000).SelectMany(p => PemenggalKalimat.Kalimat(p)
            .SelectMany(k => Baca(p, k)))]));

    private static readonly PolaTeks PolaPenduduk = Bunyi.Pola(
        @"\bpenduduk\s+((?:di|wilayah)\s+)?(?<n>[a-z]+(\s+[a-z]+){0,3}?)(?<antara>(\W+(pada|tahun|20[0-9]{2}|yang|berjumlah|jumlahnya|"
            + @"adalah|sebanyak|sebesar|diperkirakan|mencapai|tercatat|sejumlah|sekitar|akhir))+)\W+[0-9]");

    private static readonly HashSet<string> KataGolongan =
        [.. "miskin laki perempuan pria wanita usia kerja bekerja menganggur rentan dewasa anak balita lansia tahun jumlah menurut berumur".Split(' ')];

    // two offices count in two ways
    private static readonly PolaTeks PolaSumber = Bunyi.Pola(@"\b(\w*dukcapil|bps|badan pusat "
        + @"statistik|proyeksi|sensus|agregat|semester|(ber)?ktp\w*)\b");

    private sealed record Sebutan(string Nama, string Sumber, int Tahun, AngkaTertulis Angka, TempatTemuan Tempat);

    private static IEnumerable<Sebutan> Baca(ParagrafTerbaca p, KalimatTerbaca k)
    {
        foreach (Match m in PolaPenduduk.Matches(k.Teks))
        {
            var awal = m.Index + m.Length - 1;
            var angka = AngkaTertulis.Semua(k.Teks).FirstOrDefault(a => a.Awal == awal);
            var tahun = LingkupAngka.SemuaTahun(k.Teks[..awal]).ToList();
            if (angka is { Satuan: "jiwa" or "orang", Nilai: >= 1000 } && tahun is [var satu]
                && !Bunyi.Kata(m.Groups["n"].Value).Any(KataGolongan.Contains))
            {
                yield return new Sebutan(m.Groups["n"].Value.ToLower(CultureInfo.InvariantCulture),
                    string.Join(' ', PolaSumber.Matches(k.Teks).Select(x => x.Value.ToLowerInvariant()).Distinct()
                        .Order(StringComparer.Ordinal)), satu, angka, p.Tempat(k.Awal + awal));
            }
        }
    }

    private static IEnumerable<Temuan?> Bandingkan(List<Sebutan> semua)
    {
        foreach (var g in semua.GroupBy(s => (s.Nama, s.Sumber, s.Tahun)))
        {
            var acuan = g.First();
            foreach (var s in g.Skip(1))
            {
                yield return PembandingAngka.Sama(s.Angka, acuan.Angka) is not false ? null : Aturan.Temukan(
                    s.Tempat, s.Angka.Teks, $"satu angka; di tempat lain {acuan.Angka.Teks.Trim()}",
                    $"{s.Angka.Teks.Trim()} ≠ {acuan.Angka.Teks.Trim()}",
                    $"Penduduk {g.Key.Nama} tahun {g.Key.Tahun} tertulis {s.Angka.Teks.Trim()} di sini dan {acuan.Angka.Teks.Trim()} di "
                        + $"tempat lain; mana yang benar tidak dapat ditentukan dari dokumen.") with
                { Terkait = [acuan.Tempat] };
            }
        }
    }
}
