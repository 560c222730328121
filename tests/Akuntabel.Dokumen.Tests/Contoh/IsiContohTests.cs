using Akuntabel.Core.Laporan;
using static Akuntabel.Dokumen.Tests.Contoh.ContohBelitungTimur;

namespace Akuntabel.Dokumen.Tests.Contoh;

/// <summary>Everything that the published report holds is there, numbered without gaps.</summary>
public class IsiContohTests
{
    /// <summary>Tables of the published report (B-T02–B-T35) by what their caption must say.</summary>
    [Theory]
    [InlineData("B-T02", "Jumlah Pegawai", "Unit Kerja")]
    [InlineData("B-T03", "Jumlah Pegawai", "Golongan")]
    [InlineData("B-T04", "Jumlah Pegawai", "Eselon")]
    [InlineData("B-T05", "Jumlah Pegawai", "Tingkat Pendidikan")]
    [InlineData("B-T06", "Jumlah Pegawai", "Status Kepegawaian")]
    [InlineData("B-T07", "Sarana dan Prasarana", "2021 dan 2022")]
    [InlineData("B-T08", "Keterkaitan Visi, Misi, Tujuan, dan Sasaran Renstra", "RPJMD")]
    [InlineData("B-T09", "Keterkaitan Tujuan, Sasaran, Strategi, dan Arah Kebijakan", "")]
    [InlineData("B-T10", "Keterkaitan Tujuan, Sasaran, Indikator Sasaran", "Rencana Target")]
    [InlineData("B-T11", "Indikator Kinerja Utama", "")]
    [InlineData("B-T12", "Rencana Kinerja Tahunan (RKT)", "2022")]
    [InlineData("B-T13", "Perjanjian Kinerja", "2022")]
    [InlineData("B-T14", "Kategori, Nilai, dan Interpretasi", "")]
    [InlineData("B-T15", "Evaluasi Pengukuran Kinerja", "")]
    [InlineData("B-T16", "Evaluasi Indikator Kinerja Sasaran", "2022")]
    [InlineData("B-T17", "Evaluasi Pengukuran Capaian Kinerja Sasaran 1.1.1", "2021 dan 2022")]
    [InlineData("B-T18", "Tingkat Capaian Kinerja", "Sasaran 1.1.1")]
    [InlineData("B-T19", "Evaluasi Pengukuran Capaian Kinerja Sasaran 2.2.1", "2021 dan 2022")]
    [InlineData("B-T20", "Organisasi Kemasyarakatan yang Dibentuk", "Oktober 2022")]
    [InlineData("B-T21", "Organisasi Kemasyarakatan Terdaftar dan Terdata", "Oktober 2022")]
    [InlineData("B-T22", "Tingkat Capaian Kinerja", "Sasaran 2.2.1")]
    [InlineData("B-T23", "Evaluasi Pengukuran Capaian Kinerja Sasaran 3.3.1", "2021 dan 2022")]
    [InlineData("B-T24", "Orang Asing", "2022")]
    [InlineData("B-T25", "Tingkat Capaian Kinerja", "Sasaran 3.3.1")]
    [InlineData("B-T26", "Rincian Alokasi Anggaran", "2022")]
    [InlineData("B-T27", "Alokasi Anggaran Operasional", "Sasaran")]
    [InlineData("B-T28", "Alokasi dan Realisasi Anggaran untuk Mencapai Sasaran", "")]
    [InlineData("B-T29", "Alokasi dan Realisasi Anggaran Program dan Sub Kegiatan", "Sasaran")]
    [InlineData("B-T30", "Anggaran dan Realisasi Keuangan pada Masing-Masing Program", "")]
    [InlineData("B-T31", "Capaian Kinerja dan Realisasi Anggaran Program", "")]
    [InlineData("B-T32", "Capaian Kinerja dan Realisasi Anggaran Kegiatan", "")]
    [InlineData("B-T33", "Capaian Kinerja dan Realisasi Anggaran Sub Kegiatan", "")]
    [InlineData("B-T34", "Interval Kategori Penilaian Realisasi Fisik dan Anggaran", "")]
    public void Tabel_ada_dan_berisi(string nomor, string awal, string memuat)
    {
        var tabel = Laporan.DaftarBlok().OfType<Tabel>().Where(t => t.Keterangan is { } k && k.Teks.Contains(awal, StringComparison.Ordinal) && k.Teks.Contains(memuat, StringComparison.Ordinal)).ToList();
        tabel.ShouldHaveSingleItem(nomor).Baris.Count.ShouldBeGreaterThan(0);
        tabel[0].Kepala.Count.ShouldBeGreaterThan(0, nomor);
    }

    /// <summary>B-T35, B-T37, B-T39: the decree and the sheets of the SOP have tables of their own form, without captions.</summary>
    [Fact]
    public void Tabel_SK_dan_langkah_SOP_ada()
    {
        var kepala = Laporan.DaftarBlok().OfType<Tabel>().Where(t => t is { Keterangan: null, Baris.Count: > 4, Kepala.Count: > 0 })
            .Select(t => string.Join(' ', t.Kepala.SelectMany(b => b.Sel).Select(s => s.Isi.Gabung()))).ToList();
        kepala.Count(k => k.Contains("Jabatan dalam Tim", StringComparison.Ordinal)).ShouldBe(1);
        kepala.Count(k => k.Contains("Mutu Baku", StringComparison.Ordinal)).ShouldBe(2);
    }

    [Fact]
    public void Daftar_isi_tabel_dan_gambar_ada() =>
        Laporan.DaftarBlok().OfType<DaftarIsi>().Select(d => d.Jenis).ShouldBe([JenisDaftarIsi.Isi, JenisDaftarIsi.Tabel, JenisDaftarIsi.Gambar]);

    /// <summary>B-T36, B-T38: the identity of an SOP is a table without caption that names it.</summary>
    [Theory]
    [InlineData("Penyusunan Laporan Kinerja")]
    [InlineData("Pengumpulan Data Kinerja")]
    public void Identitas_SOP_ada(string nama) =>
        Laporan.DaftarBlok().OfType<Tabel>().ShouldContain(t => t.Keterangan == null && t.Baris.Any(b => b.Sel.Any(s => s.Isi.Gabung().Contains("Nomor SOP", StringComparison.OrdinalIgnoreCase))) &&
            t.Baris.Any(b => b.Sel.Any(s => s.Isi.Gabung().Contains(nama, StringComparison.OrdinalIgnoreCase))));

    [Fact]
    public void Grafik_satu_bagan_dan_dua_alur()
    {
        var grafik = Laporan.DaftarBlok().OfType<Grafik>().ToList();
        grafik.Select(g => g.Kategori.Count).ShouldBe([3, 6, 6, 6, 3, 5, 6, 12, 35], ignoreOrder: false,
            "sasaran; tahun 2021–2026 tiap indikator; sasaran; program; program dan gabungannya; kegiatan; sub kegiatan");
        grafik.ShouldAllBe(g => g.Seri.All(s => s.Nilai.Count == g.Kategori.Count));
        var jalur = grafik[2];
        jalur.Seri.Select(s => (s.Nama, s.Garis)).ShouldBe([("Target", false), ("Realisasi", false), ("Target Renstra", true)]);
        // reached until 2022, promised until 2026
        jalur.Seri[1].Nilai.Count(f => f.Besaran.Ada).ShouldBe(2);
        jalur.Seri[2].Nilai[^1].CetakAngka().ShouldBe("75");
        Laporan.DaftarBlok().OfType<Bagan>().ShouldHaveSingleItem().Keterangan.Teks.ShouldContain("Struktur Organisasi");
        Laporan.DaftarBlok().OfType<Tabel>().Count(t => t.Baris.Any(b => b.Sel.Any(s => s.Isi is [SimbolAlur]))).ShouldBe(2, "alur dalam lembar SOP");
    }

    [Fact]
    public void Bab_dan_lampiran_lengkap_berurutan() =>
        Laporan.DaftarBlok().OfType<Judul>().Where(j => j.Tingkat == 1).Select(j => j.Nomor.Length > 0 ? j.Nomor : j.Isi.Gabung()).ShouldBe(
        [
            "KATA PENGANTAR", "DAFTAR ISI", "DAFTAR TABEL", "DAFTAR GAMBAR DAN GRAFIK", "IKHTISAR EKSEKUTIF", "BAB I", "BAB II", "BAB III", "BAB IV",
            "LAMPIRAN 1", "LAMPIRAN 2", "LAMPIRAN 3", "LAMPIRAN 4", "LAMPIRAN 5", "LAMPIRAN 6",
        ]);

    [Fact]
    public void Nomor_keterangan_tidak_terputus_dalam_setiap_bab()
    {
        foreach (var g in DaftarKeterangan.GroupBy(k => (k.Label, k.Bab)))
        {
            g.Select(k => k.Urut).ShouldBe(Enumerable.Range(1, g.Count()), g.Key.ToString());
        }

        DaftarKeterangan.Select(k => k.Id).ShouldBeUnique();
        DaftarKeterangan.ShouldAllBe(k => k.Teks.Length > 0);
    }

    [Fact]
    public void Nomor_judul_tidak_terputus()
    {
        var sebelum = "";
        foreach (var j in Laporan.DaftarBlok().OfType<Judul>().Where(j => j.Tingkat > 1 && j.Nomor.Length > 0))
        {
            var angka = j.Nomor.Split('.');
            angka.Length.ShouldBe(j.Tingkat, j.Nomor);
            var induk = string.Join('.', angka[..^1]);
            var harus = sebelum.StartsWith(induk + ".", StringComparison.Ordinal) ? int.Parse(sebelum.Split('.')[angka.Length - 1]) + 1 : 1;
            int.Parse(angka[^1]).ShouldBe(harus, $"{j.Nomor} sesudah {sebelum}");
            sebelum = j.Nomor;
        }
    }

    [Fact]
    public void Setiap_rujukan_menunjuk_yang_ada_dengan_nomor_yang_benar()
    {
        var tujuan = DaftarKeterangan.ToDictionary(k => k.Id, k => k.Sebutan);
        foreach (var j in Laporan.DaftarBlok().OfType<Judul>())
        {
            tujuan[j.Id] = j.Nomor.Length == 0 ? j.Isi.Gabung() : j.Nomor;
        }

        var rujukan = Laporan.Telusuri().SelectMany(r => r.Isi.OfType<Rujukan>()).ToList();
        rujukan.Count.ShouldBeGreaterThan(30);
        foreach (var r in rujukan)
        {
            tujuan.ShouldContainKey(r.Id);
            r.Sebutan.ShouldBe(tujuan[r.Id], StringCompareShould.IgnoreCase);
        }
    }

    [Fact]
    public void Setiap_tabel_dan_grafik_bab_III_dirujuk_dalam_teks()
    {
        var dirujuk = Laporan.Telusuri().SelectMany(r => r.Isi.OfType<Rujukan>()).Select(r => r.Id).ToHashSet();
        DaftarKeterangan.Where(k => k.Bab == "3" && !dirujuk.Contains(k.Id)).Select(k => k.Sebutan + " " + k.Teks).ShouldBeEmpty();
    }

    /// <summary>Every row covers every column of its table exactly once.</summary>
    [Fact]
    public void Kisi_setiap_tabel_utuh()
    {
        foreach (var t in Laporan.DaftarBlok().OfType<Tabel>())
        {
            foreach (var bagian in new[] { t.Kepala, t.Baris })
            {
                var petak = KisiTabel.Susun(bagian, t.Kolom.Count).SelectMany(s => Enumerable.Range(s.Baris, s.TinggiBaris).SelectMany(b => Enumerable.Range(s.Kolom, s.LebarKolom).Select(k => (b, k)))).ToList();
                petak.Distinct().Count().ShouldBe(petak.Count, t.Keterangan?.Sebutan);
                petak.Count.ShouldBe(bagian.Count * t.Kolom.Count, t.Keterangan?.Sebutan);
            }
        }
    }
}
