using Akuntabel.Core.Alur;

namespace Akuntabel.Core.Tests.Alur;

/// <summary>A procedure runs as its people would: each case is a list of what they do, and what stands then.</summary>
public class PenggerakSopTests
{
    // a Monday
    private static readonly DateTime Senin = new(2022, 4, 4, 9, 0, 0);

    private static readonly PenggerakSop Penggerak = new(new KalenderKerja());

    // steps of the product's own procedure: 1 order, 2 forms (by itself), 3 fill in (each unit), 4 hand over (by itself), 5 recap,
    // 6 report (by itself), 7 decide, 8 store
    [Theory]
    [InlineData("", "3:a 3:b")]
    [InlineData("a3", "3:b")]
    [InlineData("a3 b3", "5")]
    [InlineData("b3 a3 5", "7")]
    [InlineData("a3 b3 5 7", "8")]
    [InlineData("a3 b3 5 7 8", "selesai")]
    [InlineData("a3 b3 5 7<5", "5")]
    [InlineData("a3 b3 5 7<3b", "3:b")]
    [InlineData("a3 b3 5 7<3b b3", "5")]
    [InlineData("a3 b3 5 7<3ab a3", "3:b")]
    [InlineData("a3 b3 5<3a", "3:a")]
    [InlineData("a3 b3 5<3a a3 5 7 8", "selesai")]
    [InlineData("a3 b3 5 7 8 buka3a", "3:a")]
    [InlineData("a3 b3 5 7 buka3a", "3:a")]
    [InlineData("a3 b3 5 7 buka3a a3 5 7", "8")]
    [InlineData("a3 b3 5 7 8 buka3a a3 5 7 8", "selesai")]
    public void Yang_memegang(string gerak, string kini) => Kini(Jalankan(gerak)).ShouldBe(kini);

    [Theory]
    [InlineData("a3 a3", "sudah tidak menunggu")]
    [InlineData("5", "sudah tidak menunggu")]
    [InlineData("a3 b3 5 7<3", "masing-masing unit")]
    [InlineData("a3 b3 5 7<3x", "masing-masing unit")]
    [InlineData("a3 b3 5 7<4", "tidak dapat dikembalikan")]
    [InlineData("a3 b3 5 7<8", "tidak dapat dikembalikan")]
    [InlineData("a3 b3 buka3a", "masih berjalan")]
    public void Yang_tidak_dapat(string gerak, string sebab)
    {
        var semua = gerak.Split(' ');
        var p = Jalankan(string.Join(' ', semua[..^1]));
        var hasil = Gerak(p, semua[^1], Senin);
        hasil.Ada.ShouldBeFalse();
        hasil.DaftarKesalahan.Single().Pesan.ShouldContain(sebab);
    }

    [Fact]
    public void Kembali_tanpa_alasan_ditolak()
    {
        var hasil = Penggerak.Kembalikan(Jalankan("a3 b3 5"), 7, 5, [], new GerakSop(Senin, "Kepala", " "));
        hasil.DaftarKesalahan.Single().Pesan.ShouldContain("dengan alasan");
    }

    // figures go back to who handed them in, whether the others have or not; who holds it for the office has it no more
    [Theory]
    [InlineData("a3", "a:1.1", "3:a 3:b")]
    [InlineData("a3 b3", "a:1.1", "3:a")]
    [InlineData("a3 b3 5", "b:1.2", "3:b")]
    [InlineData("a3 b3 5", "a:1.1 b:1.2", "3:a 3:b")]
    public void Isian_dikembalikan_kepada_yang_menyerahkannya(string gerak, string hal, string kini)
    {
        var semula = Jalankan(gerak);
        var p = Penggerak.KembalikanHal(semula, 3, Hal(hal), new GerakSop(Senin, "Kasubbag", "")).Nilai;
        Kini(p).ShouldBe(kini);
        foreach (var d in Hal(hal))
        {
            p.Cari(3, d.Unit).ShouldNotBeNull().ShouldSatisfyAllConditions(
                t => t.Hal.ShouldBe(d.Hal), t => t.Alasan.ShouldBe($"{d.Hal[0].Kode}: cek"), t => t.Putaran.ShouldBe(2));
        }

        p.DaftarTugas.Where(t => t.Keadaan == KeadaanTugas.Dikembalikan).Select(t => t.Oleh)
            .ShouldBe(semula.Terbuka.Where(t => t.Unit.Length == 0).Select(_ => "Kasubbag"));
        Kini(d3(p)).ShouldBe(gerak.Contains("b3", StringComparison.Ordinal) ? "5" : "3:b", "lalu menuju langkah sesudahnya seperti semula");

        PelaksanaanSop d3(PelaksanaanSop q) => Hal(hal).Aggregate(q, (r, d) => Gerak(r, d.Unit + "3", Senin).Nilai);
    }

    [Theory]
    [InlineData("a3", "b:1.2", "belum diserahkan unitnya")]
    [InlineData("a3 b3 5 7", "a:1.1", "sudah disetujui")]
    [InlineData("a3 b3 5 7 8", "a:1.1", "sudah disetujui")]
    [InlineData("a3", "", "belum ditandai")]
    [InlineData("a3", "x:1.1", "belum diserahkan unitnya")]
    public void Isian_yang_tidak_dapat_dikembalikan(string gerak, string hal, string sebab) => Penggerak.KembalikanHal(
        Jalankan(gerak), 3, Hal(hal), new GerakSop(Senin, "Kasubbag", "")).DaftarKesalahan.ShouldHaveSingleItem().Pesan.ShouldContain(sebab);

    [Fact]
    public void Yang_ditandai_kemudian_ditambahkan_pada_yang_sudah_dikembalikan()
    {
        var gerak = new GerakSop(Senin, "Kasubbag", "");
        var sekali = Penggerak.KembalikanHal(Jalankan("a3 b3"), 3, Hal("a:1.1"), gerak).Nilai;
        var lagi = Penggerak.KembalikanHal(sekali, 3, Hal("a:1.3"), gerak).Nilai;
        lagi.Terbuka.ShouldHaveSingleItem().Hal.Select(h => h.Kode).ShouldBe(["1.1", "1.3"]);
    }

    // "a:1.1 b:1.2": unit a gets indikator 1.1 back, unit b 1.2
    private static IReadOnlyList<PengembalianUnit> Hal(string teks) => [.. teks.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Select(h => new PengembalianUnit(h[..1], [new HalDikembalikan(JenisHal.Indikator, h[2..], "cek")]))];

    // locked from the head's yes until it is given back
    [Theory]
    [InlineData("a3 b3 5", false)]
    [InlineData("a3 b3 5 7", true)]
    [InlineData("a3 b3 5 7 8", true)]
    [InlineData("a3 b3 5 7 8<5", false)]
    [InlineData("a3 b3 5 7 8 buka3a", false)]
    [InlineData("a3 b3 5 7 8 buka3a a3 5", false)]
    [InlineData("a3 b3 5 7 8 buka3a a3 5 7", true)]
    public void Terkunci_sejak_disetujui_sampai_dibuka_lagi(string gerak, bool terkunci) => Jalankan(gerak).Terkunci.ShouldBe(terkunci);

    [Fact]
    public void Yang_kembali_membawa_alasannya_dan_putarannya()
    {
        var p = Jalankan("a3 b3 5 7<3b");
        var t = p.Terbuka.Single();
        (t.Langkah, t.Unit, t.Putaran, t.Alasan).ShouldBe((3, "b", 2, "perbaiki"));
        p.Terakhir(7, "")?.Keadaan.ShouldBe(KeadaanTugas.Dikembalikan);
        p.Terakhir(3, "a")?.Putaran.ShouldBe(1);
    }

    [Fact]
    public void Penyerahan_tercatat_sendiri_dengan_saatnya()
    {
        var p = Gerak(Jalankan(""), "a3", Senin.AddHours(3)).Nilai;
        var serah = p.DaftarTugas.Single(t => t.Langkah == 4);
        (serah.Unit, serah.Keadaan, serah.Sejak, serah.Berakhir, serah.Oleh).ShouldBe(("a", KeadaanTugas.Selesai, Senin.AddHours(3), Senin.AddHours(3), ""));
    }

    // two working days from Monday 09.00 end on Wednesday at closing time; from Thursday before a long weekend later
    [Theory]
    [InlineData("2022-04-04 09:00", "2022-04-06 16:00")]
    [InlineData("2022-04-14 10:00", "2022-04-19 16:00")]
    [InlineData("2022-04-04 17:30", "2022-04-07 16:00")]
    public void Tempo_menurut_hari_kerja(string mulai, string tempo) =>
        Penggerak.Mulai(KatalogSop.PengumpulanData, ["a"], new GerakSop(Saat(mulai), "Kepala", "")).Nilai.Terbuka.Single().Tempo.ShouldBe(Saat(tempo));

    [Theory]
    [InlineData(AturanGabung.Tunggu, "a3", "3:b")]
    [InlineData(AturanGabung.Lanjut, "", "3:a 3:b")]
    [InlineData(AturanGabung.Lanjut, "a3", "3:b 5")]
    [InlineData(AturanGabung.Lanjut, "a3 lewat b3", "5")]
    [InlineData(AturanGabung.Lanjut, "a3 lewat 5 7", "8")]
    [InlineData(AturanGabung.Lanjut, "a3 lewat 5 7<3a", "3:a 3:b")]
    public void Yang_terlambat(AturanGabung aturan, string gerak, string kini)
    {
        var sop = KatalogSop.PengumpulanData;
        var p = Jalankan(gerak, Sop.Buat(sop.Kunci, sop.DaftarPelaksana, [.. sop.DaftarLangkah.Select(l => l with { Gabung = aturan })]).Nilai);
        Kini(Penggerak.Lewat(p, p.Terbuka.Any(t => t.Alasan.Length > 0) ? Senin : Senin.AddDays(30))).ShouldBe(kini);
    }

    [Fact]
    public void Yang_belum_menyerahkan_ketika_disetujui_tidak_dapat_lagi()
    {
        var sop = KatalogSop.PengumpulanData;
        var p = Jalankan("a3 lewat 5 7", Sop.Buat(sop.Kunci, sop.DaftarPelaksana, [.. sop.DaftarLangkah.Select(l => l with { Gabung = AturanGabung.Lanjut })]).Nilai);
        p.Terakhir(3, "b")?.Keadaan.ShouldBe(KeadaanTugas.Dilewati);
        p.Terkunci.ShouldBeTrue();
        Gerak(p, "b3", Senin).Ada.ShouldBeFalse();
    }

    [Fact]
    public void Tanpa_unit_kantor_mengisinya_sebagai_satu() =>
        Kini(Penggerak.Mulai(KatalogSop.PengumpulanData, [], new GerakSop(Senin, "Kepala", "")).Nilai).ShouldBe("3");

    // "setuju" leads back, "tidak" leads on, an end in the middle, a decision that nobody makes
    [Theory]
    [InlineData("P;K:1", "tidak pernah selesai")]
    [InlineData("K::2;P", "maju ke langkah 2")]
    [InlineData("S;P", "masih ada langkah")]
    [InlineData("P;O", "tidak dapat berlangsung sendiri")]
    [InlineData("", "belum mempunyai langkah")]
    [InlineData("P:3;M;P", "menuju langkah 3, sehingga langkah 2 (persetujuan kepala) dilompati")]
    public void Yang_tidak_dapat_dijalankan(string langkah, string sebab)
    {
        var sop = Sop.Buat("x", ["Kepala"], [.. langkah.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(Langkah)]).Nilai;
        Penggerak.Mulai(sop, [], new GerakSop(Senin, "Kepala", "")).DaftarKesalahan.ShouldHaveSingleItem().Pesan.ShouldContain(sebab);
    }

    [Theory]
    [InlineData("KABAN", Peran.Kepala)]
    [InlineData("Kepala Badan", Peran.Kepala)]
    [InlineData("Kepala Badan Kesatuan Bangsa dan Politik Kabupaten Belitung Timur", Peran.Kepala)]
    [InlineData("Kepala Dinas Pekerjaan Umum dan Penataan Ruang", Peran.Kepala)]
    [InlineData("Kepala Badan Perencanaan Pembangunan Daerah", Peran.Kepala)]
    [InlineData("Kepala Kantor", Peran.Kepala)]
    [InlineData("Kepala", Peran.Kepala)]
    [InlineData("Camat Timur", Peran.Kepala)]
    [InlineData("Kepala Seksi Pemerintahan", Peran.SubBidang)]
    [InlineData("Sekretaris Badan", Peran.Perencana)]
    [InlineData("Tim Penyusun", Peran.Penyusun)]
    [InlineData("KASUBBAG TU", Peran.Perencana)]
    [InlineData("Kepala Sub Bagian Umum dan Kepegawaian", Peran.Perencana)]
    [InlineData("Sekretaris", Peran.Perencana)]
    [InlineData("SUB BIDANG", Peran.SubBidang)]
    [InlineData("Kepala Bidang Ideologi", Peran.SubBidang)]
    [InlineData("TIM", Peran.Penyusun)]
    [InlineData("STAF", Peran.Perencana)]
    [InlineData("Petugas arsip", Peran.Perencana)]
    public void Pelaksana_adalah(string sebutan, Peran peran) => PenebakPelaksana.Tebak(sebutan).ShouldBe(peran);

    [Fact]
    public void Sop_bawaan_dapat_dijalankan_dan_setiap_pelaksananya_dikenal() => KatalogSop.Semua.ShouldAllBe(s =>
        PemeriksaSop.Halangan(s).Count == 0 && s.DaftarLangkah.All(l => l.Pelaksana.Count == 1 && l.Standar != null));

    // two working days from Monday 09.00; a day off is entered, then taken back: on which day and hour that happens, when it is due then
    [Theory]
    [InlineData("2022-04-04 10:00", "2022-04-06 16:00")]
    [InlineData("2022-04-06 10:00", "2022-04-06 16:00")]
    [InlineData("2022-04-07 10:00", "2022-04-07 16:00")]
    [InlineData("2022-04-07 17:00", "2022-04-08 16:00")]
    [InlineData("2022-04-08 15:00", "2022-04-08 16:00")]
    [InlineData("2022-04-11 09:00", "2022-04-06 16:00")]
    public void Tempo_dihitung_ulang_ketika_kalender_dibetulkan(string saat, string tempo)
    {
        var p = Jalankan("");
        var semula = p.Terbuka.First().Tempo.ShouldNotBeNull();
        var libur = new KetentuanHari(JenisKetentuanHari.Libur, new(2022, 4, 5), new(2022, 4, 6), "Libur daerah", "SK");
        var lama = new PenggerakSop(new KalenderKerja(new AturanKerja([], [libur]))).HitungUlang(p, Senin);
        lama.Terbuka.ShouldAllBe(t => t.Tempo == semula.AddDays(2));
        var betul = new PenggerakSop(new KalenderKerja()).HitungUlang(lama, Saat(saat));
        // who is late already stays so; nobody else becomes it
        betul.Terbuka.ShouldAllBe(t => t.Tempo == Saat(tempo));
        betul.DaftarTugas.Where(t => !t.Terbuka).ShouldBe(p.DaftarTugas.Where(t => !t.Terbuka));
        new PenggerakSop(new KalenderKerja()).HitungUlang(p, Senin).ShouldBeSameAs(p);
    }

    private static LangkahSop Langkah(string teks)
    {
        var b = teks.Split(':');
        int? Nomor(int i) => b.Length > i && b[i].Length > 0 ? int.Parse(b[i], System.Globalization.CultureInfo.InvariantCulture) : null;
        var jenis = b[0] switch { "K" or "O" => JenisLangkah.Keputusan, "S" => JenisLangkah.Selesai, _ => JenisLangkah.Proses };
        var tindakan = b[0] == "M" ? TindakanLangkah.MenetapkanTriwulan : TindakanLangkah.Tidak;
        return new LangkahSop(jenis, ["Kepala"], null, Nomor(1), Nomor(2), KantorUji.Tempat) { Otomatis = b[0] == "O", Tindakan = tindakan };
    }

    private static PelaksanaanSop Jalankan(string gerak, Sop? sop = null) =>
        gerak.Split(' ', StringSplitOptions.RemoveEmptyEntries).Aggregate(
            Penggerak.Mulai(sop ?? KatalogSop.PengumpulanData, ["a", "b"], new GerakSop(Senin, "Kepala", "")).Nilai, (p, g) => Gerak(p, g, Senin).Nilai);

    // "a3": unit a ends step 3; "5": the office ends step 5; "7<3b": 7 gives back to unit b's 3; "buka3a": opened again; "lewat": time passes
    private static Akuntabel.Core.Umum.Hasil<PelaksanaanSop> Gerak(PelaksanaanSop p, string g, DateTime saat)
    {
        static int N(string s) => s[^1] - '0';
        var gerak = new GerakSop(saat, "uji", "perbaiki");
        if (g == "lewat")
        {
            return Akuntabel.Core.Umum.Hasil.Dari(Penggerak.Lewat(p, saat.AddDays(30)));
        }

        if (g.StartsWith("buka", StringComparison.Ordinal))
        {
            return Penggerak.BukaKembali(p, g[4] - '0', [.. g[5..].Select(c => $"{c}")], gerak);
        }

        return g.Split('<') is [var dari, var ke]
            ? Penggerak.Kembalikan(p, N(dari), ke[0] - '0', [.. ke[1..].Select(c => $"{c}")], gerak)
            : Penggerak.Selesaikan(p, N(g), g[..^1], gerak);
    }

    private static string Kini(PelaksanaanSop p) => p.Berakhir is not null ? "selesai"
        : string.Join(' ', p.Terbuka.OrderBy(t => t.Langkah).ThenBy(t => t.Unit, StringComparer.Ordinal).Select(t => t.Unit.Length > 0 ? $"{t.Langkah}:{t.Unit}" : $"{t.Langkah}"));

    private static DateTime Saat(string teks) => DateTime.Parse(teks, System.Globalization.CultureInfo.InvariantCulture);
}
