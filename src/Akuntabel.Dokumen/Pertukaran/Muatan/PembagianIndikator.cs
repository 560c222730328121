using Akuntabel.Core.Umum;

namespace Akuntabel.Dokumen.Pertukaran.Muatan;

/// <summary>Which indicators a Renstra gives to whom (<c>penanggung-jawab</c> of each indicator; several are separated by semicolons).</summary>
public sealed class PembagianIndikator
{
    private const string Berkas = "perencanaan.yaml";

    private PembagianIndikator(IReadOnlyList<IndikatorTerbagi> daftar) => Daftar = daftar;

    /// <summary>All indicators, in the order of the file.</summary>
    public IReadOnlyList<IndikatorTerbagi> Daftar { get; }

    /// <summary>Reads it; empty when there is no Renstra, or one that cannot be read.</summary>
    /// <param name="berkas">Files of the agency.</param>
    public static PembagianIndikator Baca(KumpulanBerkas berkas)
    {
        ArgumentNullException.ThrowIfNull(berkas);
        var akar = berkas.Coba(Berkas, out var isi) && IsiBerkas.Baca(Berkas, isi) is IsiIsian i ? i.Akar as PetaIsian : null;
        return new PembagianIndikator([.. Butir(akar, "sasaran").SelectMany(s => Butir(s, "indikator").Select(i => new IndikatorTerbagi(
            Teks(i, "kode"), Teks(s, "kode"), [.. Teks(i, "penanggung-jawab").Split([';', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)])))]);
    }

    internal static IEnumerable<PetaIsian> Butir(PetaIsian? peta, string kunci) => (peta?.Ambil(kunci) as DaftarIsian)?.Butir.OfType<PetaIsian>() ?? [];

    internal static string Teks(PetaIsian peta, string kunci) => (peta.Ambil(kunci) as SkalarIsian)?.Isi.Trim() ?? "";
}

/// <summary>An indicator and those who answer for it.</summary>
/// <param name="Kode">Code of the indicator.</param>
/// <param name="Sasaran">Code of its sasaran.</param>
/// <param name="PenanggungJawab">Names, as written.</param>
public sealed record IndikatorTerbagi(string Kode, string Sasaran, IReadOnlyList<string> PenanggungJawab);

/// <summary>Whose rows a saving of the measurement touches.</summary>
/// <param name="Indikator">Codes of indicators with a row of kinerja.csv added, changed or removed.</param>
/// <param name="Sasaran">Codes of sasaran with an activity of kegiatan.yaml added, changed or removed.</param>
/// <param name="Bersama">What belongs to all and was touched, for a reader: a file, its columns; empty: nothing.</param>
public sealed record PerubahanPengukuran(IReadOnlyList<string> Indikator, IReadOnlyList<string> Sasaran, IReadOnlyList<string> Bersama)
{
    private const string Kinerja = "kinerja.csv";

    private const string Kegiatan = "kegiatan.yaml";

    /// <summary>Compares two states of the document; the order of rows says nothing.</summary>
    /// <param name="lama">The older state.</param>
    /// <param name="baru">The newer state.</param>
    public static PerubahanPengukuran Antara(KumpulanBerkas lama, KumpulanBerkas baru)
    {
        ArgumentNullException.ThrowIfNull(lama);
        ArgumentNullException.ThrowIfNull(baru);
        var (indikator, sasaran, bersama) = (new List<string>(), new List<string>(), new List<string>());
        foreach (var jalur in lama.DaftarJalur.Union(baru.DaftarJalur).Where(j => !Sama(lama, baru, j)))
        {
            var (adaLama, adaBaru) = (lama.Coba(jalur, out var a), baru.Coba(jalur, out var b));
            if (adaLama && !adaBaru)
            {
                bersama.Add($"penghapusan atau penggantian nama {jalur}");
            }
            else if (jalur == Kinerja)
            {
                BandingKinerja(adaLama ? IsiBerkas.Baca(jalur, a) : null, IsiBerkas.Baca(jalur, b), indikator, bersama);
            }
            else if (jalur == Kegiatan)
            {
                BandingKegiatan(adaLama ? IsiBerkas.Baca(jalur, a) : null, IsiBerkas.Baca(jalur, b), sasaran, bersama);
            }
            else
            {
                bersama.Add(jalur);
            }
        }

        return new PerubahanPengukuran(indikator, sasaran, bersama);
    }

    private static bool Sama(KumpulanBerkas lama, KumpulanBerkas baru, string jalur) =>
        lama.Coba(jalur, out var a) && baru.Coba(jalur, out var b) && a.Span.SequenceEqual(b.Span);

    private static void BandingKinerja(IsiBerkas? lama, IsiBerkas baru, List<string> indikator, List<string> bersama)
    {
        if (baru is not IsiTabel b || b.Kolom("indikator") < 0 || (lama is not null && (lama is not IsiTabel l || !l.Kepala.SequenceEqual(b.Kepala, StringComparer.OrdinalIgnoreCase))))
        {
            bersama.Add($"judul kolom {Kinerja}, atau tabelnya tidak terbaca");
            return;
        }

        // a row longer than the heading says something that no column shows
        indikator.AddRange(Berbeda(Baris(lama as IsiTabel), Baris(b)));
    }

    private static ILookup<string, string> Baris(IsiTabel? t) =>
        (t?.Baris ?? []).ToLookup(b => b[t?.Kolom("indikator") ?? 0].Trim(), b => b.Tanda, StringComparer.OrdinalIgnoreCase);

    private static void BandingKegiatan(IsiBerkas? lama, IsiBerkas baru, List<string> sasaran, List<string> bersama)
    {
        if (baru is not IsiIsian { Akar: null or PetaIsian } b || lama is not (null or IsiIsian { Akar: null or PetaIsian }))
        {
            bersama.Add($"{Kegiatan}, yang tidak terbaca");
            return;
        }

        var (petaLama, petaBaru) = ((lama as IsiIsian)?.Akar as PetaIsian, b.Akar as PetaIsian);
        var (lainLama, lainBaru) = (Lain(petaLama), Lain(petaBaru));
        if (!lainLama.Sama(lainBaru))
        {
            bersama.Add($"isian {Kegiatan} di luar daftar kegiatan");
        }

        sasaran.AddRange(Berbeda(Kegiatannya(petaLama), Kegiatannya(petaBaru)));
    }

    // everything but the list of activities; a list that holds anything but activities counts here
    private static PetaIsian Lain(PetaIsian? peta) =>
        new((peta?.Isi ?? []).Where(k => k.Key != "daftar" || k.Value is not DaftarIsian d || d.Butir.Any(x => x is not PetaIsian))
            .Where(k => k.Key != "daftar" || k.Value is not SkalarIsian { Isi: "" }));

    private static ILookup<string, string> Kegiatannya(PetaIsian? peta) =>
        PembagianIndikator.Butir(peta, "daftar").ToLookup(k => PembagianIndikator.Teks(k, "sasaran"), Tanda, StringComparer.OrdinalIgnoreCase);

    private static IEnumerable<string> Berbeda(ILookup<string, string> lama, ILookup<string, string> baru) =>
        lama.Select(g => g.Key).Union(baru.Select(g => g.Key), StringComparer.OrdinalIgnoreCase).Where(k => !lama[k].Order(StringComparer.Ordinal).SequenceEqual(baru[k].Order(StringComparer.Ordinal)));

    // each text with its length before it: no key can be written so that it reads like two fields
    private static string Tanda(SimpulIsian s) => s switch
    {
        SkalarIsian k => $"{k.Jenis}{Berukuran(k.Baku())}",
        DaftarIsian d => $"[{d.Butir.Count}:{string.Concat(d.Butir.Select(Tanda))}",
        PetaIsian p => $"{{{p.Isi.Count}:{string.Concat(p.Isi.OrderBy(i => i.Key, StringComparer.Ordinal).Select(i => Berukuran(i.Key) + Tanda(i.Value)))}",
        _ => "",
    };

    private static string Berukuran(string teks) => $"{teks.Length}:{teks}";
}
