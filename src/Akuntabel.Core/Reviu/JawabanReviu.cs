namespace Akuntabel.Core.Reviu;

/// <summary>How a statement stands in the working paper (kertas kerja reviu).</summary>
public enum StatusPernyataan
{
    /// <summary>Not judged yet.</summary>
    Belum,

    /// <summary>Met.</summary>
    Terpenuhi,

    /// <summary>Met with a note.</summary>
    DenganCatatan,

    /// <summary>Not met.</summary>
    TidakTerpenuhi,

    /// <summary>Not asked: its condition does not hold.</summary>
    TidakBerlaku,
}

/// <summary>What a reviewer says of a statement.</summary>
/// <param name="Kode">Code of the statement.</param>
/// <param name="Status">How it stands.</param>
public sealed record JawabanReviu(string Kode, StatusPernyataan Status)
{
    /// <summary>What was found.</summary>
    public string Kondisi { get; init; } = "";

    /// <summary>Why it is so; only with evidence.</summary>
    public string Sebab { get; init; } = "";

    /// <summary>The evidence of the cause.</summary>
    public string BuktiSebab { get; init; } = "";

    /// <summary>What follows from it.</summary>
    public string Akibat { get; init; } = "";

    /// <summary>What the office should do.</summary>
    public string Rekomendasi { get; init; } = "";

    /// <summary>Where it can be seen: documents, places.</summary>
    public string Bukti { get; init; } = "";

    /// <summary>Whether it points to an irregularity: the reviu stops here and others examine it.</summary>
    public bool Penyimpangan { get; init; }

    /// <summary>Findings of the automatic check that were taken over, in words.</summary>
    public IReadOnlyList<string> Temuan { get; init; } = [];

    /// <summary>Part of the report that it is about; empty: none.</summary>
    public string Tempat { get; init; } = "";

    /// <summary>What the office answers, with what it mended.</summary>
    public string Tanggapan { get; init; } = "";

    /// <summary>Whether what was asked for is done, by the reviewer; <c>null</c>: not looked at.</summary>
    public bool? Tuntas { get; init; }

    /// <summary>Whether there is something that the office has to answer.</summary>
    public bool Bercatatan => Status is StatusPernyataan.DenganCatatan or StatusPernyataan.TidakTerpenuhi;

    /// <summary>Whether a note still stands.</summary>
    public bool Terbuka => Bercatatan && Tuntas != true;
}

/// <summary>Outcome of a reviu.</summary>
public enum SimpulanReviu
{
    /// <summary>Something is not judged yet.</summary>
    BelumSelesai,

    /// <summary>Nothing gives a difference in believing the information.</summary>
    Bersih,

    /// <summary>Notes that do not touch the reliability.</summary>
    CatatanMinor,

    /// <summary>A statement is not met: to be mended before it is signed.</summary>
    BelumTerpenuhi,

    /// <summary>Signs of an irregularity: no statement is given, the matter goes to an examination.</summary>
    Dihentikan,
}

/// <summary>Something that a working paper lacks.</summary>
/// <param name="Kode">Statement.</param>
/// <param name="Bidang">Field of the form.</param>
/// <param name="Pesan">What, and what to do.</param>
public sealed record KekuranganReviu(string Kode, string Bidang, string Pesan);

/// <summary>Judges a working paper: which statements are asked, what is missing, what follows from it.</summary>
public static class PenyimpulReviu
{
    /// <summary>Whether a statement is asked: one that explains a "no" only where there is a "no".</summary>
    /// <param name="butir">The statement.</param>
    /// <param name="jawaban">Answers by code.</param>
    public static bool Ditanyakan(PernyataanReviu butir, IReadOnlyDictionary<string, JawabanReviu> jawaban)
    {
        ArgumentNullException.ThrowIfNull(butir);
        ArgumentNullException.ThrowIfNull(jawaban);
        return butir.BilaTidak.Count == 0
            || butir.BilaTidak.Any(k => jawaban.GetValueOrDefault(k)?.Status == StatusPernyataan.TidakTerpenuhi);
    }

    /// <summary>How each statement stands, those that are not asked as such.</summary>
    /// <param name="instrumen">Statements.</param>
    /// <param name="jawaban">Answers by code.</param>
    public static IReadOnlyList<JawabanReviu> Lengkapi(InstrumenReviu instrumen, IReadOnlyDictionary<string, JawabanReviu> jawaban)
    {
        ArgumentNullException.ThrowIfNull(instrumen);
        ArgumentNullException.ThrowIfNull(jawaban);
        // in order: an answer to what is no longer asked opens no other statement
        var hasil = new Dictionary<string, JawabanReviu>(StringComparer.Ordinal);
        foreach (var b in instrumen.Butir)
        {
            hasil[b.Kode] = !Ditanyakan(b, hasil)
                ? new JawabanReviu(b.Kode, Menunggu(b, hasil) ? StatusPernyataan.Belum : StatusPernyataan.TidakBerlaku)
                : jawaban.GetValueOrDefault(b.Kode) is { Status: not StatusPernyataan.TidakBerlaku } j ? j : new JawabanReviu(b.Kode, StatusPernyataan.Belum);
        }

        return [.. instrumen.Butir.Select(b => hasil[b.Kode])];
    }

    // whether it is asked is not known while what it hangs on is not judged
    private static bool Menunggu(PernyataanReviu butir, Dictionary<string, JawabanReviu> jawaban) =>
        butir.BilaTidak.Any(k => jawaban.GetValueOrDefault(k)?.Status == StatusPernyataan.Belum);

    /// <summary>What a single answer lacks.</summary>
    /// <param name="j">The answer.</param>
    public static IEnumerable<KekuranganReviu> Kurang(JawabanReviu j)
    {
        ArgumentNullException.ThrowIfNull(j);
        if (j.Bercatatan && j.Kondisi.Length == 0)
        {
            yield return new(j.Kode, nameof(j.Kondisi), $"Kondisi pernyataan {j.Kode} belum ditulis. Tulis apa yang ditemukan dan di mana.");
        }

        if (j.Bercatatan && j.Rekomendasi.Length == 0 && !j.Penyimpangan)
        {
            yield return new(j.Kode, nameof(j.Rekomendasi), $"Rekomendasi pernyataan {j.Kode} belum ditulis. Tulis apa yang harus diperbaiki kantor.");
        }

        // what nobody showed is a guess
        if (j.Sebab.Length > 0 && j.BuktiSebab.Length == 0)
        {
            yield return new(j.Kode, nameof(j.BuktiSebab), $"Sebab pernyataan {j.Kode} ditulis tanpa bukti. Sebutkan buktinya, atau kosongkan sebabnya.");
        }

        if (j.Penyimpangan && !j.Bercatatan)
        {
            yield return new(j.Kode, nameof(j.Status), $"Pernyataan {j.Kode} ditandai penyimpangan, padahal statusnya terpenuhi. Ubah statusnya, atau hapus tandanya.");
        }
    }

    /// <summary>What the whole lacks.</summary>
    /// <param name="instrumen">Statements.</param>
    /// <param name="jawaban">Answers by code.</param>
    public static IReadOnlyList<KekuranganReviu> Kurang(InstrumenReviu instrumen, IReadOnlyDictionary<string, JawabanReviu> jawaban) =>
        [.. instrumen.Butir.Zip(Lengkapi(instrumen, jawaban)).Where(p => p.Second.Status != StatusPernyataan.Belum || Ditanyakan(p.First, jawaban))
            .SelectMany(p => p.Second.Status == StatusPernyataan.Belum
                ? [new KekuranganReviu(p.First.Kode, nameof(JawabanReviu.Status), $"Pernyataan {p.First.Kode} belum dinilai.")] : Kurang(p.Second))];

    /// <summary>What follows from the answers. A sign of an irregularity leads to no clean outcome whatever else is said; a note counts until
    /// the reviewer says that it is settled.</summary>
    /// <param name="instrumen">Statements.</param>
    /// <param name="jawaban">Answers by code.</param>
    public static SimpulanReviu Simpulkan(InstrumenReviu instrumen, IReadOnlyDictionary<string, JawabanReviu> jawaban)
    {
        var semua = Lengkapi(instrumen, jawaban);
        // also what is no longer asked: who saw it once has seen it
        return jawaban.Values.Any(j => j.Penyimpangan) ? SimpulanReviu.Dihentikan
            : semua.Any(j => j.Status == StatusPernyataan.Belum) ? SimpulanReviu.BelumSelesai
            : semua.Any(j => j is { Status: StatusPernyataan.TidakTerpenuhi, Terbuka: true }) ? SimpulanReviu.BelumTerpenuhi
            : semua.Any(j => j.Terbuka) ? SimpulanReviu.CatatanMinor : SimpulanReviu.Bersih;
    }

    /// <summary>An outcome in words.</summary>
    /// <param name="simpulan">The outcome.</param>
    public static string Sebutan(SimpulanReviu simpulan) => simpulan switch
    {
        SimpulanReviu.Bersih => "Tanpa catatan",
        SimpulanReviu.CatatanMinor => "Dengan catatan",
        SimpulanReviu.BelumTerpenuhi => "Belum terpenuhi, diperbaiki sebelum ditandatangani",
        SimpulanReviu.Dihentikan => "Dihentikan: ada indikasi penyimpangan",
        _ => "Belum selesai",
    };

    /// <summary>A status in words, as the working paper prints it.</summary>
    /// <param name="status">The status.</param>
    public static string Sebutan(StatusPernyataan status) => status switch
    {
        StatusPernyataan.Terpenuhi => "Terpenuhi",
        StatusPernyataan.DenganCatatan => "Terpenuhi dengan catatan",
        StatusPernyataan.TidakTerpenuhi => "Tidak terpenuhi",
        StatusPernyataan.TidakBerlaku => "Tidak berlaku",
        _ => "Belum dinilai",
    };
}
