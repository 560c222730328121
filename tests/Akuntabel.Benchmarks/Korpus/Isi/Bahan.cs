using System.Globalization;
using Akuntabel.Benchmarks.Korpus.Dasar;
using Akuntabel.Benchmarks.Korpus.Data;

namespace Akuntabel.Benchmarks.Korpus.Isi;

/// <summary>What the parts of one report share.</summary>
/// <param name="P">The pen.</param>
/// <param name="K">The agency.</param>
/// <param name="T">Tables.</param>
/// <param name="Skala">The scale of the report.</param>
/// <param name="BatasCapaian">Highest capaian that is reported; <c>null</c> for none.</param>
internal sealed record Bahan(Pena P, Kantor K, PenataTabelKorpus T, SkalaAcak Skala, decimal? BatasCapaian)
{
    /// <summary>Choices.</summary>
    public Acak A => P.A;

    /// <summary>Habits.</summary>
    public Gaya G => P.G;

    /// <summary>Year of the report, right.</summary>
    public string Tahun => K.Tahun.ToString(CultureInfo.InvariantCulture);

    /// <summary>A value of an indicator.</summary>
    public BentukAngka Bentuk(IndikatorAcak i, bool denganSatuan = false)
    {
        var ekor = !denganSatuan ? "" : i.Satuan == "%" ? A.Pilih("%", " %") : " " + i.Satuan;
        return (i.Desimal == 0 ? G.Cacah : G.Nilai with { TanpaNolEkor = true }) with { Belakang = ekor };
    }

    /// <summary>Capaian of an indicator from its printed target and realisasi.</summary>
    public Cetakan Capaian(IndikatorAcak i, Cetakan target, Cetakan nyata, BentukAngka bentuk, bool kalimat = false)
    {
        var batas = BatasCapaian ?? decimal.MaxValue;
        return P.Turunan(
            JenisHubungan.Rasio, [target, nyata], n => n[0] == 0 || n[1] == 0 ? 0
                : Math.Min(batas, IndikatorAcak.Hitung(i.Arah, n[0], n[1])),
            bentuk, i.Nama, bentuk.Satuan, kalimat);
    }
}
