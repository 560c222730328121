using Akuntabel.Core.Aturan;
using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Perencanaan.Rumusan;

/// <summary>How the value of an indikator is computed from its components, with what counts where a divisor is zero and the most that it
/// may be.</summary>
/// <param name="Teks">The formula as typed, see <see cref="BahasaRumus"/>.</param>
/// <param name="DaftarKomponen">The components.</param>
/// <param name="Asal">Where it was typed.</param>
public sealed record RumusIndikator(string Teks, IReadOnlyList<KomponenIndikator> DaftarKomponen, Asal Asal)
{
    /// <summary>Value where a divisor is zero, in the unit of the indikator; <c>null</c>: it is unknown then.</summary>
    public decimal? BilaNol { get; init; }

    /// <summary>The most that the value may be, in the unit of the indikator; <c>null</c> without.</summary>
    public decimal? Batas { get; init; }

    /// <summary>The formula over values of its components.</summary>
    /// <param name="nilai">Value of a component; its name is taken from the list.</param>
    public RumusTerbaca Baca(Func<KomponenIndikator, Fakta> nilai)
    {
        ArgumentNullException.ThrowIfNull(nilai);
        return BahasaRumus.Baca(Teks, [.. DaftarKomponen.Select(k => Bernama(nilai(k), k))]);
    }

    /// <summary>The formula with its components, none of which has a value.</summary>
    public RumusTerbaca Baca() => Baca(k => new Fakta("komponen." + k.Nama, k.Nama, Besaran.Kosong("belum diukur"), k.Satuan, 0,
        new Isian(Asal)));

    /// <summary>Why it computes no value of an indikator in <paramref name="satuan"/>: the first thing wrong; <c>null</c> when it
    /// does.</summary>
    /// <param name="satuan">Unit of the indikator.</param>
    public string? Halangan(Satuan satuan) => Halangan(Baca(), satuan);

    /// <summary>Computes a value.</summary>
    /// <param name="id">Unique within the report.</param>
    /// <param name="nama">What it is, for a reader.</param>
    /// <param name="satuan">Unit of the indikator.</param>
    /// <param name="nilai">Value of a component.</param>
    /// <returns>Unknown, with the reason, when the formula is wrong or a component is not known.</returns>
    public Fakta Hitung(string id, string nama, Satuan satuan, Func<KomponenIndikator, Fakta> nilai)
    {
        ArgumentNullException.ThrowIfNull(satuan);
        var terbaca = Baca(nilai);
        var desimal = satuan.Jenis == JenisSatuan.Rupiah || (satuan.Jenis == JenisSatuan.Cacah && !Terbagi(terbaca.Ekspresi)) ? 0 : 2;
        return terbaca.Ekspresi is { } e && Halangan(terbaca, satuan) is null
            ? FaktaHitung.Dari(id, nama, satuan, desimal, KatalogAturan.RumusIndikator, Lengkap(e), Kurang(terbaca))
            : FaktaHitung.Kosong(id, nama, satuan, desimal, KatalogAturan.RumusIndikator, terbaca.DaftarKomponen,
                "rumusnya belum dapat dihitung: " + Halangan(terbaca, satuan));
    }

    private static string? Halangan(RumusTerbaca terbaca, Satuan satuan) =>
        terbaca.DaftarGalat is [var galat, ..] ? galat.ToString() : terbaca.Satuan.Tolak(satuan);

    private Ekspresi Lengkap(Ekspresi e)
    {
        var isi = BilaNol is { } n ? new BilaNol(e, n) : e;
        return Batas is { } b ? new Batas(isi, null, b) : isi;
    }

    // the component that is missed, by its name
    private static string? Kurang(RumusTerbaca terbaca) =>
        terbaca.DaftarKomponen.FirstOrDefault(f => !f.Besaran.Ada) is { } f ? $"{f.Nama}: {f.Besaran.Alasan}" : null;

    private static Fakta Bernama(Fakta f, KomponenIndikator k) =>
        f.Nama == k.Nama && f.Satuan.Sama(k.Satuan) ? f : new Fakta(f.Id, k.Nama, f.Besaran, k.Satuan, f.Desimal, f.Turunan);

    private static bool Terbagi(Ekspresi? e) => e switch
    {
        Bagi or RataRata => true,
        Kali k => Terbagi(k.A) || Terbagi(k.B),
        Selisih s => Terbagi(s.A) || Terbagi(s.B),
        Jumlah j => j.Bagian.Any(Terbagi),
        NilaiTepi t => t.Bagian.Any(Terbagi),
        BilaNol n => Terbagi(n.Isi),
        _ => false,
    };
}
