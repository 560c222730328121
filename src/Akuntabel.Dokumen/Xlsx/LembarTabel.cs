using Akuntabel.Dokumen.Dasar;
using Akuntabel.Core.Laporan;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Docx;

namespace Akuntabel.Dokumen.Xlsx;

/// <summary>A captioned table on its worksheet: title, header, body, source note.</summary>
/// <remarks>Laid out first, so that formulas of every sheet know where each fact stands; written afterwards.</remarks>
internal sealed class LembarTabel
{
    private const int BarisKepala = 4;
    /// <summary>Height of a line of text, points.</summary>
    public const decimal TinggiBaris = 13.2m;

    private const decimal LebarTerkecil = 5;

    // width of a turned page in twips, by which a table that stands alone is laid out
    private const int LebarLembar = 15138;
    private readonly Keterangan _keterangan;
    private readonly Tabel _tabel;
    private readonly string _nama;
    private readonly bool _lanskap;
    private readonly string _instansi;
    private readonly (SelKisi Kisi, string Teks, Angka? Angka, string Format)?[,] _kisi;
    private readonly decimal[] _lebar;

    /// <summary>Lays a table out and notes its figures.</summary>
    /// <param name="tabel">The table.</param>
    /// <param name="keterangan">Its caption.</param>
    /// <param name="nama">Worksheet name.</param>
    /// <param name="lanskap">Whether its pages are turned.</param>
    /// <param name="peta">Receives where its figures stand.</param>
    /// <param name="instansi">Whose it is, where it stands alone; empty among others, to whose list it leads back.</param>
    public LembarTabel(Tabel tabel, Keterangan keterangan, string nama, bool lanskap, PetaSel peta, string instansi = "")
    {
        (_tabel, _keterangan, _nama, _lanskap, _instansi) = (tabel, keterangan, nama, lanskap, instansi);
        BanyakKolom = Math.Max(1, tabel.Kolom.Count);
        _kisi = new (SelKisi, string, Angka?, string)?[tabel.Kepala.Count + tabel.Baris.Count, BanyakKolom];
        Isi(KisiTabel.Susun(tabel.Kepala, BanyakKolom), 0, null);
        Isi(KisiTabel.Susun(tabel.Baris, BanyakKolom), tabel.Kepala.Count, peta);
        _lebar = HitungLebar();
    }

    /// <summary>Worksheet name.</summary>
    public string Nama => _nama;

    /// <summary>Caption.</summary>
    public Keterangan Keterangan => _keterangan;

    /// <summary>Whether it stands alone.</summary>
    public bool Sendiri => _instansi.Length > 0;

    private int BanyakKolom { get; }

    private int BarisIsi => BarisKepala + _tabel.Kepala.Count;

    /// <summary>Writes the sheet.</summary>
    public Lembar Tulis(DaftarGaya gaya, PetaSel peta, UkuranKertas kertas)
    {
        var l = new Lembar(_nama, gaya) { Lanskap = _lanskap, Kertas = kertas, BarisBeku = BarisIsi };
        l.AturLebar(_lebar);
        if (_tabel.Kepala.Count > 0)
        {
            l.BarisUlang = (BarisKepala, BarisIsi - 1);
        }

        SelebarTabel(l, 1, _keterangan.Lengkap, new Gaya(Huruf.Judul), 1.25m);
        if (_instansi.Length > 0)
        {
            SelebarTabel(l, 2, _instansi, new Gaya(Huruf.Tebal), 1);
        }
        else
        {
            l.MulaiBaris(2);
            l.Teks(1, "← Daftar tabel", new Gaya(Huruf.Tautan));
            l.Gabung(2, 1, 2, BanyakKolom);
            l.Tautan(2, 1, NamaLembar.Daftar);
        }

        var tinggi = HitungTinggi();
        for (var b = 0; b < _kisi.GetLength(0); b++)
        {
            TulisBaris(l, b, tinggi[b], peta);
        }

        if (_tabel.Sumber.Length > 0)
        {
            SelebarTabel(l, BarisKepala + _kisi.GetLength(0) + 1, _tabel.Sumber, new Gaya(Huruf.Catatan), 1);
        }

        return l;
    }

    private void Isi(IReadOnlyList<SelKisi> sel, int mulai, PetaSel? peta)
    {
        foreach (var s in sel)
        {
            var angka = peta is not null && s.Sel.Isi is [Angka a] ? a : null;
            var format = angka is null ? null : AngkaTercetak.Format(angka.Fakta, angka.Bentuk);
            var isi = (s with { Baris = s.Baris + mulai }, s.Sel.Isi.Gabung(), format is null ? null : angka, format ?? "");
            for (var b = s.Baris; b < s.Baris + s.TinggiBaris; b++)
            {
                for (var k = s.Kolom; k < s.Kolom + s.LebarKolom; k++)
                {
                    _kisi[b + mulai, k] = isi;
                }
            }

            if (format is not null && angka is not null)
            {
                peta?.CatatTabel(angka.Fakta, Letak(s.Baris + mulai, s.Kolom));
            }
        }
    }

    private AlamatSel Letak(int b, int k) => new(_nama, BarisKepala + b, k + 1);

    private void TulisBaris(Lembar l, int b, decimal? tinggi, PetaSel peta)
    {
        l.MulaiBaris(BarisKepala + b, tinggi);
        for (var k = 0; k < BanyakKolom; k++)
        {
            if (_kisi[b, k] is not { } isi)
            {
                continue;
            }

            var gaya = GayaSel(b, isi.Kisi, isi.Format);
            if (isi.Kisi.Baris != b || isi.Kisi.Kolom != k)
            {
                l.Teks(k + 1, "", gaya);
                continue;
            }

            l.Gabung(BarisKepala + b, k + 1, BarisKepala + b + isi.Kisi.TinggiBaris - 1, k + isi.Kisi.LebarKolom);
            TulisSel(l, b, k, isi.Angka, isi.Teks, gaya, peta);
        }
    }

    private void TulisSel(Lembar l, int b, int k, Angka? angka, string teks, Gaya gaya, PetaSel peta)
    {
        if (angka is null)
        {
            l.Teks(k + 1, teks, gaya);
        }
        else if (PenerjemahRumus.Rumus(peta, Letak(b, k), angka.Fakta) is { } rumus)
        {
            l.Rumus(k + 1, rumus, angka.Fakta.Besaran.Nilai, gaya);
        }
        else if (angka.Fakta.Besaran.Ada)
        {
            l.Angka(k + 1, angka.Fakta.Besaran.Nilai, gaya);
        }
        else
        {
            l.Teks(k + 1, teks, gaya);
        }
    }

    private Gaya GayaSel(int b, SelKisi s, string format)
    {
        if (b < _tabel.Kepala.Count)
        {
            return new Gaya(Huruf.Tebal, Rata.Tengah, "", WarnaNaskah.Jumlah, _tabel.Bergaris, TengahTegak: true);
        }

        var jenis = _tabel.Baris[b - _tabel.Kepala.Count].Jenis;
        var latar = s.Sel.Warna.Length == 6 && s.Sel.Warna.All(char.IsAsciiHexDigit) ? s.Sel.Warna.ToUpperInvariant()
            : jenis == JenisBaris.Isi ? "" : WarnaNaskah.Kelompok;
        // the heading of a group reads as a line of text, whatever the column below it holds
        var rata = jenis == JenisBaris.Kelompok && s.LebarKolom > 1 ? Rata.Kiri : _tabel.Kolom[s.Kolom].Rata;
        return new Gaya(
            jenis == JenisBaris.Isi ? Huruf.Biasa : Huruf.Tebal, s.Sel.Rata ?? rata, format, latar,
            _tabel.Bergaris, TengahTegak: s.TinggiBaris > 1);
    }

    private void SelebarTabel(Lembar l, int baris, string teks, Gaya gaya, decimal besar)
    {
        var lebar = _lebar.Sum() / besar;
        l.MulaiBaris(baris, BanyakBaris(teks, lebar) * TinggiBaris * besar + 3);
        l.Teks(1, teks, gaya);
        l.Gabung(baris, 1, baris, BanyakKolom);
    }

    /// <summary>The printed proportions, but never so narrow that a number shows as ####.</summary>
    private decimal[] HitungLebar()
    {
        decimal seluruhnya = _lanskap ? 135 : 92;
        var cetak = _instansi.Length > 0 && _tabel.Kolom.Count > 0
            ? [.. TataTabel.Hitung(_tabel, LebarLembar, lembar: true).Lebar.Select(l => (decimal)l)]
            : _tabel.Kolom.Select(k => k.Lebar).ToList();
        var jumlah = cetak.Sum();
        var lebar = new decimal[BanyakKolom];
        for (var k = 0; k < BanyakKolom; k++)
        {
            var bagian = k < cetak.Count && jumlah > 0 ? seluruhnya * cetak[k] / jumlah : seluruhnya;
            lebar[k] = Math.Min(100, Math.Max(Math.Max(LebarTerkecil, bagian), AngkaTerpanjang(k) + 2.5m));
            lebar[k] = _instansi.Length > 0 ? Math.Max(lebar[k], KataTerpanjang(k) * 1.15m) : lebar[k];
        }

        return lebar;
    }

    // on its own page, no word of a heading or a cell is torn
    private int KataTerpanjang(int k)
    {
        var terpanjang = 0;
        for (var b = 0; b < _kisi.GetLength(0); b++)
        {
            if (_kisi[b, k] is { Kisi.LebarKolom: 1 } isi)
            {
                terpanjang = Math.Max(terpanjang, isi.Teks.Split(' ', '\n', '/').Max(t => t.Length));
            }
        }

        return terpanjang;
    }

    private int AngkaTerpanjang(int k)
    {
        var terpanjang = 0;
        for (var b = 0; b < _kisi.GetLength(0); b++)
        {
            if (_kisi[b, k] is { Angka: not null, Kisi.LebarKolom: 1 } isi)
            {
                terpanjang = Math.Max(terpanjang, isi.Teks.Length);
            }
        }

        return terpanjang;
    }

    /// <summary>Heights of rows of more than one line: not every program fits them on opening.</summary>
    private decimal?[] HitungTinggi()
    {
        var banyak = _kisi.GetLength(0);
        var baris = Enumerable.Repeat(1, banyak).ToArray();
        var tinggi = new List<(SelKisi Kisi, int Baris)>();
        for (var b = 0; b < banyak; b++)
        {
            for (var k = 0; k < BanyakKolom; k++)
            {
                if (_kisi[b, k] is not { } isi || isi.Kisi.Baris != b || isi.Kisi.Kolom != k)
                {
                    continue;
                }

                var perlu = BanyakBaris(isi.Teks, _lebar.Skip(k).Take(isi.Kisi.LebarKolom).Sum());
                if (isi.Kisi.TinggiBaris > 1)
                {
                    tinggi.Add((isi.Kisi, perlu));
                    continue;
                }

                baris[b] = Math.Max(baris[b], perlu);
            }
        }

        foreach (var (kisi, perlu) in tinggi)
        {
            var akhir = kisi.Baris + kisi.TinggiBaris - 1;
            var kurang = perlu - baris.Skip(kisi.Baris).Take(kisi.TinggiBaris).Sum();
            if (kurang > 0)
            {
                baris[akhir] += kurang;
            }
        }

        return [.. baris.Select((n, b) => n > 1 ? Math.Min(400, n * TinggiBaris + 3) : (decimal?)null)];
    }

    /// <summary>Lines that a text takes in a cell of a width.</summary>
    public static int BanyakBaris(string teks, decimal lebar) =>
        teks.Split('\n').Sum(t => Math.Max(1, (int)Math.Ceiling(t.Length * 1.2m / Math.Max(1, lebar))));
}
