using System.Runtime.CompilerServices;
using Akuntabel.Core.Anggaran;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Pertukaran.Formulir;

namespace Akuntabel.Web.FormulirDokumen;

/// <summary>What the Pengukuran says was spent until the end of the year, by row of the budget, beside which the same may stand.</summary>
/// <param name="Anggaran">Rupiah by code at the lowest level; only what is filled in.</param>
public sealed record RealisasiPengukuran(IReadOnlyDictionary<string, decimal> Anggaran)
{
    private const string Jalur = "realisasi-anggaran.csv";
    private const string Kolom = "realisasi";
    private const string TriwulanAkhir = "4";

    private static readonly ConditionalWeakTable<ButirTerisi, RealisasiPengukuran> Terbaca = new();

    /// <summary>Nothing was measured.</summary>
    public static RealisasiPengukuran BelumAda { get; } = new(new Dictionary<string, decimal>());

    /// <summary>Reads it.</summary>
    public static RealisasiPengukuran Baca(KumpulanBerkas berkas)
    {
        ArgumentNullException.ThrowIfNull(berkas);
        return berkas.Coba(Jalur, out _)
            && LingkunganFormulir.Buka(berkas, Jalur)?.Terapkan(KirimanFormulir.Kosong, new RujukanFormulir(), []).Isi is { } isi
            ? Terbaca.GetValue(isi, i => new RealisasiPengukuran(i.Daftar[0].Butir.Where(b => b["triwulan"] == TriwulanAkhir)
                .DistinctBy(b => b["kode_sub"]).Select(b => (Kode: b["kode_sub"], Nilai: Angka(b)))
                .Where(b => b.Nilai is not null).ToDictionary(b => b.Kode, b => b.Nilai ?? 0, StringComparer.Ordinal))) : BelumAda;
    }

    /// <summary>What the report takes of a row of the budget; <c>null</c>: nothing is known.</summary>
    public decimal? Setahun(ButirTerisi baris) => RealisasiAnggaran.Setahun(Untuk(baris), Angka(baris));

    /// <summary>What was measured of a row whose budget says something too; <c>null</c>: it stands in one place only, or in none.</summary>
    public decimal? Keduanya(ButirTerisi baris) => Angka(baris) is null ? null : Untuk(baris);

    /// <summary>Whether both are there and say different things.</summary>
    public bool Berbeda(ButirTerisi baris) => Keduanya(baris) is { } n && n != Angka(baris);

    private decimal? Untuk(ButirTerisi baris) => Anggaran.TryGetValue(SubAnggaran.Rinci(baris), out var n) ? n : null;

    private static decimal? Angka(ButirTerisi b) => BacaAngka.Coba(b[Kolom], out var n, out _) ? n : null;
}
