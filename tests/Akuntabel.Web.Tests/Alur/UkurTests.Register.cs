using System.Net;
using Akuntabel.Core.Alur;
using Akuntabel.Core.Register;
using Akuntabel.Dokumen.Register;
using Akuntabel.Storage.Register;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.Extensions.DependencyInjection;

namespace Akuntabel.Web.Tests.Alur;

/// <summary>Figures that are counted from a register: asked in a form, used in the quarter, kept when it is locked.</summary>
public partial class UkurTests
{
    private const string KodeRegister = "peserta-kegiatan";

    private static string FormHitungan(string kode = KodeRegister) => $"/pd/{PelayanUji.Badan}/hitungan-register/baru?tahun=2022&triwulan=2&register={kode}";

    private DefinisiRegister Peserta { get; } = RegisterBawaan.Cari(KodeRegister) ?? throw new InvalidOperationException();

    private RegisterStore RegisterStore => Pelayan.Layanan.GetRequiredService<RegisterStore>();

    private KunciRegister KunciPeserta => new(Pelayan.Pemda, PelayanUji.Badan, KodeRegister);

    // 109 entries of the example of NTT as they were typed: 94 different schools
    [Fact]
    public async Task Yang_berbeda_dihitung_dipakai_dikunci_dan_yang_ditambah_sesudahnya_disebut()
    {
        var v = await SiapkanAsync(Lalu);
        await IsiRegisterAsync(await File.ReadAllLinesAsync(BerkasContoh("ntt-2023/register/sekolah.csv")));
        using var perencana = await Pelayan.KlienAsync(Peran.Perencana);
        var form = await perencana.BukaAsync(FormHitungan());
        var isian = Pertanyaan("1.3|2", "Beda", ("Isian.Beda", "lembaga"));
        using (var coba = await perencana.KirimAsync(Handler(form, "Hitung"), "form[data-periksa]", "/", isian))
        {
            Teks((await UtuhAsync(coba)).GetElementById("hasil-hitungan")).ShouldSatisfyAllConditions(
                t => t.ShouldContain("94 keikutsertaan, dari 109 baris; 15 sama dengan baris lain"), t => t.ShouldContain("sama dengan"));
        }

        (await perencana.BukaAsync($"/pd/{PelayanUji.Badan}/hitungan-register")).QuerySelectorAll("tbody a").ShouldBeEmpty("menghitung tidak menyimpan");
        using (var simpan = await perencana.KirimAsync(await perencana.BukaAsync(FormHitungan()), "form[data-periksa]", "/", isian))
        {
            simpan.StatusCode.ShouldBe(HttpStatusCode.Found, await simpan.Content.ReadAsStringAsync());
        }

        await MulaiAsync();
        using var satu = await SubBidangAsync("satu");
        var ukur = await satu.BukaAsync(Pangkal());
        Kartu(ukur, "1.3").ShouldContain("Dari register Peserta kegiatan: 94 keikutsertaan");
        var pakai = ukur.QuerySelector("button[name=Pakai]").ShouldNotBeNull().GetAttribute("value") ?? "";
        using (var jawaban = await KirimAsync(satu, ukur, "", ("Pakai", pakai), ("ukur:k:1.3:Memahami", "90")))
        {
            jawaban.StatusCode.ShouldBe(HttpStatusCode.Found, await jawaban.Content.ReadAsStringAsync());
        }

        (await BacaAsync(v, "komponen.csv")).ShouldContain("1.3,Peserta,2022,2,94");
        await KunciAsync(perencana);
        await IsiRegisterAsync(["no,nama", "1,SMA Negeri 99 Kupang"], versi: 1);
        var sesudah = await perencana.BukaAsync(Pangkal(unit: "semua"));
        Kartu(sesudah, "1.3").ShouldContain("Hari ini register Peserta kegiatan: 95 keikutsertaan");
        var tautan = sesudah.QuerySelectorAll<IHtmlAnchorElement>("a").First(a => a.TextContent == "yang dihitung waktu itu").GetAttribute("href") ?? "";
        var beku = Utama(await perencana.BukaAsync(tautan));
        beku.ShouldContain("94 dari 94 baris register Peserta kegiatan");
        beku.ShouldContain("0 baris berubah, 1 baris ditambah. Angka yang disetujui tetap");
        beku.ShouldContain("SMA Negeri 99 Kupang");
    }

    [Fact]
    public async Task Angka_yang_berbeda_dari_registernya_ditanya_sebabnya()
    {
        await SiapkanAsync(Lalu);
        await IsiRegisterAsync(["no,nama", "1,SMA Satu", "2,SMA Dua", "3,SMA Dua"]);
        await SimpanHitunganAsync("1.2", 0, new KueriRegister(KodeRegister, UkuranKueri.Beda) { Bidang = ["lembaga"] });
        using var satu = await SubBidangAsync("satu");
        await SimpanAsync(satu, ("ukur:i:1.2:realisasi", "45"));
        var kartu = Kartu(await satu.BukaAsync(Pangkal()), "1.2");
        kartu.ShouldContain("Perlu dipastikan");
        kartu.ShouldContain("Diisi 45, sedangkan register Peserta kegiatan menghitung 2 keikutsertaan");
        await SimpanAsync(satu, ("ukur:i:1.2:sebab", "Termasuk peserta perorangan"));
        Kartu(await satu.BukaAsync(Pangkal()), "1.2").ShouldContain("Siap");
    }

    [Fact]
    public async Task Baris_tanpa_waktu_menahan_angkanya_dengan_sebab_dan_tautannya()
    {
        await SiapkanAsync(Lalu);
        await IsiRegisterAsync(["no,nama", "1,SMA Satu", "2,SMA Dua"]);
        await SimpanHitunganAsync("1.2", 0, new KueriRegister(KodeRegister, UkuranKueri.Banyak) { Masa = MasaKueri.Triwulan, Hari = "tanggal" });
        using var satu = await SubBidangAsync("satu");
        var halaman = await satu.BukaAsync(Pangkal());
        Kartu(halaman, "1.2").ShouldContain("belum ada angka, 2 keikutsertaan belum berisi Tanggal");
        halaman.QuerySelector("button[name=Pakai]").ShouldBeNull();
        var tautan = halaman.QuerySelectorAll<IHtmlAnchorElement>("article a").First(a => a.TextContent == "yang mana?").GetAttribute("href") ?? "";
        var hasil = (await satu.BukaAsync(tautan)).GetElementById("hasil-hitungan").ShouldNotBeNull();
        hasil.QuerySelectorAll("h3 + ul a").Select(Teks).ShouldBe(["SMA Satu", "SMA Dua"]);
    }

    [Fact]
    public async Task Register_tertutup_menyebut_angkanya_saja_kepada_yang_tidak_boleh_melihatnya()
    {
        await SiapkanAsync(Lalu);
        await IsiRegisterAsync(["no,nama", "1,SMA Satu"],
            Peserta with { Akses = new AksesRegister([Peran.Kepala], [Peran.Kepala], [Peran.Kepala]) });
        await SimpanHitunganAsync("1.2", 0, new KueriRegister(KodeRegister, UkuranKueri.Banyak));
        using var satu = await SubBidangAsync("satu");
        var halaman = await satu.BukaAsync(Pangkal());
        Kartu(halaman, "1.2").ShouldContain("Dari register kantor: 1 keikutsertaan");
        Utama(halaman).ShouldNotContain("yang mana?");
        var id = (await Pelayan.Layanan.GetRequiredService<HitunganRegisterStore>().DaftarAsync(Pelayan.Pemda, PelayanUji.Badan)).Single().Id;
        using var langsung = await satu.GetAsync(new Uri($"/pd/{PelayanUji.Badan}/hitungan-register/{id}", UriKind.Relative));
        langsung.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        Utama(await satu.BukaAsync($"/pd/{PelayanUji.Badan}/hitungan-register")).ShouldNotContain("1.2");
    }

    [Fact]
    public async Task Syarat_yang_tidak_terbaca_disebut_dan_yang_diketik_tetap()
    {
        await SiapkanAsync(Lalu);
        await IsiRegisterAsync(["no,nama", "1,SMA Satu"]);
        using var perencana = await Pelayan.KlienAsync(Peran.Perencana);
        using var jawaban = await perencana.KirimAsync(await perencana.BukaAsync(FormHitungan()), "form[data-periksa]", "/",
            Pertanyaan("1.2|0", "Banyak", ("Isian.Syarat[0].Bidang", "tanggal"), ("Isian.Syarat[0].Pembanding", "Mulai"), ("Isian.Syarat[0].Nilai", "kapan saja")));
        var halaman = await UtuhAsync(jawaban);
        Utama(halaman).ShouldContain("kapan saja");
        halaman.QuerySelector<IHtmlInputElement>("input[name='Isian.Syarat[0].Nilai']")?.Value.ShouldBe("kapan saja");
        (await Pelayan.Layanan.GetRequiredService<HitunganRegisterStore>().DaftarAsync(Pelayan.Pemda, PelayanUji.Badan)).ShouldBeEmpty();
    }

    private static (string Nama, string Isi)[] Pertanyaan(string untuk, string ukuran, params (string Nama, string Isi)[] lain) =>
        [("Isian.Untuk", untuk), ("Isian.Ukuran", ukuran), ("Isian.Masa", "Semua"), .. lain];

    private static IHtmlDocument Handler(IHtmlDocument halaman, string handler)
    {
        var form = halaman.QuerySelector("form[data-periksa]").ShouldNotBeNull();
        form.SetAttribute("action", (form.GetAttribute("action") ?? "") + "&handler=" + handler);
        return halaman;
    }

    private async Task SimpanHitunganAsync(string indikator, int komponen, KueriRegister kueri) =>
        (await Pelayan.Layanan.GetRequiredService<HitunganRegisterStore>().SimpanAsync(Rekan with { Pemda = Pelayan.Pemda }, PelayanUji.Badan,
            new HitunganTersimpan("", indikator, komponen, TulisanKueri.Tulis(kueri), "Dihitung", 0))).ShouldBeOfType<Akuntabel.Storage.Instansi.HasilUbah.Tersimpan>();

    private async Task IsiRegisterAsync(string[] csv, DefinisiRegister? definisi = null, int versi = 0)
    {
        var d = definisi ?? Peserta;
        var pelaku = Rekan with { Pemda = Pelayan.Pemda };
        if (versi == 0)
        {
            (await Pelayan.Layanan.GetRequiredService<DefinisiRegisterStore>().SimpanAsync(pelaku, KunciPeserta, 0, d.Nama, TulisanDefinisi.Tulis(d), ""))
                .ShouldBeOfType<HasilDefinisi.Tersimpan>();
        }

        var tempo = new PenghitungTempo(d, new KalenderKerja());
        var hasil = await RegisterStore.ImporAsync(pelaku, KunciPeserta, d, tempo,
            [.. csv.Skip(1).Where(b => b.Length > 0).Select(b => new BarisIsian("", 0, new Dictionary<string, string> { ["lembaga"] = b.Split(',')[1] }))], "uji.csv");
        hasil.Salah.ShouldBeEmpty();
    }

    // both units hand in, the planner passes it on, the head says yes to what he read
    private async Task KunciAsync(HttpClient perencana)
    {
        foreach (var unit in new[] { "satu", "dua" })
        {
            await GerakAsync(perencana, "Selesai", ("Isian.Langkah", "3"), ("Isian.Unit", unit), ("Isian.Putaran", "1"), ("Isian.Catatan", "belum semua"));
        }

        await GerakAsync(perencana, "Selesai", ("Isian.Langkah", "5"), ("Isian.Putaran", "1"));
        using var kepala = await Pelayan.KlienAsync(Peran.Kepala);
        var sidik = (await kepala.BukaAsync($"/pd/{PelayanUji.Badan}/alur/2022/2")).QuerySelector("input[name='Isian.Sidik']")?.GetAttribute("value") ?? "";
        await GerakAsync(kepala, "Selesai", ("Isian.Langkah", "7"), ("Isian.Putaran", "1"), ("Isian.Sidik", sidik), ("Isian.Catatan", "cukup"));
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
