using Akuntabel.Core.Evaluasi;
using Akuntabel.Storage.KertasKerja;
using Akuntabel.Web.Pengawasan;

namespace Akuntabel.Web.Fitur.Evaluasi;

/// <summary>What a party types of one criterion.</summary>
public sealed class IsianKriteria
{
    /// <summary>Code of the criterion.</summary>
    public string Kode { get; set; } = "";

    /// <summary>Revision that the form had opened.</summary>
    public int Revisi { get; set; }

    /// <summary>How far it is met, or a letter; empty: what was said before holds.</summary>
    public string? Jawaban { get; set; }

    /// <summary>Why.</summary>
    public string? Alasan { get; set; }

    /// <summary>Evidence in words.</summary>
    public string? Bukti { get; set; }

    /// <summary>What was found.</summary>
    public string? Kondisi { get; set; }

    /// <summary>What follows from it.</summary>
    public string? Akibat { get; set; }

    /// <summary>What the office should do.</summary>
    public string? Rekomendasi { get; set; }

    /// <summary>Whether anything but an answer is typed.</summary>
    public bool Berkata => new[] { Alasan, Bukti, Kondisi, Akibat, Rekomendasi }.Any(t => !string.IsNullOrWhiteSpace(t));

    /// <summary>An answer as it is stored.</summary>
    public static IsianKriteria Dari(string kode, JawabanLke? j, int revisi) => new()
    {
        Kode = kode, Revisi = revisi, Jawaban = j is not { Menjawab: true } ? "" : j.Huruf.Length > 0 ? j.Huruf : j.Pemenuhan.ToString(),
        Alasan = j?.Alasan, Bukti = j?.Bukti, Kondisi = j?.Kondisi, Akibat = j?.Akibat, Rekomendasi = j?.Rekomendasi,
    };

    /// <summary>The answer. Findings are the evaluator's alone.</summary>
    /// <param name="k">The criterion.</param>
    /// <param name="pihak">Who answers.</param>
    public JawabanLke Jadi(KriteriaEvaluasi k, PihakKertas pihak)
    {
        ArgumentNullException.ThrowIfNull(k);
        var huruf = k.JenisJawaban.Any(p => p.Kode == Jawaban) ? Jawaban ?? "" : "";
        var pemenuhan = huruf.Length > 0 ? ImporEvaluasi.Pemenuhan(k, huruf)
            : Enum.TryParse<PemenuhanKriteria>(Jawaban, out var p) && Enum.IsDefined(p) ? p : PemenuhanKriteria.BelumDiketahui;
        var menemukan = pihak == PihakKertas.Apip;
        return new JawabanLke(pemenuhan)
        {
            Huruf = huruf, Alasan = Rapi(Alasan), Bukti = Rapi(Bukti), Kondisi = menemukan ? Rapi(Kondisi) : "", Akibat = menemukan ? Rapi(Akibat) : "",
            Rekomendasi = menemukan ? Rapi(Rekomendasi) : "",
        };
    }

    // a browser sends its lines with two characters: the same text is no change
    internal static string Rapi(string? teks) => (teks ?? "").Replace("\r\n", "\n", StringComparison.Ordinal).Trim();
}

/// <summary>What a party types of a sub component with its criteria: saved together.</summary>
public sealed class IsianSub
{
    /// <summary>Its criteria.</summary>
    public List<IsianKriteria> Kriteria { get; set; } = [];

    /// <summary>Revision of the answer as a whole that the form had opened.</summary>
    public int Revisi { get; set; }

    /// <summary>Answer as a whole; empty: it follows from the criteria.</summary>
    public string? Jawaban { get; set; }

    /// <summary>Why it is another than follows.</summary>
    public string? Alasan { get; set; }

    /// <summary>What the report says of it.</summary>
    public string? Catatan { get; set; }

    /// <summary>As it is stored.</summary>
    public static IsianSub Dari(KeadaanEvaluasi k, SubKomponenEvaluasi sub, PihakKertas pihak)
    {
        ArgumentNullException.ThrowIfNull(k);
        ArgumentNullException.ThrowIfNull(sub);
        var s = k.Sub.GetValueOrDefault((sub.Kode, pihak));
        return new IsianSub
        {
            Kriteria = [.. sub.Kriteria.Select(x => IsianKriteria.Dari(x.Kode, k.Jawaban.GetValueOrDefault((x.Kode, pihak)), k.Revisi(x.Kode, pihak)))],
            Revisi = k.Revisi(KeadaanEvaluasi.AwalanSub + sub.Kode, pihak), Jawaban = s?.Jawaban, Alasan = s?.Alasan, Catatan = s?.Catatan,
        };
    }

    /// <summary>The same out of a draft, over what is stored.</summary>
    public static IsianSub Dari(IReadOnlyDictionary<string, string> draf, IsianSub tersimpan)
    {
        ArgumentNullException.ThrowIfNull(tersimpan);
        string? Teks(string nama) => draf.GetValueOrDefault($"Isian.{nama}");
        int Angka(string nama, int bila) => int.TryParse(Teks(nama), out var n) ? n : bila;
        return new IsianSub
        {
            Kriteria = [.. tersimpan.Kriteria.Select((x, i) => Teks($"Kriteria[{i}].Kode") != x.Kode ? x : new IsianKriteria
            {
                Kode = x.Kode, Revisi = Angka($"Kriteria[{i}].Revisi", x.Revisi), Jawaban = Teks($"Kriteria[{i}].Jawaban"), Alasan = Teks($"Kriteria[{i}].Alasan"),
                Bukti = Teks($"Kriteria[{i}].Bukti"), Kondisi = Teks($"Kriteria[{i}].Kondisi"), Akibat = Teks($"Kriteria[{i}].Akibat"), Rekomendasi = Teks($"Kriteria[{i}].Rekomendasi"),
            })],
            Revisi = Angka(nameof(Revisi), tersimpan.Revisi), Jawaban = Teks(nameof(Jawaban)), Alasan = Teks(nameof(Alasan)), Catatan = Teks(nameof(Catatan)),
        };
    }

    /// <summary>The answer as a whole.</summary>
    public JawabanSubLke Jadi() => new(Jawaban ?? "", IsianKriteria.Rapi(Alasan), IsianKriteria.Rapi(Catatan));

    /// <summary>Whether anything is said of the whole.</summary>
    public bool Berkata => new[] { Jawaban, Alasan, Catatan }.Any(t => !string.IsNullOrWhiteSpace(t));
}
