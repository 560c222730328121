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
/// <param name="Keadaan">Against the version before: "Baru", "Masih ada", "Sudah diperbaiki"; empty in a first version.</param>
public sealed record BarisReviu(Temuan Temuan, string Putusan, string Catatan, string Oleh, string Keadaan)
{
    /// <summary>Its number in the document, the same on every page.</summary>
    public int Nomor { get; init; }

    /// <summary>Whether it was decided to be so: the office has to mend it.</summary>
    public bool Benar { get; init; }
}

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

    /// <summary>The file that was checked.</summary>
    public string Berkas { get; init; } = "";

    /// <summary>The year that it reports on; 0: unknown.</summary>
    public int Tahun { get; init; }

    /// <summary>Findings that nobody decided yet: as long as there are some, the annex is a draft.</summary>
    public int Belum { get; init; }
}

/// <summary>The annex of a review, to be signed: first what was decided to be so, then all the rest, as a workbook and as a
/// document.</summary>
public static class LembarReviu
{
    private const string Judul = "Lampiran reviu: temuan dan putusannya";
    private const string JudulSelebihnya = "Selebihnya: bukan temuan, diabaikan, belum diputus, dan sudah diperbaiki";
    private const string Kosong = "Tidak ada temuan yang diputus benar.";
    private const string Tempat = "………………, ……………… 20…";
    private const string Titik = "(………………………………………)";
    private const string Nip = "……………………………………";
    private const string Penutup = "Lampiran ini bagian dari laporan hasil reviu.";
    private static readonly string[] Penanda = ["Perangkat daerah yang direviu,", "Pereviu,", "Ketua tim,"];

    private static readonly KolomReviu[] Awal =
    [
        new("No", 5, b => b.Nomor > 0 ? $"{b.Nomor}" : ""),
        new("Bobot", 10, b => b.Temuan.Tingkat.ToString()),
        new("Keyakinan", 11, b => SebutanTemuan.KeyakinanSingkat(b.Temuan.Keyakinan)),
        new("Temuan", 40, b => b.Temuan.Hitungan.Length > 0 ? $"{b.Temuan.Pesan}\n{b.Temuan.Hitungan}" : b.Temuan.Pesan),
        new("Tempat", 24, b => SebutanTemuan.Tempat(b.Temuan.Tempat)),
        new("Tertulis", 18, b => b.Temuan.Tertulis),
        new("Seharusnya", 18, b => b.Temuan.Seharusnya),
    ];

    private static readonly KolomReviu Keadaan = new("Keadaan", 12, b => b.Keadaan);
    private static readonly KolomReviu Putusan = new("Putusan", 13, b => b.Putusan);
    private static readonly KolomReviu[] Akhir = [new("Catatan", 28, b => b.Catatan), new("Diputus oleh", 18, b => b.Oleh)];
    private static readonly KolomReviu Tanggapan = new("Tanggapan perangkat daerah", 26, _ => "");

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
        var (benar, selebihnya) = (Benar(r), Selebihnya(r));
        var utama = Satu(gaya, "Temuan", r, Judul, KolomUtama(r), benar, Kosong);
        TandaTangan(utama.Lembar, utama.Akhir + 2, r.Pereviu);
        List<Lembar> semua = [utama.Lembar];
        if (selebihnya.Count > 0)
        {
            semua.Add(Satu(gaya, "Selebihnya", r, JudulSelebihnya, KolomSelebihnya(r), selebihnya, "").Lembar);
        }

        using var keluaran = new MemoryStream();
        PaketXlsx.Tulis(new Naskah(Judul, "Akuntabel", UkuranKertas.A4, []), semua, gaya, keluaran);
        return keluaran.ToArray();
    }

    private static List<BarisReviu> Benar(IsiReviu r) => [.. r.Daftar.Where(b => b.Benar)];

    private static List<BarisReviu> Selebihnya(IsiReviu r) => [.. r.Daftar.Where(b => !b.Benar), .. r.Diperbaiki];

    // in a first version nothing is new or still there
    private static KolomReviu[] KolomUtama(IsiReviu r) => [.. Awal, .. r.Daftar.Any(b => b.Keadaan.Length > 0) ? [Keadaan]
        : Array.Empty<KolomReviu>(), .. Akhir, Tanggapan];

    private static KolomReviu[] KolomSelebihnya(IsiReviu r) =>
        [.. Awal, .. Selebihnya(r).Exists(b => b.Keadaan.Length > 0) ? [Keadaan] : Array.Empty<KolomReviu>(), Putusan, .. Akhir];

    private static IEnumerable<string> Ringkas(IsiReviu r)
    {
        yield return "Nomor: ………………………   Tanggal: ………………………   Surat tugas: ………………………";
        yield return r.Versi + (r.Berkas.Length > 0 ? $". Berkas: {r.Berkas}" : "") + (r.Tahun > 0 ? $". Tahun laporan: {r.Tahun}" : "");
        yield return string.Join(", ",
            LetakTemuan.DaftarTingkat.Select(t => $"{r.Daftar.Count(b => b.Temuan.Tingkat == t)} {t.ToString().ToLowerInvariant()}"))
            + (r.Diperbaiki.Count > 0 ? $"; {r.Diperbaiki.Count} temuan versi sebelumnya sudah diperbaiki" : "");
        yield return string.Join(", ",
            r.Daftar.GroupBy(b => b.Putusan).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => $"{g.Key}: {g.Count()}"));
        if (r.Belum > 0)
        {
            yield return $"DRAF: {r.Belum} temuan belum diputus.";
        }
    }

    private static (Lembar Lembar, int Akhir) Satu(
        DaftarGaya gaya, string nama, IsiReviu r, string judul, KolomReviu[] kolom, List<BarisReviu> daftar, string kosong)
    {
        var ringkas = Ringkas(r).ToList();
        var kepala = 4 + ringkas.Count;
        var akhir = kepala + Math.Max(1, daftar.Count);
        var l = new Lembar(nama, gaya)
        {
            BarisBeku = kepala + 1, BarisUlang = (kepala, kepala), Lanskap = true, Kertas = UkuranKertas.A4,
            Saring = Lembar.Rentang(kepala, 1, akhir, kolom.Length),
        };
        l.AturLebar(kolom.Select(k => k.Lebar));
        Pendamping.Judul(l, judul, $"{r.Laporan}, {r.Kantor}", kolom.Length);
        foreach (var (i, teks) in ringkas.Index())
        {
            Sebaris(l, 3 + i, teks, kolom.Length);
        }

        Pendamping.Kepala(l, kepala, [.. kolom.Select(k => k.Nama)]);
        foreach (var (i, b) in daftar.Index())
        {
            Satu(l, kepala + 1 + i, kolom, b);
        }

        if (daftar.Count == 0)
        {
            Sebaris(l, akhir, r.Daftar.Count == 0 ? "Tidak ada temuan." : kosong, kolom.Length);
        }

        return (l, akhir);
    }

    private static void Satu(Lembar l, int baris, KolomReviu[] kolom, BarisReviu b)
    {
        var g = new Gaya(Bergaris: true);
        var isi = kolom.Select(k => Potong(k.Isi(b))).ToList();
        // not every program fits the heights on opening
        var tinggi = isi.Select((x, k) => LembarTabel.BanyakBaris(x, kolom[k].Lebar)).Max();
        l.MulaiBaris(baris, Math.Min(400, (tinggi * LembarTabel.TinggiBaris) + 3));
        l.Angka(1, b.Nomor > 0 ? b.Nomor : null, g with { Rata = Rata.Tengah });
        for (var k = 1; k < isi.Count; k++)
        {
            l.Teks(k + 1, isi[k], k == 1 ? g with { Latar = WarnaNaskah.Temuan(b.Temuan.Tingkat) } : g);
        }
    }

    // side by side, with room to sign between the office and the name
    private static void TandaTangan(Lembar l, int baris, string pereviu)
    {
        int[] kolom = [4, 6, 9];
        foreach (var (ke, teks) in new (int, string[])[] { (0, ["", "", Tempat]), (1, Penanda), (5, [Titik, pereviu.Length > 0 ? pereviu
            : Titik, Titik]),
            (6, [$"NIP {Nip}", $"NIP {Nip}", $"NIP {Nip}"]) })
        {
            l.MulaiBaris(baris + ke);
            foreach (var (i, t) in teks.Index())
            {
                l.Teks(kolom[i], t, new Gaya());
            }

            l.Gabung(baris + ke, kolom[1], baris + ke, kolom[1] + 1);
            l.Gabung(baris + ke, kolom[2], baris + ke, kolom[2] + 1);
        }
    }

    private static void Sebaris(Lembar l, int baris, string teks, int kolom)
    {
        l.MulaiBaris(baris);
        l.Teks(1, teks, new Gaya(teks.StartsWith("DRAF", StringComparison.Ordinal) ? Huruf.Tebal : Huruf.Catatan));
        l.Gabung(baris, 1, baris, kolom);
    }

    private static Naskah Naskah(IsiReviu r)
    {
        var (benar, selebihnya) = (Benar(r), Selebihnya(r));
        Blok[] blok =
        [
            Alinea(GayaParagraf.Kop, Judul.ToUpperInvariant()), Alinea(GayaParagraf.Tengah, r.Laporan),
                Alinea(GayaParagraf.Tengah, r.Kantor),
            .. Ringkas(r).Select(t => Alinea(t.StartsWith("DRAF", StringComparison.Ordinal) ? GayaParagraf.AnakJudul
                : GayaParagraf.Catatan, t)),
            benar.Count > 0 ? Tabel(KolomUtama(r), benar) : Alinea(GayaParagraf.Biasa, r.Daftar.Count == 0 ? "Tidak ada temuan." : Kosong),
            .. selebihnya.Count == 0 ? Array.Empty<Blok>() : [Alinea(GayaParagraf.AnakJudul, JudulSelebihnya), Tabel(KolomSelebihnya(r),
                selebihnya)],
            Alinea(GayaParagraf.AnakJudul, Penutup),
            new BlokTandaTangan(Tempat,
                [.. Penanda.Select((p, i) => new PenandaTangan([p], i == 1 && r.Pereviu.Length > 0 ? r.Pereviu : Titik, "", Nip))]),
        ];
        return new Naskah(Judul, r.Kantor, UkuranKertas.A4, [new Bagian(true, PenomoranHalaman.Arab, "", r.Laporan, blok)]);
    }

    private static Tabel Tabel(KolomReviu[] kolom, List<BarisReviu> daftar) => new(
        null, [.. kolom.Select((k, i) => new Kolom(k.Lebar, i == 0 ? Rata.Tengah : Rata.Kiri))],
        [new Baris(JenisBaris.Isi, [.. kolom.Select(k => Sel(k.Nama))])],
        [.. daftar.Select(b => new Baris(JenisBaris.Isi, [.. kolom.Select((k, n) => Sel(k.Isi(b), n == 1
            ? WarnaNaskah.Temuan(b.Temuan.Tingkat) : ""))]))]);

    private static Paragraf Alinea(GayaParagraf gaya, string teks) => new(gaya, [new Teks(teks)]);

    private static Sel Sel(string teks, string warna = "") =>
        new([.. teks.Split('\n')
        .SelectMany((b, i) => i == 0 ? new Ruas[] { new Teks(b) } : [new GantiBaris(), new Teks(b)])]) { Warna = warna };

    // what a cell can hold
    private static string Potong(string teks) => teks.Length <= 32_000 ? teks : teks[..32_000] + " …";

    private sealed record KolomReviu(string Nama, decimal Lebar, Func<BarisReviu, string> Isi);
}
