using Akuntabel.Core.Register;
using Akuntabel.Dokumen.Register;

namespace Akuntabel.Dokumen.Tests.Register;

public sealed class RegisterBawaanTests
{
    private static readonly string[] Wajib =
    [
        "ormas", "partai-politik", "bantuan-parpol", "fkub", "rumah-ibadat", "fpk", "fkdm", "kewaspadaan-dini", "orang-asing", "ormas-asing",
        "tenaga-kerja-asing", "konflik-sosial", "rencana-aksi-konflik", "lembaga-pendidikan", "peserta-kegiatan", "indeks", "rekap",
    ];

    public static TheoryData<string> Kode => [.. Wajib];

    [Fact]
    public void Semua_register_bawaan_ada()
    {
        Assert.Equal(Wajib.Order(StringComparer.Ordinal), RegisterBawaan.Semua.Select(d => d.Kode).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Kode))]
    public void Setiap_yang_bawaan_menyebut_dasar_dan_keyakinannya(string kode)
    {
        var d = RegisterBawaan.Cari(kode);
        Assert.NotNull(d);
        Assert.NotEmpty(d.Dasar);
        Assert.NotNull(d.Keyakinan);
        Assert.NotEmpty(d.Uraian);
        Assert.All(d.Tenggat, t => Assert.True(t.Dasar.Length > 0 && t.Keyakinan is not null, t.Nama));
        Assert.NotEmpty(d.Tampilan);
    }

    // a letter names fields in brackets; one misspelt would be printed as it stands
    [Theory]
    [MemberData(nameof(Kode))]
    public void Setiap_surat_hanya_menyebut_bidang_yang_ada(string kode)
    {
        var d = RegisterBawaan.Cari(kode);
        Assert.NotNull(d);
        var nama = d.Bidang.Where(b => !b.Tersegel).Select(b => $"[{b.Nama}]").Append("[tempo]").ToHashSet(StringComparer.Ordinal);
        foreach (var t in d.Tenggat)
        {
            Assert.All(System.Text.RegularExpressions.Regex.Matches(t.Surat, @"\[[^\]]+\]"), m => Assert.Contains(m.Value, nama));
        }
    }

    [Theory]
    [InlineData("kewaspadaan-dini")]
    [InlineData("konflik-sosial")]
    [InlineData("rencana-aksi-konflik")]
    public void Kewaspadaan_dan_konflik_tertutup(string kode) => Assert.True(RegisterBawaan.Cari(kode)?.Akses.Terbatas);

    [Theory]
    [InlineData("kewaspadaan-dini", "pelapor", KerahasiaanBidang.Rahasia)]
    [InlineData("kewaspadaan-dini", "sumber", KerahasiaanBidang.Rahasia)]
    [InlineData("orang-asing", "nama", KerahasiaanBidang.Pribadi)]
    [InlineData("orang-asing", "paspor", KerahasiaanBidang.Pribadi)]
    [InlineData("partai-politik", "rekening", KerahasiaanBidang.Pribadi)]
    [InlineData("bantuan-parpol", "rekening", KerahasiaanBidang.Pribadi)]
    [InlineData("ormas", "nik_ketua", KerahasiaanBidang.Pribadi)]
    [InlineData("rumah-ibadat", "pengguna", KerahasiaanBidang.Pribadi)]
    public void Data_pribadi_dan_rahasia_ditandai(string kode, string bidang, KerahasiaanBidang tanda) =>
        Assert.Equal(tanda, RegisterBawaan.Cari(kode)?.Cari(bidang)?.Kerahasiaan);
}
