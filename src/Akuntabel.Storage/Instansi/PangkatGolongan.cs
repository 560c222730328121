namespace Akuntabel.Storage.Instansi;

/// <summary>A rank of civil servants with its class.</summary>
/// <param name="Golongan">Class: IV/b.</param>
/// <param name="Pangkat">Rank: Pembina Tingkat I.</param>
public sealed record PangkatGolongan(string Golongan, string Pangkat)
{
    /// <summary>Ranks of PNS, lowest first (PP 99/2000 and its amendment PP 12/2002).</summary>
    public static IReadOnlyList<PangkatGolongan> Pns { get; } =
    [
        new("I/a", "Juru Muda"), new("I/b", "Juru Muda Tingkat I"), new("I/c", "Juru"), new("I/d", "Juru Tingkat I"),
        new("II/a", "Pengatur Muda"), new("II/b", "Pengatur Muda Tingkat I"), new("II/c", "Pengatur"), new("II/d", "Pengatur Tingkat I"),
        new("III/a", "Penata Muda"), new("III/b", "Penata Muda Tingkat I"), new("III/c", "Penata"), new("III/d", "Penata Tingkat I"),
        new("IV/a", "Pembina"), new("IV/b", "Pembina Tingkat I"), new("IV/c", "Pembina Utama Muda"), new("IV/d", "Pembina Utama Madya"), new("IV/e", "Pembina Utama"),
    ];

    /// <summary>Classes of PPPK (Perpres 98/2020); they bear no rank.</summary>
    public static IReadOnlyList<string> Pppk { get; } = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI", "XVII"];

    /// <summary>The rank that belongs to a class, or empty.</summary>
    public static string UntukGolongan(string golongan) => Pns.FirstOrDefault(p => p.Golongan == golongan)?.Pangkat ?? "";

    /// <summary>What is wrong with a rank and class together, or <c>null</c>. Ranks that are not of this list (TNI, Polri) are taken as typed.</summary>
    public static string? Salah(string pangkat, string golongan)
    {
        if (golongan.Length > 0 && Pns.All(p => p.Golongan != golongan) && !Pppk.Contains(golongan))
        {
            return $"Golongan \"{golongan}\" tidak dikenal. Tulis misalnya IV/b, atau IX untuk PPPK.";
        }

        var kenal = Pns.FirstOrDefault(p => Sama(p.Pangkat, pangkat));
        return kenal is not null && golongan.Length > 0 && kenal.Golongan != golongan
            ? $"Pangkat {kenal.Pangkat} bergolongan {kenal.Golongan}, bukan {golongan}. Perbaiki salah satunya."
            : null;
    }

    private static bool Sama(string a, string b) => Luas(a).Equals(Luas(b), StringComparison.OrdinalIgnoreCase);

    private static string Luas(string pangkat) => pangkat.Replace("Tk.", "Tingkat", StringComparison.OrdinalIgnoreCase).Replace("Tk ", "Tingkat ", StringComparison.OrdinalIgnoreCase);
}
