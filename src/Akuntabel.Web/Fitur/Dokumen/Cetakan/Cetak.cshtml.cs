using System.Runtime.CompilerServices;
using System.Text.Json;
using Akuntabel.Core.Alur;
using Akuntabel.Core.PerjanjianKinerja;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen;
using Akuntabel.Dokumen.Berkas;
using Akuntabel.Dokumen.Pertukaran.Unggahan;
using Akuntabel.Storage.Dokumen;
using Akuntabel.Storage.Pekerjaan;
using Akuntabel.Storage.Pembuktian;
using Akuntabel.Storage.Pemda;
using Akuntabel.Storage.Umum;
using Akuntabel.Web.Keamanan;
using Akuntabel.Web.Komponen;
using Akuntabel.Web.Pekerjaan;
using Akuntabel.Web.Penyusunan;
using Akuntabel.Web.Umum;
using Microsoft.AspNetCore.Mvc;

namespace Akuntabel.Web.Fitur.Dokumen.Cetakan;

/// <summary>The official form of a Perjanjian Kinerja, alone: to look at and to print, whether or not there is a report of its year.
/// </summary>
public class CetakModel(
    KonteksDokumen konteks, LaporanTersusun tersusun, Antrean antrean, Pengakses pengakses, OpsiWeb opsi, PenandaKepala penanda)
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

    /// <summary>Those that the document holds, to print alone: code and position; none in that of the head.</summary>
    public IReadOnlyList<PerjanjianJabatan> DaftarJabatan { get; private set; } = [];

    /// <summary>Whether the sheets of all indikator are printed: the document is a Renstra.</summary>
    public bool Kamus => Versi.Jenis == JenisDokumen.Renstra.Kode;

    /// <summary>The composed form.</summary>
    public Susunan Susunan { get; private set; } = new("", [], []);

    /// <summary>What is wrong or missing in it.</summary>
    public IReadOnlyList<HalKurang> Kurang => Hal(tandaTangan: false);

    /// <summary>What lacks only for the signature, and may be filled in by hand.</summary>
    public IReadOnlyList<HalKurang> Ditulis => Hal(tandaTangan: true);

    /// <summary>Address of the form alone, as the frame shows it.</summary>
    public string AlamatTampilan => Milik("Tampilan");

    /// <summary>Address of a handler for what is shown.</summary>
    /// <param name="handler">Which; empty for the page.</param>
    /// <param name="jabatan">Which agreement; <c>null</c>: the one that is shown.</param>
    public string Milik(string handler, string? jabatan = null) => Alamat.Dokumen.Cetak(Pd, Id, handler, jabatan ?? Jabatan ?? "");

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

        var isi = await PenyajiNaskah.TulisAsync(opsi, _berkas, FormatKeluaran.Docx, await RiwayatAsync(batal), batal);
        return File(isi, Word, Nama + ".docx");
    }

    /// <summary>The form for Excel.</summary>
    public async Task<IActionResult> OnGetExcelAsync(CancellationToken batal)
    {
        if (await SusunAsync(batal) is { } tolak)
        {
            return tolak;
        }

        var isi = await PenyajiNaskah.TulisAsync(opsi, _berkas, FormatKeluaran.Xlsx, await RiwayatAsync(batal), batal);
        return File(isi, Excel, Nama + ".xlsx");
    }

    /// <summary>Starts the job that prints the PDF.</summary>
    public async Task<IActionResult> OnPostPdfAsync(CancellationToken batal)
    {
        if (await SusunAsync(batal) is { } tolak)
        {
            return tolak;
        }

        var (riwayat, isi) = (await RiwayatAsync(batal), ArsipBerkas.Tulis(_berkas));
        var isian = JsonSerializer.Serialize(new IsianLaporan(FormatKeluaran.Pdf, Nama, riwayat?.Item1, riwayat?.Item2));
        var kerja = new PekerjaanBaru(Konteks.Pemda, pengakses.Id, KerjaLaporan.Kode, $"PDF {Versi.Judul}", isian)
        {
            PerangkatDaerah = Pd, Kembali = Milik(""), Bobot = KerjaLaporan.Bobot, Ukuran = isi.Length,
        };
        var (kunci, alasan) = await antrean.TambahAsync(
            kerja, [new BerkasMasukan(KerjaLaporan.BerkasMasukan, () => new MemoryStream(isi, writable: false))], batal);
        if (kunci is { } k)
        {
            return Redirect($"/pekerjaan/{k.Id}");
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

        if (!Kamus && !Versi.JenisDokumen.Perjanjian)
        {
            return NotFound();
        }

        var bahan = await Dokumen.Store.BahanAsync(
            Konteks.Pemda, Pd, Versi.Periode, Acuan, Acuan == PilihanVersi.Terbaru ? null : Versi, batal);
        var pilihan = string.IsNullOrEmpty(Jabatan) || Versi.JenisDokumen == JenisDokumen.PerjanjianKinerja
            ? PilihanJabatan.Bawaan(Versi.JenisDokumen) : Jabatan;
        (_berkas, _dokumen) = (Kamus ? BahanKamus.Dari(bahan.Berkas) : BahanPerjanjian.Dari(bahan.Berkas, Versi.Mulai, pilihan),
            bahan.Daftar);
        Susunan = tersusun.Ambil(_berkas);
        _pilihan = pilihan;
        DaftarJabatan = pilihan == PilihanJabatan.HanyaKepala ? [] : tersusun.Jenjang(_berkas).Daftar;
        return Susunan.Berhasil || (bolehKosong && DaftarJabatan.Count == 0) ? null : NotFound();
    }

    // agreements below the head take from others what they leave blank: of those that were set, as it was then and was signed
    private PilihanVersi Acuan => Versi.Status == VersiDokumen.Ditetapkan
        && Versi.JenisDokumen == JenisDokumen.PerjanjianJenjang
        && SaatUtc.Coba(Versi.DitetapkanSaat) is { } saat
            ? PilihanVersi.Tercatat(saat) : PilihanVersi.Terbaru;

    private IReadOnlyList<HalKurang> Hal(bool tandaTangan) => [.. Susunan.DaftarKesalahan
        .Where(k => k.Bobot == BobotKesalahan.Tandatangan == tandaTangan)
        .Select(k => HalKurang.Dari(k, _dokumen, _berkas, Pd, Versi.Periode)).Distinct()];

    private async Task<(string, string)?> RiwayatAsync(CancellationToken batal) =>
        await penanda.TandaiAsync(Konteks.Pemda, batal: batal) is { } k ? ($"Riwayat {k.Pendek}", k.ToString()) : null;

    // each printed paper has a name of its own: whose, which year, which Perubahan
    private string Nama => $"{(Kamus ? BahanKamus.NamaHasil : BahanPerjanjian.Nama(Siapa))}-{PemdaStore.Kunci(Kantor)}-{Versi.Mulai}"
        + (Versi.Versi > 1 ? $"-perubahan-{Versi.Versi - 1}" : "");

    private string Siapa => DaftarJabatan.FirstOrDefault(j => j.Kode == _pilihan)?.Jabatan ?? _pilihan;

    private string Kantor => PerangkatDaerah.Singkatan.Length > 0 ? PerangkatDaerah.Singkatan : PerangkatDaerah.Nama;
}
