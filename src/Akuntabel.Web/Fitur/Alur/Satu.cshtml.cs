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

/// <summary>What somebody says of a task, or where he sends it.</summary>
public sealed class IsianGerak
{
    /// <summary>Number of the step.</summary>
    public int Langkah { get; set; }

    /// <summary>Unit that has it; empty: the office.</summary>
    public string? Unit { get; set; }

    /// <summary>Which time it came there.</summary>
    public int Putaran { get; set; }

    /// <summary>Note, or why it goes back.</summary>
    public string? Catatan { get; set; }

    /// <summary>Number of the step it goes back to.</summary>
    public int Ke { get; set; }

    /// <summary>Units that get it back.</summary>
    public IList<string> KeUnit { get; } = [];

    /// <summary>Digest of the measurement that was shown.</summary>
    public string? Sidik { get; set; }

    /// <summary>Whether a yes to the quarter locks the quarters before as well.</summary>
    public bool Sekaligus { get; set; }

    /// <summary>The task that is meant.</summary>
    public TugasDituju Tugas => new(Langkah, Unit ?? "", Putaran) { Sekaligus = Sekaligus };
}

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

    /// <summary>Whether the user may give a task back.</summary>
    public bool BolehKembalikan(TugasSop t)
    {
        ArgumentNullException.ThrowIfNull(t);
        return t.Unit.Length == 0 && Pengunci is null && TujuanKembali(t.Langkah).Count > 0 && Boleh(Hak.Atas<SatuModel>(nameof(OnPostKembalikanAsync)));
    }

    /// <summary>Steps that a step can give the matter back to, the one its procedure names first.</summary>
    public IReadOnlyList<int> TujuanKembali(int dari)
    {
        var utama = dari <= Keadaan.Sop.DaftarLangkah.Count ? Keadaan.Sop.DaftarLangkah[dari - 1].Tidak : null;
        // what the head has agreed to, he alone takes back
        var mulai = Keadaan.Jalan?.Pelaksanaan.Penetapan is { } tetap && tetap.Langkah < dari && !MemegangPenetapan ? tetap.Langkah + 1 : 1;
        return [.. Enumerable.Range(mulai, Math.Max(0, dari - mulai)).Where(n => Keadaan.Sop.DaftarLangkah[n - 1] is { Otomatis: false,
            Jenis: not JenisLangkah.Mulai })
            .OrderBy(n => n == utama ? 0 : 1).ThenByDescending(n => n)];
    }

    private bool MemegangPenetapan => Keadaan.Jalan?.Pelaksanaan is { Penetapan: { } t } p && alur.Memegang(Pd, p.Sop,
        p.Langkah(t.Langkah), []);

    /// <summary>Steps from which an ended procedure can be opened again.</summary>
    public IReadOnlyList<int> TujuanBuka => [.. TujuanKembali(Keadaan.Sop.DaftarLangkah.Count + 1).Order()];

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

    /// <summary>Where a step is done; empty: outside.</summary>
    public string Tempat(LangkahSop l)
    {
        ArgumentNullException.ThrowIfNull(l);
        return l.Tindakan switch
        {
            TindakanLangkah.Merekap or TindakanLangkah.MenetapkanTriwulan when Keadaan.Dokumen is { } d => Alamat.Dokumen.Isi(Pd, d.Dokumen),
            TindakanLangkah.Merekap => Alamat.Siklus.Tahap(Pd, "pengukuran", Tahun, Triwulan),
            TindakanLangkah.MembentukTim when Keadaan.Dokumen is { } d => Alamat.Dokumen.Isi(Pd, d.Dokumen),
            TindakanLangkah.MenyusunLaporan or TindakanLangkah.MemeriksaLaporan when Keadaan.Dokumen is not null => Alamat.Tulis.Bagian(Pd, Periode),
            TindakanLangkah.MenetapkanLaporan when Keadaan.Dokumen is { Status: VersiDokumen.Draf } d => Alamat.Dokumen.Tetapkan(Pd, d.Dokumen),
            TindakanLangkah.MenyusunLaporan or TindakanLangkah.MemeriksaLaporan or TindakanLangkah.MemarafLaporan or TindakanLangkah.MenetapkanLaporan
                => Alamat.Laporan.Satu(Pd, Periode),
            TindakanLangkah.MendistribusikanLaporan => Alamat.Laporan.Distribusi(Pd, Periode),
            _ => "",
        };
    }

    /// <summary>What its link is called.</summary>
    public string SebutanTempat(LangkahSop l)
    {
        ArgumentNullException.ThrowIfNull(l);
        return l.Tindakan switch
        {
            TindakanLangkah.MengisiPengukuran => "Isi pengukuran",
            TindakanLangkah.Merekap or TindakanLangkah.MenetapkanTriwulan => "Baca yang sudah diisi",
            TindakanLangkah.MembentukTim when Keadaan.Dokumen is not null => "Isi tim penyusun dan keputusannya",
            TindakanLangkah.MenyusunLaporan or TindakanLangkah.MemeriksaLaporan when Keadaan.Dokumen is not null => "Buka ruang tulis",
            TindakanLangkah.MenetapkanLaporan when Keadaan.Dokumen is { Status: VersiDokumen.Draf } => "Baca dan tandatangani",
            TindakanLangkah.MendistribusikanLaporan => "Catat penggandaan dan distribusi",
            _ => "Buka laporannya",
        };
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

    /// <summary>The procedure as a picture, with where it stands.</summary>
    public IHtmlContent Gambar()
    {
        using var keluaran = new StringWriter();
        GambarAlur.Tulis(keluaran, Keadaan.Sop, Tanda);
        return new HtmlString(keluaran.ToString());
    }

    /// <summary>A moment by the clock of the office, in words.</summary>
    public string Saat(DateTime saat) => $"{TanggalIndonesia.Panjang(DateOnly.FromDateTime(saat))} pukul {saat:HH.mm} {waktu.Zona}";

    /// <summary>Who has a task, or did it.</summary>
    public string Pemegang(TugasSop t)
    {
        ArgumentNullException.ThrowIfNull(t);
        return t.Unit.Length > 0 ? Keadaan.Nama(t.Unit) : string.Join(" dan ", Keadaan.Sop.DaftarLangkah[t.Langkah - 1].Pelaksana);
    }

    /// <summary>How a task stands, in a word of the field.</summary>
    public string Kata(TugasSop t)
    {
        ArgumentNullException.ThrowIfNull(t);
        return t.Keadaan switch
        {
            KeadaanTugas.Selesai when Terulang(t) => "akan diulang",
            KeadaanTugas.Selesai => t.Terlambat(Kini) ? "selesai, terlambat" : "selesai",
            KeadaanTugas.Dikembalikan => "dikembalikan",
            KeadaanTugas.Dilewati => "dilewati",
            _ => t.Terlambat(Kini) ? "terlambat" : t.Alasan.Length > 0 ? "diperbaiki" : "berjalan",
        };
    }

    // it was done before the matter went back, and comes again
    private bool Terulang(TugasSop t) => Keadaan.Jalan?.Pelaksanaan is { Berakhir: null } p && p.Terbuka.Any(x => x.Langkah < t.Langkah
        && x.Sejak >= t.Berakhir && x.Alasan.Length > 0);

    /// <summary>Its tone.</summary>
    public Ragam Rupa(TugasSop t)
    {
        ArgumentNullException.ThrowIfNull(t);
        return t.Keadaan switch
        {
            KeadaanTugas.Selesai => Terulang(t) ? Ragam.Biasa : Ragam.Sukses,
            KeadaanTugas.Dikembalikan => Ragam.Peringatan,
            KeadaanTugas.Dilewati => Ragam.Biasa,
            _ => t.Terlambat(Kini) ? Ragam.Bahaya : t.Alasan.Length > 0 ? Ragam.Peringatan : Ragam.Info,
        };
    }

    /// <summary>A text to be sent to those who have something of it now.</summary>
    /// <param name="t">Their task.</param>
    public string Pengingat(TugasSop t)
    {
        ArgumentNullException.ThrowIfNull(t);
        return Keadaan.Jalan is not { } j ? ""
            : new TeksPengingat(j, t, PerangkatDaerah.Nama, Keadaan.Nama(t.Unit), [.. Kurang(t).Select(h => h.Sebutan)]).Tulis(
                Kini, waktu.Zona, $"{Request.Scheme}://{Request.Host}{PemindaiPengingat.Tempat(j)}");
    }

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

    private string Tanda(int nomor)
    {
        if (Keadaan.Jalan is not { Pelaksanaan: var p })
        {
            return "";
        }

        var tugas = p.DaftarTugas.Where(t => t.Langkah == nomor).ToList();
        return tugas.Exists(t => t.Terbuka) ? tugas.Exists(t => t.Terbuka && t.Terlambat(Kini)) ? GambarAlur.Terlambat : GambarAlur.Kini
            : tugas.Count > 0 && tugas[^1].Keadaan == KeadaanTugas.Selesai ? GambarAlur.Selesai : "";
    }

    private static string Besar(string teks) => char.ToUpperInvariant(teks[0]) + teks[1..];
}
