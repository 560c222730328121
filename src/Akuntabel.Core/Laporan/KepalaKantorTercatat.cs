using System.Text;

namespace Akuntabel.Core.Laporan;

/// <summary>The head of an office as its office data record him, dated; handed over beside the files of a report.</summary>
/// <param name="Nama">Name.</param>
/// <param name="Jabatan">Position, with Plt., Plh. or Pj.</param>
/// <param name="Pangkat">Rank; may be empty.</param>
/// <param name="Golongan">Grade; may be empty.</param>
/// <param name="Nip">NIP; may be empty.</param>
public sealed record KepalaKantorTercatat(string Nama, string Jabatan, string Pangkat, string Golongan, string Nip)
{
    /// <summary>The file.</summary>
    public const string Berkas = "kantor/kepala.yaml";

    /// <summary>The file with the head on the day of a Perjanjian Kinerja that was changed since.</summary>
    public const string BerkasSemula = "kantor/kepala-semula.yaml";

    /// <summary>The file's content.</summary>
    /// <param name="laporan">Who signs the report; <c>null</c>: nobody is recorded.</param>
    /// <param name="perjanjian">Who headed the office when the Perjanjian Kinerja was set; <c>null</c>: nobody is recorded.</param>
    public static string Tulis(KepalaKantorTercatat? laporan, KepalaKantorTercatat? perjanjian)
    {
        var s = new StringBuilder();
        foreach (var (kunci, k) in new[] { ("laporan", laporan), ("perjanjian", perjanjian) })
        {
            if (k is not null)
            {
                s.Append(kunci).Append(":\n");
                foreach (var (nama, isi) in new[] { ("nama", k.Nama), ("jabatan", k.Jabatan), ("pangkat", k.Pangkat), ("golongan", k.Golongan), ("nip", k.Nip) }.Where(b => b.Item2.Length > 0))
                {
                    s.Append("  ").Append(nama).Append(": ").Append(PerjanjianKinerja.RiwayatPerjanjian.Kutip(isi)).Append('\n');
                }
            }
        }

        return s.ToString();
    }
}
