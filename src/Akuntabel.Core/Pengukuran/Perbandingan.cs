using Akuntabel.Core.Aturan;
using Akuntabel.Core.Perencanaan;
using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Pengukuran;

/// <summary>A realisation beside the national standard.</summary>
/// <param name="Selisih">Difference; unknown, with the stated absence, when there is no standard.</param>
/// <param name="Kedudukan">Word: above, equal, below, or that there is no standard.</param>
public sealed record HasilStandar(Fakta Selisih, Fakta Kedudukan);

/// <summary>Comparisons that PermenPANRB 53/2014 asks of a report: earlier years, the medium-term target, the national standard.</summary>
public static class Perbandingan
{
    /// <summary>The word when one side is not known.</summary>
    public const string TidakDapatDibandingkan = "belum dapat dibandingkan";

    /// <summary>What is stated when there is no national standard.</summary>
    public const string TanpaStandar = "belum ada standar nasional untuk indikator ini";

    /// <summary><c>kini − lalu</c>, sign kept; points for percentages, else the unit of the values.</summary>
    /// <param name="id">Unique within the report.</param>
    /// <param name="nama">What it is, for a reader.</param>
    /// <param name="kini">Present value.</param>
    /// <param name="lalu">Value compared with, of the same unit.</param>
    public static Fakta Selisih(string id, string nama, Fakta kini, Fakta lalu) =>
        Selisih(KatalogAturan.SelisihPeriode, id, nama, kini, lalu);

    /// <summary>Word fact: "meningkat", "menurun" or "tetap"; exact values, tolerance 0.</summary>
    /// <param name="id">Unique within the report.</param>
    /// <param name="nama">What it is, for a reader.</param>
    /// <param name="kini">Present value.</param>
    /// <param name="lalu">Value compared with, of the same unit.</param>
    public static Fakta Arah(string id, string nama, Fakta kini, Fakta lalu) =>
        KataBanding(KatalogAturan.ArahPerubahan, id, nama, kini, lalu, ["menurun", "tetap", "meningkat"]);

    /// <summary>How far the medium-term target is reached, by the indicator's own formula; zero and blank cases as in <see cref="Capaian"/>.
    /// Where the formula is a difference to the target and the plan says where it began, the way from there that was gone: beside a
    /// target far off the formula falls below zero for every year but the last.</summary>
    /// <param name="id">Unique within the report.</param>
    /// <param name="nama">What it is, for a reader.</param>
    /// <param name="targetAkhir">Target of the last plan year.</param>
    /// <param name="realisasi">Realisation up to the reported year.</param>
    /// <param name="rumus">Formula of the indicator.</param>
    /// <param name="awal">Value at the start of the plan; <c>null</c> when not stated.</param>
    /// <returns>As computed: what is below zero is not reported as zero.</returns>
    public static HasilCapaian KemajuanJangkaMenengah(
        string id, string nama, Fakta targetAkhir, Fakta realisasi, RumusCapaian rumus, Fakta? awal = null)
    {
        ArgumentNullException.ThrowIfNull(targetAkhir);
        ArgumentNullException.ThrowIfNull(realisasi);
        var kemajuan = rumus == RumusCapaian.SelisihTerhadapTarget && Bertahap(awal, targetAkhir, realisasi)
            ? DariAwal(id, nama, new Ambil(awal ?? targetAkhir), targetAkhir, realisasi)
            : Capaian.Mentah(KatalogAturan.KemajuanJangkaMenengah, id, nama, targetAkhir, realisasi, rumus);
        return new HasilCapaian(kemajuan, kemajuan, rumus, null);
    }

    private static bool Bertahap(Fakta? awal, Fakta akhir, Fakta realisasi) =>
        awal?.Besaran.Nilai is { } a && akhir.Besaran.Nilai is { } t and >= 0 && realisasi.Besaran.Nilai is >= 0 && a > t
        && awal.Satuan.Sama(akhir.Satuan) && akhir.Satuan.Sama(realisasi.Satuan);

    private static Fakta DariAwal(string id, string nama, Ekspresi awal, Fakta akhir, Fakta realisasi) =>
        FaktaHitung.Persen(id, nama, KatalogAturan.KemajuanDariAwal,
            FaktaHitung.PersenDari(new Selisih(awal, new Ambil(realisasi)), new Selisih(awal, new Ambil(akhir))));

    /// <summary>A realisation beside the national standard, or beside its stated absence.</summary>
    /// <param name="id">Prefix: ".selisih" and ".kedudukan" are appended.</param>
    /// <param name="nama">What it is, for a reader.</param>
    /// <param name="realisasi">Realisation.</param>
    /// <param name="standar">Standard of the same unit; <c>null</c> when none is known.</param>
    public static HasilStandar DenganStandarNasional(string id, string nama, Fakta realisasi, Fakta? standar)
    {
        ArgumentNullException.ThrowIfNull(realisasi);
        if (standar is null)
        {
            var kosong = FaktaHitung.Kosong(
                id + ".selisih", nama, SatuanSelisih(realisasi), realisasi.Desimal, KatalogAturan.SelisihStandar, [realisasi], TanpaStandar);
            var kata = new Fakta(id + ".kedudukan", nama, TanpaStandar, new Penetapan(KatalogAturan.KedudukanStandar, [realisasi], TanpaStandar));
            return new HasilStandar(kosong, kata);
        }

        return new HasilStandar(
            Selisih(KatalogAturan.SelisihStandar, id + ".selisih", nama, realisasi, standar),
            KataBanding(KatalogAturan.KedudukanStandar, id + ".kedudukan", nama, realisasi, standar,
                ["di bawah standar nasional", "sama dengan standar nasional", "di atas standar nasional"]));
    }

    private static Fakta Selisih(AturanHitung aturan, string id, string nama, Fakta kini, Fakta lalu)
    {
        var satuan = SatuanSelisih(kini);
        var desimal = Math.Max(kini.Desimal, lalu.Desimal);
        return Halangan(kini, lalu) is { } alasan
            ? FaktaHitung.Kosong(id, nama, satuan, desimal, aturan, [kini, lalu], alasan)
            : FaktaHitung.Dari(id, nama, satuan, desimal, aturan, new Selisih(new Ambil(kini), new Ambil(lalu)));
    }

    // kata: the words for less, equal, more
    private static Fakta KataBanding(AturanHitung aturan, string id, string nama, Fakta kini, Fakta lalu, string[] kata)
    {
        if (Halangan(kini, lalu) is { } alasan)
        {
            return new Fakta(id, nama, TidakDapatDibandingkan, new Penetapan(aturan, [kini, lalu], alasan));
        }

        var tanda = Nullable.Compare(kini.Besaran.Nilai, lalu.Besaran.Nilai);
        var dipilih = kata[tanda + 1];
        var uraian = $"{Tulis(kini, lalu)} {"<=>"[tanda + 1]} {Tulis(lalu, kini)} → {dipilih}";
        return new Fakta(id, nama, dipilih, new Penetapan(aturan, [kini, lalu], uraian));
    }

    /// <summary>As printed, unless both sides would print alike while they differ.</summary>
    private static string Tulis(Fakta f, Fakta lain) =>
        f.Besaran.Nilai is { } n && f.Besaran != lain.Besaran && f.CetakAngka() == lain.CetakAngka() ? Skala.Ringkas(n) : f.CetakAngka();

    private static string? Halangan(Fakta kini, Fakta lalu)
    {
        ArgumentNullException.ThrowIfNull(kini);
        ArgumentNullException.ThrowIfNull(lalu);
        if (new[] { kini, lalu }.FirstOrDefault(f => !f.Besaran.Ada) is { } kosong)
        {
            return $"{kosong.Nama}: {kosong.Besaran.Alasan}";
        }

        return kini.Satuan.Sama(lalu.Satuan) ? null : $"satuan berbeda: {kini.Satuan.Nama} dan {lalu.Satuan.Nama}";
    }

    private static Satuan SatuanSelisih(Fakta f) => f.Satuan.Jenis == JenisSatuan.Persen ? Satuan.Poin : f.Satuan;
}
