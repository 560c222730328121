using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Berkas.Uraian;

namespace Akuntabel.Dokumen.Pertukaran.Muatan;

/// <summary>A field that the planner fills in, of a row that somebody added or changed.</summary>
/// <param name="Bidang">The field.</param>
/// <param name="Kode">Code of what the row is about.</param>
/// <param name="Isi">What it says now; blank says nothing.</param>
/// <param name="Baru">Whether the row was not there before.</param>
public sealed record IsianPerencana(UraianBidang Bidang, string Kode, string Isi, bool Baru);

/// <summary>Whose rows a saving of a plan or of the measurement touches.</summary>
/// <param name="Indikator">Codes of indicators of which something was added, changed or removed.</param>
/// <param name="Sub">Codes of rows of the budget of which something was.</param>
/// <param name="Sasaran">Codes of sasaran with an activity of kegiatan.yaml added, changed or removed.</param>
/// <param name="Bersama">What belongs to all and was touched, for a reader: a file, its columns, who owns what; empty: nothing.</param>
public sealed record PerubahanBagian(
    IReadOnlyList<string> Indikator, IReadOnlyList<string> Sub, IReadOnlyList<string> Sasaran, IReadOnlyList<string> Bersama)
{
    /// <summary>What the planner says of rows, where a row that is new or was changed says something else than before.</summary>
    public IReadOnlyList<IsianPerencana> Perencana { get; init; } = [];

    /// <summary>Whether nothing was touched.</summary>
    public bool Kosong => Indikator.Count + Sub.Count + Sasaran.Count + Bersama.Count == 0;

    private const string Kegiatan = "kegiatan.yaml";

    private const string Renstra = "perencanaan.yaml";

    private const string Anggaran = "anggaran.csv";

    // the column by which the rows of a table are somebody's
    private static readonly Dictionary<string, string> KolomTabel = new(StringComparer.Ordinal)
    {
        ["kinerja.csv"] = "indikator", ["komponen.csv"] = "indikator", ["target.csv"] = "indikator", [Anggaran] = "kode_sub",
        ["realisasi-anggaran.csv"] = "kode_sub", ["dukungan-sasaran.csv"] = "kode_sub", ["anggaran-kas.csv"] = "kode_sub",
    };

    /// <summary>The column by which the rows of a table are somebody's; <c>null</c>: they are not divided.</summary>
    /// <param name="jalur">The file.</param>
    public static string? Kolom(string jalur) => KolomTabel.GetValueOrDefault(jalur);

    /// <summary>Compares two states of a document; the order of rows says nothing, but for that of the plan's own.</summary>
    /// <param name="lama">The older state.</param>
    /// <param name="baru">The newer state.</param>
    public static PerubahanBagian Antara(KumpulanBerkas lama, KumpulanBerkas baru)
    {
        ArgumentNullException.ThrowIfNull(lama);
        ArgumentNullException.ThrowIfNull(baru);
        var hasil = new Sentuhan([], [], [], [], []);
        foreach (var jalur in lama.DaftarJalur.Union(baru.DaftarJalur).Where(j => !Sama(lama, baru, j)))
        {
            var (adaLama, adaBaru) = (lama.Coba(jalur, out var a), baru.Coba(jalur, out var b));
            if (adaLama && !adaBaru)
            {
                hasil.Bersama.Add($"penghapusan atau penggantian nama {jalur}");
                continue;
            }

            Satu(jalur, adaLama ? IsiBerkas.Baca(jalur, a) : null, IsiBerkas.Baca(jalur, b), hasil);
        }

        return new PerubahanBagian(hasil.Indikator, hasil.Sub, hasil.Sasaran, hasil.Bersama) { Perencana = hasil.Perencana };
    }

    private static void Satu(string jalur, IsiBerkas? lama, IsiBerkas baru, Sentuhan hasil)
    {
        if (KolomTabel.TryGetValue(jalur, out var kolom))
        {
            BandingTabel(jalur, kolom, lama, baru, hasil);
        }
        else if (jalur is Kegiatan or Renstra)
        {
            BandingIsian(jalur, lama, baru, hasil);
        }
        else
        {
            hasil.Bersama.Add(jalur);
        }
    }

    private static bool Sama(KumpulanBerkas lama, KumpulanBerkas baru, string jalur) =>
        lama.Coba(jalur, out var a) && baru.Coba(jalur, out var b) && a.Span.SequenceEqual(b.Span);

    private static void BandingTabel(string jalur, string kolom, IsiBerkas? lama, IsiBerkas baru, Sentuhan hasil)
    {
        // a column that the form adds at the end says nothing of rows that are blank there
        if (baru is not IsiTabel b || b.Kolom(kolom) < 0
            || (lama is not null && (lama is not IsiTabel l
                || !l.Kepala.SequenceEqual(b.Kepala.Take(l.Kepala.Count), StringComparer.OrdinalIgnoreCase))))
        {
            hasil.Bersama.Add($"judul kolom {jalur}, atau tabelnya tidak terbaca");
            return;
        }

        if (jalur != Anggaran)
        {
            hasil.Perencana.AddRange(Perencanaan(UraianTabel(jalur), lama as IsiTabel, b, kolom));
        }
        else if (!SusunanTabel(lama as IsiTabel).SequenceEqual(SusunanTabel(b), StringComparer.Ordinal))
        {
            hasil.Bersama.Add("susunan anggaran: sub kegiatan, kodenya, namanya, atau unit pemiliknya");
        }

        // a row longer than the heading says something that no column shows
        (kolom == "indikator" ? hasil.Indikator : hasil.Sub)
            .AddRange(Berbeda(Baris(jalur, lama as IsiTabel, kolom), Baris(jalur, b, kolom)));
    }

    private static UraianBerkas Uraian(string jalur) => KatalogUraian.Untuk(jalur)
        ?? throw new InvalidOperationException($"{jalur} tanpa uraian.");

    private static UraianDaftar UraianTabel(string jalur) => Uraian(jalur).Daftar[0];

    // a row is the one before when what names it is the same; of the plan's own rows all that says what they are is compared as a whole
    private static IEnumerable<IsianPerencana> Perencanaan(UraianDaftar uraian, IsiTabel? lama, IsiTabel baru, string kolom)
    {
        string Nama(IsiTabel t, BarisTabel b) => string.Concat(uraian.Pengenal.Select(k => Berukuran(Sel(t, b, k))));
        var dulu = (lama?.Baris ?? []).ToLookup(b => Nama(lama ?? baru, b), StringComparer.OrdinalIgnoreCase);
        var bidang = uraian.SemuaBidang.Where(k => k.Perencana).ToList();
        // what an agreement promised is the planner's, of whatever year
        var janji = uraian.SemuaBidang.Where(k => k.Kunci == "target" && uraian.Pengenal.Contains("dokumen")).ToList();
        return baru.Baris.SelectMany(b => (Sel(baru, b, "dokumen") == "pk" ? bidang.Concat(janji) : bidang)
                .Select(k => (Baris: b, Bidang: k, Isi: Sel(baru, b, k.Kunci))))
            .Where(x => x.Isi.Length > 0 && dulu[Nama(baru, x.Baris)].All(d => Sel(lama ?? baru, d, x.Bidang.Kunci) != x.Isi))
            .Select(x => new IsianPerencana(x.Bidang, Sel(baru, x.Baris, kolom), x.Isi, !dulu.Contains(Nama(baru, x.Baris))));
    }

    private static string Sel(IsiTabel? t, BarisTabel b, string kolom) => t?.Kolom(kolom) is { } n and >= 0 ? b[n].Trim() : "";

    private static IEnumerable<string> SusunanTabel(IsiTabel? t) => (t?.Baris ?? []).Select(b =>
        string.Concat(UraianTabel(Anggaran).Bidang.Where(k => k.Perencana).Select(k => Berukuran(Sel(t, b, k.Kunci)))));

    private static ILookup<string, string> Baris(string jalur, IsiTabel? t, string kolom) =>
        (t?.Baris ?? []).ToLookup(b => jalur == Anggaran ? PembagianUnit.Rinci(k => Sel(t, b, k)) : Sel(t, b, kolom), b => b.Tanda,
            StringComparer.OrdinalIgnoreCase);

    private static void BandingIsian(string jalur, IsiBerkas? lama, IsiBerkas baru, Sentuhan hasil)
    {
        if (baru is not IsiIsian { Akar: null or PetaIsian } b || lama is not (null or IsiIsian { Akar: null or PetaIsian }))
        {
            hasil.Bersama.Add($"{jalur}, yang tidak terbaca");
            return;
        }

        var (petaLama, petaBaru) = ((lama as IsiIsian)?.Akar as PetaIsian, b.Akar as PetaIsian);
        if (jalur == Renstra)
        {
            BandingRenstra(petaLama, petaBaru, hasil);
            return;
        }

        if (!Lain(petaLama).Sama(Lain(petaBaru)))
        {
            hasil.Bersama.Add($"isian {Kegiatan} di luar daftar kegiatan");
        }

        hasil.Sasaran.AddRange(Berbeda(Kegiatannya(petaLama, "sasaran"), Kegiatannya(petaBaru, "sasaran")));
        // participants of an activity may count for an indicator, which is somebody's
        hasil.Indikator.AddRange(Berbeda(Kegiatannya(petaLama, "indikator"), Kegiatannya(petaBaru, "indikator")).Where(k => k.Length > 0));
    }

    private static void BandingRenstra(PetaIsian? lama, PetaIsian? baru, Sentuhan hasil)
    {
        if (SusunanRenstra(lama) != SusunanRenstra(baru))
        {
            hasil.Bersama.Add("isian Renstra di luar lembar indikator, atau penanggung jawab dan unit pemiliknya");
        }

        hasil.Indikator.AddRange(Berbeda(Indikatornya(lama), Indikatornya(baru)));
    }

    // everything but the sheets of the indicators, with what says whose they are; a list that holds anything else counts as it is
    private static string SusunanRenstra(PetaIsian? akar) => Tanda(Tanpa(akar, "sasaran"))
        + string.Concat(PembagianUnit.Butir(akar, "sasaran").Select(s => Tanda(Tanpa(s, "indikator"))
            + string.Concat(PembagianUnit.Butir(s, "indikator")
            .Select(i => string.Concat(SusunanIndikator().Select(k => Berukuran(PembagianUnit.Teks(i, k.Kunci))))))));

    private static IEnumerable<UraianBidang> SusunanIndikator() =>
        Uraian(Renstra).Daftar.First(d => d.Nama == "sasaran").Anak[0].Bidang.Where(k => k.Perencana);

    private static ILookup<string, string> Indikatornya(PetaIsian? akar) => PembagianUnit.Butir(akar, "sasaran")
        .SelectMany(s => PembagianUnit.Butir(s, "indikator"))
        .ToLookup(i => PembagianUnit.Teks(i, "kode"), Tanda, StringComparer.OrdinalIgnoreCase);

    private static PetaIsian Tanpa(PetaIsian? peta, string kunci) =>
        new((peta?.Isi ?? []).Where(k => k.Key != kunci || k.Value is not DaftarIsian d || d.Butir.Any(x => x is not PetaIsian)));

    // everything but the list of activities; a list that holds anything but activities counts here
    private static PetaIsian Lain(PetaIsian? peta) =>
        new(Tanpa(peta, "daftar").Isi.Where(k => k.Key != "daftar" || k.Value is not SkalarIsian { Isi: "" }));

    private static ILookup<string, string> Kegiatannya(PetaIsian? peta, string menurut) =>
        PembagianUnit.Butir(peta, "daftar").ToLookup(k => PembagianUnit.Teks(k, menurut), Tanda, StringComparer.OrdinalIgnoreCase);

    private static IEnumerable<string> Berbeda(ILookup<string, string> lama, ILookup<string, string> baru) =>
        lama.Select(g => g.Key).Union(baru.Select(g => g.Key), StringComparer.OrdinalIgnoreCase)
            .Where(k => !lama[k].Order(StringComparer.Ordinal).SequenceEqual(baru[k].Order(StringComparer.Ordinal)));

    // each text with its length before it: no key can be written so that it reads like two fields
    private static string Tanda(SimpulIsian s) => s switch
    {
        SkalarIsian k => $"{k.Jenis}{Berukuran(k.Baku())}",
        DaftarIsian d => $"[{d.Butir.Count}:{string.Concat(d.Butir.Select(Tanda))}",
        PetaIsian p => $"{{{p.Isi.Count}:"
            + string.Concat(p.Isi.OrderBy(i => i.Key, StringComparer.Ordinal).Select(i => Berukuran(i.Key) + Tanda(i.Value))),
        _ => "",
    };

    private static string Berukuran(string teks) => $"{teks.Length}:{teks}";

    private sealed record Sentuhan(
        List<string> Indikator, List<string> Sub, List<string> Sasaran, List<string> Bersama, List<IsianPerencana> Perencana);
}
