using Akuntabel.Core.Alur;
using Akuntabel.Core.Reviu;
using Akuntabel.Storage.Alur;
using Akuntabel.Storage.KertasKerja;

namespace Akuntabel.Web.Pengawasan;

/// <summary>A reviu as it stands.</summary>
/// <param name="Kertas">Its working paper.</param>
/// <param name="Instrumen">What is asked in it.</param>
/// <param name="Jalan">Its procedure; <c>null</c>: not begun.</param>
public sealed record KeadaanReviu(KertasTersimpan Kertas, InstrumenReviu Instrumen, PelaksanaanTersimpan? Jalan)
{
    /// <summary>Answers by statement, with what the office says of them.</summary>
    public IReadOnlyDictionary<string, JawabanReviu> Jawaban { get; init; } = new Dictionary<string, JawabanReviu>(StringComparer.Ordinal);

    /// <summary>Rows that they were read from, by statement and party.</summary>
    public IReadOnlyDictionary<(string Butir, PihakKertas Pihak), ButirTersimpan> Baris { get; init; } =
        new Dictionary<(string, PihakKertas), ButirTersimpan>();

    /// <summary>What the user is in the team; <c>null</c>: not of it.</summary>
    public PeranTim? Peran { get; init; }

    /// <summary>Whether the user may act for the office.</summary>
    public bool Kantor { get; init; }

    /// <summary>The task that is open; <c>null</c>: the procedure ended.</summary>
    public TugasSop? Tugas => Jalan?.Pelaksanaan.Terbuka.FirstOrDefault();

    /// <summary>The step at which it is; 0: it ended.</summary>
    public int Langkah => Tugas?.Langkah ?? 0;

    /// <summary>How each statement stands.</summary>
    public IReadOnlyList<JawabanReviu> Lengkap => PenyimpulReviu.Lengkapi(Instrumen, Jawaban);

    /// <summary>What follows from the answers.</summary>
    public SimpulanReviu Simpulan => PenyimpulReviu.Simpulkan(Instrumen, Jawaban);

    /// <summary>Notes that the office has to answer.</summary>
    public IReadOnlyList<JawabanReviu> Catatan => [.. Lengkap.Where(j => j.Bercatatan)];

    /// <summary>Whether the user fills in the working paper now.</summary>
    public bool Menilai => Kertas.Keadaan == KeadaanKertas.Berjalan && Peran is not null && Langkah is LangkahReviu.Mereviu or LangkahReviu.MemeriksaPerbaikan
        && Peran is not PeranTim.PenanggungJawab;

    /// <summary>Whether the user answers for the office now.</summary>
    public bool Menanggapi => Kertas.Keadaan == KeadaanKertas.Berjalan && Kantor && Langkah == LangkahReviu.Menanggapi;

    /// <summary>Whether the user ends the step at which it is. Who controls is another than who reviewed, where the team has somebody for it.</summary>
    public bool Menyelesaikan => Kertas.Keadaan == KeadaanKertas.Berjalan && Langkah switch
    {
        LangkahReviu.Mereviu or LangkahReviu.MemeriksaPerbaikan => Peran == PeranTim.Ketua,
        LangkahReviu.MemeriksaKertas => Peran == Pengawas(PeranTim.PengendaliTeknis, PeranTim.PenanggungJawab),
        LangkahReviu.Menanggapi => Kantor,
        LangkahReviu.Menerbitkan => Peran == Pengawas(PeranTim.PenanggungJawab, PeranTim.PengendaliTeknis),
        _ => false,
    };

    /// <summary>Revision of an answer as the user opened it; 0: there is none.</summary>
    public int Revisi(string butir, PihakKertas pihak) => Baris.GetValueOrDefault((butir, pihak))?.Revisi ?? 0;

    /// <summary>What is in the way of ending the step at which it is, each with its statement; empty: nothing.</summary>
    /// <param name="sidik">Digest of the report's text as it is now; empty: there is none.</param>
    public IReadOnlyList<KekuranganReviu> Halangan(string sidik)
    {
        ArgumentNullException.ThrowIfNull(sidik);
        return Langkah switch
        {
            // wherever it was seen, it goes no further than here
            not (0 or LangkahReviu.Menanggapi) when Simpulan == SimpulanReviu.Dihentikan => [.. Jawaban.Values.Where(j => j.Penyimpangan).Select(j =>
                new KekuranganReviu(j.Kode, nameof(j.Penyimpangan), $"Pernyataan {j.Kode} ditandai penyimpangan. Hentikan reviu dan teruskan ke pemeriksaan, atau hapus tandanya bila keliru."))],
            LangkahReviu.Mereviu or LangkahReviu.MemeriksaKertas => PenyimpulReviu.Kurang(Instrumen, Jawaban),
            LangkahReviu.Menanggapi => [.. Catatan.Where(c => c.Tanggapan.Length == 0 && c.Tuntas != true)
                .Select(c => new KekuranganReviu(c.Kode, nameof(c.Tanggapan), $"Catatan {c.Kode} belum ditanggapi. Tulis apa yang diperbaiki, atau mengapa tidak."))],
            LangkahReviu.MemeriksaPerbaikan => [.. PenyimpulReviu.Kurang(Instrumen, Jawaban), .. Catatan.Where(c => c.Tuntas is null)
                .Select(c => new KekuranganReviu(c.Kode, nameof(c.Tuntas), $"Catatan {c.Kode} belum diputus: cukup atau belum."))],
            LangkahReviu.Menerbitkan when sidik.Length == 0 => [new("", "", "Laporan tidak dapat disusun, jadi tidak ada naskah yang dinyatakan telah direviu.")],
            LangkahReviu.Menerbitkan when Kertas.Sidik.Length > 0 && sidik != Kertas.Sidik =>
                [new("", "", "Naskah laporan berubah sejak terakhir direviu. Kembalikan ke tim agar perubahannya dilihat dahulu.")],
            _ => [],
        };
    }

    /// <summary>Earlier steps that the step at which it is may give it back to, the usual one first.</summary>
    public IReadOnlyList<int> Tujuan => Langkah switch
    {
        LangkahReviu.MemeriksaKertas => [LangkahReviu.Mereviu],
        LangkahReviu.MemeriksaPerbaikan => [LangkahReviu.Menanggapi, LangkahReviu.Mereviu],
        LangkahReviu.Menerbitkan => [LangkahReviu.MemeriksaPerbaikan, LangkahReviu.Mereviu],
        _ => [],
    };

    /// <summary>Who of these roles acts: the first of them that has an account, else the leader.</summary>
    public PeranTim Pengawas(params PeranTim[] urut) =>
        urut.Where(p => Kertas.Tugas.Tim.Any(t => t.Peran == p && t.Pengguna.Length > 0)).Append(PeranTim.Ketua).First();
}

/// <summary>The outcome of a reviu as it was issued.</summary>
/// <param name="Simpulan">What followed.</param>
/// <param name="Jawaban">Answers to all statements.</param>
/// <param name="Sidik">Digest of the text that was reviewed.</param>
public sealed record HasilReviu(SimpulanReviu Simpulan, IReadOnlyList<JawabanReviu> Jawaban, string Sidik);
