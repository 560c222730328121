using Akuntabel.Core.Reviu;

namespace Akuntabel.Storage.KertasKerja;

/// <summary>What a working paper of APIP is for.</summary>
public enum JenisKertas
{
    /// <summary>Reviu of the performance report (PermenPANRB 53/2014).</summary>
    Reviu,

    /// <summary>Evaluation of AKIP (PermenPANRB 88/2021).</summary>
    Evaluasi,
}

/// <summary>How a working paper stands.</summary>
public enum KeadaanKertas
{
    /// <summary>It is worked on.</summary>
    Berjalan,

    /// <summary>Its outcome is issued.</summary>
    Selesai,

    /// <summary>It was stopped: signs of an irregularity, which others examine.</summary>
    Dihentikan,
}

/// <summary>Who answers in a working paper.</summary>
public enum PihakKertas
{
    /// <summary>The team of APIP.</summary>
    Apip,

    /// <summary>The office.</summary>
    Kantor,

    /// <summary>Bappeda or Organisasi, who check what the office says of itself.</summary>
    Verifikator,

    /// <summary>Who assures the quality of the team's work.</summary>
    Penjamin,
}

/// <summary>A working paper as stored.</summary>
/// <param name="PerangkatDaerah">Office.</param>
/// <param name="Id">Key.</param>
/// <param name="Jenis">What for.</param>
/// <param name="Tahun">Year that is reviewed or evaluated.</param>
/// <param name="Tugas">The order, with the team.</param>
public sealed record KertasTersimpan(string PerangkatDaerah, string Id, JenisKertas Jenis, int Tahun, SuratTugas Tugas)
{
    /// <summary>What is asked, as it was when the work began.</summary>
    public string Instrumen { get; init; } = "";

    /// <summary>How it stands.</summary>
    public KeadaanKertas Keadaan { get; init; }

    /// <summary>Digest of the text that is reviewed; empty: not fixed yet.</summary>
    public string Sidik { get; init; } = "";

    /// <summary>Number of the report of it (LHR, LHE); empty: not issued.</summary>
    public string Nomor { get; init; } = "";

    /// <summary>Date of that report, yyyy-MM-dd; empty: not issued.</summary>
    public string Tanggal { get; init; } = "";

    /// <summary>What came of it, as it was issued; empty: not issued.</summary>
    public string Hasil { get; init; } = "";

    /// <summary>Who wrote last.</summary>
    public string OlehNama { get; init; } = "";

    /// <summary>When.</summary>
    public string Saat { get; init; } = "";

    /// <summary>Counts the changes.</summary>
    public int Revisi { get; init; }
}

/// <summary>A new working paper.</summary>
/// <param name="Jenis">What for.</param>
/// <param name="Tahun">Year.</param>
/// <param name="Instrumen">What is asked.</param>
/// <param name="Tugas">The order.</param>
public sealed record KertasBaru(JenisKertas Jenis, int Tahun, string Instrumen, SuratTugas Tugas);

/// <summary>What a party said of a statement or criterion.</summary>
public sealed class ButirTersimpan
{
    /// <summary>Key.</summary>
    public string Id { get; init; } = "";

    /// <summary>Working paper, where rows of several were asked for; else empty.</summary>
    public string Kertas { get; init; } = "";

    /// <summary>Code of the statement or criterion.</summary>
    public string Butir { get; init; } = "";

    /// <summary>Name of the <see cref="PihakKertas"/>.</summary>
    public string Pihak { get; init; } = "";

    /// <summary>What was said, JSON.</summary>
    public string Isi { get; init; } = "";

    /// <summary>Account of who said it.</summary>
    public string Oleh { get; init; } = "";

    /// <summary>Who said it.</summary>
    public string OlehNama { get; init; } = "";

    /// <summary>When.</summary>
    public string Saat { get; init; } = "";

    /// <summary>Counts the changes.</summary>
    public int Revisi { get; init; }
}

/// <summary>Something to be kept of a statement or criterion.</summary>
/// <param name="Butir">Code.</param>
/// <param name="Isi">What is said, JSON.</param>
/// <param name="Revisi">The revision that the editor had opened; 0: none.</param>
public sealed record ButirBaru(string Butir, string Isi, int Revisi);
