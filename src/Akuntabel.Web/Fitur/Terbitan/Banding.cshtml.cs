using System.Text;
using Akuntabel.Core.Laporan;
using Akuntabel.Storage.Terbitan;
using Akuntabel.Web.Fitur.Bersama;
using Akuntabel.Web.Umum;
using Microsoft.AspNetCore.Mvc;

namespace Akuntabel.Web.Fitur.Terbitan;

/// <summary>A chapter on both sides.</summary>
/// <param name="Judul">Its heading.</param>
/// <param name="Lama">Text before; empty: it is new.</param>
/// <param name="Baru">Text after; empty: it was taken out.</param>
public sealed record BagianBanding(string Judul, string Lama, string Baru);

/// <summary>What a corrected report says otherwise than the one it replaces, by chapters: as both were issued.</summary>
public class BandingModel(KonteksPd konteks, TerbitanStore store, WaktuSetempat waktu) : HalamanTerbitan(konteks, store, waktu)
{
    // code and history are those of each issue
    private const string AwalJudul = "# ";

    /// <summary>The issue before; <c>null</c>: this is the first.</summary>
    public BarisTerbitan? Semula { get; private set; }

    /// <summary>Chapters that differ.</summary>
    public IReadOnlyList<BagianBanding> Berubah { get; private set; } = [];

    /// <summary>Headings of those that do not.</summary>
    public IReadOnlyList<string> Sama { get; private set; } = [];

    /// <summary>Whether one of both is still being composed.</summary>
    public bool BelumTersusun { get; private set; }

    /// <summary>Code of the issue before, as people read it.</summary>
    public string KodeSemula => KodeTerbitan.Cetak(Semula?.Kode ?? "");

    /// <summary>Compares.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken batal)
    {
        if (!await BukaAsync(batal))
        {
            return NotFound();
        }

        Semula = (await Store.DaftarAsync(Terbitan.KunciDokumen, batal)).FirstOrDefault(t => t.Nomor == Terbitan.Nomor - 1);
        if (Semula is null)
        {
            return Page();
        }

        var (lama, baru) = (await Store.BacaAsync(Semula, "txt", batal), await Store.BacaAsync(Terbitan, "txt", batal));
        BelumTersusun = lama is null || baru is null;
        if (lama is not null && baru is not null)
        {
            Bandingkan(Bagian(lama), Bagian(baru));
        }

        return Page();
    }

    private void Bandingkan(IReadOnlyList<(string Judul, string Isi)> lama, IReadOnlyList<(string Judul, string Isi)> baru)
    {
        var dulu = lama.ToDictionary(b => b.Judul, b => b.Isi, StringComparer.Ordinal);
        var kini = baru.ToDictionary(b => b.Judul, b => b.Isi, StringComparer.Ordinal);
        var semua = baru.Select(b => b.Judul).Concat(lama.Select(b => b.Judul).Where(j => !kini.ContainsKey(j)))
            .Select(j => new BagianBanding(j, dulu.GetValueOrDefault(j, ""), kini.GetValueOrDefault(j, ""))).ToList();
        Berubah = [.. semua.Where(b => b.Lama != b.Baru)];
        Sama = [.. semua.Where(b => b.Lama == b.Baru).Select(b => b.Judul)];
    }

    private static List<(string Judul, string Isi)> Bagian(byte[] teks)
    {
        var hasil = new List<(string Judul, StringBuilder Isi)> { ("Sampul", new StringBuilder()) };
        foreach (var baris in Encoding.UTF8.GetString(teks).Split('\n'))
        {
            if (baris.StartsWith(AwalJudul, StringComparison.Ordinal))
            {
                var judul = baris[AwalJudul.Length..].Trim();
                var ulang = hasil.Count(b => b.Judul == judul || b.Judul.StartsWith(judul + " (", StringComparison.Ordinal));
                hasil.Add((ulang == 0 ? judul : $"{judul} ({ulang + 1})", new StringBuilder()));
            }
            else
            {
                hasil[^1].Isi.Append(baris).Append('\n');
            }
        }

        return [.. hasil.Select(b => (b.Judul, b.Isi.ToString().Trim()))];
    }
}
