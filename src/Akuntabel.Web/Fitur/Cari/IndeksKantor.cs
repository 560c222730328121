using Akuntabel.Core.Alur;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Pertukaran.Formulir;
using Akuntabel.Storage.Dokumen;
using Akuntabel.Web.FormulirDokumen;
using Akuntabel.Web.Penyusunan;
using Akuntabel.Web.Umum;

namespace Akuntabel.Web.Fitur.Cari;

/// <summary>A thing that can be found.</summary>
/// <param name="Jenis">What it is: "Indikator".</param>
/// <param name="Kode">Its code; may be empty.</param>
/// <param name="Nama">What it is called.</param>
/// <param name="Alamat">Where it stands.</param>
public sealed record BarisCari(string Jenis, string Kode, string Nama, string Alamat)
{
    private static readonly char[] Pemisah = [' ', '-', '/', ',', '.', '(', ')', '"', '“', '”', ':', ';'];

    /// <summary>Its budget as it is printed, "450.000.000"; empty: none.</summary>
    public string Pagu { get; init; } = "";

    /// <summary>Whether every word stands in its code, name or budget.</summary>
    public bool Cocok(IReadOnlyList<string> kata)
    {
        ArgumentNullException.ThrowIfNull(kata);
        return kata.All(k => Kode.Contains(k, StringComparison.OrdinalIgnoreCase) || Nama.Contains(k, StringComparison.OrdinalIgnoreCase)
            || Sebesar(k));
    }

    /// <summary>Whether every word is one of its name, perhaps mistyped.</summary>
    public bool Mirip(IReadOnlyList<string> kata)
    {
        ArgumentNullException.ThrowIfNull(kata);
        var nama = Nama.ToLowerInvariant().Split(Pemisah, StringSplitOptions.RemoveEmptyEntries);
        return kata.All(k => Kode.Contains(k, StringComparison.OrdinalIgnoreCase)
            || nama.Any(n => EjaanKata.Mirip(k.ToLowerInvariant(), n)));
    }

    // typed with points or without
    private bool Sebesar(string kata) => Pagu.Length > 0 && (Pagu.StartsWith(kata, StringComparison.Ordinal)
        || Pagu.Replace(".", "", StringComparison.Ordinal) == kata);
}

/// <summary>The plan and the budget of an office as things that can be found; made once for the same document.</summary>
public sealed class IndeksKantor(DokumenStore store)
{
    private static readonly (string Jenis, string Kode, string Nama)[] Tingkat =
    [
        ("Program", "kode_program", "program"), ("Kegiatan", "kode_kegiatan", "kegiatan"), ("Sub kegiatan", "kode_sub", "sub_kegiatan"),
    ];

    private readonly Ingatan<IReadOnlyList<BarisCari>> _ingatan = new(16);

    /// <summary>All of the documents that serve a year.</summary>
    /// <param name="dokumen">The documents of the office.</param>
    /// <param name="tahun">The year.</param>
    /// <param name="batal">Cancels.</param>
    public async Task<IReadOnlyList<BarisCari>> BacaAsync(IReadOnlyList<VersiDokumen> dokumen, int tahun, CancellationToken batal)
    {
        var hasil = new List<BarisCari>();
        foreach (var v in DokumenStore.Yang(dokumen, Periode.Tahun(tahun))
            .Where(d => d.JenisDokumen == JenisDokumen.Renstra || d.JenisDokumen == JenisDokumen.Anggaran))
        {
            var isi = await store.IsiAsync(v, batal);
            hasil.AddRange(_ingatan.Ambil($"{v.Pemda} {v.PerangkatDaerah} {v.Dokumen} {v.Sidik}", () => [.. Satu(v, isi)]));
        }

        return hasil;
    }

    private static IEnumerable<BarisCari> Satu(VersiDokumen v, KumpulanBerkas isi)
    {
        var jalur = v.JenisDokumen.DaftarPola[0];
        if (LingkunganFormulir.Buka(isi, jalur)?.Terapkan(KirimanFormulir.Kosong, new RujukanFormulir(), []).Isi is not { } akar)
        {
            return [];
        }

        var bagian = BagianIsian.Untuk(v.JenisDokumen, isi).Where(b => b.Jalur == jalur).ToList();
        string Alamat(string tempat) => TempatFormulir.Alamat(v.PerangkatDaerah, v.Dokumen, bagian, tempat, diisi: false);
        return v.JenisDokumen == JenisDokumen.Renstra ? Rencana(akar, Alamat) : Anggaran(akar, Alamat);
    }

    private static IEnumerable<BarisCari> Rencana(ButirTerisi butir, Func<string, string> alamat) => butir.Daftar.SelectMany(d =>
        d.Butir.SelectMany(b => new[] { new BarisCari(Kalimat(d.Uraian.Sebutan), b["kode"], b["uraian"], alamat(b.Alamat)) }
            .Where(x => x.Nama.Length > 0).Concat(Rencana(b, alamat))));

    private static IEnumerable<BarisCari> Anggaran(ButirTerisi akar, Func<string, string> alamat) => Tingkat.SelectMany(t =>
        akar.Daftar.SelectMany(d => d.Butir).Where(b => b[t.Nama].Length > 0).GroupBy(b => (b[t.Kode], b[t.Nama]))
            .Select(g => new BarisCari(t.Jenis, g.Key.Item1, g.Key.Item2, alamat(g.First().Alamat)) { Pagu = Pagu(g) }));

    private static string Pagu(IEnumerable<ButirTerisi> baris) =>
        baris.Select(b => BacaAngka.Coba(b["pagu"], out var n, out _) ? n : null).OfType<decimal>().ToList() is { Count: > 0 } semua
            ? AngkaIndonesia.Cetak(semua.Sum(), 0) : "";

    private static string Kalimat(string teks) => teks.Length == 0 ? teks : char.ToUpperInvariant(teks[0]) + teks[1..];
}
