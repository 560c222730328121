using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Pertukaran.Muatan;
using Akuntabel.Dokumen.Pertukaran.Penggabungan;
using Akuntabel.Storage.Dokumen;
using Microsoft.AspNetCore.Http;

namespace Akuntabel.Web.Penyimpanan;

/// <summary>An edit of a document.</summary>
/// <param name="Ubah">Makes it; may be asked more than once.</param>
public sealed record Suntingan(Func<KumpulanBerkas, KumpulanBerkas> Ubah)
{
    /// <summary>Brings in order what was merged: what the files state about themselves, such as a total.</summary>
    public Func<KumpulanBerkas, KumpulanBerkas> Rapikan { get; init; } = b => b;

    /// <summary>Whether a place follows from others and so is nobody's words.</summary>
    public Func<Bentrok, bool> Turunan { get; init; } = _ => false;
}

/// <summary>Two edits of one document.</summary>
/// <param name="Versi">The document as it is stored now.</param>
/// <param name="Dasar">What the editor had opened; <c>null</c> when nobody can tell, for the form named nothing that this document ever was.</param>
/// <param name="Milik">What the editor made of it.</param>
/// <param name="Lain">What is stored now.</param>
/// <param name="Daftar">Places that both changed.</param>
public sealed record BentrokDokumen(VersiDokumen Versi, KumpulanBerkas? Dasar, KumpulanBerkas Milik, KumpulanBerkas Lain, IReadOnlyList<Bentrok> Daftar)
{
    /// <summary>Whose text stands at a place whose text is whole files of the one and of the other.</summary>
    internal HasilGabungan Gabung(Func<Bentrok, Pihak>? pilih)
    {
        if (Dasar is { } dasar)
        {
            return Gabungan.Gabung(dasar, Milik, Lain, pilih);
        }

        var bentrok = Milik.DaftarJalur.Union(Lain.DaftarJalur).Where(j => Tersentuh(Lain, j)).Select(j => new Bentrok(j, SeluruhBerkas, null, Sebut(Milik, j), Sebut(Lain, j))).ToList();
        return new HasilGabungan(Ambil(j => bentrok.Find(b => b.Jalur == j) is { } b && (pilih?.Invoke(b) ?? Pihak.Milik) == Pihak.Milik), bentrok);
    }

    /// <summary>The editor's files as typed; files that the editor did not touch stay as others left them.</summary>
    internal KumpulanBerkas SuntinganSaja() => Ambil(j => Tersentuh(Dasar ?? Lain, j));

    private const string SeluruhBerkas = "seluruh berkas";

    private static string? Sebut(KumpulanBerkas isi, string jalur) => isi.Coba(jalur, out var data) ? TeksBerkas.Baca(data) ?? $"(bukan teks, {data.Length} byte)" : null;

    private KumpulanBerkas Ambil(Func<string, bool> milik) => new(
        Milik.DaftarJalur.Union(Lain.DaftarJalur)
            .Select(j => (Jalur: j, Sumber: milik(j) ? Milik : Lain))
            .Where(j => j.Sumber.Isi.ContainsKey(j.Jalur))
            .Select(j => KeyValuePair.Create(j.Jalur, j.Sumber.Isi[j.Jalur])));

    private bool Tersentuh(KumpulanBerkas semula, string jalur) =>
        Milik.Coba(jalur, out var milik) != semula.Coba(jalur, out var dasar) || !milik.Span.SequenceEqual(dasar.Span);
}

/// <summary>How clashes are settled by one who has seen both sides.</summary>
/// <param name="Lain">Digest of the stored side that was seen.</param>
/// <param name="Semua">The whole document of one side, or <c>null</c>: place by place.</param>
/// <param name="MenurutTempat">Whose text stands at a place of a file.</param>
public sealed record PilihanBentrok(string Lain, Pihak? Semua, IReadOnlyDictionary<(string Jalur, string Tempat), Pihak> MenurutTempat)
{
    /// <summary>What the form of a clash says, about one file or, where each place names its own, about several; <c>null</c> when it says nothing.</summary>
    internal static PilihanBentrok? Dari(IFormCollection formulir, string? aksi, string? lain, string jalur)
    {
        if (aksi is not ("gabung" or "milik" or "lain") || string.IsNullOrEmpty(lain))
        {
            return null;
        }

        var menurut = new Dictionary<(string, string), Pihak>();
        foreach (var (nama, nilai) in formulir.Where(f => f.Key.StartsWith("pilih-", StringComparison.Ordinal)))
        {
            var ke = nama["pilih-".Length..];
            menurut[(formulir["jalur-" + ke] is [{ Length: > 0 } milik] ? milik : jalur, formulir["tempat-" + ke].ToString())] = nilai == "lain" ? Pihak.Lain : Pihak.Milik;
        }

        return new PilihanBentrok(lain, aksi switch { "milik" => Pihak.Milik, "lain" => Pihak.Lain, _ => null }, menurut);
    }

    /// <summary>Whether every clash is settled, against what is stored now.</summary>
    internal bool Cukup(VersiDokumen kini, IReadOnlyList<Bentrok> daftar) => kini.Sidik == Lain && (Semua is not null || daftar.All(b => MenurutTempat.ContainsKey((b.Jalur, b.Tempat))));

    internal Pihak Pilih(Bentrok b) => Semua ?? MenurutTempat.GetValueOrDefault((b.Jalur, b.Tempat), Pihak.Milik);
}

/// <summary>Outcome of saving.</summary>
public abstract record HasilPenyimpanan
{
    private HasilPenyimpanan()
    {
    }

    /// <summary>Saved.</summary>
    /// <param name="Versi">As it is now.</param>
    /// <param name="DigabungDengan">Whose saving it was brought together with, or <c>null</c>.</param>
    public sealed record Tersimpan(VersiDokumen Versi, string? DigabungDengan) : HasilPenyimpanan;

    /// <summary>Both changed the same places: the editor has to choose.</summary>
    public sealed record Bentrokan(BentrokDokumen Isi) : HasilPenyimpanan;

    /// <summary>Not possible now.</summary>
    /// <param name="Pesan">For the user.</param>
    public sealed record Ditolak(string Pesan) : HasilPenyimpanan;
}
