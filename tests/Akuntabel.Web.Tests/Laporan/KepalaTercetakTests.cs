using System.Text;
using Akuntabel.Core.Alur;
using Akuntabel.Core.Umum;
using Akuntabel.Storage.Dokumen;
using Akuntabel.Storage.Instansi;
using Akuntabel.Storage.Riwayat;
using Microsoft.Extensions.DependencyInjection;

namespace Akuntabel.Web.Tests.Laporan;

/// <summary>The head's name is typed once, with its term: the report takes it from there, as of the date of each document.</summary>
public class KepalaTercetakTests(PelayanUji pelayan) : IClassFixture<PelayanUji>
{
    [Fact]
    public async Task Kepala_diambil_dari_masa_jabatan_pada_tanggal_dokumennya()
    {
        var rekan = new Pelaku(pelayan.Pemda, "rekan", "Rekan", "");
        await KepalaAsync(rekan, "Sri Lama, S.Sos", "Pembina Tk. I", "IV/b", StatusJabatan.Definitif, new DateOnly(2025, 1, 1), new DateOnly(2026, 6, 30));
        await KepalaAsync(rekan, "Budi Baru, S.E.", "Pembina", "IV/a", StatusJabatan.Plt, new DateOnly(2026, 7, 1), null);
        await pelayan.DokumenAsync(JenisDokumen.Laporan, Periode.Tahun(2026), Berkas("laporan.yaml", "jenis: lkj\ntahun: 2026\ntempat: Manggar\ntanggal: 2027-02-10\n")
            .Dengan("perjanjian-kinerja/riwayat.yaml", "- versi: \"1\"\n- versi: \"2\"\n  alasan: dikarang\n"u8.ToArray())
            .Dengan("kantor/kepala.yaml", "laporan: {nama: Penyusup}\n"u8.ToArray()), PelayanUji.Dinas);
        await pelayan.DokumenAsync(JenisDokumen.Profil, Periode.Tahun(2026), Berkas("instansi.yaml", "nama: Dinas Uji\nnama-lengkap: Dinas Uji Kabupaten\nkepala-daerah: Bupati Uji\n"), PelayanUji.Dinas);
        var pk = await pelayan.DokumenAsync(JenisDokumen.PerjanjianKinerja, Periode.Tahun(2026), Berkas("perjanjian-kinerja.yaml", "tempat: Manggar\n"), PelayanUji.Dinas);
        await pelayan.Layanan.GetRequiredService<DokumenStore>().TetapkanAsync(rekan, pk.Kunci, pk.Revisi, "100/1", new DateOnly(2026, 1, 31));
        using var klien = await pelayan.KlienAsync(Peran.Perencana, PelayanUji.Dinas);
        var html = System.Net.WebUtility.HtmlDecode(await klien.GetStringAsync("/pd/dinas/laporan/2026?handler=Tampilan")).Replace('\u00a0', ' ');

        // who promised in January is not who reports in February of the year after
        var lampiran = html.IndexOf("PIHAK PERTAMA", StringComparison.Ordinal);
        lampiran.ShouldBePositive();
        html[..lampiran].ShouldContain("Budi Baru, S.E.");
        html[..lampiran].ShouldContain("Plt. Kepala Dinas");
        html[lampiran..].ShouldContain("Sri Lama, S.Sos");
        html[lampiran..].ShouldNotContain("Budi Baru");
        html[lampiran..].ShouldContain("Bupati Uji");

        // files of the names that the store hands over count for nothing
        html.ShouldNotContain("Penyusup");
        html.ShouldNotContain("PERJANJIAN KINERJA PERUBAHAN");
    }

    // before it is set, a Perjanjian Kinerja is of the day that it says itself
    [Fact]
    public async Task Plt_yang_menandatangani_perjanjian_tercetak_sebagai_Plt_walau_jabatannya_diketik()
    {
        var rekan = new Pelaku(pelayan.Pemda, "rekan", "Rekan", "");
        await KepalaAsync(rekan, "Tuti Plt", "Pembina", "IV/a", StatusJabatan.Plt, new DateOnly(2031, 1, 1), new DateOnly(2031, 6, 30), PelayanUji.Badan);
        await KepalaAsync(rekan, "Umar Baru", "Pembina", "IV/a", StatusJabatan.Definitif, new DateOnly(2031, 7, 1), null, PelayanUji.Badan);
        await pelayan.DokumenAsync(JenisDokumen.Laporan, Periode.Tahun(2031), Berkas("laporan.yaml", "jenis: lkj\ntahun: 2031\ntempat: Manggar\ntanggal: 2032-02-10\n"));
        await pelayan.DokumenAsync(JenisDokumen.Profil, Periode.Tahun(2031), Berkas("instansi.yaml", "nama: Badan Uji\nkepala-daerah: Bupati Uji\n"));
        await pelayan.DokumenAsync(JenisDokumen.PerjanjianKinerja, Periode.Tahun(2031),
            Berkas("perjanjian-kinerja.yaml", "tanggal: 2031-02-01\ntempat: Manggar\npihak-pertama: {nama: Tuti Plt, jabatan: Kepala Badan}\n"));
        using var klien = await pelayan.KlienAsync(Peran.Perencana);
        var html = System.Net.WebUtility.HtmlDecode(await klien.GetStringAsync("/pd/badan/laporan/2031?handler=Tampilan")).Replace('\u00a0', ' ');
        html[html.IndexOf("PIHAK PERTAMA", StringComparison.Ordinal)..].ShouldContain("Plt. Kepala Badan");
    }

    /// <summary>A position without a name is nobody's: it was typed in advance, and the recorded head is printed as recorded.</summary>
    [Fact]
    public async Task Jabatan_tanpa_nama_dalam_perjanjian_mengalah_kepada_pejabat_yang_tercatat()
    {
        var rekan = new Pelaku(pelayan.Pemda, "rekan", "Rekan", "");
        await KepalaAsync(rekan, "Wati Tercatat", "Pembina", "IV/a", StatusJabatan.Definitif, new DateOnly(2020, 1, 1), new DateOnly(2020, 12, 31));
        await pelayan.DokumenAsync(JenisDokumen.Laporan, Periode.Tahun(2020), Berkas("laporan.yaml", "jenis: lkj\ntahun: 2020\ntempat: Manggar\ntanggal: 2020-12-30\n"),
            PelayanUji.Dinas);
        await pelayan.DokumenAsync(JenisDokumen.Profil, Periode.Tahun(2020), Berkas("instansi.yaml", "nama: Dinas Uji\nkepala-daerah: Bupati Uji\n"), PelayanUji.Dinas);
        await pelayan.DokumenAsync(JenisDokumen.PerjanjianKinerja, Periode.Tahun(2020),
            Berkas("perjanjian-kinerja.yaml", "tanggal: 2020-02-01\ntempat: Manggar\npihak-pertama: {nama: \"\", jabatan: Kepala Kantor Praisi}\n"), PelayanUji.Dinas);
        using var klien = await pelayan.KlienAsync(Peran.Perencana, PelayanUji.Dinas);
        var html = System.Net.WebUtility.HtmlDecode(await klien.GetStringAsync("/pd/dinas/laporan/2020?handler=Tampilan")).Replace('\u00a0', ' ');
        html.ShouldNotContain("Kepala Kantor Praisi");
        html[html.IndexOf("PIHAK PERTAMA", StringComparison.Ordinal)..].ShouldContain("Wati Tercatat");
    }

    private async Task KepalaAsync(Pelaku pelaku, string nama, string pangkat, string golongan, StatusJabatan status, DateOnly mulai, DateOnly? selesai,
        string pd = PelayanUji.Dinas)
    {
        var (pejabat, masa) = (pelayan.Layanan.GetRequiredService<PejabatStore>(), pelayan.Layanan.GetRequiredService<MasaJabatanStore>());
        await pelayan.Basisdata.TulisAsync(async s =>
        {
            var orang = await pejabat.SisipkanAsync(s, pelaku, pd, new IsianPejabat(nama, "", pangkat, golongan));
            await masa.SisipkanAsync(s, pelaku, pd, new IsianMasaJabatan(orang, "", "Kepala Dinas", Peran.Kepala, status, mulai, selesai, ""));
        });
    }

    private static KumpulanBerkas Berkas(string jalur, string isi) => new([new(jalur, Encoding.UTF8.GetBytes(isi))]);
}
