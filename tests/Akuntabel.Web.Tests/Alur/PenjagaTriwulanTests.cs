using System.Text;
using Akuntabel.Storage.Umum;
using Akuntabel.Core.Alur;
using Akuntabel.Core.Umum;
using Akuntabel.Storage.Dokumen;
using Akuntabel.Web.Penyimpanan;

namespace Akuntabel.Web.Tests.Alur;

/// <summary>What of a document is locked with a quarter: whatever the report of that quarter, or of the year, would print otherwise.</summary>
public class PenjagaTriwulanTests
{
    private const string Kinerja = "indikator,tahun,triwulan,satuan,realisasi,sumber\n1.1,2022,1,%,20,L\n1.1,2022,2,%,40,L\n1.1,2022,,%,90,L\n1.1,2021,4,%,88,L\n";

    private const string Serapan = "kode_sub,triwulan,realisasi,realisasi_fisik\n1.01.01.2.01.01,1,100,\n1.01.01.2.01.01,2,200,\n";

    private const string Belanja = "kode,realisasi\n5.1.02,300\n";

    private const string Kegiatan =
        "daftar:\n  - {sasaran: '1', judul: Rapat satu, mulai: 2022-02-03, peserta: 10}\n  - {sasaran: '1', judul: Rapat tiga, mulai: 2022-08-03, peserta: 30}\n"
        + "  - {sasaran: '1', judul: Rapat kapan, peserta: 40}\n";

    private const string Anggaran = "kode_sub,sub_kegiatan,pagu,realisasi\n1.01.01.2.01.01,Sub,1000,200\n";

    private static readonly KumpulanBerkas Semula = Berkas(
        ("kinerja.csv", Kinerja), ("realisasi-anggaran.csv", Serapan), ("realisasi-belanja.csv", Belanja), ("kegiatan.yaml", Kegiatan),
            ("anggaran.csv", Anggaran));

    // file, what is replaced by what, locked with quarter II and those before, locked with quarter IV and those before
    [Theory]
    [InlineData("kinerja.csv", "1.1,2022,2,%,40", "1.1,2022,2,%,41", true, true)]
    [InlineData("kinerja.csv", "1.1,2022,1,%,20", "1.1,2022,1,%,21", true, true)]
    [InlineData("kinerja.csv", "1.1,2022,1,%,20,L\n", "", true, true)]
    [InlineData("kinerja.csv", "1.1,2021,4", "1.2,2022,3,%,60,L\n1.1,2021,4", false, true)]
    [InlineData("kinerja.csv", "1.1,2021,4", "1.2,2022,02,%,60,L\n1.1,2021,4", true, true)]
    [InlineData("kinerja.csv", "1.1,2021,4", "1.2,2022,+2,%,60,L\n1.1,2021,4", true, true)]
    [InlineData("kinerja.csv", "1.1,2021,4", "1.2,02022,2,%,60,L\n1.1,2021,4", true, true)]
    [InlineData("kinerja.csv", "1.1,2021,4", "1.2,2022,II,%,60,L\n1.1,2021,4", false, true)]
    [InlineData("kinerja.csv", "1.1,2022,,%,90", "1.1,2022,,%,63", false, true)]
    [InlineData("kinerja.csv", "1.1,2021,4,%,88", "1.1,2021,4,%,12", false, false)]
    [InlineData("realisasi-anggaran.csv", ",2,200", ",2,250", true, true)]
    [InlineData("realisasi-anggaran.csv", "01,2,200,\n", "01,2,200,\n1.01.01.2.01.01,3,300,\n", false, true)]
    [InlineData("realisasi-anggaran.csv", "01,2,200,\n", "01,2,200,\n1.01.01.2.01.01,04,300,\n", false, true)]
    [InlineData("realisasi-belanja.csv", ",300", ",301", false, true)]
    [InlineData("kegiatan.yaml", "peserta: 10", "peserta: 11", true, true)]
    [InlineData("kegiatan.yaml", "peserta: 30", "peserta: 31", false, true)]
    [InlineData("kegiatan.yaml", "peserta: 40", "peserta: 41", true, true)]
    [InlineData("kegiatan.yaml", "mulai: 2022-08-03", "mulai: 2022-05-03", true, true)]
    [InlineData("kegiatan.yaml", "judul: Rapat tiga, mulai: 2022-08-03", "judul: Rapat tiga, triwulan: '02'", true, true)]
    [InlineData("anggaran.csv", "1000,200", "1000,250", true, true)]
    [InlineData("anggaran.csv", "1000,200", "1100,200", false, false)]
    [InlineData("anggaran.csv", "1000,200\n", "1000,200\n1.01.01.2.01.02,Sub dua,500,\n", false, false)]
    public void Yang_terkunci(string jalur, string dari, string ke, bool dua, bool empat)
    {
        var jadi = Ganti(jalur, dari, ke);
        (Larangan(jadi, 2022, (2022, 2)) is not null).ShouldBe(dua, "triwulan II");
        (Larangan(jadi, 2022, (2022, 4)) is not null).ShouldBe(empat, "triwulan IV");
    }

    // quarters before are locked only where the head said so: each by its own yes, beside whatever later one there is
    [Theory]
    [InlineData("kinerja.csv", "1.1,2022,1,%,20", "1.1,2022,1,%,21", false, false)]
    [InlineData("kinerja.csv", "1.1,2022,2,%,40", "1.1,2022,2,%,41", true, false)]
    [InlineData("kinerja.csv", "1.1,2022,,%,90", "1.1,2022,,%,63", false, true)]
    [InlineData("realisasi-anggaran.csv", ",1,100", ",1,150", false, false)]
    [InlineData("kegiatan.yaml", "peserta: 10", "peserta: 11", false, false)]
    [InlineData("kegiatan.yaml", "peserta: 40", "peserta: 41", true, true)]
    public void Yang_terkunci_oleh_persetujuannya_sendiri(string jalur, string dari, string ke, bool dua, bool empat)
    {
        var jadi = Ganti(jalur, dari, ke);
        (Larangan(jadi, 2022, (2022, 2), sekaligus: false) is not null).ShouldBe(dua, "triwulan II");
        (Larangan(jadi, 2022, (2022, 4), sekaligus: false) is not null).ShouldBe(empat, "triwulan IV");
    }

    // when an activity counts is when it is locked, by whichever of its fields that is told; and what it adds to an indikator is in every later
    // quarter to which the head agreed, unless the figure of that was typed
    [Theory]
    [InlineData("selesai: 2022-09-30, triwulan: 2, ", "", true)]
    [InlineData("selesai: 2022-06-30, ", "", true)]
    [InlineData("selesai: 2022-09-30, ", "", false)]
    [InlineData("mulai: 2022-02-03, ", "", false)]
    [InlineData("mulai: 2022-02-03, ", ", indikator: '1.2', dihitung: ya", true)]
    [InlineData("mulai: 2022-02-03, ", ", indikator: '1.2', dihitung: kegiatan", true)]
    [InlineData("mulai: 2022-02-03, ", ", indikator: '1.1', dihitung: ya", false)]
    [InlineData("mulai: 2022-07-01, ", ", indikator: '1.2', dihitung: ya", false)]
    public void Kegiatan_baru_yang_mengubah_angka_triwulan_II(string waktu, string dihitung, bool terkunci)
    {
        var jadi = Ganti("kegiatan.yaml", "daftar:\n", $"daftar:\n  - {{sasaran: '1', judul: Rapat baru, {waktu}peserta: 7{dihitung}}}\n");
        var larangan = Larangan(jadi, 2022, (2022, 2), sekaligus: false);
        (larangan is not null).ShouldBe(terkunci);
        (larangan ?? "Triwulan II 2022 terkunci").ShouldContain("Triwulan II 2022 terkunci");
    }

    // what a unit has handed in holds the activities that count in it, by their date
    [Theory]
    [InlineData("peserta: 10", "peserta: 11", 1)]
    [InlineData("peserta: 30", "peserta: 31", 3)]
    [InlineData("peserta: 40", "triwulan: 2, peserta: 40", 2)]
    [InlineData("peserta: 40", "selesai: 2022-06-30, peserta: 40", 2)]
    public void Kegiatan_dari_yang_diserahkan(string dari, string ke, int triwulan) => Enumerable.Range(1, 4)
        .Where(t => PenjagaTriwulan.Berubah(Semula, Ganti("kegiatan.yaml", dari, ke), 2022, t).Count > 0).ShouldBe([triwulan]);

    // the next year's document holds this year's rows too: they are this year's
    [Theory]
    [InlineData("kinerja.csv", "1.1,2022,2,%,40", "1.1,2022,2,%,41", true)]
    [InlineData("kinerja.csv", "1.1,2021,4", "1.1,2023,1,%,5,L\n1.1,2021,4", false)]
    [InlineData("realisasi-anggaran.csv", ",2,200", ",2,250", false)]
    [InlineData("kegiatan.yaml", "peserta: 40", "peserta: 41", false)]
    [InlineData("anggaran.csv", "1000,200", "1000,250", false)]
    public void Dokumen_tahun_berikutnya(string jalur, string dari, string ke, bool terkunci) =>
        (Larangan(Ganti(jalur, dari, ke), 2023, (2022, 4)) is not null).ShouldBe(terkunci);

    [Fact]
    public void Tempat_baris_bukan_isinya() =>
        Larangan(Ganti("kinerja.csv", "1.1,2022,1,%,20,L\n1.1,2022,2,%,40,L\n", "1.1,2022,2,%,40,L\n1.1,2022,1,%,20,L\n"), 2022, (2022,
            2)).ShouldBeNull();

    private static string? Larangan(KumpulanBerkas jadi, int tahun, (int Tahun, int Triwulan) kunci, bool sekaligus = true) => new PenjagaTriwulan(ZonaWaktu.Wib).Larangan(
        Semula, jadi, tahun, [new TriwulanTerkunci { Tahun = kunci.Tahun, Triwulan = kunci.Triwulan, Sekaligus = sekaligus, Oleh = "Kepala",
            Saat = "2022-07-10T02:00:00.000000Z" }]);

    private static KumpulanBerkas Ganti(string jalur, string dari, string ke)
    {
        Semula.Coba(jalur, out var data).ShouldBeTrue();
        var teks = Encoding.UTF8.GetString(data.Span);
        teks.ShouldContain(dari);
        return Semula.Dengan(jalur, Encoding.UTF8.GetBytes(teks.Replace(dari, ke)));
    }

    private static KumpulanBerkas Berkas(params (string Jalur, string Teks)[] daftar) =>
        new(daftar.Select(d => KeyValuePair.Create(d.Jalur, (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(d.Teks))));
}
