using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Xlsx;

namespace Akuntabel.Dokumen.Pertukaran;

/// <summary>A line of the list of sheets.</summary>
/// <param name="Lembar">Name of the sheet; empty when the file has none.</param>
/// <param name="Berkas">Path of the file.</param>
/// <param name="Bentuk">How the sheet is filled.</param>
/// <param name="Templat">Whether it is a sheet of the empty workbook: what stays empty there makes no file and no key.</param>
internal sealed record BarisIndeks(string Lembar, string Berkas, BentukIsi Bentuk, bool Templat = false);

/// <summary>How a file fills its sheet, and how its sheet becomes the file.</summary>
internal sealed record PengisiBerkas(BentukIsi Bentuk, Action<Lembar> Isi)
{
    /// <summary>The file after the import; <c>null</c> when the sheet could not be used.</summary>
    public static ReadOnlyMemory<byte>? Baca(BarisIndeks b, SortedDictionary<int, SelBuku[]> baris, KumpulanBerkas dasar, List<string> catatan)
    {
        Rumus(b, baris, catatan);
        var bytes = dasar.Coba(b.Berkas, out var ada) ? ada : default(ReadOnlyMemory<byte>?);
        var teks = bytes is { } isi ? IsiBerkas.Teks(isi) : null;
        var lama = bytes is { } x ? IsiBerkas.Baca(b.Berkas, x) : null;
        return b.Bentuk switch
        {
            BentukIsi.Tabel => Tabel(b, baris, bytes, teks, lama as IsiTabel, catatan),
            BentukIsi.Isian => Isian(b, baris, bytes, teks, lama as IsiIsian, catatan),
            _ => LembarTeks.Baca(baris, bytes, teks),
        };
    }

    private static ReadOnlyMemory<byte>? Tabel(BarisIndeks b, SortedDictionary<int, SelBuku[]> baris, ReadOnlyMemory<byte>? bytes, string? teks, IsiTabel? lama, List<string> catatan)
    {
        var baku = lama is null ? null : LembarTabelCsv.Baku(lama);
        if (LembarTabelCsv.Baca(baris, baku, b, catatan) is not { } baru)
        {
            return null;
        }

        if (teks is null || lama is null || baku is null)
        {
            return !string.IsNullOrWhiteSpace(teks?.TrimStart('\uFEFF')) || (b.Templat && baru.Baris.Count == 0) ? bytes : IsiBerkas.Bytes(PenyuntingCsv.Tulis(baru));
        }

        return baku.Kepala.SequenceEqual(baru.Kepala) && baku.Baris.Select(r => r.Tanda).SequenceEqual(baru.Baris.Select(r => r.Tanda))
            ? bytes : IsiBerkas.Bytes(PenyuntingCsv.Terapkan(teks, lama, baku, baru));
    }

    private static ReadOnlyMemory<byte>? Isian(BarisIndeks b, SortedDictionary<int, SelBuku[]> baris, ReadOnlyMemory<byte>? bytes, string? teks, IsiIsian? lama, List<string> catatan)
    {
        var baru = new IsiIsian(PenyelarasIsian.Selaraskan(lama?.Akar, LembarIsian.Baca(baris, b, catatan)));
        if (teks is null || lama is null)
        {
            return bytes is not null || (b.Templat && baru.Akar is null) ? bytes : IsiBerkas.Bytes(PenulisYaml.Tulis(baru.Akar));
        }

        if (PenyuntingYaml.Sama(lama, baru))
        {
            return bytes;
        }

        var hasil = PenyuntingYaml.Terapkan(teks, lama, baru, out _);
        if (PenyuntingYaml.BanyakKomentar(teks) - PenyuntingYaml.BanyakKomentar(hasil) is var hilang and > 0)
        {
            catatan.Add($"{b.Berkas}: {hilang} keterangan di belakang tanda # hilang, karena bagian yang memuatnya dihapus atau ditulis ulang.");
        }

        return IsiBerkas.Bytes(hasil);
    }

    private static void Rumus(BarisIndeks b, SortedDictionary<int, SelBuku[]> baris, List<string> catatan)
    {
        var rumus = baris.SelectMany(r => r.Value.Select((s, k) => (s.Rumus, Alamat: new Alamat("", r.Key, k + 1).Sel))).Where(x => x.Rumus).Select(x => x.Alamat).ToList();
        if (rumus.Count > 0)
        {
            catatan.Add($"Lembar \"{b.Lembar}\": {rumus.Count} sel berisi rumus ({string.Join(", ", rumus.Take(5))}{(rumus.Count > 5 ? ", …" : "")}); yang diambil adalah nilai yang terakhir ditampilkannya.");
        }
    }
}

/// <summary>Any other text as a sheet: one line of the file in each row.</summary>
internal static class LembarTeks
{
    private const int BarisPertama = 2;

    public static void Tulis(Lembar l, IsiTeks teks)
    {
        l.BarisBeku = BarisPertama;
        l.BarisUlang = (1, 1);
        l.AturLebar([120]);
        l.GayaKolom[1] = GayaBuku.TeksBaru;
        l.MulaiBaris(1);
        l.Teks(1, "Teks (satu paragraf satu sel; sel kosong memisahkan paragraf; # di awal berarti judul)", GayaBuku.Kepala);
        for (var i = 0; i < teks.Baris.Count; i++)
        {
            l.MulaiBaris(BarisPertama + i);
            l.Teks(1, teks.Baris[i], new Gaya(Format: "@"));
        }
    }

    public static ReadOnlyMemory<byte>? Baca(SortedDictionary<int, SelBuku[]> baris, ReadOnlyMemory<byte>? bytes, string? teks)
    {
        var isi = new List<string>();
        foreach (var (nomor, sel) in baris.Where(b => b.Key >= BarisPertama))
        {
            isi.AddRange(Enumerable.Repeat("", Math.Max(0, nomor - BarisPertama - isi.Count)));
            isi.AddRange(string.Join(' ', sel.Select(s => s.Teks).Where(s => s.Length > 0)).Split('\n'));
        }

        if (isi.TrueForAll(string.IsNullOrWhiteSpace))
        {
            return bytes;
        }

        var lama = teks is null ? [] : IsiTeks.Dari(teks).Baris;
        var ekor = lama.Reverse().TakeWhile(b => b.Length == 0).Count();
        if (teks is not null && lama.Take(lama.Count - ekor).SequenceEqual(isi))
        {
            return bytes;
        }

        return IsiBerkas.Bytes(new IsiTeks([.. isi, .. Enumerable.Repeat("", ekor)]).Tulis(teks));
    }
}
