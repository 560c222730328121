using Akuntabel.Core.Evaluasi;
using Akuntabel.Core.Reviu;

namespace Akuntabel.Web.Pengawasan;

/// <summary>What the data of an office say of each criterion, and where it is seen.</summary>
/// <param name="Daftar">Proposals, in the order of the instrument.</param>
/// <param name="Kini">Places of the year that is evaluated.</param>
/// <param name="Lalu">Places of the year before, of which the report is judged.</param>
public sealed record UsulanKantor(IReadOnlyList<UsulanMesin> Daftar, AlamatRujukan Kini, AlamatRujukan Lalu)
{
    /// <summary>How many criteria data can tell of.</summary>
    public int Terbaca => Daftar.Count(u => u.Ketetapan != KetetapanMesin.TidakDapatDinilai);

    /// <summary>The address at which a reason is seen; empty: there is none.</summary>
    /// <param name="kode">Criterion.</param>
    /// <param name="rujukan">Place.</param>
    public string Ke(string kode, RujukanAkip rujukan) => (PengusulKriteria.TentangTahunLalu(kode) ? Lalu : Kini).Ke(rujukan);
}
