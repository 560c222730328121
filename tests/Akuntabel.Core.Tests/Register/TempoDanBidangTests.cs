using Akuntabel.Core.Alur;
using Akuntabel.Core.Register;
using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Tests.Register;

public sealed class TempoDanBidangTests
{
    private static readonly PenghitungTempo Tempo = new(RegisterUji.Ormas, new KalenderKerja());

    private static DefinisiRegister Banpol { get; } = new("banpol", "Bantuan keuangan partai politik", "bantuan",
    [
        new("partai", "Partai", JenisIsian.Teks) { Wajib = true },
        new("tahun", "Tahun", JenisIsian.Tahun),
        new("suara", "Suara sah", JenisIsian.Angka) { Satuan = "suara" },
        new("besaran", "Besaran bantuan", JenisIsian.Terhitung) { Satuan = "Rp", Rumus = "Suara sah × Nilai per suara" },
        new("lpj", "Tanggal LPJ", JenisIsian.Tanggal),
    ])
    {
        Parameter =
        [
            new("nilai", "Nilai per suara", "Rp",
                [new(new DateOnly(2018, 1, 1), 1500, "PP 1/2018"), new(new DateOnly(2022, 7, 1), 15000, "Keputusan bupati")], "tahun"),
        ],
        Tenggat = [new("lpj", "LPJ", PatokanTempo.HariTetap, "tahun", 1, SatuanTempo.Tahun) { Bulan = 1, Tanggal = 31, SelesaiBila = "lpj" }],
    };

    private static BarisRegister Bantuan(string tahun, string suara, string lpj = "") =>
        RegisterUji.Baris("1", ("partai", "Partai A"), ("tahun", tahun), ("suara", suara), ("lpj", lpj));

    // 11 January 2023 is a Wednesday; 23 January is cuti bersama and Imlek falls on Sunday 22: fifteen working days end on 2 February
    [Fact]
    public void Tenggat_hari_kerja_menurut_kalender() =>
        Tempo.Terbuka(RegisterUji.Organisasi("1", "A", skpo: "2023-01-11")).ShouldHaveSingleItem().Hari.ShouldBe(new DateOnly(2023, 2, 2));

    [Fact]
    public void Tenggat_dari_bidang_selama_keadaannya()
    {
        var terbit = RegisterUji.Organisasi("1", "A", skpo: "2020-02-29") with { Keadaan = "terbit" };
        var tempo = Tempo.Terbuka(terbit).ShouldHaveSingleItem();
        (tempo.Tenggat.Kode, tempo.Hari).ShouldBe(("skt", new DateOnly(2025, 2, 28)));
        Tempo.Terbuka(terbit with { Keadaan = "ditolak" }).ShouldBeEmpty();
    }

    [Fact]
    public void Surat_memuat_isi_baris_dan_tidak_pernah_data_pribadi()
    {
        var baris = RegisterUji.Baris("1", ("nama", "Karang Taruna"), ("nik_ketua", "5301011234567890"), ("tanggal_skpo", "2020-01-11"))
            with { Keadaan = "terbit" };
        Tempo.Surat(Tempo.Terbuka(baris)[0], baris).ShouldBe("SKT Karang Taruna dengan NIK ………… berakhir 11 Januari 2025; anggota ………….");
    }

    [Theory]
    [InlineData("2023", "", "2024-01-31")]
    [InlineData("2023", "2024-01-15", null)]
    [InlineData("", "", null)]
    public void Hari_tetap_tahun_berikutnya(string tahun, string lpj, string? hari) =>
        new PenghitungTempo(Banpol, new KalenderKerja()).Terbuka(Bantuan(tahun, "1", lpj)).Select(t => NilaiRegister.Tulis(t.Hari))
            .ShouldBe(hari is null ? [] : [hari]);

    // a row of 2023 takes the value of 2022, one of 2021 that of 2018
    [Theory]
    [InlineData("2023", "60531", "907965000")]
    [InlineData("2021", "60531", "90796500")]
    [InlineData("2022", "1", "15000")]
    [InlineData("2017", "60531", "")]
    [InlineData("2023", "", "")]
    [InlineData("2023", "0", "0")]
    public void Suara_kali_nilai_yang_berlaku(string tahun, string suara, string besaran) =>
        new PenghitungBidang(Banpol).Lengkapi(Bantuan(tahun, suara))["besaran"].ShouldBe(besaran);

    [Fact]
    public void Besaran_menjawab_dari_mana()
    {
        var f = new PenghitungBidang(Banpol).Hitung(Banpol.Bidang[3], Bantuan("2023", "60531"));
        f.Cetak().ShouldBe("Rp907.965.000");
        PencetakEkspresi.DenganAngka(f.Turunan.ShouldBeOfType<Hitungan>().Ekspresi).ShouldBe("60.531 × 15.000");
        f.Masukan.Select(m => (m.Turunan as Isian)?.Asal.Berkas).ShouldContain("Keputusan bupati");
        new PenghitungBidang(Banpol).Hitung(Banpol.Bidang[3], Bantuan("2017", "1")).Besaran.Alasan
            .ShouldBe("Nilai per suara: belum ditetapkan untuk 31 Desember 2017");
    }

    [Fact]
    public void Kelas_indeks_menurut_skala()
    {
        var indeks = new DefinisiRegister("indeks", "Indeks", "nilai",
        [
            new("uraian", "Uraian", JenisIsian.Teks) { Wajib = true }, new("tahun", "Tahun", JenisIsian.Tahun),
            new("nilai", "Nilai", JenisIsian.Angka) { Desimal = 2 },
            new("kategori", "Kategori", JenisIsian.Terhitung) { Rumus = "Nilai", Skala = "idi" },
        ]);
        string Kategori(string nilai) =>
            new PenghitungBidang(indeks).Lengkapi(RegisterUji.Baris("1", ("tahun", "2022"), ("nilai", nilai)))["kategori"];
        Kategori("79.30").ShouldBe("Sedang");
        Kategori("82.05").ShouldBe("Tinggi");
        Kategori("").ShouldBe("");
    }

    [Fact]
    public void Masa_simpan_dihitung_dari_keadaan_akhir_atau_tanggal()
    {
        var definisi = RegisterUji.Ormas with { Retensi = new RetensiRegister("", 5, "JRA") };
        var baris = RegisterUji.Organisasi("1", "A", skpo: "2020-02-29");
        definisi.Retensi.Habis(definisi, baris).ShouldBeNull();
        definisi.Retensi.Habis(definisi, baris with { Keadaan = "ditolak" }).ShouldBe(new DateOnly(2028, 1, 11));
        new RetensiRegister("tanggal_skpo", 1, "JRA").Habis(definisi, baris).ShouldBe(new DateOnly(2021, 2, 28));
    }
}
