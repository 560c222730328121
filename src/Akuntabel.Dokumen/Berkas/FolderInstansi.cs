using System.Text;
using Akuntabel.Core.Laporan;
using Akuntabel.Core.Umum;

namespace Akuntabel.Dokumen.Berkas;

/// <summary>An agency's folder: lists and reads its files, turns every failure into a message.</summary>
internal sealed class FolderInstansi(SumberBerkas sumber, List<Kesalahan> kesalahan)
{
    private const long UkuranPaling = 32 * 1024 * 1024;

    private static readonly UTF8Encoding Utf8Ketat = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The folder as given.</summary>
    public string Nama => sumber.Nama;

    /// <summary>Whether the folder exists.</summary>
    public bool Ada => sumber.Ada;

    /// <summary>Files of which nothing could be used.</summary>
    public HashSet<string> Rusak { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether a file exists, or a folder that bears its name by mistake.</summary>
    public bool AdaApaPun(string nama) => sumber.AdaApaPun(nama);

    /// <summary>Whether a file exists.</summary>
    public bool AdaBerkas(string nama) => sumber.AdaBerkas(nama);

    /// <summary>Files of one ending in a sub folder, by name; paths relative to the agency's folder, with forward slashes.</summary>
    public IReadOnlyList<string> Daftar(string anak, string akhiran) =>
        [.. sumber.Daftar(anak).Where(n => n[0] != '.' && n.EndsWith(akhiran, StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(n => anak.Length == 0 ? n : $"{anak}/{n}")];

    /// <summary>A text file; null after a message.</summary>
    public string? Teks(string nama)
    {
        if (Bytes(nama) is not { } data)
        {
            return null;
        }

        try
        {
            var teks = Utf8Ketat.GetString(data).TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
            return PeriksaTanda(nama, teks) ? teks : null;
        }
        catch (DecoderFallbackException)
        {
            Rusak.Add(nama);
            kesalahan.Add(new Kesalahan(new Asal(nama, 0), "berkas bukan teks UTF-8.", "Simpan ulang dari aplikasinya dengan pengodean UTF-8."));
            return null;
        }
    }

    // what no document format can hold: control characters, and the two code points that are none
    private bool PeriksaTanda(string nama, string teks)
    {
        var i = teks.AsSpan().IndexOfAny(TandaTerlarang);
        if (i < 0)
        {
            return true;
        }

        Rusak.Add(nama);
        kesalahan.Add(new Kesalahan(
            new Asal(nama, 1 + teks.AsSpan(0, i).Count('\n')), $"ada karakter kendali yang tidak dapat dicetak (U+{(int)teks[i]:X4}).",
            "Hapus karakter itu; biasanya terbawa ketika menyalin dari aplikasi lain. Simpan ulang berkas sebagai teks UTF-8."));
        return false;
    }

    internal static readonly System.Buffers.SearchValues<char> TandaTerlarang = System.Buffers.SearchValues.Create(
        [.. Enumerable.Range(0, 32).Select(c => (char)c).Except(['\t', '\n']), '\uFFFE', '\uFFFF']);

    /// <summary>A picture of the agency; null after a message.</summary>
    public Gambar? Gambar(string nama, Asal asal)
    {
        if (!sumber.AdaBerkas(nama))
        {
            kesalahan.Add(new Kesalahan(asal, $"gambar \"{nama}\" tidak ada di folder instansi.", "Taruh berkasnya di folder gambar/ dan periksa ejaan namanya."));
            return null;
        }

        if (Bytes(nama) is not { } data)
        {
            return null;
        }

        if (GambarBerkas.Kenali(data) is not var (mime, lebar, tinggi))
        {
            kesalahan.Add(new Kesalahan(asal, $"\"{nama}\" bukan gambar PNG atau JPEG, apa pun akhirannya.", "Simpan ulang gambarnya sebagai PNG atau JPEG."));
            return null;
        }

        return new Gambar(data, mime, lebar, tinggi, Math.Min(14, lebar / 40m), nama, null);
    }

    private byte[]? Bytes(string nama)
    {
        try
        {
            if (sumber.Ukuran(nama) > UkuranPaling)
            {
                kesalahan.Add(new Kesalahan(new Asal(nama, 0), "berkas lebih besar daripada 32 MB.", "Kecilkan atau pecah berkas ini."));
                return null;
            }

            return sumber.Baca(nama);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Rusak.Add(nama);
            kesalahan.Add(new Kesalahan(new Asal(nama, 0), "berkas tidak dapat dibaca.", "Periksa hak baca berkas, tutup aplikasi yang sedang membukanya, lalu ulangi."));
            return null;
        }
    }
}
