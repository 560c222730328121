using Akuntabel.Benchmarks.Korpus.Cacat;
using Akuntabel.Benchmarks.Korpus.Dasar;
using Akuntabel.Benchmarks.Korpus.Data;

namespace Akuntabel.Benchmarks.Korpus.Isi;

/// <summary>Makes a report of a seed: first all of it right, then the errors.</summary>
internal static class PenyusunKorpus
{
    /// <summary>The report; a fifth have no error.</summary>
    public static Laporan Susun(int benih)
    {
        var laporan = SusunBersih(benih, out var acak);
        var banyak = acak.Kadang(20) ? 0 : acak.Antara(1, 12);
        Perusak.Rusakkan(laporan, acak, banyak);
        return laporan;
    }

    /// <summary>The same report without errors.</summary>
    public static Laporan SusunBersih(int benih) => SusunBersih(benih, out _);

    private static Laporan SusunBersih(int benih, out Acak acak)
    {
        var a = acak = new Acak(benih);
        var kantor = PembuatKantor.Buat(a);
        var laporan = new Laporan(benih, $"Laporan Kinerja {kantor.Nama} Tahun {kantor.Tahun}", $"{kantor.Nama} {kantor.Pemda}");
        var gaya = PembuatGaya.Buat(a, laporan);
        var pena = new Pena(a, gaya, laporan);
        var b = new Bahan(pena, kantor, new PenataTabelKorpus(pena), SkalaAcak.Pilih(a, gaya.Persen.Koma),
            a.Pilih<decimal?>(null, null, null, 120, 100));
        Kerangka.Pengantar(b);
        var depan = laporan.DaftarUnsur.Count;
        Kerangka.Pendahuluan(b);
        Kerangka.Perencanaan(b);
        Kinerja(b);
        Kerangka.Penutup(b);
        if (a.Kadang(30))
        {
            Kerangka.DaftarTabel(b, depan);
        }

        laporan.LupakanYangTakTercetak();
        laporan.CatatSekitar();
        return laporan;
    }

    private static void Kinerja(Bahan b)
    {
        b.T.Bab = 3;
        b.P.Judul(1, "BAB III", "AKUNTABILITAS KINERJA");
        b.P.Judul(2, "3.1", "Capaian Kinerja Organisasi");
        NarasiKinerja.Skala(b);
        TabelIndikator.Pengukuran(b);
        b.P.Judul(2, "3.2", "Perbandingan dengan Tahun Lalu dan Target Jangka Menengah");
        TabelIndikator.AntarTahun(b);
        TabelIndikator.Renstra(b);
        b.P.Judul(2, "3.3", "Analisis Keberhasilan dan Kegagalan");
        b.P.Alinea((Larik)"Analisis penyebab keberhasilan, kegagalan, dan alternatif solusi yang telah dilakukan diuraikan di bawah ini.");
        NarasiKinerja.PerIndikator(b);
        Layanan(b);
        b.P.Judul(2, "3.4", "Realisasi Anggaran");
        NarasiAnggaran.Banyak(b);
        TabelAnggaran.Pohon(b);
        NarasiAnggaran.Keseluruhan(b);
        NarasiAnggaran.PerProgram(b);
        Keuangan(b);
        b.P.Judul(2, "3.5", "Efisiensi Penggunaan Sumber Daya");
        b.P.Alinea((Larik)"Program dan kegiatan yang menunjang keberhasilan pencapaian kinerja dilaksanakan secara efisien.");
        Efisiensi.Tulis(b);
    }

    private static void Layanan(Bahan b) => Beberapa(b, 0, 5,
        TabelIndikator.Ringkas, NarasiKinerja.DaftarCapaian, TabelKategori.Tulis, TabelLayanan.Aduan, TabelLayanan.Ikm, TabelLayanan.Lke,
            TabelPerangkap.TargetTriwulan, TabelPerangkap.Statistik, TabelPerangkap.Kembar, TabelPerangkap.Bertingkat,
        NarasiLain.Pertumbuhan, NarasiLain.Keputusan, NarasiLain.Rapat);

    private static void Keuangan(Bahan b) => Beberapa(b, 0, 5,
        TabelKeuangan.Belanja, TabelKeuangan.Triwulan, TabelKeuangan.Pendapatan, NarasiAnggaran.Peringkat, NarasiAnggaran.SisaPersen,
            TabelKeuangan.LimaTahun, TabelPerangkap.Surplus, TabelGabungan.KinerjaDanAnggaran, TabelGabungan.Perubahan,
        TabelGabungan.Ribuan, TabelGabungan.Berbagian);

    private static void Beberapa(Bahan b, int dari, int sampai, params IReadOnlyList<Action<Bahan>> bagian)
    {
        foreach (var t in b.A.Ambil(bagian, b.A.Antara(dari, sampai)))
        {
            t(b);
        }
    }
}
