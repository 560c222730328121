using Akuntabel.Core.Alur;
using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Dokumen;
using Akuntabel.Storage.Riwayat;
using Akuntabel.Web.Keamanan;
using Akuntabel.Web.Komponen;
using Akuntabel.Web.Umum;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Akuntabel.Web.Fitur.Berkas;

/// <summary>An import that was applied, and its undoing as one.</summary>
public class KelompokModel(Basisdata basisdata, DokumenStore dokumen, Pengakses pengakses, TabelKewenangan tabel) : PageModel
{
    /// <summary>Perangkat daerah of the address.</summary>
    [FromRoute]
    public string Pd { get; set; } = "";

    /// <summary>The batch.</summary>
    [FromRoute]
    public string Id { get; set; } = "";

    /// <summary>Its events.</summary>
    public IReadOnlyList<Peristiwa> DaftarPeristiwa { get; private set; } = [];

    /// <summary>Titles of the documents, by the object of the event.</summary>
    public IReadOnlyDictionary<string, string> Judul { get; private set; } = new Dictionary<string, string>();

    /// <summary>Documents of it that still are, by the object of the event.</summary>
    public IReadOnlyDictionary<string, string> AlamatDokumen { get; private set; } = new Dictionary<string, string>();

    /// <summary>Reports that read the years of these documents, the latest first: what an import is made for.</summary>
    public IReadOnlyList<Periode> DaftarLaporan { get; private set; } = [];

    /// <summary>The span of its documents that the files are listed by; <c>null</c> when none of them is of one year.</summary>
    public Periode? Rentang { get; private set; }

    /// <summary>Why it was done: the reason alone, since it was given for all documents together.</summary>
    public string Alasan { get; private set; } = "";

    /// <summary>Whether the user may undo it: only who may write every document in it.</summary>
    public bool BolehMembatalkan => _jenis.All(j => tabel.Boleh(Hak.Atas<KelompokModel>(nameof(KelompokModel.OnPostBatalAsync)), pengakses, Pd, j));

    // kinds of its documents, as far as they still are
    private IReadOnlyList<string> _jenis = [];

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken batal)
    {
        await MuatAsync(batal);
        return DaftarPeristiwa.Count > 0 ? Page() : NotFound();
    }

    /// <summary>Undoes it, unless one of the documents was changed since.</summary>
    public async Task<IActionResult> OnPostBatalAsync(CancellationToken batal)
    {
        await MuatAsync(batal);
        if (DaftarPeristiwa.Count == 0)
        {
            return NotFound();
        }

        if (!BolehMembatalkan)
        {
            return StatusCode(StatusCodes.Status403Forbidden);
        }

        var hasil = await dokumen.BatalkanKelompokAsync(pengakses.Pelaku, Id, batal);
        this.Pesan(hasil.Pesan, hasil.Berhasil ? Ragam.Sukses : Ragam.Bahaya);
        return Redirect(hasil.Berhasil ? Alamat.Berkas.Daftar(Pd, Rentang) : Alamat.Berkas.Kelompok(Pd, Id));
    }

    // a batch of another perangkat daerah is none here
    private async Task MuatAsync(CancellationToken batal)
    {
        var semua = await basisdata.BacaAsync(s => RantaiPeristiwa.KelompokAsync(s, pengakses.Pemda, Id), batal);
        DaftarPeristiwa = semua.All(p => p.PerangkatDaerah == Pd) ? semua : [];
        var daftar = (await dokumen.DaftarAsync(pengakses.Pemda, Pd, batal)).ToDictionary(d => $"dokumen/{d.Dokumen}");
        Judul = daftar.ToDictionary(d => d.Key, d => d.Value.Judul);
        AlamatDokumen = daftar.ToDictionary(d => d.Key, d => Alamat.Dokumen.Satu(Pd, d.Value.Dokumen));
        var berubah = DaftarPeristiwa.Select(p => daftar.GetValueOrDefault(p.Objek)?.Periode).OfType<Periode>().ToList();
        DaftarLaporan = [.. daftar.Values.Where(d => d.Jenis == JenisDokumen.Laporan.Kode).Select(d => d.Periode)
            .Where(l => berubah.Exists(b => b.Mulai <= l.Mulai && l.Mulai <= b.Selesai)).OrderByDescending(l => (l.Mulai, l.Triwulan ?? 5)).Take(3)];
        Rentang = berubah.Where(b => b.Mulai == b.Selesai).OrderByDescending(b => (b.Mulai, b.Triwulan ?? 5)).FirstOrDefault();
        Alasan = DaftarPeristiwa.Where(p => p.Alasan.Length > 0)
            .Select(p => Judul.GetValueOrDefault(p.Objek) is { } j && p.Alasan.StartsWith(j + ": ", StringComparison.Ordinal)
                ? p.Alasan[(j.Length + 2)..] : p.Alasan).FirstOrDefault("");
        _jenis = [.. DaftarPeristiwa.Select(p => daftar.GetValueOrDefault(p.Objek)?.Jenis).OfType<string>().Distinct()];
        ViewData["Judul"] = "Impor diterapkan";
        ViewData["Remah"] = new[] { new Tautan("Beranda", "/"), new Tautan("Impor dan ekspor", Alamat.Berkas.Daftar(Pd)), new Tautan("Impor diterapkan") };
    }
}
