namespace Akuntabel.Uji.Aturan.Daftar;

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

    private sealed class Daftar(ButirBernomorTertulis awal)
    {
        public int BlokAwal { get; } = awal.Blok;

        public ButirBernomorTertulis Terakhir { get; set; } = awal;

        /// <summary>How many items in a row carry successive numbers; what begins in the middle is not known.</summary>
        public int Runtut { get; set; } = awal.Nomor == 1 ? 1 : 0;

        /// <summary>A repetition or gap, which only the next item makes certain.</summary>
        public (ButirBernomorTertulis Lalu, ButirBernomorTertulis Kini)? Calon { get; set; }

        /// <summary>The complete list above, when this item alone takes up one of its numbers again.</summary>
        public ButirBernomorTertulis? Sesudah { get; init; }
    }

    private static List<Temuan?> Periksa(PemahamanDokumen d)
    {
        var terbuka = new List<Daftar>();
        var hasil = new List<Temuan?>();
        foreach (var p in d.DaftarParagraf)
        {
            if (ButirBernomorTertulis.Dari(p) is { } butir)
            {
                Terima(d, terbuka, butir, hasil);
            }
            else if (p.Jenis == JenisParagraf.Judul)
            {
                Tutup(terbuka, 0, hasil);
            }
        }

        Tutup(terbuka, 0, hasil);
        return hasil;
    }

    /// <summary>Puts an item into the innermost open list that expects it.</summary>
    private static void Terima(PemahamanDokumen d, List<Daftar> terbuka, ButirBernomorTertulis butir, List<Temuan?> hasil)
    {
        var i = terbuka.FindLastIndex(x => x.Terakhir.Gaya == butir.Gaya && x.Terakhir.Nomor == butir.Nomor - 1);
        var j = terbuka.FindLastIndex(x => x.Terakhir.Gaya == butir.Gaya);
        if (i >= 0)
        {
            Tutup(terbuka, i + 1, hasil);
            hasil.Add(Lanjut(d, terbuka[i], butir));
        }
        else if (j >= 0 && Menyimpang(terbuka[j], butir))
        {
            Tutup(terbuka, j + 1, hasil);
            terbuka[j].Calon = (terbuka[j].Terakhir, butir);
            terbuka[j].Terakhir = butir;
        }
        else
        {
            var sesudah = j >= 0 && Mundur(d, terbuka[j], butir) ? terbuka[j].Terakhir : null;
            if (terbuka.Count == DaftarTerbuka)
            {
                terbuka.RemoveAt(0);
            }

            terbuka.Add(new Daftar(butir) { Sesudah = sesudah });
        }
    }

    private static Temuan? Lanjut(PemahamanDokumen d, Daftar daftar, ButirBernomorTertulis butir)
    {
        var calon = daftar.Calon;
        (daftar.Terakhir, daftar.Calon, daftar.Runtut) = (butir, null, daftar.Runtut == 0 ? 0 : daftar.Runtut + 1);
        return calon is var (lalu, kini)
            && !Enumerable.Range(lalu.Nomor + 1, Math.Max(0, kini.Nomor - lalu.Nomor - 1)).Any(n =>
            Tersembunyi(d, lalu, n, lalu.Blok, kini.Blok))
            ? Temukan(lalu, kini, lalu.Nomor + 1) : null;
    }

    private static void Tutup(List<Daftar> terbuka, int mulai, List<Temuan?> hasil)
    {
        hasil.AddRange(terbuka.Skip(mulai).Where(x => x is { Sesudah: not null, Runtut: 0 } && x.Terakhir.Blok == x.BlokAwal).Select(x =>
            Temukan(x.Sesudah, x.Terakhir, (x.Sesudah?.Nomor ?? 0) + 1)));
        terbuka.RemoveRange(mulai, terbuka.Count - mulai);
    }

    /// <summary>A number repeated, or one or two left out, in a list known from its beginning; anything else is another list.</summary>
    private static bool Menyimpang(Daftar daftar, ButirBernomorTertulis butir) =>
        butir.Nomor > 1 && daftar.Calon is null && daftar.Runtut >= 2 && butir.Nomor - daftar.Terakhir.Nomor is 0 or 2 or 3
            && !(butir.Gaya.Contains('a') && butir.Nomor is 9 or 22 or 24);

    /// <summary>A number that a complete list has used already, when nothing above can be the list that it goes on with.</summary>
    private static bool Mundur(PemahamanDokumen d, Daftar daftar, ButirBernomorTertulis butir) =>
        butir.Nomor > 1 && butir.Nomor < daftar.Terakhir.Nomor && daftar.Runtut == daftar.Terakhir.Nomor && daftar.Runtut >= 3
            && butir.Gaya.Contains('1')
        && d.Blok[butir.Blok - 1] is ParagrafTerbaca { Teks: [.., '.' or ';' or ':'] }
        && !Tersembunyi(d, butir, butir.Nomor - 1, Math.Max(0, daftar.BlokAwal - (BlokDitelusuri / 2)), daftar.BlokAwal - 1);

    /// <summary>Whether a number stands inside a text of a stretch, where a reader has not seen that an item begins.</summary>
    private static bool Tersembunyi(PemahamanDokumen d, ButirBernomorTertulis butir, int nomor, int awal, int akhir)
    {
        if (akhir - awal > BlokDitelusuri)
        {
            return true;
        }

        var pola = butir.PolaNomor(nomor);
        return d.Blok.Skip(awal).Take(akhir - awal + 1).Any(b => b switch
        {
            ParagrafTerbaca p => pola.IsMatch(p.Teks),
            TabelTerbaca t => t.Isi.Any(r => r.Sel.Any(s => pola.IsMatch(s.Teks))),
            _ => false,
        });
    }

    private static Temuan? Temukan(ButirBernomorTertulis? lalu, ButirBernomorTertulis kini, int seharusnya) =>
        lalu is null ? null : Aturan.Temukan(
            kini.Tempat, kini.Tertulis, lalu.Cetak(seharusnya), $"sesudah {lalu.Tertulis}",
            kini.Nomor == lalu.Nomor ? $"Nomor butir {kini.Tertulis} dipakai dua kali." : $"Sesudah butir {lalu.Tertulis} tertulis butir {kini.Tertulis}") with
        { Terkait = [lalu.Tempat] };
}
