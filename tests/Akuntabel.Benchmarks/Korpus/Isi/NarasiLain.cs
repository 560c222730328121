using System.Globalization;
using Akuntabel.Benchmarks.Korpus.Dasar;
using Akuntabel.Core.Umum;
using Akuntabel.Uji.Hasil;

namespace Akuntabel.Benchmarks.Korpus.Isi;

/// <summary>Sentences about other things: growth, decrees, the organisation, dates, sums in words.</summary>
internal static class NarasiLain
{
    private static readonly string[] Hari = ["Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"];
    private static readonly string[] Bulan = ["Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September",
        "Oktober", "November", "Desember"];
    private static readonly string[] Bagian = ["Sekretariat", "Bidang Perencanaan Teknis", "Bidang Pelayanan", "Bidang Pembinaan",
        "Bidang Pengawasan", "Unit Pelaksana Teknis"];

    /// <summary>Growth of something from one year to the next; a ratio is not growth.</summary>
    public static void Pertumbuhan(Bahan b)
    {
        var pokok = $"Jumlah {b.K.Bidang.Layanan} yang dilayani";
        var lalu = Cetakan.Angka(b.A.Antara(400, 6000), b.G.Cacah, pokok, true);
        var kini = Cetakan.Angka(Math.Round((lalu.Nilai ?? 0) * b.A.Desimal(1.06m, 1.8m, 3)), b.G.Cacah, pokok, true);
        var bentuk = b.G.PersenKalimat with { Desimal = 2, Potong = false };
        var benar = ((kini.Nilai ?? 0) - (lalu.Nilai ?? 0)) / (lalu.Nilai ?? 1) * 100;
        var rasio = bentuk.Cetak((kini.Nilai ?? 0) / (lalu.Nilai ?? 1) * 100);
        var naik = Cetakan.Angka(benar, bentuk, pokok, true, [new Palsu("rasio disebut peningkatan", rasio, TingkatTemuan.Material)]);
        b.P.Hubungkan(JenisHubungan.Rasio, naik, [lalu, kini], n => n[0] == 0 ? 0 : (n[1] - n[0]) / n[0] * 100, bentuk.Satuan);
        var (t, k) = ((b.K.Tahun - 1).ToString(CultureInfo.InvariantCulture), b.Tahun);
        b.P.Alinea(b.A.Antara(0, 2) switch
        {
            0 => Larik.Susun(
                $"{pokok} meningkat dari {lalu} orang pada tahun {t} menjadi {kini} orang pada tahun {k} atau naik sebesar {naik}."),
            1 => Larik.Susun($"{pokok} tahun {k} sebanyak {kini} orang, meningkat {naik} dibandingkan tahun {t} sebanyak {lalu} orang."),
            _ => Larik.Susun($"Terjadi peningkatan {pokok.ToLowerInvariant(
                )} sebesar {naik}, dari {lalu} orang (tahun {t}) menjadi {kini} orang (tahun {k})."),
        });
    }

    /// <summary>A decree that is named twice.</summary>
    public static void Keputusan(Bahan b)
    {
        var (n, tgl) = (b.A.Antara(10, 480), b.A.Antara(2, 27));
        string Nomor(int x) => $"188.45/{x}/Tahun {b.Tahun}";
        string Tanggal(int x) => $"{x} Januari {b.Tahun}";
        b.P.Paragraf($"Tim penyusun laporan dibentuk dengan Keputusan Kepala {b.K.Nama} Nomor {Nomor(n)} tanggal {Tanggal(
            tgl)} tentang Tim Penyusun Laporan Kinerja.");
        var nomor = Pena.Kata(Nomor(n), "Tim Penyusun Laporan Kinerja",
            new Palsu("nomor keputusan berbeda", Nomor(n + b.A.Antara(1, 9)), TingkatTemuan.Minor));
        var tanggal = Pena.Kata(Tanggal(tgl), "Tim Penyusun Laporan Kinerja",
            new Palsu("tanggal keputusan berbeda", Tanggal(tgl + 1), TingkatTemuan.Minor));
        b.P.Paragraf(
            $"Sesuai Keputusan Kepala {b.K.Nama} Nomor {nomor} tanggal {
            tanggal} tentang Tim Penyusun Laporan Kinerja, pengumpulan data dilakukan oleh setiap bidang.");
    }

    /// <summary>The parts of the office, counted and listed.</summary>
    public static void Organisasi(Bahan b)
    {
        var bagian = b.A.Ambil(Bagian, b.A.Antara(3, 6));
        var n = bagian.Count;
        var hitung = Pena.Kata($"{n} ({Terbilang.Bilangan(n)})", "unit kerja",
            new Palsu("banyak butir salah", $"{n + 1} ({Terbilang.Bilangan(n + 1)})", TingkatTemuan.Minor));
        b.P.Paragraf($"Susunan organisasi {b.K.Nama} terdiri dari {hitung} unit kerja, yaitu:");
        b.P.Daftar(b.A.Kadang(70), [.. bagian.Select(x => (Larik)x)]);
    }

    /// <summary>A meeting on a weekday.</summary>
    public static void Rapat(Bahan b)
    {
        var tgl = new DateTime(b.K.Tahun, b.A.Antara(1, 12), b.A.Antara(1, 28), 0, 0, 0, DateTimeKind.Unspecified);
        var hari = ((int)tgl.DayOfWeek + 6) % 7;
        var kata = Pena.Kata(Hari[hari], "rapat evaluasi", new Palsu("hari salah", Hari[(hari + 2) % 7], TingkatTemuan.Minor));
        b.P.Paragraf($"Rapat evaluasi kinerja dilaksanakan pada hari {kata} tanggal {tgl.Day.ToString(CultureInfo.InvariantCulture)} {Bulan[
            tgl.Month - 1]} {b.Tahun} di ruang rapat {b.K.Nama}.");
    }

    /// <summary>A sum of money in digits and words.</summary>
    public static void UangTerbilang(Bahan b)
    {
        if (b.P.Cari("pagu", "") is not { } pagu)
        {
            return;
        }

        var huruf = Terbilang.Rupiah(pagu.Nilai ?? 0);
        var salah = huruf.Contains(" ribu ", StringComparison.Ordinal) ? huruf.Replace(" ribu ", " ", StringComparison.Ordinal)
            : huruf.Replace(" juta ", " ribu ", StringComparison.Ordinal);
        var kata = Pena.Kata(huruf, "jumlah anggaran", new Palsu("terbilang uang salah", salah, TingkatTemuan.Minor));
        b.P.Paragraf($"Jumlah anggaran dalam dokumen pelaksanaan adalah {b.P.Ulang(pagu, b.G.UangKalimat, "jumlah anggaran",
            true)} ({kata}).");
    }
}
