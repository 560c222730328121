using Akuntabel.Core.Aturan;
using Akuntabel.Core.Laporan;
using Akuntabel.Core.Umum;

namespace Akuntabel.Dokumen.Tests.Html;

/// <summary>A document as long as a real report (about 70 pages), with the widest and longest things that reports hold.</summary>
internal static class NaskahBesar
{
    private const string Kalimat =
        "Badan Kesatuan Bangsa dan Politik melaksanakan urusan pemerintahan umum yang meliputi pembinaan ideologi, kewaspadaan nasional, "
        + "ketahanan ekonomi, sosial dan budaya, serta fasilitasi organisasi kemasyarakatan di seluruh kecamatan. ";

    private static readonly AturanHitung Total = new("ANG-HIT-01", "Total", "Jumlah baris di bawahnya.", "Aritmetika", "1 + 2 = 3");

    private static readonly AturanHitung Serapan =
        new("ANG-HIT-02", "Serapan", "Realisasi anggaran dibagi pagu, dalam persen.", "Praktik LKj; PP 8/2006", "80 / 100 × 100 = 80 %");

    public static Naskah Buat(int bab = 6, int barisTabel = 200)
    {
        var pagu = Enumerable.Range(1, barisTabel)
            .Select(i => NaskahContoh.Isi($"pagu.{i}", $"Pagu sub kegiatan {i}", 10_000_000m + (i * 7_654_321m % 990_000_000m), Satuan.Rupiah, i + 1)).ToList();
        var realisasi = pagu.Select((p, i) => NaskahContoh.Isi(
            $"real.{i}", "Realisasi " + p.Nama, Math.Floor((p.Besaran.Nilai ?? 0) * (70 + (i * 13 % 31)) / 100), Satuan.Rupiah, i + 2, "realisasi")).ToList();
        var serapan = pagu.Zip(realisasi, (p, r) => NaskahContoh.Hitung(
            p.Id + ".s", "Serapan " + p.Nama, Satuan.Persen, 2, Serapan, new Kali(new Bagi(new Ambil(r), new Ambil(p)), new Tetapan(100)))).ToList();
        var bagian = new List<Bagian>
        {
            new(false, PenomoranHalaman.Tanpa, "", "", [P(GayaParagraf.JudulSampul, "LAPORAN KINERJA INSTANSI PEMERINTAH"), P(GayaParagraf.SubjudulSampul, "Badan Kesatuan Bangsa dan Politik Kabupaten Contoh"), P(GayaParagraf.SubjudulSampul, "TAHUN 2022")]),
            new(false, PenomoranHalaman.Romawi, "Laporan Kinerja 2022", "Badan Contoh",
            [
                J(1, "kata-pengantar", "", "KATA PENGANTAR"), .. Alinea(4), new BlokTandaTangan("Manggar, 27 Januari 2023", [new(["Kepala Badan"], "NAMA", "Pembina", "00000000 000000 0 000")]),
                J(1, "ringkasan", "", "RINGKASAN EKSEKUTIF"), .. Alinea(9),
                J(1, "daftar-isi", "", "DAFTAR ISI"), new DaftarIsi(JenisDaftarIsi.Isi), J(1, "daftar-tabel", "", "DAFTAR TABEL"), new DaftarIsi(JenisDaftarIsi.Tabel),
                J(1, "daftar-gambar", "", "DAFTAR GAMBAR"), new DaftarIsi(JenisDaftarIsi.Gambar),
            ]),
        };
        for (var b = 1; b <= bab; b++)
        {
            bagian.Add(new(false, PenomoranHalaman.Arab, "Laporan Kinerja 2022", "Badan Contoh", [.. Bab(b, pagu, realisasi, serapan)]));
            bagian.Add(new(true, PenomoranHalaman.Arab, "Laporan Kinerja 2022", "Badan Contoh",
                [TabelRinci($"tabel-rinci-{b}", b, 2, [.. pagu.Take(b == 1 ? barisTabel : 60)], realisasi, serapan)]));
        }

        return new Naskah("Laporan Kinerja Tahun 2022", "Badan Contoh", UkuranKertas.F4, bagian);
    }

    private static IEnumerable<Blok> Bab(int b, List<Fakta> pagu, List<Fakta> realisasi, List<Fakta> serapan)
    {
        yield return J(1, $"bab-{b}", "BAB " + b, "AKUNTABILITAS KINERJA BAGIAN " + b);
        for (var s = 1; s <= 5; s++)
        {
            yield return J(2, $"bab-{b}-{s}", $"{b}.{s}", "Capaian Sasaran Strategis dan Analisis Program Penunjang Nomor " + s);
            foreach (var a in Alinea(3))
            {
                yield return a;
            }

            yield return new Paragraf(GayaParagraf.Biasa, [new Teks("Serapan sebesar "), new Angka(serapan[s], serapan[s].Cetak()), new Teks(" dari pagu "), new Angka(pagu[s], pagu[s].Cetak()), new Teks(".")]);
            yield return J(3, $"bab-{b}-{s}-1", $"{b}.{s}.1", "Faktor Pendorong");
            yield return new Daftar(PenandaDaftar.Huruf, [.. Enumerable.Range(0, 4).Select(_ => (IReadOnlyList<Blok>)[P(GayaParagraf.Biasa, Kalimat)])]);
        }

        var n = b == 1 ? 35 : 6;
        yield return new Grafik(
            new Keterangan($"grafik-{b}", "Grafik", b.ToString(), 1, "Anggaran dan Realisasi per Sub Kegiatan"),
            b == 1 ? JenisGrafik.BatangMendatar : b % 3 == 0 ? JenisGrafik.Garis : JenisGrafik.BatangTegak,
            [.. Enumerable.Range(1, n).Select(i => i % 3 == 0 ? $"{i}. Fasilitasi Pencegahan Penyalahgunaan Narkotika di Kecamatan" : $"{i}. Penyediaan Jasa Surat")],
            [new("Anggaran", [.. pagu.Take(n)]), new("Realisasi", [.. realisasi.Take(n)])], "Rupiah", "Anggaran dan realisasi");
        yield return TabelRinci($"tabel-{b}", b, 1, [.. pagu.Take(30)], realisasi, serapan);
        if (b == 2)
        {
            yield return Struktur(b);
        }
    }

    private static Bagan Struktur(int b)
    {
        var simpul = new List<SimpulBagan> { new("k", BentukSimpul.Kotak, 150, 0, 150, 40, "Kepala Badan Kesatuan Bangsa dan Politik") };
        var garis = new List<GarisBagan>();
        for (var i = 0; i < 4; i++)
        {
            simpul.Add(new("s" + i, BentukSimpul.Kotak, i * 114, 90, 106, 56, "Bidang Ketahanan Ekonomi, Sosial, Budaya, Agama dan Ormas " + (i + 1)));
            garis.Add(new([(225, 40), (225, 65), ((i * 114) + 53, 65), ((i * 114) + 53, 90)], "", false, false));
        }

        return new Bagan(new Keterangan("struktur", "Gambar", b.ToString(), 2, "Struktur Organisasi"), 450, 160, simpul, garis, "Kepala membawahi empat bidang");
    }

    private static Tabel TabelRinci(string id, int bab, int urut, List<Fakta> pagu, List<Fakta> realisasi, List<Fakta> serapan)
    {
        var total = NaskahContoh.Hitung(id + ".total", "Pagu seluruhnya " + id, Satuan.Rupiah, 0, Total, new Jumlah([.. pagu.Select(p => new Ambil(p))]));
        var baris = new List<Baris>();
        for (var i = 0; i < pagu.Count; i++)
        {
            if (i % 12 == 0)
            {
                baris.Add(new(JenisBaris.Kelompok, [T("Program Peningkatan Kewaspadaan Nasional " + ((i / 12) + 1)) with { RentangKolom = 5 }]));
            }

            baris.Add(new(JenisBaris.Isi, [T((i + 1).ToString()), T($"Fasilitasi Pelaksanaan Sub Kegiatan Penguatan Ideologi {i + 1}"), A(pagu[i]), A(realisasi[i]), A(serapan[i])]));
        }

        baris.Add(new(JenisBaris.Jumlah, [T("Jumlah") with { RentangKolom = 2 }, A(total), T(""), T("")]));
        return new Tabel(
            new Keterangan(id, "Tabel", bab.ToString(), urut, "Anggaran dan Realisasi Anggaran per Sub Kegiatan"),
            [new(6, Rata.Tengah), new(44, Rata.Kiri), new(20, Rata.Kanan), new(20, Rata.Kanan), new(10, Rata.Kanan)],
            [new(JenisBaris.Isi, [T("No"), T("Program/Kegiatan/Sub Kegiatan"), T("Anggaran (Rp)"), T("Realisasi (Rp)"), T("%")])],
            baris, "Sumber: Badan Contoh, 2022");
    }

    private static IEnumerable<Blok> Alinea(int n) => Enumerable.Range(0, n).Select(_ => P(GayaParagraf.Biasa, string.Concat(Enumerable.Repeat(Kalimat, 3))));

    private static Judul J(int tingkat, string id, string nomor, string isi) => new(tingkat, id, nomor, [new Teks(isi)]);

    private static Paragraf P(GayaParagraf gaya, string isi) => new(gaya, [new Teks(isi)]);

    private static Sel T(string t) => new([new Teks(t)]);

    private static Sel A(Fakta f) => new([new Angka(f, f.CetakAngka())]);
}
