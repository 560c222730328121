using System.Collections.Frozen;
using System.Reflection;
using Akuntabel.Storage.Akun;
using Microsoft.AspNetCore.Identity;

namespace Akuntabel.Web.Keamanan.Akun;

/// <summary>
/// Which passwords are taken: long ones that are more than common words, sequences and years. A password costs one for each character; a common
/// word, a run, a repetition or a year costs one as a whole. No rules about kinds of characters.
/// </summary>
public sealed class AturanSandi
{
    public const int Terpendek = 12;

    public const int Terpanjang = 256;

    /// <summary>What the pages say beside the field.</summary>
    public const string Petunjuk = "Paling sedikit 12 huruf. Beberapa kata yang tidak berhubungan, dipisah spasi, mudah diingat dan sukar ditebak. Boleh ditempel dari pengelola kata sandi.";

    private const int BiayaTerendah = 5;

    private const int HurufBerbeda = 5;

    private const int KataTerpanjang = 24;

    private static readonly string[] Urutan =
        ["abcdefghijklmnopqrstuvwxyz", "01234567890123456789", "qwertyuiop", "asdfghjkl", "zxcvbnm", "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p", "1q2w3e4r5t6y7u8i9o0p", "!@#$%^&*()", "qawsedrftgyhujikolp"];

    private readonly FrozenSet<string> _umum = Baca();

    /// <summary>Why a password is refused; <c>null</c>: it is taken.</summary>
    /// <param name="sandi">The password.</param>
    /// <param name="daftarNama">Names that a stranger would try: of the user, of the pemerintah daerah.</param>
    public string? Tolak(string sandi, params IEnumerable<string> daftarNama)
    {
        if (sandi.Length < Terpendek)
        {
            return $"Kata sandi paling sedikit {Terpendek} huruf; yang Anda ketik {sandi.Length}. Tambahkan satu atau dua kata.";
        }

        if (sandi.Length > Terpanjang)
        {
            return $"Kata sandi paling banyak {Terpanjang} huruf; yang Anda ketik {sandi.Length}.";
        }

        var nama = daftarNama.SelectMany(n => n.ToLowerInvariant().Split([' ', '.', '-', '_', '@', ','], StringSplitOptions.RemoveEmptyEntries).Append(n.ToLowerInvariant())).Where(n => n.Length >= 3).ToHashSet(StringComparer.Ordinal);
        return sandi.Distinct().Count() < HurufBerbeda || Biaya(sandi.ToLowerInvariant(), nama) < BiayaTerendah
            ? "Kata sandi ini mudah ditebak: hanya tersusun dari kata umum, nama, tahun, atau urutan. Tambahkan kata lain yang tidak berhubungan."
            : null;
    }

    /// <summary>The least cost of a password, by dynamic programming from the left.</summary>
    private int Biaya(string sandi, HashSet<string> nama)
    {
        string[] bacaan = [sandi, Terjemah(sandi, 'i'), Terjemah(sandi, 'l')];
        var biaya = new int[sandi.Length + 1];
        for (var i = 1; i <= sandi.Length; i++)
        {
            biaya[i] = biaya[i - 1] + 1;
            for (var awal = Math.Max(0, i - KataTerpanjang); awal <= i - 3; awal++)
            {
                if (biaya[awal] + 1 < biaya[i] && Umum(sandi, bacaan, awal, i, nama))
                {
                    biaya[i] = biaya[awal] + 1;
                }
            }
        }

        return biaya[^1];
    }

    private bool Umum(string sandi, string[] bacaan, int awal, int akhir, HashSet<string> nama)
    {
        var potong = sandi[awal..akhir];
        return potong.All(c => c == potong[0]) || Runtut(potong) || Tahun(potong)
            || sandi[..awal].Contains(potong, StringComparison.Ordinal)
            || bacaan.Any(b => _umum.Contains(b[awal..akhir]) || nama.Contains(b[awal..akhir]));
    }

    private static bool Runtut(string potong)
    {
        var balik = string.Concat(potong.Reverse());
        return Array.Exists(Urutan, u => u.Contains(potong, StringComparison.Ordinal) || u.Contains(balik, StringComparison.Ordinal));
    }

    private static bool Tahun(string potong) => potong.Length == 4 && potong.All(char.IsAsciiDigit) && potong[..2] is "19" or "20";

    // letters written as digits or signs
    private static string Terjemah(string sandi, char satu) => string.Create(sandi.Length, (sandi, satu), static (hasil, s) =>
    {
        for (var i = 0; i < hasil.Length; i++)
        {
            hasil[i] = s.sandi[i] switch
            {
                '0' => 'o', '1' or '!' or '|' => s.satu, '3' => 'e', '4' or '@' => 'a', '5' or '$' => 's', '6' or '9' => 'g', '7' => 't', '8' => 'b', var c => c,
            };
        }
    });

    private static FrozenSet<string> Baca()
    {
        using var aliran = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream("keamanan/sandi-umum.txt") ?? Stream.Null);
        return aliran.ReadToEnd().Split('\n').Where(b => !b.StartsWith('#')).SelectMany(b => b.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            .Where(k => k.Length >= 3).ToFrozenSet(StringComparer.Ordinal);
    }
}

/// <summary>The rule inside Identity, for those who change their own password.</summary>
internal sealed class PenilaiSandi(AturanSandi aturan, Pengakses pengakses) : IPasswordValidator<Pengguna>
{
    public Task<IdentityResult> ValidateAsync(UserManager<Pengguna> manager, Pengguna user, string? password) => Task.FromResult(
        aturan.Tolak(password ?? "", pengakses.NamaPemda, user.Nama, user.NamaPengguna) is { } alasan
            ? IdentityResult.Failed(new IdentityError { Code = "KataSandi", Description = alasan })
            : IdentityResult.Success);
}

/// <summary>Names to sign in with: plain letters, so that no two look alike.</summary>
public static class AturanNamaPengguna
{
    public const string Petunjuk = "3 sampai 50 huruf kecil, angka, titik, atau tanda hubung; misalnya ani.perencana atau NIP.";

    public static string? Tolak(string nama) =>
        nama.Trim() is { Length: >= 3 and <= 50 } n && n.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_')
            ? null
            : $"Nama pengguna \"{nama.Trim()}\" tidak dapat dipakai. Tulis 3 sampai 50 huruf, angka, titik, atau tanda hubung, tanpa spasi.";
}
