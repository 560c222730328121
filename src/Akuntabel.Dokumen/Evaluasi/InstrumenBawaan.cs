using System.Text;
using Akuntabel.Core.Evaluasi;

namespace Akuntabel.Dokumen.Evaluasi;

/// <summary>The instruments that come with the product. That of PermenPANRB 12/2015 is none of them: its scores cannot be compared.</summary>
public static class InstrumenBawaan
{
    private const string Folder = "evaluasi/";

    private static readonly Lazy<IReadOnlyList<InstrumenEvaluasi>> Daftar = new(Muat);

    /// <summary>All; that of PermenPANRB 88/2021 as most sheets have it comes first.</summary>
    public static IReadOnlyList<InstrumenEvaluasi> Semua => Daftar.Value;

    /// <summary>One by its code; <c>null</c>: there is none.</summary>
    /// <param name="kode">The code: <c>lke-88-2021</c>.</param>
    public static InstrumenEvaluasi? Cari(string kode) => Semua.FirstOrDefault(i => i.Kode == kode);

    private static List<InstrumenEvaluasi> Muat()
    {
        var kumpulan = typeof(InstrumenBawaan).Assembly;
        return [.. kumpulan.GetManifestResourceNames().Where(n => n.StartsWith(Folder, StringComparison.Ordinal))
            .Select(n => TulisanInstrumen.Baca(Isi(n), n[Folder.Length..]).Nilai).OrderBy(i => i.Kode, StringComparer.Ordinal)];

        string Isi(string nama)
        {
            using var aliran = new StreamReader(kumpulan.GetManifestResourceStream(nama) ?? Stream.Null, Encoding.UTF8);
            return aliran.ReadToEnd();
        }
    }
}
