using System.ComponentModel.DataAnnotations;
using Akuntabel.Core.Umum;
using Akuntabel.Web.Komponen;
using Akuntabel.Web.Umum;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Akuntabel.Web.Fitur.Pengembang;

/// <summary>Every component in all its states; for developers only.</summary>
public class KomponenModel(OpsiWeb opsi, TimeProvider waktu) : PageModel
{
    /// <summary>The example form.</summary>
    [BindProperty]
    public ContohIsian Isian { get; set; } = new();

    /// <summary>Choices.</summary>
    public IReadOnlyList<SelectListItem> DaftarTriwulan { get; } = [new("Triwulan I", "1"), new("Triwulan II", "2"), new("Triwulan III", "3"), new("Triwulan IV", "4")];

    /// <summary>An example of each derivation.</summary>
    public ContohFakta Fakta { get; } = ContohFakta.Buat();

    /// <inheritdoc/>
    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (!opsi.Pengembang)
        {
            context.Result = NotFound();
        }
    }

    /// <summary>Shows the page; with <c>?pesan=true</c> as after a redirect, with <c>?ditolak=true</c> as after refused input.</summary>
    public void OnGet(bool pesan, bool ditolak)
    {
        if (pesan)
        {
            this.Pesan("Perubahan Renstra tersimpan.");
        }

        if (ditolak)
        {
            Tolak("Isian.Nama", "", "Tulis nama perangkat daerah.");
            Tolak("Isian.Pagu", "12.34", BacaAngka.Coba("12.34", out _, out var angka) ? "" : angka);
            Tolak("Isian.Ditetapkan", "31 Februari 2022", TanggalIndonesia.Coba("31 Februari 2022", out _, out var tanggal) ? "" : tanggal);
            Tolak("Isian.Triwulan", "9", "Pilih salah satu triwulan.");
            Tolak("Isian.DaftarBulan", "9", "Pilih paling sedikit satu triwulan.");
            Tolak("Isian.Berlaku", "false", "Tandai bila tetap berlaku.");
            ModelState.AddModelError("", "Dokumen ini baru saja diubah orang lain.");
        }
    }

    private void Tolak(string nama, string isi, string? alasan)
    {
        ModelState.SetModelValue(nama, isi, isi);
        ModelState.AddModelError(nama, alasan ?? "");
    }

    /// <summary>Checks the example form as any page does.</summary>
    public IActionResult OnPost()
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        this.Pesan($"Diterima: {Isian.Nama}, pagu {(Isian.Pagu is { } p ? "Rp" + AngkaIndonesia.Cetak(p, 0) : "kosong")}.");
        return RedirectToPage();
    }

    /// <summary>A job that takes ten seconds by the clock.</summary>
    public IActionResult OnGetKemajuan()
    {
        var persen = waktu.GetUtcNow().Second % 10 * 10;
        return new JsonResult(new Kemajuan(persen, $"Membaca tabel {persen / 10 + 1} dari 10"));
    }
}

/// <summary>Fields of the example form.</summary>
public sealed class ContohIsian
{
    /// <summary>Text.</summary>
    [Required]
    public string? Nama { get; set; } = "Badan Kesatuan Bangsa dan Politik";

    /// <summary>Rupiah.</summary>
    public decimal? Pagu { get; set; } = 4_920_098_606m;

    /// <summary>Percentage.</summary>
    public decimal? Target { get; set; } = 92.5m;

    /// <summary>Whole number.</summary>
    public int? Pegawai { get; set; } = 34;

    /// <summary>Date.</summary>
    public DateOnly? Ditetapkan { get; set; } = new DateOnly(2022, 1, 3);

    /// <summary>One of a list.</summary>
    public string? Triwulan { get; set; } = "2";

    /// <summary>One of a few.</summary>
    public string? Jabatan { get; set; } = "Plt";

    /// <summary>Several.</summary>
    public IReadOnlyList<string> DaftarBulan { get; set; } = ["1", "3"];

    /// <summary>Yes or no.</summary>
    public bool Berlaku { get; set; } = true;

    /// <summary>Long text.</summary>
    public string? Alasan { get; set; }

    /// <summary>Password.</summary>
    public string? KataSandi { get; set; }

    /// <summary>File.</summary>
    public IFormFile? Berkas { get; set; }
}

/// <summary>Example facts: typed, computed, unknown.</summary>
/// <param name="Pagu">Typed.</param>
/// <param name="Realisasi">Typed.</param>
/// <param name="Serapan">Computed.</param>
/// <param name="Kosong">Unknown.</param>
public sealed record ContohFakta(Fakta Pagu, Fakta Realisasi, Fakta Serapan, Fakta Kosong)
{
    private static readonly AturanHitung Aturan = new(
        "ANG-HIT-01", "Persentase realisasi", "Realisasi anggaran dibagi pagu, kali seratus.", "Hitungan perbandingan", "80 dari 100 menjadi 80,00 %");

    /// <summary>Makes them.</summary>
    public static ContohFakta Buat()
    {
        var pagu = Diisi("contoh.pagu", "Pagu belanja operasi", 4_920_098_606m, 12);
        var realisasi = Diisi("contoh.realisasi", "Realisasi belanja operasi", 4_754_932_606m, 13);
        var nol = Diisi("contoh.nol", "Pagu belanja modal", 0m, 14);
        return new ContohFakta(
            pagu,
            realisasi,
            FaktaHitung.Persen("contoh.serapan", "Penyerapan belanja operasi", Aturan, FaktaHitung.PersenDari(new Ambil(realisasi), new Ambil(pagu))),
            FaktaHitung.Persen("contoh.kosong", "Penyerapan belanja modal", Aturan, FaktaHitung.PersenDari(new Ambil(realisasi), new Ambil(nol)), "pagu belanja modal nol"));
    }

    private static Fakta Diisi(string id, string nama, decimal nilai, int baris) =>
        new(id, nama, Besaran.Dari(nilai), Satuan.Rupiah, 0, new Core.Umum.Isian(new Asal("anggaran.csv", baris, "pagu")));
}
