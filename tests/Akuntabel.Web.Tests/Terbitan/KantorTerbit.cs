using System.Text;
using Akuntabel.Core.Alur;
using Akuntabel.Core.Umum;
using Akuntabel.Storage.Dokumen;
using Akuntabel.Storage.Riwayat;
using Akuntabel.Storage.Terbitan;
using Microsoft.Extensions.DependencyInjection;

namespace Akuntabel.Web.Tests.Terbitan;

/// <summary>An office that sets its report.</summary>
public abstract class KantorTerbit : IAsyncLifetime
{
    /// <summary>Those that print, and the one that puts a browser in the place of all that never answers.</summary>
    public const string Peramban = "peramban";

    protected PelayanUji Pelayan { get; } = new();

    protected DokumenStore Dokumen => Pelayan.Layanan.GetRequiredService<DokumenStore>();

    protected TerbitanStore Store => Pelayan.Layanan.GetRequiredService<TerbitanStore>();

    protected Pelaku Kepala => new(Pelayan.Pemda, "kepala", "Sri Kepala", "uji");

    protected static CancellationToken Batal => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => Pelayan.InitializeAsync();

    public ValueTask DisposeAsync() => Pelayan.DisposeAsync();

    protected static KumpulanBerkas Isi(string jalur, string isi) => new([KeyValuePair.Create(jalur, (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(isi))]);

    /// <summary>A report of 2022 that is set, with its profile.</summary>
    protected async Task<BarisTerbitan> TerbitAsync(string pengantar = "Pengantar semula yang panjang.")
    {
        await Pelayan.DokumenAsync(JenisDokumen.Profil, Periode.Tahun(2022), Isi("instansi.yaml", "nama: Badan Uji\nkepala-daerah: Bupati Uji\n"));
        var v = await Pelayan.DokumenAsync(JenisDokumen.Laporan, Periode.Tahun(2022),
            Isi("laporan.yaml", "jenis: lkj\ntahun: 2022\ntempat: Manggar\ntanggal: 2023-02-10\n").Dengan("narasi/pengantar.md", Encoding.UTF8.GetBytes($"# Kata pengantar\n\n{pengantar}\n")));
        return await TetapkanAsync(v);
    }

    protected async Task<BarisTerbitan> TetapkanAsync(VersiDokumen v)
    {
        (await Dokumen.TetapkanAsync(Kepala, v.Kunci, v.Revisi, "700/1", new DateOnly(2023, 2, 10), Batal)).ShouldBeOfType<HasilSimpan.Tersimpan>();
        return (await Store.DaftarAsync(v.Kunci, Batal))[0];
    }

    /// <summary>Opens a Perubahan with another preface and sets it.</summary>
    protected async Task<BarisTerbitan> PerbaikiAsync(BarisTerbitan t, string alasan, string pengantar)
    {
        var ubah = (await Dokumen.UbahAsync(Kepala, t.KunciDokumen, alasan, Batal)).ShouldBeOfType<HasilSimpan.Tersimpan>().Versi;
        var isi = (await Dokumen.IsiAsync(ubah, Batal)).Dengan("narasi/pengantar.md", Encoding.UTF8.GetBytes($"# Kata pengantar\n\n{pengantar}\n"));
        return await TetapkanAsync((await Dokumen.SimpanAsync(Kepala, t.KunciDokumen, ubah.Revisi, isi, batal: Batal)).ShouldBeOfType<HasilSimpan.Tersimpan>().Versi);
    }

    /// <summary>Waits until the background has composed it; without a browser there is no PDF.</summary>
    protected async Task<IReadOnlyList<BerkasTerbitan>> TersusunAsync(BarisTerbitan t)
    {
        for (var i = 0; i < 600; i++)
        {
            var daftar = await Store.BerkasAsync(t, Batal);
            if (daftar.Count == 6 || (daftar.Count == 5 && (await Store.DaftarAsync(t.KunciDokumen, Batal))[0].Galat.Length > 0))
            {
                return daftar;
            }

            await Task.Delay(100, Batal);
        }

        throw new TimeoutException($"belum tersusun: {(await Store.DaftarAsync(t.KunciDokumen, Batal))[0].Galat}");
    }
}
