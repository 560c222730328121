using System.Globalization;
using System.Text.RegularExpressions;
using Akuntabel.Core.Laporan;
using Akuntabel.Core.Umum;
using static Akuntabel.Dokumen.Tests.Contoh.ContohKalteng;

namespace Akuntabel.Dokumen.Tests.Contoh;

/// <summary>Figures that must come out of the quarterly example, and those of the published report that must not.</summary>
public partial class ContohKaltengAngkaTests
{
    [Theory]
    [InlineData("indikator.1.1.capaian", "101.02")]
    [InlineData("indikator.3.1.2023.realisasi", "100")]
    [InlineData("indikator.3.1.capaian", "50")]
    [InlineData("indikator.5.1.2023.realisasi", "130")]
    [InlineData("indikator.5.1.capaian", "65")]
    [InlineData("sasaran.rata-rata", "72.01")]
    [InlineData("indikator.tercapai", "1")]
    [InlineData("indikator.tidak-tercapai", "2")]
    [InlineData("indikator.belum-diukur", "2")]
    [InlineData("anggaran.seluruh.pagu", "28309433559")]
    [InlineData("anggaran.seluruh.realisasi", "11652504613")]
    [InlineData("anggaran.seluruh.serapan", "41.16")]
    [InlineData("register.idi.1.selisih", "6.13")]
    [InlineData("register.pendidikan-politik.jumlah.peserta", "150")]
    [InlineData("register.pendidikan-politik.banyak", "2")]
    public void Nilai_fakta(string id, string nilai) =>
        AngkaIndonesia.Bulatkan(Fakta(id).Besaran.Nilai.ShouldNotBeNull(), 2).ShouldBe(decimal.Parse(nilai, CultureInfo.InvariantCulture));

    [Fact]
    public void Realisasi_orang_dijumlahkan_dari_peserta_kegiatan_yang_dihitung()
    {
        Peserta("indikator.5.1.2023.realisasi").ShouldBe([50m, 80m]);
        Peserta("indikator.3.1.2023.realisasi").ShouldBe([100m]);
        Fakta("indikator.5.1.2023.realisasi").Masukan.Select(f => f.Turunan).OfType<Isian>().ShouldAllBe(i => i.Asal.Berkas == "kegiatan.yaml" && i.Asal.Baris > 0);
        static IEnumerable<decimal?> Peserta(string id) => Fakta(id).Masukan.Select(f => f.Besaran.Nilai);
    }

    [Theory]
    [InlineData("indikator.2.1.")]
    [InlineData("indikator.4.1.")]
    public void Realisasi_kosong_bukan_nol(string awalan)
    {
        var milik = DaftarAngka.Where(a => a.Fakta.Id.StartsWith(awalan, StringComparison.Ordinal) || a.Fakta.Id.StartsWith("kinerja." + awalan[10..], StringComparison.Ordinal)).ToList();
        // realisation and achievement, in the chapter and in the annex, and the sentence of the sasaran
        milik.Count(a => a.Bentuk == "belum diukur" && !a.Fakta.Besaran.Ada).ShouldBe(5);
        milik.ShouldNotContain(a => a.Bentuk.StartsWith('0'));
    }

    [Theory]
    [InlineData("yaitu 50 + 80 orang")]
    [InlineData("Capaian = 130 / 200 × 100 = 65,00 %")]
    [InlineData("tahun 2022 sebesar 79,30 dengan kategori")]
    [InlineData("meningkat 6,13 poin dari 73,17 pada tahun 2021")]
    [InlineData("peringkat ke-16 se-Indonesia, sebelumnya peringkat ke-26")]
    [InlineData("Kebebasan meningkat 5,96 poin menjadi 82,05 (kategori tinggi)")]
    [InlineData("Kapasitas Lembaga Demokrasi meningkat 10,60 poin menjadi 78,62 (kategori sedang)")]
    [InlineData("di 7 (tujuh) kabupaten/kota")]
    [InlineData("terlaksana di 2 (dua) kabupaten")]
    [InlineData("Kabupaten Kotawaringin Barat dengan 70 (tujuh puluh) peserta")]
    [InlineData("11 (sebelas) partai politik")]
    [InlineData("150 (seratus lima puluh) orang")]
    [InlineData("72,01 % dari target setahun, dengan predikat Sedang")]
    [InlineData("Rp28.309.433.559 untuk 6 (enam) program terealisasi Rp11.652.504.613 atau 41,16 %")]
    [InlineData("Kamis, 23 Februari 2023")]
    [InlineData("Senin, 12 Juni 2023")]
    [InlineData("Triwulan I Tahun 2023")]
    public void Kalimat_terhitung(string teks) => Tulisan.Replace("*", "", StringComparison.Ordinal).ShouldContain(teks);

    [Theory]
    [InlineData("89 %")]
    [InlineData("89,00")]
    [InlineData("kategori baik")]
    [InlineData("Semester")]
    [InlineData("0 (nol)")]
    [InlineData("kepastian lembaga")]
    [InlineData("Fasilitas Penanganan")]
    [InlineData("29 Tahun 2010")]
    [InlineData("{{")]
    [InlineData("}}")]
    public void Kekeliruan_laporan_terbit_tidak_ada(string teks) => TanpaCatatan.ShouldNotContain(teks);

    [Fact]
    public void Tidak_ada_angka_tanpa_sumber() => AngkaTanpaSumber.Cari(Laporan).Select(a => a.ToString()).ShouldBeEmpty();

    [Fact]
    public void Tidak_ada_tanda_kosong() =>
        Laporan.Telusuri().Where(r => r.Isi.Any(i => i is Angka { Bentuk: AngkaIndonesia.Kosong })).Select(r => r.Tempat.ToString()).ShouldBeEmpty();

    [Fact]
    public void Tidak_ada_NIP() => PolaNip().Matches(Tulisan).Select(m => m.Value).ShouldBeEmpty();

    [Fact]
    public void Id_yang_sama_berarti_fakta_yang_sama() =>
        FaktaNaskah.DenganMasukan(DaftarAngka.Select(a => a.Fakta)).GroupBy(f => f.Id)
            .Where(g => g.Select(f => (f.Besaran, f.Kata, f.Satuan.Nama)).Distinct().Count() > 1).Select(g => g.Key).ShouldBeEmpty();

    [GeneratedRegex(@"\d{18}|\d{8} \d{6} \d \d{3}")]
    private static partial Regex PolaNip();
}
