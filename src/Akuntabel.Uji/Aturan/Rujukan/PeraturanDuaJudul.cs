using System.Text.RegularExpressions;

namespace Akuntabel.Uji.Aturan.Rujukan;

/// <summary>HUK-006: one regulation has one title and one place in the gazette.</summary>
internal static class PeraturanDuaJudul
{
    public static AturanUji Aturan { get; } = new(
        "HUK-006", TingkatTemuan.Minor, [KelasTemuan.RujukanHukum],
        "Peraturan dengan jenis, nomor dan tahun yang sama disebut dengan satu judul dan satu Lembaran Negara.",
        "Konsistensi dokumen; Lembaran Negara memuat undang-undang pada tahun pengundangannya",
        "UU 31/2004 tentang Perikanan di Bab I, tentang Perikanan dan Kelautan di lampiran.",
        d => Sebut(d) is var semua ? Judul(semua).Concat(Lembaran(semua)) : []);

    private const int JudulTerbanyak = 4;
    private const int TahunAwal = 1960;

    private static readonly Regex PolaSingkatan = new("[A-Z]{3,}", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);
    private static readonly PolaTeks PolaUrut = Bunyi.Pola(@"^\s*\(?([0-9]{1,3}|[a-z])\s*[.)]");
    private static readonly PolaTeks PolaLembaran = Bunyi.Pola(@"^[^;()]{0,260}\(\s*(lembaran|berita)\s+(negara|daerah)\b[^;()0-9]{0,90}?tahun\s+((19|20)[0-9]{2})\b(\s*,?\s*nomor\s+([0-9]{1,4}))?");
    private static readonly PolaTeks PolaRujukanLain = Bunyi.Pola(@"\bnomor\s+[0-9]{1,3}\s+tahun\b|\bsebagaimana\b");

    // inside the title of another regulation, whose title and gazette follow
    private static readonly PolaTeks PolaAtas = Bunyi.Pola(@"\b(atas|pelaksanaan|menjadi|pengganti|pencabutan)\s+$");

    /// <summary>A citation, the text in which it stands, and whether its title ends where the citation ends.</summary>
    private sealed record Sebutan(RujukanTertulis Rujukan, TempatTemuan Tempat, bool JudulUtuh, int? TahunLembaran, string NomorLembaran,
        string NamaLembaran);

    private static List<Sebutan> Sebut(PemahamanDokumen d) =>
        [.. d.SemuaTeks.SelectMany(t => PembacaRujukan.Semua(t.Teks)
            .Where(r => r.Jenis != JenisRegulasi.Lain && !PolaAtas.IsMatch(t.Teks[Math.Max(0, r.Awal - 20)..r.Awal]))
            .Select(r => Baca(r, t.Teks, t.Tempat(r.Awal))))];

    private static Sebutan Baca(RujukanTertulis r, string teks, TempatTemuan tempat)
    {
        var letak = r.Judul.Length == 0 ? -1 : teks.IndexOf(r.Judul, r.Akhir, StringComparison.Ordinal);
        var sisa = letak < 0 ? "" : teks[(letak + r.Judul.Length)..].TrimStart();
        // running text goes on with other things; an item of a list ends with its title
        var utuh = letak >= 0 && (PolaUrut.IsMatch(teks) || r.Awal <= 4) && sisa is "" or [';' or '.' or '(' or '"' or '”', ..];
        var ekor = teks[r.Akhir..Math.Min(teks.Length, r.Akhir + 420)];
        var m = PolaLembaran.Match(ekor);
        return m.Success && !PolaRujukanLain.IsMatch(m.Value)
            ? new Sebutan(r, tempat, utuh, int.Parse(m.Groups[3].Value, System.Globalization.CultureInfo.InvariantCulture),
                m.Groups[6].Value, Nama(m))
            : new Sebutan(r, tempat, utuh, null, "", "");
    }

    private static string Nama(Match m) => string.Join(' ', Bunyi.Kata($"{m.Groups[1].Value} {m.Groups[2].Value}")
        .Select(k => char.ToUpperInvariant(k[0]) + k[1..]));

    private static IEnumerable<IGrouping<string, Sebutan>> Sama(List<Sebutan> semua) =>
        semua.GroupBy(s => $"{s.Rujukan.Jenis}|{(s.Rujukan.Jenis >= JenisRegulasi.PeraturanDaerah ? Daerah(semua, s.Rujukan) : s.Rujukan.Pihak)}|{s.Rujukan.Nomor}|{s.Rujukan.Tahun}");

    /// <summary>A region that is not named is the only one that is named.</summary>
    private static string Daerah(List<Sebutan> semua, RujukanTertulis r)
    {
        var nama = semua.Where(s => s.Rujukan.Jenis == r.Jenis).Select(s => s.Rujukan.Pihak).Where(p => p.Length > 0).Distinct().ToList();
        return r.Pihak.Length == 0 && nama.Count == 1 ? nama[0] : r.Pihak;
    }

    private static IEnumerable<Temuan?> Judul(List<Sebutan> semua)
    {
        foreach (var g in Sama(semua))
        {
            var utuh = g.Where(s => s.JudulUtuh && s.Rujukan.Kata.Count > 0 && !Bersingkatan(s.Rujukan.Judul)).ToList();
            var lain = utuh.Skip(1).FirstOrDefault(s => BedaJudul(utuh[0].Rujukan, s.Rujukan));
            if (utuh.Count <= 1)
            {
                yield return Asing([.. g.Where(s => s.Rujukan.Kata.Count > 1)]);
            }
            else
            {
                yield return lain is null || utuh.DistinctBy(s => Bunyi.Rapat(s.Rujukan.Judul)).Count() > JudulTerbanyak ? null
                    : Temukan(utuh[0], lain);
            }
        }
    }

    /// <summary>In running text a title may go on with other words, but not begin with words that the other one lacks altogether.</summary>
    private static Temuan? Asing(List<Sebutan> semua) => semua.Skip(1).FirstOrDefault(s => Asing(semua[0], s) && Asing(s, semua[0])
        && BedaJudul(semua[0].Rujukan, s.Rujukan)) is { } lain ? Temukan(semua[0], lain) : null;

    private static bool Asing(Sebutan a, Sebutan b) => AkarKata.Daftar(a.Rujukan.Judul).Take(KataAwal).ToList() is { Count: KataAwal } awal
        && AkarKata.Daftar(b.Rujukan.Judul) is var lain && awal.TrueForAll(k => !lain.Any(l => AkarKata.Sama(k, l)))
        && !Bersingkatan(a.Rujukan.Judul);

    private const int KataAwal = 2;

    /// <summary>"RPJMD" may stand for what another title writes out.</summary>
    private static bool Bersingkatan(string judul) => PolaSingkatan.IsMatch(judul) && judul.Any(char.IsAsciiLetterLower)
        || judul.Split(' ').Length < 2 && PolaSingkatan.IsMatch(judul);

    /// <summary>A content word that only one of them has, however it is inflected or spelt.</summary>
    private static bool BedaJudul(RujukanTertulis a, RujukanTertulis b)
    {
        if (RujukanKeliru.Benar(a) is not null || RujukanKeliru.Benar(b) is not null || Bunyi.Rapat(a.Judul) == Bunyi.Rapat(b.Judul))
        {
            return false;
        }

        var (x, y) = (AkarKata.Daftar(a.Judul), AkarKata.Daftar(b.Judul));
        return x.Any(k => !y.Any(l => AkarKata.Sama(k, l))) || y.Any(k => !x.Any(l => AkarKata.Sama(k, l)));
    }

    private static Temuan Temukan(Sebutan a, Sebutan b) => Aturan.Temukan(
        b.Tempat, $"{b.Rujukan.Tertulis} tentang {b.Rujukan.Judul}", $"satu judul; di tempat lain tentang {a.Rujukan.Judul}",
            $"\"{a.Rujukan.Judul}\" ≠ \"{b.Rujukan.Judul}\"",
        $"{b.Rujukan.Tertulis} di sini berjudul \"{b.Rujukan.Judul}\", di tempat lain \"{a.Rujukan.Judul}\".") with
    { Terkait = [a.Tempat] };

    private static IEnumerable<Temuan?> Lembaran(List<Sebutan> semua)
    {
        foreach (var g in Sama(semua.FindAll(s => s.TahunLembaran is not null && RujukanKeliru.Benar(s.Rujukan) is null)))
        {
            var versi = g.DistinctBy(s => (s.TahunLembaran, s.NomorLembaran)).ToList();
            var salah = versi.Find(s => s.Rujukan.Jenis is JenisRegulasi.UndangUndang or JenisRegulasi.PeraturanPemerintah
                && s.Rujukan.Tahun >= TahunAwal && s.TahunLembaran != s.Rujukan.Tahun && s.TahunLembaran != s.Rujukan.Tahun + 1)
                ?? (versi.Count > 1 && versi[0].NomorLembaran.Length > 0 == versi[1].NomorLembaran.Length > 0 ? versi[1] : null);
            yield return salah is null ? null : Aturan.Temukan(
                salah.Tempat, $"{salah.Rujukan.Tertulis} ({salah.NamaLembaran} Tahun {salah.TahunLembaran}{Nomor(salah)})",
                    versi.Find(s => s != salah) is { } lain
                    ? $"satu {salah.NamaLembaran}; di tempat lain Tahun {lain.TahunLembaran}{Nomor(lain)}"
                    : $"{salah.NamaLembaran} Tahun {salah.Rujukan.Tahun}",
                string.Join(" ≠ ", versi.Select(s => $"Tahun {s.TahunLembaran}{Nomor(s)}").Append($"peraturan tahun {salah.Rujukan.Tahun}")
                    .Distinct()),
                $"{salah.Rujukan.Tertulis} disebut dimuat dalam {salah.NamaLembaran} Tahun {salah.TahunLembaran}{Nomor(salah)}{(versi.Count > 1 ? $", di tempat lain Tahun {versi.Find(s => s != salah)?.TahunLembaran}" : "")}.") with
            { Terkait = [.. versi.Where(s => s != salah).Select(s => s.Tempat)] };
        }
    }

    private static string Nomor(Sebutan s) => s.NomorLembaran.Length > 0 ? " Nomor " + s.NomorLembaran : "";
}
