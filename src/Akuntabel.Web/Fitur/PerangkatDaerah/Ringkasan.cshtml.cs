using Akuntabel.Core.Alur;
using Akuntabel.Storage.Akun;
using Akuntabel.Storage.Dokumen;
using Akuntabel.Storage.Instansi;
using Akuntabel.Storage.Penjenjangan;
using Akuntabel.Web.Fitur.Bersama;
using Akuntabel.Web.FormulirDokumen;
using Akuntabel.Web.Keamanan;
using Akuntabel.Web.Umum;
using Microsoft.AspNetCore.Mvc;

namespace Akuntabel.Web.Fitur.PerangkatDaerah;

/// <summary>A thing to do, as the front page lists it.</summary>
public sealed record TugasPd(string Teks, string? Alamat, string Status, string? Petunjuk);

/// <summary>Front page of a perangkat daerah: its documents by span, units, head, what is to be done.</summary>
public class RingkasanModel(DokumenStore dokumen, UnitStore unit, MasaJabatanStore masa, PeranStore peran,
    PermintaanStore permintaan, KonteksPd konteks) : HalamanPd(konteks)
{
    /// <summary>Documents, grouped by their span, newest first.</summary>
    public IReadOnlyList<IGrouping<string, VersiDokumen>> MenurutPeriode { get; private set; } = [];

    /// <summary>The cycle of the newest year.</summary>
    public SiklusTahun Siklus { get; private set; } = new(0, []);

    /// <summary>Units that work.</summary>
    public IReadOnlyList<UnitBertingkat> Unit { get; private set; } = [];

    /// <summary>Who heads it today; several while a Plh stands in.</summary>
    public IReadOnlyList<BarisMasaJabatan> Kepala { get; private set; } = [];

    /// <summary>Whether one who gives out roles has to hear that nobody can fill in anything here.</summary>
    public bool TanpaPerencana { get; private set; }

    /// <summary>Whether the user may begin a document here.</summary>
    public bool BolehMemulai => Boleh(Hak.Atas<Fitur.Dokumen.IndexModel>(nameof(Fitur.Dokumen.IndexModel.OnPostBuatAsync)));

    /// <summary>What is to be done.</summary>
    public IReadOnlyList<TugasPd> Tugas { get; private set; } = [];

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken batal)
    {
        if (!await KenalAsync(batal))
        {
            return NotFound();
        }

        var semua = await dokumen.DaftarAsync(Konteks.Pemda, Pd, batal);
        Siklus = SiklusTahun.Susun(semua, Pd, TahapSiklus.TahunKini(semua, HariIni.Year));
        MenurutPeriode = [.. semua.GroupBy(d => d.Periode.ToString())];
        Unit = PohonUnit.Susun([.. (await unit.DaftarAsync(Konteks.Pemda, Pd, batal)).Where(u => u.Aktif == 1)]);
        Kepala = [.. (await masa.DaftarAsync(Konteks.Pemda, Pd, batal)).Where(m => m.Peran == nameof(Peran.Kepala) && m.Pada(HariIni)).OrderBy(m => m.StatusJabatan == StatusJabatan.Plh)];
        Tugas = [.. Lintas(await permintaan.BanyakMenungguAsync(Konteks.Pemda, Pd, batal)), .. DaftarTugas(semua)];
        TanpaPerencana = Boleh(Hak.Atas<Fitur.KelolaPengguna.UbahModel>(nameof(Fitur.KelolaPengguna.UbahModel.OnPostBeriPeranAsync)))
            && !await peran.AdaAsync(Konteks.Pemda, Peran.Perencana, Pd, batal);
        return Page();
    }

    // another office waits: for an answer of the planner here
    private IEnumerable<TugasPd> Lintas(long banyak) => banyak == 0 || !Boleh(Hak.Atas<Fitur.Pohon.PermintaanModel>(
        nameof(Fitur.Pohon.PermintaanModel.OnPostTerimaAsync))) ? []
        : [new TugasPd($"{banyak} permintaan perangkat daerah lain", Alamat.Pohon.Permintaan(Pd), "menunggu jawaban",
            "Terima atau tolak dengan alasannya; mereka menunggu untuk pohon kinerjanya.")];

    private List<TugasPd> DaftarTugas(IReadOnlyList<VersiDokumen> semua)
    {
        var hasil = new List<TugasPd>();
        if (Unit.Count == 0)
        {
            hasil.Add(Buat(
                "Susun unit kerja", Alamat.Unit.Daftar(Pd), Hak.Atas<Fitur.Unit.IndexModel>(nameof(Fitur.Unit.IndexModel.OnPostTambahAsync)),
                "Bagan organisasi dan hak sub bidang memakai unit kerja."));
        }

        if (Kepala.Count == 0)
        {
            hasil.Add(Buat(
                "Catat kepala perangkat daerah", Alamat.Pejabat.Masa(Pd), Hak.Atas<Fitur.Pejabat.MasaModel>(nameof(Fitur.Pejabat.MasaModel.OnPostAsync)),
                "Hari ini tidak ada yang tercatat memimpin; dokumen ditetapkan oleh kepala."));
        }

        if (semua.All(d => d.Jenis != JenisDokumen.SumberDaya.Kode))
        {
            hasil.Add(Buat(
                "Isi pegawai dan sarana", Alamat.SumberDaya.Daftar(Pd), Hak.Atas<Fitur.SumberDaya.IndexModel>(nameof(Fitur.SumberDaya.IndexModel.OnPostMulaiAsync)),
                "Tabel Bab I laporan disusun dari register ini."));
        }

        hasil.AddRange(semua.Where(d => d.Status == VersiDokumen.Draf).OrderBy(Mendesak).Select(Tugaskan).OfType<TugasPd>());
        return hasil;
    }

    // what somebody waits for comes first: the head for what was handed in, the planner for what was given back
    private int Mendesak(VersiDokumen d) => d.Keadaan == VersiDokumen.Dikembalikan || (d.Menunggu && Menetapkan(d)) ? 0 : d.Menunggu ? 2
        : 1;

    private bool Menetapkan(VersiDokumen d) =>
        Konteks.Boleh(Hak.Atas<Fitur.Dokumen.TetapkanModel>(nameof(Fitur.Dokumen.TetapkanModel.OnPostAsync)), Pd, d.Jenis);

    private bool Mengajukan(VersiDokumen d) =>
        Konteks.Boleh(Hak.Atas<Fitur.Dokumen.AjukanModel>(nameof(Fitur.Dokumen.AjukanModel.OnPostAsync)), Pd, d.Jenis);

    // who plans all of it also sees it as the head does
    private bool Menyeluruh(VersiDokumen d) =>
        Konteks.Boleh(Hak.Atas<Fitur.Dokumen.TetapkanModel>(nameof(Fitur.Dokumen.TetapkanModel.OnGetAsync)), Pd, d.Jenis);

    // nobody is told to do what he may not, and the head not to look at what is not ready
    private TugasPd? Tugaskan(VersiDokumen d)
    {
        var sebab = d.Versi > 1 ? $" Perubahan ke-{d.Versi - 1}: {d.Alasan}." : "";
        return d switch
        {
            { Menunggu: true } when Menetapkan(d) =>
                new(d.Judul, Alamat.Dokumen.Tetapkan(Pd, d.Dokumen), d.Keadaan,
                $"Diajukan {d.PengajuanOleh}. Baca, lalu tetapkan atau kembalikan.{sebab}"),
            _ when Menetapkan(d) && !Mengajukan(d) => null,
            { Menunggu: true } => new(d.Judul, AlamatDokumen(d), d.Keadaan,
                $"Diajukan {d.PengajuanOleh}; menunggu keputusan kepala.{sebab}"),
            { Keadaan: VersiDokumen.Dikembalikan } =>
                new(d.Judul, AlamatDokumen(d), d.Keadaan, $"Dikembalikan {d.PengajuanOleh}: {d.PengajuanCatatan}"),
            _ when Mengajukan(d) => new(d.Judul, AlamatDokumen(d), d.Keadaan,
                $"Lengkapi{(Menyeluruh(d) ? "" : " bagian Anda")}, lalu ajukan kepada kepala.{sebab}"),
            _ => new(d.Judul, AlamatDokumen(d), d.Keadaan, $"Sedang disusun; belum ditetapkan.{sebab}"),
        };
    }

    /// <summary>Where a document is read and edited: the registers as grids, for those who fill them in there.</summary>
    public string AlamatDokumen(VersiDokumen d) => d.Jenis == JenisDokumen.SumberDaya.Kode
        && (Boleh(Hak.Atas<Fitur.SumberDaya.RegisterModel>(nameof(Fitur.SumberDaya.RegisterModel.OnPostAsync)))
            || !Konteks.Boleh(Hak.Atas<Fitur.Dokumen.UbahModel>(nameof(Fitur.Dokumen.UbahModel.OnPostAsync)), Pd, d.Jenis))
        ? Alamat.SumberDaya.Tahun(Pd, d.Mulai, d.Triwulan)
        : Alamat.Dokumen.Satu(Pd, d.Dokumen);

    // one who may only look is told whose task it is, so that the line is no dead end
    private TugasPd Buat(string teks, string alamat, Hak hak, string petunjuk) =>
        Boleh(hak) ? new(teks, alamat, "belum ada", petunjuk) : new(teks, null, "belum ada", petunjuk + " Dikerjakan perencana perangkat daerah ini.");
}
