using Akuntabel.Dokumen.Pertukaran.Muatan;
using Akuntabel.Dokumen.Pertukaran.Pembandingan;

namespace Akuntabel.Dokumen.Pertukaran.LembarKerja;

/// <summary>A row of a table as a sheet gave it.</summary>
/// <param name="Nomor">Which row of the file it was when the sheet was made, from 1; 0 for a new one.</param>
/// <param name="Sel">Cells by heading; blank ones say nothing, <see cref="HapusIsian.Kata"/> empties.</param>
/// <param name="Buang">Whether the row is marked to be taken out.</param>
/// <param name="Pasti">Whether the number is certain: nothing else is looked for.</param>
internal sealed record BarisLembar(int Nomor, IReadOnlyDictionary<string, string> Sel, bool Buang = false, bool Pasti = false);

/// <summary>Fits the rows of a sheet to the table of its file: what the sheet does not say stays; only a mark takes away.</summary>
internal static class PenyelarasTabel
{
    /// <summary>The table as the file is to say it.</summary>
    /// <param name="lama">The table of the file, its cells as the sheet spells them.</param>
    /// <param name="kepala">Headings of the sheet.</param>
    /// <param name="baris">Rows of the sheet; those that say nothing are passed over.</param>
    /// <param name="pengenal">Headings that together name a row; none: found in the table.</param>
    public static IsiTabel Selaraskan(IsiTabel lama, IReadOnlyList<string> kepala, IReadOnlyList<BarisLembar> baris, IReadOnlyList<string>? pengenal = null)
    {
        var semua = lama.Kepala.Concat(kepala.Where(k => lama.Kolom(k) < 0 && (lama.Kepala.Count == 0 || baris.Any(b => b.Sel.GetValueOrDefault(k, "").Length > 0)))).ToList();
        var isi = baris.Where(b => b.Buang || b.Sel.Values.Any(s => s.Length > 0)).ToList();
        var asal = Pasangan(lama, isi, pengenal is { Count: > 0 } p ? p : lama.Kepala.Count == 0 ? [] : KunciTabel.Cari(lama)?.Kolom ?? []);
        var hasil = lama.Baris.ToList<BarisTabel?>();
        for (var i = 0; i < isi.Count; i++)
        {
            var jadi = isi[i].Buang ? null : Baris(semua, lama, asal[i] is { } j ? lama.Baris[j] : null, isi[i]);
            if (asal[i] is { } tempat)
            {
                hasil[tempat] = jadi;
            }
            else
            {
                hasil.Add(jadi);
            }
        }

        return lama with { Kepala = semua, Baris = [.. hasil.OfType<BarisTabel>().Where(b => !b.Kosong)] };
    }

    private static BarisTabel Baris(List<string> kepala, IsiTabel tabel, BarisTabel? lama, BarisLembar baru)
    {
        var sel = kepala.Select((k, i) => baru.Sel.GetValueOrDefault(k, "") is var s && HapusIsian.Ini(s) ? "" : s.Length > 0 ? s : lama?[i] ?? "").ToList();
        // cells beyond the headings are content too
        return BarisTabel.Baru([.. sel, .. (lama?.Sel ?? []).Skip(tabel.Kepala.Count)]);
    }

    private static int?[] Pasangan(IsiTabel lama, List<BarisLembar> baris, IReadOnlyList<string> pengenal)
    {
        var hasil = new int?[baris.Count];
        var terpakai = new HashSet<int>();
        var menurutNama = lama.Baris.Select((b, j) => (Nama: Nama(pengenal.Select(k => lama.Kolom(k) is var c and >= 0 ? b[c] : "")), j)).ToLookup(x => x.Nama, x => x.j, StringComparer.OrdinalIgnoreCase);
        var menurutIsi = lama.Baris.Select((b, j) => (b.Tanda, j)).ToLookup(x => x.Tanda, x => x.j, StringComparer.Ordinal);
        void Isi(Func<BarisLembar, IEnumerable<int>> cari)
        {
            for (var i = 0; i < hasil.Length; i++)
            {
                hasil[i] ??= cari(baris[i]).Where(j => terpakai.Add(j)).Select(j => (int?)j).FirstOrDefault();
            }
        }

        if (baris.TrueForAll(b => b.Pasti))
        {
            return [.. baris.Select(b => b.Nomor > 0 ? b.Nomor - 1 : (int?)null)];
        }

        Isi(b => b.Nomor > 0 && b.Nomor <= lama.Baris.Count && Tanda(lama, b) == lama.Baris[b.Nomor - 1].Tanda ? [b.Nomor - 1] : []);
        Isi(b => menurutIsi[Tanda(lama, b)]);
        Isi(b => pengenal.Any(k => b.Sel.GetValueOrDefault(k, "").Length > 0) ? menurutNama[Nama(pengenal.Select(k => b.Sel.GetValueOrDefault(k, "")))] : []);
        Isi(b => b.Nomor > 0 && b.Nomor <= lama.Baris.Count && Mirip(lama, lama.Baris[b.Nomor - 1], b, pengenal) ? [b.Nomor - 1] : []);
        return hasil;
    }

    // a row of the same number that names another thing is another row, unless all but its name is the same
    private static bool Mirip(IsiTabel lama, BarisTabel ada, BarisLembar baru, IReadOnlyList<string> pengenal)
    {
        var terisi = baru.Sel.Where(s => s.Value.Length > 0 && lama.Kolom(s.Key) >= 0).ToList();
        return baru.Buang || !pengenal.Any(k => baru.Sel.GetValueOrDefault(k, "").Length > 0) || terisi.Count(s => ada[lama.Kolom(s.Key)].Trim() == s.Value.Trim()) >= Math.Max(1, terisi.Count - 1);
    }

    private static string Nama(IEnumerable<string> nilai) => string.Join('\u0001', nilai.Select(n => n.Trim()));

    private static string Tanda(IsiTabel lama, BarisLembar b) => BarisTabel.Baru([.. lama.Kepala.Select(k => b.Sel.GetValueOrDefault(k, ""))]).Tanda;
}
