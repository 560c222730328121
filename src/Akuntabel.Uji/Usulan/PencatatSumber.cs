namespace Akuntabel.Uji.Usulan;

/// <summary>Keeps where values were read, and what the check found wrong there.</summary>
internal sealed class PencatatSumber
{
    private const int TeksTerpanjang = 400;

    private static readonly KelasTemuan[] Hitungan = [KelasTemuan.Persentase, KelasTemuan.Jumlah, KelasTemuan.Selisih,
        KelasTemuan.RataRata];

    private readonly List<SumberUsulan> _sumber = [];
    private readonly Dictionary<(int Tabel, int Baris), int> _nomor = [];
    private readonly Dictionary<(int? Blok, int? Baris, int? Sel), string> _salah = [];
    private readonly Dictionary<(int? Blok, int? Baris), string> _salahBaris = [];

    /// <param name="temuan">What the check found in the document; none when it was not checked.</param>
    public PencatatSumber(IReadOnlyList<Temuan> temuan)
    {
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

    /// <summary>A paragraph.</summary>
    /// <param name="p">As the document has it.</param>
    public RujukanUsulan Rujuk(ParagrafTerbaca p)
    {
        if (!_nomor.TryGetValue((0, p.Indeks), out var nomor))
        {
            _nomor[(0, p.Indeks)] = nomor = _sumber.Count;
            _sumber.Add(new SumberUsulan(0, p.Bab, p.Halaman, 0, Pendek(TeksUsulan.Rapi(p.Teks))));
        }

        return new RujukanUsulan(nomor, "", "", "");
    }

    private string Salah(int blok, int baris, int kolom) => _salah.TryGetValue((blok, baris, kolom), out var sel) ? sel
        : _salahBaris.GetValueOrDefault((blok, baris), "");

    private int Nomor(TabelTerbaca t, int baris)
    {
        if (!_nomor.TryGetValue((t.Nomor, baris), out var nomor))
        {
            _nomor[(t.Nomor, baris)] = nomor = _sumber.Count;
            _sumber.Add(new SumberUsulan(t.Nomor, t.Judul.Length > 0 ? t.Judul : t.Bab, t.Isi[baris].Halaman ?? t.Halaman, baris + 1,
                Teks(t.Isi[baris])));
        }

        return nomor;
    }

    private static string Teks(BarisTerbaca b) =>
        Pendek(string.Join(" | ", b.Sel.Select(s => TeksUsulan.Rapi(s.Teks)).Where(s => s.Length > 0)));

    private static string Pendek(string teks) => teks.Length > TeksTerpanjang ? teks[..TeksTerpanjang] + "…" : teks;
}
