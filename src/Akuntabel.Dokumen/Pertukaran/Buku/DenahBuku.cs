using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Berkas.Uraian;
using Akuntabel.Dokumen.Pertukaran.LembarKerja;
using Akuntabel.Dokumen.Pertukaran.Muatan;
using Akuntabel.Dokumen.Pertukaran.Pembandingan;

namespace Akuntabel.Dokumen.Pertukaran.Buku;

/// <summary>How the things of a sheet stand in it.</summary>
internal enum BentukLembar
{
    /// <summary>One field in each row.</summary>
    Formulir,

    /// <summary>One thing in each row.</summary>
    Tabel,
}

/// <summary>A sheet of the workbook: which part of the office's files it shows.</summary>
/// <param name="Nama">Its name.</param>
/// <param name="Berkas">The kind of file.</param>
/// <param name="Bentuk">How it is filled.</param>
/// <param name="Rantai">The lists from the outermost to the one shown; empty for the fields of the file itself.</param>
internal sealed record DenahLembar(string Nama, UraianBerkas Berkas, BentukLembar Bentuk, IReadOnlyList<UraianDaftar> Rantai)
{
    /// <summary>Path of the file, when there is only one of the kind.</summary>
    public string Jalur { get; init; } = Berkas.Pola;

    /// <summary>The list shown.</summary>
    public UraianDaftar? Daftar => Rantai.Count > 0 ? Rantai[^1] : null;

    /// <summary>The list whose things hold it.</summary>
    public UraianDaftar? Induk => Rantai.Count > 1 ? Rantai[^2] : null;

    /// <summary>Whether a column tells the file.</summary>
    public bool BerkolomBerkas => Berkas.Jamak && Jalur.Contains('*', StringComparison.Ordinal);

    /// <summary>Fields of a row.</summary>
    public IReadOnlyList<UraianBidang> Bidang { get; } = Rantai.Count > 0 ? Rantai[^1].SemuaBidang
        : [.. Berkas.Bidang, .. Berkas.Daftar.Where(d => d.Bentuk == BentukDaftar.Pohon).Select(BidangBagan)];

    /// <summary>The field that holds a tree: one cell.</summary>
    public static UraianBidang BidangBagan(UraianDaftar d) => new(d.Kunci, d.Judul, JenisBidang.Bagan)
    {
        Petunjuk = "Satu unit tiap baris: pimpinan pada baris pertama, di bawahnya diawali -, di bawahnya lagi --. "
            + "Kosong: dari susunan organisasi.",
        Contoh = "Kepala Dinas\n- Sekretariat\n-- Subbagian Perencanaan\n- Bidang Rehabilitasi Sosial",
    };
}

/// <summary>The sheets of the workbook, made from the descriptions alone.</summary>
internal static class DenahBuku
{
    private const string AwalanRegister = "Register ";

    // set to a heading that would be taken for one of the workbook's own
    private const string Isi = " (isi)";
    private static readonly string[] AwalanKode = ["kode", "nip", "nik", "nomor", "no"];

    /// <summary>The sheets that every workbook has.</summary>
    public static IReadOnlyList<DenahLembar> Tetap { get; } = [.. KatalogUraian.Semua.Where(u => !u.Lanjutan && u != UraianPendukung.Register).SelectMany(Lembar)];

    /// <summary>The sheets for these files.</summary>
    public static IReadOnlyList<DenahLembar> Untuk(KumpulanBerkas berkas) =>
        [.. Tetap, .. berkas.DaftarJalur.Where(j => KatalogUraian.Untuk(j) == UraianPendukung.Register).Select(j => Register(j, PohonBuku.Tabel(berkas, j))).OfType<DenahLembar>()];

    /// <summary>The sheet of a register that the office may not have yet.</summary>
    public static DenahLembar? Register(string jalur, IsiTabel? isi)
    {
        var baku = UraianPendukung.Register.Daftar[0];
        if (isi is not null && isi.Kepala.Any(k => k.Length == 0 || k.Contains('.', StringComparison.Ordinal)))
        {
            return null;
        }

        var daftar = isi is null ? baku with { Pengenal = ["uraian"] } : baku with
        {
            Bidang = [.. isi.Kepala.Select((k, i) => new UraianBidang(k, Label(isi, k), Jenis(isi, i)) { Bertanda = true })],
            Pengenal = KunciTabel.Cari(isi)?.Kolom ?? [],
        };
        var nama = UraianPendukung.Register.Nama(jalur);
        return new DenahLembar(AwalanRegister + nama, UraianPendukung.Register, BentukLembar.Tabel, [daftar with { Judul = AwalanRegister + nama }]) { Jalur = jalur };
    }

    /// <summary>The path of the register that a sheet's name tells; <c>null</c> for another sheet.</summary>
    public static string? JalurRegister(string nama) =>
        nama.StartsWith(AwalanRegister, StringComparison.OrdinalIgnoreCase) && nama[AwalanRegister.Length..].Trim() is { Length: > 0 } n && KumpulanBerkas.JalurSah(UraianPendukung.Register.Jalur(n))
            ? UraianPendukung.Register.Jalur(n) : null;

    // a heading as a person reads it, unless that would be another's
    private static string Label(IsiTabel t, string kepala)
    {
        var label = char.ToUpperInvariant(kepala[0]) + kepala[1..].Replace('_', ' ');
        label = t.Kepala.Any(k => k != kepala && k.Replace('_', ' ').Equals(label, StringComparison.OrdinalIgnoreCase)) ? kepala : label;
        return KolomBuku.Khas(label) ? label + Isi : label;
    }

    /// <summary>The columns of a register of these headings: what <see cref="Label"/> made of them is turned back.</summary>
    public static List<string> NamaKolom(IReadOnlyList<string> judul)
    {
        var nama = judul.Select(j => j.EndsWith(Isi, StringComparison.OrdinalIgnoreCase) ? j[..^Isi.Length] : j)
            .Select(j => j.ToLowerInvariant().Replace(' ', '_')).ToList();
        return nama.Distinct().Count() == nama.Count ? nama : [.. judul];
    }

    private static JenisBidang Jenis(IsiTabel t, int kolom) => LembarTabelCsv.Berangka(t, kolom) ? JenisBidang.Angka
        : AwalanKode.Any(a => t.Kepala[kolom].StartsWith(a, StringComparison.OrdinalIgnoreCase)) ? JenisBidang.Kode : JenisBidang.Teks;

    private static IEnumerable<DenahLembar> Lembar(UraianBerkas u)
    {
        var sendiri = u.Bidang.Count == 0 ? [] : new[] { new DenahLembar(u.Judul, u, u.Jamak ? BentukLembar.Tabel : BentukLembar.Formulir, []) };
        return [.. sendiri, .. u.Daftar.SelectMany(d => Rantai([], d)).Select(r => new DenahLembar(r[^1].Judul, u, BentukLembar.Tabel, r))];
    }

    private static IEnumerable<UraianDaftar[]> Rantai(UraianDaftar[] atas, UraianDaftar d)
    {
        if (d.Bentuk == BentukDaftar.Pohon)
        {
            return [];
        }

        UraianDaftar[] ini = [.. atas, d];
        return [ini, .. d.Anak.SelectMany(a => Rantai(ini, a))];
    }
}
