using System.Text.RegularExpressions;
using Akuntabel.Uji.Bacaan;

// not "Teks": that is a run of the document model
namespace Akuntabel.Dokumen.Pembacaan.DariTeks;

/// <summary>What a line of text is by its looks; shared by the readers whose source does not say it.</summary>
internal static class PolaBaris
{
    private const RegexOptions Opsi = RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;
    private static readonly Regex PolaJudul = new(@"^(#{1,6}\s+\S|bab\s+[ivx]{1,4}\b.{0,80}$)", Opsi);
    private static readonly Regex PolaJudulBernomor = new(@"^[0-9]{1,2}(\.[0-9]{1,2}){1,3}\.?\s+\S.{0,150}[^.;:,]$", Opsi);
    private static readonly Regex PolaButir = new(@"^\s*([-*+❖➤■•▪✓]|\(?([0-9]{1,3}|[a-z])[.)])\s+\S", Opsi);
    private static readonly Regex PolaDaftarIsi = new(@"\.{5,}|…{2,}", Opsi);
    private static readonly Regex ButirDepan = new(@"^\s*([-*+❖➤■•▪✓])\s+", Opsi);

    /// <summary>Kind of a line.</summary>
    /// <param name="mentah">As it stands.</param>
    /// <param name="bersih">Without markup.</param>
    public static JenisParagraf Jenis(string mentah, string bersih)
    {
        var judul = PolaJudul.IsMatch(mentah.TrimStart()) || PolaJudul.IsMatch(bersih) || PolaJudulBernomor.IsMatch(bersih);
        return judul ? JenisParagraf.Judul : PolaButir.IsMatch(mentah) || PolaButir.IsMatch(bersih) ? JenisParagraf.Butir
            : JenisParagraf.Isi;
    }

    /// <summary>A line of a table of contents: it has leader dots.</summary>
    public static bool DaftarIsi(string baris) => PolaDaftarIsi.IsMatch(baris);

    /// <summary>A line that announces a table.</summary>
    public static bool JudulTabel(string baris) => baris.AsSpan().TrimStart().StartsWith("Tabel ", StringComparison.OrdinalIgnoreCase);

    /// <summary>Without the marker of a bullet; a number stays.</summary>
    public static string TanpaButir(string baris) => ButirDepan.Replace(baris, "");
}
