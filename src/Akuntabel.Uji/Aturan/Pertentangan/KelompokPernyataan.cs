namespace Akuntabel.Uji.Aturan.Pertentangan;

/// <summary>What two places of the document say of the same thing.</summary>
internal static class KelompokPernyataan
{
    /// <summary>Its rules, the more specific first.</summary>
    public static IReadOnlyList<AturanUji> Daftar { get; } = 
    [
        SelisihDanArah.Aturan, AngkaBerbeda.Aturan, NilaiSilang.Aturan, BatasNama.Aturan, KegiatanBerulang.Aturan,
            HalSama.Aturan, RumusKalimat.Aturan, KomposisiBerbeda.Aturan, SatuanBerbeda.Aturan,
            SebarisBerbeda.Aturan, PeriodeRencana.Aturan,
        KondisiAwal.Aturan, RealisasiBukanCapaian.Aturan, KalimatPengantar.Aturan, TargetTercapai.Aturan, TargetSemula.Aturan,
        KomponenKosong.Aturan, KesimpulanDaftar.Aturan, KalimatTerhadapTabel.Aturan, UangTerhadapBaris.Aturan, JumlahHal.Aturan,
            ArahTerhadapBaris.Aturan, PeringkatTerhadapTabel.Aturan, BagianTerhadapTabel.Aturan,
            RataRataTerhadapTabel.Aturan, CapaianKeseluruhan.Aturan, PendudukBerbeda.Aturan, JumlahTabelKalimat.Aturan,
            KalimatBawahTabel.Aturan, TargetSetiapTahun.Aturan, PuncakTanpaAngka.Aturan, BagianDariSeluruh.Aturan,
            SemuaSelesai.Aturan, AngkaSalahSalin.Aturan, BelumTercapai.Aturan, RealisasiSatuPeriode.Aturan, BarisDisebut.Aturan,
            ArahAntarbaris.Aturan, RataRataKolom.Aturan, SerapanKeseluruhan.Aturan, JumlahSelain.Aturan,
    ];
}
