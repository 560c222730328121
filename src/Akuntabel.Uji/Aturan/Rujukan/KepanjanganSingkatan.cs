using System.Text.RegularExpressions;

namespace Akuntabel.Uji.Aturan.Rujukan;

/// <summary>IST-002: an abbreviation that regulations fix is written out as they fix it.</summary>
internal static class KepanjanganSingkatan
{
    public static AturanUji Aturan { get; } = new(
        "IST-002", TingkatTemuan.Editorial, [KelasTemuan.Istilah],
        "Singkatan yang ditetapkan peraturan dipanjangkan menurut peraturannya.",
        "Perpres 29/2014, Permen PANRB 53/2014, UU 25/2004, PP 12/2019",
        "\"Pengukuran Kinerja (PK)\": PK adalah Perjanjian Kinerja.",
        Periksa);

    private static readonly PolaTeks Pola = Bunyi.Pola(@"\(\s*([A-Za-z]{2,8})\s*\)");

    private static readonly HashSet<string> Sambung = ["dan", "atas", "di", "ke", "dari", "untuk", "yang"];

    /// <summary>What the regulations abbreviate.</summary>
    private static readonly ILookup<string, string> Resmi = new (string Singkatan, string Panjang)[]
    {
        ("PK", "perjanjian kinerja"), ("PK", "penetapan kinerja"), ("IKU", "indikator kinerja utama"), ("RKT", "rencana kinerja tahunan"),
            ("RKT", "rencana kerja tahunan"),
        ("RPJMD", "rencana pembangunan jangka menengah daerah"), ("RPJPD", "rencana pembangunan jangka panjang daerah"),
            ("RKPD", "rencana kerja pemerintah daerah"),
        ("APBD", "anggaran pendapatan belanja daerah"), ("APBN", "anggaran pendapatan belanja negara"),
            ("DPA", "dokumen pelaksanaan anggaran"),
        ("SAKIP", "sistem akuntabilitas kinerja instansi pemerintah"), ("LAKIP", "laporan akuntabilitas kinerja instansi pemerintah"),
            ("LKIP", "laporan kinerja instansi pemerintah"), ("AKIP", "akuntabilitas kinerja instansi pemerintah"),
        ("FKUB", "forum kerukunan umat beragama"), ("FKDM", "forum kewaspadaan dini masyarakat"), ("FPK", "forum pembauran kebangsaan"),
    }.ToLookup(x => x.Singkatan, x => x.Panjang);

    /// <summary>Whether regulations use an abbreviation.</summary>
    public static bool Dikenal(string singkatan) => Resmi.Contains(singkatan);

    private sealed record Kepanjangan(string Singkatan, IReadOnlyList<string> Kata, TempatTemuan Tempat)
    {
        /// <summary>Part of the name of a form, unit or system, which may have an abbreviation of its own.</summary>
        public bool Bagian { get; init; }

        public string Teks { get; } = string.Join(' ', Kata);
    }

    private static IEnumerable<Temuan?> Periksa(PemahamanDokumen d)
    {
        var semua = d.DaftarParagraf.SelectMany(p =>
            Pola.Matches(p.Teks).Where(m => m.Groups[1].Value.All(char.IsAsciiLetterUpper)).Select(m =>
            Baca(p, m))).OfType<Kepanjangan>().ToList();
        // what no regulation abbreviates may stand for two things
        foreach (var g in semua.GroupBy(k => k.Singkatan).Where(g => Resmi.Contains(g.Key)))
        {
            var versi = g.GroupBy(k => k.Teks).OrderByDescending(v => v.Count()).Select(v => v.ToList()).ToList();
            var benar = Resmi[g.Key].ToList();
            yield return versi.Find(v => !benar.Contains(v[0].Teks) && !v[0].Bagian
                && benar.Exists(b => SatuKata(v[0].Kata, b.Split(' ')))) is { } salah
                ? Temukan(salah, benar[0], versi.Where(v => v != salah).SelectMany(v => v)) : null;
        }
    }

    private static Temuan Temukan(List<Kepanjangan> salah, string benar, IEnumerable<Kepanjangan> lain) => Aturan.Temukan(
        salah[0].Tempat, $"{salah[0].Teks} ({salah[0].Singkatan})", $"{benar} ({salah[0].Singkatan})", $"\"{salah[0].Teks}\" ≠ \"{benar}\"",
        $"{salah[0].Singkatan} dipanjangkan sebagai \"{salah[0].Teks}\", seharusnya \"{benar}\".") with
    { Terkait = [.. salah.Skip(1).Concat(lain).Select(k => k.Tempat).Take(10)] };

    /// <summary>The words before the bracket whose initials are the abbreviation.</summary>
    private static Kepanjangan? Baca(ParagrafTerbaca p, Match m)
    {
        var depan = p.Teks[Math.Max(0, m.Index - 150)..m.Index];
        var singkatan = m.Groups[1].Value;
        var (hasil, sebelum) = (new Stack<string>(), "");
        foreach (var kata in depan.Split([' ', ',', '/'], StringSplitOptions.RemoveEmptyEntries).Reverse().Select(k =>
            k.ToLowerInvariant()))
        {
            var i = singkatan.Length - 1 - hasil.Count;
            if (i < 0)
            {
                sebelum = kata;
                break;
            }

            if (kata[0] == char.ToLowerInvariant(singkatan[i]) && kata.All(char.IsLetter))
            {
                hasil.Push(kata);
            }
            else if (!Sambung.Contains(kata))
            {
                return null;
            }
        }

        return hasil.Count == singkatan.Length
            ? new Kepanjangan(singkatan, [.. hasil], p.Tempat(m.Index)) { Bagian = BagianNama.Contains(sebelum) } : null;
    }

    private static readonly HashSet<string> BagianNama =
        ["formulir", "form", "blangko", "blanko", "bidang", "seksi", "subbidang", "subbagian", "bagian", "aplikasi", "sistem", "buku",
            "tim", "unit", "tabel", "lembar", "dokumen"];

    /// <summary>Exactly one word differs, and not by its form; two wordings that share nothing are two things.</summary>
    private static bool SatuKata(IReadOnlyList<string> a, string[] b) =>
        a.Count == b.Length && a.Zip(b).Count(x => !AkarKata.Sama(AkarKata.Akar(x.First), AkarKata.Akar(x.Second))) == 1;
}
