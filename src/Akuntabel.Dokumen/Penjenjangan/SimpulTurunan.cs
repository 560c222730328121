using Akuntabel.Core.Perencanaan;
using Akuntabel.Dokumen.Pertukaran.Formulir;
using static Akuntabel.Dokumen.Penjenjangan.PembacaPohon;

namespace Akuntabel.Dokumen.Penjenjangan;

/// <summary>The nodes that follow from what an office typed in its Renstra and its budget.</summary>
internal sealed class SimpulTurunan(ButirTerisi kantor, ButirTerisi renstra, IReadOnlyList<ButirTerisi> anggaran)
{
    private const string Daerah = "Sasaran RPJMD ";
    private const string Tujuan = "Tujuan ";
    private const string Sasaran = "Sasaran ";
    private static readonly string[] KolomKode = ["kode_program", "kode_kegiatan", "kode_sub"];

    private readonly IReadOnlyList<ButirTerisi> _sasaran = Butir(renstra, "sasaran");

    public IReadOnlyList<IsianSimpul> Susun(int tahun) =>
    [
        .. Puncak("sasaran-rpjmd", Daerah, kantor["kepala-daerah"]),
        .. Puncak("tujuan", Tujuan, kantor["kepala.jabatan"]),
        .. _sasaran.Select((s, i) => SatuSasaran(s, i, tahun)), .. Belanja(),
    ];

    private IEnumerable<IsianSimpul> Puncak(string daftar, string awalan, string jabatan) => Butir(renstra, daftar)
        .Where(t => t["kode"].Length > 0 && _sasaran.Any(s => s[daftar] == t["kode"]))
        .Select(t => (Kode: awalan + t["kode"], Uraian: t["uraian"], Atas: awalan == Tujuan ? AtasTujuan(t["kode"]) : []))
        .Select(t => new IsianSimpul(
            t.Kode, awalan == Tujuan ? AsalSimpul.Tujuan : AsalSimpul.SasaranRpjmd, TingkatKinerja.Daerah, t.Uraian)
        {
            KodeResmi = t.Kode, Jabatan = jabatan, Induk = t.Atas.FirstOrDefault(""), JugaMendukung = [.. t.Atas.Skip(1)],
        });

    // the Renstra says it of each sasaran; a tujuan serves what its sasaran serve
    private List<string> AtasTujuan(string kode) =>
        [.. _sasaran.Where(s => s["tujuan"] == kode).Select(AtasRpjmd).Where(a => a.Length > 0).Distinct()];

    private string AtasRpjmd(ButirTerisi s) => Ada("sasaran-rpjmd", s["sasaran-rpjmd"]) ? Daerah + s["sasaran-rpjmd"] : "";

    // a sasaran stands below its tujuan, and that below the sasaran of the RPJMD
    private string Atas(ButirTerisi s) => Ada("tujuan", s["tujuan"]) ? Tujuan + s["tujuan"] : AtasRpjmd(s);

    private bool Ada(string daftar, string kode) => kode.Length > 0 && Butir(renstra, daftar).Any(t => t["kode"] == kode);

    private static string KodeSasaran(ButirTerisi s, int ke) => Sasaran + (s["kode"].Length > 0 ? s["kode"] : $"ke-{ke + 1}");

    private IsianSimpul SatuSasaran(ButirTerisi s, int ke, int tahun) =>
        new(KodeSasaran(s, ke), AsalSimpul.Sasaran, TingkatKinerja.HasilAkhir, s["uraian"])
        {
            Induk = Atas(s), KodeResmi = KodeSasaran(s, ke), Jabatan = kantor["kepala.jabatan"],
            Indikator = [.. Butir(s, "indikator").Select(i => Indikator(i, tahun))],
        };

    // the programme that runs the office serves no sasaran of its own: it stands in the tree where the office puts it
    private List<IsianSimpul> Belanja()
    {
        var baris = anggaran.Where(b => b["kode_program"].Length > 0
            && !KolomKode.Any(k => b[k].Equals("jumlah", StringComparison.OrdinalIgnoreCase)));
        var hasil = new List<IsianSimpul>();
        var program = _sasaran.SelectMany((s, i) => s["program"].Split('\n').Select(p => (Kode: p.Trim(), Sasaran: KodeSasaran(s, i))))
            .ToLookup(x => x.Kode, x => x.Sasaran, StringComparer.Ordinal);
        foreach (var b in baris)
        {
            var didukung = program[b["kode_program"]].Distinct().ToList();
            hasil.AddRange(Satu(b, didukung));
        }

        return [.. hasil.DistinctBy(s => s.Kode).OrderBy(s => s.Tingkat)];
    }

    private static IEnumerable<IsianSimpul> Satu(ButirTerisi b, List<string> didukung)
    {
        var (program, kegiatan, sub) = (b["kode_program"], b["kode_kegiatan"], b["kode_sub"]);
        yield return new IsianSimpul(program, AsalSimpul.Program, TingkatKinerja.HasilAntara, b["program"])
        {
            Induk = didukung.Count > 0 ? didukung[0] : "", KodeResmi = program, JugaMendukung = [.. didukung.Skip(1)],
        };
        if (kegiatan.Length > 0)
        {
            yield return new IsianSimpul(kegiatan, AsalSimpul.Kegiatan, TingkatKinerja.HasilLangsung, b["kegiatan"])
            {
                Induk = program, KodeResmi = kegiatan,
            };
        }

        if (sub.Length > 0)
        {
            yield return new IsianSimpul(sub, AsalSimpul.SubKegiatan, TingkatKinerja.Keluaran, b["sub_kegiatan"])
            {
                Induk = kegiatan.Length > 0 ? kegiatan : program, KodeResmi = sub,
                Indikator = b["satuan"].Length > 0 ? [new IndikatorSimpul("", b["satuan"], b["target_fisik"])] : [],
            };
        }
    }
}
