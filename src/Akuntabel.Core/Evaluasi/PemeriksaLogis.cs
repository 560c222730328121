using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Evaluasi;

/// <summary>Finds answers that contradict each other. What nobody can tell contradicts nothing: a finding holds however the unknown turns
/// out.</summary>
public static class PemeriksaLogis
{
    /// <summary>All contradictions, in the order of the rules.</summary>
    /// <param name="instrumen">The instrument.</param>
    /// <param name="kriteria">How far each criterion is met, by its code.</param>
    /// <param name="jawabanKriteria">Letters given to criteria, by their code.</param>
    public static IReadOnlyList<PelanggaranLogis> Periksa(
        InstrumenEvaluasi instrumen, IReadOnlyDictionary<string, PemenuhanKriteria> kriteria, IReadOnlyDictionary<string, string>? jawabanKriteria = null)
    {
        ArgumentNullException.ThrowIfNull(instrumen);
        ArgumentNullException.ThrowIfNull(kriteria);
        return Periksa(new LembarJawaban(instrumen, kriteria, jawabanKriteria));
    }

    internal static IReadOnlyList<PelanggaranLogis> Periksa(LembarJawaban lembar) => [.. lembar.Instrumen.Aturan.SelectMany(a => a.Jenis switch
    {
        JenisAturanLogis.TidakMelebihiKriteria => Kriteria(lembar, a),
        _ when lembar.Instrumen.Sub(a.Sumber) is { } sub => Sub(lembar, a, Bagian(lembar, sub)),
        _ => lembar.Instrumen.Di(a.Sumber).Select(k => lembar[k]).Where(n => n.Berlaku && n.Diketahui)
            .SelectMany(n => Sub(lembar, a, new BagianDapat(n.Kriteria.Kode, n.Nilai, n.Nilai, n.Sebutan))),
    })];

    private static IEnumerable<PelanggaranLogis> Kriteria(LembarJawaban lembar, AturanLogis a)
    {
        if (lembar.Instrumen.Kriteria(a.Batas) is not { } batas || lembar[batas] is not { Berlaku: true, Diketahui: true } b)
        {
            return [];
        }

        return lembar.Instrumen.Di(a.Sumber).Where(k => k.Kode != a.Batas).Select(k => lembar[k]).Where(n => n.Berlaku && n.Nilai > b.Nilai)
            .Select(n => Langgar(a, n.Kriteria.Kode, $"{n.Kriteria.Kode} (\"{n.Kriteria.Uraian}\") dijawab {n.Sebutan}, padahal {a.Batas} "
                + $"(\"{batas.Uraian}\") dijawab {b.Sebutan}."));
    }

    private static IEnumerable<PelanggaranLogis> Sub(LembarJawaban lembar, AturanLogis a, BagianDapat sumber)
    {
        if (lembar.Instrumen.Sub(a.Batas) is not { } sub)
        {
            return [];
        }

        var batas = Bagian(lembar, sub);
        return sumber.Kurang <= batas.Lebih ? []
            : [Langgar(a, sumber.Kode, $"{sumber.Kode} dijawab {sumber.Sebutan}, padahal {a.Batas} {batas.Sebutan}.")];
    }

    private static PelanggaranLogis Langgar(AturanLogis a, string sumber, string pesan) => new(a,
        $"{pesan} {a.Pesan} Turunkan jawaban {sumber}, atau lengkapi bukti {a.Batas} lalu naikkan jawabannya.") { Sumber = sumber, Batas = a.Batas };

    private static BagianDapat Bagian(LembarJawaban lembar, SubKomponenEvaluasi sub)
    {
        var nilai = sub.Kriteria.Select(k => lembar[k]).Where(n => n.Berlaku).ToList();
        var bobot = nilai.Sum(n => n.Bobot);
        if (bobot == 0)
        {
            return new BagianDapat(sub.Kode, 0, 1, "");
        }

        var kurang = nilai.Sum(n => n.Nilai * n.Bobot) / bobot;
        var belum = nilai.Count(n => !n.Diketahui);
        return new BagianDapat(sub.Kode, kurang, kurang + (nilai.Where(n => !n.Diketahui).Sum(n => n.Bobot) / bobot),
            $"terpenuhi {AngkaIndonesia.Cetak(kurang * 100, 2)} %{(belum > 0 ? $" dan {belum} kriterianya belum diketahui" : "")}");
    }

    /// <summary>The least and the most that is met, whatever the unknown turns out to be.</summary>
    private readonly record struct BagianDapat(string Kode, decimal Kurang, decimal Lebih, string Sebutan);
}
