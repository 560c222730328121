using Akuntabel.Core.Alur;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen;
using Akuntabel.Dokumen.Berkas;
using Akuntabel.Storage.Dokumen;
using Akuntabel.Storage.Pemda;
using Akuntabel.Storage.Umum;
using Akuntabel.Web.Fitur.Bersama;
using Akuntabel.Web.FormulirDokumen;
using Akuntabel.Web.Keamanan;
using Akuntabel.Web.Komponen;
using Akuntabel.Web.Penyimpanan;
using Akuntabel.Web.Penyusunan;
using Akuntabel.Web.Umum;
using Microsoft.AspNetCore.Mvc;

namespace Akuntabel.Web.Fitur.CetakTabel;

/// <summary>An official table of a year, computed from what was typed: on screen, for Word, for Excel.</summary>
public class SatuModel(KonteksPd konteks, DokumenStore dokumen, LaporanTersusun tersusun, PencetakPdf pencetak, OpsiWeb opsi,
    Pengakses pengakses, WaktuSetempat waktu) : HalamanPd(konteks)
{
    private static readonly Dictionary<string, (FormatKeluaran Format, string Mime)> Bentuk = new(StringComparer.Ordinal)
    {
        ["docx"] = (FormatKeluaran.Docx, "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        ["xlsx"] = (FormatKeluaran.Xlsx, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    };

    /// <summary>As <see cref="Menurut"/>: what was typed last.</summary>
    public const string IsianTerakhir = "isian";

    private KumpulanBerkas _berkas = KumpulanBerkas.Kosong;

    private IReadOnlyList<VersiDokumen> _dokumen = [];

    // the quarter that is printed, where the head agreed to its figures
    private TriwulanTerkunci? _disetujui;

    /// <summary>Which table.</summary>
    [FromRoute]
    public string Jenis { get; set; } = "";

    /// <summary>Year.</summary>
    [FromRoute]
    public int Tahun { get; set; }

    /// <summary>As which setting of its document it is printed: <c>v2</c>, <see cref="IsianTerakhir"/>; empty: the newest that was set.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Menurut { get; set; }

    /// <summary>Up to the end of which quarter; <c>null</c>: of the year.</summary>
    [BindProperty(SupportsGet = true)]
    public int? Triwulan { get; set; }

    /// <summary>Settings of its document, newest first; none where the table belongs to none or it was never set.</summary>
    public IReadOnlyList<VersiDokumen> Ditetapkan { get; private set; } = [];

    /// <summary>The setting that is printed; <c>null</c>: what was typed last.</summary>
    public VersiDokumen? Dicetak { get; private set; }

    /// <summary>The table.</summary>
    public TabelResmi Tabel { get; private set; } = BahanTabel.Pada(WaktuKerja.TahunPertama)[0];

    /// <summary>Whether it could be composed.</summary>
    public bool Tersusun { get; private set; }

    /// <summary>What is missing or contradicts itself in it.</summary>
    public KurangNaskah Kurang { get; private set; } = KurangNaskah.Kosong;

    /// <summary>The other tables of the year.</summary>
    public IReadOnlyList<Tautan> Semua => [.. BahanTabel.Pada(Tahun, _berkas).Select(t => new Tautan(t.Nama,
        Alamat.Tabel.Satu(Pd, t.Kunci, Tahun, Masa(t))))];

    /// <summary>The spans that it may speak of, as tabs.</summary>
    public IReadOnlyList<Tautan> DaftarTriwulan => Tabel.Triwulan == TriwulanTabel.Tidak ? []
        : [.. Enumerable.Range(1, 4).Select(q => new Tautan($"Triwulan {BilanganRomawi.Dari(q)}", Alamat.Tabel.Satu(Pd, Tabel.Kunci, Tahun, q))),
            .. Tabel.Triwulan == TriwulanTabel.Boleh ? [new Tautan("Setahun", Alamat.Tabel.Satu(Pd, Tabel.Kunci, Tahun))]
                : Array.Empty<Tautan>()];

    /// <summary>What is printed, with its span.</summary>
    public string Judul => $"{Tabel.Nama} {Tahun}{(Triwulan is { } q ? $" s.d. triwulan {BilanganRomawi.Dari(q)}" : "")}";

    /// <summary>The ways to print it, as tabs.</summary>
    public IReadOnlyList<Tautan> Cara => [
        .. Ditetapkan.Select(v => new Tautan($"Ditetapkan {Hari(v)}", Milik(null, menurut: $"v{v.Versi}"))),
        new Tautan("Isian terakhir", Milik(null, menurut: IsianTerakhir)),
    ];

    /// <summary>The date on which a version was set, as people write it.</summary>
    /// <param name="v">The version.</param>
    public static string Hari(VersiDokumen v)
    {
        ArgumentNullException.ThrowIfNull(v);
        return TanggalIndonesia.Coba(v.Tanggal, out var hari, out _) && hari is { } h ? TanggalIndonesia.Panjang(h) : v.Tanggal;
    }

    /// <summary>Address of a handler for what is shown.</summary>
    /// <param name="handler">Which; <c>null</c> for the page.</param>
    /// <param name="format">Form of a download.</param>
    /// <param name="menurut">As which setting; <c>null</c>: the one that is shown.</param>
    public string Milik(string? handler, string? format = null, string? menurut = null) => Alamat.Tabel.Satu(Pd, Tabel.Kunci, Tahun, Triwulan,
        handler, format, menurut ?? (Ditetapkan.Count == 0 ? null : Dicetak is { } v ? $"v{v.Versi}" : IsianTerakhir));

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken batal)
    {
        if (!await BukaAsync(batal))
        {
            return NotFound();
        }

        var susunan = tersusun.Ambil(_berkas);
        Tersusun = susunan.Berhasil;
        Kurang = KurangNaskah.Dari(susunan.DaftarKesalahan, _dokumen, _berkas, Pd, Tahun, Mengisi && Dicetak is null) with { Ditulis = [] };
        ViewData["Judul"] = Judul;
        ViewData["Remah"] = new[]
        {
            Tahap, new Tautan("Tabel resmi"), new Tautan(Tabel.Nama),
        };
        return Page();
    }

    // what speaks of quarters tells of the measurement
    private Tautan Tahap => Tabel.Triwulan == TriwulanTabel.Tidak ? new Tautan("Perencanaan", Alamat.Siklus.Tahap(Pd, "perencanaan", Tahun))
        : new Tautan("Pengukuran", Alamat.Siklus.Tahap(Pd, "pengukuran", Tahun, Triwulan));

    /// <summary>The table as a page of its own.</summary>
    public async Task<IActionResult> OnGetTampilanAsync(CancellationToken batal)
    {
        if (!await BukaAsync(batal) || tersusun.Ambil(_berkas) is not { Berhasil: true } susunan)
        {
            return NotFound();
        }

        Response.Headers.ContentSecurityPolicy = PenyajiNaskah.Kebijakan;
        return File(susunan.Html, "text/html; charset=utf-8");
    }

    /// <summary>The table for Word or Excel.</summary>
    public async Task<IActionResult> OnGetUnduhAsync(string? format, CancellationToken batal)
    {
        if (!Bentuk.TryGetValue(format ?? "", out var bentuk) || !await BukaAsync(batal) || !tersusun.Ambil(_berkas).Berhasil)
        {
            return NotFound();
        }

        return File(await PenyajiNaskah.TulisAsync(opsi, _berkas, bentuk.Format, null, batal), bentuk.Mime,
            $"{NamaUnduhan}.{format}");
    }

    /// <summary>Starts the job that prints the PDF.</summary>
    public async Task<IActionResult> OnPostPdfAsync(CancellationToken batal)
    {
        if (!await BukaAsync(batal) || !tersusun.Ambil(_berkas).Berhasil)
        {
            return NotFound();
        }

        var kembali = Milik(null);
        var (alamat, alasan) = await pencetak.AntrekanAsync(
            Konteks.Pemda, Pd, Judul, NamaUnduhan, kembali, _berkas, batal);
        if (alamat is not null)
        {
            return Redirect(alamat);
        }

        this.Pesan(alasan, Ragam.Peringatan);
        return Redirect(kembali);
    }

    /// <summary>As what it is printed, in words.</summary>
    public string Sebutan => Dicetak is { } v
        ? $"Seperti ketika {v.Judul} ditetapkan, {Hari(v)}, dengan isi dokumen lain saat itu."
        : _disetujui is { } k ? $"Menurut isian triwulan {BilanganRomawi.Dari(Triwulan ?? 4)} yang disetujui {k.Oleh}"
            + (SaatUtc.Baca(k.Saat) is { } saat ? $", {waktu.Tanggal(saat)}" : "") + "; target dan anggarannya menurut isian terakhir."
        : "Menurut isian terakhir, termasuk draf.";

    // a table of the year has no quarter; one of a quarter that is not said is of the last one
    private int? Masa(TabelResmi tabel) => tabel.Triwulan switch
    {
        TriwulanTabel.Tidak => null,
        TriwulanTabel.Wajib => Triwulan ?? 4,
        _ => Triwulan,
    };

    private string NamaUnduhan => $"{Tabel.Kunci}-{PemdaStore.Kunci(PerangkatDaerah.Nama)}-{Tahun}"
        + (Triwulan is { } q ? $"-tw{q}" : "")
        + (Dicetak is { Versi: > 1 } v ? $"-perubahan-{v.Versi - 1}" : "");

    // a field to jump to has who may type in the plan, whoever's row it is; what was set is mended by a Perubahan
    private bool Mengisi => Konteks.Boleh(
        Hak.Atas<Dokumen.Isian.IsiModel>(nameof(Dokumen.Isian.IsiModel.OnPostUsulkanAsync)), Pd, JenisDokumen.Renstra.Kode);

    private async Task<bool> BukaAsync(CancellationToken batal)
    {
        if (BahanTabel.Pada(Tahun).FirstOrDefault(t => t.Kunci == Jenis) is not { } tabel || Tahun is < 2000 or > 2100
            || Triwulan is < 1 or > 4 || !await KenalAsync(batal))
        {
            return false;
        }

        (Tabel, Triwulan) = (tabel, Masa(tabel));
        ViewData["Menu"] = Alamat.Siklus.Tahap(Pd, Tabel.Triwulan == TriwulanTabel.Tidak ? "perencanaan" : "pengukuran");
        if (!await PilihAsync(batal))
        {
            return false;
        }

        // its own yes before that of a later quarter with which it was locked
        _disetujui = Tabel.Triwulan == TriwulanTabel.Tidak ? null : (await dokumen.DaftarTerkunciAsync(Konteks.Pemda, Pd, Tahun, batal))
            .Where(k => k.Tahun == Tahun && k.Memuat(Triwulan ?? 4)).MinBy(k => k.Triwulan);
        var pada = SaatUtc.Coba(Dicetak?.DitetapkanSaat ?? "") is { } saat ? PilihanVersi.Tercatat(saat) : PilihanVersi.Terbaru;
        var bahan = await dokumen.BahanAsync(Konteks.Pemda, Pd, Periode.Tahun(Tahun), pada, Dicetak, batal);
        var isi = IdentitasKantor.Lengkapi(bahan.Berkas, PerangkatDaerah.Nama, pengakses.NamaPemda);
        (_berkas, _dokumen) = (BahanTabel.Dari(isi, Tahun, BahanTabel.Pada(Tahun, isi).First(t => t.Kunci == Jenis), Triwulan, Sebutan),
            bahan.Daftar);
        Tabel = BahanTabel.Pada(Tahun, _berkas).First(t => t.Kunci == Jenis);
        return true;
    }

    // what was set is printed as it was when it was set, with what the other documents said then
    private async Task<bool> PilihAsync(CancellationToken batal)
    {
        var milik = Tabel.Dokumen.Length == 0 ? null
            : DokumenStore.Yang(await dokumen.DaftarAsync(Konteks.Pemda, Pd, batal), Periode.Tahun(Tahun)).FirstOrDefault(d =>
                d.Jenis == Tabel.Dokumen);
        Ditetapkan = milik is null ? []
            : [.. (await dokumen.DaftarVersiAsync(milik.Kunci, batal)).Where(v => v.Status != VersiDokumen.Draf)];
        Dicetak = Menurut == IsianTerakhir ? null
            : string.IsNullOrEmpty(Menurut) ? Ditetapkan is [var akhir, ..] ? akhir : null : Ditetapkan.FirstOrDefault(v =>
                $"v{v.Versi}" == Menurut);
        return string.IsNullOrEmpty(Menurut) || Menurut == IsianTerakhir || Dicetak is not null;
    }
}
