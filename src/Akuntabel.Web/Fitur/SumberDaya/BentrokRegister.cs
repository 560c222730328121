using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Pertukaran;
using Microsoft.AspNetCore.Http;

namespace Akuntabel.Web.Fitur.SumberDaya;

/// <summary>Two edits of one register: where they clash, and what comes of them.</summary>
public sealed class BentrokRegister
{
    /// <summary>Chosen: what stands in the store.</summary>
    public const string Lain = "lain";

    private readonly KumpulanBerkas _dasar;

    private readonly KumpulanBerkas _milik;

    private readonly KumpulanBerkas _lain;

    private readonly string _jalur;

    internal BentrokRegister(KumpulanBerkas dasar, KumpulanBerkas lain, string jalur, byte[] milik)
    {
        (_dasar, _lain, _jalur) = (Hanya(dasar, jalur), Hanya(lain, jalur), jalur);
        _milik = new KumpulanBerkas([KeyValuePair.Create(jalur, (ReadOnlyMemory<byte>)milik)]);
        Daftar = [.. Gabungan.Gabung(_dasar, _milik, _lain).DaftarBentrok.Where(b => !Pernyataan(b))];
    }

    /// <summary>Places that both changed; empty when both edits can stand together.</summary>
    public IReadOnlyList<Bentrok> Daftar { get; }

    /// <summary>Column heads.</summary>
    public IReadOnlyList<string> Kepala => Tabel(_milik)?.Kepala ?? [];

    /// <summary>Rows as stored.</summary>
    public IReadOnlyList<IReadOnlyList<string>> BarisTersimpan => Tabel(_lain)?.Baris ?? [];

    /// <summary>Rows as typed.</summary>
    public IReadOnlyList<IReadOnlyList<string>> BarisSaya => Tabel(_milik)?.Baris ?? [];

    /// <summary>Name of the field that chooses for a place.</summary>
    public static string NamaPilihan(int ke) => $"pilih-{ke}";

    /// <summary>Whether nothing has to be asked: others changed other registers only, the same was sent twice, or the user has chosen, having seen what is stored now.</summary>
    internal bool Selesai(string? aksi, IFormCollection formulir, string sidikKini) =>
        Sama(_dasar, _lain) || Sama(_milik, _lain) || (aksi is "gabung" or "milik" && formulir["lain"] == sidikKini);

    /// <summary>The register as it is to be saved.</summary>
    internal byte[] Hasil(string? aksi, IFormCollection formulir)
    {
        var hasil = _milik;
        if (aksi == "gabung")
        {
            var menurut = Daftar.Select((b, i) => (b.Tempat, Pihak: formulir[NamaPilihan(i)] == Lain ? Pihak.Lain : Pihak.Milik)).ToLookup(b => b.Tempat, b => b.Pihak);
            hasil = Gabungan.Gabung(_dasar, _milik, _lain, b => menurut[b.Tempat].FirstOrDefault(Pihak.Milik)).Berkas;
        }

        // totals follow the rows that were brought together
        var nama = _jalur[RegisterTabel.Folder.Length..^4];
        return RegisterTabel.Baca(hasil, nama) is { } r ? r.Dengan(r.Baris) : hasil.Isi[_jalur].ToArray();
    }

    private static bool Pernyataan(Bentrok b) => b.Tempat.StartsWith("baris jumlah", StringComparison.OrdinalIgnoreCase);

    private static bool Sama(KumpulanBerkas a, KumpulanBerkas b) => a.Isi.Count == b.Isi.Count && a.Isi.All(i => b.Coba(i.Key, out var isi) && isi.Span.SequenceEqual(i.Value.Span));

    private static KumpulanBerkas Hanya(KumpulanBerkas berkas, string jalur) => new(berkas.Isi.Where(b => b.Key == jalur));

    private TabelCsv? Tabel(KumpulanBerkas berkas) => berkas.Coba(_jalur, out var data) ? TabelCsv.Baca(data) : null;
}
