using Akuntabel.Core.Evaluasi;
using Akuntabel.Storage.KertasKerja;
using Akuntabel.Web.Fitur.Bersama;
using Akuntabel.Web.Pengawasan;
using Microsoft.AspNetCore.Mvc;

namespace Akuntabel.Web.Fitur.Evaluasi;

/// <summary>How evaluators answered a criterion over all offices.</summary>
/// <param name="Kriteria">The criterion.</param>
/// <param name="Terpenuhi">Offices in which it is met.</param>
/// <param name="Sebagian">In part.</param>
/// <param name="Belum">Not.</param>
/// <param name="Lain">Offices whose evaluator says another than the verifikator.</param>
public sealed record BarisKalibrasi(KriteriaEvaluasi Kriteria, int Terpenuhi, int Sebagian, int Belum, int Lain)
{
    /// <summary>Offices that were answered.</summary>
    public int Semua => Terpenuhi + Sebagian + Belum;
}

/// <summary>How often an evaluator says another than the verifikator.</summary>
/// <param name="Nama">Evaluator.</param>
/// <param name="Kantor">Offices that he answered for.</param>
/// <param name="Dibanding">Criteria that both answered.</param>
/// <param name="Naik">Answered higher.</param>
/// <param name="Turun">Answered lower.</param>
public sealed record BarisEvaluator(string Nama, int Kantor, int Dibanding, int Naik, int Turun);

/// <summary>Answers of all offices of a year beside each other: where evaluators measure differently.</summary>
public class KalibrasiModel(KonteksPd konteks, AlatEvaluasi alat) : HalamanInduk(konteks)
{
    /// <summary>Year that is evaluated; 0: the working year.</summary>
    [BindProperty(SupportsGet = true)]
    public int Tahun { get; set; }

    /// <summary>By criterion, those on which offices differ most first.</summary>
    public IReadOnlyList<BarisKalibrasi> Daftar { get; private set; } = [];

    /// <summary>By evaluator, who differs most first.</summary>
    public IReadOnlyList<BarisEvaluator> Evaluator { get; private set; } = [];

    /// <summary>Offices of which an evaluator answered anything.</summary>
    public int BanyakKantor { get; private set; }

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken batal)
    {
        await Konteks.SemuaAsync("", batal);
        Tahun = Tahun is < WaktuKerja.TahunPertama or > WaktuKerja.TahunTerakhir ? Konteks.Waktu(HttpContext).Tahun : Tahun;
        var instrumen = await alat.Evaluasi.BerlakuAsync(Tahun, batal);
        var butir = await alat.Kertas.ButirSemuaAsync(Konteks.Pemda, JenisKertas.Evaluasi, Tahun, batal);
        var jawaban = butir.SelectMany(g => g.Select(b => (Kertas: g.Key, b.Butir, b.Pihak, b.OlehNama, Isi: KonteksEvaluasi.Jawaban(b)))).Where(j => j.Isi is { Menjawab: true }).ToList();
        var apip = jawaban.Where(j => j.Pihak == nameof(PihakKertas.Apip)).ToList();
        var verifikator = jawaban.Where(j => j.Pihak == nameof(PihakKertas.Verifikator)).ToDictionary(j => (j.Kertas, j.Butir), j => j.Isi?.Pemenuhan ?? default);
        BanyakKantor = apip.Select(j => j.Kertas).Distinct().Count();
        var menurut = apip.ToLookup(j => j.Butir, StringComparer.Ordinal);
        Daftar = [.. instrumen.SemuaKriteria.Select(k => new BarisKalibrasi(k, Banyak(k, PemenuhanKriteria.Terpenuhi), Banyak(k, PemenuhanKriteria.Sebagian), Banyak(k, PemenuhanKriteria.Belum),
                menurut[k.Kode].Count(j => verifikator.TryGetValue((j.Kertas, j.Butir), out var v) && v != j.Isi?.Pemenuhan)))
            .Where(b => b.Semua > 0).OrderByDescending(Sebaran).ThenByDescending(b => b.Lain)];
        Evaluator = [.. apip.GroupBy(j => j.OlehNama, StringComparer.Ordinal).Select(g => (Nama: g.Key, Kantor: g.Select(j => j.Kertas).Distinct().Count(),
                Banding: g.Where(j => verifikator.ContainsKey((j.Kertas, j.Butir))).Select(j => Urut(j.Isi?.Pemenuhan ?? default).CompareTo(Urut(verifikator[(j.Kertas, j.Butir)]))).ToList()))
            .Select(e => new BarisEvaluator(e.Nama, e.Kantor, e.Banding.Count, e.Banding.Count(b => b > 0), e.Banding.Count(b => b < 0)))
            .OrderByDescending(e => e.Dibanding == 0 ? 0 : (decimal)(e.Naik + e.Turun) / e.Dibanding).ThenBy(e => e.Nama, StringComparer.Ordinal)];
        return Page();

        int Banyak(KriteriaEvaluasi k, PemenuhanKriteria p) => menurut[k.Kode].Count(j => j.Isi?.Pemenuhan == p);
    }

    // a criterion that is not asked is no lower answer than one that is met
    private static int Urut(PemenuhanKriteria p) => p == PemenuhanKriteria.TidakBerlaku ? (int)PemenuhanKriteria.Terpenuhi : (int)p;

    // share of the offices that do not stand with the largest group
    private static decimal Sebaran(BarisKalibrasi b) => 1 - ((decimal)Math.Max(b.Terpenuhi, Math.Max(b.Sebagian, b.Belum)) / b.Semua);
}
