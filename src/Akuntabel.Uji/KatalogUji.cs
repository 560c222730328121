using Akuntabel.Uji.Aturan;
using Akuntabel.Uji.Aturan.Rujukan;
using Akuntabel.Uji.Aturan.Kelengkapan;
using Akuntabel.Uji.Aturan.Pertentangan;
using Akuntabel.Uji.Aturan.Daftar;
using Akuntabel.Uji.Aturan.Angka;
using Akuntabel.Uji.Aturan.Kalimat;
using Akuntabel.Uji.Hubungan;
using Akuntabel.Uji.Pemahaman.Hal;

namespace Akuntabel.Uji;

/// <summary>The rules of the consistency check and their engine, which is a loop.</summary>
public static class KatalogUji
{
    /// <summary>All rules; where two find the same, the one that stands first keeps the finding.</summary>
    public static IReadOnlyList<AturanUji> DaftarAturan { get; } =
    [
        .. KelompokAngka.Daftar,
        .. KelompokKalimat.Daftar,
        .. KelompokPernyataan.Daftar,
        .. KelompokDaftar.Daftar,
        .. KelompokRujukan.Daftar,
        .. KelompokKelengkapan.Daftar,
    ];

    /// <summary>Code, level, sentence, source and example of each rule, in order of code, as the page of rules prints them.</summary>
    public static IEnumerable<IReadOnlyList<string>> BarisAturan => DaftarAturan.OrderBy(a => a.Kode, StringComparer.Ordinal)
        .Select(a => (IReadOnlyList<string>)[a.Kode, a.Tingkat.ToString().ToLowerInvariant(), a.Kalimat, a.Sumber, a.Contoh]);

    /// <summary>The most findings of one rule that are kept: nobody reads more of the same, and a document can be made to have a million.</summary>
    public const int TemuanSeaturan = 1_000;

    private const int CatatanLebar = 5;

    /// <summary>Examines a document with every rule. Whatever the document, it does not throw for it.</summary>
    /// <param name="dokumen">The document.</param>
    /// <param name="pengaturan">Rules that the office has switched off or weighs otherwise.</param>
    /// <param name="maju">Told how many of the rules are done, from 1.</param>
    /// <param name="batal">Asked before each rule, and within a rule at every block and row.</param>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public static HasilUji Periksa(DokumenTerbaca dokumen, PengaturanUji? pengaturan = null, Action<int>? maju = null, CancellationToken batal = default)
    {
        ArgumentNullException.ThrowIfNull(dokumen);
        var pakai = pengaturan ?? PengaturanUji.Bawaan;
        var catatan = dokumen.DaftarTabel.Where(GrafTabel.TerlaluLebar)
            .Select(t => $"{t.SebutAwal} mempunyai {t.Kepala.Count} kolom; hitungan antarkolomnya tidak diuji karena lebih dari "
                + $"{GrafTabel.KolomTerbanyak}. Bila tabelnya memang selebar itu, pisahkan menjadi beberapa tabel.").Take(CatatanLebar)
                    .ToList();
        var hubungan = 0;
        var pantau = Terpantau(dokumen, batal);
        var paham = new PemahamanDokumen(pantau);
        var semua = new List<Temuan>();
        foreach (var a in DaftarAturan.Where((a, i) => Lanjut(i, maju, batal) && !pakai.Dimatikan(a.Kode)))
        {
            semua.AddRange(Satu(a, paham, pakai, catatan, ref hubungan).Where(t => !Kutipan(t, pantau)));
        }

        var temuan = Serap(Gabung(semua).ToList()).OrderBy(t => t.Tempat.Blok ?? -1).ThenBy(t => t.Tempat.BarisTabel ?? 0).ThenBy(t => t.Tempat.Posisi ?? t.Tempat.Sel ?? 0).ThenBy(t => t.Kode, StringComparer.Ordinal).ToList();
        return new HasilUji(dokumen.DaftarTabel.Count(), BanyakAngka(pantau), hubungan, [.. temuan.Select(t => Kurangi(t, dokumen))])
        {
            Catatan = catatan, Tahun = IndeksPernyataan.Dari(paham).Tahun, Jenis = PengenalJenis.Dari(paham),
        };
    }

    /// <summary>What rests on letters that were recognised in a picture is not certain, whatever the document says.</summary>
    private static Temuan Kurangi(Temuan t, DokumenTerbaca dokumen) =>
        t.Terkait.Prepend(t.Tempat).Any(x => x.Halaman is { } h && dokumen.HalamanKurangPasti.Contains(h))
            ? t with { Keyakinan = KeyakinanTemuan.Kuat } : t;

    /// <summary>A list of corrections quotes what is wrong beside what is used instead: the quotation asserts nothing.</summary>
    private static bool Kutipan(Temuan t, DokumenTerbaca dokumen) => t.Tempat is { Kolom: "Yang Tertulis", Blok: { } b }
        && dokumen.Blok[b] is TabelTerbaca { Kepala: var kepala } && kepala.Contains("Yang Dipakai", StringComparer.Ordinal);

    /// <summary>What one rule finds, up to the most that is kept; what is left out is counted and said.</summary>
    private static List<Temuan> Satu(AturanUji aturan, PemahamanDokumen dokumen, PengaturanUji pakai, List<string> catatan, ref int hubungan)
    {
        var hasil = new List<Temuan>();
        var lebih = 0;
        foreach (var t in aturan.Periksa(dokumen))
        {
            hubungan++;
            if (t is not null && hasil.Count < TemuanSeaturan)
            {
                hasil.Add(t with { Tingkat = pakai.Tingkat(aturan.Kode) ?? t.Tingkat });
            }
            else if (t is not null)
            {
                lebih++;
            }
        }

        if (lebih > 0)
        {
            catatan.Add(
                $"Aturan {aturan.Kode} menemukan {TemuanSeaturan + lebih} hal; {TemuanSeaturan} yang pertama ditampilkan, {lebih} lainnya tidak. "
                + "Perbaiki yang ditampilkan, lalu uji lagi.");
        }

        return hasil;
    }

    /// <summary>The document with lists that stop whoever reads them once the check is cancelled.</summary>
    private static DokumenTerbaca Terpantau(DokumenTerbaca d, CancellationToken batal) => !batal.CanBeCanceled ? d : d with
    {
        Blok = new DaftarTerpantau<BlokTerbaca>(
            [.. d.Blok.Select(b => b is TabelTerbaca t ? t with { Isi = new DaftarTerpantau<BarisTerbaca>(t.Isi, batal) } : b)], batal),
    };

    private static bool Lanjut(int ke, Action<int>? maju, CancellationToken batal)
    {
        batal.ThrowIfCancellationRequested();
        maju?.Invoke(ke + 1);
        return true;
    }

    /// <summary>One cause is one finding: a figure that several rules met, or one that stands wrong in the same way in tables that repeat each other.</summary>
    private static IEnumerable<Temuan> Gabung(IEnumerable<Temuan> temuan) => temuan
        .GroupBy(t => (t.Tempat, t.Tertulis)).Select(g => g.First() with { Terkait = [.. g.SelectMany(t => t.Terkait).Distinct()] })
        .GroupBy(t => (t.Kode, t.Pesan, t.Hitungan, Ulangan(t))).Select(g => g.First() with { Terkait = [.. g.Skip(1).Select(t => t.Tempat).Concat(g.SelectMany(t => t.Terkait)).Distinct()] });

    /// <summary>A figure that its own row refutes explains why other places state another one: those places are related, not findings of their own.</summary>
    internal static List<Temuan> Serap(List<Temuan> temuan)
    {
        var hitungan = temuan.Where(t => Kelas(t).All(Hitungan.Contains) && t.Tempat.BarisTabel is not null).GroupBy(t => t.Tempat).ToDictionary(g => g.Key, g => g.First());
        var akibat = temuan.Where(t => !hitungan.ContainsKey(t.Tempat) && Kelas(t).Contains(KelasTemuan.AngkaBerbeda) && t.Terkait.Count == 1 && hitungan.ContainsKey(t.Terkait[0])).ToLookup(t => t.Terkait[0]);
        var terserap = akibat.SelectMany(a => a).ToHashSet(ReferenceEqualityComparer.Instance);
        return [.. temuan.Where(t => !terserap.Contains(t)).Select(t => hitungan.TryGetValue(t.Tempat, out var h) && ReferenceEquals(h, t) ? t with { Terkait = [.. t.Terkait.Concat(akibat[t.Tempat].Select(a => a.Tempat)).Distinct()] } : t)];
    }

    private static readonly KelasTemuan[] Hitungan = [KelasTemuan.Persentase, KelasTemuan.Jumlah, KelasTemuan.Selisih];

    private static IReadOnlyList<KelasTemuan> Kelas(Temuan t) => DaftarAturan.First(a => a.Kode == t.Kode).Kelas;

    /// <summary>Only the same computation can be known to be the same cause; within one table each row stands for itself.</summary>
    private static (int? Tabel, int Ke) Ulangan(Temuan t) => t.Tempat.Tabel is null || t.Hitungan.Count(char.IsAsciiDigit) < 4 ? (t.Tempat.Blok, t.Tempat.Posisi ?? 0) : (null, t.Tempat.BarisTabel ?? 0);

    private static int BanyakAngka(DokumenTerbaca dokumen) =>
        dokumen.DaftarParagraf.Sum(p => AngkaTertulis.Semua(p.Teks).Count)
        + dokumen.DaftarTabel.Sum(t => t.Isi.Sum(b => b.Sel.Sum(s => AngkaTertulis.Semua(s.Teks).Count)));
}
