using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Pertukaran.Formulir;

namespace Akuntabel.Dokumen.Pertukaran.Pemeriksaan;

/// <summary>The target of a year.</summary>
/// <param name="Teks">As a person writes it; empty: none.</param>
/// <param name="Dokumen">The document that states it.</param>
/// <param name="Agregasi">How the quarters make the year, as the form of the indikator says it.</param>
public sealed record TargetSetahun(string Teks, string Dokumen, string Agregasi);

/// <summary>The quarters of a rencana aksi against the target of the year that they lead to.</summary>
public static class PemeriksaRencanaAksi
{
    private static readonly string[] Triwulan = ["1", "2", "3", "4"];

    /// <summary>Checks them.</summary>
    /// <param name="target">The form of target.csv.</param>
    /// <param name="tahun">Its year.</param>
    /// <param name="setahun">Targets of the year by code of the indikator.</param>
    public static IReadOnlyList<TemuanRencana> Periksa(ButirTerisi target, int tahun, IReadOnlyDictionary<string, TargetSetahun> setahun)
    {
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(setahun);
        return [.. target.Daftar[0].Butir.Where(b => b["tahun"] == $"{tahun}" && b["dokumen"] == "rencana-aksi")
            .GroupBy(b => b["indikator"]).Select(g => setahun.GetValueOrDefault(g.Key) is { } t ? Satu([.. g], t, tahun) : null)
            .OfType<TemuanRencana>()];
    }

    // a mean of quarters need not end where the year does
    private static TemuanRencana? Satu(IReadOnlyList<ButirTerisi> baris, TargetSetahun setahun, int tahun)
    {
        ButirTerisi? Pada(string triwulan) => baris.FirstOrDefault(b => b["triwulan"] == triwulan);
        var menurut = Triwulan.Select(t => PemeriksaRencana.Angka(Pada(t)?["target"] ?? "")).ToList();
        var (akhir, sebutan, sebab) = setahun.Agregasi switch
        {
            "" or "terakhir" or "sampai-dengan" => (menurut[^1], "Target triwulan IV",
                "nilai setahun indikator ini adalah nilai triwulan terakhirnya"),
            "kumulatif" when menurut.TrueForAll(n => n is not null) => (menurut.Sum(), "Jumlah target triwulan I sampai IV",
                "nilai setahun indikator ini adalah jumlah triwulannya"),
            _ => (null, "", ""),
        };
        return akhir is not { } a || PemeriksaRencana.Angka(setahun.Teks) is not { } b || a == b
            || Pada(Triwulan[^1]) is not { } letak ? null
            : new TemuanRencana("RCN-066", BobotRencana.Bertentangan, letak.Alamat + ".target",
                $"{sebutan} indikator {letak["indikator"]} dalam rencana aksi {Cetak(a)}, target tahun {tahun} menurut {setahun.Dokumen} "
                    + $"{setahun.Teks}.",
                $"Samakan keduanya: {sebab}.", DasarRencana.Evaluasi);
    }

    private static string Cetak(decimal n) => AngkaIndonesia.Cetak(n, Math.Min(4, (int)n.Scale));
}
