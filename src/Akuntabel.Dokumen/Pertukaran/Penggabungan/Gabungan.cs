using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Pertukaran.Muatan;
using Akuntabel.Dokumen.Pertukaran.Pembandingan;
using Akuntabel.Dokumen.Pertukaran.Penulisan;

namespace Akuntabel.Dokumen.Pertukaran.Penggabungan;

/// <summary>One of two editors.</summary>
public enum Pihak
{
    /// <summary>The one who saves now.</summary>
    Milik,

    /// <summary>The one who saved before.</summary>
    Lain,
}

/// <summary>A place that both editors changed, differently.</summary>
/// <param name="Jalur">The file.</param>
/// <param name="Tempat">Where in it; see <see cref="Perbedaan"/>.</param>
/// <param name="Dasar">What both began with; <c>null</c> for nothing.</param>
/// <param name="Milik">What the one who saves now wrote.</param>
/// <param name="Lain">What the other wrote.</param>
public sealed record Bentrok(string Jalur, string Tempat, string? Dasar, string? Milik, string? Lain);

/// <summary>Two edits of the same files, brought together.</summary>
/// <param name="Berkas">Both edits; where they clash, the one that was chosen.</param>
/// <param name="DaftarBentrok">The places where they clash.</param>
public sealed record HasilGabungan(KumpulanBerkas Berkas, IReadOnlyList<Bentrok> DaftarBentrok);

/// <summary>Three-way merge of an agency's files. Nothing that one side wrote is lost: it is in the result or in a clash that shows both.</summary>
public static class Gabungan
{
    /// <summary>Merges.</summary>
    /// <param name="dasar">What both editors began with.</param>
    /// <param name="milik">Files of the one who saves now.</param>
    /// <param name="lain">Files of the one who saved before.</param>
    /// <param name="pilih">Whose text stands where they clash; without it that of the one who saves now.</param>
    public static HasilGabungan Gabung(KumpulanBerkas dasar, KumpulanBerkas milik, KumpulanBerkas lain, Func<Bentrok, Pihak>? pilih = null)
    {
        ArgumentNullException.ThrowIfNull(dasar);
        ArgumentNullException.ThrowIfNull(milik);
        ArgumentNullException.ThrowIfNull(lain);
        var penengah = new Penengah(pilih ?? (_ => Pihak.Milik));
        var hasil = new List<KeyValuePair<string, ReadOnlyMemory<byte>>>();
        foreach (var jalur in dasar.DaftarJalur.Union(milik.DaftarJalur).Union(lain.DaftarJalur))
        {
            if (Satu(jalur, Isi(dasar, jalur), Isi(milik, jalur), Isi(lain, jalur), penengah) is { } isi)
            {
                hasil.Add(new(jalur, isi));
            }
        }

        return new HasilGabungan(new KumpulanBerkas(hasil), penengah.DaftarBentrok);
    }

    private static ReadOnlyMemory<byte>? Isi(KumpulanBerkas berkas, string jalur) => berkas.Coba(jalur, out var isi) ? isi : default(ReadOnlyMemory<byte>?);

    private static ReadOnlyMemory<byte>? Satu(string jalur, ReadOnlyMemory<byte>? dasar, ReadOnlyMemory<byte>? milik, ReadOnlyMemory<byte>? lain, Penengah penengah)
    {
        if (Sama(milik, lain) || Sama(dasar, lain))
        {
            return milik;
        }

        if (Sama(dasar, milik))
        {
            return lain;
        }

        penengah.Jalur = jalur;
        return milik is { } m && lain is { } l && Isinya(jalur, dasar, m, l, penengah) is { } jadi ? jadi : Seluruhnya(dasar, milik, lain, penengah);
    }

    private static ReadOnlyMemory<byte>? Isinya(string jalur, ReadOnlyMemory<byte>? semula, ReadOnlyMemory<byte> milik, ReadOnlyMemory<byte> lain, Penengah penengah)
    {
        var (m, l) = (IsiBerkas.Baca(jalur, milik), IsiBerkas.Baca(jalur, lain));
        if ((semula is { } ada ? IsiBerkas.Baca(jalur, ada) : TabelBaru(m, l)) is not { } d)
        {
            return null;
        }

        var dasar = semula ?? ReadOnlyMemory<byte>.Empty;
        // lines of tables whose columns stand differently say different things; columns that were only put behind stand the same
        var tabel = d is IsiTabel td && m is IsiTabel tm && l is IsiTabel tl ? GabunganTabel.Selebar(td, tm, tl) : [];
        if (tabel is null)
        {
            return null;
        }

        var baru = (d, m, l) switch
        {
            (IsiTabel, IsiTabel, IsiTabel) => GabunganTabel.Gabung(tabel[0], tabel[1], tabel[2], penengah),
            (IsiIsian { Akar: { } a }, IsiIsian { Akar: { } b }, IsiIsian { Akar: { } c }) => new IsiIsian(GabunganIsian.Gabung(a, b, c, "", penengah)),
            (IsiTeks a, IsiTeks b, IsiTeks c) => new IsiTeks(GabunganBaris.Gabung(a.Baris, b.Baris, c.Baris, penengah)),
            _ => (IsiBerkas?)null,
        };
        return baru is not null ? Tulis(jalur, (dasar, milik, lain), l, baru)
            : IsiBerkas.Teks(dasar) is { } x && IsiBerkas.Teks(milik) is { } y && IsiBerkas.Teks(lain) is { } z
                ? IsiBerkas.Bytes(new IsiTeks(GabunganBaris.Gabung(IsiTeks.Dari(x).Baris, IsiTeks.Dari(y).Baris, IsiTeks.Dari(z).Baris, penengah)).Tulis(z)) : default(ReadOnlyMemory<byte>?);
    }

    // a table that both began has no row of before: the rows of each are their own
    private static IsiTabel? TabelBaru(IsiBerkas milik, IsiBerkas lain) => (milik, lain) is (IsiTabel m, IsiTabel l)
        && m.Kepala.Zip(l.Kepala).TakeWhile(k => k.First == k.Second).Select(k => k.First).ToList() is { Count: > 0 } sama
            ? l with { Kepala = sama, Baris = [] } : null;

    // line by line first: it keeps the comments of both; it stands when it says what the merge by meaning says
    private static ReadOnlyMemory<byte> Tulis(string jalur, (ReadOnlyMemory<byte> Dasar, ReadOnlyMemory<byte> Milik, ReadOnlyMemory<byte> Lain) bytes, IsiBerkas lain, IsiBerkas baru)
    {
        var teks = new[] { bytes.Dasar, bytes.Milik, bytes.Lain }.Select(b => IsiBerkas.Teks(b) ?? "").ToList();
        var diam = new Penengah(_ => Pihak.Lain);
        var baris = new IsiTeks(GabunganBaris.Gabung(IsiTeks.Dari(teks[0]).Baris, IsiTeks.Dari(teks[1]).Baris, IsiTeks.Dari(teks[2]).Baris, diam));
        var perBaris = IsiBerkas.Bytes(baris.Tulis(teks[2]));
        return diam.DaftarBentrok.Count == 0 && Setara(IsiBerkas.Baca(jalur, perBaris), baru) ? perBaris : PenulisIsi.Terapkan(teks[2], lain, baru, out _);
    }

    private static bool Setara(IsiBerkas a, IsiBerkas b) => (a, b) switch
    {
        (IsiTabel x, IsiTabel y) => x.Kepala.SequenceEqual(y.Kepala) && x.Baris.Select(r => r.Tanda).SequenceEqual(y.Baris.Select(r => r.Tanda)),
        (IsiIsian x, IsiIsian y) => PenyuntingYaml.Sama(x, y),
        (IsiTeks x, IsiTeks y) => x.Baris.SequenceEqual(y.Baris),
        _ => false,
    };

    private static ReadOnlyMemory<byte>? Seluruhnya(ReadOnlyMemory<byte>? dasar, ReadOnlyMemory<byte>? milik, ReadOnlyMemory<byte>? lain, Penengah penengah) =>
        penengah.Bentrok("seluruh berkas", Sebut(dasar), Sebut(milik), Sebut(lain)) == Pihak.Milik ? milik : lain;

    private static string? Sebut(ReadOnlyMemory<byte>? isi) => isi is { } b ? IsiBerkas.Teks(b) ?? $"{b.Length} byte" : null;

    private static bool Sama(ReadOnlyMemory<byte>? a, ReadOnlyMemory<byte>? b) => a is { } x && b is { } y ? x.Span.SequenceEqual(y.Span) : a is null && b is null;
}

/// <summary>Notes the clashes and asks whose text stands.</summary>
internal sealed class Penengah(Func<Bentrok, Pihak> pilih)
{
    public List<Bentrok> DaftarBentrok { get; } = [];

    /// <summary>The file in hand.</summary>
    public string Jalur { get; set; } = "";

    public Pihak Bentrok(string tempat, string? dasar, string? milik, string? lain)
    {
        var b = new Bentrok(Jalur, tempat, dasar, milik, lain);
        DaftarBentrok.Add(b);
        return pilih(b);
    }
}
