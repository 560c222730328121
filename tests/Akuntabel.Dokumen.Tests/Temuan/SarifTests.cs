using System.Text.Json;
using Akuntabel.Uji;
using Akuntabel.Uji.Aturan;
using Akuntabel.Uji.Hasil;
using Akuntabel.Dokumen.PenulisanTemuan;

namespace Akuntabel.Dokumen.Tests.PenulisanTemuan;

/// <summary>What the schema of SARIF 2.1.0 demands of the members that are written.</summary>
public class SarifTests
{
    private static readonly JsonElement Log = JsonDocument.Parse(Sarif.Tulis([("laporan/LKj 2023 #1.txt", TemuanUji.Hasil), ("b.pdf", new HasilUji(0, 0, 0, []))])).RootElement;

    private static JsonElement Jalan => Log.GetProperty("runs").EnumerateArray().Single();

    [Fact]
    public void Versi_dan_aturan_lengkap()
    {
        Log.GetProperty("version").GetString().ShouldBe("2.1.0");
        var aturan = Jalan.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().ToList();
        aturan.Select(a => a.GetProperty("id").GetString()).ShouldBe(KatalogUji.DaftarAturan.Select(a => a.Kode));
        aturan.Select(a => a.GetProperty("id").GetString()).ShouldBeUnique();
        foreach (var a in aturan)
        {
            foreach (var nama in new[] { "shortDescription", "fullDescription", "help" })
            {
                a.GetProperty(nama).GetProperty("text").GetString().ShouldNotBeNullOrWhiteSpace();
            }

            a.GetProperty("defaultConfiguration").GetProperty("level").GetString().ShouldBeOneOf("error", "warning", "note");
        }
    }

    [Fact]
    public void Hasil_berderajat_bertempat_dan_menunjuk_aturannya()
    {
        var hasil = Jalan.GetProperty("results").EnumerateArray().ToList();
        hasil.Select(h => h.GetProperty("level").GetString()).ShouldBe(["error", "warning", "error", "note", "warning"]);
        var aturan = Jalan.GetProperty("tool").GetProperty("driver").GetProperty("rules");
        hasil.ShouldAllBe(h => aturan[h.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString() == h.GetProperty("ruleId").GetString());
        hasil.ShouldAllBe(h => h.GetProperty("message").GetProperty("text").GetString()!.Length > 0);
        hasil[0].GetProperty("relatedLocations").GetArrayLength().ShouldBe(2);
        var tempat = hasil[2].GetProperty("locations")[0];
        tempat.GetProperty("physicalLocation").GetProperty("region").GetProperty("startLine").GetInt32().ShouldBe(10);
        tempat.GetProperty("logicalLocations").EnumerateArray().Select(l => (l.GetProperty("kind").GetString(), l.GetProperty("name").GetString()))
            .ShouldBe([("bab", "3.1 Capaian Kinerja"), ("tabel", "tabel 1"), ("baris", "baris 1"), ("kolom", "%")]);
        hasil[4].GetProperty("locations")[0].TryGetProperty("logicalLocations", out _).ShouldBeFalse();
    }

    [Fact]
    public void Alamat_berkas_adalah_uri_dan_semua_dokumen_tercantum()
    {
        var uri = Jalan.GetProperty("artifacts").EnumerateArray().Select(a => a.GetProperty("location").GetProperty("uri").GetString()!).ToList();
        uri.ShouldBe(["laporan/LKj%202023%20%231.txt", "b.pdf"]);
        uri.ShouldAllBe(u => Uri.IsWellFormedUriString(u, UriKind.RelativeOrAbsolute));
    }

    [Fact]
    public void Halaman_dicatat_sebagai_sifat()
    {
        var t = TemuanUji.Satu(new TempatTemuan(null, "BAB I", null, null, null) { Halaman = 7 }, TingkatTemuan.Minor, "x");
        using var log = JsonDocument.Parse(Sarif.Tulis([("a.pdf", new HasilUji(0, 0, 0, [t]))]));
        var tempat = log.RootElement.GetProperty("runs")[0].GetProperty("results")[0].GetProperty("locations")[0];
        tempat.GetProperty("properties").GetProperty("halaman").GetInt32().ShouldBe(7);
        tempat.GetProperty("physicalLocation").TryGetProperty("region", out _).ShouldBeFalse();
    }
}
