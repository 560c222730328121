using Akuntabel.Core.Reviu;

namespace Akuntabel.Dokumen.Pengawasan;

/// <summary>An evaluation of AKIP as its report prints it: plain names and figures, whatever instrument they come from.</summary>
/// <param name="Pemda">"Kabupaten Belitung Timur".</param>
/// <param name="Kantor">Name of the office.</param>
/// <param name="Tahun">Year that is evaluated.</param>
/// <param name="Tugas">Order and team.</param>
/// <param name="Instrumen">Name of the instrument.</param>
/// <param name="Komponen">Components, in order.</param>
/// <param name="Hasil">The score with its predicate.</param>
public sealed record IsiLaporanEvaluasi(
    string Pemda, string Kantor, int Tahun, SuratTugas Tugas, string Instrumen, IReadOnlyList<KomponenTercetak> Komponen, NilaiTercetak Hasil)
    : IsiDokumenApip(Pemda, Kantor, Tahun, Tugas)
{
    /// <summary>Legal sources beside Perpres 29/2014 and PermenPANRB 88/2021, as sentences.</summary>
    public IReadOnlyList<string> Dasar { get; init; } = [];

    /// <summary>The score of the year before; <c>null</c>: there was none.</summary>
    public NilaiTercetak? HasilLalu { get; init; }

    /// <summary>What the office is and does, in sentences; empty: it is not described.</summary>
    public string GambaranUnit { get; init; } = "";

    /// <summary>Recommendations of earlier evaluations.</summary>
    public IReadOnlyList<TindakLanjutTercetak> TindakLanjut { get; init; } = [];

    /// <summary>What has to be mended (area of improvement).</summary>
    public IReadOnlyList<PerbaikanEvaluasi> Perbaikan { get; init; } = [];
}

/// <summary>A score with its predicate.</summary>
/// <param name="Nilai">0–100, exact.</param>
/// <param name="Predikat">"BB".</param>
/// <param name="Sebutan">"Sangat Baik"; may be empty.</param>
public sealed record NilaiTercetak(decimal Nilai, string Predikat, string Sebutan = "");

/// <summary>A component as the report prints it.</summary>
/// <param name="Kode">"1".</param>
/// <param name="Nama">"Perencanaan Kinerja".</param>
/// <param name="Bobot">Weight in points of 100.</param>
/// <param name="Nilai">Points, exact.</param>
/// <param name="Sub">Its sub components.</param>
public sealed record KomponenTercetak(string Kode, string Nama, decimal Bobot, decimal Nilai, IReadOnlyList<SubKomponenTercetak> Sub)
{
    /// <summary>Points of the year before; <c>null</c>: there were none.</summary>
    public decimal? NilaiLalu { get; init; }

    /// <summary>What the evaluators say of it beside the figures; may be empty.</summary>
    public string Uraian { get; init; } = "";
}

/// <summary>A sub component as the report prints it.</summary>
/// <param name="Kode">"1.a".</param>
/// <param name="Nama">Its sentence.</param>
/// <param name="Bobot">Weight in points of 100.</param>
/// <param name="Jawaban">AA–E.</param>
/// <param name="Nilai">Points, exact.</param>
public sealed record SubKomponenTercetak(string Kode, string Nama, decimal Bobot, string Jawaban, decimal Nilai)
{
    /// <summary>Criteria that are met, and all that were asked.</summary>
    public (int Terpenuhi, int Semua) Kriteria { get; init; }

    /// <summary>Note of the evaluators.</summary>
    public string Catatan { get; init; } = "";

    /// <summary>Evidence, in words.</summary>
    public string Bukti { get; init; } = "";
}

/// <summary>A recommendation of an earlier evaluation.</summary>
/// <param name="Rekomendasi">What was asked for.</param>
/// <param name="Status">"Belum", "Proses", "Tuntas".</param>
/// <param name="Keterangan">What was done, with its evidence; may be empty.</param>
public sealed record TindakLanjutTercetak(string Rekomendasi, string Status, string Keterangan);

/// <summary>Something to mend. An evaluation has no cause: it judges how far a criterion is met.</summary>
/// <param name="Komponen">Code of the component that it belongs to.</param>
/// <param name="Kondisi">What was found.</param>
/// <param name="Kriteria">The criterion.</param>
/// <param name="Rekomendasi">What the office should do, with or without "Agar".</param>
public sealed record PerbaikanEvaluasi(string Komponen, string Kondisi, string Kriteria, string Rekomendasi)
{
    /// <summary>What follows from it; may be empty.</summary>
    public string Akibat { get; init; } = "";
}
