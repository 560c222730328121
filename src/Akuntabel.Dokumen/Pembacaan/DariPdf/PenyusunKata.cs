using System.Text;

namespace Akuntabel.Dokumen.Pembacaan.DariPdf;

/// <summary>Letters to words: what stands on one base line without a gap.</summary>
internal static class PenyusunKata
{
    private const double Celah = 0.1;
    private const double CelahRupaLain = 0.03;
    private const double Sejajar = 0.5;
    private const double Tindih = 0.35;
    private const double Naik = 0.9;
    private const double Turun = 0.25;

    // a mark of a note is smaller than what it stands at, and stands higher
    private const double Kecil = 0.9;
    private const double TerangkatTerendah = 0.15;
    private const double TerangkatTertinggi = 0.8;

    public static List<Kata> Susun(IReadOnlyList<HurufPdf> huruf, IReadOnlyList<Garis> tegak)
    {
        var hasil = new List<Potong>();
        Potong? kini = null;
        foreach (var h in huruf)
        {
            if (h.Kosong || h.Besar < 0.5)
            {
                kini = null;
            }
            else if (kini is not null && kini.Kembar(h))
            {
                // printed twice for the look of bold
            }
            else if (kini is not null && kini.Muat(h))
            {
                kini.Tambah(h);
            }
            else if (kini is not null && kini.MuatTerangkat(h))
            {
                kini.TambahTerangkat(h);
            }
            else
            {
                hasil.Add(kini = new Potong(h));
            }
        }

        return [.. Sambung(hasil, tegak).Select(p => p.Jadi()).Where(k => k.Teks.Length > 0)];
    }

    /// <summary>Pieces that were painted apart, such as kerned ones, and words printed twice.</summary>
    private static List<Potong> Sambung(List<Potong> potong, IReadOnlyList<Garis> tegak)
    {
        var hasil = new List<Potong>(potong.Count);
        foreach (var larik in potong.GroupBy(p => (p.Arah, Math.Round(p.Dasar / 2))))
        {
            Potong? kini = null;
            foreach (var p in larik.OrderBy(p => p.Awal))
            {
                if (kini is not null && kini.Kembar(p))
                {
                    continue;
                }

                if (kini is not null && kini.Muat(p) && !Terpisah(kini, p, tegak))
                {
                    kini.Tambah(p);
                    continue;
                }

                hasil.Add(kini = p);
            }
        }

        return hasil;
    }

    private static bool Terpisah(Potong kiri, Potong kanan, IReadOnlyList<Garis> tegak) => kiri.Arah == 0
        && tegak.Any(t => t.Posisi > kiri.Akhir - 1 && t.Posisi < kanan.Awal + 1 && t.Awal < kiri.Dasar
            && t.Akhir > kiri.Dasar - (kiri.Besar / 2));

    /// <summary>A word in the making, along its base line.</summary>
    private sealed class Potong
    {
        private readonly StringBuilder _teks = new();
        private readonly bool _tebal;
        private readonly string _rupa;
        private double _awalHuruf;
        private bool _terangkat;
        private string _akhirTeks;

        public Potong(HurufPdf h)
        {
            (Arah, Besar, _tebal, _rupa) = (h.Arah, h.Besar, h.Tebal, h.Rupa);
            (Awal, Akhir, Dasar) = Letak(h);
            (_awalHuruf, _akhirTeks) = (Awal, h.Teks);
            _teks.Append(h.Teks);
        }

        public int Arah { get; }

        public double Besar { get; }

        public double Awal { get; }

        public double Akhir { get; private set; }

        public double Dasar { get; }

        public bool Muat(HurufPdf h)
        {
            var (awal, _, dasar) = Letak(h);
            return h.Arah == Arah && Muat(awal, dasar, h.Besar, h.Rupa);
        }

        /// <summary>Whether it is a raised figure right behind a figure or a letter, or what follows such a one.</summary>
        public bool MuatTerangkat(HurufPdf h) => Arah == 0 && h.Arah == 0 && h.Besar <= Kecil * Besar
            && (h.Teks.All(char.IsAsciiDigit) || (_terangkat && h.Teks is ")"))
            && Dasar - h.Y0 > TerangkatTerendah * Besar && Dasar - h.Y0 < TerangkatTertinggi * Besar
            && Math.Abs(h.X0 - Akhir) < Celah * Besar;

        public void TambahTerangkat(HurufPdf h)
        {
            _terangkat = true;
            Akhir = h.X1;
            HurufTerangkat.Tulis(_teks, h.Teks);
        }

        public bool Muat(Potong p) => Muat(p.Awal, p.Dasar, p.Besar, p._rupa);

        private bool Muat(double awal, double dasar, double besar, string rupa)
        {
            var celah = (string.Equals(rupa, _rupa, StringComparison.Ordinal) ? Celah : CelahRupaLain) * Besar;
            return Math.Abs(dasar - Dasar) < Sejajar && Math.Abs(besar - Besar) < 0.25 * Besar && awal - Akhir < celah
                && awal - Akhir > -Tindih * Besar;
        }

        public bool Kembar(HurufPdf h)
        {
            var (awal, _, dasar) = Letak(h);
            return h.Arah == Arah && string.Equals(h.Teks, _akhirTeks, StringComparison.Ordinal)
                && Math.Abs(awal - _awalHuruf) < 0.1 * Besar && Math.Abs(dasar - Dasar) < 0.1 * Besar;
        }

        public bool Kembar(Potong p) =>
            Math.Abs(p.Awal - Awal) < 0.2 * Besar && Math.Abs(p.Dasar - Dasar) < 0.2 * Besar && p._teks.Equals(_teks);

        public void Tambah(HurufPdf h)
        {
            (_awalHuruf, Akhir, _) = Letak(h);
            _akhirTeks = h.Teks;
            _teks.Append(h.Teks);
        }

        public void Tambah(Potong p)
        {
            Akhir = Math.Max(Akhir, p.Akhir);
            _teks.Append(p._teks);
        }

        public Kata Jadi()
        {
            var (atas, bawah) = (Naik * Besar, Turun * Besar);
            var teks = Bersih(_teks.ToString());
            return Arah switch
            {
                0 => new Kata(Awal, Dasar - atas, Akhir, Dasar + bawah, teks) { Tebal = _tebal },
                1 => new Kata(Dasar - atas, -Akhir, Dasar + bawah, -Awal, teks) { Tebal = _tebal },
                2 => new Kata(-Akhir, Dasar - bawah, -Awal, Dasar + atas, teks) { Tebal = _tebal },
                _ => new Kata(Dasar - bawah, Awal, Dasar + atas, Akhir, teks) { Tebal = _tebal },
            };
        }

        // along the base line and across it
        private static (double Awal, double Akhir, double Dasar) Letak(HurufPdf h) => h.Arah switch
        {
            0 => (h.X0, h.X1, h.Y0),
            1 => (-h.Y0, -h.Y1, h.X0),
            2 => (-h.X0, -h.X1, h.Y0),
            _ => (h.Y0, h.Y1, h.X0),
        };
    }

    // private-use characters are the bullets of symbol fonts
    private static string Bersih(string teks)
    {
        if (teks.All(c => c is > ' ' and < '\u00ad'))
        {
            return teks;
        }

        var sb = new StringBuilder(teks.Length);
        foreach (var c in teks)
        {
            sb.Append(c switch
            {
                >= '\ue000' and <= '\uf8ff' => "•",
                '\ufb00' => "ff",
                '\ufb01' => "fi",
                '\ufb02' => "fl",
                '\ufb03' => "ffi",
                '\u00ad' or '\u200b' or '\ufeff' => "",
                _ => char.IsControl(c) ? "" : c.ToString(),
            });
        }

        return sb.ToString().Trim();
    }
}
