namespace Akuntabel.Uji.Usulan;

/// <summary>Keeps where values were read, and what the check found wrong there.</summary>
internal sealed class PencatatSumber
{
    private const int TeksTerpanjang = 400;

    private static readonly KelasTemuan[] Hitungan = [KelasTemuan.Persentase, KelasTemuan.Jumlah, KelasTemuan.Selisih,
        KelasTemuan.RataRata];

    private const int JudulTerpanjang = 150;

    private readonly PemahamanDokumen _dokumen;
    private readonly List<SumberUsulan> _sumber = [];
    private readonly Dictionary<(int Tabel, int Baris), int> _nomor = [];
    private readonly Dictionary<(int? Blok, int? Baris, int? Sel), string> _salah = [];
    private readonly Dictionary<(int? Blok, int? Baris), string> _salahBaris = [];

    /// <param name="temuan">What the check found in the document; none when it was not checked.</param>
    /// <param name="dokumen">The document.</param>
    public PencatatSumber(IReadOnlyList<Temuan> temuan, PemahamanDokumen dokumen)
    {
        _dokumen = dokumen;
        foreach (var t in temuan.Where(t => t.Tingkat > TingkatTemuan.Editorial))
        {
            // which figure of a row is wrong, its arithmetic does not tell; of two figures for one thing either may be
            var kelas = KatalogUji.DaftarAturan.FirstOrDefault(a => a.Kode == t.Kode)?.Kelas ?? [];
            if (t.Tempat.BarisTabel is not null && kelas.Any(Hitungan.Contains))
            {
                _salahBaris.TryAdd((t.Tempat.Blok, t.Tempat.BarisTabel), t.Pesan);
            }

            foreach (var x in (kelas.Contains(KelasTemuan.AngkaBerbeda) ? t.Terkait : []).Prepend(t.Tempat)
                .Where(x => x.BarisTabel is not null && x.Sel is not null))
            {
                _salah.TryAdd((x.Blok, x.BarisTabel, x.Sel), t.Pesan);
            }
        }
    }

    /// <summary>The printed rows.</summary>
    public IReadOnlyList<SumberUsulan> Semua => _sumber;

    /// <summary>A cell of a table.</summary>
    /// <param name="t">The table as the document has it.</param>
    /// <param name="baris">Index of the row.</param>
    /// <param name="kolom">Index of the column.</param>
    public RujukanUsulan Rujuk(TabelTerbaca t, int baris, int kolom) => new(Nomor(t, baris), t.Kepala[kolom],
        TeksUsulan.Rapi(t.Isi[baris][kolom]), t.Isi[baris][kolom].Any(char.IsAsciiDigit) ? Salah(t.Indeks, baris + 1, kolom) : "");

    private string Salah(int blok, int baris, int kolom) => _salah.TryGetValue((blok, baris, kolom), out var sel) ? sel
        : _salahBaris.GetValueOrDefault((blok, baris), "");

    private int Nomor(TabelTerbaca t, int baris)
    {
        if (!_nomor.TryGetValue((t.Nomor, baris), out var nomor))
        {
            _nomor[(t.Nomor, baris)] = nomor = _sumber.Count;
            _sumber.Add(new SumberUsulan(t.Nomor, Judul(t), t.Isi[baris].Halaman ?? t.Halaman, baris + 1,
                Teks(t.Isi[baris])));
        }

        return nomor;
    }

    // a caption without a number is the line above its table; what a table further up is called is not its name
    private string Judul(TabelTerbaca t)
    {
        var atas = t.Indeks > 0 && _dokumen.Blok[t.Indeks - 1] is ParagrafTerbaca { Teks: { Length: > 0 and <= JudulTerpanjang } p }
            && !p.TrimEnd().EndsWith('.') ? p.Trim() : "";
        var milikLain = t.Judul.Length == 0 || (atas != t.Judul && _dokumen.DaftarTabel.Any(l =>
            l.Indeks < t.Indeks - 1 && l.Judul == t.Judul));
        return milikLain && atas.Length > 0 ? atas : t.Judul.Length > 0 ? t.Judul : t.Bab;
    }

    private static string Teks(BarisTerbaca b)
    {
        var teks = string.Join(" | ", b.Sel.Select(s => TeksUsulan.Rapi(s.Teks)).Where(s => s.Length > 0));
        return teks.Length > TeksTerpanjang ? teks[..TeksTerpanjang] + "…" : teks;
    }
}
