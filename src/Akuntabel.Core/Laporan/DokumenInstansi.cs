using Akuntabel.Core.Laporan.Lingkup;
using Akuntabel.Core.Alur;
using Akuntabel.Core.Anggaran;
using Akuntabel.Core.Instansi;
using Akuntabel.Core.Laporan.Pembacaan;
using Akuntabel.Core.Pengukuran;
using Akuntabel.Core.Perencanaan;
using Akuntabel.Core.PerjanjianKinerja;
using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Laporan;

/// <summary>The documents of an office that a report is made of, typed.</summary>
/// <param name="Pengaturan">How the report is made.</param>
/// <param name="Renstra">The plan.</param>
/// <param name="Perjanjian">The promises.</param>
/// <param name="Dpa">The budget.</param>
/// <param name="Realisasi">What was spent.</param>
/// <param name="Pengukuran">The measurements.</param>
public sealed record DokumenInstansi(
    PengaturanLaporan Pengaturan, Renstra Renstra, PerjanjianKinerja.PerjanjianKinerja Perjanjian, Dpa Dpa, RealisasiAnggaran Realisasi,
    PengukuranKinerja Pengukuran)
{
    /// <summary>Targets of RKT, Renja, rencana aksi and of earlier Perjanjian Kinerja.</summary>
    public RencanaKinerja Rencana { get; init; } = RencanaKinerja.BelumAda;

    /// <summary>The cash plan, revenue, and funds of the national budget.</summary>
    public DanaKantor Dana { get; init; } = DanaKantor.BelumAda;

    /// <summary>Whether what is printed asks for no budget.</summary>
    public bool TanpaAnggaran { get; init; }

    /// <summary>The office; <c>null</c> while it has no name.</summary>
    public Instansi.Instansi? Instansi { get; init; }

    /// <summary>Who signs the report; <c>null</c> when nobody is recorded.</summary>
    public Pejabat? PenandatanganLaporan { get; init; }

    /// <summary>Who headed the office when the Perjanjian Kinerja was set; <c>null</c> when nobody is recorded.</summary>
    public Pejabat? PihakPertama { get; init; }

    /// <summary>Perjanjian Kinerja of the positions below the head; read only where promises are printed.</summary>
    public PerjanjianJenjang Jenjang { get; init; } = PerjanjianJenjang.BelumAda;

    /// <summary>Procedures.</summary>
    public IReadOnlyList<Sop> DaftarSop => [.. SopTerbaca.Select(s => s.Sop)];

    /// <summary>The procedures with the files that they were read from.</summary>
    internal IReadOnlyList<SopTerbaca> SopTerbaca { get; init; } = [];

    /// <summary>The rows that the Renstra was read from, with whatever else an office writes there.</summary>
    internal RenstraTerbaca Terbaca { get; init; } = new(Renstra, BacaNilai.Kosong, []);

    /// <summary>Names of the registers, which the documents may take figures from.</summary>
    internal NilaiLingkup Register { get; init; } = BacaNilai.Kosong;

    /// <summary>Reads procedures alone, each with what keeps it from running: a way that leads nowhere, or past the head.</summary>
    /// <param name="sop">Their files by name, as the reader of files gives them.</param>
    public static IReadOnlyList<Hasil<Sop>> BacaSop(NilaiLingkup sop)
    {
        ArgumentNullException.ThrowIfNull(sop);
        return [.. PembacaSop.Baca(sop).Nilai.Select(s => Hasil.Dari(s.Sop, [.. s.Ditolak, .. PemeriksaSop.Halangan(s.Sop)]))];
    }

    /// <summary>Reads the documents of an office; each refuses what it cannot hold, and the others stand.</summary>
    /// <param name="data">The files as read.</param>
    public static Hasil<DokumenInstansi> Baca(DataInstansi data)
    {
        ArgumentNullException.ThrowIfNull(data);
        var salah = new List<Kesalahan>();
        var pengaturan = Ambil(PembacaPengaturan.Baca(data), salah);
        var (dpa, realisasi) = Ambil(PembacaAnggaran.Baca(data, pengaturan.Periode), data.TanpaAnggaran ? [] : salah);
        var register = LingkupRegister.Bangun(data, salah);
        var renstra = Ambil(PembacaRenstra.Baca(data, pengaturan.Periode), salah);
        var perjanjian = Ambil(PembacaPerjanjian.Baca(data, renstra.Renstra, pengaturan.Periode), salah);
        var rencana = Ambil(PembacaRencana.Baca(data, renstra), salah);
        salah.AddRange(PembacaTargetLama.Sisa(perjanjian, rencana, data.Tahun));
        var pengukuran = Ambil(PembacaPengukuran.Baca(data, renstra, register, pengaturan.Periode), data.RencanaSaja ? [] : salah);
        var sop = Ambil(PembacaSop.Baca(data), salah);
        // that the name is missing, each place that prints it says
        PembacaKantor.Baca(data).Coba(out var instansi, out var kantor);
        salah.AddRange(kantor.Where(k => k.Bobot != BobotKesalahan.Celah));
        salah.AddRange(PemeriksaNip.Periksa(data.Isi));
        salah.AddRange(new[] { MasaKepala.Lowong(data.Isi, "laporan"), MasaKepala.Lowong(data.Isi, "perjanjian") }.OfType<Kesalahan>());
        var dokumen = new DokumenInstansi(pengaturan, renstra.Renstra, perjanjian, dpa, realisasi, pengukuran)
        {
            Dana = data.RencanaSaja ? DanaKantor.BelumAda : DanaKantor.Dari(data),
            Rencana = rencana, TanpaAnggaran = data.TanpaAnggaran, Terbaca = renstra, Register = register, SopTerbaca = sop,
            Instansi = instansi, PenandatanganLaporan = PembacaKantor.Kepala(data, "laporan"),
            PihakPertama = PembacaKantor.Kepala(data, "perjanjian"),
        };
        return Hasil.Dari(data.RencanaSaja ? dokumen with { Jenjang = Ambil(PembacaJenjang.Baca(data.Isi, dokumen), salah) } : dokumen,
            salah);
    }

    /// <summary>Everything that a report computes of them.</summary>
    public HasilKinerja Hitung()
    {
        var hasil = Kinerja.Hitung(Renstra, Perjanjian, Dpa, Pengukuran, Realisasi, Pengaturan.Parameter, Rencana, TanpaAnggaran);
        var (anggaran, sampai, salah) = (hasil.Anggaran, Pengaturan.Periode.TriwulanAkhir, new List<Kesalahan>(hasil.DaftarKesalahan));
        salah.AddRange(Dana.Kas.SelectMany(k => k.Beda()));
        return hasil with
        {
            Anggaran = anggaran with
            {
                Kas = HasilKas.Hitung(Dana.Kas, anggaran.DaftarProgram, anggaran.Seluruh.Realisasi, new TriwulanKe(sampai)),
                PendapatanDaerah = HasilPendapatan.Hitung(Dana.Pendapatan, Dana.RealisasiPendapatan, Dana.JumlahPendapatan, sampai, salah),
                Apbn = HasilApbn.Hitung(Dana.Apbn, Dana.RealisasiApbn, sampai, salah),
            },
            DaftarKesalahan = salah,
        };
    }

    // a reader of a document gives one whatever was refused of it
    private static T Ambil<T>(Hasil<T> hasil, List<Kesalahan> salah)
        where T : notnull
    {
        salah.AddRange(hasil.DaftarKesalahan);
        return hasil.Nilai;
    }
}
