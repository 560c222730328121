using System.Reflection;
using System.Security.Cryptography;
using Akuntabel.Core.Laporan;
using Akuntabel.Dokumen;

namespace Akuntabel.Web.Penerbitan;

/// <summary>Which program composes: its version, and a sign of the very code, as two builds of one version may differ.</summary>
internal static class VersiProgram
{
    private const int PanjangTanda = 8;

    /// <summary>As noted with each form: <c>0.1.0 (1a2b3c4d)</c>.</summary>
    public static string Kini { get; } = Hitung(typeof(Naskah).Assembly, typeof(PenyusunLaporan).Assembly);

    private static string Hitung(params Assembly[] daftar)
    {
        // a build of the same sources has the same identifiers
        var tanda = SHA256.HashData([.. daftar.SelectMany(a => a.ManifestModule.ModuleVersionId.ToByteArray())]);
        return $"{daftar[0].GetName().Version?.ToString(3)} ({Convert.ToHexStringLower(tanda)[..PanjangTanda]})";
    }
}
