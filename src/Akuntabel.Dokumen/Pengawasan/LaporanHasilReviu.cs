using System.Globalization;
using Akuntabel.Core.Laporan;
using Akuntabel.Core.Reviu;
using Akuntabel.Core.Umum;
using static Akuntabel.Dokumen.Pengawasan.BlokPengawasan;

namespace Akuntabel.Dokumen.Pengawasan;

/// <summary>The report of a reviu (laporan hasil reviu): its sentences follow from the working paper.</summary>
public static class LaporanHasilReviu
{
    private const string Nama = "Laporan hasil reviu";
    private const decimal LebarHal = 20;

    private static readonly (StatusPernyataan Status, string Judul)[] Hitungan =
    [
        (StatusPernyataan.Terpenuhi, "Terpenuhi"), (StatusPernyataan.DenganCatatan, "Terpenuhi dengan catatan"),
        (StatusPernyataan.TidakTerpenuhi, "Tidak terpenuhi"), (StatusPernyataan.TidakBerlaku, "Tidak berlaku"), (StatusPernyataan.Belum, "Belum dinilai"),
    ];

    /// <summary>Composes it; also as a draft.</summary>
    /// <param name="isi">The reviu.</param>
    public static Naskah Susun(IsiDokumenReviu isi)
    {
        ArgumentNullException.ThrowIfNull(isi);
        Blok[] blok =
        [
            .. Kepala(isi, "LAPORAN HASIL REVIU", $"ATAS LAPORAN KINERJA {isi.Kantor.ToUpperInvariant()}", $"TAHUN {isi.Tahun}"),
            Hal(LebarHal, [("Nomor", isi.Nomor.Length > 0 ? isi.Nomor : Titik), ("Tanggal", Hari(isi.Tanggal)), ("Kepada", $"Yth. {Kepada(isi)}")]),
            Anak("A. Dasar"), Butir(Dasar(isi)),
            Anak("B. Tujuan dan Ruang Lingkup"), .. Lingkup(isi),
            Anak("C. Metodologi"), .. Metodologi(isi),
            Anak("D. Hasil Reviu"), .. HasilReviu(isi),
            Anak("E. Catatan dan Rekomendasi"), .. Rekomendasi(isi),
            Anak("F. Simpulan"), .. Simpulan(isi).Select(s => Alinea(s)),
            Anak("G. Apresiasi"), Alinea(Apresiasi(isi)),
            Penutup(isi),
        ];
        return new Naskah($"{Nama} {isi.Kantor} {isi.Tahun}", isi.Apip, UkuranKertas.A4,
            [new Bagian(false, PenomoranHalaman.Arab, "", $"{Nama} · {isi.Kantor} · {isi.Tahun}", blok) { Lembar = true }]);
    }

    private static IEnumerable<string> Dasar(IsiDokumenReviu i) =>
    [
        "Peraturan Presiden Nomor 29 Tahun 2014 tentang Sistem Akuntabilitas Kinerja Instansi Pemerintah.",
        "Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 53 Tahun 2014 tentang Petunjuk Teknis Perjanjian Kinerja, "
            + "Pelaporan Kinerja, dan Tata Cara Reviu atas Laporan Kinerja Instansi Pemerintah.",
        .. i.Instrumen.Kode == KatalogReviu.Pusat.Kode || i.Instrumen.Dasar.Length == 0 ? Array.Empty<string>() : [Titikkan(i.Instrumen.Dasar)],
        $"Surat tugas {i.Apip} {SebutTugas(i.Tugas)}.",
    ];

    private static IEnumerable<Blok> Lingkup(IsiDokumenReviu i)
    {
        yield return Alinea("Reviu bertujuan memberikan keyakinan terbatas bahwa laporan kinerja telah disajikan secara akurat, andal, dan valid."
            + (i.Tugas.Tujuan.Length > 0 ? $" {Titikkan(i.Tugas.Tujuan)}" : ""));
        yield return Alinea($"Yang direviu ialah Laporan Kinerja {i.Kantor}, {i.Pemda}, Tahun {i.Tahun}"
            + (i.Sidik.Length == 0 ? "; naskahnya belum dicatat. " : $", yaitu naskah {KertasKerjaReviu.SebutNaskah(i)}. ")
            + $"Isi laporan menjadi tanggung jawab manajemen {i.Kantor}. Reviu bukan pemeriksaan (audit).");
    }

    private static IEnumerable<Blok> Metodologi(IsiDokumenReviu i)
    {
        var dinilai = i.Semua.Count(s => s.Jawaban.Status is not (StatusPernyataan.Belum or StatusPernyataan.TidakBerlaku));
        var temuan = i.Semua.Sum(s => s.Jawaban.Temuan.Count);
        var bukti = i.Semua.Count(s => s.Jawaban.Bukti.Length > 0 || i.Lampiran.GetValueOrDefault(s.Butir.Kode) is { Count: > 0 });
        var jawab = i.Catatan.Count(c => c.Jawaban.Tanggapan.Length > 0);
        string[] kalimat =
        [
            $"Reviu dilaksanakan pada {TanggalIndonesia.Rentang(i.Tugas.Mulai, i.Tugas.Selesai)} dengan instrumen {i.Instrumen.Nama}.",
            $"Tim menilai {dinilai} dari {i.Semua.Count} pernyataan{(bukti > 0 ? $", {bukti} di antaranya dengan bukti yang disebut dalam kertas kerja" : "")}.",
            temuan > 0 ? $"Dari pengujian konsistensi naskah diambil {temuan} temuan." : "",
            i.Catatan.Count == 0 ? "" : jawab == 0 ? $"Perangkat daerah belum menanggapi {i.Catatan.Count} catatan yang disampaikan."
                : $"Perangkat daerah menanggapi {(jawab == i.Catatan.Count ? Seluruh(jawab) : $"{jawab} dari {i.Catatan.Count}")} catatan yang disampaikan.",
        ];
        yield return Alinea(string.Join(' ', kalimat.Where(k => k.Length > 0)));
        yield return Tabel([new(1, "No.", Rata.Tengah), new(9, "Nama"), new(5, "Peran dalam tim"), new(2, "Hari", Rata.Tengah)],
            i.Tugas.Tim.OrderBy(t => t.Peran).Select((t, n) => (IReadOnlyList<string>)[$"{n + 1}.", t.Nama, SuratTugas.Sebutan(t.Peran), Cetak(t.Hari)]));
    }

    private static IEnumerable<Blok> HasilReviu(IsiDokumenReviu i)
    {
        var kolom = Hitungan.Where(h => h.Status is not (StatusPernyataan.TidakBerlaku or StatusPernyataan.Belum)
            || i.Semua.Any(s => s.Jawaban.Status == h.Status)).ToList();
        string[] Baris(string nama, IReadOnlyList<(PernyataanReviu Butir, JawabanReviu Jawaban)> daftar) =>
            [nama, Cetak(daftar.Count), .. kolom.Select(k => Cetak(daftar.Count(d => d.Jawaban.Status == k.Status)))];
        yield return Alinea($"{Ringkasan(i)} Banyaknya menurut aspek:");
        yield return Tabel([new(5, "Aspek"), new(2.4m, "Pernyataan", Rata.Tengah), .. kolom.Select(k => new KolomApip(2.6m, k.Judul, Rata.Tengah))],
            i.Semua.GroupBy(s => s.Butir.Aspek).OrderBy(g => g.Key).Select(g => Baris(KatalogReviu.Sebutan(g.Key), [.. g])), Baris("Jumlah", i.Semua));
    }

    private static string Ringkasan(IsiDokumenReviu i)
    {
        var selesai = i.Catatan.Count(c => !c.Jawaban.Terbuka);
        return i.Catatan.Count == 0 ? CatatanHasilReviu.Tiada(i)
            : $"Ada {i.Catatan.Count} pernyataan dengan catatan; {(selesai == 0 ? "belum ada yang diselesaikan"
                : selesai == i.Catatan.Count ? "semuanya diselesaikan selama reviu" : $"{selesai} diselesaikan selama reviu dan {i.Catatan.Count - selesai} belum")}.";
    }

    private static IEnumerable<Blok> Rekomendasi(IsiDokumenReviu i)
    {
        if (i.Catatan.Count == 0)
        {
            return [Alinea($"{CatatanHasilReviu.Tiada(i)} Karena itu tidak ada rekomendasi.")];
        }

        var (terbuka, selesai) = (i.Catatan.Where(c => c.Jawaban.Terbuka).ToList(), i.Catatan.Where(c => !c.Jawaban.Terbuka).ToList());
        return
        [
            .. terbuka.Count > 0 ? [Alinea($"{i.Kantor} agar menindaklanjuti {(terbuka.Count == 1 ? "catatan" : $"{terbuka.Count} catatan")} berikut:")] : Array.Empty<Blok>(),
            .. terbuka.SelectMany((c, n) => Satu(i, n + 1, c)),
            .. selesai.Count > 0 ? [Alinea("Yang diselesaikan selama reviu:")] : Array.Empty<Blok>(),
            .. selesai.SelectMany((c, n) => Satu(i, terbuka.Count + n + 1, c)),
        ];
    }

    private static IEnumerable<Blok> Satu(IsiDokumenReviu i, int nomor, (PernyataanReviu Butir, JawabanReviu Jawaban) c)
    {
        yield return Anak($"{nomor}. {c.Butir.Uraian}");
        yield return Hal(LebarHal,
        [
            ("Status", PenyimpulReviu.Sebutan(c.Jawaban.Status)), ("Kondisi", KertasKerjaReviu.Kondisi(i, c.Jawaban)), ("Kriteria", c.Butir.Kriteria),
            ("Sebab", KertasKerjaReviu.Sebab(c.Jawaban)), ("Akibat", c.Jawaban.Akibat), ("Rekomendasi", c.Jawaban.Rekomendasi),
            ("Tanggapan", c.Jawaban.Tanggapan.Length > 0 ? c.Jawaban.Tanggapan : "belum ada"), ("Penyelesaian", CatatanHasilReviu.Selesai(c.Jawaban).ToLowerInvariant()),
        ]);
    }

    private static IEnumerable<string> Simpulan(IsiDokumenReviu i)
    {
        var terbuka = i.Catatan.Count(c => c.Jawaban.Terbuka);
        var tidak = i.Semua.Count(s => s.Jawaban is { Status: StatusPernyataan.TidakTerpenuhi, Terbuka: true });
        return i.Simpulan switch
        {
            SimpulanReviu.Bersih => ["Berdasarkan reviu kami, tidak terdapat kondisi atau hal yang menimbulkan perbedaan dalam meyakini keandalan informasi "
                + "yang disajikan di dalam laporan kinerja."],
            SimpulanReviu.CatatanMinor => [$"Berdasarkan reviu kami, tidak terdapat kondisi atau hal yang menimbulkan perbedaan dalam meyakini keandalan informasi "
                + $"yang disajikan di dalam laporan kinerja, dengan {terbuka} catatan yang tetap harus ditindaklanjuti."],
            SimpulanReviu.BelumTerpenuhi => [$"Masih ada {tidak} pernyataan yang tidak terpenuhi. Laporan kinerja diperbaiki dahulu sebelum ditandatangani, "
                + "lalu perbaikannya direviu kembali. Pernyataan telah direviu belum dapat diberikan."],
            SimpulanReviu.Dihentikan => ["Reviu dihentikan karena ada indikasi penyimpangan, dan halnya diteruskan ke pemeriksaan. Pernyataan telah direviu tidak diberikan."],
            _ => [$"Simpulan belum dapat diberikan: {i.Semua.Count(s => s.Jawaban.Status == StatusPernyataan.Belum)} pernyataan belum dinilai."],
        };
    }

    private static string Apresiasi(IsiDokumenReviu i) =>
        $"{i.Apip} menyampaikan terima kasih kepada pimpinan dan pegawai {i.Kantor} atas kerja sama selama reviu.";

    private static string Seluruh(int banyak) => banyak == 1 ? "satu-satunya" : $"seluruh {banyak}";

    private static string Titikkan(string teks) => teks.TrimEnd().EndsWith('.') ? teks.TrimEnd() : teks.TrimEnd() + ".";

    private static string Cetak(int n) => n.ToString(CultureInfo.InvariantCulture);
}
