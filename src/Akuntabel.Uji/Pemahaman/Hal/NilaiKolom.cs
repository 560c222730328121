namespace Akuntabel.Uji.Pemahaman.Hal;

/// <summary>What the cells of a column stand for, beyond what each of them prints.</summary>
/// <param name="Besaran">Its quantity.</param>
/// <param name="Desimal">The decimals of most of its figures; 0 where most have none.</param>
/// <param name="Pangkat">In how many zeros its amounts are told.</param>
internal sealed record NilaiKolom(BesaranTertulis Besaran, int Desimal, int Pangkat)
{
    private const int BerdesimalTersedikit = 3;
    private const decimal BatasUkuran = 1000;

    private static readonly PolaTeks PolaKelipatan = Bunyi.Pola(@"\b(ribu|juta|mil[iy]ar|[0-9]000)(?:an)?\b|\brp\W{0,3}000\b");

    /// <summary>By its heading, the caption and its figures.</summary>
    public static NilaiKolom Dari(TabelTerbaca t, int kolom, BesaranTertulis besaran) => new(
        besaran, besaran.Uang ? 0 : DesimalLazim(t, kolom), besaran is { Uang: true, Peran: not PeranKolom.Persen } ? Nol(t, kolom) : 0);

    /// <summary>The figures of a cell in a row of that unit.</summary>
    public IReadOnlyList<AngkaTertulis> Baca(string sel, string satuan) => Bersatuan(Kelipatan(Setara(NilaiBerjenjang.Baca(sel))), satuan);

    /// <summary>The unit that the row gives its targets and realisations, where the cell prints none.</summary>
    private IReadOnlyList<AngkaTertulis> Bersatuan(IReadOnlyList<AngkaTertulis> angka, string satuan) =>
        angka is [{ Satuan: "", Penyebut: null } a] && Besaran is { Uang: false, Peran: PeranKolom.Target or PeranKolom.Realisasi }
            && Bunyi.Kata(satuan) is [var kata] && kata.All(char.IsLetter) ? [a with { Satuan = kata }] : angka;

    /// <summary>A whole figure in a column of decimals lost its zeros, not its fraction.</summary>
    private IReadOnlyList<AngkaTertulis> Setara(IReadOnlyList<AngkaTertulis> angka) =>
        Desimal > 0 && angka is [{ Bacaan: [{ Desimal: 0 } satu], Satuan: "" or "%" } a] && satu.Nilai < BatasUkuran
            ? [a with { Bacaan = [satu with { Desimal = Desimal }] }] : angka;

    /// <summary>What a figure of a column that is told in thousands or millions stands for.</summary>
    private IReadOnlyList<AngkaTertulis> Kelipatan(IReadOnlyList<AngkaTertulis> angka) =>
        Pangkat == 0 || angka is not [{ Persen: false, Penyebut: null } a] ? angka
            : [a with { Bacaan = SebutanBesaran.Kali(a.Bacaan, Pangkat) }];

    private static int DesimalLazim(TabelTerbaca t, int kolom)
    {
        var semua = t.Isi.Select(b => AngkaTertulis.DariSel(b[kolom])).Where(a => a.Count == 1).Select(a => a[0].Bacaan[0].Desimal)
            .ToList();
        var lazim = semua.Where(d => d is > 0 and < 4).CountBy(d => d).OrderByDescending(g => g.Value).FirstOrDefault();
        return lazim.Value >= BerdesimalTersedikit && lazim.Value * 2 > semua.Count ? lazim.Key : 0;
    }

    private static int Nol(TabelTerbaca t, int kolom) =>
        PolaKelipatan.Match($"{t.Kepala[kolom]} {t.Judul}") is not { Success: true } m ? 0
            : m.Groups[1].Value.ToLowerInvariant() switch { "juta" => 6, "miliar" or "milyar" => 9, _ => 3 };
}
