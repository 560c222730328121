using Akuntabel.Core.Register;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Register;
using Akuntabel.Storage.Register;
using Akuntabel.Web.Fitur.Bersama;
using Akuntabel.Web.Komponen;
using Akuntabel.Web.RegisterKantor;
using Akuntabel.Web.Umum;
using Microsoft.AspNetCore.Mvc;

namespace Akuntabel.Web.Fitur.Register;

/// <summary>A row that a locked quarter counted, and what became of it.</summary>
/// <param name="Baris">As it was.</param>
/// <param name="Beda">What is different today, in words; empty: nothing.</param>
public sealed record BarisBekuTampil(BarisBeku Baris, string Beda);

/// <summary>Which rows a figure counted when its quarter was locked, and what is different today.</summary>
public class BekuModel(
    KonteksPd konteks, KonteksRegister register, KonteksHitungan hitungan, HitunganRegisterStore store, RegisterStore baris, WaktuSetempat waktu) : HalamanPd(konteks)
{
    /// <summary>Rows that a page shows.</summary>
    public const int Terbanyak = 500;

    /// <summary>Year of the address.</summary>
    public int Tahun { get; private set; }

    /// <summary>Quarter of the address.</summary>
    public int Triwulan { get; private set; }

    /// <summary>The answer that was kept.</summary>
    public BekuTersimpan Beku { get; private set; } = new();

    /// <summary>What was kept with it.</summary>
    public IsiBeku Isi { get; private set; } = new("", "", "", [], []);

    /// <summary>Fields that are shown: those that are open today too.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Kolom { get; private set; } = [];

    /// <summary>Its rows.</summary>
    public IReadOnlyList<BarisBekuTampil> Baris { get; private set; } = [];

    /// <summary>Rows that the same question counts today and did not then.</summary>
    public IReadOnlyList<BarisRegister> Sesudah { get; private set; } = [];

    /// <summary>The question in words; empty: it cannot be asked any more.</summary>
    public string Sebut { get; private set; } = "";

    /// <summary>Why what counts today cannot be told; empty: it can.</summary>
    public string TanpaBanding { get; private set; } = "";

    /// <summary>The register.</summary>
    public DefinisiRegister Definisi { get; private set; } = new("", "", "", []);

    /// <summary>Times as people read them.</summary>
    public WaktuSetempat Waktu => waktu;

    /// <summary>A field of a kept row as printed.</summary>
    public string Sel(string kode, IReadOnlyDictionary<string, string> isi)
    {
        ArgumentNullException.ThrowIfNull(isi);
        return isi.TryGetValue(kode, out var nilai) ? Definisi.Cari(kode) is { } b ? NilaiRegister.Cetak(b, nilai) : nilai : "";
    }

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync(int tahun, int triwulan, string id, CancellationToken batal)
    {
        if (!await KenalAsync(batal) || (await store.BekuAsync(Konteks.Pemda, Pd, tahun, triwulan, batal)).FirstOrDefault(b => b.Id == id) is not { } beku
            || await register.CariAsync(Pd, beku.Register, batal) is not { } dikenal
            || await store.IsiBekuAsync(Konteks.Pemda, Pd, beku.Sidik, batal) is not { } isi)
        {
            return NotFound();
        }

        (Tahun, Triwulan, Beku, Isi, Definisi) = (tahun, triwulan, beku, isi, dikenal.Definisi);
        // what has become personal since is not shown from an old copy either
        Kolom = [.. isi.Bidang.Where(b => Definisi.Cari(b.Key) is not { Tersegel: true } && isi.Baris.Any(r => r.Isi.ContainsKey(b.Key)))];
        await BandingkanAsync(batal);
        ViewData["Judul"] = $"Yang dihitung, triwulan {BilanganRomawi.Dari(triwulan)} {tahun}";
        ViewData["Menu"] = Alamat.Register.Daftar(Pd);
        ViewData["Remah"] = new[]
        {
            new Tautan("Register", Alamat.Register.Daftar(Pd)), new Tautan("Indikator dari register", Alamat.Register.Hitungan(Pd)),
            new Tautan(ViewData["Judul"]?.ToString() ?? ""),
        };
        return Page();
    }

    private async Task BandingkanAsync(CancellationToken batal)
    {
        var kini = (await hitungan.BarisAsync(Pd, Definisi, batal)).ToDictionary(b => b.Id, StringComparer.Ordinal);
        var kueri = TulisanKueri.Baca(Isi.Kueri);
        var keberatan = kueri is null ? "Pertanyaannya tidak terbaca lagi." : new KataKueri(Definisi).Keberatan(kueri);
        var terhitung = new HashSet<string>(StringComparer.Ordinal);
        if (kueri is not null && keberatan is null)
        {
            Sebut = new KataKueri(Definisi).Sebut(kueri);
            terhitung = [.. new PenghitungKueri(Definisi).Hitung(kueri, new PeriodeKueri(Tahun, Triwulan), kini.Values, "", "").Terhitung];
        }

        TanpaBanding = keberatan ?? "";
        // a row that became part of another, or was deleted, is told to be destroyed too
        var musnah = (await baris.DaftarPemusnahanAsync(Konteks.Pemda, Pd, Definisi.Kode, batal)).SelectMany(b => b.Baris).ToHashSet(StringComparer.Ordinal);
        Baris = [.. Isi.Baris.Select(b => new BarisBekuTampil(b, Beda(b, kini.GetValueOrDefault(b.Id),
            keberatan is null && !terhitung.Contains(b.Id), musnah.Contains(b.Id))))];
        var dulu = Isi.Baris.Select(b => b.Id).ToHashSet(StringComparer.Ordinal);
        Sesudah = [.. kini.Values.Where(b => terhitung.Contains(b.Id) && !dulu.Contains(b.Id))];
    }

    private string Beda(BarisBeku dulu, BarisRegister? kini, bool tidakLagi, bool musnah)
    {
        const string Dimusnahkan = "Data pribadinya sudah dimusnahkan";
        if (kini is null)
        {
            return musnah ? $"{Dimusnahkan}; sudah dihapus dari register" : "Sudah dihapus dari register";
        }

        var daftar = Kolom.Where(k => Definisi.Cari(k.Key) is not null && dulu.Isi.GetValueOrDefault(k.Key, "") != kini[k.Key])
            .Select(k => $"{k.Value} kini {(kini[k.Key].Length > 0 ? Sel(k.Key, kini.Isi) : "kosong")}").ToList();
        if (dulu.Keadaan.Length > 0 && Definisi.CariKeadaan(kini.Keadaan)?.Nama is { } nama && nama != dulu.Keadaan)
        {
            daftar.Add($"Keadaan kini {nama}");
        }

        if (musnah)
        {
            daftar.Insert(0, Dimusnahkan);
        }

        if (tidakLagi)
        {
            daftar.Add("kini tidak terhitung");
        }

        return string.Join("; ", daftar);
    }
}
