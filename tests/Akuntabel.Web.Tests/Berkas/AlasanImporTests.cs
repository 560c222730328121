using Akuntabel.Core.Alur;
using Akuntabel.Core.Umum;
using Akuntabel.Storage.Dokumen;
using Akuntabel.Storage.Pembuktian;
using Akuntabel.Storage.Riwayat;
using Akuntabel.Web.Fitur.Berkas;
using Microsoft.Extensions.DependencyInjection;

namespace Akuntabel.Web.Tests.Berkas;

/// <summary>Why something was imported is told by the history of each document, also of those that the import made.</summary>
public class AlasanImporTests : IAsyncLifetime
{
    private static readonly Periode Tahun = Periode.Tahun(2022);

    private readonly PelayanUji _pelayan = new();

    private Pelaku Pelaku => new(_pelayan.Pemda, "uji", "Uji", "uji");

    public ValueTask InitializeAsync() => _pelayan.InitializeAsync();

    public async ValueTask DisposeAsync()
    {
        await _pelayan.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task Tercatat_ketika_dokumen_dibuat_dan_ketika_diubah_dan_riwayatnya_utuh()
    {
        (await ImporAsync("a,b\n1,2\n", "Data awal: dari bidang")).Berhasil.ShouldBeTrue();
        (await ImporAsync("a,b\n1,3\n", "Koreksi")).Berhasil.ShouldBeTrue();
        var peristiwa = await _pelayan.Layanan.GetRequiredService<RiwayatStore>().DaftarAsync(_pelayan.Pemda, new() { PerangkatDaerah = PelayanUji.Badan });
        peristiwa.Select(p => p.Alasan).ShouldBe(["Koreksi", $"{JenisDokumen.Anggaran.Nama} 2022: Data awal: dari bidang"]);
        var masalah = (await new Verifikasi(_pelayan.Basisdata).JalankanAsync()).DaftarMasalah;
        masalah.Where(m => m.Contains("judul") || m.Contains("nggaran")).ShouldBeEmpty();

        // the title is still held against the event
        await _pelayan.Basisdata.TulisAsync(s => s.JalankanAsync("UPDATE dokumen SET judul = 'Anggaran 2023'"));
        (await new Verifikasi(_pelayan.Basisdata).JalankanAsync()).DaftarMasalah.ShouldContain(m => m.Contains($"judulnya bukan \"{JenisDokumen.Anggaran.Nama} 2022\""));
    }

    [Fact]
    public async Task Yang_terlalu_panjang_ditolak_dan_tidak_disebut_tersimpan()
    {
        (await ImporAsync("a,b\n1,2\n", "awal")).Berhasil.ShouldBeTrue();
        var hasil = await ImporAsync("a,b\n1,3\n", new string('x', 100_000));
        (hasil.Berhasil, hasil.Kelompok).ShouldBe((false, ""));
        hasil.Pesan.ShouldContain("Alasan paling panjang");
        (await BerkasAsync()).Coba("anggaran.csv", out var isi).ShouldBeTrue();
        isi.Span.SequenceEqual("a,b\n1,2\n"u8).ShouldBeTrue();
    }

    private Task<KumpulanBerkas> BerkasAsync() =>
        _pelayan.Layanan.GetRequiredService<DokumenStore>().BerkasAsync(_pelayan.Pemda, PelayanUji.Badan, Tahun, PilihanVersi.Terbaru);

    private async Task<HasilImpor> ImporAsync(string isi, string alasan)
    {
        await using var lingkup = _pelayan.Layanan.CreateAsyncScope();
        var impor = lingkup.ServiceProvider.GetRequiredService<ImporInstansi>();
        var berkas = (await BerkasAsync()).Dengan("anggaran.csv", System.Text.Encoding.UTF8.GetBytes(isi));
        var rencana = await impor.RencanakanAsync(_pelayan.Pemda, PelayanUji.Badan, Tahun, berkas, _ => true);
        return await impor.TerapkanAsync(Pelaku, PelayanUji.Badan, Tahun, berkas, rencana.SidikKini, alasan, _ => true);
    }
}
