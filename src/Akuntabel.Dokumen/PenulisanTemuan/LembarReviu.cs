using Akuntabel.Core.Laporan;
using Akuntabel.Dokumen.Dasar;
using Akuntabel.Dokumen.Docx;
using Akuntabel.Dokumen.Xlsx;
using Akuntabel.Uji.Hasil;

namespace Akuntabel.Dokumen.PenulisanTemuan;

/// <summary>One finding of a review.</summary>
/// <param name="Temuan">What was found.</param>
/// <param name="Putusan">What was decided, in words; "Belum diputus" too.</param>
/// <param name="Catatan">Note.</param>
/// <param name="Oleh">Who decided, and when; empty when nobody did.</param>
/// <param name="Keadaan">Against the version before: "Baru", "Masih ada", "Sudah diperbaiki".</param>
public sealed record BarisReviu(Temuan Temuan, string Putusan, string Catatan, string Oleh, string Keadaan);

/// <summary>A review of a report's findings: what its annex prints.</summary>
/// <param name="Laporan">What the report is called.</param>
/// <param name="Kantor">Whose it is.</param>
/// <param name="Versi">Which version of it, in words.</param>
/// <param name="Pereviu">Who made the review.</param>
/// <param name="Daftar">The findings, heaviest first.</param>
public sealed record IsiReviu(string Laporan, string Kantor, string Versi, string Pereviu, IReadOnlyList<BarisReviu> Daftar)
{
    /// <summary>Findings of the version before that this one has no more; they stand last and count for themselves.</summary>
    public IReadOnlyList<BarisReviu> Diperbaiki { get; init; } = [];

    /// <summary>All rows.</summary>
    internal IReadOnlyList<BarisReviu> Semua => [.. Daftar, .. Diperbaiki];
}

/// <summary>The annex of a review, to be signed: the findings with what was decided of each, as a workbook and as a document.</summary>
public static class LembarReviu
{
    private const string Judul = "Lampiran reviu: temuan dan putusannya";
    private const string Tempat = "………………………, ……………………… 20…";
    private const string Titik = "(………………………………………)";
    private const string Nip = "……………………………………";
    private const int BarisKepala = 7;

    private static readonly (string Nama, decimal Lebar, Func<BarisReviu, string> Isi)[] Kolom =
    [
        ("Bobot", 10, b => b.Temuan.Tingkat.ToString()),
        ("Temuan", 40, b => b.Temuan.Hitungan.Length > 0 ? $"{b.Temuan.Pesan}\n{b.Temuan.Hitungan}" : b.Temuan.Pesan),
        ("Tempat", 24, b => SebutanTemuan.Tempat(b.Temuan.Tempat)),
        ("Tertulis", 18, b => b.Temuan.Tertulis),
        ("Seharusnya", 18, b => b.Temuan.Seharusnya),
        ("Keadaan", 12, b => b.Keadaan),
        ("Putusan", 13, b => b.Putusan),
        ("Catatan", 30, b => b.Catatan),
        ("Diputus oleh", 20, b => b.Oleh),
    ];

    /// <summary>The document (DOCX); the same review gives the same bytes.</summary>
    public static byte[] Docx(IsiReviu r)
    {
        ArgumentNullException.ThrowIfNull(r);
        using var keluaran = new MemoryStream();
        DocxPenulis.Tulis(Naskah(r), keluaran);
        return keluaran.ToArray();
    }

    /// <summary>The workbook (XLSX); the same review gives the same bytes.</summary>
    public static byte[] Xlsx(IsiReviu r)
    {
        ArgumentNullException.ThrowIfNull(r);
        var gaya = new DaftarGaya();
        var akhir = BarisKepala + Math.Max(1, r.Semua.Count);
        var l = new Lembar("Reviu", gaya)
        {
            BarisBeku = BarisKepala + 1, BarisUlang = (BarisKepala, BarisKepala), Lanskap = true, Kertas = UkuranKertas.A4,
            Saring = Lembar.Rentang(BarisKepala, 1, akhir, Kolom.Length + 1),
        };
        l.AturLebar([5, .. Kolom.Select(k => k.Lebar)]);
        Pendamping.Judul(l, Judul, $"{r.Laporan}, {r.Kantor}", Kolom.Length + 1);
        foreach (var (i, teks) in Ringkas(r).Index())
        {
            Sebaris(l, 3 + i, 1, teks);
        }

        Pendamping.Kepala(l, BarisKepala, ["No", .. Kolom.Select(k => k.Nama)]);
        foreach (var (i, b) in r.Semua.Index())
        {
            Satu(l, BarisKepala + 1 + i, i + 1, b);
        }

        if (r.Semua.Count == 0)
        {
            Sebaris(l, akhir, 1, "Tidak ada temuan.");
        }

        TandaTangan(l, akhir + 2, r.Pereviu);
        using var keluaran = new MemoryStream();
        PaketXlsx.Tulis(new Naskah(Judul, "Akuntabel", UkuranKertas.A4, []), [l], gaya, keluaran);
        return keluaran.ToArray();
    }

    private static IEnumerable<string> Ringkas(IsiReviu r)
    {
        yield return r.Versi;
        yield return string.Join(", ",
            LetakTemuan.DaftarTingkat.Select(t => $"{r.Daftar.Count(b => b.Temuan.Tingkat == t)} {t.ToString().ToLowerInvariant()}"))
            + (r.Diperbaiki.Count > 0 ? $"; {r.Diperbaiki.Count} temuan versi sebelumnya sudah diperbaiki" : "");
        yield return string.Join(", ",
            r.Daftar.GroupBy(b => b.Putusan).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => $"{g.Key}: {g.Count()}"));
    }

    private static void Satu(Lembar l, int baris, int nomor, BarisReviu b)
    {
        var g = new Gaya(Bergaris: true);
        var isi = Kolom.Select(k => Potong(k.Isi(b))).ToList();
        // not every program fits the heights on opening
        var tinggi = isi.Select((x, k) => LembarTabel.BanyakBaris(x, Kolom[k].Lebar)).Max();
        l.MulaiBaris(baris, Math.Min(400, (tinggi * LembarTabel.TinggiBaris) + 3));
        l.Angka(1, nomor, g with { Rata = Rata.Tengah });
        for (var k = 0; k < isi.Count; k++)
        {
            l.Teks(k + 2, isi[k], k == 0 ? g with { Latar = WarnaNaskah.Temuan(b.Temuan.Tingkat) } : g);
        }
    }

    // two columns, with room to sign between the office and the name
    private static void TandaTangan(Lembar l, int baris, string pereviu)
    {
        (int Baris, string Kiri, string Kanan)[] isi =
            [(0, "", Tempat), (1, "Perangkat daerah yang direviu,", "Pereviu,"), (5, Titik, pereviu.Length > 0 ? pereviu : Titik),
                (6, $"NIP {Nip}", $"NIP {Nip}")];
        foreach (var (ke, kiri, kanan) in isi)
        {
            l.MulaiBaris(baris + ke);
            l.Teks(3, kiri, new Gaya());
            l.Teks(9, kanan, new Gaya());
            l.Gabung(baris + ke, 9, baris + ke, 10);
        }
    }

    private static void Sebaris(Lembar l, int baris, int kolom, string teks)
    {
        l.MulaiBaris(baris);
        l.Teks(kolom, teks, new Gaya(Huruf.Catatan));
        l.Gabung(baris, kolom, baris, Kolom.Length + 1);
    }

    private static Naskah Naskah(IsiReviu r)
    {
        var tabel = new Tabel(
            null, [new Kolom(4, Rata.Tengah), .. Kolom.Select(k => new Kolom(k.Lebar, Rata.Kiri))],
            [new Baris(JenisBaris.Isi, [Sel("No"), .. Kolom.Select(k => Sel(k.Nama))])],
            [.. r.Semua.Select((b, i) =>
                new Baris(JenisBaris.Isi,
                [Sel($"{i + 1}"), .. Kolom.Select((k, n) => Sel(k.Isi(b), n == 0 ? WarnaNaskah.Temuan(b.Temuan.Tingkat) : ""))]))]);
        Blok[] blok =
        [
            Alinea(GayaParagraf.Kop, Judul.ToUpperInvariant()), Alinea(GayaParagraf.Tengah, r.Laporan),
                Alinea(GayaParagraf.Tengah, r.Kantor),
            .. Ringkas(r).Select(t => Alinea(GayaParagraf.Catatan, t)),
            r.Semua.Count > 0 ? tabel : Alinea(GayaParagraf.Biasa, "Tidak ada temuan."),
            new BlokTandaTangan(Tempat,
                [new PenandaTangan(["Perangkat daerah yang direviu,"], Titik, "", Nip),
                new PenandaTangan(["Pereviu,"], r.Pereviu.Length > 0 ? r.Pereviu : Titik, "", Nip)]),
        ];
        return new Naskah(Judul, r.Kantor, UkuranKertas.A4, [new Bagian(true, PenomoranHalaman.Arab, "", r.Laporan, blok)]);
    }

    private static Paragraf Alinea(GayaParagraf gaya, string teks) => new(gaya, [new Teks(teks)]);

    private static Sel Sel(string teks, string warna = "") =>
        new([.. teks.Split('\n')
        .SelectMany((b, i) => i == 0 ? new Ruas[] { new Teks(b) } : [new GantiBaris(), new Teks(b)])]) { Warna = warna };

    // what a cell can hold
    private static string Potong(string teks) => teks.Length <= 32_000 ? teks : teks[..32_000] + " …";
}
