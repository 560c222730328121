using System.Text;
using Akuntabel.Core.Instansi;
using Akuntabel.Core.PerjanjianKinerja;

namespace Akuntabel.Core.Laporan;

/// <summary>The officials below the head as the office data record them, handed over beside the files of Perjanjian Kinerja.</summary>
public static class PejabatKantorTercatat
{
    /// <summary>The file.</summary>
    public const string Berkas = "kantor/pejabat.yaml";

    /// <summary>Name under which the file is read.</summary>
    internal const string Kunci = "kantor-pejabat";

    /// <summary>The file's content.</summary>
    /// <param name="daftar">Positions, each with whoever holds it: as himself, as Plt., Plh. or Pj.</param>
    public static string Tulis(IEnumerable<(string Jabatan, Pejabat Pejabat)> daftar)
    {
        ArgumentNullException.ThrowIfNull(daftar);
        var s = new StringBuilder();
        foreach (var (jabatan, p) in daftar)
        {
            s.Append("- ").AppendJoin("\n  ", new[]
            {
                ("jabatan", jabatan), ("sebutan", p.Jabatan), ("nama", p.Nama), ("pangkat", p.Pangkat), ("golongan", p.Golongan), ("nip",
                    p.Nip),
            }.Where(b => b.Item2.Length > 0).Select(b => $"{b.Item1}: {RiwayatPerjanjian.Kutip(b.Item2)}")).Append('\n');
        }

        return s.ToString();
    }
}
