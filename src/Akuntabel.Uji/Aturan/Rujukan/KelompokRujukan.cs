namespace Akuntabel.Uji.Aturan.Rujukan;

/// <summary>Dates, identifiers, citations, numbers of tables and headings, names.</summary>
internal static class KelompokRujukan
{
    /// <summary>Its rules, the more specific first.</summary>
    public static IReadOnlyList<AturanUji> Daftar { get; } =
    [
        NipSalah.Aturan, NomorTabel.Aturan, SkemaNomorTabel.Aturan, RujukanTabel.Aturan, NomorJudul.Aturan, TanggalSalah.Aturan,
            PeriodeTanggal.Aturan,
        RujukanKeliru.Aturan, RujukanDicabut.Aturan, RujukanBerbeda.Aturan, PeriodeRpjmd.Aturan, PeraturanBersama.Aturan,
        TahunKeliru.Aturan, RumusanBerbeda.Aturan,
        IstilahResmi.Aturan, KepanjanganSingkatan.Aturan, SingkatanKeliru.Aturan, NamaInstansi.Aturan, SatuanBerlebih.Aturan,
            LabelRealisasi.Aturan, KolomTertukar.Aturan,
        AngkaCacat.Aturan, NotasiKolom.Aturan, PeraturanDuaJudul.Aturan, KeputusanBernomorSandi.Aturan, LampiranKeputusan.Aturan,
            TahunSalinan.Aturan, TahunKeputusan.Aturan,
        KeteranganTanpaNomor.Aturan, DaftarTabelBerbeda.Aturan, TahunAngka.Aturan, TahunPelaksanaan.Aturan, TanggalPeristiwa.Aturan,
        WaktuRencanaAksi.Aturan, NomorKeputusanTertukar.Aturan,
    ];
}
