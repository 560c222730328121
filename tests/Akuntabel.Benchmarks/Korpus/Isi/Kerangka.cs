using System.Globalization;
using Akuntabel.Benchmarks.Korpus.Dasar;
using Akuntabel.Uji.Hasil;

namespace Akuntabel.Benchmarks.Korpus.Isi;

/// <summary>What every report has around its figures.</summary>
internal static class Kerangka
{
    /// <summary>The year of the report where a copy of last year's may have left the old one.</summary>
    public static Cetakan Tahun(Bahan b, string pokok) =>
        Pena.Kata(b.Tahun, pokok, new Palsu("tahun lalu tertinggal", (b.K.Tahun - 1).ToString(CultureInfo.InvariantCulture),
            TingkatTemuan.Minor));

    /// <summary>The name of an indicator where it may have been worded otherwise.</summary>
    public static Cetakan Nama(string nama)
    {
        var kata = nama.Split(' ');
        var kurang = string.Join(' ', kata.Where((_, i) => i != kata.Length - 2));
        return Pena.Kata(nama, nama, new Palsu("rumusan indikator berbeda", kurang, TingkatTemuan.Minor),
            new Palsu("rumusan indikator berbeda", $"Tingkat {nama}", TingkatTemuan.Minor));
    }

    /// <summary>A reference to the table that follows.</summary>
    public static Cetakan Rujukan(Bahan b)
    {
        var nomor = b.T.NomorBerikut();
        return Pena.Kata(nomor, "rujukan tabel", new Palsu("rujukan tabel tidak ada", nomor.TrimEnd('.') + "9", TingkatTemuan.Editorial));
    }

    /// <summary>The captions in a list, where one may have been left as it was before.</summary>
    public static void DaftarTabel(Bahan b, int tempat)
    {
        b.P.L.DaftarUnsur.Insert(tempat, new UnsurJudul(1, "", "DAFTAR TABEL"));
        foreach (var (i, (nomor, nama)) in b.T.DaftarJudul.Index())
        {
            var kata = nama.Split(' ');
            var lain = Pena.Kata(nama, nama, new Palsu("daftar tabel berbeda",
                string.Join(' ', kata.Take(kata.Length - 2).Append("Lainnya")), TingkatTemuan.Editorial));
            var halaman = (4 + i).ToString(CultureInfo.InvariantCulture);
            b.P.L.DaftarUnsur.Insert(tempat + 1 + i, new UnsurParagraf(Larik.Susun($"{nomor} {lain} .......... {halaman}")));
        }
    }

    /// <summary>Preface.</summary>
    public static void Pengantar(Bahan b)
    {
        b.P.Judul(1, "", "KATA PENGANTAR");
        b.P.Paragraf($"Laporan Kinerja {b.K.Nama} {b.K.Pemda} Tahun {Tahun(b,
            "Laporan Kinerja")} disusun sebagai wujud pertanggungjawaban atas pelaksanaan tugas dan fungsi selama tahun anggaran {Tahun(b,
            "tahun anggaran")}.");
        b.P.Alinea((Larik)"Kami berharap laporan ini bermanfaat bagi peningkatan kinerja pada masa yang akan datang.");
    }

    /// <summary>First chapter.</summary>
    public static void Pendahuluan(Bahan b)
    {
        b.T.Bab = 1;
        b.P.Judul(1, "BAB I", "PENDAHULUAN");
        b.P.Judul(2, "1.1", "Latar Belakang");
        b.P.Paragraf(
            $"Setiap instansi pemerintah wajib melaporkan kinerjanya. {b.K.Nama} menyusun laporan ini berdasarkan perjanjian kinerja tahun {
            b.Tahun}.");
        b.P.Judul(2, "1.2", "Dasar Hukum");
        b.P.Daftar(true, Hukum());
        b.P.Judul(2, "1.3", "Gambaran Umum Organisasi");
        b.P.Paragraf(
            $"{b.K.Nama} mempunyai tugas membantu Kepala Daerah melaksanakan urusan pemerintahan di bidangnya, termasuk pelayanan kepada {
            b.K.Bidang.Layanan}.");
        NarasiLain.Organisasi(b);
        TabelKantor.Pegawai(b);
        if (b.A.Kadang(60))
        {
            TabelKantor.Sarana(b);
        }

        if (b.A.Kadang(40))
        {
            TabelKantor.Kecamatan(b);
        }

        b.P.Judul(2, "1.4", "Isu Strategis");
        b.P.Paragraf($"Isu strategis yang dihadapi antara lain terbatasnya sumber daya untuk {b.K.Bidang.Objek[
            0]} dan belum meratanya layanan {b.K.Bidang.Objek[1]}.");
    }

    private static List<Larik> Hukum()
    {
        const string Sakip = "Sistem Akuntabilitas Kinerja Instansi Pemerintah";
        const string Menteri = "Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi";
        const string Juknis =
            "Petunjuk Teknis Perjanjian Kinerja, Pelaporan Kinerja dan Tata Cara Reviu atas Laporan Kinerja Instansi Pemerintah";
        const string Pemda = "Pemerintahan Daerah";
        return
        [
            Larik.Susun($"Undang-Undang Nomor {Nomor("23 Tahun 2014", "23 Tahun 2015", Pemda)} tentang {Pemda};"),
            Larik.Susun($"Peraturan Presiden Nomor {Nomor("29 Tahun 2014", "29 Tahun 2016", Sakip)} tentang {Sakip};"),
            Larik.Susun($"{Menteri} Nomor {Nomor("53 Tahun 2014", "53 Tahun 2013", Juknis)} tentang {Juknis}."),
        ];
    }

    private static Cetakan Nomor(string benar, string salah, string pokok) =>
        Pena.Kata(benar, pokok, new Palsu("tahun peraturan salah", salah, TingkatTemuan.Minor));

    /// <summary>Second chapter.</summary>
    public static void Perencanaan(Bahan b)
    {
        b.T.Bab = 2;
        b.P.Judul(1, "BAB II", "PERENCANAAN KINERJA");
        b.P.Judul(2, "2.1", "Rencana Strategis");
        var (s, i) = (b.K.Sasaran.Count, b.K.Indikator.Count());
        b.P.Paragraf($"Rencana Strategis {b.K.Nama} memuat {NarasiAnggaran.Hitungan(b, s, "sasaran",
            true)} sasaran strategis dengan {NarasiAnggaran.Hitungan(b, i, "indikator", true)} indikator kinerja.");
        b.P.Judul(2, "2.2", $"Perjanjian Kinerja Tahun {b.Tahun}");
        b.P.Paragraf($"Perjanjian Kinerja tahun {Tahun(b, "Perjanjian Kinerja")} disajikan pada {Rujukan(b)}.");
        TabelIndikator.Perjanjian(b);
        if (b.A.Kadang(60))
        {
            TabelAnggaran.Perjanjian(b);
        }
    }

    /// <summary>Last chapter.</summary>
    public static void Penutup(Bahan b)
    {
        b.P.Judul(1, "BAB IV", "PENUTUP");
        b.P.Judul(2, "4.1", "Simpulan");
        NarasiKinerja.Simpulan(b);
        NarasiAnggaran.Keseluruhan(b);
        if (b.A.Kadang(50))
        {
            NarasiLain.UangTerbilang(b);
        }

        if (b.A.Kadang(40))
        {
            NarasiAnggaran.Miliar(b);
        }

        b.P.Judul(2, "4.2", "Langkah Perbaikan");
        b.P.Paragraf($"Langkah perbaikan pada tahun mendatang adalah memperkuat perencanaan {b.K.Bidang.Objek[2]}{Penanda(
            b)} dan memanfaatkan hasil evaluasi kinerja.");
    }

    private static Cetakan Penanda(Bahan b) => Pena.Kata("", "langkah perbaikan",
        new Palsu("penanda tertinggal", b.A.Pilih(" ${nama_kegiatan}", " [isi di sini]", " #REF!", " «sasaran»", " XXXX"),
            TingkatTemuan.Minor));
}
