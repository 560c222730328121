using Akuntabel.Dokumen.Pertukaran.Formulir;
using Akuntabel.Dokumen.Pertukaran.Muatan;
using Akuntabel.Web.Fitur.Bersama;
using Akuntabel.Web.JalannyaSop;
using Akuntabel.Web.Umum;
using Microsoft.AspNetCore.Mvc;

namespace Akuntabel.Web.Fitur.Kegiatan;

/// <summary>Activities of a year by quarter: what is missing of them first, and what they count for.</summary>
public class IndexModel(KonteksPd konteks, KonteksUkur ukur) : HalamanPd(konteks)
{
    /// <summary>Year of the address.</summary>
    [BindProperty(SupportsGet = true)]
    public int Tahun { get; set; }

    /// <summary>Name of the unit asked for; empty: all.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Unit { get; set; }

    /// <summary>Words sought.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Cari { get; set; }

    /// <summary>The measurement.</summary>
    public KeadaanUkur Keadaan { get; private set; } = KeadaanUkur.Kosong;

    /// <summary>All activities; <c>null</c>: what holds them cannot be understood.</summary>
    public BukuKegiatan? Buku { get; private set; }

    /// <summary>Those shown.</summary>
    public IReadOnlyList<KegiatanTerbaca> Tampil { get; private set; } = [];

    /// <summary>Whether the user may add one.</summary>
    public bool Menambah => Keadaan.Versi is not null && Buku is not null && ukur.Tertutup(Keadaan, null, 0).Length == 0;

    /// <summary>Units that can be chosen.</summary>
    public IEnumerable<string> Pilihan => Keadaan.Unit.Select(u => u.Nama);

    /// <summary>Shows them.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken batal)
    {
        if (Tahun is < WaktuKerja.TahunPertama or > WaktuKerja.TahunTerakhir || !await KenalAsync(batal))
        {
            return NotFound();
        }

        ViewData["Menu"] = Alamat.Siklus.Tahap(Pd, "pengukuran");
        Keadaan = await ukur.BacaAsync(Pd, Tahun, 4, batal);
        if (BukuKegiatan.Buka(Keadaan.Isi, Keadaan.Semua) is { } f)
        {
            Buku = new BukuKegiatan(f.Terapkan(KirimanFormulir.Kosong, new RujukanFormulir(), []).Isi, Keadaan.Semua);
            Tampil = [.. Buku.Semua.Where(k => string.IsNullOrEmpty(Unit)
                    || k.Unit.Any(u => PembagianUnit.Samakan(u) == PembagianUnit.Samakan(Unit)))
                .Where(k => string.IsNullOrWhiteSpace(Cari) || k.Memuat(Cari))
                .OrderBy(k => k.Triwulan).ThenBy(k => k.Kurang.Count + k.Beda.Count == 0).ThenBy(k => k.Tanggal).ThenBy(k => k.Ke)];
        }

        return Page();
    }
}
