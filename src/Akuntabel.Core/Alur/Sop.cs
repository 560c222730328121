using Akuntabel.Core.Aturan;
using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Alur;

/// <summary>What a step of a procedure is.</summary>
public enum JenisLangkah
{
    /// <summary>Something is done.</summary>
    Proses,

    /// <summary>The procedure begins.</summary>
    Mulai,

    /// <summary>The procedure ends.</summary>
    Selesai,

    /// <summary>Something is decided: yes and no lead to different steps.</summary>
    Keputusan,
}

/// <summary>What Akuntabel itself knows of a step: which form it is done in, what its end does.</summary>
public enum TindakanLangkah
{
    /// <summary>Done outside, or by word: somebody says that it is done.</summary>
    Tidak,

    /// <summary>The measurement of the quarter is filled in.</summary>
    MengisiPengukuran,

    /// <summary>What was filled in is read together, before it goes to the head.</summary>
    Merekap,

    /// <summary>The head agrees with the quarter: its figures are locked.</summary>
    MenetapkanTriwulan,

    /// <summary>The report is written.</summary>
    MenyusunLaporan,

    /// <summary>The report is set (ditetapkan) by the head.</summary>
    MenetapkanLaporan,

    /// <summary>The team that makes the report is named by decree.</summary>
    MembentukTim,

    /// <summary>The draft of the report is checked: agreed to, or given back with notes at their places.</summary>
    MemeriksaLaporan,

    /// <summary>Somebody puts his initials to the report before it goes up.</summary>
    MemarafLaporan,

    /// <summary>The report is copied and sent to whom it is for, with proof.</summary>
    MendistribusikanLaporan,
}

/// <summary>What becomes of those who are late in a step that several units do side by side.</summary>
public enum AturanGabung
{
    /// <summary>The procedure waits for all.</summary>
    Tunggu,

    /// <summary>It goes on when the time of the step is over and one at least has handed in; the others may follow.</summary>
    Lanjut,
}

/// <summary>A step of a procedure.</summary>
/// <param name="Jenis">What it is.</param>
/// <param name="Pelaksana">Who does it; each one of the actors of the procedure.</param>
/// <param name="Waktu">How long it takes, in its unit of time; <c>null</c> when not stated.</param>
/// <param name="Setuju">Number of the step that "yes" leads to; <c>null</c>: the next.</param>
/// <param name="Tidak">Number of the step that "no" leads to; <c>null</c>: none.</param>
/// <param name="Asal">Place.</param>
public sealed record LangkahSop(JenisLangkah Jenis, IReadOnlyList<string> Pelaksana, Fakta? Waktu, int? Setuju, int? Tidak, Asal Asal)
{
    /// <summary>What is done.</summary>
    public string Kegiatan { get; init; } = "";

    /// <summary>The same in a few words; empty: <see cref="Kegiatan"/> serves.</summary>
    public string Ringkas { get; init; } = "";

    /// <summary>What has to be there (mutu baku: kelengkapan).</summary>
    public string Kelengkapan { get; init; } = "";

    /// <summary>What comes out of it (mutu baku: output).</summary>
    public string Keluaran { get; init; } = "";

    /// <summary>Whether each unit does it for itself, side by side.</summary>
    public bool PerUnit { get; init; }

    /// <summary>Whether it is a mere handing over, which happens with the step before it and is only noted with its time.</summary>
    public bool Otomatis { get; init; }

    /// <summary>What becomes of late units, where several do it side by side.</summary>
    public AturanGabung Gabung { get; init; }

    /// <summary>What Akuntabel itself knows of it.</summary>
    public TindakanLangkah Tindakan { get; init; }

    /// <summary>Its name where there is little room.</summary>
    public string Sebutan => Ringkas.Length > 0 ? Ringkas : Kegiatan;

    /// <summary>How long it may take in working time; <c>null</c> when not stated, or in no unit of working time.</summary>
    public StandarWaktu? Standar => Waktu is { Besaran.Nilai: { } n } ? StandarWaktu.Dari(n, Waktu.Satuan.Nama) : null;
}

/// <summary>A standard operating procedure: actors and steps. Each step is done by its actors and leads to steps that are there.</summary>
public sealed record Sop
{
    private static readonly List<string> UrutanWaktu = ["bulan", "minggu", "hari", "jam", "menit"];

    private Sop(string kunci, IReadOnlyList<string> pelaksana, IReadOnlyList<LangkahSop> langkah) =>
        (Kunci, DaftarPelaksana, DaftarLangkah) = (kunci, pelaksana, langkah);

    /// <summary>Name of its file.</summary>
    public string Kunci { get; }

    /// <summary>What it is called; empty when the office gave it no name.</summary>
    public string Judul { get; init; } = "";

    /// <summary>Who in Akuntabel an actor is, where the office says so.</summary>
    public IReadOnlyDictionary<string, Peran> PeranPelaksana { get; init; } = new Dictionary<string, Peran>(StringComparer.Ordinal);

    /// <summary>Actors in order.</summary>
    public IReadOnlyList<string> DaftarPelaksana { get; }

    /// <summary>Steps in order.</summary>
    public IReadOnlyList<LangkahSop> DaftarLangkah { get; }

    /// <summary>Makes a procedure; an actor or a way that is not there is refused, the step stands.</summary>
    /// <param name="kunci">Name of its file.</param>
    /// <param name="pelaksana">Actors in order.</param>
    /// <param name="langkah">Steps in order.</param>
    public static Hasil<Sop> Buat(string kunci, IReadOnlyList<string> pelaksana, IReadOnlyList<LangkahSop> langkah)
    {
        ArgumentNullException.ThrowIfNull(pelaksana);
        ArgumentNullException.ThrowIfNull(langkah);
        bool Ada(int? ke) => ke is null || (ke >= 1 && ke <= langkah.Count);
        var salah = langkah.SelectMany((l, i) => Salah(l, i + 1, pelaksana, langkah.Count, Ada)).ToList();
        return Hasil.Dari(new Sop(kunci, pelaksana, [.. langkah.Select(l => l with
        {
            Pelaksana = [.. l.Pelaksana.Where(pelaksana.Contains)], Setuju = Ada(l.Setuju) ? l.Setuju : null, Tidak = Ada(l.Tidak) ? l.Tidak
                : null,
        })]), salah);
    }

    /// <summary>How long all steps take together; days and minutes are added apart: how long a working day is, the SOP does not
    /// say.</summary>
    public Fakta WaktuSeluruh()
    {
        var waktu = DaftarLangkah.Select(l => l.Waktu).OfType<Fakta>().ToList();
        var perSatuan = waktu.GroupBy(f => f.Satuan.Nama.ToLowerInvariant()).OrderBy(g => Urutan(g.Key))
            .ToDictionary(g => g.Key, g => g.Sum(f => f.Besaran.Nilai ?? 0), StringComparer.Ordinal);
        if (perSatuan.TryGetValue("menit", out var menit) && menit >= 60)
        {
            perSatuan["jam"] = perSatuan.GetValueOrDefault("jam") + Math.Floor(menit / 60);
            perSatuan["menit"] = menit % 60;
        }

        var teks = perSatuan.Where(p => p.Value != 0).OrderBy(p => UrutanWaktu.IndexOf(p.Key))
            .Select(p => $"{AngkaIndonesia.Cetak(p.Value, 0)} {p.Key}");
        return new Fakta(
            $"sop.{Kunci}.waktu-jumlah", "Waktu seluruh langkah SOP", string.Join(" ", teks),
            new Penetapan(KatalogAturan.JumlahBaris, waktu, "dijumlahkan menurut satuannya; 60 menit = 1 jam"));
    }

    private static int Urutan(string satuan) => UrutanWaktu.IndexOf(satuan) is var i && i < 0 ? UrutanWaktu.Count : i;

    private static IEnumerable<Kesalahan> Salah(LangkahSop l, int nomor, IReadOnlyList<string> pelaksana, int banyak, Func<int?,
        bool> ada) =>
        l.Pelaksana.Where(p => !pelaksana.Contains(p)).Select(p => new Kesalahan(
            l.Asal, $"pelaksana \"{p}\" pada langkah {nomor} tidak ada dalam daftar pelaksana.",
            $"Pilih dari: {string.Join(", ", pelaksana)}."))
        .Concat(new[] { ("setuju", l.Setuju), ("tidak", l.Tidak) }.Where(k => !ada(k.Item2)).Select(k => new Kesalahan(
            l.Asal, $"langkah {nomor} menuju langkah {k.Item2}, padahal hanya ada {banyak} langkah.",
            $"Isi {k.Item1} dengan 1 sampai {banyak}.")));
}
