using Akuntabel.Core.Alur;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Alur;
using Akuntabel.Storage.Alur;
using Akuntabel.Storage.Dokumen;
using Akuntabel.Storage.Instansi;
using Akuntabel.Web.Fitur.Bersama;
using Akuntabel.Web.JalannyaSop;
using Akuntabel.Web.Keamanan;
using Akuntabel.Web.Komponen;
using Akuntabel.Web.Penyusunan;
using Akuntabel.Web.TriwulanBerjalan;
using Akuntabel.Web.Umum;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;

namespace Akuntabel.Web.Fitur.Alur;

/// <summary>A procedure of a quarter or a report: who has what, since when, until when; what the user himself has of it.</summary>
public partial class SatuModel(KonteksPd konteks, KonteksAlur alur, PelaksanaanSopStore store, UnitStore unit, WaktuKerjaStore waktuKerja, PengingatStore pengingat,
    PembacaTriwulan pembaca, WaktuSetempat waktu, PenyerahTugas penyerah, KesiapanLaporan kesiapan)
    : HalamanPd(konteks)
{
    private IReadOnlyList<BarisUnit> _unit = [];

    /// <summary>Year of the address.</summary>
    [BindProperty(SupportsGet = true)]
    public int Tahun { get; set; }

    /// <summary>Quarter of the address; none: the report of the year.</summary>
    [BindProperty(SupportsGet = true, Name = "triwulan")]
    public int? Diminta { get; set; }

    /// <summary>The quarter; 0: the report of the year.</summary>
    public int Triwulan => Diminta ?? 0;

    /// <summary>What was typed.</summary>
    [BindProperty]
    public IsianGerak Isian { get; set; } = new();

    /// <summary>Whether figures of a quarter are collected; else a report is written.</summary>
    public bool Pengumpulan => Triwulan > 0;

    /// <summary>The quarter or year.</summary>
    public Periode Periode => Periode.Tahun(Tahun, Pengumpulan ? Triwulan : null);

    /// <summary>The procedure.</summary>
    public KeadaanAlur Keadaan { get; private set; } = new(null, KatalogSop.PengumpulanData, true, new Dictionary<string, string>(), [],
        KeadaanAlur.TanpaIsian);

    /// <summary>Now, by the clock of the office.</summary>
    public DateTime Kini => store.Kini;

    /// <summary>Working days and hours of the pemda.</summary>
    public KalenderKerja Kalender { get; private set; } = new();

    /// <summary>How due times are counted, in words.</summary>
    public string CaraTempo => $"Tempo dihitung dalam waktu kerja: {Kalender.Kata(DateOnly.FromDateTime(Kini))} ({waktu.Zona}).";

    /// <summary>Whether the user may begin it.</summary>
    public bool BolehMulai => Boleh(Hak.Atas<SatuModel>(nameof(OnPostMulaiAsync)));

    /// <summary>Whether the user may open it again.</summary>
    public bool BolehBuka => Boleh(Hak.Atas<SatuModel>(nameof(OnPostBukaAsync)));

    /// <summary>Tasks that the user has now, those that came back first.</summary>
    public IReadOnlyList<TugasSop> Giliran => Keadaan.Jalan is not { } j || !Boleh(Hak.Atas<SatuModel>(nameof(OnPostSelesaiAsync))) ? []
        : [.. j.Pelaksanaan.Terbuka.Where(t => alur.Memegang(Pd, Keadaan.Sop, j.Pelaksanaan.Langkah(t.Langkah), Atas(t.Unit)))
            .OrderByDescending(t => t.Alasan.Length > 0).ThenBy(t => t.Langkah)];

    /// <summary>Whether a task is another's, for whom the user may do it.</summary>
    public bool UntukLain(TugasSop t)
    {
        ArgumentNullException.ThrowIfNull(t);
        return alur.UntukLain(Pd, Keadaan.Sop, Keadaan.Sop.DaftarLangkah[t.Langkah - 1]);
    }

    /// <summary>A moment where there is little room: "3 Des 2026 16.00".</summary>
    public static string Pendek(DateTime saat) => $"{saat.Day} {TanggalIndonesia.Bulan(saat.Month)[..3]} {saat.Year} {saat:HH.mm}";

    /// <summary>How many indikator have no figure of this quarter.</summary>
    public int Belum => PenyerahTugas.Belum(Keadaan);

    /// <summary>What a task's holder has not filled in.</summary>
    public IReadOnlyList<HalTriwulan> Kurang(TugasSop t) => PenyerahTugas.Kurang(Keadaan, t);

    /// <summary>Figures of a task's holder that are unlike the others and of which nobody said why.</summary>
    public IReadOnlyList<HalTriwulan> Janggal(TugasSop t) => PenyerahTugas.Janggal(Keadaan, t);

    /// <summary>Where the holder of a task fills in the quarter.</summary>
    public string AlamatUkur(TugasSop t)
    {
        ArgumentNullException.ThrowIfNull(t);
        return Alamat.Ukur.Triwulan(Pd, Tahun, Triwulan, t.Unit);
    }

    /// <summary>What keeps the report from being signed, where somebody weighs that; else nothing.</summary>
    public IReadOnlyList<HalKesiapan> BelumSiap { get; private set; } = [];

    /// <summary>Whether a step weighs if the report is ready.</summary>
    public static bool Menimbang(TindakanLangkah tindakan) =>
        tindakan is TindakanLangkah.MemeriksaLaporan or TindakanLangkah.MemarafLaporan or TindakanLangkah.MenetapkanLaporan;

    /// <summary>Whether ending a task in spite of what is missing asks why.</summary>
    public bool PerluSebab(TugasSop t)
    {
        ArgumentNullException.ThrowIfNull(t);
        return Tindakan(t) is TindakanLangkah.MemarafLaporan && BelumSiap.Count > 0;
    }

    private TindakanLangkah Tindakan(TugasSop t) => Keadaan.Sop.DaftarLangkah[t.Langkah - 1].Tindakan;

    /// <summary>What differs in a quarter that was opened again from what was agreed to; <c>null</c>: it was not.</summary>
    public BedaPersetujuan? Beda { get; private set; }

    /// <summary>Reminders that fell due, the latest first, each with how many letters were sent of it.</summary>
    public IReadOnlyList<string> Diingatkan { get; private set; } = [];

    /// <summary>The quarter as it is written: "II".</summary>
    public string Romawi => BilanganRomawi.Dari(Triwulan);

    /// <summary>What it is called with its time.</summary>
    public string Judul => TeksPengingat.Sebut(Pengumpulan ? JenisPelaksanaan.Pengukuran : JenisPelaksanaan.Laporan, Periode);

    /// <summary>The address of this page, or of an act.</summary>
    public string Ke(string? handler = null) => Pengumpulan ? Alamat.Alur.Triwulan(Pd, Tahun, Triwulan, handler)
        : Alamat.Alur.Laporan(Pd, Tahun, handler);

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken batal) => await BukaAsync(batal) ? Page() : NotFound();

    private async Task<bool> BukaAsync(CancellationToken batal)
    {
        if (Tahun is < WaktuKerja.TahunPertama or > WaktuKerja.TahunTerakhir || Diminta is < 1 or > 4 || !await KenalAsync(batal))
        {
            return false;
        }

        ViewData["Menu"] = Pengumpulan ? Alamat.Siklus.Tahap(Pd, "pengukuran") : Alamat.Laporan.Daftar(Pd);
        _unit = await unit.DaftarAsync(Konteks.Pemda, Pd, batal);
        Kalender = await waktuKerja.KalenderAsync(Konteks.Pemda, batal);
        Keadaan = await BacaAsync(batal);
        if (Keadaan.Jalan is { Pelaksanaan.Berakhir: null } b && await store.LanjutkanAsync(Konteks.Pemda, b, Kalender, batal))
        {
            Keadaan = await BacaAsync(batal);
        }

        Diingatkan = Keadaan.Jalan is { } j ? [.. (await pengingat.DaftarAsync(Konteks.Pemda, j.Id, batal))
            .GroupBy(r => (r.Langkah, r.Unit, r.Putaran, r.Tempo, r.Ke)).Take(20).Select(Kata)] : [];
        BelumSiap = !Pengumpulan && Keadaan.Jalan is { Pelaksanaan: { Berakhir: null } kini } && kini.Terbuka.Any(t => Menimbang(Tindakan(t)))
            ? await kesiapan.BacaAsync(Pd, Periode, batal) ?? [] : [];
        Beda = Pengumpulan && Keadaan.Jalan is { Pelaksanaan: var p } && BedaPersetujuan.Dibuka(p) is { Setuju.Berakhir: { } saat } dibuka
            ? await BedaAsync(dibuka, saat) : null;
        return true;
    }

    private Task<KeadaanAlur> BacaAsync(CancellationToken batal) =>
        alur.BacaAsync(Pd, Pengumpulan ? JenisPelaksanaan.Pengukuran : JenisPelaksanaan.Laporan, Periode, batal);

    private async Task<BedaPersetujuan?> BedaAsync((TugasSop Setuju, string Alasan) dibuka, DateTime saat)
    {
        var kini = await pembaca.SampaiAsync(PerangkatDaerah, Periode, Keadaan.Semua);
        var semula = await pembaca.TercatatAsync(PerangkatDaerah, Periode, Keadaan.Semua, waktu.Saat(DateOnly.FromDateTime(saat), TimeOnly.FromDateTime(saat)));
        return BedaPersetujuan.Bandingkan(dibuka, semula.Angka, kini.Count > 0 ? kini[^1].Angka : null);
    }

    private string Kata(IEnumerable<BarisPengingat> satu)
    {
        var (b, surat) = (satu.First(), satu.Count(r => r.Keadaan == "terkirim"));
        var langkah = Keadaan.Sop.DaftarLangkah[b.Langkah - 1];
        return $"{waktu.Cetak(b.Saat)}: {(b.Unit.Length > 0 ? Keadaan.Nama(b.Unit) : string.Join(" dan ", langkah.Pelaksana))}, {langkah.Sebutan.TrimEnd('.')}, "
            + $"{b.Ke switch { 0 => "sebelum tempo", 1 => "pada harinya", _ => $"terlambat, yang ke-{b.Ke - 1}" }}{(surat > 0 ? $"; {surat} surel terkirim" : "; di beranda")}";
    }

    private IReadOnlyCollection<string> Atas(string id) => KonteksAlur.Atas(_unit, id);

    private static string Besar(string teks) => char.ToUpperInvariant(teks[0]) + teks[1..];
}
