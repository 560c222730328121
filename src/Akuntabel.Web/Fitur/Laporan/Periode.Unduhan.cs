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
using Akuntabel.Web.Penyusunan;
using Akuntabel.Web.Umum;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Akuntabel.Web.Fitur.Laporan;

/// <summary>The report taken away: in one format at once, in all of them or checked as a job.</summary>
public partial class PeriodeModel
{
    private static readonly Dictionary<string, (string Akhiran, string Mime)> Bentuk = new(StringComparer.Ordinal)
    {
        ["docx"] = (".docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        ["xlsx"] = (".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        ["html"] = (".html", "text/html"),
        ["json"] = (".json", "application/json"),
        ["pdf"] = (".pdf", "application/pdf"),
    };

    /// <summary>Formats that are made at once.</summary>
    public static IReadOnlyList<(string Format, string Sebutan)> UnduhanLangsung { get; } = [("pdf", "PDF"), ("docx", "Word (DOCX)"), ("xlsx", "Tabel (XLSX)"), ("html", "HTML"), ("json", "Fakta (JSON)")];

    /// <summary>The report in a format that needs no browser.</summary>
    public async Task<IActionResult> OnGetUnduhAsync(string? format, CancellationToken batal)
    {
        if (!await SusunAsync(batal) || !Susunan.Berhasil || !Bentuk.TryGetValue(format ?? "", out var bentuk) || FormatLaporan.Baca(format ?? "") is not { } keluaran)
        {
            return NotFound();
        }

        var (isi, alasan) = await PenyajiNaskah.CobaAsync(opsi, _berkas, keluaran, await RiwayatAsync(batal), hangat, batal);
        if (isi is null)
        {
            this.Pesan(alasan, Ragam.Peringatan);
            return LocalRedirect($"{Alamat.Laporan.Daftar(Pd)}/{Tahun}?{Keadaan.TrimStart('&')}");
        }

        return File(isi, bentuk.Mime, NamaUnduhan(bentuk.Akhiran));
    }

    /// <summary>Starts the job that makes every format.</summary>
    public Task<IActionResult> OnPostSemuaAsync(CancellationToken batal) =>
        MulaiAsync("Semua bentuk", FormatKeluaran.Docx | FormatKeluaran.Html | FormatKeluaran.Pdf | FormatKeluaran.Xlsx | FormatKeluaran.Json, batal);

    /// <summary>Starts the check of this report.</summary>
    public async Task<IActionResult> OnPostUjiAsync(CancellationToken batal)
    {
        if (!await SusunAsync(batal) || !Susunan.Berhasil)
        {
            return NotFound();
        }

        var (html, nama) = (Susunan.Html, NamaUnduhan(".html"));
        var isian = JsonSerializer.Serialize(new IsianUji([new DokumenUnggahan(nama, "laporan.html")], TingkatTemuan.Editorial));
        return await AntrekanAsync(KerjaUji.Kode, $"Uji {nama}", isian, PerkiraanMemori.Untuk(".html", html.Length, () => new MemoryStream(html)), "laporan.html", html, batal);
    }

    /// <summary>Address of a download.</summary>
    public string AlamatUnduh(string format) => $"?handler=Unduh&format={format}{Keadaan}";

    /// <summary>Address that starts a job.</summary>
    public string AlamatPekerjaan(string handler) => $"?handler={handler}{Keadaan}";

    // where the history stands, at the foot of what is printed: kept on paper, it proves later that nothing was rewritten
    private async Task<(string Kaki, string Lengkap)?> RiwayatAsync(CancellationToken batal) =>
        await penanda.TandaiAsync(Konteks.Pemda, batal: batal) is { } k
            ? ($"{TandaTerbitan.Konsep} · Riwayat {k.Pendek}", k.ToString()) : (TandaTerbitan.Konsep, "");

    private async Task<IActionResult> MulaiAsync(string sebutan, FormatKeluaran format, CancellationToken batal)
    {
        if (!await SusunAsync(batal) || !Susunan.Berhasil)
        {
            return NotFound();
        }

        var riwayat = await RiwayatAsync(batal);
        var isian = JsonSerializer.Serialize(new IsianLaporan(format, NamaUnduhan(""), riwayat?.Item1, riwayat?.Item2));
        return await AntrekanAsync(KerjaLaporan.Kode, $"{sebutan} laporan {Periode}", isian, KerjaLaporan.Bobot, KerjaLaporan.BerkasMasukan, ArsipBerkas.Tulis(_berkas), batal);
    }

    private async Task<IActionResult> AntrekanAsync(string jenis, string judul, string isian, long bobot, string nama, byte[] isi, CancellationToken batal)
    {
        var kembali = $"{Alamat.Laporan.Daftar(Pd)}/{Tahun}?{Keadaan.TrimStart('&')}";
        var (kunci, alasan) = await antrean.TambahAsync(
            new PekerjaanBaru(Konteks.Pemda, pengakses.Id, jenis, judul, isian)
            {
                PerangkatDaerah = Pd, Kembali = kembali, Bobot = bobot, Kecil = bobot <= TempatKerja.Kecil, Ukuran = isi.Length,
            },
            [new BerkasMasukan(nama, () => new MemoryStream(isi, writable: false))], batal);
        if (kunci is { } k)
        {
            return Redirect($"/pekerjaan/{k.Id}");
        }

        this.Pesan(alasan, Ragam.Peringatan);
        return Redirect(kembali);
    }

    private string NamaUnduhan(string akhiran) =>
        $"laporan-{PemdaStore.Kunci(PerangkatDaerah.Singkatan.Length > 0 ? PerangkatDaerah.Singkatan : PerangkatDaerah.Nama)}-{Tahun}{(Triwulan > 0 ? $"-tw{Triwulan}" : "")}{akhiran}";
}
