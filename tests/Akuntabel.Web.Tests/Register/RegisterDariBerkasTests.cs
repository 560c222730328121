using System.Text;
using Akuntabel.Core.Alur;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Register;
using Akuntabel.Storage.Dokumen;
using Akuntabel.Storage.Register;
using Akuntabel.Storage.Riwayat;
using Akuntabel.Web.Contoh;
using Akuntabel.Web.RegisterKantor;
using Microsoft.Extensions.DependencyInjection;

namespace Akuntabel.Web.Tests.Register;

/// <summary>Tables of an office become its registers, once.</summary>
public sealed class RegisterDariBerkasTests : IAsyncLifetime
{
    private const string Ntt = "contoh-ntt-2023";
    private const string Pengaturan = "definisi: {asing: tenaga-kerja-asing}\n";
    private const string Asing = "perusahaan,negara,jumlah\nPT A,Jepang,2\nPT A,Jepang,2\nPT B,Cina,3\n";

    private readonly PelayanUji _pelayan = new();

    public async ValueTask InitializeAsync() => await _pelayan.InitializeAsync();

    public ValueTask DisposeAsync() => _pelayan.DisposeAsync();

    [Fact]
    public async Task Register_contoh_berisi_barisnya_sekali_dan_tampil()
    {
        await MuatAsync("ntt-2023");
        await MuatAsync("ntt-2023");
        (await BanyakAsync(Ntt)).ShouldBe("ormas 22, peserta-kegiatan 109");
        using var klien = await _pelayan.KlienAsync(Peran.Apip);
        var daftar = (await klien.BukaAsync($"/pd/{Ntt}/register")).QuerySelector("main").ShouldNotBeNull().TextContent;
        daftar.ShouldContain("Organisasi kemasyarakatan");
        daftar.ShouldContain("Peserta kegiatan");
        (await klien.BukaAsync($"/pd/{Ntt}/register/ormas?cari=Flotim")).QuerySelector("main").ShouldNotBeNull().TextContent.ShouldContain("Ikatan TDM Flotim");
        (await Layanan<RegisterStore>().TempoAsync(_pelayan.Pemda, [Ntt], new DateOnly(2100, 1, 1), 10)).ShouldBeEmpty("yang sudah melapor tidak menunggu verifikasi");
    }

    [Theory]
    [InlineData("ntt-2023", "2023")]
    [InlineData("belitung-timur-2022", "2022")]
    public async Task Register_yang_terisi_tidak_mengubah_bahan_laporan_contoh(string nama, string tahun)
    {
        await MuatAsync(nama);
        (await BanyakAsync("contoh-" + nama)).ShouldNotBeEmpty();
        var bahan = await Layanan<DokumenStore>().BerkasLaporanAsync(_pelayan.Pemda, "contoh-" + nama, Periode.Tahun(int.Parse(tahun, System.Globalization.CultureInfo.InvariantCulture)), PilihanVersi.Terbaru);
        var folder = Contoh(nama);
        foreach (var (jalur, isi) in bahan.Isi.Where(b => b.Key.StartsWith("register/", StringComparison.Ordinal)))
        {
            folder.Isi.ContainsKey(jalur).ShouldBeTrue(jalur);
            Encoding.UTF8.GetString(isi.Span).ShouldBe(Encoding.UTF8.GetString(folder.Isi[jalur].Span), jalur);
        }
    }

    [Fact]
    public async Task Baris_yang_sudah_ada_tidak_menjadi_dua_dan_yang_kembar_dalam_tabel_tetap_dua()
    {
        (await IsiAsync(KumpulanBerkas.Kosong, Berkas(Asing))).ShouldBe(["3 baris Tabel asing masuk ke register Tenaga kerja asing."]);
        (await IsiAsync(Berkas(Asing), Berkas(Asing + "P.T. B,Tiongkok,4\nPT C,Korea,1\n"))).ShouldBe(["2 baris Tabel asing masuk ke register Tenaga kerja asing."]);
        (await BanyakAsync(PelayanUji.Badan)).ShouldBe("tenaga-kerja-asing 5");
        (await IsiAsync(KumpulanBerkas.Kosong, Berkas(Asing))).ShouldBe(["Register Tenaga kerja asing sudah memuat semua baris Tabel asing."]);
    }

    [Fact]
    public async Task Tabel_yang_tidak_berubah_tidak_mengembalikan_baris_yang_dihapus()
    {
        await IsiAsync(KumpulanBerkas.Kosong, Berkas(Asing));
        var definisi = RegisterBawaan.Cari("tenaga-kerja-asing").ShouldNotBeNull();
        var kunci = new KunciRegister(_pelayan.Pemda, PelayanUji.Badan, definisi.Kode);
        var (store, pelaku) = (Layanan<RegisterStore>(), Pelaku());
        await foreach (var b in store.AlirkanAsync(kunci, definisi))
        {
            await store.HapusAsync(pelaku, kunci, definisi, new(definisi, new KalenderKerja()), b.Id, 1, "keliru");
            break;
        }

        (await IsiAsync(Berkas(Asing), Berkas(Asing))).ShouldBeEmpty();
        (await BanyakAsync(PelayanUji.Badan)).ShouldBe("tenaga-kerja-asing 2");
    }

    [Fact]
    public async Task Yang_tidak_boleh_mengisi_register_tidak_mengisinya()
    {
        (await Layanan<PengisiRegister>().IsiAsync(Pelaku(), PelayanUji.Badan, KumpulanBerkas.Kosong, Berkas(Asing), (_, _) => false)).ShouldHaveSingleItem().ShouldContain("Anda tidak mengisi");
        (await BanyakAsync(PelayanUji.Badan)).ShouldBe("");
    }

    [Fact]
    public async Task Sel_yang_tidak_terbaca_disebut_dengan_kata_kantor()
    {
        var pesan = await IsiAsync(KumpulanBerkas.Kosong, Berkas("perusahaan,negara,jumlah\nPT A,Jepang,dua\n"));
        string.Join(' ', pesan).ShouldSatisfyAllConditions(p => p.ShouldStartWith("Tidak ada baris Tabel asing"), p => p.ShouldContain("Tabel asing, baris 1, jumlah"), p => p.ShouldNotContain(".csv"));
    }

    private T Layanan<T>()
        where T : notnull => _pelayan.Layanan.GetRequiredService<T>();

    private Pelaku Pelaku() => new(_pelayan.Pemda, "uji", "Uji", "uji");

    private Task<IReadOnlyList<string>> IsiAsync(KumpulanBerkas lama, KumpulanBerkas baru) =>
        Layanan<PengisiRegister>().IsiAsync(Pelaku(), PelayanUji.Badan, lama, baru, (_, _) => true);

    private async Task<string> BanyakAsync(string pd) => string.Join(", ", (await Layanan<RegisterStore>().BanyakAsync(_pelayan.Pemda, pd))
        .OrderBy(b => b.Key, StringComparer.Ordinal).Select(b => $"{b.Key} {b.Value}"));

    private Task<IReadOnlyList<string>> MuatAsync(string nama) =>
        Layanan<KantorContoh>().MuatAsync(_pelayan.Pemda, new Dictionary<string, KumpulanBerkas> { [nama] = Contoh(nama) });

    private static KumpulanBerkas Berkas(string asing) => new(new (string Jalur, string Isi)[] { ("register/asing.csv", asing), ("register/register.yaml", Pengaturan) }
        .Select(b => KeyValuePair.Create(b.Jalur, (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(b.Isi))));

    private static KumpulanBerkas Contoh(string nama)
    {
        var d = new DirectoryInfo(AppContext.BaseDirectory);
        while (d is not null && !File.Exists(Path.Combine(d.FullName, "Akuntabel.slnx")))
        {
            d = d.Parent;
        }

        var folder = Path.Combine(d.ShouldNotBeNull().FullName, "contoh", nama);
        return new(Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(f => KeyValuePair.Create(Path.GetRelativePath(folder, f).Replace('\\', '/'), (ReadOnlyMemory<byte>)File.ReadAllBytes(f))));
    }
}
