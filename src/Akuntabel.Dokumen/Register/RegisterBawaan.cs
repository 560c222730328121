using System.Text;
using Akuntabel.Core.Register;

namespace Akuntabel.Dokumen.Register;

/// <summary>The registers that come with the product: what the law asks a Kesbangpol to keep, with how sure we are of it.</summary>
public static class RegisterBawaan
{
    private const string Folder = "register/";

    private static readonly Lazy<IReadOnlyList<DefinisiRegister>> Daftar = new(Muat);

    /// <summary>All, by name.</summary>
    public static IReadOnlyList<DefinisiRegister> Semua => Daftar.Value;

    /// <summary>One by its code; <c>null</c>: there is none.</summary>
    /// <param name="kode">The code: <c>ormas</c>.</param>
    public static DefinisiRegister? Cari(string kode) => Semua.FirstOrDefault(d => d.Kode == kode);

    private static List<DefinisiRegister> Muat()
    {
        var kumpulan = typeof(RegisterBawaan).Assembly;
        return [.. kumpulan.GetManifestResourceNames().Where(n => n.StartsWith(Folder, StringComparison.Ordinal))
            .Select(n => TulisanDefinisi.Baca(Isi(n), n[Folder.Length..]).Nilai).OrderBy(d => d.Nama, StringComparer.Ordinal)];

        string Isi(string nama)
        {
            using var aliran = new StreamReader(kumpulan.GetManifestResourceStream(nama) ?? Stream.Null, Encoding.UTF8);
            return aliran.ReadToEnd();
        }
    }
}
