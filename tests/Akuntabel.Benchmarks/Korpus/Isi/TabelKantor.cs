using Akuntabel.Benchmarks.Korpus.Dasar;
using Akuntabel.Benchmarks.Korpus.Data;
using Akuntabel.Core.Umum;
using Akuntabel.Uji.Hasil;

namespace Akuntabel.Benchmarks.Korpus.Isi;

/// <summary>Tables that describe the office: staff, assets, districts.</summary>
internal static class TabelKantor
{
    private static readonly string[] Golongan = ["Golongan IV", "Golongan III", "Golongan II", "Golongan I"];
    private static readonly string[] Pendidikan = ["S2", "S1", "D3", "SMA/sederajat", "SMP"];
    private static readonly string[] Barang = ["Kendaraan roda empat", "Kendaraan roda dua", "Komputer", "Laptop", "Printer", "Meja kerja",
        "Lemari arsip", "Pendingin ruangan"];

    /// <summary>Staff by rank and by education, by men and women, with the sentence that introduces them.</summary>
    public static void Pegawai(Bahan b)
    {
        var baris = b.A.Ambil(Golongan, b.A.Antara(3, 4));
        var nilai = baris.Select(_ => new[] { (decimal)b.A.Antara(2, 24), b.A.Antara(2, 24) }).ToList();
        var (samping, semua) = TabelSilang.Tulis(b, new(
            b.A.Pilih("Jumlah Pegawai Menurut Golongan", "Komposisi Pegawai Berdasarkan Golongan dan Jenis Kelamin"),
                b.A.Pilih("Golongan", "Pangkat/Golongan"), baris,
            b.A.Pilih<string[]>(["Laki-laki", "Perempuan"], ["L", "P"], ["Pria", "Wanita"]), (i, k) => nilai[i][k], b.G.Cacah)
        {
            Induk = b.A.Kadang(50) ? "Jenis Kelamin" : "", Bagian = b.A.Kadang(30),
        });
        Kalimat(b, semua, baris, samping);
        b.P.Catat("pegawai", "", semua);
        MenurutPendidikan(b, semua);
    }

    private static void Kalimat(Bahan b, Cetakan semua, IReadOnlyList<string> baris, IReadOnlyList<Cetakan> samping)
    {
        var jumlah = b.P.Ulang(semua, b.G.Cacah, "jumlah pegawai", true);
        var rinci = Larik.Rinci([.. baris.Zip(samping, (r, s) => Larik.Susun($"{r} sebanyak {b.P.Ulang(s, b.G.Cacah, r, true)} orang"))]);
        var n = (int)(semua.Nilai ?? 0);
        var huruf = Pena.Kata(Terbilang.Bilangan(n), "jumlah pegawai",
            new Palsu("terbilang salah", Terbilang.Bilangan(n + b.A.Antara(1, 3)), TingkatTemuan.Minor));
        b.P.Alinea(b.A.Antara(0, 2) switch
        {
            0 => Larik.Susun($"{b.K.Nama} didukung oleh {jumlah} ({huruf}) orang pegawai, yang terdiri dari {rinci}."),
            1 => Larik.Susun($"Jumlah pegawai {b.K.Nama} sampai dengan akhir tahun {b.Tahun} sebanyak {jumlah} orang, yaitu {rinci}."),
            _ => Larik.Susun($"Berdasarkan tabel di atas, dari {jumlah} orang pegawai terdapat {rinci}."),
        });
    }

    private static void MenurutPendidikan(Bahan b, Cetakan semua)
    {
        var sisa = (int)(semua.Nilai ?? 0);
        var bagian = Bagi(b.A, sisa, Pendidikan.Length);
        var (_, jumlah) = TabelSilang.Tulis(b, new(
            b.A.Pilih("Jumlah Pegawai Menurut Pendidikan", "Keadaan Pegawai Berdasarkan Tingkat Pendidikan"),
                b.A.Pilih("Pendidikan", "Tingkat Pendidikan"),
            Pendidikan, [b.A.Pilih("Jumlah", "Jumlah (orang)", "Banyaknya Pegawai")], (i, _) => bagian[i],
                b.G.Cacah) { Bagian = b.A.Kadang(50) });
        b.P.Hubungkan(JenisHubungan.Sama, jumlah, [semua], n => n[0], 0);
    }

    /// <summary>A whole in so many parts, none of them empty.</summary>
    public static IReadOnlyList<decimal> Bagi(Acak a, int semua, int banyak)
    {
        var potong = a.Kocok([.. Enumerable.Range(1, semua - 1)]).Take(banyak - 1).Order().ToList();
        return [.. potong.Append(semua).Zip(potong.Prepend(0), (s, d) => (decimal)(s - d))];
    }

    /// <summary>Assets by condition.</summary>
    public static void Sarana(Bahan b)
    {
        var baris = b.A.Ambil(Barang, b.A.Antara(4, 7));
        var nilai = baris.Select(_ => new[] { (decimal)b.A.Antara(3, 40), b.A.Antara(0, 6), b.A.Antara(0, 5) }).ToList();
        var kolom = b.A.Pilih<string[]>(["Baik", "Rusak Ringan", "Rusak Berat"], ["Baik", "Kurang Baik"]);
        TabelSilang.Tulis(b, new(b.A.Pilih("Sarana dan Prasarana", "Daftar Sarana dan Prasarana Kantor"),
            b.A.Pilih("Jenis Barang", "Uraian", "Nama Barang"), baris, kolom, (i, k) => nilai[i][k], b.G.Cacah) { Induk = b.A.Kadang(60)
            ? "Kondisi" : "" });
    }

    /// <summary>Population of districts.</summary>
    public static void Kecamatan(Bahan b)
    {
        var nilai = b.K.Kecamatan.Select(_ => new[] { (decimal)b.A.Antara(3_000, 42_000), b.A.Antara(3_000, 42_000) }).ToList();
        var (samping, semua) = TabelSilang.Tulis(b, new(
            b.A.Pilih("Jumlah Penduduk Menurut Kecamatan", "Penduduk Kabupaten Menurut Kecamatan dan Jenis Kelamin"), "Kecamatan",
                b.K.Kecamatan,
            ["Laki-laki", "Perempuan"], (i, k) => nilai[i][k], b.G.Cacah) { Bagian = b.A.Kadang(50) });
        var besar = samping.Select((c, i) => (c, i)).OrderByDescending(x => x.c.Nilai).ToList();
        var nama = b.K.Kecamatan[besar[0].i];
        var salah = Pena.Kata(nama, "kecamatan terbanyak", new Palsu("urutan salah", b.K.Kecamatan[besar[^1].i], TingkatTemuan.Material));
        b.P.Paragraf($"Jumlah penduduk seluruhnya {b.P.Ulang(semua, b.G.Cacah, "jumlah penduduk",
            true)} jiwa, dan kecamatan dengan penduduk terbanyak adalah Kecamatan {salah} yaitu {b.P.Ulang(besar[0].c, b.G.Cacah, nama,
            true)} jiwa.");
    }
}
