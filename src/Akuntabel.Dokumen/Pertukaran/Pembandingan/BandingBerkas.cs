using System.Globalization;
using System.Security.Cryptography;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Pertukaran.Muatan;
using Akuntabel.Dokumen.Pertukaran.Penulisan;

namespace Akuntabel.Dokumen.Pertukaran.Pembandingan;

/// <summary>Compares two versions of an agency's files by what they say: tables by row and column, settings by key, texts by line.</summary>
public static class BandingBerkas
{
    /// <summary>Compares.</summary>
    /// <param name="lama">The older version.</param>
    /// <param name="baru">The newer version.</param>
    public static HasilBanding Banding(KumpulanBerkas lama, KumpulanBerkas baru)
    {
        ArgumentNullException.ThrowIfNull(lama);
        ArgumentNullException.ThrowIfNull(baru);
        return new HasilBanding([.. lama.DaftarJalur.Union(baru.DaftarJalur).Order(StringComparer.Ordinal).Select(j => Satu(j, lama, baru))]);
    }

    /// <summary>What a new table or setting says, as if an empty one had stood there: row by row, item by item. None for other
    /// files.</summary>
    /// <param name="jalur">Its path.</param>
    /// <param name="baru">The version that has it.</param>
    public static IReadOnlyList<Perbedaan> DariKosong(string jalur, KumpulanBerkas baru)
    {
        ArgumentNullException.ThrowIfNull(baru);
        List<Perbedaan> semua = !baru.Coba(jalur, out var isi) ? [] : IsiBerkas.Baca(jalur, isi) switch
        {
            IsiTabel t => BandingTabel.Banding(t with { Baris = [] }, t),
            IsiIsian { Akar: PetaIsian p } i => BandingIsian.Banding(new IsiIsian(BandingIsian.Kosongan(p)), i),
            _ => [],
        };
        // a field left empty says nothing new
        return [.. semua.Where(p => !string.IsNullOrWhiteSpace(p.Baru))];
    }

    private static BerkasBanding Satu(string jalur, KumpulanBerkas lama, KumpulanBerkas baru)
    {
        if (!lama.Coba(jalur, out var isiLama))
        {
            return new BerkasBanding(jalur, IsiBerkas.Baca(jalur, baru.Isi[jalur]).Bentuk, KeadaanBerkas.Ditambah, []);
        }

        if (!baru.Coba(jalur, out var isiBaru))
        {
            return new BerkasBanding(jalur, IsiBerkas.Baca(jalur, isiLama).Bentuk, KeadaanBerkas.Dihapus, []);
        }

        var isi = IsiBerkas.Baca(jalur, isiBaru);
        if (isiLama.Span.SequenceEqual(isiBaru.Span))
        {
            return new BerkasBanding(jalur, isi.Bentuk, KeadaanBerkas.Sama, []);
        }

        var beda = Perbedaan(IsiBerkas.Baca(jalur, isiLama), isi, isiLama, isiBaru);
        return new BerkasBanding(jalur, isi.Bentuk, beda.Count > 0 ? KeadaanBerkas.Diubah : KeadaanBerkas.BedaTulisan, beda);
    }

    private static List<Perbedaan> Perbedaan(IsiBerkas lama, IsiBerkas baru, ReadOnlyMemory<byte> isiLama, ReadOnlyMemory<byte> isiBaru) => (lama, baru) switch
    {
        (IsiTabel a, IsiTabel b) => BandingTabel.Banding(a, b),
        (IsiIsian a, IsiIsian b) => BandingIsian.Banding(a, b),
        (IsiTeks a, IsiTeks b) => Baris(a.Baris, b.Baris),
        _ when IsiBerkas.Teks(isiLama) is { } a && IsiBerkas.Teks(isiBaru) is { } b => Baris(IsiTeks.Dari(a).Baris, IsiTeks.Dari(b).Baris),
        _ => [new Perbedaan("isi berkas", Sidik(isiLama), Sidik(isiBaru))],
    };

    private static List<Perbedaan> Baris(IReadOnlyList<string> lama, IReadOnlyList<string> baru) =>
        [.. Penyelaras.Pasangkan(Penyelaras.Cocok(lama, baru), lama.Count, baru.Count)
            .Where(p => p.Lama is not { } a || p.Baru is not { } b || lama[a] != baru[b])
            .Select(p => new Perbedaan($"baris {(p.Baru ?? p.Lama) + 1}", p.Lama is { } a ? lama[a] : null, p.Baru is { } b ? baru[b] : null))];

    private static string Sidik(ReadOnlyMemory<byte> isi) =>
        $"{isi.Length.ToString("N0", CultureInfo.InvariantCulture).Replace(',', '.')} byte, SHA-256 {Convert.ToHexStringLower(SHA256.HashData(isi.Span))[..16]}…";
}
