using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Alur;

/// <summary>What span of time a document covers.</summary>
public enum LingkupWaktu
{
    /// <summary>The years of the Renstra.</summary>
    MasaRenstra,

    /// <summary>One year.</summary>
    Tahun,

    /// <summary>One year or one quarter of it, as the report does.</summary>
    TahunAtauTriwulan,
}

/// <summary>A kind of document in the chain of SAKIP, and the agency's files that belong to it. Every file belongs to exactly one kind.</summary>
/// <param name="Kode">Code, stored: <c>perjanjian-kinerja</c>.</param>
/// <param name="Nama">Name for a reader.</param>
/// <param name="Lingkup">Span of time.</param>
/// <param name="DaftarPola">Paths of its files; a pattern that ends in <c>/</c> means the folder. Empty: whatever no other kind claims.</param>
public sealed record JenisDokumen(string Kode, string Nama, LingkupWaktu Lingkup, IReadOnlyList<string> DaftarPola)
{
    /// <summary>Profile of the agency: name, duties, structure, head, logo.</summary>
    public static JenisDokumen Profil { get; } = new("profil", "Profil perangkat daerah", LingkupWaktu.TahunAtauTriwulan, ["instansi.yaml", "gambar/"]);

    /// <summary>Staff, assets and other registers of the year (tables of Bab I).</summary>
    public static JenisDokumen SumberDaya { get; } = new("sumber-daya", "Sumber daya dan register", LingkupWaktu.TahunAtauTriwulan, ["register/"]);

    /// <summary>Rencana Strategis: tujuan, sasaran, indikator.</summary>
    public static JenisDokumen Renstra { get; } = new("renstra", "Rencana Strategis (Renstra)", LingkupWaktu.MasaRenstra, ["perencanaan.yaml"]);

    /// <summary>Perjanjian Kinerja.</summary>
    public static JenisDokumen PerjanjianKinerja { get; } = new("perjanjian-kinerja", "Perjanjian Kinerja", LingkupWaktu.TahunAtauTriwulan, ["perjanjian-kinerja.yaml"]);

    /// <summary>Measurement: realisation of indicators, activities.</summary>
    public static JenisDokumen Pengukuran { get; } = new("pengukuran", "Pengukuran kinerja", LingkupWaktu.TahunAtauTriwulan, ["kinerja.csv", "kegiatan.yaml"]);

    /// <summary>Budget and its realisation (DPA).</summary>
    public static JenisDokumen Anggaran { get; } = new("anggaran", "Anggaran dan realisasinya (DPA)", LingkupWaktu.TahunAtauTriwulan,
        ["anggaran.csv", "belanja.csv", "realisasi-anggaran.csv"]);

    /// <summary>SOP of the agency.</summary>
    public static JenisDokumen Sop { get; } = new("sop", "Standar operasional prosedur", LingkupWaktu.TahunAtauTriwulan, ["sop/"]);

    /// <summary>The report: its settings, narratives, outline, and every other file.</summary>
    public static JenisDokumen Laporan { get; } = new("laporan", "Laporan kinerja", LingkupWaktu.TahunAtauTriwulan, []);

    /// <summary>All kinds in the order of the chain.</summary>
    public static IReadOnlyList<JenisDokumen> Semua { get; } = [Profil, SumberDaya, Renstra, PerjanjianKinerja, Anggaran, Pengukuran, Sop, Laporan];

    /// <summary>The kind with that code, or <c>null</c>.</summary>
    public static JenisDokumen? Cari(string kode) => Semua.FirstOrDefault(j => j.Kode == kode);

    /// <summary>The kind that a file belongs to.</summary>
    /// <param name="jalur">Path relative to the agency's folder.</param>
    public static JenisDokumen Untuk(string jalur) => Semua.FirstOrDefault(j => j.Memuat(jalur)) ?? Laporan;

    /// <summary>Splits an agency's files by kind; kinds without a file are absent.</summary>
    public static IReadOnlyDictionary<JenisDokumen, KumpulanBerkas> Pilah(KumpulanBerkas berkas)
    {
        ArgumentNullException.ThrowIfNull(berkas);
        return berkas.Isi.GroupBy(b => Untuk(b.Key)).ToDictionary(g => g.Key, g => new KumpulanBerkas(g));
    }

    private bool Memuat(string jalur) => DaftarPola.Any(p => p.EndsWith('/') ? jalur.StartsWith(p, StringComparison.Ordinal) : jalur == p);
}

/// <summary>The span of time that a document covers: years, or a quarter of one year.</summary>
/// <param name="Mulai">First year.</param>
/// <param name="Selesai">Last year, not before the first.</param>
/// <param name="Triwulan">1–4, or <c>null</c> for whole years.</param>
public sealed record Periode(int Mulai, int Selesai, int? Triwulan = null)
{
    /// <summary>One year or a quarter of it.</summary>
    public static Periode Tahun(int tahun, int? triwulan = null) => new(tahun, tahun, triwulan);

    /// <summary>Whether a document of this span serves the given one.</summary>
    public bool Mencakup(Periode lain)
    {
        ArgumentNullException.ThrowIfNull(lain);
        return Mulai <= lain.Mulai && Selesai >= lain.Selesai && (Triwulan is null ? Mulai != Selesai || lain.Triwulan is null : Triwulan == lain.Triwulan);
    }

    /// <summary>For a reader: <c>2022</c>, <c>2021–2026</c>, <c>Triwulan II 2023</c>.</summary>
    public override string ToString() => Triwulan is { } t ? $"Triwulan {BilanganRomawi.Dari(t)} {Mulai}" : Mulai == Selesai ? $"{Mulai}" : $"{Mulai}–{Selesai}";
}
