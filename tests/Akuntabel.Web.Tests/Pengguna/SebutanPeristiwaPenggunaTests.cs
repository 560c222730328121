using Akuntabel.Web.Fitur.KelolaPengguna;

namespace Akuntabel.Web.Tests.KelolaPengguna;

public class SebutanPeristiwaPenggunaTests
{
    [Theory]
    [InlineData("PeranDiberikan", "Perencana badan-maju 2026-11-30..", "Perencana, [badan-maju/], sejak 30 November 2026")]
    [InlineData("PeranDicabut", "SubBidang badan-maju u1 2026-01-01..2026-11-30",
        "Sub bidang, [badan-maju/u1], 1 Januari 2026 sampai 30 November 2026")]
    [InlineData("PeranDiberikan", "Administrator 2026-11-30..", "Administrator, [/], sejak 30 November 2026")]
    [InlineData("PenggunaDiubah", "Perencana badan-maju lama", "Perencana badan-maju lama")]
    public void Peran_dengan_tempat_dan_masanya_ditulis_dengan_kata(string jenis, string teks, string tertulis) =>
        SebutanPeristiwaPengguna.Nilai(jenis, teks, t => $"[{t.PerangkatDaerah}/{t.Unit}]").ShouldBe(tertulis);
}
