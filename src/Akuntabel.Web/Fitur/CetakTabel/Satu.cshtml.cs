using Akuntabel.Core.Alur;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen;
using Akuntabel.Dokumen.Berkas;
using Akuntabel.Storage.Dokumen;
using Akuntabel.Storage.Pemda;
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
    Pengakses pengakses) : HalamanPd(konteks)
{
    private static readonly Dictionary<string, (FormatKeluaran Format, string Mime)> Bentuk = new(StringComparer.Ordinal)
    {
        ["docx"] = (FormatKeluaran.Docx, "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        ["xlsx"] = (FormatKeluaran.Xlsx, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    };

    private KumpulanBerkas _berkas = KumpulanBerkas.Kosong;

    private IReadOnlyList<VersiDokumen> _dokumen = [];

    /// <summary>Which table.</summary>
    [FromRoute]
    public string Jenis { get; set; } = "";

    /// <summary>Year.</summary>
    [FromRoute]
    public int Tahun { get; set; }

    /// <summary>The table.</summary>
    public TabelResmi Tabel { get; private set; } = BahanTabel.Semua[0];

    /// <summary>Whether it could be composed.</summary>
    public bool Tersusun { get; private set; }

    /// <summary>What is missing or contradicts itself in it.</summary>
    public KurangNaskah Kurang { get; private set; } = KurangNaskah.Kosong;

    /// <summary>The other tables of the year.</summary>
    public IReadOnlyList<Tautan> Semua => [.. BahanTabel.Semua.Select(t => new Tautan(t.Nama, Alamat.Tabel.Satu(Pd, t.Kunci, Tahun)))];

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken batal)
    {
        if (!await BukaAsync(batal))
        {
            return NotFound();
        }

        var susunan = tersusun.Ambil(_berkas);
        Tersusun = susunan.Berhasil;
        Kurang = KurangNaskah.Dari(susunan.DaftarKesalahan, _dokumen, _berkas, Pd, Tahun, Mengisi) with { Ditulis = [] };
        ViewData["Judul"] = $"{Tabel.Nama} {Tahun}";
        ViewData["Remah"] = new[]
        {
            new Tautan("Perencanaan", Alamat.Siklus.Tahap(Pd, "perencanaan", Tahun)), new Tautan("Tabel resmi"), new Tautan(Tabel.Nama),
        };
        return Page();
    }

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

        var kembali = Alamat.Tabel.Satu(Pd, Tabel.Kunci, Tahun);
        var (alamat, alasan) = await pencetak.AntrekanAsync(
            Konteks.Pemda, Pd, $"{Tabel.Nama} {Tahun}", NamaUnduhan, kembali, _berkas, batal);
        if (alamat is not null)
        {
            return Redirect(alamat);
        }

        this.Pesan(alasan, Ragam.Peringatan);
        return Redirect(kembali);
    }

    private string NamaUnduhan => $"{Tabel.Kunci}-{PemdaStore.Kunci(PerangkatDaerah.Nama)}-{Tahun}";

    // a field to jump to has who may type in the plan, whoever's row it is
    private bool Mengisi => Konteks.Boleh(
        Hak.Atas<Dokumen.Isian.IsiModel>(nameof(Dokumen.Isian.IsiModel.OnPostUsulkanAsync)), Pd, JenisDokumen.Renstra.Kode);

    private async Task<bool> BukaAsync(CancellationToken batal)
    {
        if (BahanTabel.Semua.FirstOrDefault(t => t.Kunci == Jenis) is not { } tabel || Tahun is < 2000 or > 2100
            || !await KenalAsync(batal))
        {
            return false;
        }

        Tabel = tabel;
        ViewData["Menu"] = Alamat.Siklus.Tahap(Pd, "perencanaan");
        var bahan = await dokumen.BahanAsync(Konteks.Pemda, Pd, Periode.Tahun(Tahun), PilihanVersi.Terbaru, batal: batal);
        (_berkas, _dokumen) = (BahanTabel.Dari(IdentitasKantor.Lengkapi(bahan.Berkas, PerangkatDaerah.Nama, pengakses.NamaPemda), Tahun, tabel),
            bahan.Daftar);
        return true;
    }
}
