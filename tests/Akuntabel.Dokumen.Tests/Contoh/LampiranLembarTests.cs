using System.Text;
using Akuntabel.Core.Laporan;
using Akuntabel.Core.PerjanjianKinerja;
using Akuntabel.Core.Tests.Laporan;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Berkas;

namespace Akuntabel.Dokumen.Tests.Contoh;

/// <summary>What was signed by itself stands in the annexes as it was signed: own pages, own letterhead, own day and people.</summary>
public class LampiranLembarTests
{
    [Theory]
    [InlineData("belitung-timur-2022", 2022)]
    [InlineData("ntt-2023", 2023)]
    public void Lampiran_perjanjian_sama_dengan_yang_dicetak_sendiri(string contoh, int tahun)
    {
        var kantor = HalamanPerjanjianTests.Kantor(contoh);
        var sendiri = Susun(BahanPerjanjian.Dari(kantor, tahun));
        var lampiran = Lampiran(Susun(kantor), "lampiran-pk").ShouldHaveSingleItem();
        NaskahTeks.Cetak(lampiran.DaftarBlok.Skip(1)).ShouldBe(NaskahTeks.Cetak(sendiri.DaftarBlok()));
    }

    [Theory]
    [InlineData("lampiran-pk")]
    [InlineData("lampiran-sk")]
    [InlineData("lampiran-sop")]
    public void Lampiran_berdiri_sendiri_tanpa_kepala_laporan(string id)
    {
        var bagian = Lampiran(SemuaContoh.Naskah("belitung-timur-2022"), id);
        bagian.ShouldNotBeEmpty();
        bagian.ShouldAllBe(b => b.Lembar && b.KepalaHalaman.Length == 0 && b.KakiHalaman.Length == 0 && b.DaftarBlok.OfType<Tabel>().All(t => t.Keterangan == null));
    }

    [Fact]
    public void Perjanjian_murni_dan_perubahannya_masing_masing_dengan_hari_pagu_dan_kepalanya()
    {
        var kantor = HalamanPerjanjianTests.Kantor("belitung-timur-2022");
        var murni = Encoding.UTF8.GetString(kantor.Isi[RiwayatPerjanjian.BerkasKini].Span);
        var tanpaPihak = murni.Replace("pihak-pertama:", "pihak-lama:", StringComparison.Ordinal);
        var pagu = Encoding.UTF8.GetString(kantor.Isi["anggaran.csv"].Span);
        kantor = kantor.Dengan(RiwayatPerjanjian.BerkasKini, Bita(tanpaPihak)).Dengan(RiwayatPerjanjian.BerkasVersi(1), Bita(tanpaPihak))
            .Dengan(RiwayatPerjanjian.Berkas, Bita(RiwayatPerjanjian.Tulis([new(1, "2022-01-31", "10/MURNI", ""), new(2, "2022-10-01", "20/UBAH", "mutasi pejabat")])))
            .Dengan(RiwayatPerjanjian.BerkasAnggaran, Bita(pagu.Replace("17862000", "17000000", StringComparison.Ordinal)))
            .Dengan(KepalaKantorTercatat.Berkas, Bita(KepalaKantorTercatat.Tulis(null, new("Kepala Baru", "Plt. Kepala Badan", "Pembina", "", ""))))
            .Dengan(KepalaKantorTercatat.BerkasSemula, Bita(KepalaKantorTercatat.Tulis(null, new("Kepala Lama", "Kepala Badan", "Pembina", "", ""))));
        var blok = Lampiran(Susun(kantor), "lampiran-pk").SelectMany(b => b.DaftarBlok).ToList();
        var tanda = blok.OfType<BlokTandaTangan>().Select(t => (t.TempatTanggal, t.Kolom[^1].Nama)).ToList();
        tanda.Distinct().ShouldBe([("Manggar, 31 Januari 2022", "Kepala Lama"), ("Manggar, 1 Oktober 2022", "Kepala Baru")]);
        var teks = NaskahTeks.Cetak(blok);
        teks.IndexOf("10/MURNI", StringComparison.Ordinal).ShouldBeInRange(0, teks.IndexOf("20/UBAH", StringComparison.Ordinal));
    }

    [Fact]
    public void Keputusan_menyebut_tempat_dan_hari_pada_barisnya_masing_masing()
    {
        Keputusan("27 Januari 2023").ShouldBe("Ditetapkan di Manggar\npada tanggal 27 Januari 2023");
        // of a month alone the day is written by hand
        Keputusan("Januari 2023").ShouldBe("Ditetapkan di Manggar\npada tanggal …… Januari 2023");
        Keputusan("").ShouldStartWith("Ditetapkan di Manggar\npada tanggal …");

        static string Keputusan(string tanggal)
        {
            var kantor = HalamanPerjanjianTests.Kantor("belitung-timur-2022");
            var sk = Encoding.UTF8.GetString(kantor.Isi["sk-tim.yaml"].Span).Replace("tanggal: Januari 2023", $"tanggal: {tanggal}", StringComparison.Ordinal);
            return Lampiran(Susun(kantor.Dengan("sk-tim.yaml", Bita(sk))), "lampiran-sk")[0].DaftarBlok.OfType<BlokTandaTangan>().First().TempatTanggal;
        }
    }

    [Fact]
    public void NIP_tercetak_menurut_bagiannya_bagaimanapun_diketik()
    {
        var nip = string.Concat("20990101", "212403", "1", "000");
        var kantor = HalamanPerjanjianTests.Kantor("belitung-timur-2022");
        var isi = Encoding.UTF8.GetString(kantor.Isi["instansi.yaml"].Span).Replace("  golongan: IV/b\n", $"  golongan: IV/b\n  nip: \"{nip}\"\n", StringComparison.Ordinal);
        Susun(kantor.Dengan("instansi.yaml", Bita(isi))).DaftarBlok().OfType<BlokTandaTangan>().First().Kolom[0].Nip.ShouldBe("20990101 212403 1 000");
    }

    [Fact]
    public void Foto_sampul_berdiri_antara_judul_dan_nama_kantor()
    {
        // a picture of one point
        var png = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
        var kantor = HalamanPerjanjianTests.Kantor("belitung-timur-2022");
        var isi = Encoding.UTF8.GetString(kantor.Isi["laporan.yaml"].Span) + "foto-sampul: sampul/kantor.png\n";
        var sampul = Susun(kantor.Dengan("laporan.yaml", Bita(isi)).Dengan("sampul/kantor.png", png)).DaftarBagian[0].DaftarBlok;
        var foto = sampul.Index().Single(b => b.Item is Gambar).Index;
        sampul.Take(foto).ShouldAllBe(b => b is Paragraf && ((Paragraf)b).Gaya == GayaParagraf.JudulSampul);
        sampul.Skip(foto + 1).ShouldAllBe(b => b is Paragraf && ((Paragraf)b).Gaya == GayaParagraf.SubjudulSampul);
    }

    private static byte[] Bita(string teks) => Encoding.UTF8.GetBytes(teks);

    private static Naskah Susun(KumpulanBerkas kantor) => PenyusunLaporan.Naskah(SumberBerkas.Memori(kantor)).Naskah.ShouldNotBeNull();

    // the sections from the heading of an annex to the next one
    private static List<Bagian> Lampiran(Naskah naskah, string id) => [.. naskah.DaftarBagian
        .SkipWhile(b => !b.DaftarBlok.OfType<Judul>().Any(j => j.Id == id)).Index()
        .TakeWhile(b => b.Index == 0 || !b.Item.DaftarBlok.OfType<Judul>().Any()).Select(b => b.Item)];
}
