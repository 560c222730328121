namespace Akuntabel.Uji.Aturan.Daftar;

/// <summary>DAF-002: a list of names within a sentence names each once.</summary>
internal static class NamaGandaDalamKalimat
{
    public static AturanUji Aturan { get; } = new(
        "DAF-002", TingkatTemuan.Minor, [KelasTemuan.EntriGanda],
        "Rincian nama dalam kalimat menyebut tiap nama satu kali.",
        "Konsistensi dokumen",
        "\"di Kabupaten Alor, Belu, Ende, Malaka, Belu dan Sikka\".",
        Periksa);

    private const int NamaTersedikit = 5;
    private const int HurufTersedikit = 4;

    private static IEnumerable<Temuan?> Periksa(PemahamanDokumen d)
    {
        var daftar = d.DaftarParagraf.SelectMany(p =>
            DaftarKoma.Semua(p.Teks).Where(k => k.Nama.Count >= NamaTersedikit && k.Nama.All(Biasa)).Select(k =>
            (k.Nama, Tempat: p.Tempat(k.Awal))));
        // a list that is printed twice has one cause
        foreach (var g in daftar.GroupBy(x => string.Join('|', x.Nama.Select(Bunyi.Rapat))))
        {
            var (nama, tempat) = g.First();
            var ganda = nama.GroupBy(Bunyi.Rapat).Where(x => x.Count() > 1).ToList();
            // several repetitions are two lists in one sentence
            yield return ganda is not [var satu] || satu.Key.Length < HurufTersedikit || nama.Count - 1 < NamaTersedikit ? null
                : Aturan.Temukan(
                tempat, satu.First(), "satu kali", $"{satu.Count()} kali di antara {nama.Count} nama", $"\"{satu.First()}\" tersebut {satu.Count()} kali dalam satu rincian.") with
            { Terkait = [.. g.Skip(1).Select(x => x.Tempat)] };
        }
    }

    /// <summary>Titles ("S.Sos"), numbers and abbreviations repeat lawfully.</summary>
    private static bool Biasa(string nama) => nama.All(c => char.IsLetter(c) || c is ' ' or '-' or '\'');
}
