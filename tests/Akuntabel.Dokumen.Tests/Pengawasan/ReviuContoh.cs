using Akuntabel.Core.Instansi;
using Akuntabel.Core.Reviu;
using Akuntabel.Dokumen.Pengawasan;

namespace Akuntabel.Dokumen.Tests.Pengawasan;

/// <summary>An invented reviu: all statements met, and what a test says otherwise.</summary>
internal static class ReviuContoh
{
    public const string Sidik = "0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c4b5a69788796a5b4c3d2e1f0";

    public static SuratTugas Tugas { get; } = new("700/12/INSP/2023", new DateOnly(2023, 2, 1), new DateOnly(2023, 2, 2), new DateOnly(2023, 2, 15),
    [
        new("inspektur", "Rahmat Contoh, S.H.", PeranTim.PenanggungJawab, 1), new("dalnis", "Dewi Contoh, S.E.", PeranTim.PengendaliTeknis, 3),
        new("ketua", "Anwar Contoh, S.IP.", PeranTim.Ketua, 10), new("", "Lina Contoh, S.Ak.", PeranTim.Anggota, 10),
    ]);

    public static JawabanReviu Catatan(string kode, StatusPernyataan status = StatusPernyataan.DenganCatatan) => new(kode, status)
    {
        Kondisi = $"Kondisi {kode}.", Akibat = $"Akibat {kode}.", Rekomendasi = $"Lengkapi {kode}.", Bukti = $"Naskah laporan, {kode}",
    };

    public static IsiDokumenReviu Isi(params JawabanReviu[] lain) => new("Kabupaten Contoh", "Badan Kesatuan Bangsa dan Politik", 2022, Tugas, KatalogReviu.Pusat,
        [.. KatalogReviu.Pusat.Butir.Select(b => Array.Find(lain, l => l.Kode == b.Kode) ?? new JawabanReviu(b.Kode, StatusPernyataan.Terpenuhi) { Bukti = "Naskah laporan" })])
    {
        Nomor = "700/45/LHR/2023", Tanggal = new DateOnly(2023, 2, 17), Tempat = "Contoh", Sidik = Sidik, TanggalNaskah = new DateOnly(2023, 2, 14),
        Penandatangan = new Pejabat("Rahmat Contoh, S.H.", "Inspektur Kabupaten Contoh", "Pembina Utama Muda"),
        Kop = new KopSurat(["Pemerintah Kabupaten Contoh", "Inspektorat"], ["Jalan Contoh Nomor 1, Contoh"]),
    };

    /// <summary>One with long texts, as inspectors write them.</summary>
    public static IsiDokumenReviu Penuh { get; } = Isi(
        new JawabanReviu("F5", StatusPernyataan.DenganCatatan)
        {
            Kondisi = "Upaya perbaikan untuk sasaran 2.2.1 hanya mengulang rencana tahun lalu dan tidak menyebut siapa yang melaksanakan serta kapan selesai.",
            Sebab = "Bidang Politik Dalam Negeri belum membahas hasil triwulan IV.", BuktiSebab = "Notulen rapat 12 Januari 2023, butir 3",
            Akibat = "Pembaca laporan tidak dapat menilai apakah kegagalan yang sama akan terulang.",
            Rekomendasi = "Tulis upaya perbaikan yang menjawab sebab kegagalan, dengan penanggung jawab dan waktunya.", Bukti = "Bab III, sasaran 2.2.1, halaman 41",
            Tempat = "sasaran-2.2.1/solusi", Tanggapan = "Upaya perbaikan sudah ditulis ulang dengan penanggung jawab Kepala Bidang Politik Dalam Negeri.", Tuntas = true,
        },
        new JawabanReviu("M2", StatusPernyataan.DenganCatatan)
        {
            Kondisi = "Dua dari tiga indikator tidak mempunyai bukti dukung yang dapat dibuka.", Sebab = "Arsip belum dipindai.",
            Akibat = "Angka realisasi tidak dapat dicocokkan dengan sumbernya.", Rekomendasi = "Lampirkan bukti dukung setiap angka realisasi.", Bukti = "Papan triwulan IV",
            Temuan = ["Realisasi indikator 2.2.1.1 berbeda antara tabel dan uraian."], Tanggapan = "Sedang dipindai.",
        },
        new JawabanReviu("S7", StatusPernyataan.DenganCatatan)
        {
            Kondisi = "Perbandingan dengan tahun lalu ada, tetapi tidak dijelaskan artinya.", Akibat = "Naik turunnya capaian tidak bermakna bagi pembaca.",
            Rekomendasi = "Jelaskan sebab naik turunnya capaian setiap indikator.", Bukti = "Bab III",
        },
        Catatan("S10"), Catatan("F1"), Catatan("M6"), Catatan("S8")) with
        {
            NamaBagian = new Dictionary<string, string> { ["sasaran-2.2.1/solusi"] = "Upaya perbaikan sasaran 2.2.1" },
            Lampiran = new Dictionary<string, IReadOnlyList<string>> { ["M2"] = ["Foto lemari arsip bidang"] },
        };
}
