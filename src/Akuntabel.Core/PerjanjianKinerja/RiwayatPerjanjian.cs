using System.Text;

namespace Akuntabel.Core.PerjanjianKinerja;

/// <summary>A version of a Perjanjian Kinerja as the store keeps it.</summary>
/// <param name="Nomor">1 is the first; later ones are Perubahan (PermenPANRB 53/2014).</param>
/// <param name="Tanggal">Date of setting, yyyy-MM-dd; empty for a draft.</param>
/// <param name="NomorSurat">Number of the letter; may be empty.</param>
/// <param name="Alasan">Why it replaces the former; empty for the first.</param>
public sealed record VersiTersimpan(int Nomor, string Tanggal, string NomorSurat, string Alasan);

/// <summary>
/// How the Perjanjian Kinerja came to be what it is, handed over beside its file: <c>perjanjian-kinerja/riwayat.yaml</c> and one file for each earlier version.
/// The stored version decides title, date and reason; what a file says of itself counts only where there is no store.
/// </summary>
public static class RiwayatPerjanjian
{
    /// <summary>File of the version in force.</summary>
    public const string BerkasKini = "perjanjian-kinerja.yaml";

    /// <summary>File that lists the versions.</summary>
    public const string Berkas = Folder + "/riwayat.yaml";

    /// <summary>File that lists the versions of the agreements below the head.</summary>
    public const string BerkasJenjang = Folder + "/riwayat-jenjang.yaml";

    /// <summary>The budget as it stood when the version before was set, as a table like that of the budget itself.</summary>
    public const string BerkasAnggaran = Folder + "/anggaran-semula.csv";

    /// <summary>Folder of both.</summary>
    public const string Folder = "perjanjian-kinerja";

    /// <summary>Name under which the list is read.</summary>
    internal const string KunciRiwayat = "perjanjian-kinerja-riwayat";

    /// <summary>Name under which that of the agreements below the head is read.</summary>
    internal const string KunciJenjang = "perjanjian-kinerja-riwayat-jenjang";

    /// <summary>Name under which the file of an earlier version is read.</summary>
    /// <param name="nomor">Its number.</param>
    public static string Kunci(int nomor) => $"perjanjian-kinerja-versi-{nomor}";

    /// <summary>File of an earlier version.</summary>
    /// <param name="nomor">Its number.</param>
    public static string BerkasVersi(int nomor) => $"{Folder}/versi-{nomor}.yaml";

    /// <summary>File of the Perjanjian Kinerja of an earlier year, in force at its end.</summary>
    /// <param name="tahun">Its year.</param>
    public static string BerkasTahun(int tahun) => $"{Folder}/tahun-{tahun}.yaml";

    /// <summary>The year whose Perjanjian Kinerja is read under a name; <c>null</c> for another name.</summary>
    /// <param name="kunci">The name under which a file is read.</param>
    internal static int? TahunDari(string kunci) => kunci.StartsWith(Folder + "-tahun-", StringComparison.Ordinal)
        && int.TryParse(kunci[(Folder.Length + "-tahun-".Length)..], out var tahun) ? tahun : null;

    /// <summary>The list as YAML.</summary>
    /// <param name="daftar">Versions, the first one first.</param>
    public static string Tulis(IReadOnlyList<VersiTersimpan> daftar)
    {
        ArgumentNullException.ThrowIfNull(daftar);
        var s = new StringBuilder();
        foreach (var v in daftar)
        {
            s.Append("- versi: \"").Append(v.Nomor).Append("\"\n  tanggal: ").Append(v.Tanggal).Append("\n  nomor: ").Append(Kutip(v.NomorSurat)).Append("\n  alasan: ").Append(Kutip(v.Alasan)).Append('\n');
        }

        return s.ToString();
    }

    /// <summary>A list as it was before anything was changed: its first version alone.</summary>
    /// <param name="daftar">What <see cref="Tulis"/> gave.</param>
    public static string HanyaPertama(string daftar)
    {
        ArgumentNullException.ThrowIfNull(daftar);
        var kedua = daftar.IndexOf("\n- ", StringComparison.Ordinal);
        return kedua < 0 ? daftar : daftar[..(kedua + 1)];
    }

    /// <summary>A text as a quoted scalar of YAML, on one line.</summary>
    internal static string Kutip(string teks) =>
        $"\"{string.Concat(teks.Select(c => c switch { '"' => "\\\"", '\\' => "\\\\", '\n' or '\r' or '\t' => " ", _ => c.ToString() }))}\"";
}
