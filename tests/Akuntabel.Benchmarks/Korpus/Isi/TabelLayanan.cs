using System.Globalization;
using Akuntabel.Benchmarks.Korpus.Dasar;
using Akuntabel.Benchmarks.Korpus.Data;
using Akuntabel.Uji.Hasil;

namespace Akuntabel.Benchmarks.Korpus.Isi;

/// <summary>Tables of service: complaints, satisfaction, the evaluation by the inspectorate.</summary>
internal static class TabelLayanan
{
    private static readonly string[] Media = ["Kotak saran", "Surat", "Aplikasi pengaduan", "Datang langsung", "Media sosial", "Telepon"];
    private static readonly string[] Unsur =
    [
        "Persyaratan", "Sistem, mekanisme, dan prosedur", "Waktu penyelesaian", "Biaya/tarif", "Produk spesifikasi jenis pelayanan",
            "Kompetensi pelaksana",
        "Perilaku pelaksana", "Penanganan pengaduan, saran, dan masukan", "Sarana dan prasarana",
    ];

    private static readonly (string Nama, decimal Bobot)[] Komponen = [("Perencanaan Kinerja", 30), ("Pengukuran Kinerja", 30),
        ("Pelaporan Kinerja", 15), ("Evaluasi Akuntabilitas Kinerja Internal", 25)];
    private static readonly (decimal Bawah, string Nama)[] Akip = [(90, "AA"), (80, "A"), (70, "BB"), (60, "B"), (50, "CC"), (30, "C"),
        (-1, "D")];

    /// <summary>Complaints by channel, with what is left and the share that was answered.</summary>
    public static void Aduan(Bahan b)
    {
        var media = b.A.Ambil(Media, b.A.Antara(3, 6));
        var masuk = media.Select(m => Cetakan.Angka(b.A.Antara(6, 95), b.G.Cacah, m)).ToList();
        var selesai = masuk.Select(c => Cetakan.Angka(b.A.Antara((int)(c.Nilai ?? 1) / 2, (int)(c.Nilai ?? 1)), b.G.Cacah, c.Pokok))
            .ToList();
        var (jMasuk, jSelesai) = (b.P.Jumlah(masuk, b.G.Cacah, b.G.KataJumlah), b.P.Jumlah(selesai, b.G.Cacah, b.G.KataJumlah));
        List<KolomTabel> kolom =
        [
            new("no", "No"), new("nama", b.A.Pilih("Media Pengaduan", "Saluran", "Sumber Pengaduan")),
                new("masuk", b.A.Pilih("Diterima", "Jumlah Masuk", "Pengaduan Masuk")),
            new("selesai", b.A.Pilih("Selesai", "Ditindaklanjuti", "Jumlah Selesai")),
                new("sisa", b.A.Pilih("Belum Selesai", "Sisa", "Dalam Proses"), "{masuk}-{selesai}"),
            new("persen", b.A.Pilih("%", "Persentase Penyelesaian", "% Selesai"), "{selesai}/{masuk}x100"),
        ];
        var baris = masuk.Zip(selesai, (m, s) => Baris(b, m, s, m.Pokok, false)).ToList();
        TabelAnggaran.Nomori(baris);
        b.T.Tulis($"{b.A.Pilih("Pengaduan Masyarakat", "Rekapitulasi Pengaduan", "Penanganan Pengaduan")} Tahun {b.Tahun}", kolom,
            TabelAnggaran.Dengan(b, baris, Baris(b, jMasuk, jSelesai, b.G.KataJumlah, true), "sisa"));
        Narasi(b, jMasuk, jSelesai);
    }

    private static IsiBaris Baris(Bahan b, Cetakan masuk, Cetakan selesai, string nama, bool tebal) => new(new()
    {
        ["nama"] = nama, ["masuk"] = masuk, ["selesai"] = selesai, ["sisa"] = b.P.Selisih(masuk, selesai, b.G.Cacah, nama),
        ["persen"] = b.P.Rasio(selesai, masuk, b.G.Persen, nama),
    }, tebal);

    private static void Narasi(Bahan b, Cetakan masuk, Cetakan selesai)
    {
        var (m, s) = (b.P.Ulang(masuk, b.G.Cacah, "pengaduan", true), b.P.Ulang(selesai, b.G.Cacah, "pengaduan", true));
        var persen = b.P.Rasio(s, m, b.G.PersenKalimat, "pengaduan", true);
        b.P.Alinea(Larik.Isi(b.A.Pilih(Kalimat.Aduan), ("tahun", () => b.Tahun), ("m", () => m), ("s", () => s), ("persen", () => persen),
            ("sisa", () => b.P.Selisih(m, s, b.G.Cacah, "pengaduan", true))));
    }

    /// <summary>Satisfaction by element; the index is the mean times 25.</summary>
    public static void Ikm(Bahan b)
    {
        var nilai = Unsur.Select(u => Cetakan.Angka(b.A.Desimal(2.7m, 3.9m, 3), b.G.Nilai with { Desimal = 3, TanpaNolEkor = false }, u))
            .ToList();
        var rata = b.P.RataRata(nilai, b.G.Nilai with { Desimal = 3, TanpaNolEkor = false }, "Rata-rata");
        var indeks = b.P.Turunan(JenisHubungan.RataRata, nilai, n => n.Average() * 25, b.G.Nilai with { TanpaNolEkor = false },
            "x 25", 0.02m);
        List<KolomTabel> kolom = [new("no", "No"), new("nama", b.A.Pilih("Unsur Pelayanan", "Unsur")),
            new("nilai", b.A.Pilih("Nilai Rata-rata", "NRR", "Nilai Unsur"))];
        var baris = nilai.Select(n => new IsiBaris(new() { ["nama"] = n.Pokok, ["nilai"] = n })).ToList();
        TabelAnggaran.Nomori(baris);
        baris.Add(new(new() { ["nama"] = b.A.Pilih("Rata-rata", "Rata-rata tertimbang", "Nilai rata-rata"), ["nilai"] = rata }, true));
        baris.Add(new(new() { ["nama"] = b.A.Pilih("Nilai IKM (nilai rata-rata x 25)", "IKM = NRR x 25",
            "Nilai Indeks setelah dikonversi (x 25)"), ["nilai"] = indeks }, true));
        b.T.Tulis($"Hasil Survei Kepuasan Masyarakat Tahun {b.Tahun}", kolom, baris);
        var mutu = (indeks.Nilai ?? 0) switch { > 88.30m => "Sangat Baik", > 76.60m => "Baik", > 64.99m => "Kurang Baik", _ =>
            "Tidak Baik" };
        var kata = Pena.Kata(mutu, "nilai IKM", [.. new[] { "Sangat Baik", "Baik", "Kurang Baik" }.Where(x => x != mutu)
            .Select(x => new Palsu("predikat IKM salah", x, TingkatTemuan.Minor))]);
        b.P.Paragraf($"Nilai Indeks Kepuasan Masyarakat tahun {b.Tahun} sebesar {b.P.Ulang(indeks, indeks.Bentuk, "nilai IKM",
            true)} dengan mutu pelayanan {kata}.");
    }

    /// <summary>Components of the evaluation by weight and value.</summary>
    public static void Lke(Bahan b)
    {
        var bentuk = b.G.Nilai with { TanpaNolEkor = false };
        var bobot = Komponen.Select(k => Cetakan.Angka(k.Bobot, bentuk, k.Nama)).ToList();
        var ini = Komponen.Select(k => Cetakan.Angka(b.A.Desimal(k.Bobot * 0.6m, k.Bobot * 0.95m, 2), bentuk, k.Nama)).ToList();
        var lalu = ini.Select(c => Cetakan.Angka(b.A.Desimal((c.Nilai ?? 0) * 0.9m, c.Nilai ?? 0, 2), bentuk, c.Pokok)).ToList();
        var (jBobot, jLalu, jIni) = (b.P.Jumlah(bobot, bentuk, "Nilai"), b.P.Jumlah(lalu, bentuk, "Nilai"),
            b.P.Jumlah(ini, bentuk, "Nilai"));
        var tahunLalu = (b.K.Tahun - 1).ToString(CultureInfo.InvariantCulture);
        List<KolomTabel> kolom = [new("no", "No"), new("nama", "Komponen yang Dinilai"), new("bobot", "Bobot"),
            new("lalu", tahunLalu, "", "Nilai"), new("ini", b.Tahun, "", "Nilai")];
        var baris = Komponen.Select((k, i) => new IsiBaris(new() { ["nama"] = k.Nama, ["bobot"] = bobot[i], ["lalu"] = lalu[i],
            ["ini"] = ini[i] })).ToList();
        TabelAnggaran.Nomori(baris);
        baris.Add(new(new() { ["nama"] = b.A.Pilih("Nilai Hasil Evaluasi", "Jumlah", "Total Nilai"), ["bobot"] = jBobot, ["lalu"] = jLalu,
            ["ini"] = jIni }, true));
        b.T.Tulis("Hasil Evaluasi Akuntabilitas Kinerja", kolom, baris);
        Predikat(b, jIni, jLalu, bentuk, tahunLalu);
    }

    private static void Predikat(Bahan b, Cetakan ini, Cetakan lalu, BentukAngka bentuk, string tahunLalu)
    {
        var benar = Akip.First(k => ini.Nilai > k.Bawah).Nama;
        var kata = Pena.Kata(benar, "evaluasi akuntabilitas kinerja", [.. Akip.Where(k => k.Nama != benar)
            .Select(k => new Palsu("predikat AKIP salah", k.Nama, TingkatTemuan.Minor))]);
        var (a, c) = (b.P.Ulang(ini, bentuk, "evaluasi akuntabilitas kinerja", true),
            b.P.Ulang(lalu, bentuk, "evaluasi akuntabilitas kinerja", true));
        var naik = b.P.Selisih(a, c, bentuk, "evaluasi akuntabilitas kinerja", true);
        var arah = (naik.Nilai ?? 0) > 0
            ? Pena.Kata("meningkat", "evaluasi akuntabilitas kinerja", new Palsu("arah perubahan salah", "menurun", TingkatTemuan.Material))
            : Pena.Kata("tetap", "evaluasi akuntabilitas kinerja");
        b.P.Paragraf(
            $"Hasil evaluasi akuntabilitas kinerja tahun {b.Tahun} memperoleh nilai {a} dengan predikat {kata}, {arah} {
            naik} poin dari tahun {tahunLalu} sebesar {c}.");
    }
}
