using Akuntabel.Core.Laporan.Pembacaan;
using Akuntabel.Core.Perencanaan;
using Akuntabel.Core.PerjanjianKinerja;

namespace Akuntabel.Core.Laporan;

/// <summary>Suggests Perjanjian Kinerja of the positions below the head out of what an office has typed already.</summary>
public static class PengusulJenjang
{
    /// <summary>All that the office's structure, plan and budget suggest; none while its structure is not written.</summary>
    /// <param name="data">The files as read.</param>
    /// <param name="lain">Units on record, for an office whose files do not write its structure.</param>
    public static IReadOnlyList<JabatanUsulan> Susun(DataInstansi data, IReadOnlyList<UnitKantor> lain)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(lain);
        var dokumen = DokumenInstansi.Baca(data).Nilai;
        var jawab = dokumen.Terbaca.DaftarIndikator.Where(b => b.Indikator is not null)
            .ToLookup(b => b.Indikator?.Kode.Isi ?? "", b => BacaNilai.Teks(b.Isi, "penanggung-jawab"));
        var unit = Unit(BacaNilai.Peta(data.Isi, "instansi"));
        return UsulanJenjang.Susun(unit.Count > 0 ? unit : lain, dokumen.Renstra,
            k => [.. jawab[k.Isi].SelectMany(t => t.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))],
                dokumen.Dpa);
    }

    /// <summary>Units below the head as the office data write them: the tree, else the list, in which those of a lower level stand below
    /// the
    /// one before them.</summary>
    /// <param name="data">The files as read.</param>
    public static IReadOnlyList<UnitKantor> Unit(DataInstansi data)
    {
        ArgumentNullException.ThrowIfNull(data);
        return Unit(BacaNilai.Peta(data.Isi, "instansi"));
    }

    private static List<UnitKantor> Unit(NilaiLingkup? instansi)
    {
        var pohon = BacaNilai.Daftar(BacaNilai.Peta(instansi, "struktur"), "anak").SelectMany(a => Cabang(a, "")).ToList();
        return pohon.Count > 0 ? pohon : Daftar((instansi?.Isi.GetValueOrDefault("susunan") as NilaiDaftar)?.Butir ?? []);
    }

    private static IEnumerable<UnitKantor> Cabang(NilaiLingkup simpul, string induk)
    {
        var nama = BacaNilai.Teks(simpul, "nama").Trim();
        return nama.Length == 0 ? [] : BacaNilai.Daftar(simpul, "anak").SelectMany(a => Cabang(a, nama)).Prepend(new UnitKantor(nama,
            induk));
    }

    private static List<UnitKantor> Daftar(IReadOnlyList<Nilai> susunan)
    {
        var (hasil, atas) = (new List<UnitKantor>(), "");
        foreach (var nama in susunan.Skip(1).Select(n => PenilaiIkatan.Polos(n).Trim()).Where(n => n.Length > 0))
        {
            var tinggi = KataJenjang.Dari(nama) == JenjangJabatan.Administrator;
            hasil.Add(new UnitKantor(nama, tinggi ? "" : atas));
            atas = tinggi ? nama : atas;
        }

        return hasil;
    }
}
