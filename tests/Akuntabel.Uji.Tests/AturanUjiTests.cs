using Akuntabel.Uji;
using Akuntabel.Uji.Hasil;
using FsCheck.Fluent;
using static Akuntabel.Uji.Tests.NaskahUji;

namespace Akuntabel.Uji.Tests;

public class AturanUjiTests
{
    private const string KepalaPagu = "No | Program | Pagu (Rp) | Realisasi (Rp) | %";

    [Fact]
    public void Setiap_aturan_berkode_berkalimat_bersumber_dan_bercontoh()
    {
        KatalogUji.DaftarAturan.Select(a => a.Kode).ShouldBeUnique();
        foreach (var a in KatalogUji.DaftarAturan)
        {
            a.Kode.ShouldMatch(@"^[A-Z]{3}-\d{3}$");
            a.Kalimat.ShouldEndWith(".", customMessage: a.Kode);
            a.Sumber.ShouldNotBeNullOrWhiteSpace(a.Kode);
            a.Contoh.Length.ShouldBeGreaterThan(15, a.Kode);
        }
    }

    [Theory]
    [InlineData("1 | Pembinaan | 2.342.737.320 | 1.968.289.360 | 96.40%", "3: 96.40% → 84,02 %")]
    [InlineData("1 | Pembinaan | 2.342.737.320 | 1.968.289.360 | 84,01", "")] // cut off
    [InlineData("1 | Pembinaan | 2.342.737.320 | 1.968.289.360 | 84,02", "")] // rounded
    [InlineData("1 | Pembinaan | 2.342.737.320 | 1.968.289.360 | 84", "")] // whole
    [InlineData("1 | Pembinaan | Rp. 2.342.737.320. | Rp. 1.968.289.360.00,- | 84.0 2", "")] // as people write
    [InlineData("1 | Pembinaan | 2.342.737.320 | - | 84", "")] // nothing to compare
    [InlineData("1 | Pembinaan | 0 | 0 | 100", "")]
    public void ANG001_persentase_baris(string baris, string temuan) =>
        string.Join("; ", Temuan("ANG-001", KepalaPagu, "1 | Rutin | 200 | 100 | 50", baris)).ShouldBe(temuan);

    [Theory]
    [InlineData("1 | Warga terlatih | 200 orang | 130 orang | 89%", "2: 89% → 65,00 %")]
    [InlineData("1 | Konflik ditangani | 100% (49 ormas) | 22 Ormas | 44.9", "")] // the counts agree, the percentage of the target is another reading
    [InlineData("1 | Lembaga terlibat | 3,55% (11 Lembaga) | 11 Lembaga | 100", "")]
    [InlineData("1 | Dokumen | 100% | 2 Dokumen | 75 %", "")] // different units: nothing follows
    [InlineData("1 | Waktu layanan | 10 hari | 8 hari | 125", "")] // lower is better
    [InlineData("1 | Waktu layanan | 10 hari | 8 hari | 120", "")] // the other formula of it
    [InlineData("1 | Indeks | 60 | 75 | 100", "")] // capped
    public void ANG001_capaian_kinerja(string baris, string temuan) =>
        string.Join("; ", Temuan("ANG-001", "No | Indikator | Target | Realisasi | Capaian", baris)).ShouldBe(temuan);

    [Fact]
    public void ANG001_kolom_yang_tidak_satu_baris_pun_cocok_tidak_dipahami_dan_dibiarkan() =>
        Temuan("ANG-001", "No | Indikator | Target | Realisasi | Capaian", "1 | a | 10 | 5 | 7", "2 | b | 20 | 5 | 9").ShouldBeEmpty();

    [Fact]
    public void ANG002_kelompok_di_dalam_tabel()
    {
        string[] Tabel(string jumlah) =>
        [
            "No | Sasaran | Lembaga | 2022 | 2023", "1 | Sasaran satu | partai | 11 | -", " | | ormas | 6 | 20", " | | sekolah | 90 | 109", $" | | Jumlah | {jumlah}",
            "2 | Sasaran dua | partai | 3 | 4", " | | ormas | 5 | 6", " | | Jumlah | 8 | 10",
        ];
        Temuan("ANG-002", Tabel("107 | 129")).ShouldBeEmpty();
        Temuan("ANG-002", Tabel("200 | 129")).ShouldBe(["5: 200 → 107"]);
    }

    [Theory]
    [InlineData("Jumlah | 184.373.330.860", "")] // the two letters, whose numbers are below them
    [InlineData("Jumlah | 184.373.930.860", "6: 184.373.930.860 → 184.373.330.860")]
    public void ANG002_jenjang_menurut_penomoran(string jumlah, string temuan) =>
        string.Join("; ", Temuan("ANG-002", "Uraian | Alokasi", "a) Belanja | Rp. 184,352,330,860", "1. Program satu | 184.000.000.000", "2. Program dua | 352.330.860", "b) Pendapatan | Rp. 21.000.000", jumlah)).ShouldBe(temuan);

    [Fact]
    public void ANG002_total_di_atas_rinciannya_dan_persen_tidak_dijumlahkan()
    {
        string[] baris = [KepalaPagu, "TOTAL | | 300 | 150 | 50", "1 | a | 100 | 50 | 50", "2 | b | 200 | 100 | 50"];
        Temuan("ANG-002", baris).ShouldBeEmpty();
        Temuan("ANG-002", [.. baris.Select(b => b.Replace("| 300", "| 310", StringComparison.Ordinal))]).ShouldBe(["2: 310 → 300"]);
    }

    [Theory]
    [InlineData("MENINGKAT menjadi : 97.87 % dibandingkan tahun 2022 : 166.7 % atau selisih : 68, 83%", "1: MENINGKAT → menurun")]
    [InlineData("menurun menjadi : 44.89 % berbanding dengan tahun 2022 : 96,3% atau selisih : - 51,41%", "")]
    [InlineData("Meningkatnya ketahanan, Menurun : 75 % TIDAK sama dengan tahun 2022 : 100% atau selisih - 21.43%", "1: - 21.43% → -25")]
    [InlineData("tetap : 81.13 % sama dengan tahun 2022 : 100%", "1: tetap → menurun")]
    [InlineData("tetap menjadi : 100 % dibandingkan tahun 2022 : 100 %", "")]
    [InlineData("naik dari 70,12 menjadi 75,30", "")]
    [InlineData("naik dari 75,30 menjadi 70,12", "1: naik → menurun")]
    [InlineData("tidak meningkat menjadi 80 % dibandingkan tahun lalu 90 %", "")]
    [InlineData("Menurunnya jumlah perkara sebanyak 5 perkara dibandingkan 3 rapat", "")]
    public void ANG004_arah_dan_selisih(string kalimat, string temuan) => string.Join("; ", Temuan("ANG-004", kalimat)).ShouldBe(temuan);

    [Fact]
    public void ANG005_baris_yang_sama_pada_tabel_berkepala_sama()
    {
        const string Kepala = "No | Sasaran Strategis | Lembaga/Laporan | Realisasi 2022 | Realisasi 2023";
        Temuan("ANG-005", Kepala, "1 | Organisasi yang divalidasi | Ormas | 26 | 22", "Perbandingan.", Kepala, "1. | Organisasi yang divalidasi | Ormas | 28 | 22")
            .ShouldBe(["2: 26 → satu angka; di tempat lain 28"]);
        Temuan("ANG-005", Kepala, "1 | Organisasi yang divalidasi | Ormas | 26 | 22", "Perbandingan.", Kepala, "1. | Partai politik yang dibina | Parpol | 28 | 22").ShouldBeEmpty();
        Temuan("ANG-005", Kepala, "1 | Organisasi yang divalidasi | Ormas | 2 Lap | 22", "Perbandingan.", Kepala, "1. | Organisasi yang divalidasi | Ormas | 5 Dok | 43/53").ShouldBeEmpty();
    }

    [Fact]
    public void ANG005_jumlah_rupiah_yang_berbeda_satu_digit_dari_yang_berulang()
    {
        string[] benar = ["Pagu Rp184.352.330.860.", "Pagu Rp. 184,352,330,860,-", "Pagu Rp 184.352.330.860,00"];
        Temuan("ANG-005", [.. benar, "Pagu Rp. 184.352.330.660"]).ShouldBe(["4: Rp. 184.352.330.660 → Rp184.352.330.860"]);
        Temuan("ANG-005", [.. benar, "Pagu Rp. 184.352.660.660"]).ShouldBeEmpty();
        Temuan("ANG-005", benar).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("5 (lima) program", "")]
    [InlineData("5 (Enam) program", "1: 5 (Enam) → 6")]
    [InlineData("Rp. 250.000.000,- (Dua Ratus Lima Puluh Juta Rupiah)", "")]
    [InlineData("Rp4.016.972.430,00 (empat milyar enam belas juta sembilan ratus tujuh puluh dua ribu empat ratus tiga puluh rupiah)", "")]
    [InlineData("Rp4.016.972.430,00 (empat milyar enam belas juta)", "1: Rp4.016.972.430,00 (empat milyar enam belas juta) → 4.016.000.000")]
    [InlineData("18 (dealapan belas) desa", "")] // a misspelling is not another number
    [InlineData("Tahun 2023 (dua tahun)", "")]
    [InlineData("3 (tiga puluh satu) orang", "1: 3 (tiga puluh satu) → 31")]
    public void BIL001_terbilang(string teks, string temuan) => string.Join("; ", Temuan("BIL-001", teks)).ShouldBe(temuan);

    [Theory]
    [InlineData("Selasa, Tanggal 26 Juni 2023", "1: Selasa, 26 Juni 2023 → Senin, 26 Juni 2023")]
    [InlineData("Hari/Tanggal : Jumat , 15 Desember 2023.", "")]
    [InlineData("hari Rabu tanggal 27 Juli 2022 s.d 28 Juli 2022", "")]
    [InlineData("tanggal 31/04/2023", "1: 31/04/2023 → tanggal yang ada dalam kalender")]
    [InlineData("29 Februari 2023", "1: 29 Februari 2023 → tanggal yang ada dalam kalender")]
    [InlineData("29 Februari 2024", "")]
    [InlineData("Nomor 188/31/04/2023", "")]
    public void TGL001_tanggal(string teks, string temuan) => string.Join("; ", Temuan("TGL-001", teks)).ShouldBe(temuan);

    [Fact]
    public void TGL001_tanggal_tak_lengkap_di_kolom_tanggal() =>
        Temuan("TGL-001", "No | Nama | Berdiri", "1 | a | 01/02/2020", "2 | b | 03/04/2021", "3 | c | 15/2022", "4 | d | 05/06/2021").ShouldBe(["4: 15/2022 → tanggal lengkap hari/bulan/tahun"]);

    [Fact]
    public void NOM001_nomor_tabel_ganda_dan_loncat()
    {
        Temuan("NOM-001", "Tabel 3.1 Satu", "Tabel 3.2 Dua", "Tabel 4.1 Bab lain", "Gambar 3.1 Lain").ShouldBeEmpty();
        Temuan("NOM-001", "Tabel 3.1 Satu", "Tabel 3.1 Dua", "Tabel 3.4 Tiga", "Tabel 3.1 di atas menunjukkan hasil").ShouldBe(["2: Tabel 3.1 → Tabel 3.2", "3: Tabel 3.4 → Tabel 3.2"]);
    }

    [Theory]
    [InlineData("NIP. 20990101 112403 1 000", "1: 20990101 112403 1 000 → NIP yang sesuai bentuknya")]
    [InlineData("NIP. 20990101 212403 1 000", "")]
    [InlineData("NIP 209901012124031000", "")]
    [InlineData("NIP. 20991301 212403 1 000", "1: 20991301 212403 1 000 → NIP yang sesuai bentuknya")]
    [InlineData("NIP. 20990101 212403 3 000", "1: 20990101 212403 3 000 → NIP yang sesuai bentuknya")]
    [InlineData("NIP. 20990101 212421 1 000", "")] // contract staff carry 21 for the month
    public void NIP001_bentuk(string teks, string temuan) => string.Join("; ", Temuan("NIP-001", teks)).ShouldBe(temuan);

    [Theory]
    [InlineData("1,2,3,4,5,6", "")]
    [InlineData("1,2,3,5,6,7", "5: 5 → 4")]
    [InlineData("1,2,3,3,4,5", "5: 3 → 4")]
    [InlineData("1,2,3,1,2,3", "")]
    [InlineData("10,7,33,4,8,1", "")] // not a numbering
    public void NOM002_nomor_baris(string nomor, string temuan) =>
        string.Join("; ", Temuan("NOM-002", ["No | Nama", .. nomor.Split(',').Select(n => n + ". | barang")])).ShouldBe(temuan);

    [Fact]
    public void Dokumen_apa_pun_teruji_tanpa_galat() =>
        Prop.ForAll<string[]>(baris => KatalogUji.Periksa(Dokumen([.. baris.Select(b => b ?? "")])).Hubungan >= 0).Periksa();

    [Theory]
    [InlineData("|")]
    [InlineData("Jumlah | Jumlah")]
    [InlineData("1 | 2 | 3")]
    [InlineData("Total | 99999999999999999999999999999999")]
    public void Tabel_yang_aneh_tidak_membuat_galat(string baris) => Should.NotThrow(() => KatalogUji.Periksa(Dokumen(KepalaPagu, baris, baris)));

    [Fact]
    public void Angka_yang_disangkal_barisnya_sendiri_adalah_satu_temuan_dengan_tempat_lainnya()
    {
        static TempatTemuan Sel(int blok, int baris) => new(null, "", blok, baris, "%") { Blok = blok, Sel = 4 };
        static Temuan Satu(string kode, TempatTemuan tempat) => new(kode, TingkatTemuan.Material, tempat, "96,26", "91,16", "", "", "");
        var salah = Satu("ANG-001", Sel(1, 1));
        var akibat = Satu("PYT-001", Sel(2, 1)) with { Terkait = [Sel(1, 1)] };
        var lain = Satu("PYT-001", Sel(3, 1)) with { Terkait = [Sel(2, 2)] };
        var hasil = KatalogUji.Serap([salah, akibat, lain]);
        hasil.Select(t => (t.Kode, t.Tempat.Blok)).ShouldBe([("ANG-001", 1), ("PYT-001", 3)]);
        hasil[0].Terkait.ShouldBe([Sel(2, 1)]);
    }
}
