using System.Globalization;
using Akuntabel.Storage.Akun;
using Microsoft.AspNetCore.Identity;

namespace Akuntabel.Web.Keamanan.Akun;

/// <summary>
/// Which passwords are taken: long ones that a stranger who knows the office would not come to. The cost of a password is the power of ten of the guesses that it takes: read from
/// the left as the cheapest row of words, names, dates, runs, walks over the keyboard, repetitions and single characters. No rules about kinds of characters.
/// </summary>
public sealed class AturanSandi
{
    public const int Terpendek = 12;

    public const int Terpanjang = 256;

    /// <summary>What the pages say beside the field.</summary>
    public const string Petunjuk = "Paling sedikit 12 huruf. Beberapa kata yang tidak berhubungan, dipisah spasi, mudah diingat dan sukar ditebak. Boleh ditempel dari pengelola kata sandi.";

    // ten to this power by our reckoning, which is kind to whoever guesses: at a hundred thousand tries a day it would take thousands of years
    private const double BiayaTerendah = 12.5;

    // without the long lists a common word looks like letters by chance
    private const double BiayaTerendahTanpaDaftar = 20;

    private const int HurufBerbeda = 5;

    private const double BiayaNama = 1.5;

    private const double BiayaUbahan = 0.3;

    private const double BiayaPola = 2;

    private static readonly string[] Urutan =
        ["abcdefghijklmnopqrstuvwxyz", "01234567890123456789", "24681012141618", "13579111315", "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p", "1q2w3e4r5t6y7u8i9o0p", "!@#$%^&*()_+", "qawsedrftgyhujikolp"];

    private static readonly string[] Papan = ["`1234567890-=", " qwertyuiop[]\\", " asdfghjkl;'", " zxcvbnm,./"];

    private readonly KamusSandi _kamus = new();

    /// <summary>Why a password is refused; <c>null</c>: it is taken.</summary>
    /// <param name="sandi">The password.</param>
    /// <param name="daftarNama">Names and numbers that a stranger would try: of the user, of the office, of the pemerintah daerah.</param>
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

        return sandi.Distinct().Count() < HurufBerbeda || Biaya(sandi, Nama(daftarNama)) < (_kamus.Lengkap ? BiayaTerendah : BiayaTerendahTanpaDaftar)
            ? "Kata sandi ini mudah ditebak: hanya tersusun dari kata umum, nama orang atau kantor, tanggal, atau urutan. Tambahkan kata lain yang tidak berhubungan."
            : null;
    }

    private static HashSet<string> Nama(IEnumerable<string> daftar)
    {
        var hasil = new HashSet<string>(StringComparer.Ordinal);
        foreach (var kata in daftar.Select(n => n.ToLowerInvariant().Split([' ', '.', '-', '_', '@', ',', '\'', '/', '(', ')'], StringSplitOptions.RemoveEmptyEntries)))
        {
            hasil.UnionWith(kata.Append(string.Concat(kata)).Append(string.Concat(kata.Select(k => k[0]))).Where(k => k.Length >= 3));
            // "Belitung Timur" is written Beltim
            hasil.UnionWith(kata.Zip(kata.Skip(1)).Where(p => p.First.Length > 3 && p.Second.Length > 3).Select(p => p.First[..3] + p.Second[..3]));
            // a number of a person (NIP) is also known by its parts: birth date, entry date
            hasil.UnionWith(kata.Where(k => k.Length >= 16 && k.All(char.IsAsciiDigit)).SelectMany(k => new[] { k[..8], k[2..8], k[8..14] }));
        }

        return hasil;
    }

    /// <summary>The least cost of a password, by dynamic programming from the left.</summary>
    private double Biaya(string asli, HashSet<string> nama)
    {
        var sandi = asli.ToLowerInvariant();
        string[] bacaan = [sandi, Terjemah(sandi, 'i'), Terjemah(sandi, 'l')];
        var terpanjang = Math.Max(_kamus.Terpanjang, nama.Count == 0 ? 0 : nama.Max(n => n.Length));
        var biaya = new double[sandi.Length + 1];
        for (var i = 1; i <= sandi.Length; i++)
        {
            biaya[i] = biaya[i - 1] + BiayaHuruf(asli[i - 1]);
            for (var awal = i - 3; awal >= 0; awal--)
            {
                if (BiayaPotong(sandi, bacaan, awal, i, nama, terpanjang) is { } b && b + (asli.AsSpan(awal, i - awal).ContainsAnyInRange('A', 'Z') ? BiayaUbahan : 0) is var jadi && biaya[awal] + jadi < biaya[i])
                {
                    biaya[i] = biaya[awal] + jadi;
                }
            }
        }

        return biaya[^1];
    }

    private static double BiayaHuruf(char c) => c switch
    {
        >= '0' and <= '9' => 1,
        ' ' or '-' or '_' or '.' or ',' or '!' or '@' or '#' => 0.8,
        >= 'a' and <= 'z' => 1.4,
        _ => 1.5,
    };

    private double? BiayaPotong(string sandi, string[] bacaan, int awal, int akhir, HashSet<string> nama, int terpanjang)
    {
        var potong = sandi[awal..akhir];
        if (potong.All(c => c == potong[0]) || sandi[..awal].Contains(potong, StringComparison.Ordinal))
        {
            return 1;
        }

        if (potong.Length > Math.Max(terpanjang, 40))
        {
            return null;
        }

        double? pola = Runtut(potong) ? BiayaPola : Tanggal(potong) ?? Nomor(potong) ?? Jalan(potong);
        return potong.Length > terpanjang ? pola : Terkecil([pola, Kata(potong, nama), .. bacaan.Skip(1).Select(b => Kata(b[awal..akhir], nama) + BiayaUbahan), Kata(Balik(potong), nama) + BiayaUbahan]);
    }

    private double? Kata(string kata, HashSet<string> nama) => nama.Contains(kata) ? BiayaNama : _kamus.Biaya(kata);

    private static double? Terkecil(IEnumerable<double?> daftar) => daftar.Where(d => d is not null).DefaultIfEmpty(null).Min();

    private static string Balik(string teks) => string.Concat(teks.Reverse());

    private static bool Runtut(string potong) => Array.Exists(Urutan, u => u.Contains(potong, StringComparison.Ordinal) || u.Contains(Balik(potong), StringComparison.Ordinal));

    // years, and days written in the usual ways
    private static double? Tanggal(string potong)
    {
        if (!potong.All(char.IsAsciiDigit))
        {
            return null;
        }

        string[] bentuk = potong.Length switch { 4 => ["yyyy"], 6 => ["ddMMyy", "yyMMdd", "MMyyyy", "yyyyMM"], 8 => ["ddMMyyyy", "yyyyMMdd"], _ => [] };
        var ada = Array.Exists(bentuk, b => DateTime.TryParseExact(potong, b, CultureInfo.InvariantCulture, DateTimeStyles.None, out var t) && t.Year is >= 1900 and < 2100);
        return ada ? (potong.Length == 4 ? 1.8 : 3.8) : null;
    }

    // telephone numbers, and numbers of officials: they stand in lists that people have
    private static double? Nomor(string potong) => potong.Length is >= 10 and <= 18 && potong.All(char.IsAsciiDigit)
        && (potong.StartsWith("08", StringComparison.Ordinal) || potong.StartsWith("628", StringComparison.Ordinal) || (potong.Length == 18 && Tanggal(potong[..8]) is not null)) ? 6 : null;

    // from key to neighbouring key
    private static double? Jalan(string potong)
    {
        if (potong.Length is < 4 or > 30)
        {
            return null;
        }

        var belok = 0;
        (int, int) arah = default;
        for (var i = 1; i < potong.Length; i++)
        {
            var (dari, ke) = (Tuts(potong[i - 1]), Tuts(potong[i]));
            if (dari is not var (b, k) || ke is not var (b2, k2) || Math.Abs(b2 - b) > 1 || Math.Abs(k2 - k) > 1)
            {
                return null;
            }

            belok += (b2 - b, k2 - k) == arah ? 0 : 1;
            arah = (b2 - b, k2 - k);
        }

        return 1.5 + (0.6 * belok);
    }

    private static (int Baris, int Kolom)? Tuts(char c)
    {
        for (var b = 0; b < Papan.Length; b++)
        {
            if (c != ' ' && Papan[b].IndexOf(c, StringComparison.Ordinal) is >= 0 and var k)
            {
                return (b, k);
            }
        }

        return null;
    }

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
}

/// <summary>The rule inside Identity, for those who change their own password.</summary>
internal sealed class PenilaiSandi(PemeriksaSandi pemeriksa) : IPasswordValidator<Pengguna>
{
    public async Task<IdentityResult> ValidateAsync(UserManager<Pengguna> manager, Pengguna user, string? password) =>
        await pemeriksa.TolakAsync(user, password ?? "") is { } alasan ? IdentityResult.Failed(new IdentityError { Code = "KataSandi", Description = alasan }) : IdentityResult.Success;
}

/// <summary>A new password of a user that is known: judged with the names around the user, and against those that the user had.</summary>
public sealed class PemeriksaSandi(AturanSandi aturan, SandiStore store, IPasswordHasher<Pengguna> penyandi)
{
    /// <summary>Why it is refused; <c>null</c>: it is taken.</summary>
    /// <param name="pengguna">Whose.</param>
    /// <param name="sandi">The new password.</param>
    /// <param name="batal">Cancels.</param>
    public async Task<string?> TolakAsync(Pengguna pengguna, string sandi, CancellationToken batal = default)
    {
        ArgumentNullException.ThrowIfNull(pengguna);
        var nama = await store.NamaSekitarAsync(pengguna.Pemda, pengguna.Pejabat, batal);
        if (aturan.Tolak(sandi, [pengguna.Nama, pengguna.NamaPengguna, "akuntabel", .. nama]) is { } alasan)
        {
            return alasan;
        }

        var lama = await store.TerakhirAsync(pengguna.Pemda, pengguna.Id, batal);
        return lama.Any(s => penyandi.VerifyHashedPassword(pengguna, s, sandi) != PasswordVerificationResult.Failed)
            ? $"Kata sandi ini pernah Anda pakai. Buat yang lain; {SandiStore.Diingat} kata sandi terakhir tidak dapat dipakai lagi."
            : null;
    }
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
