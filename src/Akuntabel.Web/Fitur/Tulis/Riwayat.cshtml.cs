using Akuntabel.Core.Alur;
using Akuntabel.Core.Laporan;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.RuangTulis;
using Akuntabel.Storage.Dokumen;
using Akuntabel.Web.Fitur.Bersama;
using Akuntabel.Web.Penyusunan;
using Akuntabel.Web.Umum;
using Microsoft.AspNetCore.Mvc;

namespace Akuntabel.Web.Fitur.Tulis;

/// <summary>One time that a part was changed.</summary>
/// <param name="Oleh">By whom.</param>
/// <param name="Saat">When.</param>
/// <param name="Lama">The text as it was.</param>
/// <param name="Baru">The text as it became.</param>
public sealed record PerubahanTulisan(string Oleh, string Saat, string Lama, string Baru);

/// <summary>How a part of a report came to be, change by change.</summary>
public class RiwayatModel(KonteksPd konteks, KonteksTulis ruang, DokumenStore dokumen, WaktuSetempat waktu) : HalamanPd(konteks)
{
    private const int PeristiwaPaling = 100;
    private const int PerubahanPaling = 20;

    /// <summary>Year.</summary>
    [BindProperty(SupportsGet = true)]
    public int Tahun { get; set; }

    /// <summary>Quarter; 0: the year.</summary>
    [BindProperty(SupportsGet = true)]
    public int Triwulan { get; set; }

    /// <summary>The part.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Bagian { get; set; }

    /// <summary>The span.</summary>
    public Periode Periode => Periode.Tahun(Tahun, Triwulan is >= 1 and <= 4 ? Triwulan : null);

    /// <summary>What the part is called.</summary>
    public string Sebutan { get; private set; } = "";

    /// <summary>Changes, newest first.</summary>
    public IReadOnlyList<PerubahanTulisan> Daftar { get; private set; } = [];

    /// <summary>Whether there are older ones.</summary>
    public bool Terpotong { get; private set; }

    /// <summary>Times as people read them.</summary>
    public WaktuSetempat Waktu => waktu;

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken batal)
    {
        if (Tahun is < WaktuKerja.TahunPertama or > WaktuKerja.TahunTerakhir || Triwulan is < 0 or > 4 || !await KenalAsync(batal)
            || await ruang.BacaAsync(Pd, Periode, batal) is not { Bahan: { } bahan } k
            || (Bagian ?? "").Split('/') is not [{ Length: > 0 } kelompok, { Length: > 0 } nama])
        {
            return NotFound();
        }

        ViewData["Menu"] = Alamat.Laporan.Daftar(Pd);
        var tempat = new TempatNarasi(kelompok, nama, "", false);
        Sebutan = tempat.Bagian == TempatNarasi.Sendiri ? nama.Replace('-', ' ') : NarasiLaporan.Judul(tempat);
        var peristiwa = await dokumen.RiwayatAsync(k.Versi.Kunci, banyak: PeristiwaPaling, batal: batal);
        var hasil = new List<PerubahanTulisan>();
        foreach (var p in peristiwa.Where(p => p.Baru.Length > 0 && p.Jenis is "DokumenDisimpan" or "DokumenDibuat"))
        {
            var (lama, baru) = (p.Lama.Length > 0 ? await IsiAsync(p.Lama, tempat, batal) : "", await IsiAsync(p.Baru, tempat, batal));
            if (lama != baru)
            {
                hasil.Add(new PerubahanTulisan(p.PelakuNama, p.Saat, new NaskahPolos(bahan, kelompok, lama).Teks, new NaskahPolos(bahan, kelompok, baru).Teks));
            }

            if (hasil.Count == PerubahanPaling)
            {
                Terpotong = true;
                break;
            }
        }

        (Daftar, Terpotong) = (hasil, Terpotong || peristiwa.Count == PeristiwaPaling);
        return Page();
    }

    private async Task<string> IsiAsync(string sidik, TempatNarasi tempat, CancellationToken batal) =>
        NarasiLaporan.Isi(await dokumen.IsiAsync(Konteks.Pemda, sidik, batal), tempat);
}
