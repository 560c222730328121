using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Evaluasi;

/// <summary>How much of a criterion is met, 0–1, and how that is known.</summary>
/// <param name="Kriteria">The criterion.</param>
/// <param name="Keadaan">How far it is met.</param>
/// <param name="Nilai">Counted; 0 where unknown or not asked.</param>
/// <param name="Sebutan">The answer, as it was given.</param>
internal readonly record struct NilaiKriteria(KriteriaEvaluasi Kriteria, PemenuhanKriteria Keadaan, decimal Nilai, string Sebutan)
{
    public bool Berlaku => Keadaan != PemenuhanKriteria.TidakBerlaku;

    public bool Diketahui => Keadaan != PemenuhanKriteria.BelumDiketahui;

    public decimal Bobot => Kriteria.Bobot ?? 1;
}

/// <summary>The answers given to the criteria of an instrument.</summary>
internal sealed class LembarJawaban(
    InstrumenEvaluasi instrumen, IReadOnlyDictionary<string, PemenuhanKriteria> kriteria, IReadOnlyDictionary<string, string>? huruf)
{
    private readonly IReadOnlyDictionary<string, string> _huruf = huruf ?? new Dictionary<string, string>();

    public InstrumenEvaluasi Instrumen => instrumen;

    /// <summary>A criterion that is not asked has no letter; else a letter says more than met or not.</summary>
    public NilaiKriteria this[KriteriaEvaluasi k]
    {
        get
        {
            var keadaan = kriteria.GetValueOrDefault(k.Kode);
            return keadaan != PemenuhanKriteria.TidakBerlaku && Pilihan(k) is { } p
                ? new NilaiKriteria(k, Keadaan(p.Nilai), p.Nilai, p.Kode)
                : new NilaiKriteria(k, keadaan, keadaan switch
                {
                    PemenuhanKriteria.Terpenuhi => 1,
                    PemenuhanKriteria.Sebagian => instrumen.BobotSebagian,
                    _ => 0,
                }, KataPemenuhan.Sebut(keadaan));
        }
    }

    /// <summary>The same with some criteria met in full.</summary>
    public LembarJawaban Dengan(IEnumerable<KriteriaEvaluasi> terpenuhi)
    {
        var (baru, sisa) = (kriteria.ToDictionary(), _huruf.ToDictionary());
        foreach (var k in terpenuhi)
        {
            baru[k.Kode] = PemenuhanKriteria.Terpenuhi;
            sisa.Remove(k.Kode);
        }

        return new LembarJawaban(instrumen, baru, sisa);
    }

    /// <summary>What was answered and cannot be counted.</summary>
    public IEnumerable<Kesalahan> Keliru() => kriteria.Keys.Concat(_huruf.Keys).Distinct().Where(k => instrumen.Kriteria(k) is null)
        .Select(k => Salah(k, $"kriteria {k} tidak ada dalam {instrumen.Nama}.", "Jawabannya tidak dihitung; pindahkan ke kriteria yang sepadan."))
        .Concat(_huruf.Where(h => instrumen.Kriteria(h.Key) is { } k && Pilihan(k) is null).Select(h => Salah(
            h.Key, $"jawaban {h.Value} tidak ada di antara jawaban kriteria {h.Key}.", Pilihlah(h.Key))));

    public static Kesalahan Salah(string kode, string pesan, string saran) => new(new Asal("LKE", 0) { Isian = kode }, pesan, saran);

    private PilihanJawaban? Pilihan(KriteriaEvaluasi k) =>
        _huruf.TryGetValue(k.Kode, out var kode) ? k.JenisJawaban.FirstOrDefault(p => p.Kode == kode) : null;

    private string Pilihlah(string kode) => instrumen.Kriteria(kode)?.JenisJawaban is { Count: > 0 } pilihan
        ? $"Pilih {string.Join(", ", pilihan.Select(p => p.Kode))}."
        : "Kriteria ini dijawab terpenuhi, sebagian, atau belum.";

    private static PemenuhanKriteria Keadaan(decimal nilai) => nilai switch
    {
        >= 1 => PemenuhanKriteria.Terpenuhi,
        <= 0 => PemenuhanKriteria.Belum,
        _ => PemenuhanKriteria.Sebagian,
    };
}
