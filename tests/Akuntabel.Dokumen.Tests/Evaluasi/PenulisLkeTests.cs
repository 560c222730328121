using System.Globalization;
using Akuntabel.Core.Evaluasi;
using Akuntabel.Dokumen.Evaluasi;
using Akuntabel.Dokumen.Tests.Xlsx;

namespace Akuntabel.Dokumen.Tests.Evaluasi;

/// <summary>The evaluation as a workbook: LibreOffice computes what the program computes, and what is written is read back.</summary>
public class PenulisLkeTests
{
    private const string Bahaya = "=cmd|'/c calc'!A0";

    /// <summary>Answers of every kind, the same each time: criterion by criterion in a fixed turn.</summary>
    internal static IsiLke Isi(InstrumenEvaluasi i, string giliran, params (string Sub, string Jawaban)[] pilihan)
    {
        var jawaban = i.SemuaKriteria.Select((k, n) => KeyValuePair.Create(k.Kode, giliran[n % giliran.Length] switch
        {
            '+' => PemenuhanKriteria.Terpenuhi,
            '/' => PemenuhanKriteria.Sebagian,
            '-' => PemenuhanKriteria.Belum,
            'x' => PemenuhanKriteria.TidakBerlaku,
            _ => PemenuhanKriteria.BelumDiketahui,
        })).Where(k => k.Value != PemenuhanKriteria.BelumDiketahui).ToDictionary();
        return new IsiLke(i)
        {
            Judul = "LKE AKIP 2025",
            Instansi = "Badan Kesatuan Bangsa dan Politik",
            Kriteria = jawaban,
            JawabanSub = pilihan.ToDictionary(p => p.Sub, p => p.Jawaban),
            Catatan = new Dictionary<string, string> { ["1.a.1"] = Bahaya, ["1.a"] = "+62 812", ["3.a.4"] = "@SUM(A1)\n-1" },
            Bukti = new Dictionary<string, string> { ["3.a.4"] = "LHR 12/2025", ["1.a.1"] = Bahaya },
            Rekomendasi = [new("1.b", Bahaya, "Agar indikator memenuhi kriteria SMART", "Menyusun ulang IKU", "Sekretaris", "31 Maret 2026", "proses", "-")],
        };
    }

    public static TheoryData<string> Kasus => new("penuh", "campur", "kosong", "tidak berlaku", "huruf", "batas");

    private static IsiLke Buat(string kasus) => kasus switch
    {
        "penuh" => Isi(InstrumenBawaanTests.Lke, "+", ("1.a", "AA"), ("1.b", "A"), ("2.c", "CC")),
        // one chosen lower, one chosen higher than its criteria allow
        "campur" => Isi(InstrumenBawaanTests.SatuanKerja, "++/+-+?+/", ("1.b", "D"), ("3.b", "AA")),
        "kosong" => Isi(InstrumenBawaanTests.Lke, "?"),
        "tidak berlaku" => Isi(InstrumenBawaanTests.Lke with { BobotSebagian = 0.3m }, "x/x+x-/"),
        "huruf" => Isi(TulisanInstrumenTests.BerHuruf, "x++/-") with
        {
            JawabanKriteria = new Dictionary<string, string> { ["1.a.2"] = "B", ["1.a.3"] = "C", ["1.a.4"] = "D", ["1.a.6"] = "A" },
        },
        _ => Isi(InstrumenBawaanTests.Lke, "++/-"),
    };

    /// <summary>Cached values are removed first: what LibreOffice gives it has computed from the answers.</summary>
    [Theory]
    [MemberData(nameof(Kasus))]
    public void LibreOffice_menghitung_dari_jawaban_seperti_yang_dihitung_di_sini(string kasus)
    {
        var isi = Buat(kasus);
        var h = PenghitungEvaluasi.Hitung(isi.Instrumen, isi.Kriteria, isi.JawabanSub, isi.JawabanKriteria).Nilai;
        var lembar = BukuKerja.Dari(PenulisLke.Tulis(isi).Nilai).TanpaNilaiTersimpan().HitungUlang()["LKE"];
        var baris = lembar.Select(b => b.Select(s => s.Trim('"')).ToArray()).Where(b => b.Length > 7).ToList();
        foreach (var s in h.SemuaSub)
        {
            var b = baris.Single(b => b[0] == s.Sub.Kode);
            (b[5], b[6]).ShouldBe((s.Usulan.Kode, s.Jawaban.Kode), s.Sub.Kode);
            Angka(b[4]).ShouldBe((double)s.Pemenuhan, 1e-9, s.Sub.Kode);
            Angka(b[7]).ShouldBe((double)s.Nilai, 1e-9, s.Sub.Kode);
        }

        h.Komponen.ToList().ForEach(k => Angka(baris.Single(b => b[0] == k.Komponen.Kode)[7]).ShouldBe((double)k.Nilai, 1e-9));
        Angka(baris.Single(b => b[1] == "Nilai Akuntabilitas Kinerja")[7]).ShouldBe((double)h.Nilai, 1e-9);
        baris.Single(b => b[1] == "Predikat")[6..8].ShouldBe([h.Predikat.Kode, h.Predikat.Sebutan]);
    }

    /// <summary>The formulas do not depend on the answers: another answer typed is another score, with nothing else changed.</summary>
    [Fact]
    public void Rumusnya_sama_apa_pun_jawabannya()
    {
        Rumus("penuh").ShouldBe(Rumus("batas"));
        Rumus("penuh").Count.ShouldBeGreaterThan(80 + (12 * 4));

        static List<string> Rumus(string kasus) => [.. BukuKerja.Dari(PenulisLke.Tulis(Buat(kasus)).Nilai).Sel()
            .Where(s => s.Value.Rumus is not null).Select(s => $"{s.Key.Lembar}!{s.Key.Sel}={s.Value.Rumus}").Order(StringComparer.Ordinal)];
    }

    [Theory]
    [MemberData(nameof(Kasus))]
    public void Yang_ditulis_terbaca_dengan_jawaban_yang_sama(string kasus)
    {
        var isi = Buat(kasus);
        var hasil = PembacaKke.Baca(PenulisLke.Tulis(isi).Nilai, [.. InstrumenBawaan.Semua, TulisanInstrumenTests.BerHuruf]).Nilai;
        hasil.Baru.ShouldBeFalse();
        hasil.Isi.Instrumen.Kode.ShouldBe(isi.Instrumen.Kode);
        hasil.Isi.Kriteria.OrderBy(k => k.Key).ShouldBe(isi.Kriteria.Where(k => !isi.JawabanKriteria.ContainsKey(k.Key) || k.Value == PemenuhanKriteria.TidakBerlaku).OrderBy(k => k.Key));
        hasil.Isi.JawabanSub.OrderBy(k => k.Key).ShouldBe(isi.JawabanSub.OrderBy(k => k.Key));
        hasil.Isi.JawabanKriteria.OrderBy(k => k.Key).ShouldBe(isi.JawabanKriteria.Where(k => isi.Kriteria.GetValueOrDefault(k.Key) != PemenuhanKriteria.TidakBerlaku).OrderBy(k => k.Key));
        hasil.Isi.Catatan["1.a.1"].ShouldBe(Bahaya);
        hasil.Isi.Bukti["3.a.4"].ShouldBe("LHR 12/2025");
    }

    [Fact]
    public void Catatan_tidak_pernah_menjadi_rumus()
    {
        var buku = BukuKerja.Dari(PenulisLke.Tulis(Buat("campur")).Nilai);
        buku.Cacat().ShouldBeEmpty();
        buku.NamaLembar().ShouldBe(["LKE", "Skala", "Bukti", "Rekomendasi"]);
        var bahaya = buku.Sel().Values.Where(s => s.Nilai.StartsWith('=') || s.Nilai.StartsWith('@') || s.Nilai.StartsWith('+')).ToList();
        bahaya.Count.ShouldBe(5);
        bahaya.ShouldAllBe(s => s.Rumus == null && s.Jenis == "inlineStr");
    }

    [Fact]
    public void Instrumen_yang_salah_tidak_ditulis() =>
        PenulisLke.Tulis(new IsiLke(InstrumenBawaanTests.Lke with { Predikat = [] })).DaftarKesalahan.ShouldHaveSingleItem().Pesan.ShouldBe("Predikat:");

    private static double Angka(string teks) =>
        double.Parse(teks.TrimEnd('%').Replace(',', '.'), NumberStyles.Float, CultureInfo.InvariantCulture) / (teks.EndsWith('%') ? 100 : 1);
}
