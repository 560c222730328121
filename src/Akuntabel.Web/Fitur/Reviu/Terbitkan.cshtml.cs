using Akuntabel.Core.Reviu;
using Akuntabel.Core.Umum;
using Akuntabel.Web.Fitur.Bersama;
using Akuntabel.Web.PenjagaIsian;
using Akuntabel.Web.Pengawasan;
using Akuntabel.Web.Umum;
using Microsoft.AspNetCore.Mvc;

namespace Akuntabel.Web.Fitur.Reviu;

/// <summary>Issuing the outcome of a reviu: its number and date, what follows, and who follows up by when.</summary>
public class TerbitkanModel(KonteksPd konteks, AlatReviu alat, IDrafIsian draf) : HalamanKertasReviu(konteks, alat)
{
    /// <summary>Number of the report of the reviu.</summary>
    [BindProperty]
    public string? Nomor { get; set; }

    /// <summary>Its date, as typed.</summary>
    [BindProperty]
    public string? TanggalHasil { get; set; }

    /// <summary>Who follows up.</summary>
    [BindProperty]
    public string? Penanggung { get; set; }

    /// <summary>Until when, as typed.</summary>
    [BindProperty]
    public string? Tempo { get; set; }

    /// <summary>Digest of the report as it is now.</summary>
    public string Sidik { get; private set; } = "";

    /// <summary>What is in the way.</summary>
    public IReadOnlyList<KekuranganReviu> Halangan { get; private set; } = [];

    /// <summary>Notes that become recommendations.</summary>
    public IReadOnlyList<JawabanReviu> Rekomendasi => Keadaan is { } k ? [.. k.Catatan.Where(c => c.Terbuka && c.Rekomendasi.Length > 0)] : [];

    /// <summary>Whether a statement follows that goes into the report.</summary>
    public bool Berpernyataan => Keadaan?.Simpulan is SimpulanReviu.Bersih or SimpulanReviu.CatatanMinor;

    private string Kunci => Alamat.Reviu.Terbitkan(Pd, Tahun);

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken batal)
    {
        if (!await MuatAsync(batal))
        {
            return NotFound();
        }

        TanggalHasil = TanggalIndonesia.Panjang(HariIni);
        Penanggung = $"Kepala {PerangkatDaerah.Nama}";
        return Page();
    }

    /// <summary>Issues it.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken batal)
    {
        if (!await MuatAsync(batal) || Keadaan is not { } k)
        {
            return NotFound();
        }

        var tanggal = Tanggal(nameof(TanggalHasil), TanggalHasil);
        var tempo = string.IsNullOrWhiteSpace(Tempo) ? null : Tanggal(nameof(Tempo), Tempo);
        Periksa(tanggal, tempo);
        if (!ModelState.IsValid || tanggal is not { } hari)
        {
            return Page();
        }

        var hasil = await Alat.Reviu.TerbitkanAsync(k, Nomor ?? "", hari, Sidik, (Penanggung ?? "").Trim(), tempo, batal);
        if (Terima(hasil, Pangkal, $"Hasil reviu terbit: {PenyimpulReviu.Sebutan(k.Simpulan)}.", "") is { } selesai)
        {
            await draf.BuangAsync(Kunci, batal);
            return selesai;
        }

        if (Bentrok)
        {
            ModelState.AddModelError("", "Kertas kerja ini baru saja diubah orang lain. Periksa lagi simpulannya, lalu terbitkan bila masih benar.");
        }

        return Page();
    }

    private void Periksa(DateOnly? tanggal, DateOnly? tempo)
    {
        if (tanggal is null && ModelState.IsValid)
        {
            ModelState.AddModelError(nameof(TanggalHasil), "Tanggal laporan hasil reviu belum diisi.");
        }

        if (tanggal > HariIni)
        {
            ModelState.AddModelError(nameof(TanggalHasil), "Tanggal itu belum tiba. Isi tanggal laporan hasil reviu ditandatangani.");
        }

        if (tanggal < Keadaan?.Kertas.Tugas.Mulai)
        {
            ModelState.AddModelError(nameof(TanggalHasil), $"Tanggal itu mendahului hari pertama tugas, {TanggalIndonesia.Panjang(Keadaan.Kertas.Tugas.Mulai)}.");
        }

        if (tempo < tanggal)
        {
            ModelState.AddModelError(nameof(Tempo), "Batas tindak lanjut mendahului tanggal laporannya. Betulkan salah satunya.");
        }

        if (Rekomendasi.Count > 0 && string.IsNullOrWhiteSpace(Penanggung))
        {
            ModelState.AddModelError(nameof(Penanggung), "Tulis siapa yang menindaklanjuti rekomendasinya.");
        }
    }

    // whoever may not issue it has no such page
    private async Task<bool> MuatAsync(CancellationToken batal)
    {
        if (!await BukaAsync(batal) || Keadaan is not { Menyelesaikan: true, Langkah: LangkahReviu.Menerbitkan } k)
        {
            return false;
        }

        Sidik = await SidikAsync(batal);
        Halangan = k.Halangan(Sidik);
        return true;
    }
}
