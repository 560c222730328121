using System.IO.Compression;
using Akuntabel.Storage.Akun;
using Akuntabel.Storage.Cadangan;
using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Kunci;
using Akuntabel.Storage.KunciBerganti;
using Akuntabel.Storage.Pembuktian;

namespace Akuntabel.Storage.Tests.Kunci;

public class KunciStoreSqliteTests(ServerPostgres server) : KunciStoreTests(MesinBasisdata.Sqlite, server);

public class KunciStorePostgresTests(ServerPostgres server) : KunciStoreTests(MesinBasisdata.Postgres, server);

/// <summary>The store is bound to one key, and what lay open in it is sealed by it.</summary>
public abstract class KunciStoreTests(MesinBasisdata mesin, ServerPostgres server) : IAsyncLifetime
{
    private const string Totp = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";

    private const string KodeSatu = "0123456789abcdef0123456789abcdef";

    private const string KodeDua = "fedcba9876543210fedcba9876543210";

    private const string Xml = "<key id=\"x\"><masterKey><value>cmFoYXNpYSBiYW5nZXQ=</value></masterKey></key>";

    private readonly KunciInstalasi _kunci = KunciInstalasi.Baru();

    private GudangUji? _gudang;

    private GudangUji Gudang => _gudang ?? throw new InvalidOperationException("belum siap");

    private KunciStore Store => new(Gudang.Basisdata);

    public async ValueTask InitializeAsync() => _gudang = await GudangUji.BuatAsync(mesin, server);

    public ValueTask DisposeAsync() => _gudang?.DisposeAsync() ?? ValueTask.CompletedTask;

    [Fact]
    public async Task Yang_terbuka_disegel_sekali_dan_hanya_terbuka_pada_barisnya_sendiri()
    {
        await IsiTerbukaAsync();
        (await Store.PasangAsync(_kunci)).ShouldBeTrue();
        var ani = await CariAsync("ani");
        ani.KunciTotp.ShouldNotContain(Totp);
        _kunci.Buka(GunaKunci.Totp(GudangUji.Pemda, "ani"), ani.KunciTotp).ShouldBe(Totp);
        ani.KodePemulihan.Split(' ').Select(k => _kunci.Buka(GunaKunci.Pemulihan(GudangUji.Pemda, "ani"), k)).ShouldBe([KodeSatu, KodeDua]);
        _kunci.CobaBuka(GunaKunci.Totp(GudangUji.Pemda, "budi"), ani.KunciTotp).ShouldBeNull("segel terikat pada penggunanya");
        KunciInstalasi.Baru().CobaBuka(GunaKunci.Totp(GudangUji.Pemda, "ani"), ani.KunciTotp).ShouldBeNull();

        // nor can they be read from what the file kept of earlier pages
        foreach (var berkas in mesin == MesinBasisdata.Sqlite ? Directory.GetFiles(Path.GetDirectoryName(Gudang.Alamat) ?? "") : [])
        {
            using var isi = new StreamReader(new FileStream(berkas, FileMode.Open, FileAccess.Read, FileShare.ReadWrite), System.Text.Encoding.Latin1);
            var teks = await isi.ReadToEndAsync();
            new[] { Totp, KodeSatu, "masterKey" }.Where(r => teks.Contains(r, StringComparison.Ordinal)).ShouldBeEmpty(berkas);
        }

        // keys that lay open may have been copied: they are not taken over
        (await Gudang.Basisdata.BacaAsync(s => s.SatuAsync<long>("SELECT COUNT(*) FROM kunci_perlindungan"))).ShouldBe(0);
        (await Store.PasangAsync(_kunci)).ShouldBeTrue();
        (await CariAsync("ani")).KunciTotp.ShouldBe(ani.KunciTotp, "tidak ada yang disegel dua kali");
    }

    [Fact]
    public async Task Dua_server_yang_mulai_bersama_memakai_satu_kunci()
    {
        await IsiTerbukaAsync();
        var lain = KunciInstalasi.Baru();
        var hasil = await Task.WhenAll(Enumerable.Range(0, 8).Select(i => Task.Run(() => Store.PasangAsync(i % 2 == 0 ? _kunci : lain))));
        var pemenang = (await Store.TandaAsync()).Sidik == _kunci.Sidik ? _kunci : lain;
        hasil.Count(h => h).ShouldBe(4, "semua yang memegang kunci pemenang, dan hanya mereka");
        var ani = await CariAsync("ani");
        pemenang.Buka(GunaKunci.Totp(GudangUji.Pemda, "ani"), ani.KunciTotp).ShouldBe(Totp);
    }

    [Fact]
    public async Task Kunci_lain_tidak_mengubah_apa_pun()
    {
        await IsiTerbukaAsync();
        await Store.PasangAsync(_kunci);
        var (tanda, ani) = (await Store.TandaAsync(), await CariAsync("ani"));
        (await Store.PasangAsync(KunciInstalasi.Baru())).ShouldBeFalse();
        (await Store.TandaAsync()).ShouldBe(tanda);
        (await CariAsync("ani")).ShouldBeEquivalentTo(ani);
    }

    [Fact]
    public async Task Kunci_baru_melepas_kode_masuk_dengan_alasan_dan_mengakhiri_semua_sesi()
    {
        await IsiTerbukaAsync();
        await Store.PasangAsync(_kunci);
        await new KunciPerlindunganStore(Gudang.Basisdata).TambahAsync(_kunci, "key-1", Xml);
        await new SesiStore(Gudang.Basisdata, Gudang.Jam).BuatAsync(await CariAsync("budi"), "", "");
        var baru = KunciInstalasi.Baru();
        var hasil = await Store.GantiAsync(Gudang.Rantai, baru, "Admin", "berkas kunci hilang");
        (string.Join(' ', hasil.DaftarPengguna), hasil.Sesi).ShouldBe(("ani", 1));
        var ani = await CariAsync("ani");
        (ani.DuaLangkah, ani.KunciTotp, ani.KodePemulihan).ShouldBe((false, "", ""));
        (await new KunciPerlindunganStore(Gudang.Basisdata).DaftarAsync(baru)).ShouldBeEmpty();
        (await Store.PasangAsync(_kunci)).ShouldBeFalse("kunci lama tidak berlaku lagi");
        (await Store.PasangAsync(baru)).ShouldBeTrue();
        var peristiwa = await Gudang.Basisdata.BacaAsync(s => s.DaftarAsync<string>("SELECT jenis || '|' || objek || '|' || alasan FROM peristiwa ORDER BY nomor"));
        peristiwa.ShouldContain("KunciInstalasiDiganti|pemda/uji|berkas kunci hilang");
        peristiwa.ShouldContain("DuaLangkahDimatikan|pengguna/ani|Kunci instalasi diganti: berkas kunci hilang");
        (await new Verifikasi(Gudang.Basisdata).JalankanAsync()).DaftarMasalah.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("UPDATE pengguna SET kunci_totp = substr(kunci_totp, 1, 20) || CASE substr(kunci_totp, 21, 1) WHEN 'A' THEN 'B' ELSE 'A' END || substr(kunci_totp, 22) WHERE kunci_totp <> ''", "Pengguna ani: kode masuk")]
    [InlineData("UPDATE pengguna SET kode_pemulihan = substr(kode_pemulihan, 1, 20) || CASE substr(kode_pemulihan, 21, 1) WHEN '-' THEN '_' ELSE '-' END || substr(kode_pemulihan, 22) WHERE kode_pemulihan <> ''", "Pengguna ani: kode pemulihan")]
    [InlineData("UPDATE pengguna SET kunci_totp = (SELECT kunci_totp FROM pengguna WHERE id = 'ani') WHERE id = 'budi'", "Pengguna budi: kode masuk")]
    [InlineData("UPDATE kunci_instalasi SET sidik = ''", "Tanda kunci instalasi hilang")]
    public async Task Yang_tersegel_dan_diubah_di_luar_aplikasi_ketahuan_dengan_kuncinya(string perusakan, string tempat)
    {
        await IsiTerbukaAsync();
        await Store.PasangAsync(_kunci);
        (await new Verifikasi(Gudang.Basisdata, _kunci).JalankanAsync()).DaftarMasalah.ShouldNotContain(m => m.Contains("tersegel", StringComparison.Ordinal));
        (await new Verifikasi(Gudang.Basisdata, KunciInstalasi.Baru()).JalankanAsync()).DaftarCatatan.ShouldContain(c => c.StartsWith($"Kunci instalasi (sidik {_kunci.Sidik}) tidak ada di sini", StringComparison.Ordinal));
        await Gudang.Basisdata.TulisAsync(s => s.JalankanAsync(perusakan));
        (await new Verifikasi(Gudang.Basisdata, _kunci).JalankanAsync()).DaftarMasalah.ShouldContain(m => m.StartsWith(tempat, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Cadangan_hanya_membawa_yang_tersegel()
    {
        await IsiTerbukaAsync();
        await Store.PasangAsync(_kunci);
        await new KunciPerlindunganStore(Gudang.Basisdata).TambahAsync(_kunci, "key-1", Xml);
        (await new KunciPerlindunganStore(Gudang.Basisdata).DaftarAsync(_kunci)).ShouldBe([Xml]);
        var arsip = Path.Combine(Directory.CreateTempSubdirectory("akuntabel-kunci-").FullName, "a.cadangan");
        try
        {
            await new PembuatCadangan(Gudang.Basisdata, Gudang.Jam).BuatAsync(arsip);
            using var zip = ZipFile.OpenRead(arsip);
            var semua = string.Concat(zip.Entries.Select(e => new StreamReader(e.Open()).ReadToEnd()));
            semua.ShouldContain(_kunci.Sidik);
            foreach (var rahasia in new[] { Totp, KodeSatu, KodeDua, "masterKey", _kunci.Tulis() })
            {
                semua.ShouldNotContain(rahasia);
            }
        }
        finally
        {
            Directory.Delete(Path.GetDirectoryName(arsip) ?? "", recursive: true);
        }
    }

    private async Task<Pengguna> CariAsync(string id) =>
        await new PenggunaStore(Gudang.Basisdata, Gudang.Rantai, Gudang.Jam).CariAsync(GudangUji.Pemda, id) ?? throw new InvalidOperationException(id);

    // as stores of earlier versions are
    private Task IsiTerbukaAsync() => Gudang.Basisdata.TulisAsync(async s =>
    {
        await s.JalankanAsync(
            "INSERT INTO pengguna (pemda, id, nama_pengguna, nama_normal, nama, stempel, dibuat, kunci_totp, kode_pemulihan, dua_langkah) VALUES ('uji', 'ani', 'ani', 'ani', 'Ani', 's', '', @Totp, @kode, 1), ('uji', 'budi', 'budi', 'budi', 'Budi', 's', '', '', '', 0)",
            new { Totp, kode = $"{KodeSatu} {KodeDua}" });
        await s.JalankanAsync("INSERT INTO kunci_perlindungan (pemda, id, xml) VALUES ('', 'key-lama', @Xml)", new { Xml });
    });
}
