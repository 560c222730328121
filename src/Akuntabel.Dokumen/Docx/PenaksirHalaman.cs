using Akuntabel.Dokumen.Dasar;
using System.Globalization;
using Akuntabel.Core.Laporan;

namespace Akuntabel.Dokumen.Docx;

/// <summary>
/// Estimates the page of each heading and caption, so that the contents is filled before anyone opens the file in Word.
/// It lays the blocks out from the top: text by breaking lines with the font's widths, table rows by their tallest cell with the
/// header repeated, charts, diagrams and pictures by their height. Headings and captions stay with what follows.
/// Widows, kerning and hyphenation are left out; Word's own "Update Field" gives the exact numbers.
/// </summary>
internal sealed class PenaksirHalaman
{
    private const double BarisBadan = GayaDocx.Badan * GayaDocx.Baris * GayaDocx.Spasi;
    private const double BarisTunggal = GayaDocx.Badan * GayaDocx.Baris;

    // rows that stay together, and the part of a page that they may take; of high rows fewer
    private static readonly (int Banyak, double Ruang)[] Melekatkan = [(3, 0.2), (2, 0.35)];

    private readonly Dictionary<string, string> _label = new(StringComparer.Ordinal);
    private readonly IndeksNaskah _indeks;
    private GeometriHalaman _h;
    private bool _lembar;
    private PenomoranHalaman _penomoran;
    private int _halaman;
    private double _y;
    private double _sesudah;

    private PenaksirHalaman(IndeksNaskah indeks) => _indeks = indeks;

    private double LebarTeks => _h.LebarTeks / 20.0;

    private double TinggiTeks => _h.TinggiTeks / 20.0;

    /// <summary>Page labels by anchor.</summary>
    public static IReadOnlyDictionary<string, string> Taksir(Naskah naskah, IndeksNaskah indeks)
    {
        var p = new PenaksirHalaman(indeks);
        PenomoranHalaman? sebelum = null;
        foreach (var bagian in naskah.DaftarBagian)
        {
            p._h = GeometriHalaman.Dari(naskah, bagian);
            p._lembar = naskah.SebagaiLembar(bagian);
            p._penomoran = bagian.Penomoran;
            p._halaman = sebelum == bagian.Penomoran ? p._halaman + 1 : 1;
            (p._y, p._sesudah) = (0, 0);
            sebelum = bagian.Penomoran;
            p.Susun(bagian.DaftarBlok, p.LebarTeks);
        }

        return p._label;
    }

    /// <summary>Height of blocks one below the other, in points, as if on one page.</summary>
    public static double Tinggi(IReadOnlyList<Blok> daftar, GeometriHalaman h, IndeksNaskah indeks)
    {
        var p = new PenaksirHalaman(indeks) { _h = h };
        p.Susun(daftar, p.LebarTeks);
        return p._y + p._sesudah;
    }

    /// <summary>"iv" for 4.</summary>
    public static string Romawi(int n)
    {
        (int Nilai, string Huruf)[] tabel =
            [(1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")];
        var hasil = "";
        foreach (var (nilai, huruf) in tabel)
        {
            for (; n >= nilai; n -= nilai)
            {
                hasil += huruf;
            }
        }

        return hasil;
    }

    private void Susun(IReadOnlyList<Blok> daftar, double lebar)
    {
        foreach (var blok in daftar)
        {
            switch (blok)
            {
                case Judul j:
                    SusunJudul(j, lebar);
                    break;
                case Paragraf p:
                    SusunParagraf(p, lebar);
                    break;
                case Daftar d:
                    foreach (var butir in d.Butir)
                    {
                        Susun(butir, lebar - 28);
                    }

                    break;
                case HalamanBaru:
                    Ganti();
                    break;
                case DaftarIsi d:
                    Mengalir(_indeks.Banyak(d.Jenis) * 1.15, BarisTunggal + 3, 0, 0);
                    break;
                case Tabel t:
                    SusunTabel(t);
                    break;
                case Grafik g:
                    SusunUtuh(TataGrafik.Tinggi(g, _h), g.Keterangan);
                    break;
                case Bagan b:
                    SusunUtuh((double)b.Tinggi * Math.Min(1, LebarTeks / Math.Max(1, (double)b.Lebar)), b.Keterangan);
                    break;
                case Gambar g:
                    SusunUtuh((double)g.LebarCm * 28.35 * g.TinggiPiksel / Math.Max(1, g.LebarPiksel), g.Keterangan);
                    break;
                case BlokTandaTangan t:
                    Utuh((t.Kolom.Select(k => k.Jabatan.Count).DefaultIfEmpty().Max() + 5) * BarisTunggal + 71, 8, 8);
                    break;
                default:
                    throw BlokTidakDikenal.Oleh("DOCX", blok);
            }
        }
    }

    private void SusunJudul(Judul j, double lebar)
    {
        if (j.Tingkat == 1)
        {
            Ganti();
        }

        var (ukuran, spasi, sebelum, sesudah) = j.Tingkat switch { 1 => (14, GayaDocx.Spasi, 0, 18), 2 => (13, 1, 12, 6), 3 => (12, 1, 10, 5), _ => (12, 1.0, 8, 4) };
        var baris = PengukurTeks.Baris(j.Isi, lebar - (j.Tingkat == 1 ? 0 : 30), ukuran, tebal: true) + (j.Tingkat == 1 && j.Nomor.Length > 0 ? 1 : 0);
        Utuh(baris * ukuran * GayaDocx.Baris * spasi, sebelum, sesudah, ikut: 2 * BarisBadan);
        Tandai(j.Id);
    }

    private void SusunParagraf(Paragraf p, double lebar)
    {
        var (ukuran, spasi, sebelum, sesudah) = p.Gaya switch
        {
            GayaParagraf.JudulSampul => (24, 1, 12, 12),
            GayaParagraf.SubjudulSampul => (16, 1, 6, 6),
            GayaParagraf.Catatan => (9, 1, 3, 10),
            GayaParagraf.Rumus => (12, 1, 6, 8),
            GayaParagraf.AnakJudul => (12, 1, 6, 3),
            GayaParagraf.Kop => (14, 1, 0, 0),
            GayaParagraf.KopAlamat => (10, 1, 1, 18),
            GayaParagraf.KopAkhir => (14, 1, 0, 14),
            GayaParagraf.Tengah => (12, 1, 0, 4),
            _ => (12, GayaDocx.Spasi, 0, 4),
        };
        var inden = p.Gaya == GayaParagraf.Biasa ? 28 : 0;
        Mengalir(PengukurTeks.Baris(p.Isi, lebar, ukuran, inden: inden), ukuran * GayaDocx.Baris * spasi, sebelum, sesudah);
    }

    private void SusunTabel(Tabel t)
    {
        var tata = TataTabel.Hitung(t, _h.LebarTeks, _lembar);
        var kepala = TinggiBaris(t, t.Kepala, tata).Sum();
        var isi = TinggiBaris(t, t.Baris, tata);
        if (t.Keterangan is { } k)
        {
            Utuh((PengukurTeks.Baris([new Teks(k.Lengkap)], LebarTeks, 11, tebal: true) * 11 * GayaDocx.Baris) + 6, 6, 0,
                kepala + (isi.Count > 0 ? isi[0] : 0));
            Tandai(k.Id);
        }

        _y += kepala;
        foreach (var tinggi in isi)
        {
            if (_y + tinggi > TinggiTeks)
            {
                Ganti();
                _y = kepala;
            }

            _y += tinggi;
        }

        _y += t.Sumber.Length > 0 ? 14 : 8;
        _sesudah = t.Sumber.Length > 0 ? 10 : 0;
    }

    /// <summary>Whether the first two rows of a table stay together, and how many of the last: so that no page has one row, unless its rows
    /// are so high that a page would be left half empty for them (1).</summary>
    public static (bool Awal, int Akhir) Melekat(Tabel t, TataTabel tata, double halaman)
    {
        var tinggi = TinggiBaris(t, t.Baris, tata);
        var (banyak, _) = Melekatkan.FirstOrDefault(m => tinggi.TakeLast(m.Banyak).Sum() < halaman * m.Ruang, (1, 0));
        return (tinggi.Take(2).Sum() < halaman * Melekatkan[^1].Ruang, banyak);
    }

    /// <summary>Height of each of a run of rows, in points.</summary>
    public static List<double> TinggiBaris(Tabel t, IReadOnlyList<Baris> daftar, TataTabel tata)
    {
        var hasil = new List<double>(daftar.Count);
        var kisi = new KisiBaris(t);
        foreach (var baris in daftar)
        {
            kisi.Mulai();
            var paling = 1;
            foreach (var sel in baris.Sel)
            {
                var kolom = kisi.Ambil(sel);
                var lebar = (tata.LebarSel(kolom, sel.RentangKolom) - TataTabel.Isian + 20) / 20.0;
                paling = Math.Max(paling, PengukurTeks.Baris(sel.Isi, lebar, tata.Ukuran) / sel.RentangBaris);
            }

            kisi.Selesai();
            hasil.Add((paling * tata.Ukuran * GayaDocx.Baris) + 2.5);
        }

        return hasil;
    }

    private void SusunUtuh(double tinggi, Keterangan? k)
    {
        Utuh(tinggi + (k is null ? 0 : 6 + (11 * GayaDocx.Baris)), 8, 6);
        if (k is not null)
        {
            Tandai(k.Id);
        }
    }

    private void Tandai(string id) => _label.TryAdd(id, _penomoran == PenomoranHalaman.Romawi ? Romawi(_halaman) : _halaman.ToString(CultureInfo.InvariantCulture));

    // of the space after a paragraph and the space before the next the larger counts
    private void Utuh(double tinggi, double sebelum, double sesudah, double ikut = 0)
    {
        sebelum = _y > 0 ? Math.Max(sebelum, _sesudah) : 0;
        if (_y + sebelum + tinggi + ikut > TinggiTeks)
        {
            Ganti();
            sebelum = 0;
        }

        _y += sebelum + tinggi;
        _sesudah = sesudah;
    }

    private void Mengalir(double banyakBaris, double tinggiBaris, double sebelum, double sesudah)
    {
        _y += _y > 0 ? Math.Max(sebelum, _sesudah) : 0;
        for (var i = 0; i < banyakBaris; i++)
        {
            if (_y + tinggiBaris > TinggiTeks)
            {
                Ganti();
            }

            _y += tinggiBaris;
        }

        _sesudah = sesudah;
    }

    // a page that nothing stands on yet is not left
    private void Ganti()
    {
        if (_y > 0)
        {
            _halaman++;
        }

        (_y, _sesudah) = (0, 0);
    }
}
