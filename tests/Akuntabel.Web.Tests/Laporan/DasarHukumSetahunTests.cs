using System.Text;
using Akuntabel.Core.Alur;
using Akuntabel.Core.Umum;
using Akuntabel.Storage.Dokumen;
using Akuntabel.Web.Fitur.Berkas;
using Microsoft.Extensions.DependencyInjection;

namespace Akuntabel.Web.Tests.Laporan;

/// <summary>Legal bases are typed once for a year; a copy that a report of the first version holds counts where the year has none.</summary>
public sealed class DasarHukumSetahunTests : IAsyncLifetime
{
    private const string Hukum = "dasar-hukum.yaml";
    private readonly PelayanUji _pelayan = new();

    private DokumenStore Dokumen => _pelayan.Layanan.GetRequiredService<DokumenStore>();

    public ValueTask InitializeAsync() => _pelayan.InitializeAsync();

    public ValueTask DisposeAsync() => _pelayan.DisposeAsync();

    [Fact]
    public async Task Satu_dokumen_dibaca_setiap_laporan_tahun_itu()
    {
        await LaporanAsync(Periode.Tahun(2023), null);
        await LaporanAsync(Periode.Tahun(2023, 2), null);
        await LaporanAsync(Periode.Tahun(2024), null);
        await _pelayan.DokumenAsync(JenisDokumen.DasarHukum, Periode.Tahun(2023), Isi((Hukum, Daftar("Qanun"))), PelayanUji.Dinas);
        (await TerbacaAsync(Periode.Tahun(2023))).ShouldContain("Qanun");
        (await TerbacaAsync(Periode.Tahun(2023, 2))).ShouldContain("Qanun");
        (await TerbacaAsync(Periode.Tahun(2024))).ShouldBeEmpty("tahun lain punya dasar hukumnya sendiri");
    }

    [Fact]
    public async Task Salinan_versi_pertama_terbaca_sampai_tahunnya_punya_dan_tidak_pernah_hilang()
    {
        var laporan = await LaporanAsync(Periode.Tahun(2023), Daftar("Salinan"));
        (await TerbacaAsync(Periode.Tahun(2023))).ShouldContain("Salinan");

        // an import that changes the report alone does not take the copy out of it
        var impor = _pelayan.Layanan.GetRequiredService<ImporInstansi>();
        var kini = await impor.KiniAsync(_pelayan.Pemda, PelayanUji.Dinas, Periode.Tahun(2023));
        await TerapkanAsync(impor, kini.Dengan("narasi/pengantar.md", "# Latar\n\nBaru.\n"u8.ToArray()));
        var isi = await Dokumen.IsiAsync((await Dokumen.TerakhirAsync(laporan.Kunci)).ShouldNotBeNull());
        isi.DaftarJalur.ShouldBe([Hukum, "laporan.yaml", "narasi/pengantar.md"]);
        (await DaftarAsync()).ShouldNotContain(JenisDokumen.DasarHukum.Kode, "yang tidak berubah tidak dibuat");

        // one that changes the legal bases gives the year its own
        kini = await impor.KiniAsync(_pelayan.Pemda, PelayanUji.Dinas, Periode.Tahun(2023));
        await TerapkanAsync(impor, kini.Dengan(Hukum, Encoding.UTF8.GetBytes(Daftar("Setahun"))));
        (await DaftarAsync()).ShouldContain(JenisDokumen.DasarHukum.Kode);
        (await TerbacaAsync(Periode.Tahun(2023))).ShouldContain("Setahun");
        isi = await Dokumen.IsiAsync((await Dokumen.TerakhirAsync(laporan.Kunci)).ShouldNotBeNull());
        Encoding.UTF8.GetString(isi.Isi[Hukum].Span).ShouldContain("Salinan");
    }

    [Fact]
    public async Task Dokumen_setahun_dapat_disalin_dari_laporan_versi_pertama()
    {
        await LaporanAsync(Periode.Tahun(2023), Daftar("Salinan"));
        using var klien = await _pelayan.KlienAsync(Peran.Penyusun, PelayanUji.Dinas);
        var halaman = await klien.BukaAsync("/pd/dinas/dokumen");
        var tombol = halaman.QuerySelectorAll("button[name=dari]").Single(b =>
            b.GetAttribute("aria-label")?.StartsWith("Buat Dasar hukum 2023 ", StringComparison.Ordinal) == true);
        using var jawaban = await klien.KirimAsync(halaman, "form:has(input[value=dasar-hukum])", "/pd/dinas/dokumen?handler=Buat",
            ("jenis", "dasar-hukum"), ("mulai", "2023"), ("selesai", "2023"), ("dari", tombol.GetAttribute("value") ?? ""));
        var baru = (await Dokumen.DaftarAsync(_pelayan.Pemda, PelayanUji.Dinas)).Single(d => d.Jenis == JenisDokumen.DasarHukum.Kode);
        var isi = await Dokumen.IsiAsync(baru);
        isi.DaftarJalur.ShouldBe([Hukum]);
        Encoding.UTF8.GetString(isi.Isi[Hukum].Span).ShouldContain("Salinan");
    }

    private async Task TerapkanAsync(ImporInstansi impor, KumpulanBerkas hasil)
    {
        var rencana = await impor.RencanakanAsync(_pelayan.Pemda, PelayanUji.Dinas, Periode.Tahun(2023), hasil, _ => true);
        (await impor.TerapkanAsync(new Storage.Riwayat.Pelaku(_pelayan.Pemda, "uji", "Uji", "uji"), PelayanUji.Dinas, Periode.Tahun(2023), hasil, rencana.SidikKini, "uji", _ => true))
            .Berhasil.ShouldBeTrue();
    }

    private Task<VersiDokumen> LaporanAsync(Periode p, string? hukum) => _pelayan.DokumenAsync(JenisDokumen.Laporan, p,
        Isi([("laporan.yaml", $"jenis: lkj\ntahun: {p.Mulai}\n"), .. hukum is null ? [] : new[] { (Hukum, hukum) }]), PelayanUji.Dinas);

    private async Task<string> TerbacaAsync(Periode p) =>
        (await Dokumen.BerkasLaporanAsync(_pelayan.Pemda, PelayanUji.Dinas, p, PilihanVersi.Terbaru)).Coba(Hukum, out var isi)
            ? Encoding.UTF8.GetString(isi.Span) : "";

    private async Task<IEnumerable<string>> DaftarAsync() =>
        (await Dokumen.DaftarAsync(_pelayan.Pemda, PelayanUji.Dinas)).Select(d => d.Jenis);

    private static string Daftar(string jenis) => $"daftar:\n  - jenis: {jenis}\n    nomor: \"1\"\n    tahun: 2020\n    tentang: Uji\n";

    private static KumpulanBerkas Isi(params (string Jalur, string Isi)[] daftar) =>
        new(daftar.Select(d => KeyValuePair.Create(d.Jalur, (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(d.Isi))));
}
