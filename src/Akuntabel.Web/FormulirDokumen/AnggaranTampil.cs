using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Pertukaran.Formulir;

namespace Akuntabel.Web.FormulirDokumen;

/// <summary>What a page shows of the budget: all of a short one, one part of a long one, one row, or what is sought.</summary>
/// <param name="Sekitar">What the forms of the document need from the others.</param>
/// <param name="Isi">The files that tell the kinds of expenditure.</param>
/// <param name="Bawah">Code of the part or row that is asked for; empty: the first.</param>
/// <param name="Cari">Words that the rows must hold; empty: none.</param>
public sealed record AnggaranTampil(LingkunganFormulir Sekitar, KumpulanBerkas Isi, string? Bawah, string? Cari)
{
    /// <summary>The parts of a long budget; none for one that a page shows whole.</summary>
    public IReadOnlyList<PotonganAnggaran> Potongan => field ??= PotonganAnggaran.Susun(Sekitar.Sub);

    /// <summary>Whether rows of the budget are not shown.</summary>
    public bool Sebagian => Potongan.Count > 0 || !string.IsNullOrWhiteSpace(Cari);

    /// <summary>The rows that are shown: what is sought, one, those of a part, or all.</summary>
    public IReadOnlyList<SubAnggaran> Sub => field ??= Pilih();

    /// <summary>Totals by kind of expenditure, with which the budget must agree; empty when there are none.</summary>
    public IReadOnlyDictionary<string, decimal> JumlahBelanja => field ??= BentukIsian.JumlahBelanja(Isi);

    /// <summary>What was measured of the budget, beside which the same may stand.</summary>
    public RealisasiPengukuran Pengukuran => field ??= RealisasiPengukuran.Baca(Isi);

    /// <summary>A list that divides the budget, as a grid; <c>null</c> for any other.</summary>
    /// <param name="jalur">Its file.</param>
    /// <param name="daftar">The list.</param>
    public KisiSub? Kisi(string jalur, DaftarTerisi daftar) => !KisiSub.Untuk(jalur) ? null
        : KisiSub.Susun(jalur, daftar, Sub, Sekitar, Isi);

    private IReadOnlyList<SubAnggaran> Pilih() => !string.IsNullOrWhiteSpace(Cari)
        ? [.. Sekitar.Sub.Where(s => PembagiDaftar.Cocok($"{s.Kode} {s.Nama} {s.NamaKegiatan} {s.NamaProgram}", Cari))
            .Take(PotonganAnggaran.Terbanyak)]
        : Sekitar.Sub.Where(s => s.Kode == Bawah).Take(1).ToList() is { Count: 1 } satu ? satu
        : Potongan is { Count: > 0 } p ? (p.FirstOrDefault(x => x.Kode == Bawah) ?? p[0]).Sub : Sekitar.Sub;
}
