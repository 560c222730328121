using Akuntabel.Uji.Bacaan;

namespace Akuntabel.Dokumen.Pembacaan.DariPdf;

/// <summary>Joins lines to paragraphs, over page breaks too, and hands them on.</summary>
/// <param name="penyusun">Takes the paragraphs.</param>
/// <param name="jarak">Distance of two lines of one paragraph, for each page.</param>
/// <param name="huruf">Height of the letters of running text.</param>
internal sealed class PenyusunParagraf(PenyusunDokumen penyusun, IReadOnlyDictionary<int, double> jarak, double huruf)
{
    private const int JudulTerpanjang = 160;
    private const int ParagrafTerpanjang = 20_000;
    private readonly List<LarikPdf> _larik = [];
    private readonly List<LarikTerbaca> _letak = [];
    private string _teks = "";

    public void Tambah(LarikPdf l)
    {
        if (_larik.Count > 0 && (_teks.Length > ParagrafTerpanjang || !Lanjut(l)))
        {
            Tutup();
        }

        _teks = _larik.Count == 0 ? l.Larik.Teks : TeksSel.Sambung(_teks, l.Larik.Teks);
        _larik.Add(l);
        _letak.Add(new LarikTerbaca(_teks.Length - l.Larik.Teks.Length, l.Halaman, AsalSel.Dari([l.Larik]).Kotak));
        if (l.DaftarIsi || BentukLarik.DaftarIsi(l.Larik.Teks))
        {
            Tutup();
        }
    }

    public void Tutup()
    {
        if (_larik.Count > 0)
        {
            penyusun.Halaman = _larik[0].Halaman;
            penyusun.Tambah(0, _teks, Jenis(), larik: [.. _letak]);
        }

        _larik.Clear();
        _letak.Clear();
        _teks = "";
    }

    private JenisParagraf Jenis()
    {
        if (_larik[0].DaftarIsi || BentukLarik.DaftarIsi(_teks))
        {
            return JenisParagraf.DaftarIsi;
        }

        return BentukLarik.JudulDaftar(_teks) || BentukLarik.Bab(_teks) || BentukLarik.JudulBernomor(_teks) || Mencolok()
            ? JenisParagraf.Judul : BentukLarik.Butir(_teks) ? JenisParagraf.Butir : JenisParagraf.Isi;
    }

    private bool Selesai => _teks[^1] is '.' or ':' or ';';

    // large letters, or capitals in the middle of the line
    private bool Mencolok() =>
        _teks.Length is > 3 and < JudulTerpanjang && _teks.Any(char.IsLetter) && !BentukLarik.KeteranganTabel(_teks)
            && !BentukLarik.Butir(_teks)
        && (_larik.TrueForAll(l => l.Larik.Huruf > 1.2 * huruf)
            || (_larik.TrueForAll(Tengah) && _teks.Count(char.IsLetter) > 5 && !_teks.Any(char.IsLower)));

    private static bool Tengah(LarikPdf l) =>
        l.Larik.X0 - l.Kiri > 20 && Math.Abs(l.Larik.X0 - l.Kiri - (l.Kanan - l.Larik.X1)) < 12;

    private bool Lanjut(LarikPdf l)
    {
        var atas = _larik[^1];
        if (Math.Abs(atas.Larik.Huruf - l.Larik.Huruf) > 0.2 * atas.Larik.Huruf || BentukLarik.Bab(l.Larik.Teks)
            || (BentukLarik.KeteranganTabel(l.Larik.Teks) && (!Penuh(atas, l) || Selesai || BentukLarik.Bab(_teks))))
        {
            return false;
        }

        if (atas.Halaman != l.Halaman || l.Larik.Y0 < atas.Larik.Y0)
        {
            return Bersambung(atas, l);
        }

        if (l.Larik.Y1 - atas.Larik.Y1 > 1.3 * jarak.GetValueOrDefault(l.Halaman, 2 * huruf))
        {
            return false;
        }

        return JudulBerlanjut(l) || (Penuh(atas, l) && !BarisBaru(atas, l));
    }

    /// <summary>On the next page or column only what is plainly in the middle of a sentence goes on.</summary>
    private bool Bersambung(LarikPdf atas, LarikPdf l) =>
        Penuh(atas, l) && !BentukLarik.Butir(l.Larik.Teks) && !BentukLarik.JudulBernomor(_teks)
            && _teks[^1] is not ('.' or ':' or ';' or '!' or '?') && l.Larik.X0 - l.Kiri < 60;

    // a chapter's number and its title, a table's number and its title stand on lines of their own
    private bool JudulBerlanjut(LarikPdf l) =>
        BentukLarik.NomorBabSaja(_teks) || BentukLarik.NomorTabelSaja(_teks)
        || ((BentukLarik.KeteranganTabel(_teks) || BentukLarik.Bab(_teks)) && _teks.Length < JudulTerpanjang && Tengah(l)
            && (_larik.Count == 1 || Tengah(_larik[^1])));

    /// <summary>The first word of the next line would not have fitted on this one.</summary>
    private static bool Penuh(LarikPdf atas, LarikPdf bawah)
    {
        var kata = bawah.Larik.Kata[0];
        return atas.Larik.X1 + (kata.X1 - kata.X0) + (0.15 * kata.Tinggi) > atas.Kanan - 2;
    }

    private bool BarisBaru(LarikPdf atas, LarikPdf l)
    {
        var menjorok = Math.Abs(l.Larik.X0 - atas.Larik.X0) > 3;
        return (BentukLarik.Butir(l.Larik.Teks) && (menjorok || Selesai || BentukLarik.Butir(_teks)))
            || (BentukLarik.JudulBernomor(l.Larik.Teks) && (menjorok || Selesai))
            || (Selesai && l.Larik.X0 - atas.Larik.X0 > 8);
    }
}
