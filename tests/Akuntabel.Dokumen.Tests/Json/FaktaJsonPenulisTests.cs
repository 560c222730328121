using System.Text;
using System.Text.Json;
using Akuntabel.Core.Laporan;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Json;

namespace Akuntabel.Dokumen.Tests.Json;

public class FaktaJsonPenulisTests
{
    [Fact]
    public void Id_unik_dan_semua_angka_tercetak_beserta_masukannya_ada()
    {
        var naskah = NaskahContoh.Buat();
        var fakta = Baca(naskah).GetProperty("fakta").EnumerateArray().ToDictionary(f => f.GetProperty("id").GetString()!, StringComparer.Ordinal);
        foreach (var r in naskah.Telusuri())
        {
            foreach (var a in r.Isi.OfType<Angka>())
            {
                fakta[a.Fakta.Id].GetProperty("tercetak").EnumerateArray().Select(t => t.GetProperty("bentuk").GetString()).ShouldContain(a.Bentuk);
            }
        }

        var masukan = fakta.Values.SelectMany(f => f.GetProperty("masukan").EnumerateArray()).Select(m => m.GetString()!).ToList();
        masukan.ShouldNotBeEmpty();
        masukan.ShouldAllBe(m => fakta.ContainsKey(m));
    }

    [Fact]
    public void Fakta_hitungan_menjawab_dari_mana()
    {
        var f = Fakta("total.serapan");
        Math.Round(f.GetProperty("nilai").GetDecimal(), 2).ShouldBe(84.42m);
        f.GetProperty("satuan").GetString().ShouldBe("%");
        f.GetProperty("aturan").GetProperty("kode").GetString().ShouldBe("ANG-HIT-02");
        f.GetProperty("rumus").GetString().ShouldBe("238.020.600 / 281.961.200 × 100");
        f.GetProperty("masukan").EnumerateArray().Select(m => m.GetString()).ShouldBe(["total.realisasi", "total.pagu"]);
        f.GetProperty("sumber").EnumerateArray().Select(s => $"{s.GetProperty("berkas").GetString()}:{s.GetProperty("baris").GetInt32()}:{s.GetProperty("kolom").GetString()}")
            .ShouldBe(["anggaran.csv:2:realisasi", "anggaran.csv:3:realisasi", "anggaran.csv:2:pagu", "anggaran.csv:3:pagu"], ignoreOrder: true);
        var diTabel = f.GetProperty("tercetak").EnumerateArray().Select(t => t.GetProperty("lokasi")).First(l => l.GetProperty("tabel").GetString() == "Tabel 3.1");
        diTabel.GetProperty("bab").GetString().ShouldBe("BAB III AKUNTABILITAS KINERJA");
        diTabel.GetProperty("judul").GetString().ShouldBe("3.1.1 Rinci");
        diTabel.GetProperty("baris").GetInt32().ShouldBe(6);
        diTabel.GetProperty("kolom").GetString().ShouldBe("%");
    }

    [Fact]
    public void Isian_tanpa_aturan_dan_nilai_kosong_menyebut_alasan()
    {
        var f = Fakta("kosong");
        f.GetProperty("nilai").ValueKind.ShouldBe(JsonValueKind.Null);
        f.GetProperty("alasanKosong").GetString().ShouldBe("belum diukur");
        f.GetProperty("aturan").ValueKind.ShouldBe(JsonValueKind.Null);
        f.GetProperty("rumus").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Fact]
    public void Fakta_kata_menulis_kata_dan_uraian_penetapannya()
    {
        var f = Fakta("total.kategori");
        f.GetProperty("kata").GetString().ShouldBe("Tinggi");
        f.GetProperty("rumus").GetString().ShouldBe("84,42 > 75 → Tinggi");
    }

    [Fact]
    public void Masukan_yang_tidak_tercetak_ikut_dengan_tercetak_kosong()
    {
        var a = NaskahContoh.Isi("a", "A", 4, Satuan.Bilangan, 1);
        var b = NaskahContoh.Hitung("b", "B", Satuan.Bilangan, 0, new("K", "N", "U", "D", "C"), new Kali(new Ambil(a), new Tetapan(2)));
        var fakta = Baca(Dengan(new Angka(b, "8"))).GetProperty("fakta").EnumerateArray().ToList();
        fakta.Select(f => f.GetProperty("id").GetString()).ShouldBe(["b", "a"]);
        fakta[1].GetProperty("tercetak").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public void Angka_tanpa_sumber_ditulis_dengan_tempatnya()
    {
        var naskah = Dengan(new Teks("hadir 30 peserta"));
        var a = Baca(naskah).GetProperty("angkaTanpaSumber").EnumerateArray().ShouldHaveSingleItem();
        a.GetProperty("teks").GetString().ShouldBe("30 peserta");
        a.GetProperty("lokasi").GetProperty("tabel").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Fact]
    public void Huruf_di_luar_ASCII_terbaca_apa_adanya() => Tulis(NaskahContoh.Buat()).ShouldContain("84,42 > 75 → Tinggi");

    [Fact]
    public void Sumber_dibatasi_dan_disebut_banyaknya()
    {
        var isi = Enumerable.Range(1, 5000).Select(i => NaskahContoh.Isi("r" + i, "R", i, Satuan.Rupiah, i)).ToList();
        var total = NaskahContoh.Hitung("total", "Total", Satuan.Rupiah, 0, new("K", "N", "U", "D", "C"), new Jumlah([.. isi.Select(f => new Ambil(f))]));
        var f = Baca(Dengan(new Angka(total, total.Cetak()))).GetProperty("fakta").EnumerateArray().First();
        f.GetProperty("sumber").GetArrayLength().ShouldBe(FaktaJsonPenulis.SumberTerbanyak);
        f.GetProperty("banyakSumber").GetInt32().ShouldBe(5000);
        f.GetProperty("masukan").GetArrayLength().ShouldBe(5000);
    }

    private static JsonElement Fakta(string id) =>
        Baca(NaskahContoh.Buat()).GetProperty("fakta").EnumerateArray().Single(f => f.GetProperty("id").GetString() == id);

    private static JsonElement Baca(Naskah naskah) => JsonDocument.Parse(Tulis(naskah)).RootElement;

    private static string Tulis(Naskah naskah)
    {
        using var m = new MemoryStream();
        FaktaJsonPenulis.Tulis(naskah, AngkaTanpaSumber.Cari(naskah), m);
        return Encoding.UTF8.GetString(m.ToArray());
    }

    private static Naskah Dengan(params Ruas[] isi) =>
        new("J", "I", UkuranKertas.A4, [new Bagian(false, PenomoranHalaman.Arab, "", "", [new Paragraf(GayaParagraf.Biasa, isi)])]);
}
