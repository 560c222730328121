using System.Net;
using Akuntabel.Core.Alur;
using Akuntabel.Storage.Dokumen;

namespace Akuntabel.Web.Tests.Alur;

/// <summary>Who decides and in which order, what a SOP must not do, what time alone does.</summary>
public partial class AlurTests
{
    // a later quarter that is agreed to locks those before only where the head says so, and the page tells before
    [Theory]
    [InlineData(false, "")]
    [InlineData(true, "terkunci")]
    public async Task Persetujuan_mendahului_triwulan_sebelumnya(bool sekaligus, string larangan)
    {
        var v = await SiapkanAsync(Terisi.Replace(",2022,1,", ",2022,2,"));
        using var kepala = await Pelayan.KlienAsync(Peran.Kepala);
        (await Utama(kepala, Pangkal(2))).ShouldContain("Triwulan I 2022 belum disetujui kepala. Triwulan ini tetap dapat dikumpulkan.");
        await SampaiKepalaAsync(kepala, 2);
        (await Utama(kepala, Pangkal(2))).ShouldContain("Menyetujui triwulan II hanya mengunci triwulan II");
        await GerakAsync(kepala, 2, "Selesai", ("Isian.Langkah", "7"), ("Isian.Putaran", "1"), ("Isian.Sekaligus", sekaligus ? "true" : "false"));
        var hasil = await Store.SimpanAsync(Rekan with { Pemda = Pelayan.Pemda }, v.Kunci, (await KiniAsync(v)).Revisi, Isi(("kinerja.csv",
            Terisi.Replace(",2022,1,", ",2022,2,") + "1.1,2022,1,%,10,LHP\n")));
        ((hasil as HasilSimpan.Ditolak)?.Pesan ?? "").ShouldContain(larangan);
        (hasil is HasilSimpan.Ditolak).ShouldBe(sekaligus);
        (await Utama(kepala)).ShouldContain(sekaligus ? "Ikut terkunci ketika Triwulan II 2022 disetujui Pengguna Kepala"
            : "Triwulan II 2022 sudah disetujui, jadi angkanya terkunci. Triwulan ini masih dapat diisi");
        using var mulai = await KirimAsync(kepala, "Mulai");
        mulai.StatusCode.ShouldBe(sekaligus ? HttpStatusCode.OK : HttpStatusCode.Found);
    }

    // a quarter that runs and is locked with a later one: to give it back would ask for what cannot be mended
    [Fact]
    public async Task Yang_terkunci_bersama_triwulan_sesudahnya_tidak_dikembalikan()
    {
        await SiapkanAsync(Terisi + "1.1,2022,2,%,30,LHP\n1.2,2022,2,%,25,LHP\n");
        using var kepala = await Pelayan.KlienAsync(Peran.Kepala);
        await SampaiKepalaAsync(kepala);
        await SampaiKepalaAsync(kepala, 2);
        await GerakAsync(kepala, 2, "Selesai", ("Isian.Langkah", "7"), ("Isian.Putaran", "1"), ("Isian.Sekaligus", "true"));
        var halaman = await kepala.BukaAsync(Pangkal());
        halaman.QuerySelector("#periksa").ShouldBeNull();
        halaman.QuerySelector("form[action*=Kembalikan]").ShouldBeNull();
        foreach (var (tindakan, isian) in new (string, (string, string)[])[]
        {
            ("KembalikanHal", [("Hal", "i:1.1"), ("catatan:i:1.1", "cek")]),
            ("Kembalikan", [("Isian.Langkah", "7"), ("Isian.Putaran", "1"), ("Isian.Ke", "5"), ("Isian.Catatan", "cek")]),
        })
        {
            using var jawaban = await KirimAsync(kepala, tindakan, isian);
            (await UtuhAsync(jawaban)).QuerySelector("main")?.TextContent.ShouldContain("sudah terkunci bersama triwulan II 2022", customMessage: tindakan);
        }
    }

    // the head and who stands in for him, both before the same page: one decides, the other is told who and when
    [Fact]
    public async Task Dua_yang_menyetujui_satu_yang_berlaku_dan_plh_disebut_sebagai_plh()
    {
        await SiapkanAsync(Terisi);
        using var kepala = await Pelayan.KlienAsync(Peran.Kepala);
        await SampaiKepalaAsync(kepala);
        using var plh = await PlhAsync();
        var sidik = (await kepala.BukaAsync(Pangkal())).QuerySelector("input[name='Isian.Sidik']")?.GetAttribute("value") ?? "";
        (string, string)[] setuju = [("Isian.Langkah", "7"), ("Isian.Putaran", "1"), ("Isian.Sidik", sidik)];
        await GerakAsync(plh, "Selesai", setuju);
        using var kedua = await KirimAsync(kepala, "Selesai", setuju);
        (await UtuhAsync(kedua)).QuerySelector("main")?.TextContent.ShouldContain("oleh Plh. Kepala Badan (Sari). Tidak ada yang diubah");
        (await Utama(kepala)).ShouldContain("Disetujui Plh. Kepala Badan (Sari)");
        var peristiwa = await Pelayan.Basisdata.SekaliAsync(s => s.DaftarAsync<string>(
            "SELECT pelaku_nama FROM peristiwa WHERE jenis = 'LangkahSelesai' ORDER BY nomor"));
        peristiwa.ShouldBe(["Pengguna Perencana", "Pengguna Perencana", "Pengguna Perencana", "Plh. Kepala Badan (Sari)"]);
    }

    private async Task<HttpClient> PlhAsync()
    {
        await Pelayan.Basisdata.TulisAsync(async s =>
        {
            await s.JalankanAsync("INSERT INTO pejabat (pemda, perangkat_daerah, id, nama, nip, pangkat, golongan) "
                + "VALUES (@Pemda, 'badan', 'sari', 'Sari', '', '', '')", new { Pelayan.Pemda });
            await s.JalankanAsync(
                "INSERT INTO masa_jabatan (pemda, perangkat_daerah, id, pejabat, unit, jabatan, peran, status, mulai, selesai, dasar) "
                + "VALUES (@Pemda, 'badan', 'm1', 'sari', '', 'Kepala Badan', 'Kepala', 'Plh', '2020-01-01', '2100-01-01', 'SP 1')", new { Pelayan.Pemda });
            await s.JalankanAsync("INSERT INTO pengguna (pemda, id, nama_pengguna, nama_normal, nama, stempel, dibuat, pejabat) "
                + "VALUES (@Pemda, 'sari', 'sari', 'sari', 'Sari', 's', '', 'sari')", new { Pelayan.Pemda });
        });
        var klien = await Pelayan.KlienAsync();
        klien.DefaultRequestHeaders.Add("X-Uji-Pengguna", "sari");
        return klien;
    }

    // a way that leads nowhere or past the head: the SOP does not run, and is not set; the page says which step and what fits
    [Theory]
    [InlineData(9, "langkah 1 menuju langkah 9, padahal hanya ada 3 langkah. Isi setuju dengan 1 sampai 3")]
    [InlineData(3, "langkah 1 yang disetujui menuju langkah 3, sehingga langkah 2 (persetujuan kepala) dilompati")]
    public async Task Sop_yang_melewati_persetujuan_tidak_dijalankan_dan_tidak_ditetapkan(int setuju, string sebab)
    {
        await SiapkanAsync(Terisi);
        var sop = await BuatAsync(JenisDokumen.Sop, ("sop/kumpul.yaml",
            "judul: Kumpul\npelaksana: [STAF, KADIS]\nlangkah:\n  - {kegiatan: Mengisi, pelaksana: [STAF], tindakan: isi-pengukuran, setuju: " + setuju
            + "}\n  - {kegiatan: Menyetujui, pelaksana: [KADIS], jenis: keputusan, tidak: 1, tindakan: tetapkan-triwulan}\n"
            + "  - {kegiatan: Menyimpan, pelaksana: [STAF]}\n"));
        using var kepala = await Pelayan.KlienAsync(Peran.Kepala);
        var alamat = $"/pd/{PelayanUji.Badan}/dokumen/{sop.Dokumen}/tetapkan";
        using var tetap = await kepala.KirimAsync(await kepala.BukaAsync(alamat), "main form[action*=tetapkan]", alamat,
            ("TanggalDokumen", "3 Januari 2022"));
        (await UtuhAsync(tetap)).QuerySelector("main")?.TextContent.ShouldContain("SOP Kumpul: " + sebab);
        (await KiniAsync(sop)).Status.ShouldBe(VersiDokumen.Draf);
        (await Utama(kepala)).ShouldSatisfyAllConditions(t => t.ShouldContain("SOP Kumpul kantor ini belum dapat dijalankan"),
            t => t.ShouldContain(sebab), t => t.ShouldContain("Menurut SOP Pengumpulan Data Kinerja bawaan aplikasi."));
    }

    // nobody moves anything: the time of a late unit is over, and the office goes on without waiting
    [Fact]
    public async Task Waktu_yang_habis_saja_melanjutkan_SOP_yang_tidak_menunggu()
    {
        await SiapkanAsync(Terisi);
        await BuatAsync(JenisDokumen.Sop, ("sop/kumpul.yaml",
            "judul: Kumpul\npelaksana: [BIDANG, STAF, KADIS]\nlangkah:\n  - {kegiatan: Mengisi, pelaksana: [BIDANG], tindakan: isi-pengukuran, per-unit: ya, "
            + "terlambat: lanjut, waktu: {lama: 1, satuan: hari}}\n  - {kegiatan: Merekap, pelaksana: [STAF], tindakan: rekap}\n"
            + "  - {kegiatan: Menyetujui, pelaksana: [KADIS], jenis: keputusan, tidak: 1, tindakan: tetapkan-triwulan}\n"));
        using var perencana = await Pelayan.KlienAsync(Peran.Perencana);
        await GerakAsync(perencana, "Mulai");
        await GerakAsync(perencana, "Selesai", ("Isian.Langkah", "1"), ("Isian.Unit", "satu"), ("Isian.Putaran", "1"));
        (await Utama(perencana)).ShouldContain("Sekarang: 1. Mengisi.");
        Pelayan.Jam.Maju(TimeSpan.FromDays(30));
        (await Utama(perencana)).ShouldContain("Sekarang: 1. Mengisi; 2. Merekap.");
        await GerakAsync(perencana, "Selesai", ("Isian.Langkah", "1"), ("Isian.Unit", "dua"), ("Isian.Putaran", "1"));
        (await Utama(perencana)).ShouldContain("Sekarang: 2. Merekap.");
        (await Pelayan.Basisdata.SekaliAsync(s => s.SatuAsync<long>("SELECT COUNT(*) FROM peristiwa WHERE jenis = 'SopDilanjutkan'"))).ShouldBe(1);
    }
}
