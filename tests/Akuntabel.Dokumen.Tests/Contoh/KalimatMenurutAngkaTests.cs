using Akuntabel.Dokumen.Tests.Berkas.Lapisan;

namespace Akuntabel.Dokumen.Tests.Contoh;

/// <summary>The outline says what is equal, one, none or more each in its own sentence.</summary>
public sealed class KalimatMenurutAngkaTests : IDisposable
{
    private const string Damai = "penanganan konflik secara damai";

    private readonly FolderContoh _f = new();
    private readonly string _folder;

    public KalimatMenurutAngkaTests() => _folder = _f.Salin("belitung-timur-2022", "kantor");

    public void Dispose() => _f.Dispose();

    [Fact]
    public void Banyak_pegawai_yang_sama_tidak_disebut_dua_kali()
    {
        Teks().ShouldContain("sebanyak 22 (dua puluh dua) orang, tidak berubah dari tahun 2021.");
        Ganti("register/pegawai-struktur.csv", "Sub Bagian Tata Usaha,12,12", "Sub Bagian Tata Usaha,11,12");
        Ganti("register/pegawai-struktur.csv", "jumlah,22,22", "jumlah,21,22");
        Teks().ShouldContain("sebanyak 22 (dua puluh dua) orang, sedangkan pada tahun 2021 sebanyak 21 (dua puluh satu) orang.");
    }

    [Fact]
    public void Satu_kelas_disebut_beberapa_kelas_dirinci_dalam_satu_kalimat()
    {
        var satu = Teks();
        satu.ShouldContain("seluruh indikator (100,00 %) termasuk Sangat Memuaskan.");
        satu.ShouldNotContain("indikator terdiri atas");
        satu.ShouldContain("Dari 3 (tiga) indikator, seluruhnya mencapai target.");
        Ganti("kinerja.csv", "3.3.1.1,2022,,%,100", "3.3.1.1,2022,,%,70");
        var dua = Teks();
        dua.ShouldContain("Menurut predikat capaiannya, 3 (tiga) indikator terdiri atas 2 (dua) sangat memuaskan dan 1 (satu) baik.");
        dua.ShouldContain("Dari 3 (tiga) indikator, 2 (dua) mencapai target dan 1 (satu) belum mencapai target.");
    }

    [Fact]
    public void Yang_tidak_ada_tidak_dihitung_dalam_kalimat()
    {
        Ganti("kinerja.csv", "1.1.1.1,2022,,%,100", "1.1.1.1,2022,,%,50");
        Ganti("kinerja.csv", "3.3.1.1,2022,,%,100", "3.3.1.1,2022,,%,");
        Teks().ShouldContain(
            "Dari 3 (tiga) indikator, 1 (satu) mencapai target, 1 (satu) belum mencapai target, dan 1 (satu) belum diukur.");
    }

    [Fact]
    public void Angka_yang_dibandingkan_berdesimal_sama()
    {
        Ganti("kinerja.csv", "3.3.1.1,2021,,%,100", "3.3.1.1,2021,,%,\"87,5\"");
        Teks().ShouldContain("realisasinya meningkat 12,5 poin, dari 87,5 % menjadi 100,0 %, dan "
            + "capaiannya meningkat 12,50 poin, dari 87,50 % menjadi 100,00 %.");
        Ganti("kinerja.csv", "2.2.1.1,2022,,%,60", "2.2.1.1,2022,,%,\"52,5\"");
        Teks().ShouldContain("Realisasi indikator ini sebesar 52,5 % dari target akhir Renstra sebesar 75,0 %");
    }

    [Fact]
    public void Target_akhir_yang_tercapai_menyebut_risiko_yang_belum_menyebut_sisanya()
    {
        var teks = Teks();
        teks.ShouldContain("Dalam 4 (empat) tahun yang tersisa, risikonya adalah realisasi tidak lagi memenuhi target tersebut.");
        teks.ShouldContain("Selisih 15 poin menuju target tersebut direncanakan dicapai dalam 4 (empat) tahun yang tersisa.");
        Ganti("perencanaan.yaml", "periode: {mulai: \"2021\", selesai: \"2026\"}", "periode: {mulai: \"2021\", selesai: \"2022\"}");
        var akhir = Teks();
        akhir.ShouldNotContain("tahun yang tersisa");
        akhir.ShouldNotContain("Strateginya adalah");
    }

    [Fact]
    public void Indikator_tunggal_cukup_disebut_satu_kali_yang_lain_dengan_namanya()
    {
        Teks().ShouldContain("Realisasi indikator ini tahun 2022 sebesar 60 % telah mencapai target");
        Ganti("perencanaan.yaml", "        uraian: Tingkat persentase " + Damai, "        uraian: Tingkat persentase " + Damai + " #satu");
        var isi = File.ReadAllText(_f.Di("kantor/perencanaan.yaml"));
        var awal = isi.LastIndexOf("      - kode: ", StringComparison.Ordinal);
        File.WriteAllText(_f.Di("kantor/perencanaan.yaml"), isi
            + isi[awal..].Replace("3.3.1.1", "3.3.1.2", StringComparison.Ordinal).Replace(Damai, "kedua", StringComparison.Ordinal));
        File.AppendAllText(_f.Di("kantor/kinerja.csv"), "3.3.1.2,2022,,%,100,uji\n");
        Ganti("perjanjian-kinerja.yaml", "\"3.3.1.1\": 100", "\"3.3.1.1\": 100, \"3.3.1.2\": 100");
        var teks = Teks();
        teks.ShouldContain("Realisasi indikator “Tingkat persentase kedua” tahun 2022 sebesar 100 %");
        teks.ShouldContain("Sasaran 3.3.1 terdiri atas 2 (dua) indikator");
    }

    [Fact]
    public void Waktu_beberapa_hari_satu_baris_dan_keputusan_bertanggal()
    {
        var teks = Teks();
        teks.ShouldContain("| Waktu | : | Rabu, 27 Juli 2022 s.d. Kamis, 28 Juli 2022 |");
        teks.ShouldContain("Tim Pemantauan Orang Asing Tahun 2022, ditetapkan pada 10 Maret 2022 |");
    }

    [Fact]
    public void Alasan_yang_berbeda_disebut_sendiri_sendiri()
    {
        Ganti("perencanaan.yaml", "standar-nasional: null", "standar-nasional: 80", satu: true);
        var teks = Teks();
        teks.ShouldContain("Realisasi tahun 2022 sebesar 100 % di atas standar nasional tersebut, dengan selisih 20 poin.");
        teks.ShouldContain("bagi indikator berikut karena dirumuskan khusus dalam Renstra perangkat daerah:");
    }

    private string Teks() => _f.Susun(_folder).Teks.Replace('\u00a0', ' ');

    private void Ganti(string berkas, string dari, string ke, bool satu = false)
    {
        var jalur = _f.Di("kantor/" + berkas);
        var isi = File.ReadAllText(jalur);
        isi.ShouldContain(dari);
        var i = isi.IndexOf(dari, StringComparison.Ordinal);
        File.WriteAllText(jalur, satu ? isi[..i] + ke + isi[(i + dari.Length)..] : isi.Replace(dari, ke, StringComparison.Ordinal));
    }
}
