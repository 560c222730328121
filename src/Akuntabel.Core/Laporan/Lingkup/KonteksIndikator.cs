using Akuntabel.Core.PerjanjianKinerja;
using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Laporan;

/// <summary>What the computation of sasaran and indicators looks at.</summary>
internal sealed record KonteksIndikator(
    DataInstansi Data, Setting Setelan, NilaiLingkup Register, IReadOnlyList<VersiPerjanjian> Versi, List<Kesalahan> Kesalahan)
{
    /// <summary>A fact of the registers by its path (<c>register.ormas.banyak</c>); null after a message.</summary>
    public Fakta? DariRegister(string jalur, Asal asal)
    {
        var cakupan = new Cakupan(new Dictionary<string, Nilai>(StringComparer.Ordinal) { ["register"] = Register });
        return new PenilaiIkatan(Kesalahan).Fakta(jalur, cakupan, asal);
    }
}
