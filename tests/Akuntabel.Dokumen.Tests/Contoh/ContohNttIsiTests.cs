using Akuntabel.Core.Laporan;
using static Akuntabel.Dokumen.Tests.Contoh.ContohNtt;

namespace Akuntabel.Dokumen.Tests.Contoh;

/// <summary>Chapters and tables of the published LKIP, in the agency's own order.</summary>
public class ContohNttIsiTests
{
    private const string Opd = "Badan Kesatuan Bangsa dan Politik";
    private const string Banding =
        "No|Sasaran Strategis|Indikator Kinerja|Persentase Realisasi Kinerja / 2022|Persentase Realisasi Kinerja / 2023|Lembaga/Laporan|Perbandingan Realisasi Target / 2022|Perbandingan Realisasi Target / 2023";

    private const string Penunjang =
        "No|Sasaran Strategis|Indikator Kinerja|Persentase Realisasi Kinerja / Target 2023|Persentase Realisasi Kinerja / Realisasi 2023 (%)|Lembaga/Laporan|Realisasi Jumlah Target / 2023";

    /// <summary>N-T02 to N-T22: caption, columns, number of rows.</summary>
    [Theory]
    [InlineData("Ikhtisar Capaian Sasaran Strategis Tahun 2023", "No|Sasaran Strategis|Indikator Tercapai|Capaian (%)|Predikat|Serapan (%)", 5)]
    [InlineData("PNS " + Opd + " menurut Jabatan Tahun 2023", "No|Jabatan|Jumlah (orang)", 14)]
    [InlineData("Pegawai Tidak Tetap/Tenaga Kontrak " + Opd + " Tahun 2023", "No|Jenis Tenaga|Jumlah (orang)", 5)]
    [InlineData("Sarana dan Prasarana " + Opd + " dalam Kondisi Baik Tahun 2023", "No|Nama Barang|Jumlah|Satuan", 33)]
    [InlineData("Tujuan, Sasaran, dan Strategi " + Opd + " Provinsi NTT Tahun 2023", "Tujuan|Sasaran|Strategi", 5)]
    [InlineData("Program dan Kegiatan " + Opd + " Tahun 2023", "No|Program|Kegiatan|Anggaran (Rp)", 7)]
    [InlineData("Target Kinerja Tahun 2023", "No|Indikator Sasaran|Rumusan dan Komponen|2023 / Target", 5)]
    [InlineData("Perjanjian Kinerja Bagian A: Sasaran Strategis Tahun 2023", "No|Sasaran Strategis|Indikator Kinerja|Kondisi 2022 (%)|Target 2023|Formula Indikator", 5)]
    [InlineData("Perjanjian Kinerja Bagian B: Pelaksanaan Anggaran Tahun 2023", "No|Uraian|Alokasi (Rp)|Keterangan", 13)]
    [InlineData("Perjanjian Kinerja Bagian C sampai dengan M: Komitmen Tahun 2023", "Bagian|Komitmen|Jenis Target|Target|Realisasi", 12)]
    [InlineData("Perbandingan antara Target dan Realisasi Kinerja Tahun 2023", "No|Sasaran Strategis|Indikator Kinerja|Target/Realisasi Kinerja / Target 2023|Target/Realisasi Kinerja / Realisasi 2023|Keterangan Realisasi Target", 5)]
    [InlineData("Perbandingan Realisasi Kinerja Tahun 2022 dan 2023", Banding, 19)]
    [InlineData("Realisasi Kinerja Tahun 2023 terhadap Target Jangka Menengah Renstra", "No|Sasaran Strategis|Indikator Kinerja|Target/Realisasi Kinerja / Target 2023|Target/Realisasi Kinerja / Target Perubahan 2023|Target/Realisasi Kinerja / Realisasi 2023|Target Renstra Jangka Menengah", 5)]
    [InlineData("Organisasi Kemasyarakatan yang Divalidasi Tahun 2023", "No|Nama Ormas|Tanggal SKPO|Tanggal Pendirian|Bidang Kegiatan|Nama Pengurus|Alamat", 22)]
    [InlineData("Lembaga Pendidikan SMA/SMK Sederajat yang Terlibat Tahun 2023", "No|Kepala Sekolah (sebagaimana tercatat)|Nama Baku Sekolah", 109)]
    [InlineData("Target dan Realisasi Sasaran 1 Tahun 2023", Penunjang, 5)]
    [InlineData("Target dan Realisasi Sasaran 2 Tahun 2023", Penunjang, 3)]
    [InlineData("Target dan Realisasi Sasaran 3 Tahun 2023", Penunjang, 2)]
    [InlineData("Target dan Realisasi Sasaran 4 Tahun 2023", Penunjang, 3)]
    [InlineData("Target dan Realisasi Sasaran 5 Tahun 2023", Penunjang, 6)]
    [InlineData("Perbandingan Data Kinerja Tahun 2022 dan 2023", Banding, 19)]
    [InlineData("Realisasi Anggaran menurut Program Tahun 2023", "No|Urusan/Bidang Urusan Pemerintahan Daerah dan Program/Kegiatan|Indikator Kinerja (Kegiatan)|Capaian Keuangan 2023 / Anggaran 2023 (Rp)|Capaian Keuangan 2023 / Realisasi 2023 (Rp)|% Capaian Serapan Anggaran", 7)]
    public void Tabel_ada_dengan_kolom_dan_barisnya(string judul, string kolom, int baris)
    {
        var tabel = Tabel(judul);
        Kolom(tabel).ShouldBe(kolom.Split('|'));
        tabel.Baris.Count.ShouldBe(baris);
    }

    [Fact]
    public void Paraf_hierarki_menutup_bab_IV()
    {
        var blok = Laporan.DaftarBlok().TakeWhile(b => b is not Judul { Nomor: "LAMPIRAN 1" }).ToList();
        var paraf = blok[^1].ShouldBeOfType<Tabel>();
        Kolom(paraf).ShouldBe(["Jabatan", "Paraf"]);
        Baris(paraf).Select(b => b[0]).ShouldBe(["Sekretaris", "Perencana Ahli Muda", "Pranata Komputer"]);
        blok[^2].ShouldBeOfType<Paragraf>().Isi.Gabung().ShouldBe("PARAF HIERARKI");
        blok.OfType<BlokTandaTangan>().Last().TempatTanggal.ShouldBe("Kupang, 30 Januari 2024");
    }

    [Fact]
    public void Bab_dan_anak_bab_menurut_susunan_instansi()
    {
        var judul = Laporan.DaftarBlok().OfType<Judul>().Where(j => j.Tingkat <= 2).Select(j => $"{j.Nomor} {j.Isi.Gabung()}".Trim()).ToList();
        judul.ShouldBe(
        [
            "KATA PENGANTAR", "DAFTAR ISI", "DAFTAR TABEL", "DAFTAR GAMBAR DAN GRAFIK", "IKHTISAR EKSEKUTIF",
            "BAB I PENDAHULUAN", "1.1 Latar Belakang", "1.2 Dasar Hukum", "1.3 Maksud dan Tujuan", $"1.4 Gambaran Umum {Opd} Provinsi NTT", "1.5 Sistematika Penyajian",
            "BAB II PERENCANAAN KINERJA", "2.1 Perencanaan", "2.2 Program dan Kegiatan Tahun 2023", "2.3 Perjanjian Kinerja",
            "BAB III AKUNTABILITAS KINERJA",
            "3.1 Capaian Kinerja Organisasi dan Perbandingan antara Target dan Realisasi Kinerja Tahun 2023",
            "3.2 Perbandingan antara Realisasi Kinerja serta Capaian Kinerja Tahun Ini dengan Tahun Lalu",
            "3.3 Perbandingan Realisasi Kinerja sampai dengan Tahun Ini dengan Target Jangka Menengah dalam Renstra",
            "3.4 Perbandingan Realisasi Kinerja Tahun Ini dengan Standar Nasional",
            "3.5 Analisis Penyebab Keberhasilan/Kegagalan atau Peningkatan/Penurunan Kinerja serta Alternatif Solusi yang Telah Dilakukan",
            "3.6 Analisis atas Efisiensi Penggunaan Sumber Daya",
            "3.7 Analisis Program/Kegiatan yang Menunjang Keberhasilan ataupun Kegagalan Pencapaian Kinerja",
            "3.8 Perbandingan Data Kinerja", "3.9 Realisasi Anggaran",
            "BAB IV PENUTUP", "4.1 Kesimpulan", "4.2 Keberhasilan dan Kegagalan Kinerja", "4.3 Kendala dan Hambatan dalam Pencapaian Kinerja", "4.4 Strategi Pemecahan Masalah",
            "LAMPIRAN 1 PERJANJIAN KINERJA", "LAMPIRAN 2 PENGUKURAN KINERJA", "LAMPIRAN 3 DOKUMENTASI KEGIATAN", "LAMPIRAN 4 CATATAN DATA",
        ]);
    }

    [Fact]
    public void Grafik_yang_ada_angkanya_dan_bagan_organisasi()
    {
        // the year in short; years of each indikator; sasaran side by side; absorption of programs
        Laporan.DaftarBlok().OfType<Grafik>().Select(g => (g.Keterangan.Bab, g.Kategori.Count)).ShouldBe(
            [("A", 5), ("3", 2), ("3", 2), ("3", 2), ("3", 2), ("3", 2), ("3", 5), ("3", 6)]);
        Laporan.DaftarBlok().OfType<Bagan>().ShouldHaveSingleItem().Keterangan.Teks.ShouldStartWith("Bagan Struktur Organisasi");
    }

    [Fact]
    public void Setiap_tabel_bab_III_dirujuk_dalam_teks()
    {
        var dirujuk = Laporan.Telusuri().SelectMany(r => r.Isi.OfType<Rujukan>()).Select(r => r.Id).ToHashSet(StringComparer.Ordinal);
        Laporan.DaftarBlok().OfType<Tabel>().Select(t => t.Keterangan).OfType<Keterangan>().Where(k => k.Bab == "3" && !dirujuk.Contains(k.Id)).Select(k => k.Teks).ShouldBeEmpty();
    }

    [Fact]
    public void Register_ormas_berurut_tanggal_dan_tanggalnya_ada()
    {
        var tanggal = Baris(Tabel("Organisasi Kemasyarakatan yang Divalidasi Tahun 2023"))
            .Select(b => DateOnly.ParseExact(b[2], "dd/MM/yyyy", System.Globalization.CultureInfo.InvariantCulture)).ToList();
        tanggal.ShouldBeInOrder();
        tanggal.ShouldAllBe(t => t.Year == 2023);
    }
}
