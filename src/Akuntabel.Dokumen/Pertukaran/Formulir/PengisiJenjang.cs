using System.Globalization;
using Akuntabel.Core.PerjanjianKinerja;

namespace Akuntabel.Dokumen.Pertukaran.Formulir;

/// <summary>Puts suggested agreements into the document of Perjanjian Kinerja below the head; what stands there stays as it is.</summary>
public static class PengisiJenjang
{
    /// <summary>Adds those whose position and unit have none yet.</summary>
    /// <param name="berkas">The file; none while it is not there.</param>
    /// <param name="usulan">What is suggested, superiors first.</param>
    /// <returns>The file and how many were added; <c>null</c> when it cannot be read as a form.</returns>
    public static (ReadOnlyMemory<byte> Berkas, int Banyak)? Tambah(ReadOnlyMemory<byte>? berkas, IReadOnlyList<JabatanUsulan> usulan)
    {
        ArgumentNullException.ThrowIfNull(usulan);
        if (FormulirBerkas.Buka(PerjanjianJenjang.Berkas, berkas) is not { } formulir)
        {
            return null;
        }

        var (rujukan, isi) = (new RujukanFormulir(), new List<KeyValuePair<string, string>>());
        var ada = formulir.Terapkan(KirimanFormulir.Kosong, rujukan, []).Isi.Daftar.First(d => d.Uraian.Kunci == "perjanjian").Butir;
        var kode = ada.Where(b => b["unit"].Length > 0).DistinctBy(b => b["unit"], StringComparer.OrdinalIgnoreCase)
            .ToDictionary(b => b["unit"], b => b["kode"], StringComparer.OrdinalIgnoreCase);
        var nomor = ada.Select(b => int.TryParse(b["kode"], NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : 0)
            .DefaultIfEmpty(0).Max();
        var baru = usulan.Where(u => !ada.Any(b => Sama(b, u))).ToList();
        foreach (var (i, u) in baru.Index())
        {
            // several units of one name (the group of functional officials) each stand for themselves
            kode.TryAdd(u.Unit, $"{nomor + i + 1}");
            isi.AddRange(Satu($"perjanjian[+{i + 1}]", u, $"{nomor + i + 1}",
                u.Induk.Length == 0 ? PerjanjianJenjang.Kepala : kode.GetValueOrDefault(u.Induk, "")));
        }

        return (formulir.Terapkan(new KirimanFormulir(isi), rujukan, []).Berkas, baru.Count);
    }

    private static bool Sama(ButirTerisi b, JabatanUsulan u) => b["unit"].Equals(u.Unit, StringComparison.OrdinalIgnoreCase)
        || b["jabatan"].Equals(u.Jabatan, StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<KeyValuePair<string, string>> Satu(string alamat, JabatanUsulan u, string kode, string atasan)
    {
        (string, string)[] bidang =
        [
            ("kode", kode), ("jabatan", u.Jabatan), ("jenjang", KataJenjang.Untuk(u.Jenjang).Kode), ("unit", u.Unit), ("atasan", atasan),
            ("anggaran", string.Join('\n', u.Anggaran)),
        ];
        var janji = u.Indikator.Select(i => ("indikator-kepala", i)).Concat(u.Keluaran.Select(s => ("sub", s))).Index()
            .Select(j => ($"janji[+{j.Index + 1}].{j.Item.Item1}", j.Item.Item2));
        return bidang.Concat(janji).Select(b => KeyValuePair.Create($"{KirimanFormulir.Bidang}{alamat}.{b.Item1}", b.Item2));
    }
}
