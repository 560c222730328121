using Akuntabel.Core.Perencanaan.Rumusan;
using Akuntabel.Core.Register;

namespace Akuntabel.Dokumen.Register;

/// <summary>Two rows that are the same thing, or perhaps are.</summary>
/// <param name="Baru">The row that comes in.</param>
/// <param name="Lain">The other: kept already, or an earlier one of those that come in.</param>
/// <param name="Tersimpan">Whether the other is kept already.</param>
/// <param name="Pasti">Whether they are the same by the rule of the register; else their names are alike.</param>
/// <param name="Beda">Fields in which they differ.</param>
public sealed record PasanganRegister(BarisRegister Baru, BarisRegister Lain, bool Tersimpan, bool Pasti, IReadOnlyList<BedaBidang> Beda);

/// <summary>A field in which two rows differ.</summary>
/// <param name="Bidang">The field.</param>
/// <param name="Baru">What the row that comes in holds, as it is printed; sealed ones masked.</param>
/// <param name="Lain">What the other holds.</param>
public sealed record BedaBidang(BidangRegister Bidang, string Baru, string Lain);

/// <summary>Finds rows that are the same thing, among those that come in and against those that are kept.</summary>
/// <param name="definisi">The register.</param>
public sealed class PencocokRegister(DefinisiRegister definisi)
{
    // rows next to each other by name, and by name read backwards: a slip of the pen keeps one of the two beginnings
    private const int Tetangga = 6;

    private readonly KesamaanRegister _kesamaan = new(definisi);

    /// <summary>The pairs, in the order of the rows that come in; of those that are surely the same the first other.</summary>
    /// <param name="baru">Rows that come in, with the fields of the key opened.</param>
    /// <param name="tersimpan">Rows that are kept, by the keys that are asked for.</param>
    /// <param name="serupa">Rows that are kept and whose key is perhaps a slip of one that is asked for; <c>null</c>: none are looked for.</param>
    public IReadOnlyList<PasanganRegister> Cocokkan(
        IReadOnlyList<BarisRegister> baru, Func<IReadOnlyCollection<string>, IReadOnlyDictionary<string, BarisRegister>> tersimpan,
        Func<IReadOnlyCollection<string>, IReadOnlyList<BarisRegister>>? serupa = null)
    {
        ArgumentNullException.ThrowIfNull(baru);
        ArgumentNullException.ThrowIfNull(tersimpan);
        var kunci = baru.Select(_kesamaan.Kunci).ToList();
        var ada = tersimpan([.. kunci.Where(k => k.Length > 0).Distinct(StringComparer.Ordinal)]);
        var pertama = new Dictionary<string, int>(StringComparer.Ordinal);
        var hasil = new List<(int Urut, PasanganRegister Pasangan)>();
        for (var i = 0; i < baru.Count; i++)
        {
            if (kunci[i].Length > 0 && ada.TryGetValue(kunci[i], out var lama))
            {
                hasil.Add((i, Pasangkan(baru[i], lama, tersimpan: true, pasti: true)));
            }
            else if (kunci[i].Length > 0 && !pertama.TryAdd(kunci[i], i))
            {
                hasil.Add((i, Pasangkan(baru[i], baru[pertama[kunci[i]]], tersimpan: false, pasti: true)));
            }
        }

        var sendiri = pertama.Where(p => !ada.ContainsKey(p.Key)).ToList();
        foreach (var (a, b) in Serupa([.. sendiri.Select(p => (p.Key, p.Value))]))
        {
            hasil.Add((Math.Max(a, b), Pasangkan(baru[Math.Max(a, b)], baru[Math.Min(a, b)], tersimpan: false, pasti: false)));
        }

        var lain = serupa is null ? [] : serupa([.. sendiri.Select(p => p.Key)]).Select(b => (Kunci: _kesamaan.Kunci(b), Baris: b)).Where(b => b.Kunci.Length > 0).ToList();
        foreach (var (a, b) in Serupa([.. sendiri.Select(p => (p.Key, p.Value)), .. lain.Select((l, i) => (l.Kunci, -1 - i))]))
        {
            if (a >= 0 != b >= 0)
            {
                hasil.Add((Math.Max(a, b), Pasangkan(baru[Math.Max(a, b)], lain[-1 - Math.Min(a, b)].Baris, tersimpan: true, pasti: false)));
            }
        }

        return [.. hasil.OrderBy(h => h.Urut).ThenByDescending(h => h.Pasangan.Pasti).Select(h => h.Pasangan)];
    }

    /// <summary>Fields in which two rows differ; what one of them does not say is a difference too.</summary>
    public IReadOnlyList<BedaBidang> Beda(BarisRegister baru, BarisRegister lain)
    {
        ArgumentNullException.ThrowIfNull(baru);
        ArgumentNullException.ThrowIfNull(lain);
        return [.. definisi.Bidang.Where(b => b.Jenis != JenisIsian.Terhitung && baru[b.Kode] != lain[b.Kode])
            .Select(b => new BedaBidang(b, Cetak(b, baru), Cetak(b, lain)))];
    }

    private static string Cetak(BidangRegister b, BarisRegister baris) =>
        baris[b.Kode].Length > 0 && b.Tersegel ? PenulisLembarRegister.Tertutup : NilaiRegister.Cetak(b, baris[b.Kode]);

    private PasanganRegister Pasangkan(BarisRegister baru, BarisRegister lain, bool tersimpan, bool pasti) => new(baru, lain, tersimpan, pasti, Beda(baru, lain));

    private static HashSet<(int A, int B)> Serupa(List<(string Kunci, int Urut)> daftar)
    {
        var hasil = new HashSet<(int, int)>();
        foreach (var urut in (List<(string Kunci, int Urut)>[])
            [[.. daftar.OrderBy(d => d.Kunci, StringComparer.Ordinal)], [.. daftar.OrderBy(d => Balik(d.Kunci), StringComparer.Ordinal)]])
        {
            for (var i = 0; i < urut.Count; i++)
            {
                for (var j = i + 1; j < Math.Min(urut.Count, i + Tetangga); j++)
                {
                    if (Serupa(urut[i].Kunci, urut[j].Kunci))
                    {
                        hasil.Add((Math.Min(urut[i].Urut, urut[j].Urut), Math.Max(urut[i].Urut, urut[j].Urut)));
                    }
                }
            }
        }

        return hasil;
    }

    // other numbers are other things: SMA 1 is not SMA 2; and what is told beside the name must agree, or not be told
    private static bool Serupa(string a, string b)
    {
        var (x, y) = (a.Split('\u001f'), b.Split('\u001f'));
        return x.Zip(y).Skip(1).All(p => p.First == p.Second || p.First.Length == 0 || p.Second.Length == 0)
            && (x[0] == y[0] || (Angka(x[0]) == Angka(y[0]) && KemiripanNama.Mirip(x[0], y[0])));
    }

    private static string Angka(string kunci) => string.Join(' ', kunci.Split(' ').Where(k => k.All(char.IsAsciiDigit)));

    private static string Balik(string kunci)
    {
        var nama = kunci.Split('\u001f')[0].ToCharArray();
        Array.Reverse(nama);
        return new string(nama);
    }
}
