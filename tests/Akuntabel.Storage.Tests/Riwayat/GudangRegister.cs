using Akuntabel.Core.Register;
using Akuntabel.Storage.Instansi;
using Akuntabel.Storage.Register;
using Akuntabel.Storage.Tests.Register;

namespace Akuntabel.Storage.Tests.Riwayat;

/// <summary>The registers of a store in which everything occurs.</summary>
internal static class GudangRegister
{
    private static readonly DefinisiRegister D = UjiRegister.Ormas;

    public static async Task IsiAsync(GudangUji g, string perangkatDaerah)
    {
        var kunci = new KunciRegister(GudangUji.Pemda, perangkatDaerah, D.Kode);
        var (store, tempo) = (new RegisterStore(g.Basisdata, g.Rantai, g.Jam), UjiRegister.Tempo(D));
        var definisi = new DefinisiRegisterStore(g.Basisdata, g.Rantai, g.Jam);
        (await definisi.SimpanAsync(GudangUji.Ani, kunci, 0, "Ormas", "satu", "")).ShouldBe(new HasilDefinisi.Tersimpan(1));
        (await definisi.SimpanAsync(GudangUji.Ani, kunci, 1, "Ormas", "dua", "bidang baru")).ShouldBe(new HasilDefinisi.Tersimpan(2));
        var id = await SimpanAsync(new BarisIsian("", 0, UjiRegister.Isi(("nama", "Karang Taruna"), ("skt", "2022-01-02"))), "");
        await SimpanAsync(new BarisIsian(id, 1, UjiRegister.Isi(("nama", "Karang Taruna Satu"), ("skt", "2022-01-02"))), "salah tulis");
        Id(await store.PindahAsync(GudangUji.Ani, kunci, D, tempo, id, 2, "terbitkan", new DateOnly(2023, 1, 10), ""));
        var salah = await SimpanAsync(new BarisIsian("", 0, UjiRegister.Isi(("nama", "Ganda"))), "");
        Id(await store.HapusAsync(GudangUji.Ani, kunci, D, tempo, salah, 1, "ganda"));
        (await store.ImporAsync(GudangUji.Ani, kunci, D, tempo, [new BarisIsian("", 0, UjiRegister.Isi(("nama", "Dari lembar")))],
            "ormas.xlsx")).Berhasil.ShouldBeTrue();
        var hitungan = new HitunganRegisterStore(g.Basisdata, g.Rantai, g.Jam);
        (await hitungan.SimpanAsync(GudangUji.Ani, perangkatDaerah,
            new HitunganTersimpan("", "1.1", 0, "{}", "Ormas terbit", 0))).ShouldBeOfType<HasilUbah.Tersimpan>();
        await g.Basisdata.TulisAsync(s =>
            hitungan.BekukanAsync(s, GudangUji.Ani, perangkatDaerah, 2023, 1, [new BekuBaru("1.1", 0, "Ormas terbit", "{}", "0", D, [])]));

        async Task<string> SimpanAsync(BarisIsian baris, string alasan) =>
            Id(await store.SimpanAsync(GudangUji.Ani, kunci, D, tempo, baris, alasan));
    }

    private static string Id(HasilSimpanBaris hasil) => hasil.ShouldBeOfType<HasilSimpanBaris.Tersimpan>(hasil.ToString()).Id;
}
