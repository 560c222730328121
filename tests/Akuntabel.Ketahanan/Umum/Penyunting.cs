using System.Globalization;
using System.Text.RegularExpressions;

namespace Akuntabel.Ketahanan;

/// <summary>What came of a saving.</summary>
internal enum HasilSunting
{
    /// <summary>Acknowledged: it must be there from now on.</summary>
    Tersimpan,

    /// <summary>Somebody else was quicker; both versions are shown.</summary>
    Bentrok,

    /// <summary>Refused with a message, or the page did not open.</summary>
    Ditolak,

    /// <summary>No answer: it may be there or not.</summary>
    TakPasti,
}

/// <summary>Edits a file of a draft as one does in a browser: opens the page, types into one cell or the text, sends the whole
/// form.</summary>
internal sealed partial class Penyunting(Klien klien, string alamat)
{
    private Formulir? _formulir;

    /// <summary>What the last answer said.</summary>
    public Jawaban Terakhir { get; private set; } = new(0, "", "");

    /// <summary>Address of the editing page.</summary>
    public string Alamat => alamat;

    /// <summary>Rows of the table; 0 when it is a text.</summary>
    public int BanyakBaris => _formulir is { } f ? f.DaftarIsian.Where(i => Sel().IsMatch(i.Key) && i.Value.Length > 0)
        .Select(i => Baris(i.Key)).Distinct().Count() : 0;

    /// <summary>Opens the page; whether there is a form.</summary>
    public async Task<bool> BukaAsync()
    {
        Terakhir = await klien.AmbilAsync(alamat);
        _formulir = Terakhir.Kode == 200 ? Formulir.Sunting(Terakhir.Html, alamat) : null;
        return _formulir is not null;
    }

    /// <summary>What the page shows in the last column of a row.</summary>
    public string Nilai(int baris) =>
        _formulir?.DaftarIsian.LastOrDefault(i => i.Key == $"s-{baris % Math.Max(1, BanyakBaris)}-{Kolom(_formulir)}").Value ?? "";

    /// <summary>Types into the last column of a row, or at the end of the text, and saves.</summary>
    public async Task<HasilSunting> SimpanAsync(int baris, string teks)
    {
        if (_formulir is not { } f)
        {
            return Terakhir.Kode == 0 ? HasilSunting.TakPasti : HasilSunting.Ditolak;
        }

        var sel = f.DaftarIsian.Where(i => Sel().IsMatch(i.Key)).Select(i => i.Key).ToList();
        if (sel.Count > 0)
        {
            f.Ganti($"s-{baris % Math.Max(1, BanyakBaris)}-{Kolom(f)}", teks);
        }
        else
        {
            f.Ganti("Teks", f.DaftarIsian.FirstOrDefault(i => i.Key == "Teks").Value + $"\n<!-- {teks} -->\n");
        }

        Terakhir = await klien.KirimAsync(f.Ganti("Aksi", "simpan"));
        return Terakhir switch
        {
            { Kode: 0 } => HasilSunting.TakPasti,
            { Dialihkan: true } => HasilSunting.Tersimpan,
            { Kode: 200 } when Terakhir.Isi.Contains("Simpan pilihan ini", StringComparison.Ordinal) => HasilSunting.Bentrok,
            _ => HasilSunting.Ditolak,
        };
    }

    private static int Kolom(Formulir f) => f.DaftarIsian.Where(i => Sel().IsMatch(i.Key))
        .Select(i => int.Parse(i.Key.Split('-')[2], CultureInfo.InvariantCulture)).DefaultIfEmpty(0).Max();

    private static int Baris(string sel) => int.Parse(sel.Split('-')[1], CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^s-\d+-\d+$")]
    private static partial Regex Sel();
}
