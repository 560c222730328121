using System.Diagnostics.CodeAnalysis;

namespace Akuntabel.Core.Laporan;

/// <summary>
/// The short code of an issued report: seven signs and one that checks them, without letters that look like digits. It is made of what
/// the report is composed of, so that it is known before the pages are that carry it.
/// </summary>
public readonly record struct KodeTerbitan
{
    // Crockford's base 32: no I, L, O, U
    private const string Abjad = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private const int PanjangIsi = 7;

    private const int BitTiapTanda = 5;

    private const int DigitSidik = 16;

    private KodeTerbitan(string teks) => Teks = teks;

    /// <summary>The eight signs, as they are stored.</summary>
    public string Teks { get; }

    /// <summary>As people read it: <c>ABCD-EFGH</c>.</summary>
    public string Tercetak => Cetak(Teks);

    /// <summary>Stored signs as people read them.</summary>
    /// <param name="teks">The eight signs.</param>
    public static string Cetak(string teks)
    {
        ArgumentNullException.ThrowIfNull(teks);
        return teks.Length == PanjangIsi + 1 ? $"{teks[..4]}-{teks[4..]}" : teks;
    }

    /// <summary>Makes the code of an issue.</summary>
    /// <param name="sidik">Digest of what it is composed of, in hexadecimal; at least 16 digits.</param>
    /// <exception cref="FormatException">It is none.</exception>
    public static KodeTerbitan Buat(string sidik)
    {
        ArgumentNullException.ThrowIfNull(sidik);
        var bit = BitConverter.ToUInt64(Convert.FromHexString(sidik.AsSpan(0, DigitSidik)));
        var isi = new char[PanjangIsi];
        for (var i = 0; i < PanjangIsi; i++)
        {
            isi[i] = Abjad[(int)((bit >> (i * BitTiapTanda)) & 31)];
        }

        var teks = new string(isi);
        return new KodeTerbitan(teks + Penguji(teks));
    }

    /// <summary>Reads a code as it was typed: in small letters, with blanks and lines, O for 0, I and L for 1.</summary>
    /// <param name="teks">What was typed.</param>
    /// <param name="kode">The code.</param>
    /// <returns>Whether it is one: a wrong sign, or two that changed places, is noticed.</returns>
    public static bool Coba(string? teks, [NotNullWhen(true)] out KodeTerbitan? kode)
    {
        var bersih = string.Concat((teks ?? "").ToUpperInvariant().Where(c => !char.IsWhiteSpace(c) && c is not ('-' or '–' or '.'))
            .Select(c => c switch { 'O' => '0', 'I' or 'L' => '1', _ => c }));
        kode = bersih.Length == PanjangIsi + 1 && bersih.All(c => Abjad.Contains(c, StringComparison.Ordinal))
            && Penguji(bersih[..PanjangIsi]) == bersih[PanjangIsi] ? new KodeTerbitan(bersih) : null;
        return kode is not null;
    }

    /// <inheritdoc/>
    public override string ToString() => Tercetak;

    // Luhn's sum in base 32
    private static char Penguji(string isi)
    {
        var jumlah = 0;
        for (var i = 0; i < isi.Length; i++)
        {
            var nilai = Abjad.IndexOf(isi[isi.Length - 1 - i], StringComparison.Ordinal) * (i % 2 == 0 ? 2 : 1);
            jumlah += (nilai / Abjad.Length) + (nilai % Abjad.Length);
        }

        return Abjad[(Abjad.Length - (jumlah % Abjad.Length)) % Abjad.Length];
    }
}
