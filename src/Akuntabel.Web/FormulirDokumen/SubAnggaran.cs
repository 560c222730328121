using System.Runtime.CompilerServices;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Pertukaran.Formulir;

namespace Akuntabel.Web.FormulirDokumen;

/// <summary>A row of the budget, as what divides it needs it.</summary>
/// <param name="Kode">Its code at the lowest level.</param>
/// <param name="Nama">Its name at that level.</param>
/// <param name="Satuan">Unit of its output.</param>
/// <param name="Pagu">Its budget in rupiah; <c>null</c>: not filled in, or not a figure.</param>
/// <param name="Program">Code of its program.</param>
/// <param name="NamaProgram">Name of its program.</param>
/// <param name="Kegiatan">Code of its kegiatan.</param>
/// <param name="NamaKegiatan">Name of its kegiatan.</param>
public sealed record SubAnggaran(string Kode, string Nama, string Satuan, decimal? Pagu, string Program, string NamaProgram,
    string Kegiatan,
    string NamaKegiatan)
{
    /// <summary>Target of its output, in its unit; <c>null</c>: not filled in, or not a figure.</summary>
    public decimal? TargetKeluaran { get; init; }

    // a long budget is asked for by every page of its year: kept as long as its form is
    private static readonly ConditionalWeakTable<ButirTerisi, IReadOnlyList<SubAnggaran>> Terbaca = new();

    private static readonly (string Kode, string Nama)[] Tingkat =
        [("kode_sub", "sub_kegiatan"), ("kode_kegiatan", "kegiatan"), ("kode_program", "program")];

    /// <summary>The code of a row of the form at the lowest level that has one.</summary>
    public static string Rinci(ButirTerisi b)
    {
        ArgumentNullException.ThrowIfNull(b);
        return Array.Find(Tingkat, t => b[t.Kode].Length > 0).Kode is { } k ? b[k] : "";
    }

    /// <summary>Whether a row of the form states a total: it is none of the budget's rows.</summary>
    public static bool Menjumlah(ButirTerisi b)
    {
        ArgumentNullException.ThrowIfNull(b);
        return Tingkat.Any(t => Jumlah(b[t.Kode]));
    }

    /// <summary>The rows of a budget, without those that state a total.</summary>
    public static IReadOnlyList<SubAnggaran> Baca(KumpulanBerkas berkas)
    {
        ArgumentNullException.ThrowIfNull(berkas);
        return berkas.Coba(UsulanSub.Jalur, out _)
            && LingkunganFormulir.Buka(berkas, UsulanSub.Jalur)?.Terapkan(KirimanFormulir.Kosong, new RujukanFormulir(), []).Isi is { } isi
            ? Terbaca.GetValue(isi, i => [.. i.Daftar[0].Butir.Select(b => Satu(k => b[k])).OfType<SubAnggaran>()]) : [];
    }

    private static SubAnggaran? Satu(Func<string, string> sel)
    {
        var (kode, nama) = Array.Find(Tingkat, t => sel(t.Kode).Length > 0);
        return kode is null || Tingkat.Any(t => Jumlah(sel(t.Kode))) ? null
            : new SubAnggaran(sel(kode), sel(nama), sel("satuan"), BacaAngka.Coba(sel("pagu"), out var n, out _) ? n : null,
                sel("kode_program"), sel("program"), sel("kode_kegiatan"), sel("kegiatan"))
            {
                TargetKeluaran = BacaAngka.Coba(sel("target_fisik"), out var k, out _) ? k : null,
            };
    }

    private static bool Jumlah(string kode) => kode.Equals("jumlah", StringComparison.OrdinalIgnoreCase);
}
