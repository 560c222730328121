namespace Akuntabel.Core.UjiKonsistensi.Aturan;

/// <summary>URT-001: items of running text are numbered without repetition or gap.</summary>
internal static class UrutanButir
{
    public static AturanUji Aturan { get; } = new(
        "URT-001", TingkatTemuan.Editorial, [KelasTemuan.Penomoran],
        "Nomor butir dalam satu daftar berurutan, tanpa ganda dan tanpa loncatan.",
        "Konsistensi dokumen",
        "Sesudah butir 3) tertulis butir 5).",
        Periksa);

    private const int DaftarTerbuka = 8;
    private const int BlokDitelusuri = 80;

    private sealed class Daftar(ButirBernomor awal)
    {
        public ButirBernomor Terakhir { get; set; } = awal;

        /// <summary>How many items in a row carry successive numbers; what begins in the middle is not known.</summary>
        public int Runtut { get; set; } = awal.Nomor == 1 ? 1 : 0;

        /// <summary>A departure that the next item has to confirm.</summary>
        public (ButirBernomor Lalu, ButirBernomor Kini)? Calon { get; set; }
    }

    private static IEnumerable<Temuan?> Periksa(DokumenTerbaca d)
    {
        var terbuka = new List<Daftar>();
        foreach (var p in d.DaftarParagraf)
        {
            if (ButirBernomor.Dari(p) is { } butir)
            {
                yield return Terima(d, terbuka, butir);
            }
            else if (p.Jenis == JenisParagraf.Judul)
            {
                terbuka.Clear();
            }
        }
    }

    /// <summary>Puts an item into the innermost open list that expects it; a finding is certain only when the list goes on after it.</summary>
    private static Temuan? Terima(DokumenTerbaca d, List<Daftar> terbuka, ButirBernomor butir)
    {
        var i = terbuka.FindLastIndex(x => x.Terakhir.Gaya == butir.Gaya && x.Terakhir.Nomor == butir.Nomor - 1);
        if (i >= 0)
        {
            return Lanjut(d, terbuka, i, butir);
        }

        var j = terbuka.FindLastIndex(x => x.Terakhir.Gaya == butir.Gaya);
        if (butir.Nomor > 1 && j >= 0 && Menyimpang(terbuka[j], butir))
        {
            terbuka.RemoveRange(j + 1, terbuka.Count - j - 1);
            terbuka[j].Calon = (terbuka[j].Terakhir, butir);
            terbuka[j].Terakhir = butir;
            return null;
        }

        if (terbuka.Count == DaftarTerbuka)
        {
            terbuka.RemoveAt(0);
        }

        terbuka.Add(new Daftar(butir));
        return null;
    }

    private static Temuan? Lanjut(DokumenTerbaca d, List<Daftar> terbuka, int i, ButirBernomor butir)
    {
        terbuka.RemoveRange(i + 1, terbuka.Count - i - 1);
        var daftar = terbuka[i];
        var calon = daftar.Calon;
        (daftar.Terakhir, daftar.Calon, daftar.Runtut) = (butir, null, daftar.Runtut == 0 ? 0 : daftar.Runtut + 1);
        return calon is var (lalu, kini) && !Tersembunyi(d, lalu, kini) ? Temukan(lalu, kini) : null;
    }

    /// <summary>A number repeated, or one or two left out, in a list known from its beginning; anything else is another list.</summary>
    private static bool Menyimpang(Daftar daftar, ButirBernomor butir) =>
        daftar.Calon is null && daftar.Runtut >= 2 && butir.Nomor - daftar.Terakhir.Nomor is 0 or 2 or 3 && !(butir.Gaya.Contains('a') && butir.Nomor is 9 or 22 or 24);

    /// <summary>Whether the missing number stands inside a text between the two, where a reader has not seen that an item begins.</summary>
    private static bool Tersembunyi(DokumenTerbaca d, ButirBernomor lalu, ButirBernomor kini)
    {
        if (kini.Blok - lalu.Blok > BlokDitelusuri)
        {
            return true;
        }

        var cari = Enumerable.Range(lalu.Nomor + 1, Math.Max(0, kini.Nomor - lalu.Nomor - 1)).Select(n => lalu.Cetak(n)).ToList();
        return d.Blok.Skip(lalu.Blok).Take(kini.Blok - lalu.Blok + 1).Any(b => b switch
        {
            ParagrafTerbaca p => cari.Exists(c => p.Teks.Contains(c, StringComparison.Ordinal)),
            TabelTerbaca t => t.Isi.Any(r => r.Sel.Any(s => cari.Exists(c => s.Teks.StartsWith(c.TrimEnd('.', ')'), StringComparison.Ordinal)))),
            _ => false,
        });
    }

    private static Temuan Temukan(ButirBernomor lalu, ButirBernomor kini) =>
        Aturan.Temukan(
            kini.Tempat, kini.Tertulis, lalu.Cetak(lalu.Nomor + 1), $"sesudah {lalu.Tertulis}",
            kini.Nomor == lalu.Nomor ? $"Nomor butir {kini.Tertulis} dipakai dua kali." : $"Sesudah butir {lalu.Tertulis} tertulis butir {kini.Tertulis}.") with
        { Terkait = [lalu.Tempat] };
}
