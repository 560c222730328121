using Akuntabel.Core.Evaluasi;
using Akuntabel.Dokumen.Pertukaran.LembarAnggaran;
using Akuntabel.Dokumen.Register;

namespace Akuntabel.Dokumen.Evaluasi;

/// <summary>What a column of a sheet holds.</summary>
internal enum KolomKke
{
    Nomor,
    Uraian,
    Bobot,
    Jawaban,
    Nilai,
    Catatan,
    Bukti,
    Tanda,

    /// <summary>Known, and nothing that is read.</summary>
    Abaikan,

    /// <summary>Not known.</summary>
    Lain,
}

/// <summary>The heading of a sheet of an evaluation.</summary>
/// <param name="Akhir">Its last row; 0: there is none.</param>
/// <param name="Kolom">What each column holds.</param>
/// <param name="Judul">Heading of each column.</param>
internal sealed record KepalaKke(int Akhir, IReadOnlyList<KolomKke> Kolom, IReadOnlyList<string> Judul)
{
    private const int JudulTerpanjang = 60;

    // the first that a heading names wins: "Catatan atas jawaban" holds notes
    private static readonly (KolomKke Kolom, string[] Kata)[] KataKolom =
    [
        (KolomKke.Abaikan, ["menurut kriteria", "dipakai", "diminta", "dibutuhkan", "usulan", "bagian terpenuhi", "tindak lanjut", "rekomendasi"]),
        (KolomKke.Bukti, ["bukti", "eviden", "evidence", "data dukung", "dokumen pendukung"]),
        (KolomKke.Catatan, ["catatan", "keterangan", "kondisi", "penjelasan", "uraian hasil"]),
        (KolomKke.Bobot, ["bobot", "poin maksimum", "poin maksimal"]),
        (KolomKke.Jawaban, ["jawaban", "keterpenuhan", "pemenuhan", "pilihan", "predikat", "y t", "ya tidak"]),
        (KolomKke.Nilai, ["nilai", "skor", "poin"]),
        (KolomKke.Uraian, ["kriteria", "komponen", "uraian", "pernyataan", "pertanyaan", "aspek"]),
        (KolomKke.Jawaban, ["penilaian", "hasil"]),
    ];

    public static KepalaKke Cari(Lembaran lembar)
    {
        var kepala = KepalaLembarRegister.Cari(lembar.Baca(), lembar.Gabungan(), j => Kenali(j)?.ToString());
        var kolom = kepala.Judul.Select(j => Kenali(j) ?? KolomKke.Lain).ToList();
        var kenal = kolom.Where(k => k is not (KolomKke.Lain or KolomKke.Tanda or KolomKke.Abaikan)).Distinct().Count();
        // a lone tick is the heading of a share, or no heading at all
        if (kolom.Count(k => k == KolomKke.Tanda) < 2)
        {
            kolom = [.. kolom.Select(k => k == KolomKke.Tanda ? KolomKke.Lain : k)];
        }

        return kenal >= 2 ? new KepalaKke(kepala.Akhir, kolom, kepala.Judul) : new KepalaKke(0, [], []);
    }

    public KolomKke this[int kolom] => kolom < Kolom.Count ? Kolom[kolom] : KolomKke.Lain;

    public IEnumerable<int> Semua(KolomKke jenis) => Enumerable.Range(0, Kolom.Count).Where(k => Kolom[k] == jenis);

    /// <summary>Whether a row says the headings once more.</summary>
    public static bool Berulang(BarisSumber b) => Enumerable.Range(0, b.Sel.Length).Where(k => b[k].Length is > 0 and < 40)
        .Select(k => Kenali(b[k])).OfType<KolomKke>().Where(k => k is not (KolomKke.Tanda or KolomKke.Abaikan)).Distinct().Count() >= 3;

    /// <summary>What a tick in a column of that heading says: a letter, or how far the criterion is met.</summary>
    public static string? Tanda(string judul)
    {
        var akhir = PencocokKriteria.Normal(judul + " ");
        akhir = akhir.Length > 0 ? akhir : judul.Trim().ToLowerInvariant();
        var kata = akhir.Split(' ');
        return new[] { akhir, string.Join(' ', kata.TakeLast(2)), kata[^1] }
            .FirstOrDefault(t => TulisanJawaban.Huruf(t) is not null || (t.Any(char.IsAsciiLetter) && TulisanJawaban.Pemenuhan(t) is not null));
    }

    private static KolomKke? Kenali(string judul)
    {
        var j = PencocokKriteria.Normal(judul);
        if (judul.Length > JudulTerpanjang || judul.Trim().Length == 0)
        {
            return null;
        }

        if (j is "no" or "nomor" or "kode" or "no urut")
        {
            return KolomKke.Nomor;
        }

        // "1 2" and "y t" stand between blanks, so that a word does not match within another
        var dalam = $" {j} ";
        var kenal = KataKolom.FirstOrDefault(k => k.Kata.Any(t => dalam.Contains($" {t}", StringComparison.Ordinal)));
        return kenal.Kata is not null ? kenal.Kolom : Tanda(judul) is not null ? KolomKke.Tanda : null;
    }
}
