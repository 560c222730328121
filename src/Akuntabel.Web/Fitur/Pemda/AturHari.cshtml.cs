using Akuntabel.Core.Alur;
using Akuntabel.Core.Umum;
using Akuntabel.Storage.Alur;
using Akuntabel.Web.Fitur.Bersama;
using Akuntabel.Web.Umum;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Akuntabel.Web.Fitur.Pemda;

/// <summary>What is typed of some days.</summary>
public sealed class IsianHari
{
    /// <summary>What holds on them.</summary>
    public JenisKetentuanHari Jenis { get; set; }

    /// <summary>First day.</summary>
    public string? Mulai { get; set; }

    /// <summary>Last day; empty: the first alone.</summary>
    public string? Selesai { get; set; }

    /// <summary>What for.</summary>
    public string? Nama { get; set; }

    /// <summary>Opening.</summary>
    public string? Masuk { get; set; }

    /// <summary>Closing.</summary>
    public string? Pulang { get; set; }

    /// <summary>Opening on Fridays, where it differs.</summary>
    public string? MasukJumat { get; set; }

    /// <summary>Closing on Fridays.</summary>
    public string? PulangJumat { get; set; }

    /// <summary>By which decision.</summary>
    public string? Dasar { get; set; }
}

/// <summary>Decides on days: off, worked on, or with other hours.</summary>
public class AturHariModel(WaktuKerjaStore store, KonteksPd konteks) : HalamanInduk(konteks)
{
    /// <summary>Typed.</summary>
    [BindProperty]
    public IsianHari Isian { get; set; } = new();

    /// <summary>Revision that the editor had opened; 0: none.</summary>
    [BindProperty]
    public int Revisi { get; set; }

    /// <summary>Digest of the due times that move, as they were shown.</summary>
    [BindProperty]
    public string? Dilihat { get; set; }

    /// <summary>What another one saved meanwhile.</summary>
    public KetentuanHari? Lain { get; private set; }

    /// <summary>What can hold.</summary>
    public static IEnumerable<SelectListItem> PilihanJenis =>
    [
        new("Libur: kantor tutup", nameof(JenisKetentuanHari.Libur)),
        new("Masuk kerja: libur yang dipindah atau diganti", nameof(JenisKetentuanHari.Masuk)),
        new("Jam khusus, misalnya Ramadan", nameof(JenisKetentuanHari.Jam)),
    ];

    /// <summary>Shows a decision, or an empty one.</summary>
    public async Task<IActionResult> OnGetAsync(string? id, CancellationToken batal)
    {
        if (string.IsNullOrEmpty(id))
        {
            return Page();
        }

        if ((await store.DaftarAsync(Konteks.Pemda, batal)).FirstOrDefault(k => k.Id == id) is not { Hari: { } h } ada)
        {
            return NotFound();
        }

        Revisi = ada.Revisi;
        Isian = new IsianHari
        {
            Jenis = h.Jenis, Mulai = TanggalIndonesia.Panjang(h.Mulai), Selesai = h.Selesai == h.Mulai ? ""
                : TanggalIndonesia.Panjang(h.Selesai),
            Nama = h.Nama, Dasar = h.Dasar, Masuk = $"{h.Jam?.Masuk:HH.mm}", Pulang = $"{h.Jam?.Pulang:HH.mm}",
            MasukJumat = $"{h.JamJumat?.Masuk:HH.mm}", PulangJumat = $"{h.JamJumat?.Pulang:HH.mm}",
        };
        return Page();
    }

    /// <summary>Keeps it.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken batal)
    {
        var (mulai, selesai) = (Tanggal("Isian.Mulai", Isian.Mulai), Tanggal("Isian.Selesai", Isian.Selesai));
        if (mulai is null && ModelState.IsValid)
        {
            ModelState.AddModelError("Isian.Mulai", "Harinya belum diisi. Tulis misalnya 17 Maret 2026.");
        }

        var berjam = Isian.Jenis == JenisKetentuanHari.Jam;
        var jam = berjam ? JamIsian.Baca(ModelState, "Isian.Masuk", Isian.Masuk ?? "", Isian.Pulang ?? "") : null;
        var jumat = berjam ? JamIsian.Baca(ModelState, "Isian.MasukJumat", Isian.MasukJumat ?? "", Isian.PulangJumat ?? "") : null;
        if (!ModelState.IsValid || mulai is not { } m)
        {
            return Page();
        }

        var k = new KetentuanHari(Isian.Jenis, m, selesai ?? m, Isian.Nama ?? "", Isian.Dasar ?? "") { Jam = jam, JamJumat = jumat };
        var hasil = Terima(await store.SimpanAsync(Konteks.Pelaku, k, Revisi, Dilihat ?? "", batal), Alamat.WaktuKerja.Daftar, "");
        if (Bentrok)
        {
            var kini = (await store.DaftarAsync(Konteks.Pemda, batal)).FirstOrDefault(x => x.Hari is { } h && h.Jenis == k.Jenis
                && h.Mulai == m);
            (Lain, Revisi) = (kini?.Hari, kini?.Revisi ?? 0);
            ModelState.Remove(nameof(Revisi));
        }

        return hasil ?? Page();
    }
}
