using System.Globalization;
using System.Text.RegularExpressions;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Berkas.Uraian;
using Akuntabel.Dokumen.Pertukaran.LembarKerja;
using Akuntabel.Dokumen.Pertukaran.Muatan;

namespace Akuntabel.Dokumen.Pertukaran.Buku;

/// <summary>What a person typed into a cell, by the description of its field: read right, or refused with what to type. Nothing is guessed.</summary>
internal static partial class PembacaSel
{
    private const string Kosongkan = " Kosongkan bila tidak diketahui.";

    /// <summary>Reads a cell that is not blank.</summary>
    /// <param name="sel">The cell.</param>
    /// <param name="bidang">Its field.</param>
    /// <param name="alasan">What is wrong and what to type; <c>null</c> on success.</param>
    public static SimpulIsian? Baca(SelBuku sel, UraianBidang bidang, out string? alasan)
    {
        alasan = null;
        var teks = Rapi(sel.Teks);
        if (HapusIsian.Ini(teks))
        {
            return new HapusIsian();
        }

        if (sel.Rumus && teks.StartsWith('#'))
        {
            alasan = $"rumusnya menghasilkan kesalahan {teks}. Perbaiki rumusnya, atau ketik nilainya.";
            return null;
        }

        return bidang.Jenis switch
        {
            JenisBidang.Tanggal => Tanggal(sel, teks, ref alasan),
            JenisBidang.Tahun => Tahun(sel, teks, bidang, ref alasan),
            JenisBidang.Pilihan => Pilihan(teks, bidang, ref alasan),
            JenisBidang.Kode => Kode(sel, teks, ref alasan),
            JenisBidang.DaftarTeks => Daftar(sel, teks, bidang, ref alasan),
            JenisBidang.Bagan => BaganSel.Baca(teks, ref alasan),
            JenisBidang.Teks or JenisBidang.TeksPanjang => Teks(sel, teks),
            _ => Angka(sel, teks, bidang, ref alasan),
        };
    }

    /// <summary>A text without the blanks that are pasted with it.</summary>
    public static string Rapi(string teks) => teks.Replace('\u00A0', ' ').Replace('\u202F', ' ').Replace("\u200B", "", StringComparison.Ordinal).Trim();

    private static SkalarIsian? Angka(SelBuku sel, string teks, UraianBidang bidang, ref string? alasan)
    {
        if (sel.Jenis == JenisSkalar.Tanggal)
        {
            alasan = $"terbaca sebagai tanggal {teks}, padahal {bidang.Label} adalah angka. Ubah bentuk selnya menjadi Angka, lalu ketik lagi angkanya dengan koma untuk desimal.";
            return null;
        }

        var rapi = sel.Jenis == JenisSkalar.Angka ? teks : Baku(teks);
        if (!BacaAngka.Coba(rapi, out var n, out var salah) || n is not { } nilai)
        {
            // told of what was typed, not of what was made of it
            alasan = n is null && salah is null ? null : salah?.Replace($"\"{rapi}\"", $"\"{teks}\"", StringComparison.Ordinal) + Kosongkan;
            return null;
        }

        if (nilai < 0 && !bidang.Bertanda)
        {
            alasan = $"{bidang.Label} tidak dapat kurang dari nol: tertulis {teks}. Tulis angkanya tanpa tanda kurang atau kurung.";
            return null;
        }

        if (bidang.Jenis == JenisBidang.Rupiah && sel.Jenis == JenisSkalar.Teks && PolaKomaRibuan().IsMatch(teks))
        {
            alasan = $"\"{teks}\" meragukan: koma dibaca sebagai desimal, padahal rupiah jarang berdesimal tiga angka. Tulis ribuan dengan titik, misalnya {teks.Replace(',', '.')}.";
            return null;
        }

        // no budget line has sen below a hundred thousand rupiah: millions were meant, or thousands parted by the wrong sign
        if (bidang.Jenis == JenisBidang.Rupiah && nilai != decimal.Truncate(nilai) && Math.Abs(nilai) < 100_000)
        {
            alasan = $"\"{teks}\" meragukan: {bidang.Label} ditulis dalam rupiah penuh. Tulis misalnya 12.340 atau 12.340.000.";
            return null;
        }

        // ",00" says that there are no sen, which a figure of rupiah says by itself
        var desimal = bidang.Jenis == JenisBidang.Rupiah && nilai == decimal.Truncate(nilai) ? 0 : nilai.Scale;
        return new SkalarIsian(sel.Jenis == JenisSkalar.Angka ? teks : SelBuku.Dari(nilai, desimal).Teks, JenisSkalar.Angka);
    }

    /// <summary>A figure as <see cref="BacaAngka"/> takes it: brackets and a trailing minus say negative; commas in groups of three, twice or
    /// before a point, can only part thousands.</summary>
    public static string Baku(string teks)
    {
        var t = PolaRp().Replace(teks, "").Replace(" ", "", StringComparison.Ordinal);
        t = BacaAngka.TanpaSen(t);
        t = t is ['(', .., ')'] ? "-" + BacaAngka.TanpaSen(t[1..^1]) : t.Length > 1 && t[^1] is '-' or '−' && char.IsAsciiDigit(t[0]) ? "-" + t[..^1] : t;
        t = PolaRp().Replace(t.StartsWith("-Rp", StringComparison.OrdinalIgnoreCase) ? "-" + t[3..].TrimStart('.') : t, "");
        return PolaInggris().IsMatch(t) ? t.Replace(",", "", StringComparison.Ordinal).Replace('.', ',') : t;
    }

    private static SkalarIsian? Tanggal(SelBuku sel, string teks, ref string? alasan)
    {
        if (sel.Jenis == JenisSkalar.Tanggal)
        {
            return new SkalarIsian(teks, JenisSkalar.Tanggal);
        }

        // the day number of a spreadsheet in a cell that lost its look
        if (sel.Jenis == JenisSkalar.Angka && int.TryParse(teks, NumberStyles.None, CultureInfo.InvariantCulture, out var hari) && hari is > 20_000 and < 80_000)
        {
            return new SkalarIsian(SelBuku.Dari(new DateOnly(1899, 12, 30).AddDays(hari)).Teks, JenisSkalar.Tanggal);
        }

        if (TanggalIndonesia.Coba(teks, out var tanggal, out _) && tanggal is { } t)
        {
            return new SkalarIsian(SelBuku.Dari(t).Teks, JenisSkalar.Tanggal);
        }

        alasan = $"\"{teks}\" bukan tanggal. Tulis misalnya 3 Oktober 2025.{Kosongkan}";
        return null;
    }

    private static SkalarIsian? Tahun(SelBuku sel, string teks, UraianBidang bidang, ref string? alasan)
    {
        if (sel.Jenis != JenisSkalar.Tanggal && PolaTahun().IsMatch(teks))
        {
            var kunci = bidang.Kunci[(bidang.Kunci.LastIndexOf('.') + 1)..];
            return new SkalarIsian(teks, kunci.StartsWith("tahun", StringComparison.Ordinal) ? JenisSkalar.Angka : JenisSkalar.Teks);
        }

        alasan = $"\"{teks}\" bukan tahun. Tulis empat angka, misalnya 2025.";
        return null;
    }

    private static SkalarIsian? Pilihan(string teks, UraianBidang bidang, ref string? alasan)
    {
        if (bidang.Pilihan.FirstOrDefault(p => p.Kata.Equals(teks, StringComparison.OrdinalIgnoreCase) || p.Nilai.Equals(teks, StringComparison.OrdinalIgnoreCase)) is { } p)
        {
            return new SkalarIsian(p.Nilai, SkalarIsian.Kenali(p.Nilai));
        }

        alasan = $"\"{teks}\" bukan pilihan. Pilih salah satu: {string.Join(", ", bidang.Pilihan.Select(x => x.Kata))}.";
        return null;
    }

    private static SkalarIsian? Kode(SelBuku sel, string teks, ref string? alasan)
    {
        if (sel.Jenis == JenisSkalar.Tanggal || (sel.Jenis == JenisSkalar.Angka && teks.Contains(',', StringComparison.Ordinal)) || PolaIlmiah().IsMatch(teks))
        {
            alasan = $"kode ini telah diubah program lembar kerja menjadi {(sel.Jenis == JenisSkalar.Tanggal ? "tanggal" : "angka")} {teks}, sehingga bunyi aslinya tidak pasti. Ubah bentuk selnya menjadi Teks, lalu ketik lagi kodenya (atau awali dengan tanda petik, misalnya '1.1).";
            return null;
        }

        return new SkalarIsian(teks, JenisSkalar.Teks);
    }

    private static SkalarIsian Teks(SelBuku sel, string teks) =>
        new(sel.Jenis == JenisSkalar.Tanggal ? TanggalIndonesia.Panjang(DateOnly.ParseExact(teks, "yyyy-MM-dd", CultureInfo.InvariantCulture)) : teks, JenisSkalar.Teks);

    private static DaftarIsian? Daftar(SelBuku sel, string teks, UraianBidang bidang, ref string? alasan)
    {
        if (bidang.Rujukan.Length > 0 && Kode(sel, teks, ref alasan) is null)
        {
            return null;
        }

        return new DaftarIsian([.. teks.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(b => new SkalarIsian(b, JenisSkalar.Teks))]);
    }

    [GeneratedRegex(@"^\d{1,3},\d{3}$")]
    private static partial Regex PolaKomaRibuan();

    [GeneratedRegex(@"^-?\d{1,3}((,\d{3})+\.\d+|(,\d{3}){2,})%?$")]
    private static partial Regex PolaInggris();

    [GeneratedRegex(@"^Rp\.?\s*", RegexOptions.IgnoreCase)]
    private static partial Regex PolaRp();

    [GeneratedRegex(@"^(19|20|21)\d\d$")]
    private static partial Regex PolaTahun();

    [GeneratedRegex(@"^\d([.,]\d+)?E\+?\d+$", RegexOptions.IgnoreCase)]
    private static partial Regex PolaIlmiah();
}
