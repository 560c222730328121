using Akuntabel.Core.Perencanaan;
using Akuntabel.Core.PerjanjianKinerja;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Berkas.Uraian;
using Akuntabel.Dokumen.Penjenjangan;
using Akuntabel.Dokumen.Pertukaran.Formulir;
using Akuntabel.Dokumen.Pertukaran.LembarNomenklatur;
using Akuntabel.Dokumen.Pertukaran.Muatan;
using Akuntabel.Dokumen.Pertukaran.Pemeriksaan;

namespace Akuntabel.Web.FormulirDokumen;

/// <summary>What the forms of a document need from the others of its period: what fields choose from, the years, the indikator.</summary>
public sealed class LingkunganFormulir
{
    private readonly RujukanFormulir _rujukan = new();
    private readonly KumpulanBerkas _semua;
    private readonly int _tahunDokumen;
    private readonly IReadOnlyList<int> _tahun;
    private readonly Lazy<IReadOnlyList<IndikatorRenstra>> _indikator;
    private readonly Lazy<SekitarPerjanjian> _perjanjian;
    private readonly Lazy<IReadOnlyList<SubAnggaran>> _sub;
    private readonly Lazy<ILookup<string, string>> _sasaranProgram;

    /// <summary>Takes it from the files.</summary>
    /// <param name="semua">Files of the period, those of the document among them.</param>
    /// <param name="milik">Paths of the document's own files.</param>
    /// <param name="tahun">First year of the document.</param>
    /// <param name="hariIni">Today.</param>
    public LingkunganFormulir(KumpulanBerkas semua, IReadOnlyCollection<string> milik, int tahun, DateOnly hariIni)
    {
        ArgumentNullException.ThrowIfNull(semua);
        ArgumentNullException.ThrowIfNull(milik);
        // a budget, which may be long, is opened for those alone who choose from it
        var anggaran = milik.Any(m => KatalogUraian.Untuk(m) is { } u && (u.Bidang.Any(MemilihAnggaran) || u.Daftar.Any(MemilihAnggaran)));
        foreach (var jalur in semua.DaftarJalur.Where(j => j == UsulanSub.Jalur ? anggaran : j == "perencanaan.yaml" || milik.Contains(j)))
        {
            if (Buka(semua, jalur) is { } f)
            {
                _rujukan.Tambah(f);
            }
        }

        if (milik.Contains(PembacaPohon.Berkas))
        {
            _rujukan.Tambah(PembacaPohon.Rujukan, PembacaPohon.Baca(semua, tahun).Semua.Where(s => s.Isi.Asal != AsalSimpul.SubKegiatan)
                .Select(s => new PilihanBidang(s.Isi.Kode, KataSimpul.Nama(s.Isi))));
        }

        (_semua, _tahunDokumen) = (semua, tahun);
        _tahun = MasaRenstra.Baca(semua) is { } masa ? [.. Enumerable.Range(masa.Mulai, masa.Selesai - masa.Mulai + 1)] : [];
        _indikator = new(() => TabelSilang.Indikator(semua, tahun));
        _perjanjian = new(() => new SekitarPerjanjian(semua, tahun, hariIni, _indikator.Value));
        _sub = new(() => SubAnggaran.Baca(semua));
        _sasaranProgram = new(() => Program(semua));
    }

    /// <summary>Whether a field of lists chooses from the budget.</summary>
    /// <param name="daftar">The lists.</param>
    public static bool MemilihAnggaran(IEnumerable<UraianDaftar> daftar) => daftar.Any(MemilihAnggaran);

    private static bool MemilihAnggaran(UraianDaftar d) => d.Bidang.Any(MemilihAnggaran) || d.Anak.Any(MemilihAnggaran);

    private static bool MemilihAnggaran(UraianBidang b) => b.Rujukan.Length > 0 && KatalogUraian.Untuk(UsulanSub.Jalur)?.Daftar[0] is { } a
        && (a.Nama == b.Rujukan || a.Termuat.Any(t => t.Nama == b.Rujukan));

    /// <summary>The official codes of the year, with the regulation that has them; <c>null</c>: nobody has put any in.</summary>
    public (DaftarNomenklatur Daftar, string Dasar)? Nomenklatur { get; init; }

    /// <summary>Names of the office's units, of which one owns a row; empty: nothing is said of owners.</summary>
    public IReadOnlyList<string> Unit
    {
        get => [.. _rujukan.Untuk(KatalogUraian.RujukanUnit).Select(p => p.Nilai)];
        init => _rujukan.Tambah(KatalogUraian.RujukanUnit, (value ?? []).Select(n => new PilihanBidang(n, n)));
    }

    /// <summary>The indikator of the Renstra that serves the document.</summary>
    public IReadOnlyList<IndikatorRenstra> Indikator => _indikator.Value;

    /// <summary>What the Perjanjian Kinerja promises for the year, by indikator.</summary>
    public IReadOnlyDictionary<string, string> TargetPerjanjian => _perjanjian.Value.Janji;

    /// <summary>Targets of the Perjanjian Kinerja that a Perubahan changes, by indikator; none for a first version.</summary>
    public IReadOnlyDictionary<string, string> TargetSemula => _perjanjian.Value.Semula;

    /// <summary>The rows of the budget.</summary>
    public IReadOnlyList<SubAnggaran> Sub => _sub.Value;

    /// <summary>The sasaran of the Renstra.</summary>
    public IReadOnlyList<PilihanBidang> Sasaran => _rujukan.Untuk("sasaran");

    /// <summary>The sasaran that each program serves: the Renstra is where that is said.</summary>
    public ILookup<string, string> SasaranProgram => _sasaranProgram.Value;

    private static ILookup<string, string> Program(KumpulanBerkas semua) =>
        (Buka(semua, "perencanaan.yaml")?.Terapkan(KirimanFormulir.Kosong, new RujukanFormulir(), []).Isi.Daftar
            .First(d => d.Uraian.Kunci == "sasaran").Butir ?? [])
        .SelectMany(s => s["program"].Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(p => (Program: p, Sasaran: s["kode"])))
        .ToLookup(p => p.Program, p => p.Sasaran, StringComparer.Ordinal);

    /// <summary>A file as a form; <c>null</c> when it has none, or cannot be understood.</summary>
    public static FormulirBerkas? Buka(KumpulanBerkas isi, string jalur)
    {
        ArgumentNullException.ThrowIfNull(isi);
        return FormulirBerkas.Buka(jalur, isi.Coba(jalur, out var data) ? data : default(ReadOnlyMemory<byte>?));
    }

    /// <summary>A form with what was sent in it.</summary>
    public HasilFormulir Terapkan(FormulirBerkas formulir, KirimanFormulir kiriman)
    {
        ArgumentNullException.ThrowIfNull(formulir);
        return formulir.Terapkan(kiriman, _rujukan, _tahun);
    }

    /// <summary>The choices of a field; none for one that is typed.</summary>
    public IReadOnlyList<PilihanBidang> Pilihan(UraianBidang b)
    {
        ArgumentNullException.ThrowIfNull(b);
        return b.Rujukan.Length > 0 ? [.. b.Pilihan, .. _rujukan.Untuk(b.Rujukan)] : b.Pilihan;
    }

    /// <summary>A value as a person reads it: what a code names.</summary>
    public string Kata(BidangTerisi b)
    {
        ArgumentNullException.ThrowIfNull(b);
        return Pilihan(b.Uraian).FirstOrDefault(p => p.Nilai == b.Teks) is { } p ? p.Kata : b.Teks;
    }

    /// <summary>The target of the year that each indikator of target.csv has, of the document that counts first: the Perjanjian Kinerja,
    /// the RKT or Renja beside it, the Renstra.</summary>
    /// <param name="target">The form of target.csv.</param>
    internal IReadOnlyDictionary<string, TargetSetahun> TargetSetahun(ButirTerisi target)
    {
        var milik = target.Daftar[0].Butir.Where(b => b["tahun"] == $"{_tahunDokumen}" && b["target"].Length > 0).ToList();
        string Menurut(string dokumen, string kode) =>
            milik.FirstOrDefault(b => b["dokumen"] == dokumen && b["indikator"] == kode)?["target"] ?? "";
        return Indikator.DistinctBy(i => i.Kode).ToDictionary(i => i.Kode, i => new[]
        {
            (TargetPerjanjian.GetValueOrDefault(i.Kode, ""), "Perjanjian Kinerja"), (Menurut("rkt", i.Kode), "RKT"),
            (Menurut("renja", i.Kode), "Renja"), (i.Target, "Renstra"),
        }.Where(t => t.Item1.Length > 0).Select(t => new TargetSetahun(t.Item1, t.Item2, i.Agregasi))
            .FirstOrDefault(new TargetSetahun("", "", i.Agregasi)), StringComparer.Ordinal);
    }

    /// <summary>What the planning check says of a file, heaviest first; nothing of files that are no plan.</summary>
    public IReadOnlyList<TemuanRencana> Periksa(string jalur, ButirTerisi isi)
    {
        IReadOnlyList<TemuanRencana> temuan = jalur switch
        {
            "instansi.yaml" => PemeriksaIdentitas.Periksa(isi),
            "perencanaan.yaml" => PemeriksaRencana.Renstra(isi, [.. _rujukan.Untuk("program").Select(p => p.Nilai)]),
            PembacaPohon.Berkas => [.. PemeriksaPohon.Periksa(PembacaPohon.Baca(_semua, isi, _tahunDokumen)).Select(t => t.Temuan)
                .Where(t => t.Tempat.Length > 0)],
            "anggaran.csv" => [.. PemeriksaAnggaran.Periksa(isi, BentukIsian.JumlahBelanja(_semua) is var jumlah
                    && jumlah.TryGetValue("pagu", out var pagu) ? pagu : null),
                .. Nomenklatur is var (daftar, dasar) ? PemeriksaNomenklatur.Periksa(isi, daftar, dasar) : []],
            "realisasi-anggaran.csv" or "dukungan-sasaran.csv" or "anggaran-kas.csv" => PemeriksaRincian.Periksa(
                jalur, isi, Sub.DistinctBy(s => s.Kode).ToDictionary(s => s.Kode, s => s.Pagu)),
            RiwayatPerjanjian.BerkasKini => PemeriksaRencana.Perjanjian(
                isi, Indikator.GroupBy(i => i.Kode).ToDictionary(g => g.Key, g => g.First().Target), _perjanjian.Value.Sebelum()),
            "target.csv" => PemeriksaRencanaAksi.Periksa(isi, _tahunDokumen, TargetSetahun(isi)),
            PerjanjianJenjang.Berkas => PemeriksaJenjang.Periksa(isi, _perjanjian.Value.Jenjang()),
            _ => [],
        };
        return [.. temuan.Concat(PemeriksaPemilik.Periksa(jalur, isi, Unit)).OrderBy(t => t.Bobot)];
    }
}
