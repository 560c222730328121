using Akuntabel.Core.Reviu;
using Akuntabel.Storage.Instansi;
using Akuntabel.Storage.KertasKerja;
using Akuntabel.Storage.Riwayat;
using Akuntabel.Web.Pengawasan;
using Akuntabel.Web.Tests.Dokumen;
using Microsoft.Extensions.DependencyInjection;

namespace Akuntabel.Web.Tests.Pengawasan;

/// <summary>An office that APIP gave recommendations to.</summary>
public abstract class PengawasanUji : KantorUji
{
    protected const string Agar = "Agar target triwulan ditetapkan sebelum triwulannya dimulai.";

    protected KertasKerjaStore Kertas => Pelayan.Layanan.GetRequiredService<KertasKerjaStore>();

    protected RekomendasiStore Rekomendasi => Pelayan.Layanan.GetRequiredService<RekomendasiStore>();

    protected Pelaku Apip => new(Pelayan.Pemda, "inspektur", "Bu Inspektur", "uji");

    protected DateOnly HariIni => DateOnly.FromDateTime(Pelayan.Jam.GetUtcNow().UtcDateTime);

    /// <summary>A recommendation of a reviu of a year; of an office and year there is one reviu.</summary>
    protected async Task<RekomendasiTersimpan> DirekomendasikanAsync(string agar = Agar, int tahun = 2022, DateOnly? tempo = null, string pd = PelayanUji.Badan, string butir = "S7")
    {
        var kertas = await Kertas.CariAsync(Pelayan.Pemda, pd, JenisKertas.Reviu, tahun) ?? await ReviuAsync(tahun, pd);
        await Rekomendasi.TerbitkanAsync(Apip, kertas,
            [(butir, new IsiRekomendasi(agar) { Kondisi = "Target ditetapkan pada Maret.", Kriteria = "Perpres 29/2014", Akibat = "Capaian tidak terukur." }, "", tempo)]);
        return (await Rekomendasi.DaftarAsync(Pelayan.Pemda, pd)).Single(r => r.Butir == butir && r.Tahun == tahun && r.Isi.Uraian == agar.Trim());
    }

    protected async Task<KertasTersimpan> ReviuAsync(int tahun, string pd = PelayanUji.Badan, InstrumenReviu? instrumen = null)
    {
        var tugas = new SuratTugas("700/1", null, HariIni, HariIni, [new AnggotaTim("", "Ketua Satu", PeranTim.Ketua, 1)]);
        (await Kertas.BuatAsync(Apip, pd, new KertasBaru(JenisKertas.Reviu, tahun, KonteksReviu.TulisInstrumen(instrumen ?? KatalogReviu.Pusat), tugas)))
            .ShouldBeOfType<HasilUbah.Tersimpan>();
        return (await Kertas.CariAsync(Pelayan.Pemda, pd, JenisKertas.Reviu, tahun)).ShouldNotBeNull();
    }

    protected async Task<RekomendasiTersimpan> KiniAsync(RekomendasiTersimpan r) =>
        (await Rekomendasi.CariAsync(Pelayan.Pemda, r.PerangkatDaerah, r.Id)).ShouldNotBeNull();

    /// <summary>Puts it into a state, whatever led there.</summary>
    protected async Task<RekomendasiTersimpan> JadikanAsync(RekomendasiTersimpan r, KeadaanRekomendasi keadaan)
    {
        (await Rekomendasi.TindakAsync(Apip, r, r with { Keadaan = keadaan, Tuntas = HariIni }, "RekomendasiDiubah")).ShouldBeOfType<HasilUbah.Tersimpan>();
        return await KiniAsync(r);
    }

    protected static string Alamat(RekomendasiTersimpan r) => $"/pd/{r.PerangkatDaerah}/rekomendasi/{r.Id}";

    /// <summary>A form sent without its page: what the page does not offer.</summary>
    protected async Task<HttpResponseMessage> PalsuAsync(HttpClient klien, string alamat, params (string Nama, string Isi)[] isian)
    {
        var (kepala, kuki) = Pelayan.Penanda(klien);
        using var permintaan = new HttpRequestMessage(HttpMethod.Post, alamat)
        {
            Content = new FormUrlEncodedContent(isian.Select(i => KeyValuePair.Create(i.Nama, i.Isi))),
        };
        permintaan.Headers.Add("RequestVerificationToken", kepala);
        permintaan.Headers.Add("Cookie", kuki);
        return await klien.SendAsync(permintaan);
    }
}
