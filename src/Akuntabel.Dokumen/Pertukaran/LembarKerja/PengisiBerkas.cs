using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Pertukaran.Muatan;
using Akuntabel.Dokumen.Pertukaran.Penulisan;
using Akuntabel.Dokumen.Xlsx;

namespace Akuntabel.Dokumen.Pertukaran.LembarKerja;

/// <summary>A line of the list of sheets.</summary>
/// <param name="Lembar">Name of the sheet; empty when the file has none.</param>
/// <param name="Berkas">Path of the file.</param>
/// <param name="Bentuk">How the sheet is filled.</param>
/// <param name="Templat">Whether it is a sheet of the empty workbook: what stays empty there makes no file and no key.</param>
internal sealed record BarisIndeks(string Lembar, string Berkas, BentukIsi Bentuk, bool Templat = false);

/// <summary>How a sheet becomes its file.</summary>
internal static class PengisiBerkas
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
            BentukIsi.Isian => TulisIsian(dasar, b.Berkas, LembarIsian.Baca(baris, b, catatan), catatan, walauKosong: !b.Templat) ?? bytes,
            _ => LembarTeks.Baca(baris, bytes, teks),
        };
    }

    /// <summary>A YAML file with what a sheet says in it; <c>null</c> when there is nothing to write.</summary>
    /// <param name="dasar">The present files.</param>
    /// <param name="jalur">The file.</param>
    /// <param name="isi">What the sheet says.</param>
    /// <param name="catatan">Messages.</param>
    /// <param name="walauKosong">Whether a file that says nothing is made.</param>
    public static ReadOnlyMemory<byte>? TulisIsian(KumpulanBerkas dasar, string jalur, SimpulIsian? isi, List<string> catatan, bool walauKosong = false)
    {
        var teks = dasar.Coba(jalur, out var bytes) ? IsiBerkas.Teks(bytes) ?? "\0" : null;
        if (string.IsNullOrWhiteSpace(teks?.TrimStart('\uFEFF')))
        {
            var jadi = PenyelarasIsian.Selaraskan(null, isi);
            return jadi is null && !walauKosong ? default(ReadOnlyMemory<byte>?) : IsiBerkas.Bytes(PenulisYaml.Tulis(jadi));
        }

        if (IsiIsian.Coba(teks) is not { } lama)
        {
            catatan.Add(TakTerbaca(jalur));
            return null;
        }

        var baru = new IsiIsian(PenyelarasIsian.Selaraskan(lama.Akar, isi));
        if (PenyuntingYaml.Sama(lama, baru))
        {
            return null;
        }

        var hasil = PenyuntingYaml.Terapkan(teks, lama, baru, out _);
        if (PenyuntingYaml.BanyakKomentar(teks) - PenyuntingYaml.BanyakKomentar(hasil) is var hilang and > 0)
        {
            catatan.Add($"{jalur}: {hilang} keterangan di belakang tanda # hilang, karena bagian yang memuatnya dihapus atau ditulis ulang.");
        }

        return IsiBerkas.Bytes(hasil);
    }

    /// <summary>A table with the rows of a sheet in it; <c>null</c> when there is nothing to write.</summary>
    public static ReadOnlyMemory<byte>? TulisTabel(KumpulanBerkas dasar, string jalur, IReadOnlyList<string> kepala, IReadOnlyList<BarisLembar> baris, List<string> catatan)
    {
        var teks = dasar.Coba(jalur, out var bytes) ? IsiBerkas.Teks(bytes) ?? "\0" : null;
        if (string.IsNullOrWhiteSpace(teks?.TrimStart('\uFEFF')))
        {
            return IsiBerkas.Bytes(PenyuntingCsv.Tulis(PenyelarasTabel.Selaraskan(new IsiTabel([], []), kepala, baris)));
        }

        if (IsiTabel.Coba(teks) is not { } lama)
        {
            catatan.Add(TakTerbaca(jalur));
            return null;
        }

        var baru = PenyelarasTabel.Selaraskan(lama, kepala, baris);
        return SamaTabel(lama, baru) ? default(ReadOnlyMemory<byte>?) : IsiBerkas.Bytes(PenyuntingCsv.Terapkan(teks, lama, lama, baru));
    }

    private static string TakTerbaca(string jalur) => $"{jalur} yang tersimpan tidak dapat dibaca, jadi dibiarkan dan lembarnya tidak dipakai. Perbaiki dahulu pada halaman dokumennya, atau ganti berkasnya.";

    private static bool SamaTabel(IsiTabel a, IsiTabel b) => a.Kepala.SequenceEqual(b.Kepala) && a.Baris.Select(r => r.Tanda).SequenceEqual(b.Baris.Select(r => r.Tanda));

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

        return SamaTabel(baku, baru) ? bytes : IsiBerkas.Bytes(PenyuntingCsv.Terapkan(teks, lama, baku, baru));
    }

    private static void Rumus(BarisIndeks b, SortedDictionary<int, SelBuku[]> baris, List<string> catatan)
    {
        var rumus = baris.SelectMany(r => r.Value.Select((s, k) => (s.Rumus, Alamat: new AlamatSel("", r.Key, k + 1).Sel))).Where(x => x.Rumus).Select(x => x.Alamat).ToList();
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
