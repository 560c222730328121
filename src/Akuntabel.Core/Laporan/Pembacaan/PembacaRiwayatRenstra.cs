using System.Globalization;
using Akuntabel.Core.Perencanaan;
using Akuntabel.Core.Perencanaan.Rumusan;
using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Laporan.Pembacaan;

/// <summary>Reads the earlier versions of the Renstra: what an indikator was computed by, and what it was to reach, before a
/// change.</summary>
internal sealed class PembacaRiwayatRenstra
{
    // what a change of an indikator changes; the rest of a row names it or says who answers for it
    private static readonly string[] Berversi =
        ["definisi", "formula", "hitungan", "komponen", "bila-nol", "batas", "cara-komponen", "cacah", "renstra"];

    private readonly IReadOnlyList<(DateOnly Sebelum, IReadOnlyDictionary<string, NilaiLingkup> Indikator)> _dulu;

    /// <summary>Takes them up.</summary>
    /// <param name="isi">Everything that was read.</param>
    /// <param name="rencanaSaja">Whether the plan alone is printed: a change that nobody has set yet is then what it says.</param>
    public PembacaRiwayatRenstra(NilaiLingkup isi, bool rencanaSaja)
    {
        var daftar = BacaNilai.Daftar(isi, RiwayatRenstra.KunciRiwayat);
        _dulu = [.. daftar.Zip(daftar.Skip(1)).Select(v => (Tanggal(v.Second, rencanaSaja), Indikator(BacaNilai.Peta(isi,
            RiwayatRenstra.Kunci(int.TryParse(BacaNilai.Teks(v.First, "versi"), NumberStyles.None, CultureInfo.InvariantCulture, out var n)
                ? n : 0))))).OrderBy(v => v.Item1)];
    }

    /// <summary>A row as it read at the end of a period.</summary>
    /// <param name="baris">The row as it reads now.</param>
    /// <param name="akhir">Last day of the period.</param>
    public NilaiLingkup Pada(NilaiLingkup baris, DateOnly akhir)
    {
        if (_dulu.FirstOrDefault(v => akhir < v.Sebelum).Indikator?.GetValueOrDefault(BacaNilai.Teks(baris, "kode")) is not { } lama)
        {
            return baris;
        }

        return new NilaiLingkup(baris.Isi.Where(k => !Berversi.Contains(k.Key))
            .Concat(lama.Isi.Where(k => Berversi.Contains(k.Key))).ToDictionary(StringComparer.Ordinal), baris.Asal);
    }

    /// <summary>The formulas that an indikator had, each with the day on which the next came into force.</summary>
    /// <param name="baris">Its row.</param>
    public IReadOnlyList<(DateOnly Sebelum, RumusIndikator? Rumus)> Rumus(NilaiLingkup baris) =>
        [.. _dulu.Where(v => v.Indikator.ContainsKey(BacaNilai.Teks(baris, "kode"))).Select(v => (v.Sebelum,
            PembacaIndikator.Baca(v.Indikator[BacaNilai.Teks(baris, "kode")], new Asal(RiwayatRenstra.BerkasKini, 0), rencanaSaja: true, [])
                .Indikator?.Hitungan))];

    // a change that nobody has set yet is in force for no quarter
    private static DateOnly Tanggal(NilaiLingkup versi, bool rencanaSaja) =>
        BacaNilai.Tanggal(versi, "tanggal") ?? (rencanaSaja ? DateOnly.MinValue : DateOnly.MaxValue);

    private static Dictionary<string, NilaiLingkup> Indikator(NilaiLingkup? renstra) => (renstra is null ? [] : BacaNilai.Daftar(renstra,
        "sasaran"))
        .SelectMany(s => BacaNilai.Daftar(s, "indikator")).GroupBy(i => BacaNilai.Teks(i, "kode"), StringComparer.Ordinal)
        .ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
}
