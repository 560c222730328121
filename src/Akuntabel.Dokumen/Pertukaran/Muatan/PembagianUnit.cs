using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Berkas.Uraian;

namespace Akuntabel.Dokumen.Pertukaran.Muatan;

/// <summary>Which units own the indicators of a Renstra and the rows of a budget.</summary>
public sealed class PembagianUnit
{
    private static readonly string[] KodeSub = ["kode_sub", "kode_kegiatan", "kode_program"];

    private static readonly string[] NamaSub = ["sub_kegiatan", "kegiatan", "program"];

    private PembagianUnit(IReadOnlyList<BagianTerbagi> indikator, IReadOnlyList<BagianTerbagi> sub) => (Indikator, Sub) = (indikator, sub);

    /// <summary>All indicators, in the order of the file: owned by those who answer for them and by those who collect them.</summary>
    public IReadOnlyList<BagianTerbagi> Indikator { get; }

    /// <summary>All rows of the budget, by their code at the lowest level; without those that state a total.</summary>
    public IReadOnlyList<BagianTerbagi> Sub { get; }

    /// <summary>Reads it; empty of what is not there or cannot be read.</summary>
    /// <param name="berkas">Files of the agency.</param>
    public static PembagianUnit Baca(KumpulanBerkas berkas)
    {
        ArgumentNullException.ThrowIfNull(berkas);
        return new PembagianUnit(BacaIndikator(berkas), BacaSub(berkas));
    }

    /// <summary>The names in a field of owners.</summary>
    /// <param name="teks">As written: separated by semicolons or lines.</param>
    public static IReadOnlyList<string> Pecah(string teks)
    {
        ArgumentNullException.ThrowIfNull(teks);
        return teks.Split([';', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }

    /// <summary>A name so that two ways of writing it are equal: blanks and case aside; "Kepala Bidang X" answers for Bidang X.</summary>
    /// <param name="nama">As written.</param>
    public static string Samakan(string nama)
    {
        ArgumentNullException.ThrowIfNull(nama);
        var rapi = string.Join(' ', nama.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToUpperInvariant();
        return rapi.StartsWith("KEPALA ", StringComparison.Ordinal) ? rapi["KEPALA ".Length..] : rapi;
    }

    /// <summary>The code of a row of the budget at the lowest level that has one; empty: none has.</summary>
    /// <param name="sel">Its cell in a column.</param>
    public static string Rinci(Func<string, string> sel) => KodeSub.Select(sel).FirstOrDefault(k => k.Length > 0, "");

    internal static IEnumerable<PetaIsian> Butir(PetaIsian? peta, string kunci) =>
        (peta?.Ambil(kunci) as DaftarIsian)?.Butir.OfType<PetaIsian>() ?? [];

    internal static string Teks(PetaIsian peta, string kunci) => (peta.Ambil(kunci) as SkalarIsian)?.Isi.Trim() ?? "";

    // the names of those who own an indicator, as the file has them
    internal static string PemilikIndikator(PetaIsian i) => $"{Teks(i, KatalogUraian.KunciPenanggungJawab)};{Teks(i, KatalogUraian.KunciPemilik)}";

    private static List<BagianTerbagi> BacaIndikator(KumpulanBerkas berkas)
    {
        const string Jalur = "perencanaan.yaml";
        var akar = berkas.Coba(Jalur, out var isi) && IsiBerkas.Baca(Jalur, isi) is IsiIsian i ? i.Akar as PetaIsian : null;
        return [.. Butir(akar, "sasaran").SelectMany(s => Butir(s, "indikator").Select(x =>
            new BagianTerbagi(Teks(x, "kode"), Teks(s, "kode"), Pecah(PemilikIndikator(x))) 
            {
                Satuan = Teks(x, "satuan"), Nama = Teks(x, "uraian"), Definisi = Teks(x, "definisi"), SumberData = Teks(x, "sumber-data"),
            }))];
    }

    private static List<BagianTerbagi> BacaSub(KumpulanBerkas berkas)
    {
        const string Jalur = "anggaran.csv";
        return berkas.Coba(Jalur, out var isi) && IsiBerkas.Baca(Jalur, isi) is IsiTabel t
            ? [.. t.Baris.Select(b => (Func<string, string>)(k => t.Kolom(k) is >= 0 and var n ? b[n].Trim() : ""))
                .Select(sel => new BagianTerbagi(Rinci(sel), "", Pecah(sel(KatalogUraian.KunciPemilik))) { Nama = NamaSub.Select(sel).FirstOrDefault(k => k.Length > 0, "") })
                .Where(b => b.Kode.Length > 0 && !b.Kode.Equals("jumlah", StringComparison.OrdinalIgnoreCase))]
            : [];
    }
}

/// <summary>An indicator or a row of the budget, and those who own it.</summary>
/// <param name="Kode">Its code.</param>
/// <param name="Sasaran">Code of an indicator's sasaran; empty for a row of the budget.</param>
/// <param name="Pemilik">Names, as written.</param>
public sealed record BagianTerbagi(string Kode, string Sasaran, IReadOnlyList<string> Pemilik)
{
    /// <summary>Unit of an indicator, as written; empty for a row of the budget.</summary>
    public string Satuan { get; init; } = "";

    /// <summary>What it is called, as written.</summary>
    public string Nama { get; init; } = "";

    /// <summary>Operational definition of an indikator, as written; empty: none.</summary>
    public string Definisi { get; init; } = "";

    /// <summary>Where the data of an indikator come from, as written; empty: not said.</summary>
    public string SumberData { get; init; } = "";
}
