using Akuntabel.Core.Perencanaan;
using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Tests.Umum;

/// <summary>What cannot be, cannot be made.</summary>
public class HasilTests
{
    private static readonly Asal Tempat = new("perencanaan.yaml", 3);

    [Theory]
    [InlineData(2021, 2026, null)]
    [InlineData(2023, 2023, null)]
    [InlineData(2026, 2021, "masa 2026–2021 berakhir sebelum berawal.")]
    [InlineData(2021, 2206, "masa 2021–2206 terlalu panjang.")]
    public void Rentang_tahun(int awal, int akhir, string? pesan)
    {
        var hasil = RentangTahun.Buat(awal, akhir, Tempat);
        (hasil.Ada, hasil.DaftarKesalahan.Select(k => k.Pesan).SingleOrDefault()).ShouldBe((pesan is null, pesan));
        hasil.DaftarKesalahan.ShouldAllBe(k => k.Asal == Tempat && k.Saran.Length > 0);
        if (pesan is not null)
        {
            Should.Throw<InvalidOperationException>(() => hasil.Nilai);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    public void Kode_kosong_tidak_ada(string teks)
    {
        Should.Throw<ArgumentException>(() => new KodeIndikator(teks));
        Should.Throw<ArgumentException>(() => new KodeProgram(teks));
        KodeSasaran.Dari(teks).ShouldBeNull();
        KodeSasaran.Dari("1").ShouldBe(new KodeSasaran("1"));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    public void Triwulan_ada_empat(int nomor) => Should.Throw<ArgumentOutOfRangeException>(() => new TriwulanKe(nomor));

    [Theory]
    [InlineData(1, "2023-03-31", "Triwulan I Tahun 2023")]
    [InlineData(2, "2023-06-30", "Triwulan II Tahun 2023")]
    [InlineData(4, "2023-12-31", "Triwulan IV Tahun 2023")]
    [InlineData(null, "2023-12-31", "Tahun 2023")]
    public void Periode_laporan(int? triwulan, string akhir, string sebutan)
    {
        var periode = new PeriodeLaporan(2023, triwulan is { } t ? new TriwulanKe(t) : null);
        (periode.Akhir.ToString("yyyy-MM-dd"), periode.ToString()).ShouldBe((akhir, sebutan));
    }

    [Fact]
    public void Penolakan_menyebut_sebabnya() => Should.Throw<ArgumentException>(() => Hasil.Gagal<string>([]));
}
