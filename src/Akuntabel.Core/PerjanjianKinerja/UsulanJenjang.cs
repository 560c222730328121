using Akuntabel.Core.Anggaran;
using Akuntabel.Core.Perencanaan;

namespace Akuntabel.Core.PerjanjianKinerja;

/// <summary>A unit of an office, as its structure is written.</summary>
/// <param name="Nama">Name.</param>
/// <param name="Induk">The unit above; empty below the head.</param>
public sealed record UnitKantor(string Nama, string Induk);

/// <summary>An agreement that the plan and the budget suggest.</summary>
/// <param name="Jabatan">Position.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Induk">Unit of its superior; empty for the head.</param>
public sealed record JabatanUsulan(string Jabatan, string Unit, string Induk)
{
    /// <summary>Level.</summary>
    public JenjangJabatan Jenjang { get; init; }

    /// <summary>Indikator of the head that it answers for.</summary>
    public IReadOnlyList<string> Indikator { get; init; } = [];

    /// <summary>Sub kegiatan whose output it promises.</summary>
    public IReadOnlyList<string> Keluaran { get; init; } = [];

    /// <summary>Parts of the budget that it runs.</summary>
    public IReadOnlyList<string> Anggaran { get; init; } = [];
}

/// <summary>Suggests the agreements below the head: who answers for which indikator the Renstra says; which part of the budget a unit runs
/// its programs and the words of its name say. A suggestion is a draft: the check says what it leaves open.</summary>
public sealed class UsulanJenjang
{
    // words that name no subject
    private static readonly HashSet<string> KataUmum = new(StringComparer.OrdinalIgnoreCase)
    {
        "sub", "bidang", "bagian", "seksi", "subbagian", "subbidang", "program", "kegiatan", "dan", "di", "serta", "dalam", "penyusunan",
        "pelaksanaan", "koordinasi", "perumusan", "kebijakan", "teknis", "pemantapan", "daerah", "perangkat", "urusan", "pemerintahan",
        "kabupaten", "kota", "provinsi", "kepala", "penyediaan", "pengelolaan", "melalui", "untuk", "atau", "dengan",
    };

    // an office, which its head leads: the head's own agreement is another document
    private static readonly string[] KataPerangkat = ["dinas", "badan", "kantor", "inspektorat", "kecamatan", "satuan"];

    private const string Kepala = "Kepala ";

    private readonly IReadOnlyList<UnitKantor> _unit;
    private readonly Renstra _renstra;
    private readonly Dpa _dpa;

    private UsulanJenjang(IReadOnlyList<UnitKantor> unit, Renstra renstra, Dpa dpa) => (_unit, _renstra, _dpa) = (unit, renstra, dpa);

    /// <summary>All of them, superiors first.</summary>
    /// <param name="unit">Units below the head, each after the one above it.</param>
    /// <param name="renstra">The plan.</param>
    /// <param name="penanggungJawab">Who answers for an indikator, as the Renstra writes it.</param>
    /// <param name="dpa">The budget.</param>
    public static IReadOnlyList<JabatanUsulan> Susun(
        IReadOnlyList<UnitKantor> unit, Renstra renstra, Func<KodeIndikator, IReadOnlyList<string>> penanggungJawab, Dpa dpa)
    {
        ArgumentNullException.ThrowIfNull(unit);
        ArgumentNullException.ThrowIfNull(renstra);
        ArgumentNullException.ThrowIfNull(penanggungJawab);
        ArgumentNullException.ThrowIfNull(dpa);
        var kepala = unit.Where(u => u.Induk.Length == 0 && KataPerangkat.Contains(Polos(u.Nama).Split(' ')[0].ToLowerInvariant()))
            .Select(u => u.Nama).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var bawah = unit.Where(u => !kepala.Contains(u.Nama)).Select(u => kepala.Contains(u.Induk) ? u with { Induk = "" } : u);
        return new UsulanJenjang([.. bawah], renstra, dpa).Semua(penanggungJawab);
    }

    private List<JabatanUsulan> Semua(Func<KodeIndikator, IReadOnlyList<string>> penanggungJawab)
    {
        var indikator = _renstra.DaftarIndikator.SelectMany(i => penanggungJawab(i.Kode).Select(p => (Unit: Cari(p), i.Kode.Isi)))
            .Where(p => p.Unit is not null).ToLookup(p => p.Unit?.Nama ?? "", p => p.Isi);
        var kegiatan = Bagi(_unit.Where(u => u.Induk.Length == 0 && KataJenjang.Dari(u.Nama) != JenjangJabatan.Fungsional), indikator);
        return [.. _unit.Select(u => Satu(u, [.. indikator[u.Nama].Distinct()], kegiatan))];
    }

    private JabatanUsulan Satu(UnitKantor u, IReadOnlyList<string> indikator, Dictionary<string, UnitKantor> kegiatan)
    {
        var jenjang = KataJenjang.Dari(u.Nama);
        var milik = _dpa.DaftarSub.Where(s => kegiatan.GetValueOrDefault(Kegiatan(s)) is { } pemilik
            && (pemilik.Nama == u.Nama || (pemilik.Nama == u.Induk && Terdekat(s.Nama, Anak(u.Induk)) == u))).ToList();
        var sub = jenjang == JenjangJabatan.Pengawas ? milik.Select(s => s.Kunci.Rinci).Distinct().ToList() : [];
        return new JabatanUsulan(Jabatan(u.Nama, jenjang), u.Nama, u.Induk)
        {
            Jenjang = jenjang, Indikator = indikator, Keluaran = sub,
            Anggaran = jenjang == JenjangJabatan.Fungsional ? [] : sub.Count > 0 ? sub : [.. milik.Select(Kegiatan).Distinct()],
        };
    }

    // a kegiatan goes to one unit: among those whose indikator its program serves, else among all, to the one that its words name
    private Dictionary<string, UnitKantor> Bagi(IEnumerable<UnitKantor> unit, ILookup<string, string> indikator)
    {
        var atas = unit.ToList();
        var hasil = new Dictionary<string, UnitKantor>(StringComparer.Ordinal);
        foreach (var k in _dpa.DaftarSub.GroupBy(Kegiatan))
        {
            var program = k.First().Kunci.Program?.Isi ?? "";
            var calon = atas.Where(u => _renstra.DaftarSasaran.Any(s => s.DaftarProgram.Any(p => p.Kode.Isi == program)
                && s.DaftarIndikator.Any(i => Milik(u, indikator).Contains(i.Kode.Isi)))).ToList();
            if ((calon.Count == 1 ? calon[0] : Terdekat($"{k.First().Program} {k.First().Kegiatan}", calon.Count > 0 ? calon : atas)
                ?? (program.EndsWith(".01", StringComparison.Ordinal) ? atas.Find(TataUsaha) : calon.FirstOrDefault())) is { } pemilik)
            {
                hasil[k.Key] = pemilik;
            }
        }

        return hasil;
    }

    // what the units below answer for, their superior does
    private IEnumerable<string> Milik(UnitKantor u, ILookup<string, string> indikator) =>
        indikator[u.Nama].Concat(Anak(u.Nama).SelectMany(a => indikator[a.Nama]));

    private IEnumerable<UnitKantor> Anak(string induk) =>
        _unit.Where(u => u.Induk == induk && KataJenjang.Dari(u.Nama) != JenjangJabatan.Fungsional);

    // the programme that runs the office itself belongs to the one that does
    private static bool TataUsaha(UnitKantor u) => u.Nama.StartsWith("Sekretariat", StringComparison.OrdinalIgnoreCase)
        || u.Nama.Contains("Tata Usaha", StringComparison.OrdinalIgnoreCase) || u.Nama.Contains("Umum", StringComparison.OrdinalIgnoreCase);

    private static UnitKantor? Terdekat(string teks, IEnumerable<UnitKantor> calon)
    {
        var kata = Kata(teks);
        return calon.Select(u => (Unit: u, Sama: Kata(u.Nama).Count(kata.Contains))).Where(u => u.Sama > 0)
            .OrderByDescending(u => u.Sama).Select(u => u.Unit).FirstOrDefault();
    }

    private static HashSet<string> Kata(string teks) => new(teks.Split([' ', ',', '/', ';', '(', ')', '-'],
        StringSplitOptions.RemoveEmptyEntries)
        .Where(k => k.Length > 2 && !KataUmum.Contains(k)), StringComparer.OrdinalIgnoreCase);

    // "kepala bidang layanan" answers for Bidang Layanan, or for Bidang Layanan Perpustakaan where no other is meant
    private UnitKantor? Cari(string penanggungJawab)
    {
        var kata = KataJabatan(penanggungJawab);
        var setingkat = _unit.Where(u => kata.Count > 0 && KataJenjang.Dari(u.Nama) == KataJenjang.Dari(penanggungJawab))
            .Select(u => (Unit: u, Kata: KataJabatan(u.Nama))).ToList();
        return setingkat.Find(u => u.Kata.SetEquals(kata)).Unit
            ?? Tunggal(setingkat.Where(u => kata.IsSubsetOf(u.Kata))) ?? Tunggal(setingkat.Where(u => u.Kata.IsSubsetOf(kata)));
    }

    private static UnitKantor? Tunggal(IEnumerable<(UnitKantor Unit, HashSet<string> Kata)> calon) =>
        calon.Take(2).ToList() is [var satu] ? satu.Unit : null;

    private static HashSet<string> KataJabatan(string teks) => new(
        teks.Split([' ', ',', '/', '(', ')', '-'], StringSplitOptions.RemoveEmptyEntries)
            .Select(k => k.Equals("Sekretaris", StringComparison.OrdinalIgnoreCase) ? "Sekretariat" : k)
            .Where(k => k.ToLowerInvariant() is not ("kepala" or "dan")), StringComparer.OrdinalIgnoreCase);

    private static string Polos(string unit) => unit.StartsWith(Kepala, StringComparison.OrdinalIgnoreCase) ? unit[Kepala.Length..] : unit;

    private static string Jabatan(string unit, JenjangJabatan jenjang) => jenjang == JenjangJabatan.Fungsional ? unit
        : unit.StartsWith("Sekretariat", StringComparison.OrdinalIgnoreCase) ? "Sekretaris" + unit["Sekretariat".Length..]
            : Kepala + Polos(unit);

    private static string Kegiatan(SubKegiatan s) => s.Kunci.Kegiatan?.Isi ?? s.Kunci.Rinci;
}
