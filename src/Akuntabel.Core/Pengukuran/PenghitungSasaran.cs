using Akuntabel.Core.Anggaran;
using Akuntabel.Core.Aturan;
using Akuntabel.Core.Perencanaan;
using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Pengukuran;

/// <summary>Computes one sasaran.</summary>
internal sealed class PenghitungSasaran(SasaranStrategis sasaran, int urut, KonteksKinerja konteks, PenghitungAnggaran anggaran)
{
    private readonly string _id = $"sasaran.{urut}";

    private readonly string _sebut = $"sasaran {sasaran.Kode}";

    /// <summary>The sasaran with its indikator, budget and efficiency.</summary>
    public HasilSasaran Hitung()
    {
        IReadOnlyList<HasilIndikator> indikator = [.. sasaran.DaftarIndikator.Select(i => new PenghitungIndikator(i, konteks).Hitung())];
        var capaian = RataCapaian.Hitung(_id + ".capaian", $"Capaian {_sebut}", [.. indikator.Select(i => i.Kini.Capaian.Dilaporkan)]).Rata;
        var program = sasaran.DaftarProgram.Select(p => anggaran.Cari(p.Kode)).OfType<SimpulAnggaran>().ToList();
        var sendiri = program.Where(p => !anggaran.Bersama(p)).ToList();
        var ringkasan = anggaran.Ringkasan(_id + ".anggaran", $"program {_sebut}", program);
        var skala = konteks.Parameter.Skala;
        return new HasilSasaran(sasaran, urut, indikator, capaian)
        {
            BanyakIndikator = FaktaHitung.Banyak(
                _id + ".banyak-indikator", $"Banyak indikator {_sebut}", indikator.Count, KatalogAturan.BanyakBaris, [],
                $"{indikator.Count} indikator di perencanaan.yaml"),
            Predikat = skala.Capaian.Tentukan(_id + ".predikat", $"Predikat {_sebut}", capaian),
            Status = skala.Target.Tentukan(_id + ".status", $"Status {_sebut}", capaian),
            Keberhasilan = skala.Keberhasilan.Tentukan(_id + ".keberhasilan", $"Keberhasilan atau kegagalan {_sebut}", capaian),
            DaftarProgram = program,
            ProgramSendiri = sendiri,
            Anggaran = ringkasan,
            AnggaranSendiri = sendiri.Count == program.Count ? ringkasan
                : anggaran.Ringkasan(_id + ".anggaran-sendiri", $"program yang hanya menunjang {_sebut}", sendiri),
            KategoriSerapan = skala.Anggaran.Tentukan(_id + ".kategori-serapan", $"Kategori serapan {_sebut}", ringkasan.Serapan),
            KategoriFisik = skala.Fisik.Tentukan(_id + ".kategori-fisik", $"Kategori fisik {_sebut}", ringkasan.CapaianFisik),
            Efisiensi = Efisiensi(capaian, ringkasan, program),
        };
    }

    private EfisiensiSasaran Efisiensi(Fakta capaian, RingkasanAnggaran ringkasan, List<SimpulAnggaran> program) => new(
        Pengukuran.Efisiensi.Sederhana(_id + ".efisiensi", _sebut, capaian, ringkasan.Serapan, ringkasan.CapaianFisik,
            KatalogSkala.PenyerapanCukup(konteks.Parameter.Periode.Akhir)),
        konteks.Parameter.Efisiensi == CaraEfisiensi.Pmk214
            ? Pengukuran.Efisiensi.Pmk214(_id + ".efisiensi", _sebut,
                [.. program.SelectMany(p => p.Sub).Select(x => new KeluaranEfisiensi(x.Pagu, x.CapaianFisik, x.Realisasi))]) : null);
}
