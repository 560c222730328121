namespace Akuntabel.Web.Fitur.Kegiatan;

/// <summary>A field of an activity as its page asks for it.</summary>
/// <param name="Kunci">The field.</param>
/// <param name="Label">What is asked; empty: as it is called everywhere.</param>
/// <param name="Petunjuk">How to fill it in; empty: as everywhere.</param>
public sealed record IsianKegiatan(string Kunci, string Label = "", string Petunjuk = "");

/// <summary>A section of the page of an activity.</summary>
/// <param name="Judul">Its heading.</param>
/// <param name="Isian">Its fields.</param>
/// <param name="Jarang">Fields that few activities have: folded until one is filled in.</param>
public sealed record BagianKegiatan(string Judul, IReadOnlyList<IsianKegiatan> Isian, IReadOnlyList<IsianKegiatan> Jarang)
{
    /// <summary>Who took part: groups and names stand there too.</summary>
    public const string Peserta = "Peserta";

    /// <summary>What shows it: files stand there.</summary>
    public const string Bukti = "Bukti";

    /// <summary>How it looked: pictures stand there.</summary>
    public const string Foto = "Foto";

    /// <summary>The sections in order.</summary>
    public static IReadOnlyList<BagianKegiatan> Semua { get; } =
    [
        new("Kegiatan", [new("judul"), new("jenis"), new("sasaran"), new("sub")], [new("tema"), new("mitra"), new("tujuan")]),
        new("Waktu dan tempat",
            [new("mulai", "", "Misalnya: 3 Oktober 2025, atau 3/10/2025."), new("selesai", "", "Bila lebih dari satu hari."),
                new("tempat")],
            [new("bulan", "Bulan saja", "Bila tanggalnya tidak diketahui: tanggal 1 bulan itu."), new("triwulan", "Triwulan saja")]),
        new(Peserta, [new("unsur", "Unsur peserta", "Siapa saja yang hadir, dalam satu kalimat.")],
            [new("pimpinan"), new("narasumber", "", "Satu baris satu narasumber.")]),
        new("Hasil", [new("hasil", "Hasil menurut notulen", "Satu baris satu butir."), new("ringkasan", "Ringkasan untuk laporan")],
            [new("pembahasan", "", "Satu baris satu butir."), new("notulen", "", "Satu baris satu alinea."), new("belum-terlaksana", "", "Apa, dan sebabnya.")]),
        new("Yang dihitung", [new("indikator", "Untuk indikator", "Satu kegiatan dihitung untuk satu indikator."),
            new("dihitung", "Yang dihitung", "Pesertanya, atau kegiatannya sebagai satu. Kosong: tidak dihitung.")], []),
        new(Foto, [], []),
        new(Bukti, [], []),
        new("Dasar dan keputusan", [], [new("dasar"), new("nomor-dasar"), new("tanggal-dasar", "Tanggal keputusan"), new("pedoman")]),
    ];

    private static readonly HashSet<string> Kunci = [.. Semua.SelectMany(b => b.Isian.Concat(b.Jarang)).Select(i => i.Kunci),
        "peserta", "nama-peserta", "bukti"];

    /// <summary>Whether a section asks for a field.</summary>
    /// <param name="kunci">The field.</param>
    public static bool Dikenal(string kunci) => Kunci.Contains(kunci);
}
