using Akuntabel.Core.Laporan.Lingkup;
using Akuntabel.Core.Anggaran;
using Akuntabel.Core.Laporan;
using Akuntabel.Core.Perencanaan;
using Akuntabel.Core.Umum;
using static Akuntabel.Core.Tests.Laporan.Rangka;

namespace Akuntabel.Core.Tests.Laporan;

/// <summary>An invented agency of one sasaran, one indicator, two programmes, three sub kegiatan. Year 2022.</summary>
internal sealed class InstansiKecil
{
    public Dictionary<string, Nilai> Indikator { get; } = new()
    {
        ["kode"] = new NilaiTeks("1.1"),
        ["uraian"] = new NilaiTeks("Konflik yang ditangani"),
        ["satuan"] = new NilaiTeks("%"),
        ["polaritas"] = new NilaiTeks("naik"),
        ["alasan-standar"] = new NilaiTeks("belum ada standar"),
        ["renstra"] = Lingkup(("awal", Persen(50)), ("2022", Persen(80)), ("akhir", Persen(90))),
    };

    public Dictionary<string, Nilai> Akar { get; } = new()
    {
        ["laporan"] = Lingkup(("label", "LKj")),
        ["perjanjian-kinerja"] = Lingkup(("target", Lingkup())),
    };

    public List<BarisKinerja> Kinerja { get; } = [];

    public List<BarisTarget> Target { get; } = [];

    public List<BarisKomponen> Komponen { get; } = [];

    public Dictionary<int, IReadOnlyList<BarisKinerja>> Terdahulu { get; } = [];

    public List<SubKegiatanIsian> Sub { get; } =
    [
        Baris("1", "1.1", "a", 2, 1, 800, 600),
        Baris("1", "1.1", "b", 4, 4, 200, 200),
        Baris("2", "2.1", "c", 1, 0, 1000, 0),
    ];

    public List<PernyataanBaris> Pernyataan { get; } = [];

    public List<BarisBelanja> Belanja { get; } = [];

    public List<RegisterIsian> Register { get; } = [];

    public (string Mulai, string Selesai) Masa { get; set; } = ("2021", "2023");

    public string[] ProgramSasaran { get; set; } = ["1"];

    public static Fakta Persen(decimal n) => new($"uji.{n}", "n", Besaran.Dari(n), Satuan.Persen, 0, new Isian(Tempat));

    public static Fakta Rupiah(decimal? n, string id = "uji.rupiah") =>
        new(id, "n", n is { } x ? Besaran.Dari(x) : Besaran.Kosong("belum diisi"), Satuan.Rupiah, 0, new Isian(Tempat));

    public static SubKegiatanIsian Baris(string program, string kegiatan, string kode, decimal target, decimal? realisasi, decimal pagu, decimal? uang)
    {
        Fakta Fisik(string apa, decimal? n) => new($"sub.{kode}.{apa}", apa, n is { } x ? Besaran.Dari(x) : Besaran.Kosong("belum diisi"), Satuan.Baca("Dokumen"), 0, new Isian(Tempat));
        return new SubKegiatanIsian(
            program, "Program " + program, kegiatan, "Kegiatan " + kegiatan, kode, "Sub " + kode, "Dokumen", Fisik("target", target), Fisik("realisasi", realisasi),
            Rupiah(pagu, $"sub.{kode}.pagu"), Rupiah(uang, $"sub.{kode}.uang"), "Warga", new Asal("anggaran.csv", 2));
    }

    /// <summary>A realisation, and the target of its year in the RKT.</summary>
    public InstansiKecil DenganKinerja(int tahun, decimal? target, decimal? realisasi, int? triwulan = null, string satuan = "%")
    {
        if (target is { } t && !Target.Exists(b => b.Tahun == tahun))
        {
            DenganTarget(DokumenTarget.Rkt, tahun, t);
        }

        return DenganKinerjaLama(tahun, null, realisasi, triwulan, satuan);
    }

    /// <summary>A target that a document promises.</summary>
    public InstansiKecil DenganTarget(DokumenTarget dokumen, int tahun, decimal? target, int? triwulan = null, string indikator = "1.1")
    {
        var asal = new Asal("target.csv", Target.Count + 2);
        Target.Add(new BarisTarget(indikator, tahun, triwulan, dokumen, new Fakta($"target.{Target.Count}", "target",
            target is { } n ? Besaran.Dari(n) : Besaran.Kosong("belum diisi"), Satuan.Bilangan, 0, new Isian(asal)), asal));
        return this;
    }

    /// <summary>A row as the first version wrote it, its target beside its realisation.</summary>
    public InstansiKecil DenganKinerjaLama(int tahun, decimal? target, decimal? realisasi, int? triwulan = null, string satuan = "%")
    {
        Fakta Nilai(string apa, decimal? n) => new(
            $"kinerja.{tahun}.{triwulan}.{apa}.{Kinerja.Count}", apa, n is { } x ? Besaran.Dari(x) : Besaran.Kosong("belum diukur"), Satuan.Baca(satuan), 0, new Isian(new Asal("kinerja.csv", Kinerja.Count + 2, apa)));
        Kinerja.Add(new BarisKinerja("1.1", tahun, triwulan, Nilai("target", target), Nilai("realisasi", realisasi), satuan, new Asal("kinerja.csv", Kinerja.Count + 2)));
        return this;
    }

    /// <summary>What was measured of a component.</summary>
    public InstansiKecil DenganKomponen(string nama, int? triwulan, decimal? nilai, int tahun = 2022)
    {
        var asal = new Asal("komponen.csv", Komponen.Count + 2);
        Komponen.Add(new BarisKomponen("1.1", nama, tahun, triwulan, new Fakta($"komponen.{Komponen.Count}", nama,
            nilai is { } n ? Besaran.Dari(n) : Besaran.Kosong("belum diukur"), Satuan.Bilangan, 0, new Isian(asal)), asal));
        return this;
    }

    /// <summary>What the document of an earlier year measured.</summary>
    public InstansiKecil DenganTerdahulu(int dokumen, int tahun, decimal? realisasi, int? triwulan = null, string satuan = "%")
    {
        var asal = new Asal($"pengukuran/tahun-{dokumen}.csv", 2);
        var nilai = new Fakta($"kinerja.{dokumen}.{tahun}.{triwulan}", "n", realisasi is { } n ? Besaran.Dari(n) : Besaran.Kosong("belum diukur"),
            Satuan.Baca(satuan), 0, new Isian(asal));
        Terdahulu[dokumen] = [.. Terdahulu.GetValueOrDefault(dokumen) ?? [], new BarisKinerja("1.1", tahun, triwulan, nilai, nilai, satuan, asal)];
        return this;
    }

    public (NilaiLingkup Akar, IReadOnlyList<Kesalahan> Kesalahan) Bangun()
    {
        var sasaran = Lingkup(("kode", "1"), ("uraian", "Kondusif"), ("program", ProgramSasaran), ("indikator", new object[] { new NilaiLingkup(Indikator, new Asal("perencanaan.yaml", 9)) }));
        var isi = new Dictionary<string, Nilai>(Akar)
        {
            ["perencanaan"] = Lingkup(("periode", Lingkup(("mulai", Masa.Mulai), ("selesai", Masa.Selesai))),
                ("sasaran", new object[] { sasaran })),
        };
        return PembangunLingkup.Bangun(new DataInstansi(2022, new NilaiLingkup(isi), Kinerja, Sub, Pernyataan, Belanja, Register,
            new Dictionary<string, NilaiLingkup>()) { Target = Target, KinerjaTerdahulu = Terdahulu, Komponen = Komponen });
    }

    /// <summary>What a binding prints; the data must hold no error.</summary>
    public string Cetak(string ikatan)
    {
        var (akar, kesalahan) = Bangun();
        kesalahan.Select(k => k.ToString()).ShouldBeEmpty();
        return Teks(akar, Par("=" + ikatan))[1..];
    }

    /// <summary>As <see cref="Cetak"/>, of values that may be missing: a dash stands for each gap.</summary>
    public string CetakAtauKosong(string ikatan)
    {
        var (akar, kesalahan) = Bangun();
        kesalahan.Where(k => k.Bobot == BobotKesalahan.Pertentangan).Select(k => k.ToString()).ShouldBeEmpty();
        return System.Text.RegularExpressions.Regex.Replace(TeksBercelah(akar, Par("=" + ikatan))[1..], @"\[belum diisi: [^\]]*\]", "–");
    }

    public Kesalahan Salah()
    {
        var k = Bangun().Kesalahan.ShouldHaveSingleItem();
        k.Saran.ShouldNotBeNullOrWhiteSpace();
        return k;
    }
}
