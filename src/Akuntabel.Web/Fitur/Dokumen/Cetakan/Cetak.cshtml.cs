using System.Runtime.CompilerServices;
using Akuntabel.Core.Alur;
using Akuntabel.Core.PerjanjianKinerja;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen;
using Akuntabel.Dokumen.Berkas;
using Akuntabel.Storage.Dokumen;
using Akuntabel.Storage.Pemda;
using Akuntabel.Storage.Umum;
using Akuntabel.Web.FormulirDokumen;
using Akuntabel.Web.Komponen;
using Akuntabel.Web.Penyimpanan;
using Akuntabel.Web.Penyusunan;
using Akuntabel.Web.Umum;
using Microsoft.AspNetCore.Mvc;

namespace Akuntabel.Web.Fitur.Dokumen.Cetakan;

/// <summary>The official form of a Perjanjian Kinerja, alone: to look at and to print, whether or not there is a report of its year.
/// </summary>
public class CetakModel(
    KonteksDokumen konteks, LaporanTersusun tersusun, PencetakPdf pencetak, OpsiWeb opsi)
    : HalamanDokumen(konteks)
{
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private const string Excel = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private KumpulanBerkas _berkas = KumpulanBerkas.Kosong;

    private IReadOnlyList<VersiDokumen> _dokumen = [];

    private string _pilihan = PilihanJabatan.HanyaKepala;

    /// <summary>Of the agreements below the head: which one; empty for all.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Jabatan { get; set; }

    /// <summary>The version that is printed, as <see cref="AcuanIsi"/> names it; empty for the newest.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Acuan { get; set; }

    /// <summary>The version that is printed.</summary>
    public VersiDokumen Dicetak { get; private set; } = new();

    /// <summary>Those that the document holds, to print alone: code and position; none in that of the head.</summary>
    public IReadOnlyList<PerjanjianJabatan> DaftarJabatan { get; private set; } = [];

    /// <summary>What of the document is printed.</summary>
    public RagamCetak Cetakan { get; private set; } = RagamCetak.Naskah;

    /// <summary>The composed form.</summary>
    public Susunan Susunan { get; private set; } = new("", [], []);

    /// <summary>What is missing in it.</summary>
    public KurangNaskah Kurang => field ??= KurangNaskah.Dari(Susunan.DaftarKesalahan, _dokumen, _berkas, Pd, Versi.Mulai, MengisiSemua);

    /// <summary>Address of the form alone, as the frame shows it.</summary>
    public string AlamatTampilan => Milik("Tampilan");

    /// <summary>Address of a handler for what is shown.</summary>
    /// <param name="handler">Which; empty for the page.</param>
    /// <param name="jabatan">Which agreement; <c>null</c>: the one that is shown.</param>
    public string Milik(string handler, string? jabatan = null) =>
        Alamat.Dokumen.Cetak(Pd, Id, handler, jabatan ?? Jabatan ?? "", Dicetak.Versi == Versi.Versi ? "" : $"v{Dicetak.Versi}");

    /// <summary>Shows it with what is still missing.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken batal) => await SusunAsync(batal, bolehKosong: true) ?? Page();

    /// <summary>The form as a page of its own.</summary>
    public async Task<IActionResult> OnGetTampilanAsync(CancellationToken batal)
    {
        if (await SusunAsync(batal) is { } tolak)
        {
            return tolak;
        }

        Response.Headers.ContentSecurityPolicy = PenyajiNaskah.Kebijakan;
        return File(Susunan.Html, "text/html; charset=utf-8");
    }

    /// <summary>The form for Word.</summary>
    public async Task<IActionResult> OnGetUnduhAsync(CancellationToken batal)
    {
        if (await SusunAsync(batal) is { } tolak)
        {
            return tolak;
        }

        var isi = await PenyajiNaskah.TulisAsync(opsi, _berkas, FormatKeluaran.Docx, await pencetak.RiwayatAsync(Konteks.Pemda, batal), batal);
        return File(isi, Word, Nama + ".docx");
    }

    /// <summary>The form for Excel.</summary>
    public async Task<IActionResult> OnGetExcelAsync(CancellationToken batal)
    {
        if (await SusunAsync(batal) is { } tolak)
        {
            return tolak;
        }

        var isi = await PenyajiNaskah.TulisAsync(opsi, _berkas, FormatKeluaran.Xlsx, await pencetak.RiwayatAsync(Konteks.Pemda, batal), batal);
        return File(isi, Excel, Nama + ".xlsx");
    }

    /// <summary>Starts the job that prints the PDF.</summary>
    public async Task<IActionResult> OnPostPdfAsync(CancellationToken batal)
    {
        if (await SusunAsync(batal) is { } tolak)
        {
            return tolak;
        }

        var (alamat, alasan) = await pencetak.AntrekanAsync(Konteks.Pemda, Pd, Dicetak.Judul, Nama, Milik(""), _berkas, batal);
        if (alamat is not null)
        {
            return Redirect(alamat);
        }

        this.Pesan(alasan, Ragam.Peringatan);
        return Redirect(Milik(""));
    }

    // by the name of the handler, which the table of rights knows
    private async Task<IActionResult?> SusunAsync(
        CancellationToken batal, bool bolehKosong = false, [CallerMemberName] string handler = "")
    {
        if (await BukaAsync(batal, handler) is { } tolak)
        {
            return tolak;
        }

        if (RagamCetak.Dari(Versi.JenisDokumen) is not { } ragam)
        {
            return NotFound();
        }

        Cetakan = ragam;
        if (await VersiDicetakAsync(batal) is not { } dicetak)
        {
            return NotFound();
        }

        Dicetak = dicetak;
        var pada = Sekitar;
        var bahan = await Dokumen.Store.BahanAsync(
            Konteks.Pemda, Pd, Versi.Periode, pada, pada == PilihanVersi.Terbaru ? null : Dicetak, batal);
        var pilihan = string.IsNullOrEmpty(Jabatan) || Versi.JenisDokumen == JenisDokumen.PerjanjianKinerja
            ? PilihanJabatan.Bawaan(Versi.JenisDokumen) : Jabatan;
        var berkas = IdentitasKantor.Lengkapi(bahan.Berkas, PerangkatDaerah.Nama, Dokumen.NamaPemda);
        (_berkas, _dokumen) = (Cetakan == RagamCetak.Kamus ? BahanKamus.Dari(berkas) : Cetakan == RagamCetak.LembarSop
            ? BahanSop.Dari(berkas, Versi.Mulai) : BahanPerjanjian.Dari(berkas, Versi.Mulai, pilihan), bahan.Daftar);
        Susunan = tersusun.Ambil(_berkas);
        _pilihan = pilihan;
        DaftarJabatan = pilihan == PilihanJabatan.HanyaKepala ? [] : tersusun.Jenjang(_berkas).Daftar;
        return Susunan.Berhasil || (bolehKosong && DaftarJabatan.Count == 0) ? null : NotFound();
    }

    // one of the versions; what an event left is no version, and is not signed
    private async Task<VersiDokumen?> VersiDicetakAsync(CancellationToken batal) => string.IsNullOrEmpty(Acuan) ? Versi
        : (await Dokumen.Store.DaftarVersiAsync(Versi.Kunci, batal)).FirstOrDefault(v => $"v{v.Versi}" == Acuan);

    // an agreement takes from other documents what it does not say: what was set is printed as it was then and was signed
    private PilihanVersi Sekitar => Dicetak.Status != VersiDokumen.Draf
        && (Versi.JenisDokumen.Perjanjian || Dicetak.Versi < Versi.Versi)
        && SaatUtc.Coba(Dicetak.DitetapkanSaat) is { } saat
            ? PilihanVersi.Tercatat(saat) : PilihanVersi.Terbaru;

    // each printed paper has a name of its own: whose, which year, which Perubahan
    private string Nama => $"{(Cetakan.BerkasHasil.Length > 0 ? Cetakan.BerkasHasil : BahanPerjanjian.Nama(Siapa))}-{PemdaStore.Kunci(Kantor)}-{Versi.Mulai}"
        + (Dicetak.Versi > 1 ? $"-perubahan-{Dicetak.Versi - 1}" : "");

    private string Siapa => DaftarJabatan.FirstOrDefault(j => j.Kode == _pilihan)?.Jabatan ?? _pilihan;

    private string Kantor => PerangkatDaerah.Singkatan.Length > 0 ? PerangkatDaerah.Singkatan : PerangkatDaerah.Nama;
}
