using System.Text;
using Akuntabel.Core.Evaluasi;
using Akuntabel.Dokumen.Evaluasi;
using Akuntabel.Dokumen.Tests.Register;
using Akuntabel.Dokumen.Xlsx;
using static Akuntabel.Dokumen.Tests.Evaluasi.InstrumenBawaanTests;

namespace Akuntabel.Dokumen.Tests.Evaluasi;

/// <summary>Evaluation sheets as people have them.</summary>
public class PembacaKkeTests
{
    private const string Formal = "Dokumen Perencanaan Kinerja telah diformalkan";

    // answers as they are written → how far the criterion is met
    [Theory]
    [InlineData("✓", PemenuhanKriteria.Terpenuhi)]
    [InlineData("v", PemenuhanKriteria.Terpenuhi)]
    [InlineData("V", PemenuhanKriteria.Terpenuhi)]
    [InlineData("Ya, sudah ditandatangani", PemenuhanKriteria.Terpenuhi)]
    [InlineData("Y", PemenuhanKriteria.Terpenuhi)]
    [InlineData("1", PemenuhanKriteria.Terpenuhi)]
    [InlineData("Terpenuhi", PemenuhanKriteria.Terpenuhi)]
    [InlineData("0,5", PemenuhanKriteria.Sebagian)]
    [InlineData("0.5", PemenuhanKriteria.Sebagian)]
    [InlineData("sebagian", PemenuhanKriteria.Sebagian)]
    [InlineData("–", PemenuhanKriteria.Belum)]
    [InlineData("-", PemenuhanKriteria.Belum)]
    [InlineData("T", PemenuhanKriteria.Belum)]
    [InlineData("0", PemenuhanKriteria.Belum)]
    [InlineData("Belum (menunggu Renja)", PemenuhanKriteria.Belum)]
    [InlineData("N/A", PemenuhanKriteria.TidakBerlaku)]
    public void Jawaban_kriteria_dikenali(string tertulis, PemenuhanKriteria harus)
    {
        var hasil = Csv($"No;Kriteria;Jawaban\n1;{Formal};{tertulis}\n");
        hasil.Isi.Kriteria.ShouldBe([KeyValuePair.Create("1.b.1", harus)]);
    }

    /// <summary>Title, heading of two lines with joined cells, numbers of the columns, the heading once more, components by roman numerals,
    /// sub components by their dimension, notes below.</summary>
    [Fact]
    public void Lembar_resmi_dengan_kepala_dua_baris()
    {
        var isi = Buku(l =>
        {
            Teks(l, 1, "LEMBAR KERJA EVALUASI AKUNTABILITAS KINERJA");
            Teks(l, 3, "NO", "KOMPONEN/SUB KOMPONEN/KRITERIA", "BOBOT", "PENILAIAN", "", "CATATAN", "EVIDEN");
            Teks(l, 4, "", "", "", "JAWABAN", "NILAI");
            l.Gabung(3, 4, 3, 5);
            Teks(l, 5, "1", "2", "3", "4", "5", "6", "7");
            Teks(l, 6, "I", "PERENCANAAN KINERJA", "30");
            Teks(l, 7, "a", "KEBERADAAN", "6", "BB", "4,8");
            Teks(l, 8, "1)", "Terdapat pedoman teknis perencanaan kinerja", "", "✓", "", "Perbup 5/2023", "Pedoman");
            Teks(l, 9, "2)", "Terdapat dokumen perencanaan kinerja jangka panjang.", "", "✓");
            Teks(l, 10, "NO", "KOMPONEN/SUB KOMPONEN/KRITERIA", "BOBOT", "JAWABAN", "NILAI", "CATATAN", "EVIDEN");
            Teks(l, 11, "3)", "Terdapat dokumen perencanaan kinerja jangka menengah", "", "–");
            Teks(l, 12, "", "Jumlah", "30", "", "4,8");
            Teks(l, 14, "", "Ditandatangani oleh Inspektur Daerah Kabupaten");
        });
        var hasil = PembacaKke.Baca(isi).Nilai;
        hasil.Baru.ShouldBeFalse();
        hasil.Isi.Kriteria.ShouldBe([
            KeyValuePair.Create("1.a.1", PemenuhanKriteria.Terpenuhi), KeyValuePair.Create("1.a.2", PemenuhanKriteria.Terpenuhi), KeyValuePair.Create("1.a.3", PemenuhanKriteria.Belum)]);
        hasil.Isi.JawabanSub.ShouldBe([KeyValuePair.Create("1.a", "BB")]);
        hasil.Isi.Catatan["1.a.1"].ShouldBe("Perbup 5/2023");
        hasil.Isi.Bukti["1.a.1"].ShouldBe("Pedoman");
        // BB is more than two of six; the other criteria are not in the file
        hasil.Catatan.Select(c => c.Tertulis.Split(',')[0]).ShouldBe(["1.a", "1.a.4"]);
    }

    /// <summary>Component, sub component and criterion in columns of their own, joined downwards with their weight and answer.</summary>
    [Fact]
    public void Sel_gabungan_menurun_milik_sub_komponennya()
    {
        var kriteria = Lke.Sub("2.a")?.Kriteria.Select(k => k.Uraian).ToList() ?? [];
        var isi = Buku(l =>
        {
            Teks(l, 1, "Komponen", "Sub Komponen", "Bobot", "Kriteria", "Jawaban");
            Teks(l, 2, "Pengukuran Kinerja", "Pengukuran Kinerja telah dilakukan", "6", kriteria[0], "E");
            Teks(l, 3, "", "", "", kriteria[1]);
            Teks(l, 4, "", "", "", kriteria[2]);
            foreach (var k in new[] { 1, 2, 3, 5 })
            {
                l.Gabung(2, k, 4, k);
            }
        });
        var hasil = PembacaKke.Baca(isi).Nilai;
        (hasil.Baru, hasil.Isi.Kriteria.Count).ShouldBe((false, 0));
        // E is what follows where nothing is known: no choice
        hasil.Isi.JawabanSub.ShouldBeEmpty();
        hasil.Catatan.ShouldNotContain(c => c.Pesan.Contains("tidak dikenal"));
    }

    [Fact]
    public void Kolom_centang_menyatakan_jawabannya()
    {
        var k = Lke.Sub("2.a")?.Kriteria.Select(x => x.Uraian).ToList() ?? [];
        var hasil = Csv($"No;Kriteria;Terpenuhi;Sebagian;Belum;Keterangan\n1;{k[0]};v;;;ada\n2;{k[1]};;√;;\n3;{k[2]};;;x;\n");
        hasil.Isi.Kriteria.Select(x => $"{x.Key} {x.Value}").ShouldBe(["2.a.1 Terpenuhi", "2.a.2 Sebagian", "2.a.3 Belum"]);
        hasil.Isi.Catatan.ShouldBe([KeyValuePair.Create("2.a.1", "ada")]);
    }

    /// <summary>Numbers say nothing: the second order of the same wording is told by where they stand, the same wording in two places by
    /// its sub component.</summary>
    [Fact]
    public void Kriteria_dicocokkan_menurut_bunyi_dan_tempatnya()
    {
        var hasil = Csv(Lembar(SatuanKerja, k => k.Kode is "1.a.7" or "4.a.2" ? "Ya" : k.Kode == "4.b.4" ? "Tidak" : ""));
        (hasil.Baru, hasil.Isi.Instrumen.Kode).ShouldBe((false, "lke-88-2021-satuan-kerja"));
        hasil.Isi.Kriteria.Select(x => $"{x.Key} {x.Value}").ShouldBe(["1.a.7 Terpenuhi", "4.a.2 Terpenuhi", "4.b.4 Belum"]);
        hasil.Catatan.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Pimpinan selalu teribat sebagai pengambil keputusan (Decision Maker) dalam mengukur capaian kinerja", "2.b.1")]
    [InlineData("Target yang ditetapkan dalam Perencanaan Kinerja dapat dicapai (achievable), menantang.", "1.b.7")]
    [InlineData("Dokumen Laporan Kinerja telah menginfokan analisis dan evaluasi realisasi kinerja dengan target tahunan", "3.b.3")]
    [InlineData("3. Pengukuran kinerja telah mempengaruhi penyesuaian kebijakan dalam mencapai kinerja", "2.c.5")]
    [InlineData("a) Setiap pegawai memahami dan peduli atas hasil pengukuran kinerja", "2.c.10")]
    public void Bunyi_yang_sedikit_berbeda_dikenali(string tertulis, string kode) => Csv($"No;Kriteria;Jawaban\n1;{tertulis};Ya\n").Isi.Kriteria.Keys.ShouldBe([kode]);

    /// <summary>A local instrument: other criteria, points for each, letters.</summary>
    [Fact]
    public void Instrumen_sendiri_dengan_poin_diusulkan_dan_jawabannya_ikut()
    {
        var hasil = Csv("""
            No;Kriteria;Bobot;Jawaban;Catatan
            1;Perencanaan Kinerja;30
            1.a;Dokumen Perencanaan Kinerja telah tersedia;6
            1;Terdapat pedoman teknis perencanaan kinerja.;2;A
            2;Terdapat dokumen perencanaan kinerja jangka menengah.;2;C;lewat
            3;Dilakukan reviu terhadap dokumen perencanaan setiap tahun;2;E
            """);
        var (i, isi) = (hasil.Isi.Instrumen, hasil.Isi);
        hasil.Baru.ShouldBeTrue();
        i.Sub("1.a").ShouldNotBeNull().ShouldSatisfyAllConditions(s => s.Cara.ShouldBe(CaraNilaiSub.JumlahPoin), s => s.Bobot.ShouldBe(6));
        i.SemuaKriteria.Select(k => $"{k.Kode} {k.Bobot} {k.JenisJawaban.Count} {k.Verifikator}").ShouldBe(["1.a.1 2 5 Bappeda", "1.a.2 2 5 Bappeda", "1.a.3 2 5 "]);
        isi.JawabanKriteria.Select(j => j.Value).ShouldBe(["A", "C", "E"]);
        isi.Catatan["1.a.2"].ShouldBe("lewat");
        hasil.Sepadan.ShouldBe([KeyValuePair.Create("1.a.1", "1.a.1"), KeyValuePair.Create("1.a.2", "1.a.3")], ignoreOrder: true);
        // the sheet holds one component of four: that its weights do not sum is told
        hasil.Catatan.ShouldContain(c => c.Tertulis == "Komponen" && c.Pesan.Contains("seharusnya 100"));
        hasil.Catatan.ShouldContain(c => c.Pesan.Contains("A = 1,00; B = 0,75"));
    }

    /// <summary>Points instead of letters: one of two is half, 1,5 of 2 is three quarters; the second sub component has its sentence cut.</summary>
    [Fact]
    public void Poin_dibaca_sebagai_bagian_dari_bobot_kriterianya()
    {
        var hasil = Csv("""
            No;Kriteria;Bobot;Jawaban
            4;Evaluasi Akuntabilitas Kinerja Internal;25
            4.a;Evaluasi Akuntabilitas Kinerja Internal telah dilaksanakan;5
            1;Terdapat pedoman teknis Evaluasi AKIP Internal;3;0
            2;Terdapat Rencana Tindak Lanjut LHE AKIP;2;1,5
            4.b;Evaluasi Akuntabilitas Kinerja Internal telah dilaksanakan secara;7,5
            1;Evaluasi AKIP Internal telah dilaksanakan oleh SDM yang memadai;2;1
            2;Evaluasi AKIP Internal telah dilaksanakan sesuai standar;4;4
            """);
        var i = hasil.Isi.Instrumen;
        i.SemuaSub.Select(s => $"{s.Kode} {s.Bobot} {s.Cara} {s.Kriteria.Count}").ShouldBe(["1.a 5 JumlahPoin 2", "1.b 7.5 JumlahPoin 2"]);
        hasil.Isi.JawabanKriteria.Select(j => $"{j.Key} {j.Value}").ShouldBe(["1.a.1 E", "1.a.2 B", "1.b.1 C", "1.b.2 A"]);
        hasil.Catatan.ShouldContain(c => c.Tertulis == "Sub komponen 1.b" && c.Pesan.Contains("Poin kriterianya berjumlah 6,00"));
    }

    [Fact]
    public void Bagian_yang_tidak_ada_pada_skala_mana_pun_mendapat_hurufnya_sendiri()
    {
        var k = Lke.Sub("2.a")?.Kriteria.Select(x => x.Uraian).ToList() ?? [];
        var hasil = Csv($"No;Kriteria;Bobot;Jawaban\n2;Pengukuran Kinerja;30\n2.a;Pengukuran Kinerja telah dilakukan;6\n1;{k[0]};2;1,2\n2;{k[1]};2;0,8\n3;{k[2]};2;2\n");
        hasil.Isi.JawabanKriteria.Values.ShouldBe(["B", "C", "A"]);
        hasil.Isi.Instrumen.Kriteria("1.a.1")?.JenisJawaban.Select(j => j.Nilai).ShouldBe([1, 0.6m, 0.4m, 0]);
    }

    [Fact]
    public void Bobot_sendiri_berupa_bagian_dari_satu_disamakan()
    {
        var teks = Lembar(Lke, _ => "Ya", (nama, bobot) => nama.Length == 1 ? bobot / 100 : nama[2] switch { 'a' => 0.25m, 'b' => 0.25m, _ => 0.5m });
        var hasil = Csv(teks);
        hasil.Baru.ShouldBeTrue();
        hasil.Isi.Instrumen.Komponen.Select(k => k.Bobot).ShouldBe([30, 30, 15, 25]);
        hasil.Isi.Instrumen.Sub("1.a")?.Bobot.ShouldBe(7.5m);
        hasil.Catatan.ShouldBeEmpty();
        PenghitungEvaluasi.Hitung(hasil.Isi.Instrumen, hasil.Isi.Kriteria, hasil.Isi.JawabanSub).Nilai.Nilai.ShouldBe(80);
    }

    [Theory]
    [InlineData("1;Perencanaan Kinerja;30\n2;Pengukuran Kinerja;25\n3;Pelaporan Kinerja;15\n4;Evaluasi Akuntabilitas Kinerja Internal;10\n5;Capaian Kinerja;20\n")]
    [InlineData("A;Perencanaan Kinerja;30\nB;Pengukuran Kinerja;25\nC;Pelaporan Kinerja;15\nD;Evaluasi Internal;10\nE;Pencapaian Sasaran/Kinerja Organisasi;20\n")]
    public void Susunan_lama_ditolak_dengan_sebabnya(string baris)
    {
        var hasil = PembacaKke.Baca(Encoding.UTF8.GetBytes("No;Komponen;Bobot\n" + baris));
        hasil.Ada.ShouldBeFalse();
        hasil.DaftarKesalahan[0].Pesan.ShouldContain("PermenPANRB 12/2015");
    }

    [Fact]
    public void Yang_tidak_dipahami_disebut_lembar_dan_selnya()
    {
        var isi = Buku(l =>
        {
            Teks(l, 1, "No", "Kriteria", "Jawaban", "Catatan");
            Teks(l, 2, "1", "Terdapat pedoman teknis perencanaan kinerja", "mungkin");
            l.MulaiBaris(3);
            l.Teks(2, "Terdapat dokumen perencanaan kinerja jangka panjang", new Gaya());
            l.Rumus(3, "A1", null, new Gaya());
        }, l =>
        {
            Teks(l, 1, "No", "Kriteria", "Jawaban");
            Teks(l, 2, "1", "Terdapat dokumen perencanaan kinerja jangka menengah", "Ya");
            Teks(l, 3, "1", "Terdapat dokumen perencanaan kinerja jangka menengah", "Tidak");
        });
        var hasil = PembacaKke.Baca(isi).Nilai;
        hasil.Isi.Kriteria.ShouldBe([KeyValuePair.Create("1.a.3", PemenuhanKriteria.Terpenuhi)]);
        hasil.Catatan.Select(c => c.Tempat).Where(t => t.Length > 0).ShouldBe(["lembar \"Lembar 1\" sel C2", "lembar \"Lembar 2\" sel C3"], ignoreOrder: true);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Nama;Alamat\nYayasan A;Jl. Satu\n")]
    public void Yang_bukan_lembar_evaluasi_ditolak_dengan_alasan(string teks) =>
        PembacaKke.Baca(Encoding.UTF8.GetBytes(teks)).DaftarKesalahan.ShouldHaveSingleItem().Pesan.ShouldContain("tidak ada komponen");

    [Fact]
    public void Enam_puluh_ribu_baris_tidak_mengganggu()
    {
        var s = new StringBuilder("No;Kriteria;Bobot;Jawaban\n1;Perencanaan Kinerja;30\n1.a;Dokumen Perencanaan kinerja telah tersedia;6\n");
        for (var i = 0; i < 60_000; i++)
        {
            s.Append(i % 90).Append(";Kriteria yang tidak ada di mana pun nomor ").Append(i).Append(";;Ya\n");
        }

        var hasil = Csv(s.ToString());
        hasil.Catatan.Count.ShouldBeLessThan(300);
        hasil.Catatan.ShouldContain(c => c.Pesan.Contains("lebih dari 20.000 baris"));
    }

    private static HasilKke Csv(string teks) => PembacaKke.Baca(Encoding.UTF8.GetBytes(teks)).Nilai;

    private static string Lembar(InstrumenEvaluasi i, Func<KriteriaEvaluasi, string> jawaban, Func<string, decimal, decimal>? bobot = null)
    {
        string Angka(string kode, decimal n) => Akuntabel.Core.Umum.AngkaIndonesia.Cetak(bobot?.Invoke(kode, n) ?? n, 2);
        var s = new StringBuilder("No;Komponen/Kriteria;Bobot;Jawaban\n");
        foreach (var k in i.Komponen)
        {
            s.Append(k.Kode).Append(';').Append(k.Nama).Append(';').Append(Angka(k.Kode, k.Bobot)).Append('\n');
            foreach (var sub in k.Sub)
            {
                s.Append(sub.Kode).Append(";\"").Append(sub.Nama).Append("\";").Append(Angka(sub.Kode, sub.Bobot)).Append('\n');
                foreach (var (x, n) in sub.Kriteria.Select((x, n) => (x, n + 1)))
                {
                    s.Append(n).Append(";\"").Append(x.Uraian).Append("\";;").Append(jawaban(x)).Append('\n');
                }
            }
        }

        return s.ToString();
    }

    private static byte[] Buku(params Action<Lembar>[] isi) => PembacaLembarRegisterTests.Buku(isi);

    private static void Teks(Lembar l, int baris, params string[] sel)
    {
        l.MulaiBaris(baris);
        for (var k = 0; k < sel.Length; k++)
        {
            if (sel[k].Length > 0)
            {
                l.Teks(k + 1, sel[k], new Gaya());
            }
        }
    }
}
