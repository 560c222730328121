using Akuntabel.Core.Alur;
using Akuntabel.Storage.Alur;
using Akuntabel.Web.Fitur.Bersama;
using Akuntabel.Web.Umum;
using Microsoft.AspNetCore.Mvc;

namespace Akuntabel.Web.Fitur.Pemda;

/// <summary>What is typed of a working week.</summary>
public sealed class IsianPekan
{
    /// <summary>First day for which it holds.</summary>
    public string? Sejak { get; set; }

    /// <summary>Opening of each day, Monday first; empty: no working day.</summary>
    public IList<string?> Masuk { get; } = [];

    /// <summary>Closing of each.</summary>
    public IList<string?> Pulang { get; } = [];

    /// <summary>Whether cuti bersama is no working day.</summary>
    public bool CutiBersama { get; set; }

    /// <summary>By which decision.</summary>
    public string? Dasar { get; set; }
}

/// <summary>Decides on the working week, from a day on.</summary>
public class AturPekanModel(WaktuKerjaStore store, KonteksPd konteks) : HalamanInduk(konteks)
{
    /// <summary>Typed.</summary>
    [BindProperty]
    public IsianPekan Isian { get; set; } = new();

    /// <summary>Revision that the editor had opened; 0: none.</summary>
    [BindProperty]
    public int Revisi { get; set; }

    /// <summary>Digest of the due times that move, as they were shown.</summary>
    [BindProperty]
    public string? Dilihat { get; set; }

    /// <summary>What another one saved meanwhile, in words.</summary>
    public string Lain { get; private set; } = "";

    /// <summary>Shows a week, or the one that holds today to begin with.</summary>
    public async Task<IActionResult> OnGetAsync(string? id, CancellationToken batal)
    {
        var daftar = await store.DaftarAsync(Konteks.Pemda, batal);
        var ada = daftar.FirstOrDefault(k => k.Id == id && k.Pekan is not null);
        if (!string.IsNullOrEmpty(id) && ada is null)
        {
            return NotFound();
        }

        var pekan = ada?.Pekan ?? WaktuKerjaStore.Aturan(daftar).PekanPada(HariIni);
        Revisi = ada?.Revisi ?? 0;
        Isian = new IsianPekan
        {
            Sejak = Core.Umum.TanggalIndonesia.Panjang(ada is null ? HariIni : pekan.Sejak), CutiBersama = pekan.CutiBersamaLibur,
            Dasar = ada is null ? "" : pekan.Dasar,
        };
        foreach (var hari in PekanKerja.DaftarHari)
        {
            Isian.Masuk.Add($"{pekan.Jam.GetValueOrDefault(hari)?.Masuk:HH.mm}");
            Isian.Pulang.Add($"{pekan.Jam.GetValueOrDefault(hari)?.Pulang:HH.mm}");
        }

        return Page();
    }

    /// <summary>Keeps it.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken batal)
    {
        var sejak = Tanggal("Isian.Sejak", Isian.Sejak);
        if (sejak is null && ModelState.IsValid)
        {
            ModelState.AddModelError("Isian.Sejak", "Sejak kapan berlaku belum diisi. Tulis misalnya 2 Januari 2026.");
        }

        var jam = new Dictionary<DayOfWeek, JamKerja>();
        for (var i = 0; i < PekanKerja.DaftarHari.Count; i++)
        {
            if (JamIsian.Baca(ModelState, $"Isian.Masuk[{i}]", Isi(Isian.Masuk, i), Isi(Isian.Pulang, i)) is { } j)
            {
                jam[PekanKerja.DaftarHari[i]] = j;
            }
        }

        if (!ModelState.IsValid || sejak is not { } s)
        {
            return Page();
        }

        var hasil = Terima(await store.SimpanAsync(Konteks.Pelaku, new PekanKerja(s, jam, Isian.CutiBersama, Isian.Dasar ?? ""), Revisi,
            Dilihat ?? "", batal),
            Alamat.WaktuKerja.Daftar, "");
        if (Bentrok)
        {
            var kini = (await store.DaftarAsync(Konteks.Pemda, batal)).FirstOrDefault(k => k.Pekan?.Sejak == s);
            (Lain, Revisi) = (kini?.Pekan?.Kata ?? "", kini?.Revisi ?? 0);
            ModelState.Remove(nameof(Revisi));
        }

        return hasil ?? Page();
    }

    private static string Isi(IList<string?> daftar, int i) => i < daftar.Count ? daftar[i] ?? "" : "";
}
