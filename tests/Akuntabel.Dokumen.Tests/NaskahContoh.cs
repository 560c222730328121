using Akuntabel.Core.Aturan;
using Akuntabel.Core.Laporan;
using Akuntabel.Core.Umum;

namespace Akuntabel.Dokumen.Tests;

/// <summary>A small document that holds every kind of block once; the writers' tests share it.</summary>
internal static class NaskahContoh
{
    private static readonly AturanHitung Serapan =
        new("ANG-HIT-02", "Serapan", "Realisasi anggaran dibagi pagu, dalam persen.", "Praktik LKj; PP 8/2006", "80 / 100 × 100 = 80 %");

    private static readonly AturanHitung Total =
        new("ANG-HIT-01", "Total", "Jumlah baris di bawahnya.", "Aritmetika", "1 + 2 = 3");

    public static Fakta Isi(string id, string nama, decimal nilai, Satuan satuan, int baris, string kolom = "pagu", int desimal = 0) =>
        new(id, nama, Besaran.Dari(nilai), satuan, desimal, new Isian(new Asal("anggaran.csv", baris, kolom)));

    public static Fakta Hitung(string id, string nama, Satuan satuan, int desimal, AturanHitung aturan, Ekspresi e) =>
        new(id, nama, e.Hitung(), satuan, desimal, new Hitungan(aturan, e));

    public static Naskah Buat()
    {
        var pagu1 = Isi("sub.1.pagu", "Pagu sub kegiatan A", 182768200m, Satuan.Rupiah, 2);
        var real1 = Isi("sub.1.realisasi", "Realisasi anggaran sub kegiatan A", 166613200m, Satuan.Rupiah, 2, "realisasi");
        var pagu2 = Isi("sub.2.pagu", "Pagu sub kegiatan B", 99193000m, Satuan.Rupiah, 3);
        var real2 = Isi("sub.2.realisasi", "Realisasi anggaran sub kegiatan B", 71407400m, Satuan.Rupiah, 3, "realisasi");
        Fakta Persen(string id, string nama, Fakta r, Fakta p) =>
            Hitung(id, nama, Satuan.Persen, 2, Serapan, new Kali(new Bagi(new Ambil(r), new Ambil(p)), new Tetapan(100)));
        var s1 = Persen("sub.1.serapan", "Serapan sub kegiatan A", real1, pagu1);
        var s2 = Persen("sub.2.serapan", "Serapan sub kegiatan B", real2, pagu2);
        var pagu = Hitung("total.pagu", "Pagu seluruhnya", Satuan.Rupiah, 0, Total, new Jumlah([new Ambil(pagu1), new Ambil(pagu2)]));
        var real = Hitung("total.realisasi", "Realisasi anggaran seluruhnya", Satuan.Rupiah, 0, Total, new Jumlah([new Ambil(real1), new Ambil(real2)]));
        var s = Persen("total.serapan", "Serapan seluruhnya", real, pagu);
        var rata = Hitung("rata", "Rata-rata serapan", Satuan.Persen, 2, Total, new RataRata([new Ambil(s1), new Ambil(s2)]));
        var sisa = Hitung("sisa", "Sisa anggaran", Satuan.Rupiah, 0, Total, new Selisih(new Ambil(pagu), new Ambil(real)));
        var kosong = new Fakta("kosong", "Nilai belum diukur", Besaran.Kosong("belum diukur"), Satuan.Persen, 2, new Isian(new Asal("kinerja.csv", 4, "realisasi")));
        var kelas = new Fakta("total.kategori", "Kategori serapan", "Tinggi", new Penetapan(Serapan, [s], "84,42 > 75 → Tinggi"));
        var banyak = new Fakta("banyak", "Banyak sub kegiatan", Besaran.Dari(2), Satuan.Bilangan, 0, new Penetapan(Total, [], "2 baris anggaran.csv"));

        var kt = new Keterangan("tabel-anggaran", "Tabel", "3", 1, "Anggaran dan Realisasi <Program> & Kegiatan");
        var kg = new Keterangan("grafik-anggaran", "Grafik", "3", 1, "Anggaran dan Realisasi Anggaran");
        var kb = new Keterangan("gambar-struktur", "Gambar", "1", 1, "Bagan Struktur Organisasi");
        static Sel T(string t) => new([new Teks(t)]);
        static Sel A(Fakta f) => new([new Angka(f, f.CetakAngka())]);
        var tabel = new Tabel(
            kt,
            [new(5, Rata.Tengah), new(40, Rata.Kiri), new(18, Rata.Kanan), new(18, Rata.Kanan), new(10, Rata.Kanan)],
            [
                new(JenisBaris.Isi, [T("No") with { RentangBaris = 2 }, T("Uraian") with { RentangBaris = 2 }, T("Rupiah") with { RentangKolom = 2 }, T("%") with { RentangBaris = 2 }]),
                new(JenisBaris.Isi, [T("Anggaran"), T("Realisasi")]),
            ],
            [
                new(JenisBaris.Kelompok, [T("Program Contoh") with { RentangKolom = 5 }]),
                new(JenisBaris.Isi, [T("1"), T("Sub kegiatan A"), A(pagu1), A(real1), A(s1)]),
                new(JenisBaris.Isi, [T("2"), T("Sub kegiatan B"), A(pagu2), A(real2), A(s2)]),
                new(JenisBaris.Isi, [T("3") with { RentangBaris = 2 }, T("Belum diukur"), T("-"), T("-"), A(kosong)]),
                new(JenisBaris.Isi, [T("Warna"), T("-") with { Warna = "2E7D32" }, T("-"), A(rata)]),
                new(JenisBaris.Jumlah, [T("Jumlah") with { RentangKolom = 2 }, A(pagu), A(real), A(s)]),
            ],
            "Sumber: Badan Contoh, Tahun 2022");

        IReadOnlyList<Ruas> P(params Ruas[] r) => r;
        IReadOnlyList<Blok> Butir(string t) => [new Paragraf(GayaParagraf.Biasa, [new Teks(t)])];
        return new Naskah("Laporan Kinerja Tahun 2022", "Badan Contoh Kabupaten Contoh", UkuranKertas.A4,
        [
            new Bagian(false, PenomoranHalaman.Tanpa, "", "",
            [
                new Paragraf(GayaParagraf.JudulSampul, P(new Teks("LAPORAN KINERJA"))),
                new Paragraf(GayaParagraf.SubjudulSampul, P(new Teks("TAHUN 2022"))),
            ]),
            new Bagian(false, PenomoranHalaman.Romawi, "LKj 2022", "Badan Contoh",
            [
                new Judul(1, "kata-pengantar", "", P(new Teks("KATA PENGANTAR"))),
                new Paragraf(GayaParagraf.Biasa, P(new Teks("Serapan anggaran "), new Angka(s, s.Cetak()), new Teks(" berkategori "), new Angka(kelas, "Tinggi") { Gaya = GayaTeks.Tebal }, new Teks("."))),
                new BlokTandaTangan("Manggar, 27 Januari 2023", [new PenandaTangan(["Kepala Badan Contoh", "Kabupaten Contoh,"], "NAMA CONTOH, S.Pd", "Pembina Tk. I", "")]),
                new Judul(1, "daftar-isi", "", P(new Teks("DAFTAR ISI")), false),
                new DaftarIsi(JenisDaftarIsi.Isi),
                new Judul(1, "daftar-tabel", "", P(new Teks("DAFTAR TABEL"))),
                new DaftarIsi(JenisDaftarIsi.Tabel),
                new Judul(1, "daftar-gambar", "", P(new Teks("DAFTAR GRAFIK DAN GAMBAR"))),
                new DaftarIsi(JenisDaftarIsi.Gambar),
            ]),
            new Bagian(false, PenomoranHalaman.Arab, "LKj 2022", "Badan Contoh",
            [
                new Judul(1, "bab-1", "BAB I", P(new Teks("PENDAHULUAN"))),
                new Judul(2, "bab-1-1", "1.1", P(new Teks("Struktur"))),
                new Bagan(kb, 400, 140,
                    [new("k", BentukSimpul.Kotak, 130, 0, 140, 40, "Kepala Badan"), new("a", BentukSimpul.Ujung, 0, 90, 140, 40, "Sub Bagian Tata Usaha"), new("b", BentukSimpul.Keputusan, 260, 80, 140, 60, "Setuju?")],
                    [new([(200, 40), (200, 65), (70, 65), (70, 90)], "", false, false), new([(140, 110), (260, 110)], "ya", true, true)],
                    "Kepala Badan membawahi Sub Bagian Tata Usaha"),
                new HalamanBaru(),
                new Judul(1, "bab-3", "BAB III", P(new Teks("AKUNTABILITAS KINERJA"))),
                new Judul(2, "bab-3-1", "3.1", P(new Teks("Capaian"))),
                new Judul(3, "bab-3-1-1", "3.1.1", P(new Teks("Rinci"))),
                new Paragraf(GayaParagraf.Biasa, P(new Teks("Lihat "), new Rujukan("tabel-anggaran", "Tabel 3.1"), new Teks("; pagu "), new Angka(pagu, pagu.Cetak()), new Teks(", sisa "), new Angka(sisa, sisa.Cetak()), new Teks(", dari "), new Angka(banyak, "2 (dua)"), new Teks(" sub kegiatan. "), new Teks("miring") { Gaya = GayaTeks.Miring }, new GantiBaris(), new Teks("baris baru"))),
                new Paragraf(GayaParagraf.Rumus, P(new Teks("60 % / 60 % = 100 %"))),
                new Paragraf(GayaParagraf.AnakJudul, P(new Teks("a. Penjelasan"))),
                new Daftar(PenandaDaftar.Angka, [Butir("satu"), Butir("dua"), [new Paragraf(GayaParagraf.Biasa, [new Teks("tiga")]), new Daftar(PenandaDaftar.Huruf, [Butir("anak a"), Butir("anak b")])]]),
                new Daftar(PenandaDaftar.Titik, [Butir("titik")]),
                tabel,
                new Grafik(kg, JenisGrafik.BatangTegak, ["Sub A", "Sub B"], [new("Anggaran", [pagu1, pagu2]), new("Realisasi", [real1, real2])], "Rupiah", "Anggaran dan realisasi dua sub kegiatan"),
            ]),
            new Bagian(true, PenomoranHalaman.Arab, "LKj 2022", "Badan Contoh",
            [
                tabel with { Keterangan = new Keterangan("tabel-lebar", "Tabel", "3", 2, "Tabel Lebar") },
                new Grafik(new Keterangan("grafik-serapan", "Grafik", "3", 2, "Serapan"), JenisGrafik.BatangMendatar, ["Sub A", "Sub B"], [new("Serapan", [s1, s2])], "Persen", "Serapan dua sub kegiatan"),
            ]),
            new Bagian(false, PenomoranHalaman.Arab, "LKj 2022", "Badan Contoh",
            [
                new Judul(1, "lampiran", "LAMPIRAN", P(new Teks("Perjanjian Kinerja"))),
                new Paragraf(GayaParagraf.Kop, P(new Teks("PEMERINTAH KABUPATEN CONTOH"))),
                new Tabel(null, [new(30, Rata.Kiri), new(70, Rata.Kiri)], [], [new(JenisBaris.Isi, [T("Nama"), T("Contoh")])], Bergaris: false),
                new Paragraf(GayaParagraf.Catatan, P(new Teks("Catatan kecil"))),
                new BlokTandaTangan("Manggar, 3 Januari 2022", [new PenandaTangan(["Pihak Kedua"], "BUPATI", "", ""), new PenandaTangan(["Pihak Pertama"], "KEPALA", "Pembina", "")]),
            ]),
        ]);
    }
}
