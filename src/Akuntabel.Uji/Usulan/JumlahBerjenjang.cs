namespace Akuntabel.Uji.Usulan;

/// <summary>What a list of amounts can add up to when it does not say which of them are the sums of those below: each may be a row of its
/// own, or what the next ones make.</summary>
internal sealed class JumlahBerjenjang(IReadOnlyList<decimal> nilai)
{
    private const int BarisTerbanyak = 60;
    private const int JumlahTerbanyak = 500;

    private readonly Dictionary<int, HashSet<int>> _ujung = [];
    private readonly Dictionary<(int, decimal), HashSet<int>> _deret = [];

    /// <summary>All sums that are possible; of a long list only that of all amounts.</summary>
    public IReadOnlyCollection<decimal> Semua()
    {
        var jumlah = new HashSet<decimal>[nilai.Count + 1];
        jumlah[^1] = [0];
        for (var i = nilai.Count - 1; i >= 0; i--)
        {
            jumlah[i] = [.. (nilai.Count > BarisTerbanyak ? [i + 1] : Ujung(i)).SelectMany(e => jumlah[e].Select(s => s + nilai[i]))
                .Distinct().Take(JumlahTerbanyak)];
        }

        return jumlah[0];
    }

    // where a row ends: right behind itself, or behind those that make it
    private HashSet<int> Ujung(int i)
    {
        if (!_ujung.TryGetValue(i, out var ada))
        {
            _ujung[i] = ada = [i + 1, .. nilai[i] > 0 ? Deret(i + 1, nilai[i]) : []];
        }

        return ada;
    }

    private HashSet<int> Deret(int i, decimal sisa)
    {
        if (sisa == 0)
        {
            return [i];
        }

        if (i >= nilai.Count || nilai[i] > sisa || _deret.Count > JumlahTerbanyak * BarisTerbanyak)
        {
            return [];
        }

        if (!_deret.TryGetValue((i, sisa), out var ada))
        {
            _deret[(i, sisa)] = ada = [.. Ujung(i).SelectMany(e => Deret(e, sisa - nilai[i]))];
        }

        return ada;
    }
}
