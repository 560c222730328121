using Akuntabel.Core.Alur;
using Akuntabel.Core.Umum;
using Akuntabel.Storage.Dokumen;
using Akuntabel.Storage.Riwayat;
using Akuntabel.Web.Fitur.Berkas;
using Microsoft.Extensions.DependencyInjection;

namespace Akuntabel.Web.Tests.Berkas;

/// <summary>Files of a quarter become documents of their natural spans, and nothing of another year is rewritten.</summary>
public sealed class ImporRentangTests : IAsyncLifetime
{
    private readonly PelayanUji _pelayan = new();

    private DokumenStore Dokumen => _pelayan.Layanan.GetRequiredService<DokumenStore>();

    private ImporInstansi Impor => _pelayan.Layanan.GetRequiredService<ImporInstansi>();

    public ValueTask InitializeAsync() => _pelayan.InitializeAsync();

    public ValueTask DisposeAsync() => _pelayan.DisposeAsync();

    [Fact]
    public async Task Berkas_satu_triwulan_menjadi_dokumen_setahun_dan_satu_dokumen_laporan_triwulan()
    {
        await TerapkanAsync(Periode.Tahun(2023, 2), Contoh());
        (await DaftarAsync()).ShouldBe(["anggaran 2023", "dasar-hukum 2023", "laporan Triwulan II 2023", "pengukuran 2023", "profil 2023", "rencana-kinerja 2023", "renstra 2021–2026", "sumber-daya 2023"]);
        var kini = await Impor.KiniAsync(_pelayan.Pemda, PelayanUji.Badan, Periode.Tahun(2023, 2));
        kini.DaftarJalur.ShouldBe(Contoh().DaftarJalur);
    }

    [Fact]
    public async Task Triwulan_berikutnya_disimpan_ke_dokumen_setahun_sesudah_perbedaannya_tampak()
    {
        await TerapkanAsync(Periode.Tahun(2023, 2), Contoh());
        var berikut = Ganti(Ganti(Contoh(), "laporan.yaml", "triwulan: 2", "triwulan: 3"), "kinerja.csv", "79,30", "81,00");
        var periode = Periode.Tahun(2023, 3);
        var rencana = await RencanaAsync(periode, berikut);
        var ukur = rencana.DaftarDokumen.Single(d => d.Jenis == JenisDokumen.Pengukuran);
        (ukur.Periode, ukur.Versi is not null).ShouldBe((Periode.Tahun(2023), true));
        rencana.Banding.Berubah.Single(b => b.Jalur == "kinerja.csv").DaftarPerbedaan.ShouldNotBeEmpty("yang tersimpan tidak ditimpa diam-diam");
        await TerapkanAsync(periode, berikut);
        (await DaftarAsync()).ShouldBe(["anggaran 2023", "dasar-hukum 2023", "laporan Triwulan II 2023", "laporan Triwulan III 2023", "pengukuran 2023", "profil 2023", "rencana-kinerja 2023", "renstra 2021–2026", "sumber-daya 2023"]);
        // what was seen belongs to the state that was seen
        (await Impor.TerapkanAsync(Pelaku, PelayanUji.Badan, periode, Contoh(), rencana.SidikKini, "lama", _ => true)).Berhasil.ShouldBeFalse();
    }

    [Fact]
    public async Task Profil_dari_berkas_tahun_berikutnya_tidak_mengubah_tahun_sebelumnya()
    {
        await TerapkanAsync(Periode.Tahun(2023, 2), Contoh());
        var profil = (await Dokumen.DaftarAsync(_pelayan.Pemda, PelayanUji.Badan)).Single(d => d.Jenis == JenisDokumen.Profil.Kode);
        (await Dokumen.TetapkanAsync(Pelaku, profil.Kunci, profil.Revisi, "", new DateOnly(2023, 1, 2))).ShouldBeOfType<HasilSimpan.Tersimpan>();
        var berikut = Ganti(Contoh(), "instansi.yaml", "nama-singkat: Badan Kesbangpol", "nama-singkat: Kesbangpol");
        var d = (await RencanaAsync(Periode.Tahun(2024), berikut)).DaftarDokumen.Single(d => d.Jenis == JenisDokumen.Profil);
        (d.Periode, d.Sebelumnya, d.Terkunci).ShouldBe((Periode.Tahun(2024), Periode.Tahun(2023), false));
        await TerapkanAsync(Periode.Tahun(2024), berikut);
        (await Dokumen.TerakhirAsync(profil.Kunci)).ShouldNotBeNull().Sidik.ShouldBe(profil.Sidik);
        (await DaftarAsync()).ShouldContain("profil 2024");
        // an untouched profile is begun by no import
        await TerapkanAsync(Periode.Tahun(2025), Ganti(berikut, "laporan.yaml", "tahun: 2023", "tahun: 2025"));
        (await DaftarAsync()).ShouldNotContain("profil 2025");
        (await DaftarAsync()).ShouldContain("laporan 2025");
    }

    private Pelaku Pelaku => new(_pelayan.Pemda, "uji", "Uji", "uji");

    private Task<RencanaImpor> RencanaAsync(Periode periode, KumpulanBerkas hasil) => Impor.RencanakanAsync(_pelayan.Pemda, PelayanUji.Badan, periode, hasil, _ => true);

    private async Task TerapkanAsync(Periode periode, KumpulanBerkas hasil)
    {
        var rencana = await RencanaAsync(periode, hasil);
        var akhir = await Impor.TerapkanAsync(Pelaku, PelayanUji.Badan, periode, hasil, rencana.SidikKini, "uji", _ => true);
        akhir.Berhasil.ShouldBeTrue(akhir.Pesan);
    }

    private async Task<List<string>> DaftarAsync() => [.. (await Dokumen.DaftarAsync(_pelayan.Pemda, PelayanUji.Badan)).Select(d => $"{d.Jenis} {d.Periode}").Order(StringComparer.Ordinal)];

    private static KumpulanBerkas Ganti(KumpulanBerkas berkas, string jalur, string lama, string baru)
    {
        var teks = System.Text.Encoding.UTF8.GetString(berkas.Isi[jalur].Span);
        teks.ShouldContain(lama, Case.Sensitive, "yang diganti harus ada");
        return berkas.Dengan(jalur, System.Text.Encoding.UTF8.GetBytes(teks.Replace(lama, baru, StringComparison.Ordinal)));
    }

    private static KumpulanBerkas Contoh()
    {
        var akar = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "../../../../../contoh/kalteng-2023-tw2"));
        return new KumpulanBerkas(Directory.EnumerateFiles(akar, "*", SearchOption.AllDirectories)
            .Select(f => KeyValuePair.Create(Path.GetRelativePath(akar, f).Replace('\\', '/'), (ReadOnlyMemory<byte>)File.ReadAllBytes(f))));
    }
}
