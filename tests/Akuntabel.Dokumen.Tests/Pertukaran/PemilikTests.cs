using System.Text;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Pertukaran.Formulir;
using Akuntabel.Dokumen.Pertukaran.Muatan;
using Akuntabel.Dokumen.Pertukaran.Pemeriksaan;

namespace Akuntabel.Dokumen.Tests.Pertukaran;

/// <summary>Whose rows a plan has, and whose a change touches.</summary>
public class PemilikTests
{
    private const string Renstra = """
        visi: Maju
        sasaran:
          - kode: "1"
            uraian: Satu
            indikator:
              - {kode: "1.1", uraian: A, penanggung-jawab: "Kepala  bidang satu", pemilik: Bidang Dua}
              - {kode: "1.2", uraian: B}

        """;

    private const string Anggaran = "kode_program,kode_kegiatan,kode_sub,sub_kegiatan,pagu,pemilik\n1,1.2,1.2.1,A,10,Bidang Satu\n"
        + "1,1.2,1.2.2,B,20,\n,,jumlah,,30,\n";

    [Fact]
    public void Pemilik_dibaca_dari_penanggung_jawab_dan_unit_pemilik()
    {
        var bagian = PembagianUnit.Baca(Berkas(("perencanaan.yaml", Renstra), ("anggaran.csv", Anggaran)));
        bagian.Indikator.Select(i => $"{i.Kode}: {string.Join(", ", i.Pemilik.Select(PembagianUnit.Samakan))}")
            .ShouldBe(["1.1: BIDANG SATU, BIDANG DUA", "1.2: "]);
        bagian.Sub.Select(s => $"{s.Kode}: {string.Join(", ", s.Pemilik)}").ShouldBe(["1.2.1: Bidang Satu", "1.2.2: "]);
    }

    [Theory]
    [InlineData("uraian: A", "uraian: Z", "1.1", false)]
    [InlineData("uraian: B}", "uraian: B, pemilik: Bidang Dua}", "1.2", true)]
    [InlineData("visi: Maju", "visi: Jaya", "", true)]
    [InlineData("uraian: Satu", "uraian: Lain", "", true)]
    [InlineData("      - {kode: \"1.2\", uraian: B}\n", "", "1.2", true)]
    public void Perubahan_Renstra_menyebut_indikatornya_dan_yang_bersama(string dari, string ke, string indikator, bool bersama)
    {
        var ubah = Ubah("perencanaan.yaml", Renstra, dari, ke);
        (string.Join(' ', ubah.Indikator), ubah.Bersama.Count > 0).ShouldBe((indikator, bersama));
    }

    [Theory]
    [InlineData("A,10", "A,11", "1.2.1", false)]
    [InlineData("A,10", "Z,10", "1.2.1", true)]
    [InlineData("B,20,", "B,20,Bidang Satu", "1.2.2", true)]
    [InlineData("1,1.2,1.2.2,B,20,\n", "", "1.2.2", true)]
    [InlineData("pagu,pemilik", "pagu,pemilik,keluaran", "", false)]
    [InlineData("pagu,pemilik", "pemilik,pagu", "", true)]
    [InlineData("jumlah,,30", "jumlah,,31", "jumlah", false)]
    public void Perubahan_anggaran_menyebut_barisnya_dan_susunannya(string dari, string ke, string sub, bool bersama)
    {
        var ubah = Ubah("anggaran.csv", Anggaran, dari, ke);
        (string.Join(' ', ubah.Sub), ubah.Bersama.Count > 0).ShouldBe((sub, bersama));
    }

    [Theory]
    [InlineData("perencanaan.yaml", Renstra, "bidang dua", "RCN-062 B")]
    [InlineData("anggaran.csv", Anggaran, "Bidang Satu", "RCN-062 B")]
    [InlineData("anggaran.csv", Anggaran, "", "")]
    public void Baris_tanpa_pemilik_disebut_bila_kantor_punya_unit(string jalur, string teks, string unit, string temuan)
    {
        var f = FormulirBerkas.Buka(jalur, Encoding.UTF8.GetBytes(teks)).ShouldNotBeNull();
        var isi = f.Terapkan(KirimanFormulir.Kosong, new RujukanFormulir(), []).Isi;
        string.Join(' ', PemeriksaPemilik.Periksa(jalur, isi, unit.Length > 0 ? [unit] : []).Select(t =>
            $"{t.Kode} {t.Pesan.Split(' ')[2]}"))
            .ShouldBe(temuan);
    }

    [Fact]
    public void Banyak_baris_tanpa_pemilik_disebut_bersama()
    {
        var teks = "kode_program,kode_kegiatan,kode_sub,sub_kegiatan,pagu,pemilik\n"
            + string.Concat(Enumerable.Range(1, 8).Select(i => $"1,1.2,1.2.{i},Kegiatan {i},10,\n"));
        var isi = FormulirBerkas.Buka("anggaran.csv", Encoding.UTF8.GetBytes(teks)).ShouldNotBeNull()
            .Terapkan(KirimanFormulir.Kosong, new RujukanFormulir(), []).Isi;
        PemeriksaPemilik.Periksa("anggaran.csv", isi, ["Bidang Satu"]).ShouldHaveSingleItem().Pesan
            .ShouldBe("Unit pemilik belum dipilih untuk 8 hal: Kegiatan 1; Kegiatan 2; Kegiatan 3; dan 5 lagi.");
        PemeriksaPemilik.SetiapBaris("anggaran.csv", isi, ["Bidang Satu"]).Count.ShouldBe(8);
    }

    private static PerubahanBagian Ubah(string jalur, string teks, string dari, string ke)
    {
        var baru = teks.Replace(dari, ke, StringComparison.Ordinal);
        baru.ShouldNotBe(teks);
        return PerubahanBagian.Antara(Berkas((jalur, teks)), Berkas((jalur, baru)));
    }

    private static KumpulanBerkas Berkas(params (string Jalur, string Teks)[] daftar) =>
        new(daftar.Select(d => KeyValuePair.Create(d.Jalur, (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(d.Teks))));
}
