using Akuntabel.Core.Laporan;
using Akuntabel.Core.Umum;
using static Akuntabel.Core.Tests.Laporan.Rangka;

namespace Akuntabel.Core.Tests.Laporan;

/// <summary>Each document takes the head of its own day; one head without dates is always head.</summary>
public class MasaKepalaTests
{
    private const string Dua = "Ani;;;2023-06-30 Budi;;2023-07-01;";
    private const string Kepala = "{{instansi.kepala.nama}}/{{instansi.kepala.jabatan}}";

    // terms "name;status;first;last", the date of the report, the one head beside them → who signs it
    [Theory]
    [InlineData(Dua, "2023-06-30", "", "Ani/Kepala Dinas")]
    [InlineData(Dua, "2023-07-01", "", "Budi/Kepala Dinas")]
    [InlineData(Dua, "", "", "Budi/Kepala Dinas")]
    [InlineData("", "2023-06-30", "Cici", "Cici/Kepala Dinas")]
    // who stands in goes before the head, and only then
    [InlineData("Ani;;2022-01-01; Plh1;Plh;2023-02-01;2023-02-14", "2023-02-14", "", "Plh1/Plh. Kepala Dinas")]
    [InlineData("Ani;;2022-01-01; Plh1;Plh;2023-02-01;2023-02-14", "2023-02-15", "", "Ani/Kepala Dinas")]
    [InlineData("Ani;definitif;2023-02-01; Budi;plt.;2023-02-01;", "2023-03-01", "", "Budi/Plt. Kepala Dinas")]
    // a Plt whose term nobody ended leaves to the head who begins
    [InlineData("Budi;Plt;2023-02-01; Ani;;2023-05-01;", "2023-06-01", "", "Ani/Kepala Dinas")]
    // the one head without dates on the days of nobody, unless he has dates of his own
    [InlineData("Budi;Plt;2023-02-01;2023-02-28", "2023-06-01", "Cici", "Cici/Kepala Dinas")]
    [InlineData("Budi;Plt;2023-02-01;2023-02-28", "2023-02-28", "Cici", "Budi/Plt. Kepala Dinas")]
    [InlineData("Cici;;2024-01-01;", "2023-06-01", "Cici", "–/–")]
    [InlineData("Ani;;;2023-01-31 Budi;;2023-03-01;", "2023-02-10", "", "–/–")]
    public void Laporan_ditandatangani_kepala_pada_tanggalnya(string masa, string tanggal, string satu, string kepala) =>
        Kantor(masa, tanggal, satu).CetakAtauKosong(Kepala).ShouldBe(kepala);

    [Theory]
    [InlineData("2023-01-10", "Ani")]
    [InlineData("2023-09-10", "Budi")]
    [InlineData("", "Budi")]
    public void Perjanjian_Kinerja_mengambil_kepala_pada_tanggalnya_sendiri(string tanggal, string pihak)
    {
        var i = Kantor(Dua, "2024-01-31");
        i.Akar["perjanjian-kinerja"] = Lingkup(("target", Lingkup()), ("tanggal", Hari(tanggal)));
        i.CetakAtauKosong("{{perjanjian-kinerja.pihak-pertama.nama}} {{instansi.kepala.nama}}").ShouldBe(pihak + " Budi");
    }

    // the position as the office calls it, typed where the Plt signs; whoever is named otherwise signs as he is named
    [Theory]
    [InlineData("Budi", "Kepala Dinas Uji", "Budi/Plt. Kepala Dinas Uji")]
    [InlineData("", "Kepala Dinas Uji", "Budi/Plt. Kepala Dinas Uji")]
    [InlineData("Budi", "Plt Kepala Dinas Uji", "Budi/Plt Kepala Dinas Uji")]
    [InlineData("Budi", "Pelaksana Tugas Kepala Dinas", "Budi/Pelaksana Tugas Kepala Dinas")]
    [InlineData("Dedi", "Sekretaris", "Dedi/Sekretaris")]
    public void Plt_menandatangani_sebagai_Plt(string nama, string jabatan, string pihak)
    {
        var i = Kantor("Ani;;;2023-01-31 Budi;Plt;2023-02-01;2023-05-31 Cici;;2023-06-01;", "2024-01-31");
        i.Akar["perjanjian-kinerja"] = Lingkup(("target", Lingkup()), ("tanggal", Hari("2023-03-01")),
            ("pihak-pertama", nama.Length == 0 ? Lingkup(("jabatan", jabatan)) : Lingkup(("nama", nama), ("jabatan", jabatan))));
        i.CetakAtauKosong("{{perjanjian-kinerja.pihak-pertama.nama}}/{{perjanjian-kinerja.pihak-pertama.jabatan}}").ShouldBe(pihak);
        i.CetakAtauKosong(Kepala).ShouldBe("Cici/Kepala Dinas");
    }

    // the store dates the term, the file calls the position as the office does
    [Fact]
    public void Plt_menurut_penyimpanan_tercetak_walau_jabatannya_tertulis()
    {
        var i = Kantor("", "2023-03-01", "Budi");
        i.Akar["kantor-kepala"] = Lingkup(("laporan", Lingkup(("nama", "Budi"), ("jabatan", "Plt. Kepala Dinas"))));
        i.CetakAtauKosong(Kepala).ShouldBe("Budi/Plt. Kepala Dinas");
    }

    [Fact]
    public void Tiap_versi_Perjanjian_Kinerja_punya_tanggalnya()
    {
        var i = Kantor(Dua, "2024-01-31");
        NilaiLingkup Versi(string kode, string tanggal) => Lingkup(("kode", kode), ("tanggal", Hari(tanggal)), ("target", Lingkup()),
            ("alasan", "x"), ("pendahulu", "murni"));
        i.Akar["perjanjian-kinerja"] = Lingkup(("versi", new object[] { Versi("murni", "2023-01-10") }));
        i.Cetak("{{perjanjian-kinerja.pihak-pertama.nama}}").ShouldBe("Ani");
        i.Akar["perjanjian-kinerja"] = Lingkup(("versi", new object[] { Versi("murni", "2023-01-10"), Versi("perubahan", "2023-10-01") }));
        i.Cetak("{{perjanjian-kinerja.pihak-pertama.nama}}").ShouldBe("Budi");
        // what the store recorded for the promise goes before
        i.Akar["kantor-kepala"] = Lingkup(("perjanjian", Lingkup(("nama", "Tercatat"))));
        i.Cetak("{{perjanjian-kinerja.pihak-pertama.nama}} {{instansi.kepala.nama}}").ShouldBe("Tercatat Budi");
        // and whom the document itself names before that
        i.Akar["perjanjian-kinerja"] = Lingkup(("target", Lingkup()), ("pihak-pertama", Lingkup(("nama", "Tertulis"))));
        i.Cetak("{{perjanjian-kinerja.pihak-pertama.nama}}").ShouldBe("Tertulis");
    }

    [Fact]
    public void Kepala_yang_sama_melengkapi_pangkatnya_dan_yang_lain_tidak()
    {
        var i = Kantor("Ani;;2023-01-01; ", "2023-06-01", "Ani");
        ((Dictionary<string, Nilai>)((NilaiLingkup)((NilaiLingkup)i.Akar["instansi"]).Isi["kepala"]).Isi)["pangkat"] = new NilaiTeks("Pembina");
        i.CetakAtauKosong("{{instansi.kepala.pangkat}}").ShouldBe("Pembina");
        i = Kantor("Budi;;2023-01-01; ", "2023-06-01", "Ani");
        ((Dictionary<string, Nilai>)((NilaiLingkup)((NilaiLingkup)i.Akar["instansi"]).Isi["kepala"]).Isi)["pangkat"] = new NilaiTeks("Pembina");
        i.CetakAtauKosong("{{instansi.kepala.nama}} {{instansi.kepala.pangkat}}").ShouldBe("Budi –");
    }

    [Theory]
    [InlineData("Ani;;;2023-06-30 Budi;;2023-06-30;", "2023-07-01", "bertumpang tindih")]
    [InlineData("Ani;Plt;2023-01-01; Budi;Plh;2023-06-30;", "2023-07-01", "bertumpang tindih")]
    [InlineData("Ani;;2023-06-30;2023-01-01 Budi;;;", "2023-07-01", "berakhir sebelum berawal")]
    [InlineData("Ani;ketua;;", "2023-07-01", "tidak dikenal")]
    [InlineData("Ani;;kemarin; Budi;;;", "2023-07-01", "bukan tanggal")]
    [InlineData("Ani;;;2023-01-31 Budi;;2023-03-01;", "2023-02-10", "tidak ada kepala perangkat daerah yang menjabat pada 10 Februari 2023")]
    public void Yang_tidak_mungkin_disebut(string masa, string tanggal, string pesan) =>
        Kantor(masa, tanggal).Bangun().Kesalahan.Select(k => k.Pesan).ShouldContain(p => p.Contains(pesan, StringComparison.Ordinal));

    [Fact]
    public void Isian_yang_salah_nama_disebut_dan_tidak_diam_diam_menjadikan_masanya_terbuka()
    {
        var i = Kantor("", "2023-03-01");
        i.Akar["instansi"] = Lingkup(("nama", "Dinas"), ("riwayat-kepala", new object[] { Lingkup(("nama", "Edi"), ("jabatan", "Kepala"), ("sampai", "2022-06-30")) }));
        var k = i.Bangun().Kesalahan.Where(k => k.Pesan.Contains("\"sampai\"", StringComparison.Ordinal)).ShouldHaveSingleItem();
        k.Saran.ShouldContain("selesai");
    }

    // files are held to the rule of the forms, wherever a person stands in them
    [Theory]
    [InlineData("20990101212403100", "18 angka")]
    [InlineData("2099 0230 212403 1 000", "tanggal lahir")]
    public void NIP_yang_tidak_mungkin_disebut_dan_laporan_tetap_disusun(string nip, string sebab)
    {
        foreach (var i in new[] { Satu("instansi", "kepala"), Satu("sk-tim", "penandatangan"), Satu("perjanjian-kinerja", "pihak-pertama"), Terdaftar() })
        {
            var k = i.Bangun().Kesalahan.Where(k => k.Pesan.StartsWith("NIP ", StringComparison.Ordinal)).ShouldHaveSingleItem();
            k.Pesan.ShouldContain(nip);
            k.Pesan.ShouldContain("Edi");
            k.Pesan.ShouldContain(sebab);
            k.Bobot.ShouldBe(BobotKesalahan.Tandatangan);
        }

        InstansiKecil Satu(string berkas, string kunci)
        {
            var i = Kantor("", "2023-03-01");
            i.Akar[berkas] = Lingkup(("nama", "x"), (kunci, Lingkup(("nama", "Edi"), ("jabatan", "Kepala Dinas"), ("nip", nip))));
            return i;
        }

        InstansiKecil Terdaftar()
        {
            var i = Kantor("", "2023-03-01");
            i.Akar["instansi"] = Lingkup(("nama", "Dinas"), ("riwayat-kepala", new object[] { Lingkup(("nama", "Edi"), ("jabatan", "Kepala"), ("nip", nip)) }));
            return i;
        }
    }

    [Theory]
    [InlineData("209901012124031000")]
    [InlineData("20990101 212403 1 000")]
    [InlineData("-")]
    [InlineData("")]
    public void NIP_yang_benar_atau_kosong_tidak_disebut(string nip)
    {
        var i = Kantor("", "2023-03-01");
        i.Akar["instansi"] = Lingkup(("nama", "Dinas"), ("kepala", Lingkup(("nama", "Edi"), ("nip", nip))));
        i.Bangun().Kesalahan.ShouldNotContain(k => k.Pesan.StartsWith("NIP ", StringComparison.Ordinal));
    }

    [Fact]
    public void Yang_bukan_daftar_tidak_dilewati_diam_diam()
    {
        var i = Kantor("", "2023-07-01", "Ani");
        i.Akar["instansi"] = ((NilaiLingkup)i.Akar["instansi"]).Dengan([new("riwayat-kepala", Lingkup(("nama", "Budi")))]);
        i.Bangun().Kesalahan.ShouldHaveSingleItem().Pesan.ShouldContain("tidak ditulis sebagai daftar");
    }

    [Fact]
    public void Masa_jabatan_yang_benar_tidak_menimbulkan_apa_pun() =>
        Kantor("Ani;;2022-01-01;2023-12-31 P;Plh;2023-02-01;2023-02-14 Budi;;2024-01-01;", "2023-07-01").Bangun().Kesalahan.ShouldBeEmpty();

    private static InstansiKecil Kantor(string masa, string tanggal, string satu = "")
    {
        var i = new InstansiKecil().DenganKinerja(2022, 80, 60);
        var daftar = masa.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(m => m.Split(';')).Select(b => (object)Lingkup(
            ("nama", b[0]), ("status", b[1]), ("mulai", Hari(b[2])), ("selesai", Hari(b[3])), ("jabatan", "Kepala Dinas"))).ToArray();
        i.Akar["instansi"] = Lingkup(("nama", "Dinas"), ("riwayat-kepala", daftar),
            ("kepala", Lingkup(("nama", satu), ("jabatan", satu.Length > 0 ? "Kepala Dinas" : ""))));
        i.Akar["laporan"] = Lingkup(("label", "LKj"), ("tanggal", Hari(tanggal)));
        return i;
    }

    private static object Hari(string teks) => DateOnly.TryParse(teks, out var t) ? new NilaiTanggal(t) : teks;
}
