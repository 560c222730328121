using Akuntabel.Core.Register;
using Akuntabel.Storage.Register;
using Akuntabel.Web.Fitur.Bersama;
using Akuntabel.Web.Komponen;
using Akuntabel.Web.RegisterKantor;
using Akuntabel.Web.Umum;
using Microsoft.AspNetCore.Mvc;

namespace Akuntabel.Web.Fitur.Register;

/// <summary>A row beside another: they become one, or are said to be the same or not.</summary>
public class GabungModel(KonteksPd konteks, KonteksRegister register, RegisterStore store) : HalamanRegister(konteks, register)
{
    private const int Terbanyak = 20;

    private BarisTersimpan? _ini;

    /// <summary>Row of the address.</summary>
    public string Id => RouteData.Values["id"]?.ToString() ?? "";

    /// <summary>Words sought for the other.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Cari { get; set; }

    /// <summary>The other.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Dengan { get; set; }

    /// <summary>Why.</summary>
    [BindProperty]
    public string? Alasan { get; set; }

    /// <summary>Revision of this row that was seen.</summary>
    [BindProperty]
    public int RevisiIni { get; set; }

    /// <summary>Revision of the other.</summary>
    [BindProperty]
    public int RevisiLain { get; set; }

    /// <summary>This row.</summary>
    public BarisTersimpan Ini => _ini ?? throw new InvalidOperationException("The row was not read.");

    /// <summary>The other; <c>null</c>: not chosen yet.</summary>
    public BarisTersimpan? Lain { get; private set; }

    /// <summary>Rows to choose from: those that seem the same first.</summary>
    public IReadOnlyList<BarisTersimpan> Pilihan { get; private set; } = [];

    /// <summary>Fields in which they may differ.</summary>
    public IEnumerable<BidangRegister> Bidang => Definisi.Bidang.Where(b => !b.Tersegel && b.Jenis != JenisIsian.Terhitung);

    /// <summary>Whether they count as one.</summary>
    public bool Sama => Lain is { } l && Ini.KunciSama.Length > 0 && l.KunciSama == Ini.KunciSama;

    /// <summary>Shows them.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken batal) => await MuatAsync(batal) ? Page() : NotFound();

    /// <summary>Makes them one: this row stays.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken batal)
    {
        if (!await MuatAsync(batal) || Lain is not { } lain)
        {
            return NotFound();
        }

        var isi = Bidang.ToDictionary(b => b.Kode, b => (Request.Form[$"pilih.{b.Kode}"] == "lain" ? lain : Ini).Baris[b.Kode], StringComparer.Ordinal);
        var hasil = await store.GabungAsync(Konteks.Pelaku, Kunci, Definisi, await Register.TempoAsync(Definisi, batal), Id, lain.Baris.Id, isi, Alasan ?? "",
            (RevisiIni, RevisiLain), batal);
        return Jawab(hasil, $"{lain.Sebutan} digabungkan ke baris ini.");
    }

    /// <summary>Says that they are the same, or not, and keeps both.</summary>
    public async Task<IActionResult> OnPostNyatakanAsync(CancellationToken batal)
    {
        if (!await MuatAsync(batal) || Lain is not { } lain)
        {
            return NotFound();
        }

        var isian = new BarisIsian(Id, RevisiIni, Bidang.ToDictionary(b => b.Kode, b => Ini.Baris[b.Kode], StringComparer.Ordinal))
        {
            KunciTetap = Sama ? BarisIsian.Sendiri : lain.KunciSama.Length > 0 ? lain.KunciSama : lain.Baris.Id,
        };
        var hasil = await store.SimpanAsync(Konteks.Pelaku, Kunci, Definisi, await Register.TempoAsync(Definisi, batal), isian, Alasan ?? "", batal);
        return Jawab(hasil, Sama ? $"Tercatat: bukan {Definisi.Sebutan} yang sama." : $"Tercatat: {Definisi.Sebutan} yang sama, dihitung satu.");
    }

    private IActionResult Jawab(HasilSimpanBaris hasil, string pesan)
    {
        switch (hasil)
        {
            case HasilSimpanBaris.Tersimpan:
                this.Pesan(pesan);
                return LocalRedirect(Alamat.Register.Baris(Pd, Kode, Id));
            case HasilSimpanBaris.Ditolak d:
                ModelState.AddModelError(nameof(Alasan), d.Pesan);
                return Page();
            default:
                this.Pesan("Salah satu baris baru saja diubah orang lain. Bandingkan sekali lagi.", Ragam.Peringatan);
                return LocalRedirect(Alamat.Register.Gabung(Pd, Kode, Id, Dengan));
        }
    }

    private async Task<bool> MuatAsync(CancellationToken batal)
    {
        if (!await BukaAsync(batal) || !Hak.Tulis || !Dikenal.Tersimpan.Aktif || await store.CariAsync(Kunci, Definisi, Id, batal) is not { Dihapus: "" } ini)
        {
            return false;
        }

        _ini = ini;
        Bernama("Gabungkan " + ini.Sebutan);
        if (!string.IsNullOrEmpty(Dengan))
        {
            Lain = Dengan == Id ? null : await store.CariAsync(Kunci, Definisi, Dengan, batal);
            return Lain is { Dihapus: "" };
        }

        var kata = string.IsNullOrWhiteSpace(Cari) ? ini.Sebutan.Split(' ').MaxBy(k => k.Length) ?? "" : Cari;
        Pilihan = [.. (await store.HalamanAsync(Kunci, Definisi, new SaringBaris { Cari = kata, Banyak = Terbanyak }, batal)).Baris.Where(b => b.Baris.Id != Id)
            .OrderByDescending(b => b.KunciSama.Length > 0 && b.KunciSama == ini.KunciSama)];
        return true;
    }
}
