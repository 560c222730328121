using static Akuntabel.Uji.Tests.NaskahUji;

namespace Akuntabel.Uji.Tests.Aturan.Kalimat;

/// <summary>KAL-002: what was not done of a whole that was just divided.</summary>
public class BelumDariTests
{
    [Theory]
    [InlineData("Yang masuk 95 dari 113 dokumen. Dokumen yang tidak masuk sebanyak 16 dokumen.", "1: 16 dokumen → 18")]
    [InlineData("Dari 60 laporan telah diperiksa 48 laporan. Laporan yang belum diperiksa sebanyak 33 laporan.",
        "")] // too far to be the rest
    [InlineData("Dari 60 laporan, 48 laporan telah diperiksa, sedangkan 13 laporan belum diperiksa.", "1: 13 laporan → 12")]
    [InlineData("Piutang tertagih Rp1.573.200.000 dari Rp3.000.000.000. Sisa yang belum tertagih sebesar Rp142.680.000.",
        "1: Rp142.680.000 → Rp1.426.800.000")]
    [InlineData("Yang masuk 95 dari 113 dokumen. Dokumen yang tidak masuk sebanyak 18 dokumen.", "")]
    [InlineData("Yang masuk 95 dari 113 dokumen. Dokumen yang tidak masuk sebanyak 16 kecamatan.", "")]
    [InlineData("Yang masuk 95 dari 113 dokumen, sedangkan target 100 dokumen. Belum diolah sebanyak 5 dokumen.", "")]
    public void Sisa_yang_tidak_dikerjakan(string kalimat, string temuan) => string.Join("; ", Temuan("KAL-002", kalimat)).ShouldBe(temuan);
}
