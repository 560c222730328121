using Akuntabel.Core.Evaluasi;
using Akuntabel.Core.Reviu;
using Akuntabel.Core.Umum;
using Akuntabel.Storage.KertasKerja;
using Akuntabel.Web.Fitur.Bersama;
using Akuntabel.Web.PenjagaIsian;
using Akuntabel.Web.Pengawasan;
using Akuntabel.Web.Umum;
using Microsoft.AspNetCore.Mvc;

namespace Akuntabel.Web.Fitur.Evaluasi;

/// <summary>Issuing the outcome of an evaluation: its number and date, the score, and who follows up by when.</summary>
public class TerbitkanModel(KonteksPd konteks, AlatEvaluasi alat, IDrafIsian draf) : HalamanEvaluasi(konteks, alat)
{
    /// <summary>Number of the report of the evaluation.</summary>
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

    /// <summary>What it comes to; <c>null</c>: it cannot be computed.</summary>
    public HasilEvaluasi? Hasil { get; private set; }

    /// <summary>What is in the way.</summary>
    public IReadOnlyList<string> Halangan { get; private set; } = [];

    /// <summary>Answers that become recommendations.</summary>
    public IReadOnlyList<(string Kode, JawabanLke Jawaban)> Rekomendasi => Keadaan is not { } k ? []
        : [.. Instrumen.SemuaKriteria.Select(x => (x.Kode, k.Berlaku(x.Kode, PihakKertas.Apip))).Where(x => x.Item2.Rekomendasi.Length > 0)];

    private string Kunci => Alamat.Evaluasi.Terbitkan(Pd, Tahun);

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

        var hasil = await Alat.Evaluasi.TerbitkanAsync(k, Nomor ?? "", hari, (Penanggung ?? "").Trim(), tempo, batal);
        if (Terima(hasil, Pangkal, $"Hasil evaluasi terbit: {Cetak(Hasil?.Nilai)}, {Hasil?.Predikat.Kode}.", "") is { } selesai)
        {
            await draf.BuangAsync(Kunci, batal);
            return selesai;
        }

        if (Bentrok)
        {
            ModelState.AddModelError("", "Evaluasi ini baru saja diubah orang lain. Periksa lagi nilainya, lalu terbitkan bila masih benar.");
        }

        return Page();
    }

    private void Periksa(DateOnly? tanggal, DateOnly? tempo)
    {
        if (tanggal is null && ModelState.IsValid)
        {
            ModelState.AddModelError(nameof(TanggalHasil), "Tanggal laporan hasil evaluasi belum diisi.");
        }

        if (tanggal > HariIni)
        {
            ModelState.AddModelError(nameof(TanggalHasil), "Tanggal itu belum tiba. Isi tanggal laporan hasil evaluasi ditandatangani.");
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
        if (!await BukaAsync(batal) || Keadaan is not { Menyelesaikan: true, Langkah: LangkahEvaluasi.Menerbitkan } k)
        {
            return false;
        }

        Halangan = KonteksEvaluasi.Halangan(k);
        Hasil = k.Hitung(PihakKertas.Apip).Coba(out var h) ? h : null;
        return true;
    }
}
