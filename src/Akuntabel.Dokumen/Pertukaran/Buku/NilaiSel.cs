using Akuntabel.Dokumen.Berkas.Uraian;
using Akuntabel.Dokumen.Pertukaran.LembarKerja;
using Akuntabel.Dokumen.Pertukaran.Muatan;

namespace Akuntabel.Dokumen.Pertukaran.Buku;

/// <summary>A value of a file as its cell shows it.</summary>
internal static class NilaiSel
{
    /// <summary>The cell; blank when a cell cannot hold the value, which an import then leaves as it is.</summary>
    public static SelBuku Dari(SimpulIsian? isi, UraianBidang bidang) => isi switch
    {
        SkalarIsian s when Termuat(s.Isi) => Skalar(s, bidang),
        DaftarIsian d when d.Butir.All(b => b is SkalarIsian { Isi.Length: > 0 } s && s.Isi.Trim() == s.Isi && !s.Isi.Contains('\n', StringComparison.Ordinal)) => Gabung(string.Join('\n', d.Butir.Cast<SkalarIsian>().Select(s => s.Isi))),
        PetaIsian p when bidang.Jenis == JenisBidang.Bagan => Gabung(BaganSel.Teks(p) ?? ""),
        _ => new SelBuku(""),
    };

    /// <summary>Whether a field takes figures.</summary>
    public static bool Berangka(JenisBidang jenis) => jenis is JenisBidang.Angka or JenisBidang.Rupiah or JenisBidang.Persen;

    private static SelBuku Skalar(SkalarIsian s, UraianBidang bidang) => bidang.Jenis switch
    {
        JenisBidang.Tanggal => SelBuku.Dari(s),
        JenisBidang.Pilihan => new SelBuku(bidang.Pilihan.FirstOrDefault(p => p.Nilai == s.Isi)?.Kata ?? s.Isi),
        JenisBidang.Tahun => SelBuku.Angka(s.Isi),
        var j when Berangka(j) => SelBuku.Angka(s.Isi),
        _ => new SelBuku(s.Isi),
    };

    private static SelBuku Gabung(string teks) => Termuat(teks) ? new SelBuku(teks) : new SelBuku("");

    private static bool Termuat(string teks) => SelBuku.Muat(teks) && !HapusIsian.Ini(teks);
}
