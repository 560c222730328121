using System.Net;
using System.Text;
using Akuntabel.Core.Alur;
using Akuntabel.Core.Umum;
using Akuntabel.Storage.Dokumen;
using Akuntabel.Storage.Riwayat;
using AngleSharp.Html.Dom;
using Microsoft.Extensions.DependencyInjection;

namespace Akuntabel.Web.Tests.Dokumen;

/// <summary>An office with documents, as the tests of these pages need it.</summary>
public abstract class KantorUji : IAsyncLifetime
{
    protected const string Kinerja = "indikator,tahun,triwulan,satuan,target,realisasi,sumber\n1.1,2022,,%,100,98,LHP\n1.2,2022,,%,60,55,LHP\n";

    protected PelayanUji Pelayan { get; } = new();

    protected DokumenStore Store => Pelayan.Layanan.GetRequiredService<DokumenStore>();

    protected static Pelaku Rekan { get; } = new("", "rekan", "Rekan Satu", "uji");

    public ValueTask InitializeAsync() => Pelayan.InitializeAsync();

    public ValueTask DisposeAsync() => Pelayan.DisposeAsync();

    protected static KumpulanBerkas Isi(params (string Jalur, string Teks)[] daftar) =>
        new(daftar.Select(d => KeyValuePair.Create(d.Jalur, (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(d.Teks))));

    protected Task<VersiDokumen> BuatAsync(JenisDokumen jenis, params (string Jalur, string Teks)[] daftar) =>
        Pelayan.DokumenAsync(jenis, jenis.Lingkup == LingkupWaktu.MasaRenstra ? new Periode(2021, 2026) : Periode.Tahun(2022), Isi(daftar));

    protected async Task<string> BacaAsync(VersiDokumen v, string jalur) =>
        (await Store.IsiAsync(await KiniAsync(v))).Coba(jalur, out var data) ? Encoding.UTF8.GetString(data.Span) : "(tidak ada)";

    protected async Task<VersiDokumen> KiniAsync(VersiDokumen v) => await Store.TerakhirAsync(v.Kunci) ?? throw new InvalidOperationException("tidak ada");

    /// <summary>Somebody else saves in between.</summary>
    protected async Task DisimpanRekanAsync(VersiDokumen v, string jalur, string teks)
    {
        var kini = await KiniAsync(v);
        var isi = (await Store.IsiAsync(kini)).Dengan(jalur, Encoding.UTF8.GetBytes(teks));
        (await Store.SimpanAsync(Rekan with { Pemda = Pelayan.Pemda }, v.Kunci, kini.Revisi, isi)).ShouldBeOfType<HasilSimpan.Tersimpan>();
    }

    /// <summary>The units of the office.</summary>
    protected Task UnitAsync(params (string Id, string Induk, string Nama)[] daftar) => Pelayan.Basisdata.TulisAsync(async s =>
    {
        foreach (var (id, induk, nama) in daftar)
        {
            await s.JalankanAsync(
                "INSERT INTO unit_kerja (pemda, perangkat_daerah, id, induk, nama) VALUES (@Pemda, 'badan', @id, @induk, @nama)",
                new { Pelayan.Pemda, id, induk, nama });
        }
    });

    /// <summary>Somebody who works for one unit; without unit for the whole office.</summary>
    protected async Task<HttpClient> SubBidangAsync(string unit)
    {
        var id = "sub-" + unit;
        await Pelayan.Basisdata.TulisAsync(async s =>
        {
            await s.JalankanAsync(
                "INSERT INTO pengguna (pemda, id, nama_pengguna, nama_normal, nama, stempel, dibuat) "
                + "VALUES (@Pemda, @id, @id, @id, @id, 's', '') ON CONFLICT DO NOTHING", new { Pelayan.Pemda, id });
            await s.JalankanAsync(
                "INSERT INTO penugasan (pemda, id, pengguna, peran, perangkat_daerah, unit, mulai) "
                + "VALUES (@Pemda, @id, @id, 'SubBidang', 'badan', @unit, '2020-01-01') ON CONFLICT DO NOTHING", new { Pelayan.Pemda, id,
                    unit });
        });
        var klien = await Pelayan.KlienAsync();
        klien.DefaultRequestHeaders.Add("X-Uji-Pengguna", id);
        return klien;
    }

    protected static string Alamat(VersiDokumen v) => $"/pd/{v.PerangkatDaerah}/dokumen/{v.Dokumen}";

    protected static string AlamatUbah(VersiDokumen v, string jalur) => $"{Alamat(v)}/ubah?berkas={Uri.EscapeDataString(jalur)}";

    /// <summary>The edit form sent with a button.</summary>
    protected static Task<HttpResponseMessage> KirimAsync(HttpClient klien, IHtmlDocument halaman, string aksi, params (string Nama, string Isi)[] isian) =>
        klien.KirimAsync(halaman, "form[data-simpan-draf]", "/", [("Aksi", aksi), .. isian]);

    protected static async Task<IHtmlDocument> UtuhAsync(HttpResponseMessage jawaban)
    {
        jawaban.StatusCode.ShouldBe(HttpStatusCode.OK);
        return await jawaban.HtmlAsync();
    }
}
