using System.Collections;
using Akuntabel.Uji;
using Akuntabel.Uji.Bacaan;
using Akuntabel.Uji.Hasil;

namespace Akuntabel.Uji.Tests;

/// <summary>A document of any size neither keeps the check busy after it was cancelled nor fills the memory with findings.</summary>
public class BatasUjiTests
{
    [Fact]
    public void Pembatalan_menghentikan_aturan_di_tengahnya()
    {
        var naskah = NaskahUji.Dokumen([.. Enumerable.Range(0, 5_000).Select(i =>
            $"Kalimat ke-{i} menyebut angka {i},5 dan tidak lebih.")]);
        var daftar = new DaftarTerhitung(naskah.Blok);
        using var batal = new CancellationTokenSource();
        var sebelum = 0;
        Should.Throw<OperationCanceledException>(() => KatalogUji.Periksa(naskah with { Blok = daftar }, null, _ => BatalkanPada(),
            batal.Token));
        (daftar.Dibaca - sebelum).ShouldBeLessThan(10, "aturan yang sedang berjalan membaca terus sesudah dibatalkan");

        void BatalkanPada()
        {
            batal.Cancel();
            sebelum = daftar.Dibaca;
        }
    }

    [Fact]
    public void Pembatalan_menghentikan_aturan_di_tengah_satu_tabel_besar()
    {
        var baris = Enumerable.Range(1, 5_000).Select(i => new BarisTerbaca(i, [new SelTerbaca($"{i}"), new SelTerbaca($"Kegiatan {i}"),
            new SelTerbaca($"{i * 3}")])).ToList();
        var penyusun = new PenyusunDokumen();
        penyusun.Tambah([new BarisTerbaca(0, [new SelTerbaca("No"), new SelTerbaca("Kegiatan"), new SelTerbaca("Anggaran")]), .. baris]);
        var naskah = penyusun.Selesai();
        var tabel = naskah.DaftarTabel.Single();
        var isi = new BarisTerhitung(tabel.Isi);
        using var batal = new CancellationTokenSource();
        var sebelum = 0;
        Should.Throw<OperationCanceledException>(() => KatalogUji.Periksa(naskah with { Blok = [tabel with { Isi = isi }] }, null, _ =>
            BatalkanPada(), batal.Token));
        (isi.Dibaca - sebelum).ShouldBeLessThan(10);

        void BatalkanPada()
        {
            batal.Cancel();
            sebelum = isi.Dibaca;
        }
    }

    [Fact]
    public void Temuan_satu_aturan_dibatasi_dan_sisanya_disebut()
    {
        var naskah = NaskahUji.Dokumen([.. Enumerable.Range(0, KatalogUji.TemuanSeaturan + 234).Select(i =>
            $"Rapat ke-{i} diadakan pada tanggal 31 Februari 2023.")]);
        var hasil = KatalogUji.Periksa(naskah);
        var kelompok = hasil.Temuan.GroupBy(t => t.Kode).MaxBy(g => g.Count()).ShouldNotBeNull();
        kelompok.Count().ShouldBe(KatalogUji.TemuanSeaturan);
        hasil.Catatan.ShouldHaveSingleItem().ShouldContain($"{kelompok.Key} menemukan 1234 hal");
        hasil.Hubungan.ShouldBeGreaterThanOrEqualTo(1234);
    }

    [Fact]
    public void Dokumen_biasa_tidak_berkurang_temuannya_ketika_dapat_dibatalkan()
    {
        var naskah = NaskahUji.Dokumen("# BAB I", "Rapat tanggal 31 Februari 2023.", "No | Uraian | Jumlah", "1 | Satu | 10",
            "2 | Dua | 20", "Jumlah | | 40");
        using var batal = new CancellationTokenSource();
        var biasa = KatalogUji.Periksa(naskah);
        var terpantau = KatalogUji.Periksa(naskah, batal: batal.Token);
        biasa.Temuan.Count.ShouldBeGreaterThan(1);
        terpantau.Temuan.Select(t => (t.Kode, t.Tempat, t.Pesan)).ShouldBe(biasa.Temuan.Select(t => (t.Kode, t.Tempat, t.Pesan)));
        biasa.Catatan.ShouldBeEmpty();
    }

    [Fact]
    public void Tabel_yang_lebih_lebar_daripada_tabel_mana_pun_disebut_dan_kolomnya_tidak_diperbandingkan()
    {
        string[] kepala = ["Target", "Realisasi", "Capaian (%)"];
        Periksa(3).Temuan.ShouldContain(t => t.Kode == "ANG-001");
        Periksa(3).Catatan.ShouldBeEmpty();
        var lebar = Periksa(3_000);
        lebar.Temuan.ShouldNotContain(t => t.Kode == "ANG-001");
        lebar.Catatan.ShouldHaveSingleItem().ShouldContain("Tabel ke-1 mempunyai 3000 kolom");

        HasilUji Periksa(int banyak) => KatalogUji.Periksa(NaskahUji.Dokumen(
            [.. new[] { kepala, ["80", "40", "50,00"], ["50", "20", "40,00"], ["40", "30", "71,00"] }.Select(b =>
                string.Join('|', Enumerable.Range(0, banyak).Select(k => b[k % 3])))]));
    }

    private const string Isi = "Laporan Kinerja Dinas Contoh Tahun 2023 memuat capaian kinerja tahun 2022 sebesar 12,5 % kategori "
        + "baik Tabel 3.1 nilai SAKIP 72,35 (BB) Nomor 5 tahun 2020 tentang hal ";

    /// <summary>Expressions that only the quick engine knows must not meet a text for the other one.</summary>
    [Fact]
    public void Kalimat_judul_dan_sel_yang_sangat_panjang_diperiksa_tanpa_galat()
    {
        var panjang = string.Concat(Enumerable.Repeat(Isi, 60));
        var dokumen = NaskahUji.Dokumen(
            "# LAPORAN KINERJA DINAS CONTOH TAHUN 2024", "# " + panjang, panjang, "KEPUTUSAN " + panjang.ToUpperInvariant(),
                "Tabel : " + panjang, "LAMPIRAN " + panjang, "DAFTAR TABEL", "Tabel 3.1 " + panjang,
            "≥ 91 = Sangat Tinggi; 76 - 90 = Tinggi; 50 - 75 = Sedang; capaian kinerja",
                "No | Indikator | Target | Realisasi | Capaian | Kategori", $"1 | {panjang} | 10 | 9 | 90 | {panjang}",
                "2 | b | 10 | 9 | 90 | Baik", "1) 0 - 50 adalah Kurang " + panjang);
        KatalogUji.Periksa(dokumen).Catatan.ShouldBeEmpty();
    }

    private class Terhitung<T>(IReadOnlyList<T> isi) : IReadOnlyList<T>
    {
        public int Dibaca { get; private set; }

        public int Count => isi.Count;

        public T this[int index]
        {
            get
            {
                Dibaca++;
                return isi[index];
            }
        }

        public IEnumerator<T> GetEnumerator() => Enumerable.Range(0, isi.Count).Select(i => this[i]).GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }

    private sealed class DaftarTerhitung(IReadOnlyList<BlokTerbaca> isi) : Terhitung<BlokTerbaca>(isi);

    private sealed class BarisTerhitung(IReadOnlyList<BarisTerbaca> isi) : Terhitung<BarisTerbaca>(isi);
}
