using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Evaluasi;

/// <summary>The arithmetic of the evaluation. Source: PermenPANRB 88/2021: NilaiSub = nilai jawaban / 100 × bobot; a component and the
/// total are sums.</summary>
public static class PenghitungEvaluasi
{
    /// <summary>Computes an evaluation.</summary>
    /// <param name="instrumen">The instrument.</param>
    /// <param name="kriteria">How far each criterion is met, by its code; those not in it are unknown.</param>
    /// <param name="jawabanSub">Answers chosen for sub components, by their code; the others follow from the criteria.</param>
    /// <param name="jawabanKriteria">Letters given to criteria, by their code, where the instrument scores by letters.</param>
    /// <returns>The result, with each answer that was refused and why: of those the answer counts that follows from the criteria. Nothing
    /// when the instrument cannot be: all that is wrong with it.</returns>
    public static Hasil<HasilEvaluasi> Hitung(
        InstrumenEvaluasi instrumen, IReadOnlyDictionary<string, PemenuhanKriteria> kriteria,
        IReadOnlyDictionary<string, string> jawabanSub, IReadOnlyDictionary<string, string>? jawabanKriteria = null)
    {
        ArgumentNullException.ThrowIfNull(instrumen);
        ArgumentNullException.ThrowIfNull(kriteria);
        ArgumentNullException.ThrowIfNull(jawabanSub);
        var galat = PemeriksaInstrumen.Periksa(instrumen);
        if (galat.Count > 0)
        {
            return Hasil.Gagal<HasilEvaluasi>([.. galat.Select(g => LembarJawaban.Salah(g.Tempat, $"{g.Tempat}:", g.Pesan))]);
        }

        var lembar = new LembarJawaban(instrumen, kriteria, jawabanKriteria);
        List<Kesalahan> salah = [.. lembar.Keliru(), .. TidakAda(instrumen, jawabanSub)];
        return Hasil.Dari(Hitung(lembar, jawabanSub, salah), salah);
    }

    /// <summary>The predicate of an exact score.</summary>
    /// <param name="instrumen">The instrument.</param>
    /// <param name="nilai">The score, not rounded.</param>
    /// <exception cref="InvalidOperationException">The instrument has no predicate for it: it was not checked.</exception>
    public static PredikatAkip Predikat(InstrumenEvaluasi instrumen, decimal nilai)
    {
        ArgumentNullException.ThrowIfNull(instrumen);
        return instrumen.Predikat.Where(p => p.Cukup(nilai)).MaxBy(p => (p.BatasBawah, p.BatasAtas))
            ?? throw new InvalidOperationException($"No predicate for {nilai}.");
    }

    /// <summary>The answer that follows from the share of criteria that are met; never one that needs a judgement.</summary>
    /// <param name="instrumen">The instrument.</param>
    /// <param name="bagian">Share, 0–1.</param>
    /// <exception cref="InvalidOperationException">The instrument has no answer for it: it was not checked.</exception>
    public static JawabanSub Usulan(InstrumenEvaluasi instrumen, decimal bagian)
    {
        ArgumentNullException.ThrowIfNull(instrumen);
        return instrumen.Skala.Where(j => !j.Pertimbangan && j.Cukup(bagian)).MaxBy(j => (j.BatasBawah, j.BatasAtas))
            ?? throw new InvalidOperationException($"No answer for {bagian}.");
    }

    /// <summary>Computes by an instrument that was checked.</summary>
    internal static HasilEvaluasi Hitung(LembarJawaban lembar, IReadOnlyDictionary<string, string> jawabanSub, List<Kesalahan> salah)
    {
        var komponen = lembar.Instrumen.Komponen.Select(k =>
        {
            var sub = k.Sub.Select(s => Sub(lembar, s, jawabanSub.GetValueOrDefault(s.Kode), salah)).ToList();
            return new HasilKomponen(k, sub.Sum(s => s.Nilai), sub);
        }).ToList();
        var nilai = komponen.Sum(k => k.Nilai);
        return new HasilEvaluasi
        {
            Nilai = nilai,
            Predikat = Predikat(lembar.Instrumen, nilai),
            Komponen = komponen,
            BelumDiketahui = [.. lembar.Instrumen.SemuaKriteria.Where(k => !lembar[k].Diketahui).Select(k => k.Kode)],
        };
    }

    private static HasilSub Sub(LembarJawaban lembar, SubKomponenEvaluasi sub, string? pilihan, List<Kesalahan> salah)
    {
        var nilai = sub.Kriteria.Select(k => lembar[k]).Where(n => n.Berlaku).ToList();
        int Banyak(PemenuhanKriteria p) => nilai.Count(n => n.Keadaan == p);
        var (poin, bobot) = (nilai.Sum(n => n.Nilai * n.Bobot), nilai.Sum(n => n.Bobot));
        if (bobot == 0)
        {
            salah.Add(LembarJawaban.Salah(sub.Kode, $"tidak satu pun kriteria {sub.Kode} berlaku, sehingga sub komponen itu tidak dapat dinilai dan dihitung nol.",
                "Tetapkan sedikitnya satu kriterianya berlaku."));
        }

        var bagian = bobot == 0 ? 0 : poin / bobot;
        var usulan = Usulan(lembar.Instrumen, bagian);
        var hasil = new HasilSub(sub, Banyak(PemenuhanKriteria.Terpenuhi), Banyak(PemenuhanKriteria.Sebagian), Banyak(PemenuhanKriteria.Belum),
            Banyak(PemenuhanKriteria.BelumDiketahui), bagian, usulan, usulan, 0);
        if (sub.Cara == CaraNilaiSub.JumlahPoin)
        {
            // where all criteria are asked their weights sum to that of the sub component: nothing is divided, and nothing rounded
            return hasil with { Nilai = bobot == 0 ? 0 : bobot == sub.Bobot ? poin : poin * sub.Bobot / bobot };
        }

        var jawaban = Dipilih(lembar.Instrumen, hasil, nilai, pilihan, salah);
        return hasil with { Jawaban = jawaban, Nilai = jawaban.Nilai * sub.Bobot / 100 };
    }

    // lower than what follows is the evaluator's judgement; higher is not supported by the criteria
    private static JawabanSub Dipilih(
        InstrumenEvaluasi instrumen, HasilSub hasil, List<NilaiKriteria> nilai, string? pilihan, List<Kesalahan> salah)
    {
        if (pilihan is null || instrumen.Jawaban(pilihan) is not { } jawaban || jawaban.Cukup(hasil.Pemenuhan))
        {
            return pilihan is null ? hasil.Usulan : instrumen.Jawaban(pilihan) ?? hasil.Usulan;
        }

        var kurang = nilai.Where(n => n.Nilai < 1).Select(n => n.Kriteria.Kode).ToList();
        salah.Add(LembarJawaban.Salah(hasil.Sub.Kode,
            $"jawaban {jawaban.Kode} bagi {hasil.Sub.Kode} belum dapat diberikan: terpenuhi {hasil.Terpenuhi} dari {nilai.Count} kriteria "
            + $"({AngkaIndonesia.Cetak(hasil.Pemenuhan * 100, 2)} %), sedangkan {jawaban.Kode} meminta {Syarat(jawaban)}. Yang dihitung {hasil.Usulan.Kode}.",
            $"Penuhi {string.Join(", ", kurang)}, atau pilih {hasil.Usulan.Kode}."));
        return hasil.Usulan;
    }

    private static string Syarat(JawabanSub j) => j.BatasBawah >= 1 ? "semuanya terpenuhi"
        : $"{(j.BatasBawahTermasuk ? "paling sedikit" : "lebih dari")} {AngkaIndonesia.Cetak(j.BatasBawah * 100, 2)} %";

    private static IEnumerable<Kesalahan> TidakAda(InstrumenEvaluasi instrumen, IReadOnlyDictionary<string, string> jawabanSub)
    {
        foreach (var (kode, jawaban) in jawabanSub)
        {
            if (instrumen.Sub(kode) is not { } sub)
            {
                yield return LembarJawaban.Salah(kode, $"sub komponen {kode} tidak ada dalam {instrumen.Nama}.", "Jawabannya tidak dihitung.");
            }
            else if (instrumen.Jawaban(jawaban) is null)
            {
                yield return LembarJawaban.Salah(kode, $"jawaban {jawaban} bagi {kode} tidak ada dalam skalanya.",
                    $"Pilih {string.Join(", ", instrumen.Skala.Select(j => j.Kode))}.");
            }
            else if (sub.Cara == CaraNilaiSub.JumlahPoin)
            {
                yield return LembarJawaban.Salah(kode, $"sub komponen {kode} dinilai dari poin kriterianya, sehingga jawaban {jawaban} tidak dihitung.",
                    "Ubah jawaban kriterianya.");
            }
        }
    }
}
