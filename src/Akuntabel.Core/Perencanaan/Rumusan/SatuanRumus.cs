using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Perencanaan.Rumusan;

/// <summary>What kind of unit a part of a formula has.</summary>
public enum RagamSatuan
{
    /// <summary>Things counted, or one by another: orang, orang per kegiatan. Without any: a ratio.</summary>
    Berdimensi,

    /// <summary>Percent.</summary>
    Persen,

    /// <summary>A bare number, which takes the unit of what it is added to.</summary>
    Bilangan,

    /// <summary>The unit of a component is not said yet; nothing can be told of the rest.</summary>
    BelumDiketahui,
}

/// <summary>Unit of a part of a formula, as arithmetic makes it: orang ÷ orang is a ratio, orang ÷ kegiatan "orang per kegiatan".</summary>
public sealed record SatuanRumus
{
    private const string Per = " per ";

    private readonly IReadOnlyDictionary<string, int> _pangkat;

    private SatuanRumus(RagamSatuan ragam, IEnumerable<KeyValuePair<string, int>>? pangkat = null) => (Ragam, _pangkat) =
        (ragam, (pangkat ?? []).Where(p => p.Value != 0).ToDictionary(p => p.Key, p => p.Value, StringComparer.OrdinalIgnoreCase));

    /// <summary>Kind.</summary>
    public RagamSatuan Ragam { get; }

    /// <summary>Percent.</summary>
    public static SatuanRumus Persen { get; } = new(RagamSatuan.Persen);

    /// <summary>A bare number.</summary>
    public static SatuanRumus Bilangan { get; } = new(RagamSatuan.Bilangan);

    /// <summary>Not said.</summary>
    public static SatuanRumus BelumDiketahui { get; } = new(RagamSatuan.BelumDiketahui);

    /// <summary>Whether it is one thing by the same thing.</summary>
    public bool Rasio => Ragam == RagamSatuan.Berdimensi && _pangkat.Count == 0;

    /// <summary>The unit of a component.</summary>
    /// <param name="satuan">As it was read; one without a name is not known.</param>
    public static SatuanRumus Dari(Satuan satuan)
    {
        ArgumentNullException.ThrowIfNull(satuan);
        return satuan.Jenis is JenisSatuan.Persen or JenisSatuan.Poin ? Persen
            : satuan.Nama.Length == 0 ? BelumDiketahui : new SatuanRumus(RagamSatuan.Berdimensi, Urai(satuan.Nama));
    }

    /// <summary>The unit of a sum or difference; <c>null</c> when the two cannot be added.</summary>
    public SatuanRumus? Tambah(SatuanRumus lain)
    {
        ArgumentNullException.ThrowIfNull(lain);
        return Ragam == RagamSatuan.BelumDiketahui || lain.Ragam == RagamSatuan.BelumDiketahui ? BelumDiketahui
            : Ragam == RagamSatuan.Bilangan ? lain : lain.Ragam == RagamSatuan.Bilangan || Sama(lain) ? this : null;
    }

    /// <summary>The unit of a product; <c>null</c> when a percentage is multiplied by things.</summary>
    public SatuanRumus? Kali(SatuanRumus lain) => Gabung(lain, 1);

    /// <summary>The unit of a quotient; <c>null</c> when things are divided by a percentage or the other way round.</summary>
    public SatuanRumus? Bagi(SatuanRumus lain)
    {
        ArgumentNullException.ThrowIfNull(lain);
        return Ragam == RagamSatuan.Persen && lain.Ragam == RagamSatuan.Persen ? new SatuanRumus(RagamSatuan.Berdimensi) : Gabung(lain, -1);
    }

    /// <summary>Why a formula of this unit is no value of an indikator in <paramref name="satuan"/>, and what to do; <c>null</c> when it
    /// is.</summary>
    /// <param name="satuan">Unit of the indikator.</param>
    public string? Tolak(Satuan satuan)
    {
        ArgumentNullException.ThrowIfNull(satuan);
        var cocok = Ragam is RagamSatuan.BelumDiketahui or RagamSatuan.Bilangan || satuan.Nama.Length == 0 || satuan.Jenis switch
        {
            JenisSatuan.Persen or JenisSatuan.Poin => Ragam == RagamSatuan.Persen,
            JenisSatuan.Indeks => Rasio || Sama(Dari(satuan)),
            _ => Sama(Dari(satuan)) || (Terbagi && satuan.Nama.StartsWith("per ", StringComparison.OrdinalIgnoreCase)),
        };
        var hasil = Ragam != RagamSatuan.Persen && Rasio ? "hasil rumus ini perbandingan tanpa satuan, misalnya 0,85"
            : $"hasil rumus ini dalam {this}";
        return cocok ? null : $"{hasil}, padahal satuan indikatornya {satuan.Nama}. "
            + (satuan.Jenis == JenisSatuan.Persen && Rasio ? "Tambahkan × 100 % di ujung rumus."
                : "Ganti satuan indikator, atau rumusnya.");
    }

    /// <summary>As people say it: "orang", "orang per kegiatan", "rasio", "%".</summary>
    public override string ToString() => Ragam switch
    {
        RagamSatuan.Persen => "%",
        RagamSatuan.Bilangan => "bilangan",
        RagamSatuan.BelumDiketahui => "belum diketahui",
        _ when Rasio => "rasio",
        _ => string.Concat(string.Join(" ", Nama(1)), string.Concat(Nama(-1).Select(n => Per + n))).Trim(),
    };

    private bool Terbagi => _pangkat.Values.Any(p => p < 0) || Rasio;

    private IEnumerable<string> Nama(int tanda) =>
        _pangkat.Where(p => Math.Sign(p.Value) == tanda).SelectMany(p => Enumerable.Repeat(p.Key, Math.Abs(p.Value)));

    private bool Sama(SatuanRumus lain) => Ragam == lain.Ragam && _pangkat.Count == lain._pangkat.Count
        && _pangkat.All(p => lain._pangkat.TryGetValue(p.Key, out var n) && n == p.Value);

    private SatuanRumus? Gabung(SatuanRumus lain, int tanda)
    {
        if (Ragam == RagamSatuan.BelumDiketahui || lain.Ragam == RagamSatuan.BelumDiketahui)
        {
            return BelumDiketahui;
        }

        if (Ragam == RagamSatuan.Persen || lain.Ragam == RagamSatuan.Persen)
        {
            var biasa = Ragam == RagamSatuan.Persen ? lain : this;
            return (Ragam == RagamSatuan.Persen || tanda > 0) && (biasa.Ragam == RagamSatuan.Bilangan || biasa.Rasio) ? Persen : null;
        }

        return Ragam == RagamSatuan.Bilangan && lain.Ragam == RagamSatuan.Bilangan ? Bilangan
            : new SatuanRumus(RagamSatuan.Berdimensi, Pangkatkan(lain._pangkat, tanda));
    }

    private Dictionary<string, int> Pangkatkan(IReadOnlyDictionary<string, int> lain, int tanda)
    {
        var hasil = new Dictionary<string, int>(_pangkat, StringComparer.OrdinalIgnoreCase);
        foreach (var (nama, n) in lain)
        {
            hasil[nama] = hasil.GetValueOrDefault(nama) + (tanda * n);
        }

        return hasil;
    }

    // "orang/kegiatan" and "orang per kegiatan" are orang by kegiatan
    private static Dictionary<string, int> Urai(string nama)
    {
        var hasil = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var bagian = nama.Replace("/", Per, StringComparison.Ordinal).Split(Per, StringSplitOptions.TrimEntries);
        foreach (var (i, b) in bagian.Index().Where(b => b.Item.Length > 0))
        {
            hasil[b] = hasil.GetValueOrDefault(b) + (i == 0 ? 1 : -1);
        }

        return hasil;
    }
}
