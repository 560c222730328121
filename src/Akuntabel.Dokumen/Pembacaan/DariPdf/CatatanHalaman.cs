using Akuntabel.Uji.Bacaan;

namespace Akuntabel.Dokumen.Pembacaan.DariPdf;

/// <summary>Says of which pages something was not read or is less certain.</summary>
internal static class CatatanHalaman
{
    private const int DeretTersedikit = 3;
    private const double CelahDeret = 1.5;
    private const double CelahKolom = 8;

    /// <summary>The notes of a document.</summary>
    /// <param name="halaman">Its pages as painted.</param>
    /// <param name="unsur">What was made of each.</param>
    /// <param name="penyusun">Takes the notes.</param>
    /// <param name="berpengenal">Pages without text were looked at for letters.</param>
    public static void Tulis(IReadOnlyList<HalamanPdf> halaman, IReadOnlyList<List<UnsurPdf>> unsur, PenyusunDokumen penyusun, bool berpengenal)
    {
        var kosong = halaman.Where((h, i) => unsur[i].Count == 0 && !h.TakTerbaca).ToList();
        Catat(kosong, "tanpa teks (hanya gambar, atau kosong), tidak terbaca" + Saran(kosong, berpengenal));
        Catat(halaman.Where(h => h.Pindaian), "dibaca dengan OCR (tesseract) dari gambar; angka dan hurufnya kurang pasti");
        Catat(halaman.Where(h => h.Kata.Count > 0 && h.Kata.Count(k => Asing(k.Teks)) * 3 > h.Kata.Count),
            "hurufnya tidak dapat diuraikan menjadi teks (fonnya tanpa peta huruf), sehingga isinya tidak diuji. Simpan ulang PDF dari berkas asalnya, atau uji DOCX-nya");
        Catat(halaman.Where(h => h.Tersembunyi && h.Bergambar
            && h.Kata.Count > 0), "teksnya hasil pengenalan huruf (OCR) dari gambar; angka dan hurufnya kurang pasti");
        Catat(halaman.Where((h, i) => Berderet(unsur[i])),
            "memuat deretan angka yang tidak dikenali sebagai tabel; hitungannya tidak diuji");

        void Catat(IEnumerable<HalamanPdf> mana, string apa)
        {
            if (mana.Select(h => h.Nomor).ToList() is { Count: > 0 } nomor)
            {
                penyusun.Catat($"halaman {DaftarHalaman.Tulis(nomor)}: {apa}");
            }
        }
    }

    private static string Saran(List<HalamanPdf> kosong, bool berpengenal) => !kosong.Exists(h => h.Bergambar) ? ""
        : berpengenal ? ". OCR tidak menemukan teks di dalamnya, atau waktunya habis" : $". {ProgramTesseract.Anjuran}";

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
