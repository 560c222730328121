using System.Buffers.Text;
using System.Security.Cryptography.X509Certificates;

namespace Akuntabel.Dokumen.TandaTangan;

/// <summary>A signature inside of a PDF.</summary>
/// <param name="Tanda">As verified.</param>
/// <param name="Sampai">Up to which byte of the file it vouches.</param>
public sealed record TandaTanganPdf(TandaTanganTerperiksa Tanda, long Sampai);

/// <summary>What verifying a signed PDF found.</summary>
/// <param name="DaftarTanda">Its signatures, the first one first.</param>
/// <param name="Utuh">Whether the last one vouches for the file up to its end, or what follows changes nothing that it vouches for.</param>
/// <param name="DariTerbitan">Whether it begins with the PDF that was issued, byte for byte, so that the rest was added to it.</param>
/// <param name="Catatan">What is to be known, in words for the user.</param>
public sealed record HasilPdfBertanda(IReadOnlyList<TandaTanganPdf> DaftarTanda, bool Utuh, bool DariTerbitan, IReadOnlyList<string> Catatan)
{
    /// <summary>Whether somebody signed, all signatures fit, and nothing that matters came after the last.</summary>
    public bool Sah => Utuh && DaftarTanda.Any(t => !t.Tanda.StempelDokumen) && DaftarTanda.All(t => t.Tanda.Sah);

    /// <summary>Whether it may stand for the report: those who signed are trusted, over the very bytes that were issued, and nothing else of it was changed.</summary>
    /// <param name="banding">How its pages stand to those issued.</param>
    public bool Resmi(HasilBandingPdf banding)
    {
        ArgumentNullException.ThrowIfNull(banding);
        return Sah && DariTerbitan && banding.Sama && DaftarTanda.Where(t => !t.Tanda.StempelDokumen).All(t => t.Tanda.Dipercaya);
    }

    /// <summary>All that is to be known beside the signatures, in words for the user.</summary>
    /// <param name="banding">How its pages stand to those issued.</param>
    public IReadOnlyList<string> Keterangan(HasilBandingPdf banding)
    {
        ArgumentNullException.ThrowIfNull(banding);
        var hasil = new List<string>(Catatan);
        if (!DariTerbitan)
        {
            hasil.Add("PDF ini ditulis ulang: byte laporan yang terbit tidak ada utuh di dalamnya. Yang dapat dibandingkan hanya teksnya, bukan gambar dan garisnya.");
        }

        hasil.AddRange(banding switch
        {
            { Sebab.Length: > 0 } => [banding.Sebab],
            _ when banding.Halaman != banding.HalamanTerbit => [$"Banyak halamannya {banding.Halaman}, sedangkan yang terbit {banding.HalamanTerbit}."],
            { Beda.Count: > 0 } => [$"Teksnya berbeda dari yang terbit pada halaman {string.Join(", ", banding.Beda)}."],
            _ => Array.Empty<string>(),
        });
        hasil.AddRange(banding.Perubahan.Select(p => $"Berbeda dari yang terbit: {p}."));
        return hasil;
    }
}

/// <summary>
/// Verifies the signatures of a PDF by its bytes alone: what a signature vouches for stands in plain numbers beside it (ByteRange), so that no
/// tree of objects, which may be made to mislead or to never end, is walked.
/// </summary>
public static class PeriksaPdf
{
    private const int TandaTerbanyak = 20;

    private const int BatasAngka = 4;

    // a signature with its chain and stamp is some tens of kilobytes
    private const int CmsTerbesar = 4 << 20;

    /// <summary>Whether there is a signature in it at all.</summary>
    /// <param name="pdf">The file.</param>
    /// <param name="terusan">Whether it is only what was added to one.</param>
    public static bool Bertanda(ReadOnlySpan<byte> pdf, bool terusan = false) => (terusan || Awal(pdf)) && pdf.IndexOf("/ByteRange"u8) >= 0;

    /// <summary>Verifies all signatures.</summary>
    /// <param name="pdf">The file.</param>
    /// <param name="terbit">The PDF that was issued.</param>
    /// <param name="jangkar">Certificates at which a chain is trusted to end.</param>
    /// <param name="kini">Now.</param>
    /// <param name="banding">How its pages stand to those issued, and what it brings along about certificates; <c>null</c>: not known.</param>
    /// <param name="luar">What else tells of withdrawn certificates; <c>null</c>: nothing.</param>
    public static HasilPdfBertanda Periksa(
        byte[] pdf, byte[] terbit, X509Certificate2Collection jangkar, DateTimeOffset kini, HasilBandingPdf? banding = null, BahanPencabutan? luar = null)
    {
        ArgumentNullException.ThrowIfNull(pdf);
        ArgumentNullException.ThrowIfNull(terbit);
        var catatan = new List<string>();
        var bahan = (banding?.Bahan ?? BahanPencabutan.Kosong).Dengan(luar ?? BahanPencabutan.Kosong);
        var tanda = new List<TandaTanganPdf>();
        foreach (var rentang in Rentang(pdf, catatan))
        {
            tanda.Add(rentang is { } r ? Satu(pdf, r, jangkar, kini, bahan)
                : new TandaTanganPdf(new TandaTanganTerperiksa("", "", null, false, false, false, ["Letak tanda tangan ini di dalam berkas tidak masuk akal."]), 0));
        }

        var urut = tanda.OrderBy(t => t.Sampai).ToList();
        var utuh = urut.Count > 0 && urut[^1].Sampai == pdf.Length;
        if (urut.Count > 0 && !utuh)
        {
            utuh = banding is { SesudahAman: true, Sebab: "" } && urut[^1].Sampai > 0;
            catatan.Add(utuh ? $"Sesudah tanda tangan terakhir ada {string.Join("; ", banding?.Sesudah ?? [])}; itu tidak mengubah yang ditandatangani."
                : banding is { Sesudah.Count: > 0 }
                    ? $"Sesudah tanda tangan terakhir berkasnya diubah, dan perubahan itu tidak dijamin siapa pun: {string.Join("; ", banding.Sesudah)}."
                    : "Ada isi yang ditambahkan sesudah tanda tangan terakhir; isi itu tidak dijamin siapa pun dan dapat mengubah yang terlihat.");
        }

        var dari = terbit.Length > 0 && pdf.Length > terbit.Length && pdf.AsSpan(0, terbit.Length).SequenceEqual(terbit);
        catatan.AddRange(urut.Where(t => dari && t.Sampai > 0 && t.Sampai <= terbit.Length).Take(1)
            .Select(_ => "Salah satu tanda tangannya tidak meliputi laporan yang terbit seluruhnya."));
        return new HasilPdfBertanda(urut, utuh, dari, catatan);
    }

    /// <summary>Up to which byte the last signature vouches; 0: there is none.</summary>
    internal static int Ujung(byte[] pdf) => Rentang(pdf, []).Select(r => r is { } x ? x.B + x.PanjangB : 0).DefaultIfEmpty().Max();

    private static bool Awal(ReadOnlySpan<byte> pdf) => pdf[..Math.Min(pdf.Length, 1024)].IndexOf("%PDF-"u8) >= 0;

    private static TandaTanganPdf Satu(byte[] pdf, (int A, int PanjangA, int B, int PanjangB) r, X509Certificate2Collection jangkar, DateTimeOffset kini, BahanPencabutan bahan)
    {
        var sampai = r.B + r.PanjangB;
        if (Cms(pdf.AsSpan(r.PanjangA, r.B - r.PanjangA)) is not { } cms)
        {
            return new TandaTanganPdf(new TandaTanganTerperiksa("", "", null, false, false, false,
                ["Di tempat tanda tangannya tidak ada tanda tangan: yang tidak dijamin memuat hal lain."]), sampai);
        }

        var isi = new byte[r.PanjangA + r.PanjangB];
        pdf.AsSpan(0, r.PanjangA).CopyTo(isi);
        pdf.AsSpan(r.B, r.PanjangB).CopyTo(isi.AsSpan(r.PanjangA));
        var semua = PeriksaCms.Periksa(cms, isi, jangkar, kini, bahan);
        return new TandaTanganPdf(semua[0] with
        {
            Sah = semua.All(s => s.Sah), Dipercaya = semua.All(s => s.Dipercaya), Catatan = [.. semua.SelectMany(s => s.Catatan).Distinct()],
            Pencabutan = semua.Any(s => s.Pencabutan == StatusPencabutan.Dicabut) ? StatusPencabutan.Dicabut : semua.Min(s => s.Pencabutan),
        }, sampai);
    }

    // null for one that makes no sense; each place once
    private static List<(int A, int PanjangA, int B, int PanjangB)?> Rentang(byte[] pdf, List<string> catatan)
    {
        var hasil = new List<(int A, int PanjangA, int B, int PanjangB)?>();
        for (var i = 0; pdf.AsSpan(i).IndexOf("/ByteRange"u8) is >= 0 and var n;)
        {
            i += n + "/ByteRange".Length;
            // behind a per cent sign it is a remark that no reader takes for a signature
            if (pdf.AsSpan(0, i).LastIndexOfAny((byte)'\r', (byte)'\n') is var baris && pdf.AsSpan(baris + 1, i - baris - 1).IndexOf((byte)'%') >= 0)
            {
                catatan.Add("Ada yang ditulis seperti tanda tangan di dalam komentar berkas; itu bukan tanda tangan.");
                hasil.Add(null);
                continue;
            }

            if (hasil.Count == TandaTerbanyak)
            {
                catatan.Add($"Tanda tangannya lebih dari {TandaTerbanyak}; selebihnya tidak diperiksa.");
                hasil.Add(null);
                return hasil;
            }

            var angka = Angka(pdf.AsSpan(i));
            var masuk = angka is [0, > 0, > 0, >= 0] && angka[1] < angka[2] && angka[2] + angka[3] <= pdf.Length;
            (int, int, int, int)? satu = masuk ? (0, (int)angka[1], (int)angka[2], (int)angka[3]) : null;
            if (satu is null || !hasil.Contains(satu))
            {
                hasil.Add(satu);
            }
        }

        return hasil;
    }

    // the four numbers in brackets; fewer: they are none
    private static List<long> Angka(ReadOnlySpan<byte> teks)
    {
        var hasil = new List<long>();
        var i = Lewati(teks, 0);
        if (i >= teks.Length || teks[i] != '[')
        {
            return hasil;
        }

        i++;
        while (hasil.Count < BatasAngka)
        {
            i = Lewati(teks, i);
            if (!Utf8Parser.TryParse(teks[Math.Min(i, teks.Length)..], out int angka, out var panjang))
            {
                return [];
            }

            hasil.Add(angka);
            i += panjang;
        }

        i = Lewati(teks, i);
        return i < teks.Length && teks[i] == ']' ? hasil : [];
    }

    private static int Lewati(ReadOnlySpan<byte> teks, int i)
    {
        while (i < teks.Length && teks[i] is 0 or 9 or 10 or 12 or 13 or 32)
        {
            i++;
        }

        return i;
    }

    // what a signature leaves out must be one string in hexadecimal and nothing else
    private static byte[]? Cms(ReadOnlySpan<byte> celah)
    {
        if (celah.Length < 4 || celah.Length / 2 > CmsTerbesar || celah[0] != '<' || celah[^1] != '>' || celah.Length % 2 != 0)
        {
            return null;
        }

        var hasil = new byte[(celah.Length - 2) / 2];
        return Convert.FromHexString(System.Text.Encoding.ASCII.GetString(celah[1..^1]), hasil, out _, out _) == System.Buffers.OperationStatus.Done ? hasil : null;
    }
}
