using System.Globalization;

namespace Akuntabel.Ketahanan;

/// <summary>How long and against what a command runs.</summary>
internal sealed record Pilihan
{
    /// <summary>How many times as many trials as the short form.</summary>
    public int Lama { get; private init; } = 1;

    /// <summary>Minutes after which no further trial begins.</summary>
    public int Menit { get; private init; } = 10;

    /// <summary>Seed of what is random.</summary>
    public int Benih { get; private init; } = 20261128;

    /// <summary>A published program to attack; <c>null</c>: the one built with this one.</summary>
    public string? Program { get; private init; }

    /// <summary>Databases attacked.</summary>
    public IReadOnlyList<Mesin> DaftarMesin { get; private init; } = [Mesin.Sqlite, Mesin.Postgres];

    /// <summary>Whether two servers share one PostgreSQL.</summary>
    public bool Dua { get; private init; }

    /// <summary>A folder of documents to mutate, besides the composed ones.</summary>
    public string? Dokumen { get; private init; }

    /// <summary>Reads the options; an empty <paramref name="galat"/> when all are known.</summary>
    public static Pilihan Baca(IReadOnlyList<string> argumen, out string galat)
    {
        var (p, i) = (new Pilihan(), 0);
        try
        {
            string Isi() => ++i < argumen.Count ? argumen[i] : throw new FormatException($"{argumen[i - 1]} perlu isian");
            int Angka() => int.TryParse(Isi(), NumberStyles.None, CultureInfo.InvariantCulture, out var n) && n > 0
                ? n : throw new FormatException($"{argumen[i - 1]} perlu angka lebih dari nol");
            for (; i < argumen.Count; i++)
            {
                p = argumen[i] switch
                {
                    "--lama" => p with { Lama = Angka() },
                    "--menit" => p with { Menit = Angka() },
                    "--benih" => p with { Benih = Angka() },
                    "--program" => p with { Program = Path.GetFullPath(Isi()) },
                    "--dokumen" => p with { Dokumen = Path.GetFullPath(Isi()) },
                    "--sqlite" => p with { DaftarMesin = [Mesin.Sqlite] },
                    "--postgres" => p with { DaftarMesin = [Mesin.Postgres] },
                    "--dua" => p with { Dua = true },
                    "--singkat" => p with { Lama = 1 },
                    _ => throw new FormatException($"pilihan \"{argumen[i]}\" tidak dikenal"),
                };
            }

            galat = "";
        }
        catch (FormatException e)
        {
            galat = e.Message;
        }

        return p;
    }
}

/// <summary>Where the store of an attacked server is.</summary>
internal enum Mesin
{
    /// <summary>A file in a folder.</summary>
    Sqlite,

    /// <summary>A database of a PostgreSQL server of one's own.</summary>
    Postgres,
}
