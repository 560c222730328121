using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Laporan;

/// <summary>A node of an outline, as read from Markdown; see docs/panduan/kerangka.md.</summary>
/// <param name="Asal">File and line, for messages.</param>
public abstract record SimpulKerangka(Asal Asal);

/// <summary>Heading.</summary>
/// <param name="Asal">Place.</param>
/// <param name="Tingkat">1–5.</param>
/// <param name="Isi">Title.</param>
/// <param name="Id">Anchor; empty = made from the title.</param>
/// <param name="Golongan">"awal", "lampiran", "tanpa-daftar".</param>
public sealed record JudulKerangka(
    Asal Asal, int Tingkat, IReadOnlyList<Potongan> Isi, string Id, IReadOnlyList<string> Golongan) : SimpulKerangka(Asal);

/// <summary>Paragraph.</summary>
public sealed record ParagrafKerangka(Asal Asal, IReadOnlyList<Potongan> Isi) : SimpulKerangka(Asal);

/// <summary>List written out in the outline.</summary>
public sealed record DaftarKerangka(
    Asal Asal, PenandaDaftar Penanda, IReadOnlyList<IReadOnlyList<SimpulKerangka>> Butir) : SimpulKerangka(Asal);

/// <summary>Container: loop, condition, style, landscape; <paramref name="Arahan"/> is the whole directive line.</summary>
public sealed record WadahKerangka(Asal Asal, string Arahan, IReadOnlyList<SimpulKerangka> Isi) : SimpulKerangka(Asal);

/// <summary>Picture of the agency.</summary>
/// <param name="Asal">Place.</param>
/// <param name="Jalur">Path inside the agency's folder (may hold bindings).</param>
/// <param name="Muat">Loads a picture; gives null after a message.</param>
/// <param name="Id">Anchor of the caption.</param>
/// <param name="Judul">Caption; empty for a logo.</param>
/// <param name="TeksAlternatif">Alternative text.</param>
/// <param name="LebarCm">Printed width; null = natural.</param>
public sealed record GambarKerangka(
    Asal Asal, string Jalur, Func<string, Asal, Gambar?> Muat, string Id, string Judul, string TeksAlternatif, decimal? LebarCm) : SimpulKerangka(Asal)
{
    /// <summary>Greatest printed height; a picture that is higher is printed narrower. <c>null</c>: any.</summary>
    public decimal? TinggiCm { get; init; }
}

/// <summary>Directive with a body of settings: tabel, grafik, bagan, butir, tanda-tangan, daftar-isi, sisip.</summary>
/// <param name="Asal">Place of the opening line.</param>
/// <param name="Jenis">Name of the directive.</param>
/// <param name="Isi">Settings.</param>
public sealed record ArahanKerangka(Asal Asal, string Jenis, Setelan Isi) : SimpulKerangka(Asal);

/// <summary>A piece of inline template.</summary>
public abstract record Potongan(GayaTeks Gaya);

/// <summary>Literal characters.</summary>
public sealed record PotonganTeks(string Isi, GayaTeks Gaya) : Potongan(Gaya);

/// <summary>A binding <c>{{jalur|bentuk}}</c> or reference <c>{{@id}}</c>.</summary>
public sealed record PotonganIkatan(string Jalur, IReadOnlyList<string> Bentuk, Asal Asal, GayaTeks Gaya) : Potongan(Gaya);

/// <summary>A binding whose <c>}}</c> is missing; never printed, always reported.</summary>
public sealed record PotonganTakTutup(string Isi, Asal Asal) : Potongan(GayaTeks.Biasa);

/// <summary>Line break.</summary>
public sealed record PotonganGantiBaris() : Potongan(GayaTeks.Biasa);

/// <summary>A tree of settings (from YAML) with places kept.</summary>
public abstract record Setelan(Asal Asal);

/// <summary>A scalar.</summary>
/// <param name="Asal">Place.</param>
/// <param name="Isi">Characters.</param>
/// <param name="Polos">Whether it was written without quotes, so that digits mean a number.</param>
public sealed record SetelanTeks(Asal Asal, string Isi, bool Polos = true) : Setelan(Asal);

/// <summary>A sequence.</summary>
public sealed record SetelanDaftar(Asal Asal, IReadOnlyList<Setelan> Butir) : Setelan(Asal);

/// <summary>A mapping.</summary>
public sealed record SetelanPeta(Asal Asal, IReadOnlyDictionary<string, Setelan> Isi) : Setelan(Asal)
{
    /// <summary>Scalar under a key, or the given value.</summary>
    public string Teks(string kunci, string bila = "") => Isi.TryGetValue(kunci, out var s) && s is SetelanTeks t ? t.Isi : bila;

    /// <summary>Place of a key's value, or of the mapping.</summary>
    public Asal AsalKunci(string kunci) => Isi.TryGetValue(kunci, out var s) ? s.Asal : Asal;

    /// <summary>Sequence under a key; empty when absent.</summary>
    public IReadOnlyList<Setelan> Daftar(string kunci) => Isi.TryGetValue(kunci, out var s) && s is SetelanDaftar d ? d.Butir : [];
}
