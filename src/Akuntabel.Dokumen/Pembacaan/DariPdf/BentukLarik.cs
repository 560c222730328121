using System.Text.RegularExpressions;

namespace Akuntabel.Dokumen.Pembacaan.DariPdf;

/// <summary>What a line says about itself by how it begins and ends.</summary>
internal static class BentukLarik
{
    private const RegexOptions Opsi = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant;
    private static readonly Regex PolaBab = new(@"^bab\s+[ivx]{1,5}\b.{0,100}$", Opsi | RegexOptions.IgnoreCase);
    private static readonly Regex PolaTahun = new("^(19|20)[0-9]{2}$", Opsi);
    private static readonly Regex PolaNomorBab = new(@"^bab\s+[ivx]{1,5}\.?$", Opsi | RegexOptions.IgnoreCase);
    private static readonly Regex PolaJudulBernomor = new(@"^([IVX]{1,5}\.|[0-9]{1,2}\.)([0-9]{1,2}\.?){1,3}\s+\p{Lu}.{0,140}[^.;:,]$",
        Opsi);
    private static readonly Regex PolaButir = new(@"^(([-–*+❖➤■•▪✓●○◦➢§üovØ]|\(?([0-9]{1,3}|[a-zA-Z]|[ivx]{1,5})[.)])\s+\S|[0-9]{1,2}[.)]\p{Lu}\p{Ll})", Opsi);
    private static readonly Regex PolaDaftarIsi = new(@"\.{5,}|…{2,}|(\. ){5,}", Opsi);
    private static readonly Regex PolaNomorHalaman = new(@"^([0-9]{1,3}|[ivxl]{1,6})$", Opsi);
    private static readonly Regex PolaJudulDaftar = new(@"^daftar\s+(isi|tabel|gambar|grafik|lampiran|bagan|diagram)$",
        Opsi | RegexOptions.IgnoreCase);
    private static readonly Regex PolaTabel = new(@"^(tabel|gambar|grafik|bagan|diagram)\.?\s*([0-9ivx]+[0-9ivx.\-]*)\b",
        Opsi | RegexOptions.IgnoreCase);
    private static readonly Regex PolaNomorTabel = new(@"^(tabel|gambar|grafik|bagan|diagram)\.?\s*[0-9ivx]+[0-9ivx.\- ]*[:.]?$",
        Opsi | RegexOptions.IgnoreCase);

    public static bool Tahun(string teks) => PolaTahun.IsMatch(teks);

    public static bool Bab(string teks) => PolaBab.IsMatch(teks) && teks[^1] is not (';' or ',');

    public static bool NomorBabSaja(string teks) => PolaNomorBab.IsMatch(teks);

    public static bool JudulBernomor(string teks) => PolaJudulBernomor.IsMatch(teks);

    public static bool Butir(string teks) => PolaButir.IsMatch(teks);

    public static bool DaftarIsi(string teks) => PolaDaftarIsi.IsMatch(teks);

    public static bool NomorHalaman(string teks) => PolaNomorHalaman.IsMatch(teks);

    public static bool JudulDaftar(string teks) =>
        PolaJudulDaftar.IsMatch(teks.Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant() is "DAFTARISI" ? "daftar isi" : teks);

    public static bool KeteranganTabel(string teks) => PolaTabel.IsMatch(teks);

    public static bool NomorTabelSaja(string teks) => PolaNomorTabel.IsMatch(teks);
}
