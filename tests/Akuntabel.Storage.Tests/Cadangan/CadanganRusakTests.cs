using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Akuntabel.Core.Alur;
using Akuntabel.Storage.Cadangan;
using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Riwayat;

namespace Akuntabel.Storage.Tests.Cadangan;

/// <summary>Archives that are damaged, foreign or forged: each gets a message that names the place, and the folder stays as it was.</summary>
public class CadanganRusakTests(ServerPostgres server) : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("akuntabel-cadangan-").FullName;

    private GudangUji? _gudang;

    private string Arsip => Path.Combine(_folder, "cadangan.zip");

    public async ValueTask InitializeAsync()
    {
        _gudang = await GudangUji.BuatAsync(MesinBasisdata.Sqlite, server);
        var isi = GudangUji.Berkas(("kinerja.csv", string.Join('\n', Enumerable.Range(0, 3000).Select(i => $"1.1;{i};{i * 7919L % 100_003}"))));
        await _gudang.Dokumen.BuatAsync(GudangUji.Ani, GudangUji.PerangkatDaerah, JenisDokumen.Pengukuran, Periode.Tahun(2023), isi);
        await new PembuatCadangan(_gudang.Basisdata, _gudang.Jam).BuatAsync(Arsip);
    }

    public async ValueTask DisposeAsync()
    {
        if (_gudang is not null)
        {
            await _gudang.DisposeAsync();
        }

        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task Cadangan_yang_utuh_pulih()
    {
        await using var tujuan = Tujuan();
        await new PemulihCadangan(tujuan, Rantai).PulihkanAsync(Arsip, "uji");
        (await tujuan.BacaAsync(s => s.SatuAsync<int>("SELECT COUNT(*) FROM versi"))).ShouldBe(1);
    }

    [Fact]
    public Task Berkas_yang_tidak_ada() => DitolakAsync(Path.Combine(_folder, "tiada.zip"), "tidak dapat dibaca");

    [Fact]
    public async Task Bukan_zip()
    {
        await File.WriteAllTextAsync(Arsip, "bukan zip");
        await DitolakAsync(Arsip, "bukan berkas cadangan");
    }

    [Theory]
    [InlineData(0.3)]
    [InlineData(0.9)]
    [InlineData(0.999)]
    public async Task Terpotong(double bagian)
    {
        var semua = await File.ReadAllBytesAsync(Arsip);
        await File.WriteAllBytesAsync(Arsip, semua[..(int)(semua.Length * bagian)]);
        await DitolakAsync(Arsip, "terpotong");
    }

    [Fact]
    public async Task Zip_lain()
    {
        File.Delete(Arsip);
        using (var zip = ZipFile.Open(Arsip, ZipArchiveMode.Create))
        {
            Isi(zip, "word/document.xml", "<x/>");
        }

        await DitolakAsync(Arsip, "bukan cadangan Akuntabel");
    }

    [Fact]
    public async Task Bita_yang_berubah_di_mana_pun_ketahuan()
    {
        var semua = await File.ReadAllBytesAsync(Arsip);
        foreach (var letak in Enumerable.Range(1, 12).Select(i => semua.Length * i / 13))
        {
            var rusak = (byte[])semua.Clone();
            rusak[letak] ^= 0x5a;
            await File.WriteAllBytesAsync(Arsip, rusak);
            await using var tujuan = Tujuan();
            try
            {
                await new PemulihCadangan(tujuan, Rantai).PulihkanAsync(Arsip, "uji");
            }
            catch (CadanganException)
            {
                File.Exists(tujuan.Berkas).ShouldBeFalse();
                continue;
            }

            // the few bytes of the packing that carry nothing (times, flags) may change: then everything must have come back
            (await tujuan.BacaAsync(s => s.SatuAsync<int>("SELECT COUNT(*) FROM peristiwa WHERE jenis = 'DokumenDibuat'"))).ShouldBe(1);
            Directory.Delete(Path.Combine(_folder, "data"), recursive: true);
        }
    }

    [Fact]
    public Task Baris_yang_diubah_tanpa_sidik_baru() =>
        UbahAsync("tabel/pemda.ndjson", t => t.Replace("Pemerintah Kabupaten Uji", "Pemerintah Kabupaten Ujo", StringComparison.Ordinal), false, "tabel/pemda.ndjson");

    [Fact]
    public Task Baris_yang_ditambah_tanpa_dicatat() => UbahAsync("tabel/pemda.ndjson", t => t + t, false, "lebih panjang");

    [Fact]
    public Task Peristiwa_yang_dipalsukan_dengan_sidik_berkas_yang_cocok() =>
        UbahAsync("tabel/peristiwa.ndjson", t => t.Replace("Ani Perencana", "Budi Perencana", StringComparison.Ordinal), true, "putus pada nomor 1");

    [Fact]
    public Task Peristiwa_terakhir_yang_dibuang() => UbahAsync("tabel/peristiwa.ndjson", _ => "", true, "Rantai peristiwa uji berakhir pada nomor 0");

    [Fact]
    public async Task Penyimpanan_yang_sudah_rusak_ketika_dicadangkan_dapat_dipaksa_pulih_dan_itu_tercatat()
    {
        await UbahAsync("tabel/peristiwa.ndjson", t => t.Replace("Ani Perencana", "Budi Perencana", StringComparison.Ordinal), true, "putus pada nomor 1");
        await using var tujuan = Tujuan();
        var hasil = await new PemulihCadangan(tujuan, Rantai).PulihkanAsync(Arsip, "uji", meskiBermasalah: true);
        hasil.DaftarMasalah.ShouldHaveSingleItem().ShouldContain("putus pada nomor 1");
        (await tujuan.BacaAsync(s => s.SatuAsync<string>("SELECT alasan FROM peristiwa ORDER BY nomor DESC LIMIT 1"))).ShouldNotBeNull().ShouldContain("putus pada nomor 1");
    }

    [Fact]
    public Task Isi_yang_dipalsukan_dengan_sidik_berkas_yang_cocok() =>
        UbahAsync("tabel/isi.ndjson", t => t.Replace("1.1;5;", "1.1;6;", StringComparison.Ordinal), true, "tidak cocok dengan sidiknya");

    [Fact]
    public Task Baris_yang_bukan_JSON() => UbahAsync("tabel/pemda.ndjson", t => t.Replace("\"nama\"", "nama", StringComparison.Ordinal), true, "tabel/pemda.ndjson baris 1");

    [Fact]
    public Task Kolom_asing() => UbahAsync("tabel/pemda.ndjson", t => t.Replace("\"nama\"", "\"nama) VALUES ('x'); --\"", StringComparison.Ordinal), true, "tidak dikenal");

    [Fact]
    public Task Baris_yang_menunjuk_ke_yang_tidak_ada() =>
        UbahAsync("tabel/perangkat_daerah.ndjson", t => t.Replace("\"uji\"", "\"lain\"", StringComparison.Ordinal), true, "tabel/perangkat_daerah.ndjson baris 1");

    [Fact]
    public Task Tabel_yang_hilang() => UbahAsync("tabel/pemda.ndjson", _ => null, false, "tabel/pemda.ndjson");

    [Fact]
    public async Task Bagian_tambahan()
    {
        using (var zip = ZipFile.Open(Arsip, ZipArchiveMode.Update))
        {
            Isi(zip, "../../jahat.txt", "x");
        }

        await DitolakAsync(Arsip, "jahat.txt");
    }

    [Fact]
    public Task Yang_mengembang_tak_wajar() =>
        UbahAsync("tabel/titipan.ndjson", _ => new string(' ', 200 * 1024 * 1024) + "\n", true, "mengembang");

    [Fact]
    public async Task Buatan_program_yang_lebih_baru()
    {
        using (var zip = ZipFile.Open(Arsip, ZipArchiveMode.Update))
        {
            var manifes = JsonNode.Parse(Teks(zip, "cadangan.json")) ?? new JsonObject();
            manifes["skema"] = 9999;
            Ganti(zip, "cadangan.json", manifes.ToJsonString());
        }

        await DitolakAsync(Arsip, "lebih baru");
    }

    private RantaiPeristiwa Rantai => _gudang?.Rantai ?? throw new InvalidOperationException("belum siap");

    private async Task UbahAsync(string bagian, Func<string, string?> ubah, bool denganSidik, string pesan)
    {
        using (var zip = ZipFile.Open(Arsip, ZipArchiveMode.Update))
        {
            var lama = Teks(zip, bagian);
            var baru = ubah(lama);
            baru.ShouldNotBe(lama, "ubahannya harus mengubah sesuatu");
            Ganti(zip, bagian, baru);
            if (denganSidik)
            {
                var manifes = JsonNode.Parse(Teks(zip, "cadangan.json")) ?? new JsonObject();
                var tabel = manifes["daftarTabel"]?.AsArray().Single(t => bagian == $"tabel/{t?["nama"]}.ndjson")?.AsObject() ?? [];
                var data = Encoding.UTF8.GetBytes(baru ?? "");
                (tabel["bita"], tabel["baris"], tabel["sidik"]) = (data.Length, data.Count(b => b == '\n'), Convert.ToHexStringLower(SHA256.HashData(data)));
                Ganti(zip, "cadangan.json", manifes.ToJsonString());
            }
        }

        await DitolakAsync(Arsip, pesan);
    }

    private async Task DitolakAsync(string berkas, string pesan)
    {
        await using var tujuan = Tujuan();
        var e = await Should.ThrowAsync<CadanganException>(() => new PemulihCadangan(tujuan, Rantai).PulihkanAsync(berkas, "uji"));
        e.Message.ShouldContain(pesan);
        (Directory.Exists(Path.Combine(_folder, "data")) ? Directory.GetFiles(Path.Combine(_folder, "data")) : []).ShouldBeEmpty();
    }

    private Basisdata Tujuan() => Basisdata.Sqlite(Path.Combine(_folder, "data", "akuntabel.db"));

    private static string Teks(ZipArchive zip, string nama)
    {
        using var pembaca = new StreamReader(zip.GetEntry(nama)?.Open() ?? Stream.Null);
        return pembaca.ReadToEnd();
    }

    private static void Ganti(ZipArchive zip, string nama, string? isi)
    {
        zip.GetEntry(nama)?.Delete();
        if (isi is not null)
        {
            Isi(zip, nama, isi);
        }
    }

    private static void Isi(ZipArchive zip, string nama, string isi)
    {
        using var aliran = zip.CreateEntry(nama).Open();
        aliran.Write(Encoding.UTF8.GetBytes(isi));
    }
}
