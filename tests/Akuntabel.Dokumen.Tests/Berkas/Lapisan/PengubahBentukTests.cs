using Akuntabel.Dokumen.Berkas.Lapisan;
using Akuntabel.Dokumen.Tests.Pertukaran;

namespace Akuntabel.Dokumen.Tests.Berkas.Lapisan;

/// <summary>Converting folders on disk: the same reports, the same bytes, and nothing left behind when it fails.</summary>
public sealed class PengubahBentukTests : IDisposable
{
    private static readonly (string, string, string)[] Triwulan2023 =
    [
        // one folder knows the promises of the years before as well, and the chart of years shows them
        ("laporan.yaml", "jenis: lkj\ntahun: 2022", "jenis: triwulan\ntahun: 2023\ntriwulan: 2\ngrafik: {grafik-sasaran: tidak}"),
            ("instansi.yaml", "nama-singkat: ", "# diperbarui\nnama-singkat: "),
    ];

    private readonly FolderContoh _f = new();

    public static TheoryData<string> Contoh => BerkasUji.Contoh;

    [Theory]
    [MemberData(nameof(Contoh))]
    public void Laporan_contoh_sama_sesudah_diubah_dan_setiap_bita_tetap(string contoh)
    {
        var rata = _f.Salin(contoh, "rata");
        var semula = Isi(rata);
        var hasil = PengubahBentuk.Ubah([rata], _f.Di("baru"));
        hasil.DaftarKesalahan.ShouldBeEmpty();
        var (a, b) = (_f.Susun(rata), _f.Susun(_f.Di("baru")));
        (b.Fakta, b.Teks).ShouldBe((a.Fakta, a.Teks));
        Isi(rata).ShouldBe(semula);
        Isi(_f.Di("baru")).Values.Order(StringComparer.Ordinal).ShouldBe(semula.Values.Order(StringComparer.Ordinal));
        File.Exists(_f.Di("baru/laporan.yaml")).ShouldBeFalse();
    }

    [Theory]
    [InlineData("2023", true)]
    [InlineData("2022", false)]
    public void Dua_folder_satu_instansi_digabung(string tahunTriwulan, bool sejak)
    {
        var tahunan = _f.Salin("belitung-timur-2022", "tahunan");
        var triwulan = _f.Salin("belitung-timur-2022", "triwulan", Triwulan2023);
        _f.Ganti("triwulan/laporan.yaml", "tahun: 2023", "tahun: " + tahunTriwulan);
        _f.Ganti("triwulan/anggaran.csv", ",17060400,", ",17060399,");
        var hasil = PengubahBentuk.Ubah([triwulan, tahunan], _f.Di("baru")).Nilai;
        var baru = _f.Di("baru");
        _f.Susun(baru, 2022).Fakta.ShouldBe(_f.Susun(tahunan).Fakta);
        _f.Susun(baru, triwulan: 2).Fakta.ShouldBe(_f.Susun(triwulan).Fakta);
        hasil.Rencana.Catatan.ShouldContain(c => c.Contains("instansi.yaml") && c.Contains(sejak ? "sejak-2023/" : "2022/triwulan-2/"));
        File.ReadAllText(Path.Combine(baru, sejak ? "sejak-2023/instansi.yaml" : "2022/triwulan-2/instansi.yaml"))
            .ShouldContain("# diperbarui");
        File.ReadAllText(Path.Combine(baru, "instansi.yaml")).ShouldNotContain("# diperbarui");
        // one Renstra serves both
        Directory.GetFiles(baru, "perencanaan.yaml", SearchOption.AllDirectories).ShouldHaveSingleItem();
    }

    [Fact]
    public void Di_tempat_folder_lama_disimpan()
    {
        var rata = _f.Salin("kalteng-2023-tw2", "dinas");
        _f.Tulis("dinas/.git/config", "x");
        var semula = Isi(rata);
        var hasil = PengubahBentuk.Ubah([rata + Path.DirectorySeparatorChar], null).Nilai;
        hasil.FolderLama.ShouldBe(_f.Di("dinas-lama"));
        Isi(_f.Di("dinas-lama")).ShouldBe(semula);
        hasil.Rencana.Catatan.ShouldContain(c => c.StartsWith(".git milik aplikasi lain", StringComparison.Ordinal));
        File.Exists(_f.Di("dinas/2023/triwulan-2/laporan.yaml")).ShouldBeTrue();
        Directory.GetFileSystemEntries(_f.Akar).Select(Path.GetFileName).Order(StringComparer.Ordinal).ShouldBe(["dinas", "dinas-lama"]);
    }

    [Theory]
    [InlineData("berisi", "tujuan sudah berisi", "dalam satu perintah")]
    [InlineData("berkas", "tujuan sudah berisi", "belum ada")]
    [InlineData("dinas/baru", "tujuan ada di dalam", "di luar")]
    [InlineData("", "beberapa folder digabung ke mana?", "--ke")]
    [InlineData("-", "nama untuk menyimpan folder lama sudah terpakai", "--ke")]
    public void Tujuan_yang_tidak_dapat_dipakai_ditolak(string ke, string pesan, string saran)
    {
        var rata = _f.Salin("kalteng-2023-tw2", "dinas");
        _f.Tulis("berisi/x.txt", "x");
        _f.Tulis("berkas", "x");
        _f.Tulis("dinas-lama/x.txt", "x");
        var semula = Isi(_f.Akar);
        var k = PengubahBentuk.Ubah(ke.Length == 0 ? [rata, rata] : [rata], ke is "" or "-" ? null : _f.Di(ke)).DaftarKesalahan
            .ShouldHaveSingleItem();
        k.Pesan.ShouldStartWith(pesan);
        k.Saran.ShouldContain(saran);
        Isi(_f.Akar).ShouldBe(semula);
    }

    [Fact]
    public void Tujuan_kosong_boleh()
    {
        Directory.CreateDirectory(_f.Di("baru"));
        PengubahBentuk.Ubah([_f.Salin("kalteng-2023-tw2", "dinas")], _f.Di("baru")).DaftarKesalahan.ShouldBeEmpty();
        File.Exists(_f.Di("baru/2023/triwulan-2/laporan.yaml")).ShouldBeTrue();
    }

    [Theory]
    [InlineData("tahun: 2023", "tahun: nanti", "tahun atau triwulan laporan tidak dapat dibaca")]
    [InlineData("triwulan: 2", "triwulan: 5", "tahun atau triwulan laporan tidak dapat dibaca")]
    [InlineData("jenis: triwulan", "jenis: [", "tahun atau triwulan laporan tidak dapat dibaca")]
    public void Folder_tanpa_periode_ditolak(string dari, string ke, string pesan)
    {
        var rata = _f.Salin("kalteng-2023-tw2", "dinas");
        File.WriteAllText(_f.Di("dinas/laporan.yaml"), File.ReadAllText(_f.Di("dinas/laporan.yaml")).Replace("\n" + dari, "\n" + ke,
            StringComparison.Ordinal).Replace("jenis: triwulan", dari.StartsWith('j') ? ke : "jenis: triwulan", StringComparison.Ordinal));
        PengubahBentuk.Ubah([rata], _f.Di("baru")).DaftarKesalahan.ShouldHaveSingleItem().Pesan.ShouldStartWith(pesan);
        Directory.Exists(_f.Di("baru")).ShouldBeFalse();
    }

    [Fact]
    public void Yang_sudah_berbentuk_baru_dan_yang_tidak_ada_ditolak()
    {
        var baru = _f.Berlapis("kalteng-2023-tw2");
        PengubahBentuk.Ubah([baru], _f.Di("lagi")).DaftarKesalahan.ShouldHaveSingleItem().Pesan
            .ShouldStartWith("folder ini sudah dibagi menurut masa");
        PengubahBentuk.Ubah([_f.Di("tiada")], null).DaftarKesalahan.ShouldHaveSingleItem().Pesan.ShouldBe("folder tidak ditemukan.");
    }

    [Fact]
    public void Gagal_di_tengah_tidak_meninggalkan_apa_pun()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "POSIX");
        var rata = _f.Salin("kalteng-2023-tw2", "dinas");
        // a link to nothing is listed and cannot be read
        File.CreateSymbolicLink(_f.Di("dinas/narasi/z.md"), _f.Di("tiada"));
        var k = PengubahBentuk.Ubah([rata], _f.Di("baru")).DaftarKesalahan.ShouldHaveSingleItem();
        k.ToString().ShouldContain("Folder lama tidak berubah");
        Directory.GetFileSystemEntries(_f.Akar).ShouldBe([rata]);
    }

    public void Dispose() => _f.Dispose();

    private static Dictionary<string, string> Isi(string folder) => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .ToDictionary(f => Path.GetRelativePath(folder, f), f =>
            Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(f))));
}
