using System.Text;
using Akuntabel.Core.Alur;
using Akuntabel.Core.Register;
using Akuntabel.Dokumen.Register;
using Akuntabel.Storage.Dokumen;
using Akuntabel.Storage.Register;
using Akuntabel.Web.Tests.Dokumen;
using Microsoft.Extensions.DependencyInjection;

namespace Akuntabel.Web.Tests.Laporan;

/// <summary>What a report prints of registers is laid over its files: the tables that its texts name, from rows.</summary>
public class RegisterLaporanTests : KantorUji
{
    private const string Tabel = "register/ormas-dibentuk-di-daerah.csv";

    private static readonly DefinisiRegister Ormas = RegisterBawaan.Cari("ormas") ?? throw new InvalidOperationException();

    // the table of Belitung Timur, made of one row for each organisation
    [Fact]
    public async Task Tabel_dari_baris_sama_dengan_tabel_yang_dahulu_diketik()
    {
        var diketik = (await File.ReadAllLinesAsync(BerkasContoh("belitung-timur-2022/register/ormas-kabupaten.csv"))).Skip(1)
            .Select(b => b.Split(',')).Where(b => b.Length == 3 && b[0] != "jumlah").ToList();
        await NarasiAsync();
        await IsiAsync(Ormas, diketik.SelectMany(b => Organisasi(b[0], "Terdaftar", int.Parse(b[1], null)).Concat(Organisasi(b[0], "Terdata", int.Parse(b[2], null)))));
        var baris = (await TercetakAsync(Tabel)).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        baris[0].ShouldBe("kecamatan;terdaftar;terdata");
        baris.Skip(1).ShouldBe(diketik.Where(b => b[1] != "0" || b[2] != "0").Select(b => string.Join(';', b)));
    }

    [Fact]
    public async Task Yang_tertutup_dan_yang_tidak_disebut_tidak_dicetak_dan_tanpa_baris_berkasnya_tetap()
    {
        await NarasiAsync();
        await BuatAsync(JenisDokumen.SumberDaya, (Tabel, "kecamatan,terdaftar,terdata\nManggar,1,2\n"));
        await IsiAsync(Ormas, []);
        (await TercetakAsync(Tabel)).ShouldContain("Manggar,1,2");
        await IsiAsync(Ormas, Organisasi("Gantung", "Terdaftar", 3), baru: false);
        (await TercetakAsync(Tabel)).ShouldContain("Gantung;3;0");
        (await TercetakAsync("register/ormas.csv")).ShouldBeEmpty("tidak disebut naskahnya");
        (await Pelayan.Layanan.GetRequiredService<DefinisiRegisterStore>().SimpanAsync(Rekan with { Pemda = Pelayan.Pemda }, Kunci, 1, Ormas.Nama,
            TulisanDefinisi.Tulis(Ormas with { Akses = AksesRegister.Tertutup }), "ditutup")).ShouldBeOfType<HasilDefinisi.Tersimpan>();
        (await TercetakAsync(Tabel)).ShouldContain("Manggar,1,2");
    }

    [Fact]
    public async Task Berkas_berkolom_lain_tetap_karena_naskahnya_menyebut_kolomnya()
    {
        await NarasiAsync();
        await BuatAsync(JenisDokumen.SumberDaya, (Tabel, "nama_kecamatan;terdaftar\nManggar;1\n"));
        await IsiAsync(Ormas, Organisasi("Gantung", "Terdaftar", 3));
        (await TercetakAsync(Tabel)).ShouldContain("Manggar;1");
    }

    [Fact]
    public async Task Register_yang_dipilih_dengan_katanya_dicetak_kerangka_bawaan_di_bab_tiga_dan_lampiran()
    {
        await BuatAsync(JenisDokumen.Laporan, ("laporan.yaml",
            "jenis: lkj\ntahun: 2022\nregister:\n  - {register: organisasi kemasyarakatan, tempat: lampiran, judul: Daftar Organisasi}\n"
                + "  - {register: ormas, tabel: dibentuk-di-daerah, tempat: bab-3, judul: Organisasi per Kecamatan}\n  - {register: Orang asing}\n"));
        await IsiAsync(Ormas, Organisasi("Gantung", "Terdaftar", 3).Append(new() { ["nama"] = "Yayasan {{tahun}} | <b>", ["kecamatan"] = "Manggar", ["status"] = "Terdata", ["kedudukan"] = "Pusat" }));
        var berkas = await Store.BerkasLaporanAsync(Pelayan.Pemda, PelayanUji.Badan, Periode.Tahun(2022), PilihanVersi.Terbaru);
        var susun = Akuntabel.Dokumen.PenyusunLaporan.Naskah(Akuntabel.Dokumen.Berkas.SumberBerkas.Memori(berkas));
        var tulis = new StringWriter();
        Akuntabel.Dokumen.Html.HtmlPenulis.Tulis(susun.Naskah.ShouldNotBeNull(), tulis);
        var html = tulis.ToString();
        html.ShouldSatisfyAllConditions(
            h => h.ShouldContain("Organisasi per Kecamatan"), h => h.ShouldContain("Daftar Organisasi"), h => h.ShouldContain("Terdaftar Gantung 3"),
            h => h.ShouldNotContain("Yayasan 2022", Case.Sensitive, "isi baris tidak dibaca sebagai ikatan"), h => h.ShouldContain("{tahun}}"), h => h.ShouldNotContain("| <b>"),
            h => h.IndexOf("Organisasi per Kecamatan</h", StringComparison.Ordinal).ShouldBeLessThan(h.IndexOf("Daftar Organisasi</h", StringComparison.Ordinal)));
        susun.DaftarKesalahan.ShouldContain(k => k.Pesan.Contains("Orang asing", StringComparison.Ordinal), "yang tidak ada disebut");
    }

    [Fact]
    public async Task Register_tertutup_yang_dipilih_tidak_pernah_dicetak()
    {
        await BuatAsync(JenisDokumen.Laporan, ("laporan.yaml", "jenis: lkj\ntahun: 2022\nregister:\n  - {register: ormas, tempat: bab-3}\n"));
        await IsiAsync(Ormas with { Akses = AksesRegister.Tertutup }, Organisasi("Gantung", "Terdaftar", 3));
        var berkas = await Store.BerkasLaporanAsync(Pelayan.Pemda, PelayanUji.Badan, Periode.Tahun(2022), PilihanVersi.Terbaru);
        string.Join('\n', berkas.Isi.Select(b => Encoding.UTF8.GetString(b.Value.ToArray()))).ShouldNotContain("Terdaftar Gantung");
        (await TercetakAsync("register-laporan/daftar.yaml")).ShouldContain("tertutup");
    }

    [Fact]
    public async Task Tabel_pegawai_dan_sarana_menyebut_register_yang_menggantikannya()
    {
        await BuatAsync(JenisDokumen.SumberDaya, (Tabel, "kecamatan,terdaftar,terdata\nManggar,1,2\n"), ("register/pegawai.csv", "uraian,2022\nPNS,3\n"));
        using var p = await Pelayan.KlienAsync(Peran.Perencana);
        (await p.BukaAsync("/pd/badan/sumber-daya/2022")).QuerySelector("a[href='/pd/badan/register/ormas']").ShouldBeNull();
        await IsiAsync(Ormas, Organisasi("Gantung", "Terdaftar", 3));
        (await p.BukaAsync("/pd/badan/sumber-daya/2022")).QuerySelectorAll("a[href='/pd/badan/register/ormas']").Length.ShouldBe(1);
    }

    private KunciRegister Kunci => new(Pelayan.Pemda, PelayanUji.Badan, "ormas");

    private static IEnumerable<Dictionary<string, string>> Organisasi(string kecamatan, string status, int banyak) => Enumerable.Range(1, banyak)
        .Select(n => new Dictionary<string, string> { ["nama"] = $"{status} {kecamatan} {n}", ["kecamatan"] = kecamatan, ["status"] = status, ["kedudukan"] = "Pusat" });

    private Task<VersiDokumen> NarasiAsync() => BuatAsync(JenisDokumen.Laporan,
        ("laporan.yaml", "jenis: tahunan\ntahun: 2022\n"), ("narasi/sasaran-1.md", "{{register.ormas-dibentuk-di-daerah.banyak}} kecamatan\n"));

    private async Task<string> TercetakAsync(string jalur) =>
        (await Store.BerkasLaporanAsync(Pelayan.Pemda, PelayanUji.Badan, Periode.Tahun(2022), PilihanVersi.Terbaru)).Coba(jalur, out var data)
            ? Encoding.UTF8.GetString(data.Span) : "";

    private async Task IsiAsync(DefinisiRegister d, IEnumerable<Dictionary<string, string>> baris, bool baru = true)
    {
        var pelaku = Rekan with { Pemda = Pelayan.Pemda };
        if (baru)
        {
            (await Pelayan.Layanan.GetRequiredService<DefinisiRegisterStore>().SimpanAsync(pelaku, Kunci, 0, d.Nama, TulisanDefinisi.Tulis(d), ""))
                .ShouldBeOfType<HasilDefinisi.Tersimpan>();
        }

        (await Pelayan.Layanan.GetRequiredService<RegisterStore>().ImporAsync(pelaku, Kunci, d, new PenghitungTempo(d, new KalenderKerja()),
            [.. baris.Select(b => new BarisIsian("", 0, b))], "uji.csv")).Salah.ShouldBeEmpty();
    }

    private static string BerkasContoh(string jalur)
    {
        var d = new DirectoryInfo(AppContext.BaseDirectory);
        while (d is not null && !Directory.Exists(Path.Combine(d.FullName, "contoh", "ntt-2023")))
        {
            d = d.Parent;
        }

        return Path.Combine(d?.FullName ?? "", "contoh", jalur);
    }
}
