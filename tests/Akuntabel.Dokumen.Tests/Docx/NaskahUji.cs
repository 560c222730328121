using Akuntabel.Core.Laporan;
using Akuntabel.Core.Umum;

namespace Akuntabel.Dokumen.Tests.Docx;

/// <summary>Documents made for one question.</summary>
internal static class NaskahUji
{
    /// <summary>A PNG of one pixel.</summary>
    private static readonly byte[] Png = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");

    public static Naskah Satu(params Blok[] blok) => new("Judul", "Instansi", UkuranKertas.A4, [new Bagian(false, PenomoranHalaman.Arab, "", "", blok)]);

    public static Paragraf Par(string teks, GayaParagraf gaya = GayaParagraf.Biasa) => new(gaya, [new Teks(teks)]);

    public static Judul Bab(string id, string nomor, string teks, int tingkat = 1) => new(tingkat, id, nomor, [new Teks(teks)]);

    public static Sel Sel(string teks) => new([new Teks(teks)]);

    public static Fakta Angka(string id, decimal nilai, Satuan? satuan = null, int desimal = 0) =>
        NaskahContoh.Isi(id, id, nilai, satuan ?? Satuan.Persen, 1, desimal: desimal);

    public static Gambar Logo(Keterangan? k = null) => new(Png, "image/png", 1, 1, 2.5m, "Lambang daerah", k);

    /// <summary>A long table with spans, a chart of 35 categories, an organisation chart of 8 boxes, F4 paper.</summary>
    public static Naskah Besar(int baris = 200)
    {
        var badan = new List<Baris>();
        for (var i = 0; i < baris; i++)
        {
            var uraian = $"Sub kegiatan {i + 1}: penyusunan dokumen perencanaan dan pelaporan perangkat daerah " + (i % 7 == 0 ? "beserta dokumen pendukungnya di seluruh kecamatan" : "");
            var kepala = i % 4 == 0 ? new[] { Sel(i.ToString()) with { RentangBaris = Math.Min(4, baris - i) }, Sel("Program " + (i / 4)) with { RentangBaris = Math.Min(4, baris - i) } } : [];
            badan.Add(new(JenisBaris.Isi, [.. kepala, Sel(uraian), Sel("184.352.330.860"), Sel("148.186.934.029"), Sel("80,38"), Sel("Sangat tinggi") with { Warna = i % 3 == 0 ? "1B5E20" : "FFF59D" }]));
        }

        badan.Add(new(JenisBaris.Jumlah, [Sel("Jumlah") with { RentangKolom = 3 }, Sel("36.870.466.172.000"), Sel("29.637.386.805.800"), Sel("80,38"), Sel("")]));
        var tabel = new Tabel(new("tabel-besar", "Tabel", "1", 1, "Realisasi Anggaran menurut Sub Kegiatan"),
            [new(4, Rata.Tengah), new(14, Rata.Kiri), new(34, Rata.Kiri), new(14, Rata.Kanan), new(14, Rata.Kanan), new(6, Rata.Kanan), new(10, Rata.Tengah)],
            [new(JenisBaris.Isi, [Sel("No"), Sel("Program"), Sel("Sub kegiatan"), Sel("Anggaran (Rp)"), Sel("Realisasi (Rp)"), Sel("%"), Sel("Kategori")])], badan, "Sumber: Badan Contoh");
        var kategori = Enumerable.Range(1, 35).Select(i => $"{i}. Penyediaan jasa administrasi {i}").ToList();
        var grafik = new Grafik(new("grafik-besar", "Grafik", "1", 1, "Anggaran dan Realisasi 35 Sub Kegiatan"), JenisGrafik.BatangMendatar, kategori,
            [
                new("Anggaran", [.. Enumerable.Range(1, 35).Select(i => Angka("p" + i, 1_000_000m * i * i, Satuan.Rupiah))]),
                new("Realisasi", [.. Enumerable.Range(1, 35).Select(i => Angka("r" + i, 900_000m * i * i, Satuan.Rupiah))]),
            ], "Rupiah", "Anggaran dan realisasi 35 sub kegiatan");
        var kosong = new Fakta("k", "k", Besaran.Kosong("belum diukur"), Satuan.Persen, 2, new Isian(new Asal("a.csv", 1)));
        var garis = new Grafik(new("grafik-garis", "Grafik", "1", 2, "Perkembangan Indeks"), JenisGrafik.Garis, ["2019", "2020", "2021", "2022", "2023"],
            [new("Indeks", [Angka("a", 61.5m, null, 2), Angka("b", 63.25m, null, 2), kosong, Angka("c", 70, null, 2), Angka("d", 72.75m, null, 2)])], "Indeks", "Indeks lima tahun");
        var simpul = new List<SimpulBagan> { new("0", BentukSimpul.Kotak, 165, 0, 120, 36, "Kepala Badan Kesatuan Bangsa dan Politik") };
        var kabel = new List<GarisBagan>();
        for (var i = 0; i < 7; i++)
        {
            simpul.Add(new($"{i + 1}", BentukSimpul.Kotak, i * 65, 90, 58, 60, i == 0 ? "Sekretariat" : $"Bidang Ketahanan Ekonomi, Sosial, Budaya {i}"));
            kabel.Add(new([(225, 36), (225, 63), ((i * 65) + 29, 63), ((i * 65) + 29, 90)], "", false, i == 6));
        }

        var bagan = new Bagan(new("gambar-organisasi", "Gambar", "1", 1, "Struktur Organisasi"), 453, 155, simpul, kabel, "Kepala membawahi tujuh unit");
        var alur = new Bagan(new("gambar-alur", "Gambar", "1", 2, "Alur"), 300, 200,
            [new("a", BentukSimpul.Ujung, 100, 0, 100, 30, "Mulai"), new("b", BentukSimpul.Keputusan, 90, 60, 120, 70, "Dokumen lengkap?"), new("c", BentukSimpul.Ujung, 100, 165, 100, 30, "Selesai")],
            [new([(150, 30), (150, 60)], "", true, false), new([(150, 130), (150, 165)], "ya", true, false), new([(210, 95), (270, 95), (270, 15), (200, 15)], "tidak", true, true)], "Alur pemeriksaan dokumen");
        return new Naskah("Naskah besar", "Badan Contoh", UkuranKertas.F4,
        [
            new Bagian(false, PenomoranHalaman.Tanpa, "", "", [Logo(), Par("LAPORAN KINERJA", GayaParagraf.JudulSampul), Par("BADAN KESATUAN BANGSA DAN POLITIK", GayaParagraf.SubjudulSampul)]),
            new Bagian(false, PenomoranHalaman.Romawi, "LKj", "Badan Contoh",
                [Bab("isi", "", "DAFTAR ISI") with { DalamDaftarIsi = false }, new DaftarIsi(JenisDaftarIsi.Isi), Bab("dt", "", "DAFTAR TABEL"), new DaftarIsi(JenisDaftarIsi.Tabel), Bab("dg", "", "DAFTAR GAMBAR"), new DaftarIsi(JenisDaftarIsi.Gambar)]),
            new Bagian(false, PenomoranHalaman.Arab, "LKj", "Badan Contoh",
                [Bab("bab-1", "BAB I", "PENDAHULUAN"), Bab("s1", "1.1", "Gambaran umum organisasi perangkat daerah yang judulnya panjang sekali sehingga tidak muat pada satu baris", 2),
                    Par(string.Join(' ', Enumerable.Repeat("Laporan kinerja disusun sebagai bentuk pertanggungjawaban pelaksanaan tugas dan fungsi.", 12))), bagan, alur, grafik, garis]),
            new Bagian(true, PenomoranHalaman.Arab, "LKj", "Badan Contoh", [tabel, Logo(new("gambar-logo", "Gambar", "1", 3, "Lambang"))]),
        ]);
    }
}
