using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Akuntabel.Uji.Bacaan;
using Akuntabel.Dokumen.Pembacaan;

// not "Teks": that is a run of the document model
namespace Akuntabel.Dokumen.Pembacaan.DariTeks;

/// <summary>An HTML table inside a text: rows and cells in one pass, spans over columns and rows filled with blanks.</summary>
internal static class TabelHtml
{
    private const int RentangTerbesar = 50;
    private const int KolomTerbanyak = 1000;
    private static readonly Regex RentangBaris = new(@"rowspan\s*=\s*[""']?([0-9]{1,3})",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
    private static readonly Regex Rentang = new(@"colspan\s*=\s*[""']?([0-9]{1,3})",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    public static bool Mulai(string baris) => baris.TrimStart().StartsWith("<table", StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads up to the end of the table or of the text; returns how many lines it has.</summary>
    public static int Baca(PenyusunDokumen penyusun, TakaranDokumen takaran, string[] baris, int i)
    {
        var pemindai = new Pemindai(takaran);
        var j = i;
        for (; j < baris.Length; j++)
        {
            if (pemindai.Baris(baris[j], j + 1))
            {
                j++;
                break;
            }
        }

        penyusun.Tambah(pemindai.Selesai());
        return j - i;
    }

    private sealed class Pemindai(TakaranDokumen takaran)
    {
        private readonly List<BarisTerbaca> _hasil = [];
        private readonly StringBuilder _sel = new();
        private List<SelTerbaca> _baris = [];
        private bool _dalamSel;
        private readonly List<int> _gantung = [];
        private int _rentang = 1;
        private int _tinggi = 1;
        private int _nomor;

        /// <summary>Takes a line; true when the table ends on it.</summary>
        public bool Baris(string teks, int nomor)
        {
            var i = 0;
            while (i < teks.Length)
            {
                var akhir = teks[i] == '<' ? teks.IndexOf('>', i) : -1;
                if (akhir > i && Tag(teks[(i + 1)..akhir], nomor) is var hasil && hasil != Jenis.Isi)
                {
                    if (hasil == Jenis.AkhirTabel)
                    {
                        return true;
                    }

                    i = akhir + 1;
                    continue;
                }

                var panjang = akhir > i ? akhir + 1 - i : 1;
                if (_dalamSel)
                {
                    _sel.Append(teks, i, panjang);
                }

                i += panjang;
            }

            if (_dalamSel)
            {
                _sel.Append(' ');
            }

            return false;
        }

        public List<BarisTerbaca> Selesai()
        {
            TutupBaris();
            return _hasil;
        }

        private enum Jenis
        {
            Isi,
            Susunan,
            AkhirTabel,
        }

        private Jenis Tag(string tag, int nomor)
        {
            var nama = new string([.. tag.TakeWhile(c => c == '/' || char.IsLetterOrDigit(c))]).ToLowerInvariant();
            switch (nama)
            {
                case "/table":
                    return Jenis.AkhirTabel;
                case "tr":
                    TutupBaris();
                    _nomor = nomor;
                    return Jenis.Susunan;
                case "td" or "th":
                    TutupSel();
                    _dalamSel = true;
                    _nomor = _nomor == 0 ? nomor : _nomor;
                    (_rentang, _tinggi) = (Lebar(Rentang, tag), Lebar(RentangBaris, tag));
                    return Jenis.Susunan;
                case "/td" or "/th":
                    TutupSel();
                    return Jenis.Susunan;
                case "/tr":
                    TutupBaris();
                    return Jenis.Susunan;
                case "table" or "thead" or "/thead" or "tbody" or "/tbody":
                    return Jenis.Susunan;
                default:
                    return Jenis.Isi;
            }
        }

        private static int Lebar(Regex pola, string tag) =>
            pola.Match(tag) is { Success: true } m
                ? Math.Clamp(int.Parse(m.Groups[1].Value, CultureInfo.InvariantCulture), 1, RentangTerbesar) : 1;

        /// <summary>Blanks where cells of the rows above hang into this one.</summary>
        private void Gantungan()
        {
            while (_baris.Count < _gantung.Count && _gantung[_baris.Count] > 0)
            {
                takaran.Sel(1);
                _baris.Add(new SelTerbaca("") { Lanjutan = true });
            }
        }

        private void TutupSel()
        {
            if (_dalamSel)
            {
                Gantungan();
                var lebar = Math.Min(_rentang, Math.Max(1, KolomTerbanyak - _baris.Count));
                takaran.Sel(lebar);
                _gantung.AddRange(Enumerable.Repeat(0, Math.Max(0, _tinggi > 1 ? _baris.Count + lebar - _gantung.Count : 0)));
                for (var k = _baris.Count; _tinggi > 1 && k < _baris.Count + lebar; k++)
                {
                    _gantung[k] = _tinggi;
                }

                _baris.Add(TabelBaris.Satu(_sel.ToString()));
                _baris.AddRange(Enumerable.Repeat(new SelTerbaca(""), lebar - 1));
                _sel.Clear();
                _dalamSel = false;
            }
        }

        private void TutupBaris()
        {
            TutupSel();
            if (_baris.Count > 0)
            {
                Gantungan();
                for (var k = 0; k < _gantung.Count; k++)
                {
                    _gantung[k] = Math.Max(0, _gantung[k] - 1);
                }

                _hasil.Add(new BarisTerbaca(_nomor, _baris));
                _baris = [];
            }

            _nomor = 0;
        }
    }
}
