using Akuntabel.Core.PerjanjianKinerja;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Pertukaran.Formulir;
using Akuntabel.Dokumen.Pertukaran.Pemeriksaan;

namespace Akuntabel.Web.FormulirDokumen;

/// <summary>What the files around a Perjanjian Kinerja say of it: earlier promises, measurements, the budget, the units.</summary>
/// <param name="semua">Files of its year, with those of the versions and years before it.</param>
/// <param name="tahun">Its year.</param>
/// <param name="hariIni">Today.</param>
/// <param name="indikator">Indikator of the Renstra.</param>
internal sealed class SekitarPerjanjian(KumpulanBerkas semua, int tahun, DateOnly hariIni, IReadOnlyList<IndikatorRenstra> indikator)
{
    private static readonly string[] BerkasSusunan = ["struktur", "susunan"];

    /// <summary>Targets of the version before, by indikator; none for a first version.</summary>
    public IReadOnlyDictionary<string, string> Semula { get; } = Target(semua, semua.DaftarJalur
        .Where(j => j.StartsWith(RiwayatPerjanjian.Folder + "/versi-", StringComparison.Ordinal))
        .OrderBy(j => j.Length).ThenBy(j => j, StringComparer.Ordinal).LastOrDefault(""));

    /// <summary>What the Perjanjian Kinerja promises, by indikator.</summary>
    public IReadOnlyDictionary<string, string> Janji => Target(semua, RiwayatPerjanjian.BerkasKini);

    /// <summary>What was promised before of each indikator.</summary>
    public IReadOnlyDictionary<string, JanjiSebelum> Sebelum()
    {
        var lalu = Target(semua, RiwayatPerjanjian.BerkasTahun(tahun - 1));
        var terukur = Terukur();
        return indikator.DistinctBy(i => i.Kode).ToDictionary(i => i.Kode, i => new JanjiSebelum(lalu.GetValueOrDefault(i.Kode, ""),
            Semula.GetValueOrDefault(i.Kode, ""), i.MakinRendah, terukur.Contains(i.Kode) ? "sesudah realisasinya diketahui"
                : hariIni >= new DateOnly(tahun, 10, 1) ? "pada triwulan IV atau sesudahnya" : ""), StringComparer.Ordinal);
    }

    /// <summary>What the agreements below the head are checked against.</summary>
    public SekitarJenjang Jenjang()
    {
        var janji = Janji;
        return new SekitarJenjang(indikator.DistinctBy(i => i.Kode)
            .ToDictionary(i => i.Kode, i => (i.Satuan, janji.GetValueOrDefault(i.Kode, "")), StringComparer.Ordinal), Baris("anggaran.csv"),
                Unit());
    }

    // of the head and of groups of functional officials nobody is asked for one
    private List<string> Unit()
    {
        var isi = Buka(semua, "instansi.yaml", "instansi.yaml");
        var tulisan = BerkasSusunan.Select(k => isi?[k] ?? "").FirstOrDefault(t => t.Contains('\n', StringComparison.Ordinal), "");
        return [.. tulisan.Split('\n').Skip(1).Select(b => b.TrimStart('-', '–', ' ').Trim())
            .Where(b => b.Length > 0 && KataJenjang.Dari(b) != JenjangJabatan.Fungsional)];
    }

    private HashSet<string> Terukur() => [.. Baris("kinerja.csv").Where(b => b["tahun"] == $"{tahun}" && b["realisasi"].Length > 0)
        .Select(b => b["indikator"])];

    private IReadOnlyList<ButirTerisi> Baris(string jalur) => Buka(semua, jalur, jalur)?.Daftar[0].Butir ?? [];

    private static Dictionary<string, string> Target(KumpulanBerkas semua, string jalur)
    {
        var isi = Buka(semua, jalur, RiwayatPerjanjian.BerkasKini);
        var versi = isi?.Daftar.FirstOrDefault(d => d.Uraian.Kunci == "versi")?.Butir ?? [];
        var hasil = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var t in (isi is null ? versi : versi.Prepend(isi)).SelectMany(b => b.Daftar.Where(d => d.Uraian.Kunci == "target"))
            .SelectMany(d => d.Butir).Where(t => t.Bidang.Count > 1 && t.Bidang[1].Teks.Length > 0))
        {
            hasil[t.Id] = t.Bidang[1].Teks;
        }

        return hasil;
    }

    private static ButirTerisi? Buka(KumpulanBerkas semua, string jalur, string sebagai) => !semua.Coba(jalur, out var data) ? null
        : FormulirBerkas.Buka(sebagai, data)?.Terapkan(KirimanFormulir.Kosong, new RujukanFormulir(), []).Isi;
}
