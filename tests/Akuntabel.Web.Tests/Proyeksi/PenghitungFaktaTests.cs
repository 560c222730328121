using Akuntabel.Core.Alur;
using Akuntabel.Core.Laporan;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen;
using Akuntabel.Dokumen.Berkas;
using Akuntabel.Storage.Proyeksi;
using Akuntabel.Web.Proyeksi;
using Microsoft.Extensions.DependencyInjection;

namespace Akuntabel.Web.Tests.Proyeksi;

public class PenghitungFaktaTests(PelayanUji pelayan) : IClassFixture<PelayanUji>
{
    public static TheoryData<string, int, int> Contoh => new() { { "belitung-timur-2022", 2022, 0 }, { "kalteng-2023-tw2", 2023, 2 }, { "ntt-2023", 2023, 0 } };

    [Theory]
    [MemberData(nameof(Contoh))]
    public async Task Angka_di_daftar_adalah_angka_yang_tercetak_di_laporan(string contoh, int tahun, int triwulan)
    {
        var berkas = Berkas(contoh);
        var periode = Periode.Tahun(tahun, triwulan == 0 ? null : triwulan);
        var pd = await PerangkatDaerahAsync(contoh);
        foreach (var (jenis, isi) in JenisDokumen.Pilah(berkas))
        {
            await pelayan.DokumenAsync(jenis, jenis.Lingkup == LingkupWaktu.MasaRenstra ? new Periode(tahun - 2, tahun + 3) : periode, isi, pd);
        }

        var store = pelayan.Layanan.GetRequiredService<FaktaStore>();
        var fakta = (await store.AmbilAsync(pelayan.Pemda, pd, periode)).ShouldNotBeNull();
        fakta.Hasil.Kesalahan.ShouldBe("");
        var naskah = PenyusunLaporan.Naskah(SumberBerkas.Memori(berkas)).Naskah.ShouldNotBeNull();
        var tercetak = FaktaNaskah.DenganMasukan(naskah.Telusuri().SelectMany(r => r.Isi.OfType<Angka>()).Select(a => a.Fakta)).ToDictionary(f => f.Id);

        fakta.Hasil.Kinerja.Count.ShouldBe(tercetak.Keys.Count(k => k.StartsWith("indikator.", StringComparison.Ordinal) && k.EndsWith(".capaian", StringComparison.Ordinal) && !k.Contains($".{tahun - 1}.", StringComparison.Ordinal)));
        foreach (var k in fakta.Hasil.Kinerja)
        {
            var capaian = tercetak[$"indikator.{k.Indikator}.capaian"];
            k.Capaian.ShouldBe(capaian.Besaran.Nilai);
            k.Alasan.ShouldBe(capaian.Besaran.Alasan ?? "");
            var masukan = FaktaNaskah.DenganMasukan([capaian]).Skip(1).Select(m => m.Besaran.Nilai).ToList();
            masukan.ShouldContain(k.Target);
            masukan.ShouldContain(k.Realisasi);
        }

        fakta.Hasil.Anggaran.ShouldNotBeEmpty();
        foreach (var a in fakta.Hasil.Anggaran)
        {
            a.Pagu.ShouldBe(tercetak[$"anggaran.program.{a.Kode}.pagu"].Besaran.Nilai);
            a.Realisasi.ShouldBe(tercetak[$"anggaran.program.{a.Kode}.realisasi"].Besaran.Nilai);
        }

        fakta.Pagu.ShouldBe(tercetak["anggaran.seluruh.pagu"].Besaran.Nilai);
        fakta.Serapan.ShouldBe(tercetak["anggaran.seluruh.serapan"].Besaran.Nilai);
        // not every report prints the mean; where it does, it is the same
        fakta.RataCapaian.ShouldBe(tercetak.TryGetValue("sasaran.rata-rata", out var rata) ? rata.Besaran.Nilai : fakta.RataCapaian);
    }

    [Fact]
    public void Sebelum_ada_laporan_angkanya_sudah_ada()
    {
        var berkas = Berkas("belitung-timur-2022").Tanpa("laporan.yaml");
        var hasil = new PenghitungFakta().Hitung(berkas, Periode.Tahun(2022));
        hasil.Kesalahan.ShouldBe("");
        hasil.Kinerja.Count.ShouldBe(3);
    }

    // its settings are those of the report that there is, its words are not
    [Theory]
    [InlineData("belitung-timur-2022", 2022)]
    [InlineData("ntt-2023", 2023)]
    public void Triwulan_tanpa_laporan_memakai_setelan_laporan_tahunannya(string contoh, int tahun)
    {
        var (setahun, triwulan) = (new PenghitungFakta().Hitung(Berkas(contoh), Periode.Tahun(tahun)), new PenghitungFakta().Hitung(Berkas(contoh), Periode.Tahun(tahun, 4)));
        triwulan.Kesalahan.ShouldBe("");
        triwulan.Kinerja.ShouldBe(setahun.Kinerja);
        triwulan.Anggaran.ShouldBe(setahun.Anggaran);
    }

    [Fact]
    public void Berkas_yang_salah_menjadi_alasan_yang_menyebut_tempatnya()
    {
        var berkas = Berkas("belitung-timur-2022").Dengan("kinerja.csv", "indikator,tahun,triwulan,satuan,target,realisasi\n9.9.9.9,2022,,%,1,1\n"u8.ToArray());
        var hasil = new PenghitungFakta().Hitung(berkas, Periode.Tahun(2022));
        hasil.Kinerja.ShouldBeEmpty();
        hasil.Kesalahan.ShouldStartWith("kinerja.csv baris 2");
    }

    /// <summary>Tables of staff that contradict each other leave the performance as it is.</summary>
    [Fact]
    public void Register_yang_bertentangan_tidak_menahan_capaian()
    {
        var berkas = Berkas("belitung-timur-2022").Dengan("register/register.yaml", "samakan:\n  - [tiada.satu, tiada.dua]\n"u8.ToArray());
        var hasil = new PenghitungFakta().Hitung(berkas, Periode.Tahun(2022));
        hasil.Kesalahan.ShouldBe("");
        hasil.Kinerja.Count.ShouldBe(3);
    }

    [Fact]
    public void Tahun_laporan_yang_lain_ditolak() =>
        new PenghitungFakta().Hitung(Berkas("belitung-timur-2022"), Periode.Tahun(2023)).Kesalahan.ShouldContain("tahun 2022");

    [Fact]
    public void Tanpa_berkas_tidak_ada_galat() => new PenghitungFakta().Hitung(KumpulanBerkas.Kosong, Periode.Tahun(2023)).Kesalahan.ShouldNotBeEmpty();

    private async Task<string> PerangkatDaerahAsync(string contoh)
    {
        await pelayan.Basisdata.TulisAsync(s => s.JalankanAsync(
            "INSERT INTO perangkat_daerah (pemda, id, kode, nama, singkatan) VALUES (@Pemda, @contoh, @contoh, @contoh, @contoh)", new { pelayan.Pemda, contoh }));
        return contoh;
    }

    private static KumpulanBerkas Berkas(string contoh)
    {
        var folder = AppContext.BaseDirectory;
        while (!Directory.Exists(Path.Combine(folder, "contoh", contoh)))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException(contoh);
        }

        folder = Path.Combine(folder, "contoh", contoh);
        return new KumpulanBerkas(Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(f => KeyValuePair.Create(Path.GetRelativePath(folder, f).Replace('\\', '/'), (ReadOnlyMemory<byte>)File.ReadAllBytes(f))));
    }
}
