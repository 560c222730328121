using Akuntabel.Core.Anggaran;
using Akuntabel.Core.Aturan;
using Akuntabel.Core.Perencanaan;
using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Pengukuran;

/// <summary>From the office's documents to everything that a report of kinerja computes.</summary>
public static class Kinerja
{
    /// <summary>Computes; pure, the same documents give the same result.</summary>
    /// <param name="renstra">The plan.</param>
    /// <param name="perjanjian">The promises.</param>
    /// <param name="dpa">The budget.</param>
    /// <param name="pengukuran">The measurements; those after the reported period do not count.</param>
    /// <param name="realisasi">What was spent.</param>
    /// <param name="parameter">Period, scales, cap, rule of efficiency.</param>
    /// <param name="rencana">Targets of RKT, Renja, rencana aksi and of earlier Perjanjian Kinerja; <c>null</c>: none.</param>
    /// <param name="tanpaAnggaran">Whether what is printed asks for no budget, so that no program is missed in it.</param>
    public static HasilKinerja Hitung(
        Renstra renstra, PerjanjianKinerja.PerjanjianKinerja perjanjian, Dpa dpa, PengukuranKinerja pengukuran, RealisasiAnggaran realisasi,
        ParameterKinerja parameter, RencanaKinerja? rencana = null, bool tanpaAnggaran = false)
    {
        ArgumentNullException.ThrowIfNull(renstra);
        ArgumentNullException.ThrowIfNull(parameter);
        var kesalahan = new List<Kesalahan>();
        var penghitung = new PenghitungAnggaran(renstra, perjanjian, dpa, realisasi, parameter.Skala);
        var anggaran = penghitung.Hitung(dpa, realisasi, kesalahan);
        var konteks = new KonteksKinerja(perjanjian, pengukuran, parameter, renstra.TahunTarget(parameter.Periode.Tahun), kesalahan)
        {
            Rencana = rencana ?? RencanaKinerja.BelumAda,
            TahunAkhir = renstra.Masa?.Akhir,
        };
        kesalahan.AddRange(renstra.DaftarSasaran.SelectMany(s => s.DaftarProgram).Where(p => !tanpaAnggaran
            && penghitung.Cari(p.Kode) is null)
            .Select(p => new Kesalahan(p.Asal, $"program {p.Kode} tidak ada di anggaran.csv.",
                "Betulkan kode program, atau tambahkan sub kegiatannya di anggaran.csv.")));
        IReadOnlyList<HasilSasaran> sasaran = [.. renstra.DaftarSasaran.Select((s, i) =>
            new PenghitungSasaran(s, i + 1, konteks, penghitung).Hitung())];
        return Gabung(sasaran, anggaran, konteks);
    }

    private static HasilKinerja Gabung(IReadOnlyList<HasilSasaran> sasaran, HasilAnggaran anggaran, KonteksKinerja konteks)
    {
        var indikator = sasaran.SelectMany(s => s.DaftarIndikator).ToList();
        var rata = RataCapaian.Hitung("sasaran.rata-rata", "Rata-rata capaian sasaran", [.. sasaran.Select(s => s.Capaian)]).Rata;
        var skala = konteks.Parameter.Skala.Capaian;
        return new HasilKinerja(sasaran, anggaran, rata,
            skala.Tentukan("sasaran.predikat-rata", "Predikat rata-rata capaian sasaran", rata))
        {
            BanyakTercapai = Banyak("tercapai", "Indikator yang mencapai target", [.. indikator.Where(i => i.Tercapai == true)]),
            BanyakTidakTercapai = Banyak("tidak-tercapai", "Indikator yang tidak mencapai target",
                [.. indikator.Where(i => i.Tercapai == false)]),
            BanyakBelumDiukur = Banyak("belum-diukur", "Indikator yang belum diukur", [.. indikator.Where(i => i.Tercapai is null)]),
            SebaranCapaian = Sebaran.Hitung("sebaran.capaian-indikator", skala,
                [.. indikator.Select(i => (i.Indikator.Uraian, i.Kini.Capaian.Dilaporkan))]),
            TahunTarget = konteks.TahunTarget,
            DaftarKesalahan = konteks.Kesalahan,
        };
    }

    private static Fakta Banyak(string id, string nama, IReadOnlyList<HasilIndikator> daftar) => FaktaHitung.Banyak(
        "indikator." + id, nama, daftar.Count, KatalogAturan.BanyakBaris, [.. daftar.Select(d => d.Kini.Capaian.Mentah)],
        $"{daftar.Count} indikator");
}
