using Akuntabel.Core.Alur;
using Akuntabel.Core.Evaluasi;
using Akuntabel.Core.Reviu;
using Akuntabel.Storage.Alur;
using Akuntabel.Storage.KertasKerja;

namespace Akuntabel.Web.Pengawasan;

/// <summary>What a party says of a criterion.</summary>
/// <param name="Pemenuhan">How far it is met.</param>
public sealed record JawabanLke(PemenuhanKriteria Pemenuhan)
{
    /// <summary>Letter, where the instrument scores by letters; empty: none.</summary>
    public string Huruf { get; init; } = "";

    /// <summary>Why, where it is another than what the data or the party before say.</summary>
    public string Alasan { get; init; } = "";

    /// <summary>Evidence in words.</summary>
    public string Bukti { get; init; } = "";

    /// <summary>What was found; of the evaluator.</summary>
    public string Kondisi { get; init; } = "";

    /// <summary>What follows from it; of the evaluator.</summary>
    public string Akibat { get; init; } = "";

    /// <summary>What the office should do; of the evaluator.</summary>
    public string Rekomendasi { get; init; } = "";

    /// <summary>Whether it answers: a row may hold evidence alone, then what was said before still holds.</summary>
    internal bool Menjawab => Pemenuhan != PemenuhanKriteria.BelumDiketahui || Huruf.Length > 0;

    /// <summary>The answer in words: its letter, where it has one.</summary>
    internal string Sebutan => Huruf.Length > 0 ? Huruf : KataPemenuhan.Sebut(Pemenuhan);
}

/// <summary>What a party says of a sub component as a whole.</summary>
/// <param name="Jawaban">Answer (AA–E); empty: it follows from the criteria.</param>
/// <param name="Alasan">Why; needed for an answer that the criteria do not give.</param>
/// <param name="Catatan">What the report says of it.</param>
public sealed record JawabanSubLke(string Jawaban, string Alasan, string Catatan);

/// <summary>A component's points in an issued evaluation.</summary>
public sealed record NilaiKomponenTerbit(string Kode, string Nama, decimal Bobot, decimal Nilai);

/// <summary>The outcome of an evaluation as it was issued.</summary>
/// <param name="Nilai">Score, exact.</param>
/// <param name="Predikat">Code of the predicate.</param>
/// <param name="Komponen">Points by component.</param>
public sealed record HasilEvaluasiTerbit(decimal Nilai, string Predikat, IReadOnlyList<NilaiKomponenTerbit> Komponen)
{
    /// <summary>Score that the office gave itself; <c>null</c>: it did not.</summary>
    public decimal? Mandiri { get; init; }

    /// <summary>Answers to sub components.</summary>
    public IReadOnlyDictionary<string, string> Sub { get; init; } = new Dictionary<string, string>();

    /// <summary>Answers to criteria.</summary>
    public IReadOnlyDictionary<string, JawabanLke> Kriteria { get; init; } = new Dictionary<string, JawabanLke>();
}

/// <summary>An evaluation as it stands.</summary>
/// <param name="Kertas">Its working paper.</param>
/// <param name="Instrumen">What is asked in it.</param>
/// <param name="Jalan">Its procedure; <c>null</c>: not begun.</param>
public sealed record KeadaanEvaluasi(KertasTersimpan Kertas, InstrumenEvaluasi Instrumen, PelaksanaanTersimpan? Jalan)
{
    /// <summary>What a row of a sub component is kept under.</summary>
    public const string AwalanSub = "sub:";

    private static readonly PihakKertas[] Urutan = [PihakKertas.Kantor, PihakKertas.Verifikator, PihakKertas.Apip];

    /// <summary>Rows, by criterion (or <see cref="AwalanSub"/> and sub component) and party.</summary>
    public IReadOnlyDictionary<(string Butir, PihakKertas Pihak), ButirTersimpan> Baris { get; init; } = new Dictionary<(string, PihakKertas), ButirTersimpan>();

    /// <summary>Answers to criteria by party.</summary>
    public IReadOnlyDictionary<(string Kode, PihakKertas Pihak), JawabanLke> Jawaban { get; init; } = new Dictionary<(string, PihakKertas), JawabanLke>();

    /// <summary>Answers to sub components by party.</summary>
    public IReadOnlyDictionary<(string Kode, PihakKertas Pihak), JawabanSubLke> Sub { get; init; } = new Dictionary<(string, PihakKertas), JawabanSubLke>();

    /// <summary>What the data say, by criterion.</summary>
    public IReadOnlyDictionary<string, UsulanMesin> Usulan { get; init; } = new Dictionary<string, UsulanMesin>();

    /// <summary>Where the reasons of that are seen; <c>null</c>: the outcome is issued and follows no data.</summary>
    public UsulanKantor? Data { get; init; }

    /// <summary>The outcome as it was issued; <c>null</c>: it was not.</summary>
    public HasilEvaluasiTerbit? Terbit { get; init; }

    /// <summary>Between which days parties answer.</summary>
    public IReadOnlyList<JendelaTersimpan> Jendela { get; init; } = [];

    /// <summary>What the user is in the team; <c>null</c>: not of it.</summary>
    public PeranTim? Peran { get; init; }

    /// <summary>Whether the user may act for the office.</summary>
    public bool Kantor { get; init; }

    /// <summary>Whether the user checks for Bappeda or Organisasi.</summary>
    public bool Verifikator { get; init; }

    /// <summary>Today.</summary>
    public DateOnly HariIni { get; init; }

    /// <summary>The task that is open; <c>null</c>: the procedure ended.</summary>
    public TugasSop? Tugas => Jalan?.Pelaksanaan.Terbuka.FirstOrDefault();

    /// <summary>The step at which it is; 0: it ended.</summary>
    public int Langkah => Tugas?.Langkah ?? 0;

    /// <summary>The party whose turn it is; <c>null</c>: nobody writes.</summary>
    public PihakKertas? Giliran => Kertas.Keadaan != KeadaanKertas.Berjalan ? null : Langkah switch
    {
        LangkahEvaluasi.Mandiri => PihakKertas.Kantor,
        LangkahEvaluasi.Verifikasi => PihakKertas.Verifikator,
        LangkahEvaluasi.Mengevaluasi => PihakKertas.Apip,
        LangkahEvaluasi.Menjamin => PihakKertas.Penjamin,
        _ => null,
    };

    /// <summary>The days of the party whose turn it is; <c>null</c>: none were set.</summary>
    public JendelaTersimpan? JendelaKini => Giliran is { } g ? Jendela.FirstOrDefault(j => j.Pihak == g.ToString()) : null;

    /// <summary>Whether today lies in them.</summary>
    public bool DalamJadwal => JendelaKini is not { } j || j.Memuat(HariIni);

    /// <summary>As whom the user writes now; <c>null</c>: he does not.</summary>
    public PihakKertas? Menulis => Giliran switch
    {
        PihakKertas.Kantor when Kantor && DalamJadwal => PihakKertas.Kantor,
        PihakKertas.Verifikator when Verifikator && DalamJadwal => PihakKertas.Verifikator,
        PihakKertas.Apip when Peran is PeranTim.Ketua or PeranTim.Anggota && DalamJadwal => PihakKertas.Apip,
        _ => null,
    };

    /// <summary>Whether the user ends the step at which it is. Who assures the quality is another than who evaluated, where the team has somebody for it.</summary>
    public bool Menyelesaikan => Kertas.Keadaan == KeadaanKertas.Berjalan && Langkah switch
    {
        LangkahEvaluasi.Mandiri => Kantor && DalamJadwal,
        LangkahEvaluasi.Verifikasi => Verifikator && DalamJadwal,
        LangkahEvaluasi.Mengevaluasi => Peran == PeranTim.Ketua && DalamJadwal,
        LangkahEvaluasi.Menjamin => Peran == Pengawas(PeranTim.PengendaliTeknis, PeranTim.PenanggungJawab),
        LangkahEvaluasi.Menerbitkan => Peran == Pengawas(PeranTim.PenanggungJawab, PeranTim.PengendaliTeknis),
        _ => false,
    };

    /// <summary>What holds of a criterion up to a party: its own answer, else that of the party before, else what the data say.</summary>
    /// <param name="kode">Criterion.</param>
    /// <param name="sampai">Party.</param>
    public JawabanLke Berlaku(string kode, PihakKertas sampai) => sampai == PihakKertas.Apip && Terbit?.Kriteria.GetValueOrDefault(kode) is { } terbit ? terbit
        : Urutan.Take(Array.IndexOf(Urutan, sampai) + 1).Reverse().Select(p => Jawaban.GetValueOrDefault((kode, p))).FirstOrDefault(j => j is { Menjawab: true })
            ?? MenurutData(kode);

    /// <summary>What held of a criterion before a party answered.</summary>
    public JawabanLke Sebelum(string kode, PihakKertas pihak) => Array.IndexOf(Urutan, pihak) is > 0 and var n ? Berlaku(kode, Urutan[n - 1]) : MenurutData(kode);

    /// <summary>The same of a sub component. A judgement is nobody's heritage: what counts in the outcome the evaluator chooses himself.</summary>
    public JawabanSubLke SubBerlaku(string kode, PihakKertas sampai) => (sampai == PihakKertas.Apip ? Sub.GetValueOrDefault((kode, sampai))
        : Urutan.Take(Array.IndexOf(Urutan, sampai) + 1).Reverse().Select(p => Sub.GetValueOrDefault((kode, p))).FirstOrDefault(j => j is not null))
            ?? new JawabanSubLke("", "", "");

    /// <summary>Whether a party said anything.</summary>
    public bool Menjawab(PihakKertas pihak) => Baris.Keys.Any(b => b.Pihak == pihak) || (pihak == PihakKertas.Apip && Terbit is not null);

    /// <summary>What it would come to by the data alone: never a score.</summary>
    public Core.Umum.Hasil<HasilEvaluasi> HitungData() => PenghitungEvaluasi.Hitung(Instrumen, Instrumen.SemuaKriteria.ToDictionary(k => k.Kode, k => MenurutData(k.Kode).Pemenuhan,
        StringComparer.Ordinal), new Dictionary<string, string>());

    /// <summary>Answers that contradict each other, up to a party.</summary>
    public IReadOnlyList<PelanggaranLogis> Langgar(PihakKertas sampai) => PemeriksaLogis.Periksa(Instrumen, Kriteria(sampai), Huruf(sampai));

    /// <summary>Earlier steps that the step at which it is may give it back to, the usual one first.</summary>
    public IReadOnlyList<int> Tujuan => Langkah switch
    {
        LangkahEvaluasi.Verifikasi => [LangkahEvaluasi.Mandiri],
        LangkahEvaluasi.Mengevaluasi => [LangkahEvaluasi.Verifikasi, LangkahEvaluasi.Mandiri],
        LangkahEvaluasi.Menjamin or LangkahEvaluasi.Menerbitkan => [LangkahEvaluasi.Mengevaluasi],
        _ => [],
    };

    /// <summary>What it comes to by the answers up to a party.</summary>
    /// <param name="sampai">Party.</param>
    public Core.Umum.Hasil<HasilEvaluasi> Hitung(PihakKertas sampai) => PenghitungEvaluasi.Hitung(Instrumen, Kriteria(sampai),
        Instrumen.SemuaSub.Select(s => (s.Kode, SubBerlaku(s.Kode, sampai).Jawaban)).Where(s => s.Jawaban.Length > 0).ToDictionary(s => s.Kode, s => s.Jawaban, StringComparer.Ordinal),
        Huruf(sampai));

    /// <summary>Answers to criteria up to a party.</summary>
    public IReadOnlyDictionary<string, PemenuhanKriteria> Kriteria(PihakKertas sampai) =>
        Instrumen.SemuaKriteria.ToDictionary(k => k.Kode, k => Berlaku(k.Kode, sampai).Pemenuhan, StringComparer.Ordinal);

    /// <summary>Letters given to criteria up to a party.</summary>
    public IReadOnlyDictionary<string, string> Huruf(PihakKertas sampai) =>
        Instrumen.SemuaKriteria.Select(k => (k.Kode, Berlaku(k.Kode, sampai).Huruf)).Where(h => h.Huruf.Length > 0).ToDictionary(h => h.Kode, h => h.Huruf, StringComparer.Ordinal);

    /// <summary>Revision of an answer as the user opened it; 0: there is none.</summary>
    public int Revisi(string butir, PihakKertas pihak) => Baris.GetValueOrDefault((butir, pihak))?.Revisi ?? 0;

    private JawabanLke MenurutData(string kode) => new(Usulan.TryGetValue(kode, out var u) ? PengusulKriteria.Pemenuhan(u.Ketetapan) : PemenuhanKriteria.BelumDiketahui);

    /// <summary>Who of these roles acts: the first of them that has an account, else the leader.</summary>
    public PeranTim Pengawas(params PeranTim[] urut) =>
        urut.Where(p => Kertas.Tugas.Tim.Any(t => t.Peran == p && t.Pengguna.Length > 0)).Append(PeranTim.Ketua).First();
}
