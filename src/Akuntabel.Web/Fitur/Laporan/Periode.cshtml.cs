using System.Text.Json;
using Akuntabel.Core.Alur;
using Akuntabel.Uji.Hasil;
using Akuntabel.Core.Laporan;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen;
using Akuntabel.Dokumen.Berkas;
using Akuntabel.Dokumen.Pembacaan;
using Akuntabel.Dokumen.Pertukaran.Unggahan;
using Akuntabel.Dokumen.Pdf;
using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Dokumen;
using Akuntabel.Storage.Pekerjaan;
using Akuntabel.Storage.Pembuktian;
using Akuntabel.Storage.Pemda;
using Akuntabel.Storage.Terbitan;
using Akuntabel.Web.Fitur.Bersama;
using Akuntabel.Web.FormulirDokumen;
using Akuntabel.Web.Keamanan;
using Akuntabel.Web.Komponen;
using Akuntabel.Web.Pekerjaan;
using Akuntabel.Web.Pengawasan;
using Akuntabel.Web.Penyusunan;
using Akuntabel.Web.Umum;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Akuntabel.Web.Fitur.Laporan;

/// <summary>Composes the stored report of one period: to look at, to download, to check.</summary>
public partial class PeriodeModel(
    KonteksPd konteks, DokumenStore dokumen, LaporanTersusun tersusun, Antrean antrean, WaktuSetempat waktu, Pengakses pengakses, OpsiWeb opsi, PenandaKepala penanda,
    FotoLaporan foto, TerbitanStore terbitan, PerambanHangat hangat, KesiapanLaporan kesiapan, PembacaKabarReviu kabar) : HalamanPd(konteks)
{
    private KumpulanBerkas _berkas = KumpulanBerkas.Kosong;

    // as stored, without the photos that they name
    private KumpulanBerkas _bahan = KumpulanBerkas.Kosong;

    private IReadOnlyList<VersiDokumen> _dokumen = [];

    private IReadOnlyList<VersiDokumen> _semua = [];

    /// <summary>Year.</summary>
    [BindProperty(SupportsGet = true)]
    public int Tahun { get; set; }

    /// <summary>Quarter, or 0.</summary>
    [BindProperty(SupportsGet = true)]
    public int Triwulan { get; set; }

    /// <summary>Date as of which the report is wanted.</summary>
    [BindProperty(SupportsGet = true, Name = "tanggal")]
    public string? TanggalDiminta { get; set; }

    /// <summary>The same, understood; <c>null</c> when none was asked for or it is no date.</summary>
    public DateOnly? PadaTanggal => TanggalIndonesia.Coba(TanggalDiminta?.Trim() ?? "", out var t, out _) ? t : null;

    /// <summary><c>berlaku</c>: the versions in force on the date; <c>tercatat</c>: what was stored at its end.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Sebagaimana { get; set; }

    /// <summary>Whether it is to be composed of what is there now, though it was issued.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Kini { get; set; }

    /// <summary>The issue of this report that holds; <c>null</c>: it was never set.</summary>
    public BarisTerbitan? Terbit { get; private set; }

    /// <summary>Whether what it would be composed of now is no longer what was issued.</summary>
    public bool BerubahSejakTerbit { get; private set; }

    /// <summary>The span.</summary>
    public Periode Periode => Periode.Tahun(Tahun, Triwulan is >= 1 and <= 4 ? Triwulan : null);

    /// <summary>The composed report.</summary>
    public Susunan Susunan { get; private set; } = new("", [], []);

    /// <summary>What stands between the report and its signature, as everywhere; <c>null</c>: it is not signed as it is shown here.</summary>
    public IReadOnlyList<HalKesiapan>? Kesiapan { get; private set; }

    /// <summary>What APIP says of it; <c>null</c>: it is not reviewed, or not shown as it is now.</summary>
    public KabarReviu? Reviu { get; private set; }

    /// <summary>What lacks in its data, row by row, and where it is mended.</summary>
    /// <param name="tandaTangan">What lacks only for the signature; otherwise gaps and contradictions.</param>
    public IReadOnlyList<HalBelumSiap> BelumSiap(bool tandaTangan) =>
        new PenunjukKekurangan(Konteks, Pd, Periode, _semua, _berkas).Sebut(Susunan.DaftarKesalahan.Where(k => k.Bobot == BobotKesalahan.Tandatangan == tandaTangan));

    /// <summary>Whether there was no report yet on the date asked for.</summary>
    public bool BelumAda => Pilihan() != PilihanVersi.Terbaru && !_berkas.Coba("laporan.yaml", out _);

    /// <summary>Which state.</summary>
    public IReadOnlyList<SelectListItem> DaftarPilihan { get; } =
        [new("Dokumen yang berlaku pada tanggal itu (hanya yang sudah ditetapkan)", "berlaku"), new("Isian yang tercatat sampai akhir hari itu, termasuk draf", "tercatat")];

    /// <summary>Which state is shown, in words.</summary>
    public string Sebutan => Pilihan() == PilihanVersi.Terbaru ? "Menurut isian terakhir, termasuk draf" : $"{(Sebagaimana == "tercatat" ? "Menurut isian yang tercatat sampai" : "Menurut dokumen yang berlaku pada")} {TanggalIndonesia.Panjang(PadaTanggal ?? default)}";

    /// <summary>Address of the report alone.</summary>
    public string AlamatTampilan => $"{Alamat.Laporan.Daftar(Pd)}/{Tahun}?handler=Tampilan{Keadaan}";

    private string Keadaan => (Triwulan > 0 ? $"&triwulan={Triwulan}" : "") + (Kini ? "&kini=true" : "") + (PadaTanggal is { } t ? $"&tanggal={t:yyyy-MM-dd}&sebagaimana={Uri.EscapeDataString(Sebagaimana ?? "berlaku")}" : "");

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken batal)
    {
        if (!string.IsNullOrWhiteSpace(TanggalDiminta) && !TanggalIndonesia.Coba(TanggalDiminta.Trim(), out _, out var alasan))
        {
            ModelState.AddModelError("tanggal", $"\"{TanggalDiminta}\" bukan tanggal: {alasan} Tulis misalnya 31 Desember {Tahun}.");
        }

        if (!await SusunAsync(batal))
        {
            return NotFound();
        }

        if (Pilihan() == PilihanVersi.Terbaru && _dokumen.FirstOrDefault(d => d.Jenis == JenisDokumen.Laporan.Kode && d.Status == VersiDokumen.Draf) is { } draf)
        {
            Kesiapan = await kesiapan.DariAsync(draf, _bahan, batal);
        }

        if (Pilihan() == PilihanVersi.Terbaru && Periode.Triwulan is null)
        {
            Reviu = await kabar.BacaAsync(Pd, Tahun, () => tersusun.BahanTulis(FotoLaporan.DenganTitik(_bahan))?.Naskah, batal);
        }

        // whoever looks at a report may want it on paper
        hangat.Hangatkan();
        return PadaTanggal is null && !Kini && Terbit is { } t && _dokumen.Any(d => d.Dokumen == t.Dokumen && d.Versi == t.Versi)
            ? LocalRedirect(Alamat.Terbitan.Satu(Pd, t.Kode)) : Page();
    }

    /// <summary>To whom the issue goes: where the last step of the procedure is done.</summary>
    public async Task<IActionResult> OnGetDistribusiAsync(CancellationToken batal)
    {
        if (!await SusunAsync(batal))
        {
            return NotFound();
        }

        if (Terbit is { } t)
        {
            return LocalRedirect(Alamat.Terbitan.Distribusi(Pd, t.Kode));
        }

        this.Pesan("Laporan ini belum ditetapkan, jadi belum ada yang digandakan dan dikirim.", Ragam.Info);
        return LocalRedirect(Alamat.Laporan.Satu(Pd, Periode));
    }

    /// <summary>The report as a page of its own.</summary>
    public async Task<IActionResult> OnGetTampilanAsync(CancellationToken batal)
    {
        if (!await SusunAsync(batal) || !Susunan.Berhasil)
        {
            return NotFound();
        }

        Response.Headers.ContentSecurityPolicy = PenyajiNaskah.Kebijakan;
        return File(Susunan.Html, "text/html; charset=utf-8");
    }

    /// <summary>The documents that the report reads, in the order of the chain; <c>null</c> where there is none.</summary>
    public IEnumerable<(JenisDokumen Jenis, VersiDokumen? Dokumen)> DaftarDokumen => JenisDokumen.Semua
        .Select(j => (j, _dokumen.FirstOrDefault(d => d.Jenis == j.Kode)))
        // what no outline needs is not missing
        .Where(d => d.Item2 is not null || (d.j != JenisDokumen.PohonKinerja && d.j != JenisDokumen.PerjanjianJenjang));

    /// <summary>Documents of earlier years that the report would compare with, once they are set.</summary>
    public IEnumerable<VersiDokumen> BelumPembanding => DokumenStore.Pembanding(_semua, Periode)
        .Where(d => d is { Status: VersiDokumen.Draf, Pendahulu: 0 });

    /// <summary>Address of one of them; of an earlier year it says for whom it is opened.</summary>
    public string AlamatDokumen(VersiDokumen d) => Alamat.Dokumen.Satu(Pd, d.Dokumen, d.Selesai < Periode.Mulai ? Periode : null);

    private async Task<bool> SusunAsync(CancellationToken batal)
    {
        if (Tahun is < 2000 or > 2100 || !await KenalAsync(batal))
        {
            return false;
        }

        _semua = await dokumen.DaftarAsync(Konteks.Pemda, Pd, batal);
        _dokumen = DokumenStore.Yang(_semua, Periode);
        if (_dokumen.All(d => d.Jenis != JenisDokumen.Laporan.Kode))
        {
            return false;
        }

        var berkas = await dokumen.BerkasLaporanAsync(Konteks.Pemda, Pd, Periode, Pilihan(), batal);
        Terbit = _dokumen.FirstOrDefault(d => d.Jenis == JenisDokumen.Laporan.Kode && (d.Status == VersiDokumen.Ditetapkan || d.Pendahulu > 0)) is { } l
            && await terbitan.DaftarAsync(l.Kunci, batal) is [var terakhir, ..] ? terakhir : null;
        BerubahSejakTerbit = Terbit is { } t && IsiStore.Sidik(berkas) != t.Masukan;
        _bahan = berkas;
        _berkas = await foto.DenganAsync(berkas, Konteks.Pemda, Pd, batal);
        Susunan = tersusun.Ambil(_berkas);
        return true;
    }

    private PilihanVersi Pilihan() => (PadaTanggal, Sebagaimana) switch
    {
        ({ } t, "tercatat") => PilihanVersi.Tercatat(waktu.Saat(t, TimeOnly.MaxValue)),
        // a date without a choice asks for what was in force
        ({ } t, _) => PilihanVersi.Berlaku(t),
        _ => PilihanVersi.Terbaru,
    };
}
