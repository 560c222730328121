using System.Text;
using Akuntabel.Dokumen.Berkas;
using Akuntabel.Dokumen.Pertukaran.Muatan;

namespace Akuntabel.Dokumen.Pertukaran.Penulisan;

/// <summary>Writes a table as CSV so that rows and cells that stay keep their very text.</summary>
internal static class PenyuntingCsv
{
    /// <summary>A table as a new file.</summary>
    public static string Tulis(IsiTabel isi)
    {
        var hasil = new StringBuilder();
        foreach (var sel in isi.Baris.Select(b => b.Sel).Prepend(isi.Kepala))
        {
            hasil.AppendJoin(isi.Pemisah, Lengkap(sel, isi.Kepala.Count).Select(s => Sel(s, isi.Pemisah))).Append('\n');
        }

        return hasil.ToString();
    }

    /// <summary>The old text with the new rows and columns in it.</summary>
    /// <param name="teksLama">The file.</param>
    /// <param name="lama">The table in it.</param>
    /// <param name="baku">The table in it with its cells as the new table spells them: what is equal there keeps its text.</param>
    /// <param name="baru">The new table.</param>
    public static string Terapkan(string teksLama, IsiTabel lama, IsiTabel baku, IsiTabel baru)
    {
        if (!lama.Kepala.SequenceEqual(baru.Kepala, StringComparer.OrdinalIgnoreCase))
        {
            return Tulis(Lengkapi(lama, baku, baru));
        }

        var potong = new Potongan(Bytes: IsiBerkas.Bytes(teksLama), Lama: lama, Penutup: IsiBerkas.PenutupBaris(teksLama));
        var hasil = new MemoryStream();
        potong.Kepala(hasil);
        foreach (var (a, b) in Pasangan(baku, baru))
        {
            potong.Baris(hasil, a, a is { } i && b is { } k && (ReferenceEquals(baku.Baris[i],
                baru.Baris[k]) || baku.Baris[i].Tanda == baru.Baris[k].Tanda) ? null : b is { } j ? Susun(lama, baku, a,
                baru.Baris[j]) : "", b is null);
        }

        return Encoding.UTF8.GetString(hasil.GetBuffer(), 0, (int)hasil.Length);
    }

    /// <summary>Old and new rows side by side.</summary>
    internal static IEnumerable<(int? Lama, int? Baru)> Pasangan(IsiTabel lama, IsiTabel baru)
    {
        var (a, b) = (lama.Baris, baru.Baris);
        var (awal, akhir, paling) = (0, 0, Math.Min(lama.Baris.Count, baru.Baris.Count));
        // of a long table in which a cell was typed nearly all rows are the very same: they need not be read
        while (awal < paling && ReferenceEquals(a[awal], b[awal]))
        {
            awal++;
        }

        while (akhir < paling - awal && ReferenceEquals(a[a.Count - 1 - akhir], b[b.Count - 1 - akhir]))
        {
            akhir++;
        }

        List<string> Tengah(IReadOnlyList<BarisTabel> semua) =>
            [.. Enumerable.Range(awal, semua.Count - awal - akhir).Select(i => semua[i].Tanda)];
        return Penyelaras.Pasangkan(
            [
                .. Enumerable.Range(0, awal).Select(i => (i, i)),
                .. Penyelaras.Cocok(Tengah(a), Tengah(b)).Select(p => (p.Lama + awal, p.Baru + awal)),
                .. Enumerable.Range(0, akhir).Select(i => (a.Count - akhir + i, b.Count - akhir + i)),
            ],
            a.Count, b.Count);
    }

    private static string Susun(IsiTabel lama, IsiTabel baku, int? a, BarisTabel baru)
    {
        var panjang = Math.Max(lama.Kepala.Count, baru.Sel.Count);
        return string.Join(lama.Pemisah, Enumerable.Range(0, panjang).Select(k =>
            a is { } i && k < lama.Baris[i].Mentah.Count && baku.Baris[i][k].Trim() == baru[k].Trim() ? lama.Baris[i].Mentah[k] : Sel(baru[k], lama.Pemisah)));
    }

    // other columns: everything is written anew, yet figures keep the way in which they were written
    private static IsiTabel Lengkapi(IsiTabel lama, IsiTabel baku, IsiTabel baru)
    {
        var asal = baru.Kepala.Select(lama.Kolom).ToList();
        var kunci = baku.Baris.Select((b, i) => (Tanda: string.Join('\u0001', asal.Select(k => k < 0 ? "" : b[k].Trim())), i)).GroupBy(x => x.Tanda).ToDictionary(g => g.Key, g => g.First().i);
        return baru with
        {
            Pemisah = lama.Pemisah,
            Baris = [.. baru.Baris.Select(b =>
                kunci.TryGetValue(string.Join('\u0001', asal.Select((k, n) => k < 0 ? "" : b[n].Trim())), out var i)
                    ? BarisTabel.Baru([.. asal.Select((k, n) => k < 0 ? b[n] : lama.Baris[i][k])]) : b)],
        };
    }

    private static IEnumerable<string> Lengkap(IReadOnlyList<string> sel, int panjang) => sel.Concat(Enumerable.Repeat("", Math.Max(0, panjang - sel.Count)));

    private static string Sel(string teks, char pemisah)
    {
        var jaga = PenjagaRumus.Jaga(teks);
        return jaga.AsSpan().IndexOfAny("\"\r\n\t") >= 0 || jaga.Contains(pemisah) || jaga.Trim().Length != jaga.Length
            ? "\"" + jaga.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"" : jaga;
    }

    /// <summary>The old file cut into its rows; what stands between rows (blank lines) belongs to the row before.</summary>
    private sealed record Potongan(byte[] Bytes, IsiTabel Lama, string Penutup)
    {
        public void Kepala(MemoryStream hasil) => Salin(hasil, 0, Lama.Baris.Count > 0 ? Lama.Baris[0].Awal : Bytes.Length);

        /// <summary>Writes an old row (no new text), a new text in its place, or nothing but the blank lines after it.</summary>
        public void Baris(MemoryStream hasil, int? lama, string? baru, bool hapus)
        {
            var (awal, akhir) = lama is { } i ? (Lama.Baris[i].Awal, i + 1 < Lama.Baris.Count ? Lama.Baris[i + 1].Awal : Bytes.Length) : (0, 0);
            if (baru is null)
            {
                Tutup(hasil);
                Salin(hasil, awal, akhir);
            }
            else if (!hapus)
            {
                Tutup(hasil);
                hasil.Write(IsiBerkas.Bytes(baru + Penutup));
            }
        }

        // a last line without its end gets one when another row follows it
        private void Tutup(MemoryStream hasil)
        {
            if (hasil.Length > 0 && hasil.GetBuffer()[hasil.Length - 1] is not ((byte)'\n' or (byte)'\r'))
            {
                hasil.Write(IsiBerkas.Bytes(Penutup));
            }
        }

        private void Salin(MemoryStream hasil, int awal, int akhir) => hasil.Write(Bytes, awal, akhir - awal);
    }
}
