using Akuntabel.Core.Laporan;
using Akuntabel.Core.Umum;
using static Akuntabel.Core.Tests.Laporan.Rangka;

namespace Akuntabel.Core.Tests.Laporan;

/// <summary>What explains the figures: causes, last year's plans, notes on the data.</summary>
public class AnalisisTests
{
    [Fact]
    public void Kendala_yang_berulang_dalam_triwulan_adalah_satu_baris_dengan_pemilik_dan_waktunya()
    {
        var k = Biasa();
        k.Indikator["penanggung-jawab"] = new NilaiTeks("Bidang Sosial");
        k.Kinerja.AddRange([Catatan(1, "Dana terlambat.", "Jadwal digeser", "a.pdf (kode 0a1b)"), Catatan(2, "dana terlambat", "", ""),
            Catatan(3, "Dana terlambat", "Jadwal digeser", "b.pdf"), Catatan(4, "", "", "c.pdf")]);
        k.Cetak("{{sasaran.1.penghambat.banyak}}").ShouldBe("2");
        k.Cetak("{{sasaran.1.penghambat.1.hal}}: {{sasaran.1.penghambat.1.penyebab}}; {{sasaran.1.penghambat.1.upaya}}; {{sasaran.1.penghambat.1.bukti}}; "
            + "{{sasaran.1.penghambat.1.penanggung-jawab}}; {{sasaran.1.penghambat.1.waktu}}")
            .ShouldBe("Konflik yang ditangani: Dana terlambat; Jadwal digeser; a.pdf; b.pdf; Bidang Sosial; Triwulan I, III");
    }

    [Fact]
    public void Penyebab_yang_ditulis_kantor_terbagi_menurut_sasaran_dan_jenisnya()
    {
        var k = Biasa();
        k.Akar["analisis"] = Lingkup(("daftar", new object[]
        {
            Lingkup(("sasaran", "1"), ("jenis", "pendukung"), ("penyebab", "Mitra membantu"), ("upaya", "Bertemu {{sasaran.1.capaian}}")),
            Lingkup(("sasaran", "1"), ("jenis", "kendala"), ("penyebab", "Pegawai kurang")), Lingkup(("jenis", "kendala"), ("penyebab", "Kantor pindah")),
        }));
        k.Cetak("{{sasaran.1.pendukung.penyebab|rangkai}} / {{sasaran.1.pendukung.1.upaya}} / {{sasaran.1.penghambat.penyebab|rangkai}} / {{penyebab-umum.penghambat.penyebab|rangkai}}")
            .ShouldBe("Mitra membantu / Bertemu 75,00 % / Pegawai kurang / Kantor pindah");
        k.Cetak("{{sasaran.1.penghambat.1.waktu}}").ShouldBe("");
    }

    [Fact]
    public void Tindak_lanjut_tahun_lalu_ditanyakan_selama_kantor_belum_menjawabnya()
    {
        var k = Biasa();
        k.Kinerja[0] = k.Kinerja[0] with { TindakLanjut = "Melatih kader desa." };
        k.Cetak("{{rencana-lalu.banyak}} {{rencana-lalu.1.rencana}}: {{rencana-lalu.1.keadaan}}").ShouldBe("1 Melatih kader desa: belum dilaporkan");
        k.Akar["tindak-lanjut"] = Lingkup(("daftar", new object[] { Lingkup(("rencana", "Melatih kader desa"), ("keadaan", "selesai")) }));
        k.Cetak("{{rencana-lalu.banyak}} {{rencana-lalu.1.rencana}}: {{rencana-lalu.1.keadaan}}").ShouldBe("1 Melatih kader desa: selesai");
    }

    [Fact]
    public void Lintasan_sampai_akhir_Renstra_dan_tahun_tanpa_angka_menjadi_celah()
    {
        Biasa().Cetak("{{indikator.1.lintasan.tahun|rangkai}}").ShouldBe("2021 dan 2022");
        Biasa().Cetak("{{indikator.1.lintasan.2.target}} {{indikator.1.lintasan.2.realisasi}} {{indikator.1.lintasan.2.renstra}}").ShouldBe("80 % 60 % 80 %");
    }

    private static InstansiKecil Biasa() => new InstansiKecil().DenganKinerja(2021, 80, 40).DenganKinerja(2022, 80, 60);

    private static readonly Fakta Kosong = new("uji.kosong", "n", Besaran.Kosong("belum diisi"), Satuan.Persen, 0, new Isian(new Asal("kinerja.csv", 2)));

    private static BarisKinerja Catatan(int? triwulan, string kendala, string upaya, string bukti) => new("1.1", 2022, triwulan, Kosong,
        Kosong, "%", new Asal("kinerja.csv", 2)) { Kendala = kendala, TindakLanjut = upaya, Bukti = bukti };
}
