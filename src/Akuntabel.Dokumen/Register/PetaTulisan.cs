using System.Globalization;
using System.Text;
using Akuntabel.Core.Laporan;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Pertukaran.Muatan;

namespace Akuntabel.Dokumen.Register;

/// <summary>A key of a thing: one description for writing and for reading it, so that what was written is read back.</summary>
/// <typeparam name="T">The thing.</typeparam>
/// <param name="Kunci">The key.</param>
/// <param name="Tulis">What is written; <c>null</c>: the key is left out.</param>
/// <param name="Baca">The thing with what was read.</param>
/// <param name="Wajib">Whether the thing cannot be without it.</param>
internal sealed record RuasTulisan<T>(string Kunci, Func<T, SimpulIsian?> Tulis, Func<T, Setelan, CatatanBaca, T> Baca, bool Wajib = false);

/// <summary>A thing as keys with values.</summary>
/// <typeparam name="T">The thing.</typeparam>
/// <param name="Sebutan">What it is called in messages: "Bidang".</param>
/// <param name="Kosong">One of which nothing was read yet.</param>
/// <param name="Nama">What one of them is called: its name.</param>
/// <param name="Ruas">Its keys.</param>
internal sealed record PetaTulisan<T>(string Sebutan, T Kosong, Func<T, string> Nama, IReadOnlyList<RuasTulisan<T>> Ruas)
{
    public SimpulIsian Tulis(T nilai) => new PetaIsian(Ruas.Select(r => (r.Kunci, Isi: r.Tulis(nilai))).Where(r => r.Isi is not null)
        .Select(r => KeyValuePair.Create(r.Kunci, r.Isi ?? new TanpaIsian())));

    public T Baca(Setelan setelan, CatatanBaca catatan)
    {
        if (setelan is not SetelanPeta peta)
        {
            catatan.Salah(setelan, $"{Sebutan} bukan susunan kunci dan isi.", $"Tulis kuncinya, misalnya {Ruas[0].Kunci}, lalu titik dua dan isinya.");
            return Kosong;
        }

        foreach (var (kunci, isi) in peta.Isi.Where(i => Ruas.All(r => r.Kunci != i.Key)))
        {
            catatan.Salah(isi, $"\"{kunci}\" tidak dikenal pada {Sebutan}.", $"Yang dikenal: {string.Join(", ", Ruas.Select(r => r.Kunci))}.");
        }

        foreach (var r in Ruas.Where(r => r.Wajib && !peta.Isi.ContainsKey(r.Kunci)))
        {
            catatan.Salah(peta, $"{Sebutan} belum menyebut {r.Kunci}.", "Tambahkan barisnya.");
        }

        // its own keys before those of what is in it
        foreach (var (kunci, isi) in peta.Isi)
        {
            catatan.Letak.TryAdd(kunci, isi.Asal);
        }

        var hasil = Ruas.Aggregate(Kosong, (x, r) => peta.Isi.TryGetValue(r.Kunci, out var s) ? r.Baca(x, s, catatan) : x);
        catatan.Letak.TryAdd($"{Sebutan} {Nama(hasil)}".Trim(), peta.Asal);
        return hasil;
    }
}

/// <summary>What was found while reading: mistakes, and where each thing stands.</summary>
internal sealed class CatatanBaca
{
    public List<Kesalahan> Kesalahan { get; } = [];

    /// <summary>Places by what stands there: "Bidang Tanggal SKT", or a key.</summary>
    public Dictionary<string, Asal> Letak { get; } = new(StringComparer.Ordinal);

    public void Salah(Setelan setelan, string pesan, string saran) => Kesalahan.Add(new Kesalahan(setelan.Asal, pesan, saran));

    /// <summary>A single value; <c>null</c> after a message.</summary>
    public string? Teks(Setelan setelan, string kunci)
    {
        if (setelan is SetelanTeks t)
        {
            return t.Isi;
        }

        Salah(setelan, $"{kunci} harus berisi satu nilai.", "Tulis nilainya pada baris yang sama.");
        return null;
    }

    public IReadOnlyList<Setelan> Daftar(Setelan setelan, string kunci)
    {
        switch (setelan)
        {
            case SetelanDaftar d:
                return d.Butir;
            case SetelanTeks { Isi: "" }:
                return [];
            default:
                Salah(setelan, $"{kunci} harus berupa daftar.", "Tulis satu butir satu baris dengan tanda hubung, atau dalam kurung siku.");
                return [];
        }
    }
}

/// <summary>Makes the keys of things.</summary>
internal static class RuasDefinisi
{
    public static RuasTulisan<T> Teks<T>(string kunci, Func<T, string> ambil, Func<T, string, T> isi, bool wajib = false) => new(kunci,
        x => wajib || ambil(x).Length > 0 ? new SkalarIsian(ambil(x), JenisSkalar.Teks) : null,
        (x, s, c) => c.Teks(s, kunci) is { } t ? isi(x, t) : x, wajib);

    /// <summary>A short name that is never shown: small letters, digits, hyphens.</summary>
    public static RuasTulisan<T> Kode<T>(Func<T, string> ambil, Func<T, string, T> isi) => new("kode",
        x => new SkalarIsian(ambil(x), JenisSkalar.Teks),
        (x, s, c) =>
        {
            if (c.Teks(s, "kode") is not { } t || TulisanDefinisi.KodeSah(t))
            {
                return c.Teks(s, "kode") is { } kode ? isi(x, kode) : x;
            }

            c.Salah(s, $"kode \"{t}\" tidak dapat dipakai.", "Pakai huruf kecil, angka, garis bawah, dan tanda hubung, paling banyak 60, dan mulai dengan huruf.");
            return isi(x, t);
        },
        Wajib: true);

    public static RuasTulisan<T> Ya<T>(string kunci, Func<T, bool> ambil, Func<T, bool, T> isi) => new(kunci,
        x => ambil(x) ? new SkalarIsian("ya", JenisSkalar.Teks) : null,
        (x, s, c) => Satu(x, s, c, kunci, "ya atau tidak", t => t switch { "ya" => true, "tidak" => false, _ => (bool?)null }, isi));

    public static RuasTulisan<T> Bulat<T>(string kunci, Func<T, int> ambil, Func<T, int, T> isi, int bila = 0) => new(kunci,
        x => ambil(x) == bila ? null : new SkalarIsian(ambil(x).ToString(CultureInfo.InvariantCulture), JenisSkalar.Angka),
        (x, s, c) => Satu(x, s, c, kunci, "bilangan bulat",
            t => int.TryParse(t, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var n) ? n : (int?)null, isi));

    public static RuasTulisan<T> Angka<T>(string kunci, Func<T, decimal?> ambil, Func<T, decimal, T> isi, bool wajib = true) => new(kunci,
        x => ambil(x) is { } n ? new SkalarIsian(Core.Register.NilaiRegister.Tulis(n).Replace('.', ','), JenisSkalar.Angka) : null,
        (x, s, c) => Satu(x, s, c, kunci, "angka, dengan koma sebagai tanda desimal", t => BacaAngka.Coba(t, out var n, out _) ? n : null, isi), wajib);

    public static RuasTulisan<T> Hari<T>(string kunci, Func<T, DateOnly> ambil, Func<T, DateOnly, T> isi) => new(kunci,
        x => new SkalarIsian(Core.Register.NilaiRegister.Tulis(ambil(x)), JenisSkalar.Tanggal),
        (x, s, c) => Satu(x, s, c, kunci, "tanggal seperti 2023-01-31", Core.Register.NilaiRegister.Hari, isi), Wajib: true);

    public static RuasTulisan<T> Kata<T, TKata>(string kunci, Func<T, TKata?> ambil, Func<T, TKata, T> isi, TKata? bila = null, bool wajib = false)
        where TKata : struct, Enum => new(kunci,
        x => ambil(x) is { } k && !(bila is { } b && EqualityComparer<TKata>.Default.Equals(k, b)) ? new SkalarIsian(Kata(k), JenisSkalar.Teks) : null,
        (x, s, c) => Satu(x, s, c, kunci, string.Join(", ", Enum.GetValues<TKata>().Select(Kata)), Urai<TKata>, isi), wajib);

    public static RuasTulisan<T> DaftarTeks<T>(string kunci, Func<T, IReadOnlyList<string>> ambil, Func<T, IReadOnlyList<string>, T> isi, bool wajib = false) => new(kunci,
        x => ambil(x).Count == 0 && !wajib ? null : new DaftarIsian([.. ambil(x).Select(t => new SkalarIsian(t, JenisSkalar.Teks))]),
        (x, s, c) => isi(x, [.. c.Daftar(s, kunci).Select(b => c.Teks(b, kunci)).OfType<string>()]), wajib);

    public static RuasTulisan<T> DaftarKata<T, TKata>(string kunci, Func<T, IReadOnlyList<TKata>> ambil, Func<T, IReadOnlyList<TKata>, T> isi)
        where TKata : struct, Enum => new(kunci,
        x => ambil(x).Count == 0 ? null : new DaftarIsian([.. ambil(x).Select(k => new SkalarIsian(Kata(k), JenisSkalar.Teks))]),
        (x, s, c) => isi(x, [.. c.Daftar(s, kunci).Select(b => Satu(default(TKata?), b, c, kunci,
            string.Join(", ", Enum.GetValues<TKata>().Select(Kata)), Urai<TKata>, (_, k) => k)).OfType<TKata>()]));

    public static RuasTulisan<T> Daftar<T, TButir>(string kunci, PetaTulisan<TButir> peta, Func<T, IReadOnlyList<TButir>> ambil, Func<T, IReadOnlyList<TButir>, T> isi, bool wajib = false) => new(kunci,
        x => ambil(x).Count == 0 && !wajib ? null : new DaftarIsian([.. ambil(x).Select(peta.Tulis)]),
        (x, s, c) => isi(x, [.. c.Daftar(s, kunci).Select(b => peta.Baca(b, c))]), wajib);

    public static RuasTulisan<T> Isi<T, TIsi>(string kunci, PetaTulisan<TIsi> peta, Func<T, TIsi?> ambil, Func<T, TIsi, T> isi)
        where TIsi : class => new(kunci, x => ambil(x) is { } i ? peta.Tulis(i) : null, (x, s, c) => isi(x, peta.Baca(s, c)));

    /// <summary>A word of the program as it is written: "beberapa-sumber".</summary>
    public static string Kata<TKata>(TKata kata)
        where TKata : struct, Enum
    {
        var hasil = new StringBuilder();
        foreach (var c in kata.ToString())
        {
            _ = char.IsAsciiLetterUpper(c) && hasil.Length > 0 ? hasil.Append('-') : hasil;
            hasil.Append(char.ToLowerInvariant(c));
        }

        return hasil.ToString();
    }

    private static TKata? Urai<TKata>(string teks)
        where TKata : struct, Enum => Enum.GetValues<TKata>().Where(k => Kata(k) == teks).Select(k => (TKata?)k).FirstOrDefault();

    private static T Satu<T, TNilai>(T x, Setelan s, CatatanBaca c, string kunci, string harus, Func<string, TNilai?> urai, Func<T, TNilai, T> isi)
        where TNilai : struct
    {
        if (c.Teks(s, kunci) is not { } t)
        {
            return x;
        }

        if (urai(t.Trim()) is { } nilai)
        {
            return isi(x, nilai);
        }

        c.Salah(s, $"isi {kunci} \"{t}\" tidak dikenal.", $"Tulis {harus}.");
        return x;
    }
}
