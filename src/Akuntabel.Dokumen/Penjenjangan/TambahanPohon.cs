using Akuntabel.Core.Perencanaan;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Pertukaran.Formulir;
using static Akuntabel.Dokumen.Penjenjangan.PembacaPohon;

namespace Akuntabel.Dokumen.Penjenjangan;

/// <summary>What an office adds to the tree: conditions of its own, and words, positions and places of derived nodes.</summary>
internal sealed class TambahanPohon(ButirTerisi tambahan, ButirTerisi renstra, int tahun)
{
    private static readonly Dictionary<string, TingkatKinerja> Tingkat = new(StringComparer.Ordinal)
    {
        ["hasil-akhir"] = TingkatKinerja.HasilAkhir, ["hasil-antara"] = TingkatKinerja.HasilAntara,
        ["hasil-langsung"] = TingkatKinerja.HasilLangsung, ["keluaran"] = TingkatKinerja.Keluaran,
    };

    private readonly Dictionary<string, ButirTerisi> _renstra = Butir(renstra, "sasaran").SelectMany(s => Butir(s, "indikator"))
        .GroupBy(i => i["kode"]).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);

    public PohonKinerja Terapkan(IReadOnlyList<IsianSimpul> turunan)
    {
        var catatan = Butir(tambahan, "simpul").GroupBy(b => b["simpul"]).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
        var kondisi = Butir(tambahan, "kondisi").Select(Kondisi).ToList();
        List<IsianSimpul> semua =
            [.. turunan.Select(s => catatan.TryGetValue(s.Kode, out var b) ? Lengkapi(s, b) : s), .. kondisi];
        var dilewati = Penunjang(semua);
        return PohonKinerja.Susun(semua.Where(s => !dilewati.Contains(s.Kode)),
            [.. semua.Where(s => s.Asal == AsalSimpul.Program && dilewati.Contains(s.Kode))]);
    }

    private IsianSimpul Kondisi(ButirTerisi b) => Isi(new IsianSimpul(
        b["kode"].Length > 0 ? b["kode"] : b.Alamat, AsalSimpul.Kondisi,
        Tingkat.GetValueOrDefault(b["tingkat"], TingkatKinerja.HasilAntara), b["uraian"]), b);

    private IsianSimpul Lengkapi(IsianSimpul s, ButirTerisi b) => Isi(b["uraian"].Length == 0 ? s
        : s with { Uraian = b["uraian"], Semula = s.Uraian }, b);

    private IsianSimpul Isi(IsianSimpul s, ButirTerisi b)
    {
        var indikator = Butir(b, "indikator").Select(Indikator).ToList();
        return s with
        {
            Tempat = b.Alamat, Induk = b["induk"].Length > 0 ? b["induk"] : s.Induk, Dipindah = b["induk"].Length > 0,
            FaktorKunci = [.. b["faktor-kunci"].Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)],
            Jabatan = b["jabatan"].Length > 0 ? b["jabatan"] : s.Jabatan, Indikator = [.. s.Indikator, .. indikator],
            JugaMendukung = b["juga"].Length > 0 ? [.. s.JugaMendukung.Append(b["juga"]).Distinct()] : s.JugaMendukung,
            Urutan = BacaAngka.Coba(b["urutan"], out var n, out _) ? n : null,
        };
    }

    private IndikatorSimpul Indikator(ButirTerisi b) => _renstra.TryGetValue(b["renstra"], out var i) ? PembacaPohon.Indikator(i, tahun)
        : new IndikatorSimpul(b["uraian"], b["satuan"], b["target"]);

    // what only runs the office is left out with everything below it, unless the office gave it or some of it a place
    private static HashSet<string> Penunjang(List<IsianSimpul> semua)
    {
        var bersasaran = semua.Exists(x => x.Asal == AsalSimpul.Sasaran);
        var dilewati = semua.Where(s => bersasaran && s is { Asal: AsalSimpul.Program, Induk: "" }
            && s.Kode.EndsWith(".01", StringComparison.Ordinal)).Select(s => s.Kode).ToHashSet(StringComparer.Ordinal);
        foreach (var s in semua.OrderBy(s => s.Tingkat))
        {
            if (!s.Dipindah && (s.Asal is AsalSimpul.Kegiatan or AsalSimpul.SubKegiatan) && dilewati.Contains(s.Induk))
            {
                dilewati.Add(s.Kode);
            }
        }

        return dilewati;
    }
}
