using Akuntabel.Core.Laporan;

namespace Akuntabel.Dokumen.Terbitan;

/// <summary>An issued report as a sheet about it names it.</summary>
/// <param name="Judul">Title.</param>
/// <param name="Kode">Code as people read it.</param>
/// <param name="Instansi">Office.</param>
/// <param name="Penetapan">When and with what number it was set.</param>
public sealed record SebutanTerbitan(string Judul, string Kode, string Instansi, string Penetapan);

/// <summary>One who gets a report.</summary>
/// <param name="Penerima">Who.</param>
/// <param name="Cara">How.</param>
/// <param name="Rangkap">Printed copies; 0: a file.</param>
/// <param name="Tanggal">When, in words; empty: not yet.</param>
/// <param name="DiterimaOleh">Who took it.</param>
/// <param name="Keterangan">Number of the letter and the like.</param>
public sealed record PenerimaLaporan(string Penerima, string Cara, int Rangkap, string Tanggal, string DiterimaOleh, string Keterangan);

/// <summary>A file of a package.</summary>
/// <param name="Nama">Its name.</param>
/// <param name="Isi">What it is.</param>
/// <param name="Ukuran">Bytes.</param>
/// <param name="Sidik">SHA-256, hexadecimal.</param>
public sealed record IsiPaket(string Nama, string Isi, long Ukuran, string Sidik);

/// <summary>Sheets about an issued report: who got it, and what is in a package.</summary>
public static class LembarSerah
{
    private const int Kilo = 1024;

    /// <summary>The receipt that recipients sign.</summary>
    /// <param name="terbitan">The report.</param>
    /// <param name="daftar">Those who get it.</param>
    public static Naskah TandaTerima(SebutanTerbitan terbitan, IReadOnlyList<PenerimaLaporan> daftar)
    {
        ArgumentNullException.ThrowIfNull(terbitan);
        ArgumentNullException.ThrowIfNull(daftar);
        return Lembar("TANDA TERIMA LAPORAN", terbitan,
            [(1, "No.", Rata.Tengah), (7, "Penerima", Rata.Kiri), (5, "Cara", Rata.Kiri), (2, "Rangkap", Rata.Tengah), (4, "Tanggal", Rata.Kiri), (5, "Nama penerima", Rata.Kiri), (4, "Tanda tangan", Rata.Kiri)],
            daftar.Select((p, i) => (IReadOnlyList<string>)[$"{i + 1}.", p.Keterangan.Length > 0 ? $"{p.Penerima}\n{p.Keterangan}" : p.Penerima, p.Cara, p.Rangkap > 0 ? $"{p.Rangkap}" : "berkas",
                p.Tanggal, p.DiterimaOleh, ""]));
    }

    /// <summary>The list that lies in a package.</summary>
    /// <param name="terbitan">The report.</param>
    /// <param name="tujuan">Where the package goes: "ESR", "PPID".</param>
    /// <param name="isi">Its files.</param>
    public static Naskah DaftarIsi(SebutanTerbitan terbitan, string tujuan, IReadOnlyList<IsiPaket> isi)
    {
        ArgumentNullException.ThrowIfNull(terbitan);
        ArgumentNullException.ThrowIfNull(isi);
        return Lembar($"DAFTAR ISI PAKET {tujuan}", terbitan,
            [(1, "No.", Rata.Tengah), (7, "Nama berkas", Rata.Kiri), (5, "Isi", Rata.Kiri), (2, "Ukuran (KB)", Rata.Kanan), (9, "Sidik jari SHA-256", Rata.Kiri)],
            isi.Select((b, i) => (IReadOnlyList<string>)[$"{i + 1}.", b.Nama, b.Isi, $"{(b.Ukuran + Kilo - 1) / Kilo}", string.Join('\n', b.Sidik.Chunk(Kilo / 32).Select(c => new string(c)))]));
    }

    private static Naskah Lembar(string nama, SebutanTerbitan t, IReadOnlyList<(decimal Lebar, string Judul, Rata Rata)> kolom, IEnumerable<IReadOnlyList<string>> baris)
    {
        Blok[] isi =
        [
            new Paragraf(GayaParagraf.Kop, DaftarRuas.Polos(nama)),
            new Paragraf(GayaParagraf.KopAkhir, DaftarRuas.Polos(t.Instansi)),
            new Tabel(null, [new Kolom(1, Rata.Kiri), new Kolom(4, Rata.Kiri)], [],
                [Hal("Laporan", t.Judul), Hal("Kode", t.Kode), Hal("Ditetapkan", t.Penetapan)], Bergaris: false),
            new Tabel(null, [.. kolom.Select(k => new Kolom(k.Lebar, k.Rata))], [Baris([.. kolom.Select(k => k.Judul)])], [.. baris.Select(Baris)]),
        ];
        return new Naskah(nama, t.Instansi, UkuranKertas.A4, [new Bagian(true, PenomoranHalaman.Tanpa, "", "", isi) { Lembar = true }]);
    }

    private static Baris Hal(string nama, string isi) => Baris([nama, isi]);

    private static Baris Baris(IReadOnlyList<string> sel) => new(JenisBaris.Isi, [.. sel.Select(s =>
        new Sel([.. s.Split('\n').SelectMany((b, i) => i == 0 ? (IEnumerable<Ruas>)[new Teks(b)] : [new GantiBaris(), new Teks(b)])]))]);
}
