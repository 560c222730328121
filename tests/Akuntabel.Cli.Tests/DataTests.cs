using System.Diagnostics;
using Akuntabel.Storage.Akun;
using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Pemda;
using Akuntabel.Storage.Riwayat;

namespace Akuntabel.Cli.Tests;

/// <summary>The commands around the store, as an administrator runs them.</summary>
public sealed class DataTests(DataContoh contoh) : IDisposable, IClassFixture<DataContoh>
{
    private const string Pd = "contoh-belitung-timur-2022";

    private readonly string _folder = Directory.CreateTempSubdirectory("akuntabel-data-").FullName;

    [Fact]
    public void Contoh_diekspor_diimpor_dicadangkan_dipulihkan_dan_terbukti()
    {
        contoh.Salin(_folder);
        Jalankan("verifikasi", "--data", "data").Keluar.ShouldContain("Utuh");

        Berhasil(Jalankan("ekspor", "keluar", "--pd", Pd, "--tahun", "2022", "--data", "data"));
        var asal = Path.Combine(Perintah.Akar, "contoh", "belitung-timur-2022");
        foreach (var berkas in Directory.GetFiles(asal, "*", SearchOption.AllDirectories))
        {
            File.ReadAllBytes(Path.Combine(_folder, "keluar", Path.GetRelativePath(asal, berkas))).ShouldBe(File.ReadAllBytes(berkas), berkas);
        }

        var kedua = Jalankan("ekspor", "keluar", "--pd", Pd, "--tahun", "2022", "--data", "data");
        kedua.Kode.ShouldBe(2, "yang mungkin disunting orang tidak ditimpa");
        kedua.Galat.ShouldContain("sudah berisi dan tidak ditimpa");

        var kinerja = Path.Combine(_folder, "keluar", "kinerja.csv");
        File.WriteAllText(kinerja, File.ReadAllText(kinerja).Replace("2.2.1.1,2022,,%,60", "2.2.1.1,2022,,%,55", StringComparison.Ordinal));
        Jalankan("impor", "keluar", "--pd", Pd, "--tahun", "2022", "--alasan", "koreksi", "--coba", "--data", "data").Keluar.ShouldContain("kinerja.csv: diubah, 1 perbedaan");
        Jalankan("impor", "keluar", "--pd", Pd, "--tahun", "2022", "--alasan", "koreksi", "--data", "data").Keluar.ShouldContain("1 dokumen disimpan: Pengukuran kinerja");
        // a folder laid out by spans gives the documents of the period
        Berhasil(Jalankan("ubah-bentuk", "keluar", "--ke", "masa"));
        kinerja = Path.Combine(_folder, "masa", "2022", "kinerja.csv");
        File.WriteAllText(kinerja, File.ReadAllText(kinerja).Replace("2.2.1.1,2022,,%,55", "2.2.1.1,2022,,%,60",
            StringComparison.Ordinal));
        var coba = Jalankan("impor", "masa", "--pd", Pd, "--tahun", "2022", "--alasan", "koreksi", "--coba", "--data",
            "data").Keluar.Split('\n').Where(b => b.Contains("perbedaan", StringComparison.Ordinal));
        coba.ShouldBe(["  kinerja.csv: diubah, 1 perbedaan"]);
        // a budget as another system exports it
        File.WriteAllText(Path.Combine(_folder, "rekap.csv"),
            "Kode Sub Kegiatan;Nama Sub Kegiatan;SKPD;Pagu\n8.01.01.2.01.01;Penyusunan;Badan Lain;20.000.000\n");
        string[] rekap = ["impor", "rekap.csv", "--pd", Pd, "--tahun", "2022", "--alasan", "DPPA", "--coba", "--data", "data"];
        var tanya = Jalankan(rekap);
        (tanya.Kode, tanya.Galat.Contains("Badan Lain. Sebutkan dengan --skpd", StringComparison.Ordinal)).ShouldBe((2, true), tanya.Galat);
        Jalankan([.. rekap, "--skpd", "badan lain"]).Keluar.ShouldContain("anggaran.csv: diubah");

        Berhasil(Jalankan("cadangkan", "satu.cadangan", "--data", "data"));
        Jalankan("cadangkan", "satu.cadangan", "--data", "data").Kode.ShouldBe(2, "cadangan lama tidak ditimpa");
        Berhasil(Jalankan("pulihkan", "satu.cadangan", "--data", "pulih"));
        Jalankan("pulihkan", "satu.cadangan", "--data", "pulih").Kode.ShouldBe(2, "data yang terisi tidak ditimpa");
        Jalankan("verifikasi", "--data", "pulih").Kode.ShouldBe(0);
        Berhasil(Jalankan("ekspor", "pulih.zip", "--pd", Pd, "--tahun", "2022", "--data", "pulih"));
    }

    [Fact]
    public async Task Angka_ringkasan_yang_diubah_di_luar_aplikasi_ketahuan()
    {
        contoh.Salin(_folder);
        await using (var basisdata = Basisdata.Sqlite(Path.Combine(_folder, "data", "akuntabel.db")))
        {
            (await basisdata.TulisAsync(s => s.JalankanAsync("UPDATE fakta_anggaran SET realisasi = '1'"))).ShouldBeGreaterThan(0);
        }

        var hasil = Jalankan("verifikasi", "--data", "data");
        hasil.Kode.ShouldBe(1);
        hasil.Galat.ShouldContain("Angka ringkasan contoh-belitung-timur-2022 2022");
        hasil.Galat.ShouldContain("Riwayat dan dokumen utuh");
        hasil.Galat.ShouldNotContain("pulihkan dari cadangan", Case.Insensitive, "yang dapat dihitung ulang tidak memerlukannya");

        // the advice to the letter
        Berhasil(Jalankan("verifikasi", "--hitung-ulang", "--data", "data"));
        Jalankan("verifikasi", "--data", "data").Kode.ShouldBe(0);
        await using var sesudah = Basisdata.Sqlite(Path.Combine(_folder, "data", "akuntabel.db"));
        (await sesudah.BacaAsync(s => s.SatuAsync<long>("SELECT COUNT(*) FROM fakta_anggaran WHERE realisasi <> '1'"))).ShouldBeGreaterThan(0);
        hasil.Galat.ShouldContain("--hitung-ulang");
    }

    [Fact]
    public void Kepala_dari_cadangan_ekspor_dan_catatan_dibandingkan_dengan_rantai()
    {
        contoh.Salin(_folder);
        Berhasil(Jalankan("cadangkan", "satu.cadangan", "--data", "data"));
        Berhasil(Jalankan("ekspor", "keluar.zip", "--pd", Pd, "--tahun", "2022", "--data", "data"));
        Berhasil(Jalankan("ekspor", "keluar.xlsx", "--pd", Pd, "--tahun", "2022", "--data", "data"));
        var awal = Jalankan("verifikasi", "--data", "data", "--kepala", "satu.cadangan", "--kepala", "keluar.zip", "--kepala", "keluar.xlsx");
        Berhasil(awal);
        awal.Keluar.ShouldContain("ada dalam rantai ini");
        awal.Keluar.ShouldContain("Kunci publik kepala");
        var kepala = awal.Keluar.Split('\n').First(b => b.StartsWith("Kepala rantai ", StringComparison.Ordinal)).Split(' ', ',');
        Berhasil(Jalankan("verifikasi", "--data", "data", "--kepala", $"{kepala[4]}:{kepala[^1].Trim()}"));
        var lain = Jalankan("verifikasi", "--data", "data", "--kepala", $"{kepala[4]}:{new string('a', 16)}");
        (lain.Kode, lain.Galat.Contains("ditulis ulang", StringComparison.Ordinal)).ShouldBe((1, true), lain.Galat);
        foreach (var salah in new[] { "bukan-kepala", "12:abc", Path.Combine(Perintah.Akar, "LICENSE") })
        {
            var hasil = Jalankan("verifikasi", "--data", "data", "--kepala", salah);
            (hasil.Kode, hasil.Galat.Contains("kepala", StringComparison.Ordinal)).ShouldBe((2, true), hasil.Galat);
        }
    }

    [Fact]
    public async Task Administrator_yang_lupa_kata_sandi_kembali_dengan_tautan_dari_terminal()
    {
        var mulai = await LayaniAsync(_folder);
        mulai.ShouldContain("/mulai/");
        var tanpa = Jalankan("pulihkan-akun", "ani", "--alasan", "lupa", "--data", "data");
        (tanpa.Kode, tanpa.Galat.Contains("\"ani\"", StringComparison.Ordinal)).ShouldBe((2, true));
        await using (var basisdata = Basisdata.Sqlite(Path.Combine(_folder, "data", "akuntabel.db")))
        {
            var (rantai, tautan, peran) = (new RantaiPeristiwa(TimeProvider.System), new TautanStore(basisdata, TimeProvider.System), new PeranStore(basisdata, TimeProvider.System));
            await using var store = new MulaiStore(basisdata, rantai, tautan, peran, new PemdaStore(basisdata, rantai, TimeProvider.System));
            var ani = Pengguna.Baru("", "ani", "Ani", DateTimeOffset.UtcNow);
            ani.Sandi = "sidik";
            (await store.BuatAdministratorAsync(mulai.Split('/')[^1], ani, "Kabupaten Uji", TestContext.Current.CancellationToken)).Keadaan.ShouldBe(KeadaanTautan.Berlaku);
        }

        var hasil = Jalankan("pulihkan-akun", "Ani", "--alasan", "lupa", "--data", "data", "--urls", "https://akuntabel.contoh.go.id");
        hasil.Kode.ShouldBe(0, hasil.Galat);
        hasil.Keluar.ShouldContain("https://akuntabel.contoh.go.id/tautan/");
    }

    [Theory]
    [InlineData("verifikasi", "--data", "tidak-ada")]
    [InlineData("cadangkan", "x.cadangan", "--data", "tidak-ada")]
    [InlineData("ekspor", "x.zip", "--pd", "x", "--tahun", "2022", "--data", "tidak-ada")]
    [InlineData("pulihkan", "tidak-ada.cadangan", "--data", "baru")]
    public void Masukan_yang_tidak_ada_disebut_tanpa_jejak_program(params string[] argumen)
    {
        var hasil = Jalankan(argumen);
        hasil.Kode.ShouldBe(2);
        hasil.Galat.ShouldContain("tidak", Case.Insensitive);
        hasil.Galat.ShouldNotContain("   at ");
        hasil.Galat.ShouldNotContain("tidak terduga");
        Directory.Exists(Path.Combine(_folder, "tidak-ada")).ShouldBeFalse();
    }

    [Fact]
    public void Berkas_data_yang_rusak_disebut_rusak()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "rusak"));
        File.WriteAllText(Path.Combine(_folder, "rusak", "akuntabel.db"), new string('x', 5000));
        var hasil = Jalankan("verifikasi", "--data", "rusak");
        hasil.Kode.ShouldBe(2);
        hasil.Galat.ShouldContain("rusak");
    }

    [Theory]
    [InlineData("--urls", "http://0.0.0.0:0")]
    [InlineData("--urls", "http://127.0.0.1:0", "--proksi", "127.0.0.1")]
    public void Sesi_panjang_ditolak_di_server(params string[] argumen)
    {
        var hasil = Jalankan(["layani", "--data", "data", "--sesi", "panjang", .. argumen]);
        hasil.Kode.ShouldBe(2);
        hasil.Galat.ShouldContain("laptop");
    }

    [Theory]
    [InlineData("bukan alamat surel", "--surel-dari", "kantor")]
    [InlineData("tanpa sandi", "--surel-dari", "a@uji.id", "--surel-pengguna", "a", "--surel-berkas-sandi", "sandi", "--surel-keamanan", "tanpa")]
    [InlineData("perlu --surel-berkas-sandi", "--surel-dari", "a@uji.id", "--surel-pengguna", "a")]
    [InlineData("tidak ada", "--surel-dari", "a@uji.id", "--surel-pengguna", "a", "--surel-berkas-sandi", "tiada")]
    [InlineData("perlu alamat yang dibuka pengguna", "--surel-dari", "a@uji.id", "--urls", "http://0.0.0.0:0")]
    [InlineData("bukan port", "--surel-dari", "a@uji.id", "--surel-port", "0")]
    [InlineData("bukan alamat", "--surel-dari", "a@uji.id", "--alamat-luar", "akuntabel")]
    public void Pengirim_surel_yang_tidak_dapat_dipakai_disebut_sebelum_apa_pun_dimulai(string sebab, params string[] argumen)
    {
        File.WriteAllText(Path.Combine(_folder, "sandi"), "rahasia");
        var hasil = Jalankan(["layani", "--data", "surel", "--surel-peladen", "surel.uji", .. argumen]);
        hasil.Kode.ShouldBe(2);
        hasil.Galat.ShouldContain(sebab);
        Directory.Exists(Path.Combine(_folder, "surel")).ShouldBeFalse();
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private Perintah Jalankan(params string[] argumen) => Perintah.Jalankan(_folder, argumen);

    private static void Berhasil(Perintah hasil) => hasil.Kode.ShouldBe(0, hasil.Galat);

    // starts the application until it says that it is ready
    internal static async Task<string> LayaniAsync(string folder, params string[] argumen)
    {
        var info = ProgramUji.Mulai(Path.Combine(AppContext.BaseDirectory, "akuntabel.dll"), ["layani", "--data", "data", "--urls", "http://127.0.0.1:0", .. argumen]);
        (info.RedirectStandardOutput, info.WorkingDirectory) = (true, folder);
        info.Environment["XDG_CONFIG_HOME"] = Perintah.Pengaturan;
        using var proses = Process.Start(info) ?? throw new InvalidOperationException("tidak berjalan");
        var baris = "";
        while (!baris.Contains("/mulai/", StringComparison.Ordinal))
        {
            baris = (await proses.StandardOutput.ReadLineAsync()).ShouldNotBeNull("berhenti sebelum siap");
        }

        proses.Kill();
        await proses.WaitForExitAsync();
        return baris.Trim();
    }
}

/// <summary>A store with the example offices, filled once by the application itself; each test works on a copy of its own.</summary>
public sealed class DataContoh : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("akuntabel-contoh-").FullName;

    public async ValueTask InitializeAsync() => await DataTests.LayaniAsync(_folder, "--contoh");

    /// <summary>Copies it to <c>data</c> in a folder.</summary>
    public void Salin(string folder)
    {
        foreach (var berkas in Directory.GetFiles(_folder, "*", SearchOption.AllDirectories))
        {
            var ke = Path.Combine(folder, Path.GetRelativePath(_folder, berkas));
            Directory.CreateDirectory(Path.GetDirectoryName(ke) ?? "");
            File.Copy(berkas, ke);
        }
    }

    public ValueTask DisposeAsync()
    {
        Directory.Delete(_folder, recursive: true);
        return ValueTask.CompletedTask;
    }
}
