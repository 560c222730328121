using Akuntabel.Core.Alur;
using Akuntabel.Core.Reviu;
using Akuntabel.Storage.KertasKerja;
using Akuntabel.Storage.Riwayat;
using Akuntabel.Web.Tests.Dokumen;
using AngleSharp.Html.Dom;
using Microsoft.Extensions.DependencyInjection;

namespace Akuntabel.Web.Tests.Evaluasi;

/// <summary>An office without documents that is evaluated: data say "not met" where they say anything.</summary>
public abstract class KantorDievaluasi : KantorUji
{
    protected const int Tahun = 2024;

    protected static string Pangkal => $"/pd/{PelayanUji.Badan}/evaluasi/{Tahun}";

    protected static string Sub(string kode) => $"{Pangkal}/sub/{kode}";

    protected KertasKerjaStore Kertas => Pelayan.Layanan.GetRequiredService<KertasKerjaStore>();

    protected Pelaku Pelaku => new(Pelayan.Pemda, "uji", "Uji", "uji");

    protected async Task<KertasTersimpan> KertasAsync() =>
        await Kertas.CariAsync(Pelayan.Pemda, PelayanUji.Badan, JenisKertas.Evaluasi, Tahun) ?? throw new InvalidOperationException("belum dimulai");

    protected async Task<string> JawabanAsync(string butir, PihakKertas pihak) =>
        (await Kertas.ButirAsync(Pelayan.Pemda, PelayanUji.Badan, (await KertasAsync()).Id)).FirstOrDefault(b => b.Butir == butir && b.Pihak == pihak.ToString())?.Isi ?? "";

    /// <summary>A team of one leader, who therefore does all that his team has nobody else for.</summary>
    protected async Task MulaiAsync(HttpClient apip)
    {
        var halaman = await apip.BukaAsync(Pangkal + "/tugas");
        using var jawaban = await apip.KirimAsync(halaman, "main form.isian", Pangkal + "/tugas", ("Aksi", "simpan"));
        jawaban.Tujuan().ShouldBe(Pangkal);
    }

    /// <summary>Answers criteria of a sub component through its form.</summary>
    protected static async Task<HttpResponseMessage> IsiAsync(HttpClient klien, string kode, Func<string, (string Jawaban, string Alasan)?> jawab, params (string Nama, string Isi)[] lain)
    {
        var halaman = await klien.BukaAsync(Sub(kode));
        var isian = new List<(string, string)>(lain) { ("Aksi", "simpan") };
        foreach (var (x, i) in Kode(halaman).Select((x, i) => (x, i)))
        {
            if (jawab(x) is { } j)
            {
                isian.Add(($"Isian.Kriteria[{i}].Jawaban", j.Jawaban));
                isian.Add(($"Isian.Kriteria[{i}].Alasan", j.Alasan));
            }
        }

        return await klien.KirimAsync(halaman, "form.isian-lke", Sub(kode), [.. isian]);
    }

    protected static List<string> Kode(IHtmlDocument halaman) => [.. halaman.QuerySelectorAll("form.isian-lke input[name$='].Kode']").Select(e => e.GetAttribute("value") ?? "")];

    /// <summary>Words of a part of a page; empty: there is no such part.</summary>
    protected static string Teks(IHtmlDocument halaman, string pemilih) => halaman.QuerySelector(pemilih)?.TextContent ?? "";

    protected static async Task<HttpResponseMessage> MajuAsync(HttpClient klien) =>
        await klien.KirimAsync(await klien.BukaAsync(Pangkal), "main form[action*='handler=Maju']", Pangkal);

    /// <summary>Sends a form that the page does not offer.</summary>
    protected async Task<HttpResponseMessage> PaksaAsync(HttpClient klien, string alamat, params (string Nama, string Isi)[] isian)
    {
        var (kepala, kuki) = Pelayan.Penanda(klien);
        using var permintaan = new HttpRequestMessage(HttpMethod.Post, alamat) { Content = new FormUrlEncodedContent(isian.Select(i => KeyValuePair.Create(i.Nama, i.Isi))) };
        permintaan.Headers.Add("RequestVerificationToken", kepala);
        permintaan.Headers.Add("Cookie", kuki);
        return await klien.SendAsync(permintaan);
    }

    protected static (string, string)[] Kiriman(string kode, string jawaban, string alasan = "") =>
        [("Isian.Kriteria[0].Kode", kode), ("Isian.Kriteria[0].Revisi", "0"), ("Isian.Kriteria[0].Jawaban", jawaban), ("Isian.Kriteria[0].Alasan", alasan)];
}
