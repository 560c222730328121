using Akuntabel.Uji.Bacaan;

namespace Akuntabel.Dokumen.Pembacaan.DariPdf;

/// <summary>Says of which pages something was not read or is less certain.</summary>
/// <param name="berpengenal">Pages without text were looked at for letters.</param>
internal sealed class CatatanHalaman(bool berpengenal)
{
    private const int DeretTersedikit = 3;
    private const double CelahDeret = 1.5;
    private const double CelahKolom = 8;
    private readonly List<int> _kosong = [];
    private readonly List<int> _asing = [];
    private readonly List<int> _pindaian = [];
    private readonly List<int> _berteks = [];
    private readonly List<int> _berderet = [];
    private bool _bergambar;

    /// <summary>Looks at a page.</summary>
    /// <param name="h">The page, without its head and foot.</param>
    /// <param name="unsur">What was made of it.</param>
    public void Periksa(HalamanPdf h, List<UnsurPdf> unsur)
    {
        Bila(unsur.Count == 0 && !h.TakTerbaca, _kosong);
        Bila(h.Kata.Count > 0 && h.Kata.Count(k => Asing(k.Teks)) * 3 > h.Kata.Count, _asing);
        Bila(h.KurangPasti && h.Pindaian, _pindaian);
        Bila(h.KurangPasti && !h.Pindaian, _berteks);
        Bila(Berderet(unsur), _berderet);
        _bergambar |= unsur.Count == 0 && h.Bergambar;

        void Bila(bool ya, List<int> daftar)
        {
            if (ya)
            {
                daftar.Add(h.Nomor);
            }
        }
    }

    /// <summary>Writes the notes.</summary>
    public void Tulis(PenyusunDokumen penyusun)
    {
        Catat(_kosong, "tanpa teks (hanya gambar, atau kosong), tidak terbaca" + Saran());
        Catat(_pindaian, "dibaca dengan OCR (tesseract) dari gambar; angka dan hurufnya kurang pasti");
        Catat(_asing, "hurufnya tidak dapat diuraikan menjadi teks (fonnya tanpa peta huruf), sehingga isinya tidak diuji. "
            + "Simpan ulang PDF dari berkas asalnya, atau uji DOCX-nya");
        Catat(_berteks, "teksnya hasil pengenalan huruf (OCR) dari gambar; angka dan hurufnya kurang pasti");
        Catat(_berderet, "memuat deretan angka yang tidak dikenali sebagai tabel; hitungannya tidak diuji");
        penyusun.HalamanKurangPasti.UnionWith(_pindaian.Concat(_berteks));

        void Catat(List<int> halaman, string apa)
        {
            if (halaman.Count > 0)
            {
                penyusun.Catat($"halaman {DaftarHalaman.Tulis(halaman)}: {apa}");
            }
        }
    }

    private string Saran() => !_bergambar ? ""
        : berpengenal ? ". OCR tidak menemukan teks di dalamnya, atau waktunya habis" : $". {ProgramTesseract.Permintaan}";

    private static bool Asing(string teks) => teks.Any(c => c is '\ufffd' || char.IsControl(c)
        || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.OtherNotAssigned)
        || teks.Count(c => c > '\u024f' && char.IsLetter(c)) * 2 > teks.Length;

    /// <summary>Names with figures far beside them, below one another; neither prose nor the scale of a chart.</summary>
    private static bool Berderet(List<UnsurPdf> unsur) =>
        unsur.OfType<LarikPdf>().Where(l => !l.DaftarIsi).Select(l => LarikSelaras.Dari(l.Larik, CelahDeret).Ruas)
        .Where(r => r.Count > 2 && r.Any(x => x.Teks.Count(char.IsLetter) > 3)
            && r.Skip(1).Count(x => TeksSel.AngkaUtuh.IsMatch(x.Teks)) > 1)
        .GroupBy(r => Math.Round(r[^1].X1 / CelahKolom)).Any(g => g.Count() >= DeretTersedikit);
}
