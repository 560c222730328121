namespace Akuntabel.Uji.Pemahaman.Tabel;

/// <summary>Levels that names tell without a code.</summary>
internal static class Nomenklatur
{
    /// <summary>The kegiatan of Program Penunjang Urusan Pemerintahan Daerah (Permendagri 90/2019, Kepmendagri 050-5889/2021), the same in every agency.</summary>
    private static readonly string[] KegiatanPenunjang =
    [
        "perencanaanpenganggarandanevaluasikinerjaperangkatdaerah", "administrasikeuanganperangkatdaerah",
            "administrasibarangmilikdaerahpadaperangkatdaerah",
        "administrasipendapatandaerahkewenanganperangkatdaerah", "administrasikepegawaianperangkatdaerah",
            "administrasiumumperangkatdaerah",
        "pengadaanbarangmilikdaerahpenunjangurusanpemerintahdaerah", "penyediaanjasapenunjangurusanpemerintahandaerah",
        "pemeliharaanbarangmilikdaerahpenunjangurusanpemerintahandaerah",
            "administrasikeuangandanoperasionalkepaladaerahdanwakilkepaladaerah",
        "peningkatanpelayananblud", "fasilitasikerumahtanggaansekretariatdaerah", "penataanorganisasi",
            "pelaksanaanprotokoldankomunikasipimpinan",
        "administrasikeuangandprd", "administrasikeuangandankesejahteraandprd", "layanankeuangandankesejahteraandprd",
            "layananadministrasidprd",
    ];

    private const int HurufBeda = 6;

    /// <summary>1 for a program, 2 for a kegiatan, <c>null</c> when the name does not tell.</summary>
    public static int? Jenjang(string nama)
    {
        var rapat = Bunyi.Rapat(nama);
        return rapat.StartsWith("program", StringComparison.Ordinal) ? 1
            : Array.Exists(KegiatanPenunjang, k => rapat == k || rapat == "kegiatan" + k || Serupa(rapat, k)) ? 2 : null;
    }

    /// <summary>A slip or a word more ("Pemerintah" for "Pemerintahan", "Kabupaten") does not make another name.</summary>
    private static bool Serupa(string nama, string kegiatan) =>
        Math.Abs(nama.Length - kegiatan.Length) <= HurufBeda && nama.Length > 20 && Awal(nama, kegiatan) * 5 >= kegiatan.Length * 4;

    private static int Awal(string a, string b)
    {
        var n = 0;
        while (n < a.Length && n < b.Length && a[n] == b[n])
        {
            n++;
        }

        return n;
    }
}
