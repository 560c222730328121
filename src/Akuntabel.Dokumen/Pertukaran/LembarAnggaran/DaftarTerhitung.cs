using System.Text.RegularExpressions;
using Akuntabel.Dokumen.Pembacaan;

namespace Akuntabel.Dokumen.Pertukaran.LembarAnggaran;

/// <summary>A list that is evidence of a count: how many rows it has, and how many of them say what another has said.</summary>
/// <param name="Baris">Rows below its headings, up to the first blank one.</param>
/// <param name="Ganda">Rows that repeat an earlier one, their number aside.</param>
public sealed partial record DaftarTerhitung(int Baris, int Ganda)
{
    // a list of people of a quarter, not a data base
    private const int BarisTerbanyak = 100_000;

    // what is longer than any such list is not read to its end: a small file may unfold to hundreds of megabytes
    private const int HurufTerbanyak = 5_000_000;

    /// <summary>Counts the first sheet of a workbook, or a CSV.</summary>
    /// <param name="nama">Name of the file: by its ending one knows that it is meant as a list.</param>
    /// <param name="isi">Its bytes.</param>
    /// <returns><c>null</c> when it is no list, or cannot be read as one.</returns>
    public static DaftarTerhitung? Hitung(string nama, byte[] isi) => Buka(nama, isi)?.Terhitung;

    /// <summary>The rows of a list, see <see cref="Hitung(string, byte[])"/>.</summary>
    /// <param name="nama">Name of the file.</param>
    /// <param name="isi">Its bytes.</param>
    /// <returns><c>null</c> when it is no list, or cannot be read as one.</returns>
    public static DaftarTerbuka? Buka(string nama, byte[] isi)
    {
        ArgumentNullException.ThrowIfNull(nama);
        ArgumentNullException.ThrowIfNull(isi);
        if (!Lembar().IsMatch(nama))
        {
            return null;
        }

        try
        {
            using var sumber = SumberLembar.Buka(isi);
            return sumber.Daftar.Count == 0 || Wajar(sumber.Daftar[0].Baca()) is not { } baris ? null : Buka(baris);
        }
        catch (Exception e) when (e is DokumenTakTerbacaException or InvalidDataException or IOException or ArgumentException)
        {
            return null;
        }
    }

    /// <summary>Reads how a list was told, see <see cref="ToString"/>.</summary>
    /// <param name="teks">What was told.</param>
    /// <returns><c>null</c> when it is something else.</returns>
    public static DaftarTerhitung? Baca(string teks) => Sebutan().Match(teks) is { Success: true } m
        && int.TryParse(m.Groups[1].Value, out var n) ? new DaftarTerhitung(n, int.TryParse(m.Groups[2].Value, out var g) ? g : 0) : null;

    /// <inheritdoc/>
    public override string ToString() => $"Daftar: {Baris} baris, {(Ganda == 0 ? "tidak ada yang ganda" : $"{Ganda} ganda")}";

    private static List<BarisSumber>? Wajar(IEnumerable<BarisSumber> semua)
    {
        var (hasil, huruf) = (new List<BarisSumber>(), 0L);
        foreach (var b in semua)
        {
            huruf += Enumerable.Range(0, b.Sel.Length).Sum(k => (long)b[k].Length);
            if (huruf > HurufTerbanyak || hasil.Count == BarisTerbanyak)
            {
                return null;
            }

            hasil.Add(b);
        }

        return hasil;
    }

    private static DaftarTerbuka? Buka(List<BarisSumber> baris)
    {
        baris.RemoveAll(b => Isi(b).Count == 0);
        // titles stand above in a single cell
        var kepala = baris.FindIndex(b => Isi(b).Count >= 2);
        kepala = kepala < 0 ? 0 : kepala;
        if (kepala + 1 >= baris.Count)
        {
            return null;
        }

        var nomor = Enumerable.Range(0, baris[kepala].Sel.Length).Where(k => KataNomor().IsMatch(baris[kepala][k])).ToHashSet();
        var (jadi, ada) = (new List<BarisDaftar>(), new HashSet<string>(StringComparer.OrdinalIgnoreCase));
        // below a blank row stand sums and signatures
        foreach (var b in baris.Skip(kepala + 1).TakeWhile((b, i) => b.Nomor == baris[kepala + i].Nomor + 1))
        {
            var isi = string.Join('\u001f', Enumerable.Range(0, b.Sel.Length).Where(k => !nomor.Contains(k))
                .Select(k => b[k])).TrimEnd('\u001f');
            if (isi.Trim('\u001f').Length > 0 && !KataJumlah().IsMatch(Isi(b)[0]))
            {
                jadi.Add(new BarisDaftar([.. Enumerable.Range(0, b.Sel.Length).Select(k => b[k])], !ada.Add(isi)));
            }
        }

        return jadi.Count == 0 ? null : new DaftarTerbuka([.. Enumerable.Range(0, baris[kepala].Sel.Length).Select(k => baris[kepala][k])], jadi);
    }

    private static List<string> Isi(BarisSumber b) => [.. Enumerable.Range(0, b.Sel.Length).Select(k => b[k]).Where(t => t.Length > 0)];

    [GeneratedRegex(@"\.(csv|xlsx|xls)$", RegexOptions.IgnoreCase)]
    private static partial Regex Lembar();

    [GeneratedRegex(@"^Daftar: (\d+) baris, (?:(\d+) ganda|tidak ada yang ganda)$")]
    private static partial Regex Sebutan();

    [GeneratedRegex(@"^(no|no\.|nomor|nomor urut|no\. urut)$", RegexOptions.IgnoreCase)]
    private static partial Regex KataNomor();

    [GeneratedRegex(@"^(jumlah|total)\b", RegexOptions.IgnoreCase)]
    private static partial Regex KataJumlah();
}
