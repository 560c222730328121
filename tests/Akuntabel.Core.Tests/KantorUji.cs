using Akuntabel.Core.Anggaran;
using Akuntabel.Core.Aturan;
using Akuntabel.Core.Pengukuran;
using Akuntabel.Core.Perencanaan;
using Akuntabel.Core.PerjanjianKinerja;
using Akuntabel.Core.Umum;
using DokumenPerjanjian = Akuntabel.Core.PerjanjianKinerja.PerjanjianKinerja;

namespace Akuntabel.Core.Tests;

/// <summary>An invented office made of typed documents: what a test does not say is as simple as it can be. Year 2023.</summary>
internal sealed class KantorUji
{
    public static readonly Asal Tempat = new("uji", 1);

    private readonly List<(string Kode, string[] Program, List<IsianIndikator> Indikator)> _sasaran = [];
    private readonly List<RealisasiKinerja> _realisasi = [];
    private readonly Dictionary<(KodeIndikator, int), TargetTercatat> _tercatat = [];
    private readonly List<VersiPerjanjian> _versi = [];
    private readonly List<(SubKegiatan Sub, RealisasiSubKegiatan Realisasi)> _anggaran = [];
    private readonly List<PesertaKegiatan> _peserta = [];
    private readonly Dictionary<(KodeIndikator, int), RealisasiKomponen> _komponen = [];

    public PeriodeLaporan Periode { get; init; } = new(2023);

    public decimal? Batas { get; init; }

    public CaraEfisiensi Efisiensi { get; init; }

    public RentangTahun Masa { get; init; } = RentangTahun.Buat(2021, 2026, Tempat).Nilai;

    public SerapanMinimum Minimum { get; init; } = SerapanMinimum.TidakAda;

    public static Fakta Angka(decimal? n, string satuan, string nama = "uji") =>
        new($"uji.{nama}.{n}", nama, n is { } x ? Besaran.Dari(x) : Besaran.Kosong("belum diukur"), Satuan.Baca(satuan), 0,
            new Isian(Tempat));

    public static IsianIndikator Isian(string kode, string satuan = "%", RumusCapaian rumus = RumusCapaian.RealisasiPerTarget) =>
        new(kode, "Indikator " + kode, satuan, Tempat) { RumusCapaian = rumus, AlasanTanpaStandar = "belum ada" };

    public KantorUji Sasaran(string kode, string[] program, params IsianIndikator[] indikator)
    {
        _sasaran.Add((kode, program, [.. indikator]));
        return this;
    }

    /// <summary>One sasaran of one indikator "1".</summary>
    public KantorUji Dengan(IsianIndikator indikator) => Sasaran("S", [], indikator);

    public KantorUji Diukur(string indikator, decimal? nilai, int? triwulan = null, int tahun = 2023, string satuan = "%")
    {
        _realisasi.Add(new RealisasiKinerja(new(indikator), tahun, triwulan is { } t ? new TriwulanKe(t) : null,
            Angka(nilai, satuan, "realisasi"), new Asal("kinerja.csv", _realisasi.Count + 2)));
        return this;
    }

    public KantorUji Tercatat(string indikator, decimal? target, int tahun = 2023, string satuan = "%")
    {
        _tercatat[(new(indikator), tahun)] = new TargetTercatat(Angka(target, satuan, "target"), new Asal("kinerja.csv", 2));
        return this;
    }

    public KantorUji Dijanjikan(params (string Indikator, Fakta Target)[] target) => Versi("target", target);

    public KantorUji DijanjikanCacah(params (string Indikator, Fakta Target)[] target) => Versi("cacah", target);

    public KantorUji Sub(string program, string kode, decimal pagu, decimal? uang, decimal target = 1, decimal? fisik = 1)
    {
        var kunci = new KunciSubKegiatan(new KodeProgram(program), new KodeKegiatan(program + ".1"), new KodeSubKegiatan(kode));
        _anggaran.Add((
            new SubKegiatan(kunci, "Program " + program, "Kegiatan " + program, "Sub " + kode, "Dokumen", Angka(target, "Dokumen"),
                Angka(pagu, "Rp", "pagu"), "", Tempat),
            new RealisasiSubKegiatan(Angka(uang, "Rp", "realisasi anggaran"), Angka(fisik, "Dokumen"))));
        return this;
    }

    public KantorUji Peserta(string indikator, DateOnly waktu, decimal banyak)
    {
        _peserta.Add(new PesertaKegiatan(new(indikator), waktu, Angka(banyak, "orang")));
        return this;
    }

    public KantorUji Komponen(string indikator, int ke, decimal? kini, string satuan)
    {
        _komponen[(new(indikator), ke)] = new RealisasiKomponen(new(indikator), ke, kini is null ? null : Angka(kini, satuan), null);
        return this;
    }

    public Renstra Renstra() => Perencanaan(_sasaran.Select(s => new SasaranStrategis(
        new KodeSasaran(s.Kode), "Sasaran " + s.Kode, null, [.. s.Program.Select(p => new ProgramPenunjang(new KodeProgram(p), Tempat))],
        [.. s.Indikator.Select(i => Indikator.Buat(i).Nilai)], Tempat)));

    public HasilKinerja Hitung()
    {
        var renstra = Renstra();
        var perjanjian = DokumenPerjanjian.Buat(_versi, renstra).Nilai with { Tercatat = _tercatat, SerapanMinimum = Minimum };
        var dpa = Dpa.Buat([.. _anggaran.Select(a => a.Sub)], [], []).Nilai;
        var pengukuran = PengukuranKinerja.Buat(_realisasi, renstra).Nilai with { DaftarPeserta = _peserta, Komponen = _komponen };
        var realisasi = new RealisasiAnggaran(_anggaran.ToDictionary(a => a.Sub.Kunci, a => a.Realisasi), new Dictionary<KodeRekening,
            Fakta>());
        return Kinerja.Hitung(renstra, perjanjian, dpa, pengukuran, realisasi, new ParameterKinerja(Periode, Skala(), Batas, Efisiensi));
    }

    /// <summary>What was computed of the only indikator.</summary>
    public HasilIndikator Satu() => Hitung().DaftarIndikator.ShouldHaveSingleItem();

    private Renstra Perencanaan(IEnumerable<SasaranStrategis> sasaran) => Core.Perencanaan.Renstra.Buat(Masa, [], [.. sasaran]).Nilai;

    private KantorUji Versi(string bagian, (string Indikator, Fakta Target)[] target)
    {
        var isi = target.ToDictionary(t => new KodeIndikator(t.Indikator), t => t.Target);
        var kosong = new Dictionary<KodeIndikator, Fakta>();
        _versi.Add(new VersiPerjanjian($"{_versi.Count + 1}", bagian == "target" ? isi : kosong, bagian == "cacah" ? isi : kosong, Tempat));
        return this;
    }

    private static SkalaKinerja Skala()
    {
        static Skala Satu(string kode) => KatalogSkala.Cari(kode, new DateOnly(2023, 12, 31)) ?? throw new InvalidOperationException(kode);
        return new SkalaKinerja(Satu("akip-aa-d"), Satu("pmdn86-2017-gt"), Satu("pmdn86-2017-gt"), Satu("target"), Satu("keberhasilan"));
    }
}
