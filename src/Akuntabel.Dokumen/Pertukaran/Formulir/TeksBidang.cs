using System.Globalization;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Berkas.Uraian;
using Akuntabel.Dokumen.Pertukaran.Buku;
using Akuntabel.Dokumen.Pertukaran.LembarKerja;
using Akuntabel.Dokumen.Pertukaran.Muatan;

namespace Akuntabel.Dokumen.Pertukaran.Formulir;

/// <summary>A value of a file as it is written in a form, and back.</summary>
internal static class TeksBidang
{
    /// <summary>As a person writes it: thousands parted, dates in words, a choice by its key.</summary>
    public static string Tampil(SimpulIsian? isi, UraianBidang b)
    {
        if (isi is null)
        {
            return "";
        }

        if (b.Jenis == JenisBidang.Pilihan && isi is SkalarIsian p)
        {
            return p.Isi;
        }

        var sel = NilaiSel.Dari(isi, b);
        return sel.Jenis switch
        {
            JenisSkalar.Tanggal => TanggalIndonesia.Panjang(DateOnly.ParseExact(sel.Teks, "yyyy-MM-dd", CultureInfo.InvariantCulture)),
            JenisSkalar.Angka when b.Jenis != JenisBidang.Tahun => Ribuan(sel.Teks),
            _ => sel.Teks,
        };
    }

    /// <summary>Whether what was sent is what the form showed.</summary>
    public static bool Sama(string kiriman, string tampil) => kiriman.Trim() == tampil.Trim();

    /// <summary>Reads what was typed. A blank empties a value that is there and makes none.</summary>
    public static (SimpulIsian? Nilai, string? Alasan) Baca(string teks, UraianBidang b, SimpulIsian? lama)
    {
        if (string.IsNullOrWhiteSpace(teks) || HapusIsian.Ini(teks))
        {
            return (lama switch { null => null, DaftarIsian => new DaftarIsian([]), _ => new SkalarIsian("", JenisSkalar.Teks) }, null);
        }

        if (TeksBerkas.Terlarang(teks) is not null)
        {
            return (null, $"{b.Label} memuat karakter kendali yang tidak dapat disimpan. Ketik ulang tanpa menempel.");
        }

        var nilai = PembacaSel.Baca(new SelBuku(teks.Replace("\r", "", StringComparison.Ordinal)), b, out var alasan) switch
        {
            UtuhIsian u => u.Isi,
            // text or figure: as the place had it
            SkalarIsian s when lama is SkalarIsian { Isi.Length: > 0, Jenis: JenisSkalar.Teks } => new SkalarIsian(s.Isi, JenisSkalar.Teks),
            var n => n,
        };
        return alasan is null ? (nilai, null) : (null, char.ToUpper(alasan[0], CultureInfo.InvariantCulture) + alasan[1..]);
    }

    private static string Ribuan(string angka)
    {
        var n = decimal.Parse(angka.Replace(',', '.'), CultureInfo.InvariantCulture);
        var koma = angka.IndexOf(',', StringComparison.Ordinal);
        // a keyboard has no other minus
        return AngkaIndonesia.Cetak(n, koma < 0 ? 0 : angka.Length - koma - 1).Replace('−', '-');
    }
}
