using System.Globalization;

namespace Akuntabel.Benchmarks;

/// <summary>What a filled store offers to those who use it; plain, so that one program can fill it and another load it.</summary>
/// <param name="DaftarSesi">Secrets of the users' sessions; users are spread over the offices.</param>
/// <param name="SesiAdministrator">Session of the administrator.</param>
/// <param name="DaftarPengukuran">The measurement document of each office.</param>
internal sealed record IsianBeban(IReadOnlyList<string> DaftarSesi, string SesiAdministrator, IReadOnlyList<string> DaftarPengukuran)
{
    /// <summary>Address of a page for a user, with something of the user's office for each part left open; <c>null</c> when nothing fits.</summary>
    public Func<int, string>? Alamat(string rute)
    {
        (string Bagian, Func<int, string> Isi)[] isian =
        [
            ("/unit/{id}", _ => "/unit/unit-1"), ("/dokumen/{id}", p => $"/dokumen/{DaftarPengukuran[p % BebanData.BanyakKantor]}"), ("/dokumen/{dokumen}", p => $"/dokumen/{DaftarPengukuran[p % BebanData.BanyakKantor]}"),
            ("/perangkat-daerah/{id}", p => $"/perangkat-daerah/{BebanData.Kantor(p)}"), ("/pengguna/{id}", p => $"/pengguna/pengguna-{p % DaftarSesi.Count}"), ("/{id?}", _ => ""), ("{pd}", BebanData.Kantor),
            ("{tahun:int}", p => Tahun(p)), ("{tahun}", p => Tahun(p)), ("{register}", p => BebanData.DaftarContoh[p % BebanData.BanyakKantor % BebanData.DaftarContoh.Length].Register),
        ];
        string Buat(int pengguna) => isian.Aggregate(rute, (r, i) => r.Replace(i.Bagian, i.Isi(pengguna), StringComparison.Ordinal)) + (rute.Contains("{tahun", StringComparison.Ordinal) ? Triwulan(pengguna) : "");
        return Buat(0).Contains('{', StringComparison.Ordinal) ? null : Buat;
    }

    /// <summary>The editing page of the measurement of a user's office.</summary>
    public string AlamatSunting(int pengguna) => $"/pd/{BebanData.Kantor(pengguna)}/dokumen/{DaftarPengukuran[pengguna % BebanData.BanyakKantor]}/ubah?berkas=kinerja.csv";

    private static string Tahun(int pengguna) => BebanData.DaftarContoh[pengguna % BebanData.BanyakKantor % BebanData.DaftarContoh.Length].Tahun.ToString(CultureInfo.InvariantCulture);

    private static string Triwulan(int pengguna) => BebanData.DaftarContoh[pengguna % BebanData.BanyakKantor % BebanData.DaftarContoh.Length].Triwulan is { } t ? $"?triwulan={t}" : "";
}
