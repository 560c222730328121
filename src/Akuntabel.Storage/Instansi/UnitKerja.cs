namespace Akuntabel.Storage.Instansi;

/// <summary>A unit of a perangkat daerah.</summary>
public sealed class BarisUnit
{
    /// <summary>Key.</summary>
    public string Id { get; init; } = "";

    /// <summary>The unit above it; empty at the top.</summary>
    public string Induk { get; init; } = "";

    /// <summary>Name.</summary>
    public string Nama { get; init; } = "";

    /// <summary>Place among its siblings.</summary>
    public int Urutan { get; init; }

    /// <summary>Whether it still works.</summary>
    public int Aktif { get; init; }

    /// <summary>Counts the changes.</summary>
    public int Revisi { get; init; }
}

/// <summary>A unit at its place in the tree.</summary>
/// <param name="Unit">Unit.</param>
/// <param name="Tingkat">Depth, from 0.</param>
public sealed record UnitBertingkat(BarisUnit Unit, int Tingkat);

/// <summary>Units as a tree.</summary>
public static class PohonUnit
{
    /// <summary>Each unit after the one above it, siblings in their order. A unit whose parent is missing stands at the top, so that none is lost.</summary>
    public static IReadOnlyList<UnitBertingkat> Susun(IReadOnlyList<BarisUnit> daftar)
    {
        var menurutInduk = daftar.ToLookup(u => daftar.Any(i => i.Id == u.Induk) ? u.Induk : "");
        var hasil = new List<UnitBertingkat>();
        Turun("", 0);
        return hasil;

        void Turun(string induk, int tingkat)
        {
            foreach (var u in menurutInduk[induk].OrderBy(u => u.Urutan).ThenBy(u => u.Nama, StringComparer.Ordinal))
            {
                hasil.Add(new UnitBertingkat(u, tingkat));
                Turun(u.Id, tingkat + 1);
            }
        }
    }

    /// <summary>A unit and everything below it.</summary>
    public static IReadOnlySet<string> Keturunan(IReadOnlyList<BarisUnit> daftar, string id)
    {
        var hasil = new HashSet<string>(StringComparer.Ordinal) { id };
        var antre = new Queue<string>([id]);
        while (antre.TryDequeue(out var induk))
        {
            foreach (var u in daftar.Where(u => u.Induk == induk && hasil.Add(u.Id)))
            {
                antre.Enqueue(u.Id);
            }
        }

        return hasil;
    }
}
