using Akuntabel.Core.Alur;
using Akuntabel.Core.Evaluasi;

namespace Akuntabel.Core.Tests.Evaluasi;

/// <summary>An instrument of the shape of PermenPANRB 88/2021 (weights, numbers of criteria, scale, predicates), criteria named by their
/// codes; and answers written one sign a criterion: + met, / in part, - not, ? unknown, x not asked.</summary>
internal static class EvaluasiUji
{
    private static readonly (string Nama, decimal Bobot, int A, int B, int C)[] Susunan =
    [
        ("Perencanaan Kinerja", 30, 6, 11, 8), ("Pengukuran Kinerja", 30, 3, 7, 10), ("Pelaporan Kinerja", 15, 6, 9, 7), ("Evaluasi Internal", 25, 3, 5, 5),
    ];

    public static readonly InstrumenEvaluasi Instrumen = new()
    {
        Kode = "lke-uji",
        Nama = "LKE uji",
        TahunAwal = 2021,
        Komponen = [.. Susunan.Select((k, i) => new KomponenEvaluasi($"{i + 1}", k.Nama, k.Bobot,
        [
            Sub($"{i + 1}.a", "Keberadaan", k.Bobot * 0.2m, k.A), Sub($"{i + 1}.b", "Kualitas", k.Bobot * 0.3m, k.B), Sub($"{i + 1}.c", "Pemanfaatan", k.Bobot * 0.5m, k.C),
        ]))],
        Skala =
        [
            new("AA", 100, 1, true, 1, Pertimbangan: true), new("A", 90, 1, true, 1, Pertimbangan: true), new("BB", 80, 1, true, 1),
            new("B", 70, 0.75m, false, 1), new("CC", 60, 0.5m, false, 0.75m), new("C", 50, 0.25m, false, 0.5m), new("D", 30, 0, false, 0.25m), new("E", 0, 0, true, 0),
        ],
        Predikat =
        [
            new("AA", "Sangat Memuaskan", "", 90, false, 100), new("A", "Memuaskan", "", 80, false, 90), new("BB", "Sangat Baik", "", 70, false, 80),
            new("B", "Baik", "", 60, false, 70), new("CC", "Cukup (Memadai)", "", 50, false, 60), new("C", "Kurang", "", 30, false, 50), new("D", "Sangat Kurang", "", 0, true, 30),
        ],
        Aturan =
        [
            new(JenisAturanLogis.TidakMelebihiKriteria, "3", "3.a.1", "Laporan yang tidak disusun tidak bermutu."),
            new(JenisAturanLogis.TidakMelebihiKriteria, "1.c.1", "1.a.6", "Anggaran tidak mengacu tanpa dokumennya."),
            new(JenisAturanLogis.TidakMelebihiSub, "2.c", "2.b", "Yang tidak bermutu tidak dimanfaatkan."),
        ],
    };

    private static SubKomponenEvaluasi Sub(string kode, string dimensi, decimal bobot, int banyak) => new(kode, dimensi, $"Sub {kode}", bobot,
        [.. Enumerable.Range(1, banyak).Select(n => new KriteriaEvaluasi($"{kode}.{n}", $"Kriteria {kode}.{n}", "", "Bappeda", KeyakinanDasar.BeberapaSumber, TingkatEvaluasi.Semua))]);

    /// <summary>"1.a ++/-": each sign answers a criterion of the sub component, in order; what is not written is unknown.</summary>
    public static Dictionary<string, PemenuhanKriteria> Jawab(params string[] sub) => sub.Select(s => s.Split(' ')).SelectMany(s => s[1].Select((tanda, i) =>
        KeyValuePair.Create($"{s[0]}.{i + 1}", Baca(tanda)))).ToDictionary();

    public static PemenuhanKriteria Baca(char tanda) => tanda switch
    {
        '+' => PemenuhanKriteria.Terpenuhi,
        '/' => PemenuhanKriteria.Sebagian,
        '-' => PemenuhanKriteria.Belum,
        'x' => PemenuhanKriteria.TidakBerlaku,
        _ => PemenuhanKriteria.BelumDiketahui,
    };

    /// <summary>"1.a AA".</summary>
    public static Dictionary<string, string> Pilih(params string[] sub) => sub.Select(s => s.Split(' ')).ToDictionary(s => s[0], s => s[1]);

    /// <summary>All criteria answered alike.</summary>
    public static Dictionary<string, PemenuhanKriteria> Semua(PemenuhanKriteria p) => Instrumen.SemuaKriteria.ToDictionary(k => k.Kode, _ => p);

    public static HasilEvaluasi Hitung(params string[] sub) => PenghitungEvaluasi.Hitung(Instrumen, Jawab(sub), Pilih()).Nilai;

    /// <summary>The instrument with a sub component changed.</summary>
    public static InstrumenEvaluasi Ubah(string kode, Func<SubKomponenEvaluasi, SubKomponenEvaluasi> ubah) => Instrumen with
    {
        Komponen = [.. Instrumen.Komponen.Select(k => k with { Sub = [.. k.Sub.Select(s => s.Kode == kode ? ubah(s) : s)] })],
    };
}
