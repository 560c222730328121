using Akuntabel.Core.Instansi;
using Akuntabel.Dokumen.Pertukaran.Formulir;

namespace Akuntabel.Dokumen.Pertukaran.Pemeriksaan;

/// <summary>What the names of an office make one ask.</summary>
public static class PemeriksaIdentitas
{
    /// <summary>What a reader of its papers would stop at.</summary>
    /// <param name="kantor">The form of the office's data.</param>
    public static IReadOnlyList<TemuanRencana> Periksa(ButirTerisi kantor)
    {
        ArgumentNullException.ThrowIfNull(kantor);
        var (nama, singkat) = (kantor["nama"].Trim(), kantor["nama-singkat"].Trim());
        var pendek = NamaKantor.TanpaWilayah(nama, kantor["wilayah"], kantor["pemda"]);
        List<TemuanRencana> hasil = [];
        if (pendek != nama)
        {
            hasil.Add(new("RCN-070", BobotRencana.Saran, "nama", "Nama perangkat daerah memuat nama wilayahnya, yang tercetak tersendiri.",
                $"Tulis \"{pendek}\".", DasarRencana.Kantor));
        }

        if (singkat.Length > 0 && (singkat.Equals(nama, StringComparison.OrdinalIgnoreCase)
            || singkat.Equals(kantor["nama-lengkap"].Trim(), StringComparison.OrdinalIgnoreCase)) && nama.Contains(' '))
        {
            hasil.Add(new("RCN-071", BobotRencana.Saran, "nama-singkat", "Nama singkat sama dengan nama perangkat daerahnya.",
                "Tulis singkatan yang lazim, misalnya Dinsos.", DasarRencana.Kantor));
        }

        return hasil;
    }
}
