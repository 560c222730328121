using Akuntabel.Uji.Pemahaman.Hal;
using System.Text.RegularExpressions;

namespace Akuntabel.Uji.Aturan.Pertentangan;

/// <summary>PYT-014: a target that is said to hold every year is the one that another list has for the same indikator.</summary>
internal static class TargetSetiapTahun
{
    private const int HurufTersedikit = 15;

    public static AturanUji Aturan { get; } = new(
        "PYT-014", TingkatTemuan.Material, [KelasTemuan.AngkaBerbeda],
        "Target indikator yang disebut untuk setiap tahun sama dengan target indikator itu dalam daftar lain.",
        "Konsistensi dokumen",
        "\"Jumlah benih bersertifikat sebesar 300 ton setiap tahun\" dan di tempat lain \"Jumlah benih bersertifikat sebesar 340 ton\".",
        d => Bandingkan([.. d.DaftarParagraf.Where(p => p.Jenis is JenisParagraf.Butir or JenisParagraf.Isi && p.Teks.Length < 300)
            .Select(Baca).OfType<Sebutan>()]));

    private static readonly PolaTeks PolaSebesar = Bunyi.Pola(@"^\W*([a-z0-9]{1,3}[.)]\s*)*(?<n>[a-z][^0-9:;]*?)\s+(sebesar|sebanyak|"
        + @"sejumlah)\s+[0-9]");
    private static readonly PolaTeks PolaSetiap = Bunyi.Pola(@"^\W*(setiap|tiap|per)\W*tahun(nya)?\W*$");
    private static readonly PolaTeks PolaAkhir = Bunyi.Pola(@"^\W*$");

    private sealed record Sebutan(string Nama, AngkaTertulis Angka, bool Setiap, TempatTemuan Tempat);

    /// <summary>An item that is a name, a target and no more.</summary>
    private static Sebutan? Baca(ParagrafTerbaca p)
    {
        if (PolaSebesar.Match(p.Teks) is not { Success: true } m)
        {
            return null;
        }

        var angka = AngkaTertulis.Semua(p.Teks).FirstOrDefault(a => a.Awal == m.Length + m.Index - 1);
        var nama = Bunyi.Rapat(m.Groups["n"].Value);
        var ekor = angka is null ? "" : p.Teks[angka.Akhir..];
        return angka is { Penyebut: null, Satuan.Length: > 0 } && nama.Length >= HurufTersedikit
            && (PolaSetiap.IsMatch(ekor) || PolaAkhir.IsMatch(ekor))
                ? new Sebutan(nama, angka, PolaSetiap.IsMatch(ekor), p.Tempat(angka.Awal)) : null;
    }

    private static IEnumerable<Temuan?> Bandingkan(List<Sebutan> semua)
    {
        foreach (var s in semua.Where(s => s.Setiap))
        {
            var lain = semua.FindAll(x => x != s && x.Nama == s.Nama && x.Angka.Satuan == s.Angka.Satuan);
            var beda = lain.Find(x => PembandingAngka.Sama(x.Angka, s.Angka) is false);
            yield return beda is null || lain.Exists(x => PembandingAngka.Sama(x.Angka, s.Angka) is true) ? null : Aturan.Temukan(
                s.Tempat, s.Angka.Teks, $"satu angka; di tempat lain {beda.Angka.Teks.Trim()}",
                $"{s.Angka.Teks.Trim()} ≠ {beda.Angka.Teks.Trim()}",
                $"Target ini disebut {s.Angka.Teks.Trim()} setiap tahun, di tempat lain {beda.Angka.Teks.Trim()}; salah satunya keliru, "
                    + $"atau tahunnya perlu disebut.") with
            { Terkait = [beda.Tempat] };
        }
    }
}
