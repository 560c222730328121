using Akuntabel.Core.Laporan;
using FsCheck;
using FsCheck.Fluent;
using static Akuntabel.Core.Tests.Laporan.Rangka;

namespace Akuntabel.Core.Tests.Laporan;

/// <summary>Diagrams: boxes apart and inside, every connector from a box to a box and through none.</summary>
public class TataLetakTests
{
    private static readonly Keterangan Ket = new("g", "Gambar", "1", 1, "Coba");

    [Fact]
    public void Struktur_tujuh_unit()
    {
        var b = TataLetakStruktur.Buat(Ket, Unit("Kepala", Unit("Sekretariat", Unit("Umum"), Unit("Keuangan")), Unit("Bidang Ideologi"), Unit("Bidang Politik", Unit("Seksi"))));
        Periksa(b);
        b.Simpul.Count.ShouldBe(7);
        b.Garis.Count.ShouldBe(6);
        b.TeksAlternatif.ShouldStartWith("Kepala membawahi Sekretariat; Bidang Ideologi; dan Bidang Politik. Sekretariat membawahi Umum serta Keuangan.");
        Simpul(b, "Umum").Y.ShouldBe(Simpul(b, "Seksi").Y);
        Simpul(b, "Kepala").Y.ShouldBe(0);
    }

    [Fact]
    public void Struktur_satu_unit() => Periksa(TataLetakStruktur.Buat(Ket, Unit("Kepala")));

    [Fact]
    public void Struktur_acak_tidak_bertindihan_dan_muat_di_halaman()
    {
        var pohon = Gen.Sized(n => Pohon(Math.Min(n, 3)));
        Prop.ForAll(Arb.From(pohon), p => Periksa(TataLetakStruktur.Buat(Ket, p))).Periksa();
    }

    [Theory]
    [InlineData(12)]
    [InlineData(25)]
    [InlineData(60)]
    public void Struktur_dengan_banyak_unit_tetap_terbaca(int banyak)
    {
        var b = TataLetakStruktur.Buat(Ket, Unit("Kepala", [.. Enumerable.Range(1, banyak).Select(i => Unit($"Seksi Pembinaan {i}"))]));
        Periksa(b);
        b.Simpul.ShouldAllBe(s => s.Lebar >= 30);
    }

    [Fact]
    public void Alur_lurus_dengan_keputusan_yang_kembali()
    {
        var b = TataLetakAlur.Buat(Ket, Sop(["KABAN", "TIM", "STAF"],
            ("Perintah", "KABAN", "mulai", 0, 0), ("Konsep", "TIM", "kegiatan", 0, 0), ("Ketik", "STAF", "kegiatan", 0, 0),
            ("Periksa", "KABAN", "keputusan", 5, 3), ("Kirim", "STAF", "selesai", 0, 0)));
        Periksa(b);
        b.Simpul.Count.ShouldBe(8);
        b.Garis.Where(g => g.Panah).Select(g => g.Teks).ShouldBe(["", "", "", "Ya", "Tidak"]);
        b.Simpul.Single(s => s.Id == "l4").Bentuk.ShouldBe(BentukSimpul.Keputusan);
        b.Simpul.Single(s => s.Id == "l1").Bentuk.ShouldBe(BentukSimpul.Ujung);
        b.TeksAlternatif.ShouldContain("Langkah 4. Periksa oleh KABAN.");
    }

    [Fact]
    public void Alur_yang_meloncat_ke_depan_dan_setuju_yang_kembali_digambar()
    {
        var b = TataLetakAlur.Buat(Ket, Sop(["A", "B"],
            ("Mulai", "A", "mulai", 0, 0), ("Cek", "A", "keputusan", 3, 5), ("Olah", "A", "kegiatan", 0, 0), ("Ulang", "B", "keputusan", 2, 5), ("Selesai", "A", "selesai", 0, 0)));
        Periksa(b);
        b.Garis.Count(g => g.Teks == "Tidak").ShouldBe(2);
        b.Garis.Count(g => g.Teks == "Ya").ShouldBe(2);
    }

    [Fact]
    public void Alur_acak_tidak_bertindihan()
    {
        var langkah = from pelaku in Gen.Choose(0, 3)
                      from jenis in Gen.Elements("kegiatan", "keputusan")
                      from kata in Gen.Choose(1, 30)
                      from mundur in Gen.Choose(1, 5)
                      select (pelaku, jenis, kata, mundur);
        Prop.ForAll(Arb.From(Gen.ListOf(langkah)), daftar =>
        {
            var isi = daftar.Select((l, i) => (string.Join(' ', Enumerable.Repeat("kata", l.kata)), $"J{l.pelaku}", l.jenis, 0, l.jenis == "keputusan" ? Math.Max(1, i + 1 - l.mundur) : 0)).ToArray();
            Periksa(TataLetakAlur.Buat(Ket, Sop(["J0", "J1", "J2", "J3"], isi)));
        }).Periksa();
    }

    private static void Periksa(Bagan b) => Cacat(b).Distinct().ShouldBeEmpty();

    private static IEnumerable<string> Cacat(Bagan b)
    {
        if (b.Lebar > 453)
        {
            yield return $"lebar {b.Lebar}";
        }

        foreach (var (s, i) in b.Simpul.Select((s, i) => (s, i)))
        {
            if (s.Lebar <= 0 || s.Tinggi <= 0)
            {
                yield return $"{s.Teks} tidak berluas";
            }

            if (!Dalam(b, s.X, s.Y) || !Dalam(b, s.X + s.Lebar, s.Y + s.Tinggi))
            {
                yield return $"{s} keluar dari {b.Lebar} × {b.Tinggi}";
            }

            if (b.Simpul.Skip(i + 1).FirstOrDefault(t => Tindih(s, t) || t.Id == s.Id) is { } lain)
            {
                yield return $"{s} bertindihan atau senama dengan {lain}";
            }
        }

        foreach (var g in b.Garis)
        {
            if (g.Titik.Any(t => !Dalam(b, t.X, t.Y)))
            {
                yield return $"garis \"{g.Teks}\" keluar";
            }

            // the dashed separators of lanes join nothing
            if (!g.Putus && (!b.Simpul.Any(s => DiTepi(s, g.Titik[0])) || !b.Simpul.Any(s => DiTepi(s, g.Titik[^1]))))
            {
                yield return $"garis \"{g.Teks}\" tidak menghubungkan kotak";
            }

            if (!g.Putus && b.Simpul.FirstOrDefault(s => g.Titik.Zip(g.Titik.Skip(1)).Any(r => Menembus(s, r.First, r.Second))) is { } tembus)
            {
                yield return $"garis \"{g.Teks}\" menembus {tembus}";
            }
        }
    }

    private static bool Dalam(Bagan b, decimal x, decimal y) => x >= -0.01m && y >= 0 && x <= b.Lebar + 0.01m && y <= b.Tinggi + 0.01m;

    private static bool Tindih(SimpulBagan a, SimpulBagan b) =>
        a.X + a.Lebar > b.X + 0.01m && b.X + b.Lebar > a.X + 0.01m && a.Y + a.Tinggi > b.Y + 0.01m && b.Y + b.Tinggi > a.Y + 0.01m;

    private static bool DiTepi(SimpulBagan s, (decimal X, decimal Y) t) =>
        t.X >= s.X - 0.01m && t.X <= s.X + s.Lebar + 0.01m && t.Y >= s.Y - 0.01m && t.Y <= s.Y + s.Tinggi + 0.01m;

    // segments are horizontal or vertical
    private static bool Menembus(SimpulBagan s, (decimal X, decimal Y) a, (decimal X, decimal Y) b) =>
        Math.Max(a.X, b.X) > s.X + 0.5m && Math.Min(a.X, b.X) < s.X + s.Lebar - 0.5m && Math.Max(a.Y, b.Y) > s.Y + 0.5m && Math.Min(a.Y, b.Y) < s.Y + s.Tinggi - 0.5m;

    private static SimpulBagan Simpul(Bagan b, string teks) => b.Simpul.Single(s => s.Teks == teks);

    private static NilaiLingkup Unit(string nama, params NilaiLingkup[] anak) => Lingkup(("nama", nama), ("anak", anak));

    private static Gen<NilaiLingkup> Pohon(int dalam) =>
        from kata in Gen.Choose(1, 8)
        from anak in dalam == 0 ? Gen.Constant(Array.Empty<NilaiLingkup>()) : Gen.ArrayOf(Pohon(dalam - 1), 2)
        select Unit(string.Join(' ', Enumerable.Repeat("Bidang", kata)), anak);

    private static NilaiLingkup Sop(string[] pelaksana, params (string Kegiatan, string Pelaku, string Jenis, int Setuju, int Tidak)[] langkah) => Lingkup(
        ("pelaksana", pelaksana),
        ("langkah", langkah.Select(l =>
        {
            var isi = Lingkup(("kegiatan", l.Kegiatan), ("pelaksana", new object[] { l.Pelaku }), ("jenis", l.Jenis));
            return isi.Dengan(new[] { ("setuju", l.Setuju), ("tidak", l.Tidak) }.Where(p => p.Item2 > 0).Select(p => KeyValuePair.Create(p.Item1, Nilai(Bilangan(p.Item2)))));
        }).ToArray()));
}
