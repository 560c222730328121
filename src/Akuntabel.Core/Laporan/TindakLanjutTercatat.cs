using System.Text;

namespace Akuntabel.Core.Laporan;

/// <summary>What became of a recommendation of APIP, as a report prints it: a register that the store writes, and nobody fills in.</summary>
/// <param name="Asal">Reviu or evaluation, with its year.</param>
/// <param name="Rekomendasi">The recommendation.</param>
/// <param name="Dilakukan">What was done, or is planned.</param>
/// <param name="Penanggung">Who answers for it; may be empty.</param>
/// <param name="Bukti">Names of evidence files; may be empty.</param>
/// <param name="Keadaan">How far it is, in words.</param>
public sealed record TindakLanjutTercatat(string Asal, string Rekomendasi, string Dilakukan, string Penanggung, string Bukti, string Keadaan)
{
    /// <summary>The file among those of the office.</summary>
    public const string Berkas = "register/tindak-lanjut-apip.csv";

    private const string Kepala = "nomor,asal,rekomendasi,dilakukan,penanggung,bukti,keadaan\n";

    /// <summary>The file.</summary>
    /// <param name="daftar">The recommendations in order.</param>
    public static string Tulis(IReadOnlyList<TindakLanjutTercatat> daftar)
    {
        ArgumentNullException.ThrowIfNull(daftar);
        var teks = new StringBuilder(Kepala);
        foreach (var (i, t) in daftar.Index())
        {
            teks.AppendJoin(',', new[] { $"{i + 1}", t.Asal, t.Rekomendasi, t.Dilakukan, t.Penanggung, t.Bukti, t.Keadaan }.Select(Sel)).Append('\n');
        }

        return teks.ToString();
    }

    // one line of a table, whatever was typed; what looks like a binding stays words, for one that binds to nothing would hold up the report
    private static string Sel(string isi)
    {
        var baris = string.Join(' ', isi.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Replace("{{", "{ {", StringComparison.Ordinal);
        return $"\"{baris.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
