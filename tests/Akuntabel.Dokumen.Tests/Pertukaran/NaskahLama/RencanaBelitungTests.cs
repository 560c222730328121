using Akuntabel.Core.Alur;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Docx;
using Akuntabel.Dokumen.Pembacaan.Docx;
using Akuntabel.Dokumen.Pertukaran.Formulir;
using Akuntabel.Dokumen.Pertukaran.LembarNomenklatur;
using Akuntabel.Dokumen.Pertukaran.NaskahLama;
using Akuntabel.Dokumen.Tests.Contoh;
using Akuntabel.Uji.Bacaan;
using Akuntabel.Uji.Usulan;
using static Akuntabel.Dokumen.Tests.Pertukaran.BerkasUji;

namespace Akuntabel.Dokumen.Tests.Pertukaran.NaskahLama;

/// <summary>The composed report of an office, taken into an empty office, gives its own Renstra, agreement and budget.</summary>
public class RencanaBelitungTests
{
    private const int Tahun = 2022;

    private static readonly KumpulanBerkas Asli = MuatContoh("belitung-timur-2022");

    private static readonly Lazy<UsulanRencana> Usulan = new(() =>
    {
        using var memori = new MemoryStream();
        DocxPenulis.Tulis(ContohBelitungTimur.Laporan, memori);
        return PenemuRencana.Dari(PembacaDocx.Baca(memori.ToArray()));
    });

    // the codes that the report does not print
    private static readonly DaftarNomenklatur Nomenklatur = new(JenisNomenklatur.Kegiatan,
        new IsiKantor(Asli).Daftar(IsiKantor.Anggaran).SelectMany(b => new[] { ("kode_program", "program"), ("kode_kegiatan", "kegiatan"),
            ("kode_sub", "sub_kegiatan") }.Select(k => new ButirNomenklatur(b[k.Item1], b[k.Item2]))).Where(b => b.Kode.Contains('.'))
            .DistinctBy(b => b.Kode));

    private static HasilTawaran Ambil(KumpulanBerkas kini, PilihanTawaran? pilih = null, UsulanRencana? usulan = null) =>
        PengisiTawaran.Isi(usulan ?? Usulan.Value, PenawarRencana.Tawarkan(usulan ?? Usulan.Value, kini, Tahun, Nomenklatur),
            pilih ?? new PilihanTawaran(), kini, "LKj 2022.docx", Nomenklatur);

    private static List<string> Indikator(KumpulanBerkas berkas) =>
    [
        .. new IsiKantor(berkas).Daftar(IsiKantor.Renstra, "sasaran")
            .SelectMany(s => s.Daftar.First(d => d.Uraian.Kunci == "indikator").Butir
            .Select(i => $"{s["uraian"]} | {s["strategi"]} | {s["arah-kebijakan"]} | {i["uraian"]} | {i["satuan"]} | {i["formula"]} | "
                + $"{i["sumber-data"]} | {i["penanggung-jawab"]} | "
                + string.Join(' ', i.Daftar.First(d => d.Uraian.Kunci == "renstra").Butir[0].Bidang
                    .Where(b => b.Teks.Length > 0).Select(b => $"{b.Uraian.Kunci}={b.Teks}")))),
    ];

    private static List<string> Baris(KumpulanBerkas berkas, string jalur, params string[] kolom) => [.. new IsiKantor(berkas).Daftar(jalur)
        .Select(b => string.Join(" | ", kolom.Select(k => b[k]))).Where(b => !b.Contains("jumlah", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal)];

    [Fact]
    public void Yang_diukur_laporan_triwulan_masuk_ke_triwulannya_dan_tidak_menjadi_setahun()
    {
        var hasil = Ambil(KumpulanBerkas.Kosong, usulan: Usulan.Value with { Triwulan = 2 });
        Baris(hasil.Berkas, IsiKantor.RealisasiAnggaran, "triwulan").Distinct().ShouldBe(["2"]);
        Baris(hasil.Berkas, IsiKantor.RealisasiBelanja, "kode").ShouldBeEmpty();
        Baris(hasil.Berkas, IsiKantor.Kinerja, "tahun", "triwulan").Distinct().ShouldBe(["2021 | ", "2022 | 2"]);
        Baris(Ambil(KumpulanBerkas.Kosong).Berkas, IsiKantor.RealisasiAnggaran, "triwulan").Distinct().ShouldBe(["4"]);
    }

    [Theory]
    [InlineData("LAPORAN KINERJA TRIWULAN II", 2)]
    [InlineData("LAKIP TW. IV", 4)]
    [InlineData("LAPORAN KINERJA TRIBULAN KE-3", 3)]
    [InlineData("LAPORAN KINERJA", null)]
    [InlineData("LAPORAN KINERJA SEMESTER I", 2)]
    [InlineData("LAPORAN KINERJA s.d. 30 SEPTEMBER", 3)]
    [InlineData("LAPORAN KINERJA\nJUNI 2023", null)]
    [InlineData("LAPORAN KINERJA TRIWULAN I DAN TRIWULAN II", null)]
    public void Triwulan_laporan_dibaca_dari_judulnya(string judul, int? triwulan) =>
        PenemuRencana.Dari(new DokumenTerbaca([
            new ParagrafTerbaca(0, "", judul, JenisParagraf.Isi, []), new ParagrafTerbaca(1, "", "TAHUN 2022", JenisParagraf.Isi, [])])).Triwulan
            .ShouldBe(triwulan);

    [Fact]
    public void Renstra_Perjanjian_Kinerja_dan_anggarannya_kembali_utuh()
    {
        var hasil = Ambil(KumpulanBerkas.Kosong);
        hasil.Galat.Values.Concat(hasil.Catatan).ShouldBeEmpty();
        Indikator(hasil.Berkas).ShouldBe(Indikator(Asli));
        var (asli, jadi) = (new IsiKantor(Asli), new IsiKantor(hasil.Berkas));
        jadi.Daftar(IsiKantor.Renstra, "tujuan").Select(t => t["uraian"]).ShouldBe(
            asli.Daftar(IsiKantor.Renstra, "tujuan").Select(t => t["uraian"]));
        jadi.TargetPerjanjian()!.Butir.Select(b => b.Bidang[1].Teks).ShouldBe(["100", "60", "100"]);
        string[] kolom = ["kode_program", "program", "kode_kegiatan", "kegiatan", "kode_sub", "sub_kegiatan", "satuan", "target_fisik",
            "pagu"];
        Baris(hasil.Berkas, IsiKantor.Anggaran, kolom).ShouldBe(Baris(Asli, IsiKantor.Anggaran, kolom));
        string[] belanja = ["kode", "induk", "uraian", "pagu"];
        Baris(hasil.Berkas, IsiKantor.Belanja, belanja).ShouldBe(Baris(Asli, IsiKantor.Belanja, belanja));
        // what was spent is measured, whether or not the example still has it in its budget
        Baris(hasil.Berkas, IsiKantor.Anggaran, "realisasi").Distinct().ShouldBe([""]);
        Baris(hasil.Berkas, IsiKantor.RealisasiAnggaran, "kode_sub", "realisasi").ShouldBe(
            Baris(Asli, IsiKantor.Anggaran, "kode_sub", "realisasi"));
        Baris(hasil.Berkas, IsiKantor.RealisasiBelanja, "kode", "realisasi").ShouldBe(
            [.. Baris(Asli, IsiKantor.Belanja, "kode", "realisasi").Where(b => !b.EndsWith("| ", StringComparison.Ordinal))]);
        Baris(hasil.Berkas, IsiKantor.Kinerja, "tahun", "satuan", "realisasi").ShouldBe(Baris(Asli, IsiKantor.Kinerja, "tahun", "satuan",
            "realisasi"));
        Baris(hasil.Berkas, IsiKantor.Target, "tahun", "dokumen", "target").ShouldContain("2021 | pk | 60");
        jadi.Isi(IsiKantor.Renstra)!["periode.selesai"].ShouldBe("2026");
    }

    [Fact]
    public void Visi_misi_tugas_fungsi_dan_pegawai_kembali()
    {
        var hasil = Ambil(KumpulanBerkas.Kosong).Berkas;
        var (asli, jadi) = (new IsiKantor(Asli), new IsiKantor(hasil));
        jadi.Isi(IsiKantor.Renstra)!["visi"].ShouldBe(asli.Isi(IsiKantor.Renstra)!["visi"]);
        jadi.Daftar(IsiKantor.Renstra, "misi").Select(m => $"{m["nomor"]} {m["uraian"]}").ShouldBe(
            asli.Daftar(IsiKantor.Renstra, "misi").Select(m => $"{m["nomor"]} {m["uraian"]}"));
        jadi.Isi(IsiKantor.Kantor)!["tugas"].ShouldBe(asli.Isi(IsiKantor.Kantor)!["tugas"]);
        jadi.Isi(IsiKantor.Kantor)!["fungsi"].ShouldBe(asli.Isi(IsiKantor.Kantor)!["fungsi"]);
        foreach (var nama in new[] { "golongan", "eselon", "pendidikan", "status", "struktur" })
        {
            var jalur = $"register/pegawai-{nama}.csv";
            Register(hasil, jalur).ShouldBe(Register(Asli, jalur), nama);
        }
    }

    private static List<string> Register(KumpulanBerkas berkas, string jalur) => [.. System.Text.Encoding.UTF8.GetString(
        new IsiKantor(berkas).Berkas(jalur)!.Value.Span).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        .Where(b => !b.StartsWith("jumlah", StringComparison.Ordinal))];

    /// <summary>Nothing rests on a Renstra that is set and does not have it.</summary>
    [Fact]
    public void Renstra_yang_tetap_menahan_indikator_baru_dan_angkanya()
    {
        var hasil = PengisiTawaran.Isi(Usulan.Value, PenawarRencana.Tawarkan(Usulan.Value, KumpulanBerkas.Kosong, Tahun, Nomenklatur),
            new PilihanTawaran(), KumpulanBerkas.Kosong, "LKj 2022.docx", Nomenklatur, renstraTetap: true);
        hasil.Catatan[0].ShouldContain("Renstra sudah ditetapkan");
        hasil.Berkas.DaftarJalur.ShouldContain(IsiKantor.Anggaran);
        hasil.Berkas.DaftarJalur.Intersect([IsiKantor.Renstra, IsiKantor.Perjanjian, IsiKantor.Target, IsiKantor.Kinerja]).ShouldBeEmpty();
    }

    [Fact]
    public void Yang_sudah_terisi_tidak_ditimpa_kecuali_dipilih()
    {
        var kini = Asli.Ganti("perencanaan.yaml", "\"2023\": 75", "\"2023\": 72");
        var bagian = PenawarRencana.Tawarkan(Usulan.Value, kini, Tahun, Nomenklatur);
        var beda = bagian.SelectMany(b => b.Baris).SelectMany(b => b.Sel).Where(s => s.Berbeda).ShouldHaveSingleItem();
        (beda.Kini, beda.Terduga, beda.Label).ShouldBe(("72", "75", "Target 2023"));
        Indikator(Ambil(kini).Berkas).ShouldBe(Indikator(kini));
        var pilih = new PilihanTawaran { Nilai = { [beda.Id] = "75" } };
        Indikator(Ambil(kini, pilih).Berkas).ShouldBe(Indikator(Asli));
    }

    [Fact]
    public void Sesudah_diambil_tidak_ada_lagi_yang_ditawarkan()
    {
        var jadi = Ambil(KumpulanBerkas.Kosong).Berkas;
        PenawarRencana.Tawarkan(Usulan.Value, jadi, Tahun, Nomenklatur).SelectMany(b => b.Baris).Where(b => !b.Tetap)
            .Select(b => $"{b.Id} {b.Judul}").ShouldBeEmpty();
    }

    [Fact]
    public void Yang_tidak_dipilih_dan_yang_tanpa_kode_tidak_masuk()
    {
        var sasaran = Usulan.Value.Daftar(JenisUsulan.Sasaran).First();
        var pilih = new PilihanTawaran { Ambil = { [$"{JenisDokumen.Renstra.Kode}-{sasaran.Nomor}"] = false } };
        var hasil = PengisiTawaran.Isi(Usulan.Value, PenawarRencana.Tawarkan(Usulan.Value, KumpulanBerkas.Kosong, Tahun), pilih,
            KumpulanBerkas.Kosong, "LKj 2022.docx");
        new IsiKantor(hasil.Berkas).Daftar(IsiKantor.Renstra, "sasaran").Count.ShouldBe(2);
        hasil.Berkas.DaftarJalur.ShouldNotContain("anggaran.csv");
        hasil.Catatan.ShouldContain(c => c.StartsWith("35 baris anggaran tidak diambil karena kodenya belum diisi",
            StringComparison.Ordinal));
        hasil.Catatan.ShouldContain(c => c.Contains("sasarannya tidak diambil", StringComparison.Ordinal));
    }

    [Fact]
    public void Nilai_yang_tidak_terbaca_disebut_pada_selnya()
    {
        var sel = PenawarRencana.Tawarkan(Usulan.Value, KumpulanBerkas.Kosong, Tahun, Nomenklatur).SelectMany(b => b.Baris)
            .SelectMany(b => b.Sel).First(s => s.Label == "Target 2023");
        Ambil(KumpulanBerkas.Kosong, new PilihanTawaran { Nilai = { [sel.Id] = "tujuh puluh" } }).Galat.Keys.ShouldBe([sel.Id]);
    }
}
