using Akuntabel.Core.Alur;
using Akuntabel.Core.Umum;
using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Dokumen;
using Akuntabel.Storage.Instansi;
using Akuntabel.Storage.Pemda;
using Akuntabel.Storage.Riwayat;
using Akuntabel.Web.RegisterKantor;

namespace Akuntabel.Web.Contoh;

/// <summary>Demo offices: the example agencies as perangkat daerah of the store, to be tried and thrown away.</summary>
public sealed class KantorContoh(
    Basisdata basisdata, PerangkatDaerahStore perangkatDaerah, UnitStore unit, PejabatStore pejabat, MasaJabatanStore masa, DokumenStore dokumen,
    PengisiRegister register)
{
    private const string Awalan = "contoh-";

    /// <summary>Loads the examples that are not there yet. Once an administrator removed them they do not come back.</summary>
    /// <param name="pemda">Key of the pemerintah daerah.</param>
    /// <param name="contoh">Files by the name of the example.</param>
    /// <param name="batal">Cancels between two examples.</param>
    /// <returns>Keys of the perangkat daerah that were added.</returns>
    public async Task<IReadOnlyList<string>> MuatAsync(string pemda, IReadOnlyDictionary<string, KumpulanBerkas> contoh, CancellationToken batal = default)
    {
        ArgumentNullException.ThrowIfNull(contoh);
        var pelaku = new Pelaku(pemda, "contoh", "Kantor contoh", "mulai");
        var hasil = new List<string>();
        foreach (var (nama, berkas) in contoh.OrderBy(c => c.Key, StringComparer.Ordinal))
        {
            if (InstansiContoh.Baca(berkas) is not { } instansi)
            {
                continue;
            }

            var id = Awalan + PemdaStore.Kunci(nama);
            if (await basisdata.TulisAsync(s => MuatSatuAsync(s, pelaku, id, instansi, berkas), batal))
            {
                hasil.Add(id);
            }

            await TetapkanAsync(pelaku, id, instansi, batal);
        }

        // after a start that was broken off in between too: what is in use already is left as it is
        foreach (var pd in (await perangkatDaerah.DaftarAsync(pemda, batal)).Where(p => p.Contoh == 1))
        {
            foreach (var berkas in contoh.Where(c => Awalan + PemdaStore.Kunci(c.Key) == pd.Id).Select(c => c.Value))
            {
                await register.IsiAsync(pelaku, pd.Id, berkas, berkas, (_, _) => true, batal);
            }
        }

        return hasil;
    }

    private async Task<bool> MuatSatuAsync(SesiBasisdata s, Pelaku pelaku, string id, InstansiContoh instansi, KumpulanBerkas berkas)
    {
        await RantaiPeristiwa.KunciAsync(s, pelaku.Pemda);
        // its own events tell whether it is here, or was removed once
        if ((await RantaiPeristiwa.DaftarAsync(s, pelaku.Pemda, objek: $"perangkat-daerah/{id}", banyak: 1)).Count > 0)
        {
            return false;
        }

        await perangkatDaerah.TambahContohAsync(s, pelaku, id, instansi.PerangkatDaerah);
        await UnitAsync(s, pelaku, id, instansi);
        if (instansi.Kepala.Nama.Length > 0)
        {
            var orang = await pejabat.SisipkanAsync(s, pelaku, id, new IsianPejabat(instansi.Kepala.Nama, "", "", ""));
            await masa.SisipkanAsync(s, pelaku, id, new IsianMasaJabatan(orang, "", instansi.Kepala.Jabatan, Peran.Kepala, StatusJabatan.Definitif, instansi.AwalTahun, null, ""));
        }

        foreach (var (jenis, isi) in JenisDokumen.Pilah(berkas))
        {
            await dokumen.BuatAsync(s, pelaku, id, jenis, instansi.Periode(jenis), isi, "", "");
        }

        return true;
    }

    private async Task UnitAsync(SesiBasisdata s, Pelaku pelaku, string id, InstansiContoh instansi)
    {
        var kunci = new List<string>();
        foreach (var (nama, induk) in instansi.Unit)
        {
            kunci.Add(await unit.SisipkanAsync(s, pelaku, id, nama, induk < 0 ? "" : kunci[induk], kunci.Count + 1));
        }
    }

    // what was signed is set, as long as nobody touched it: also after a start that was broken off in between
    private async Task TetapkanAsync(Pelaku pelaku, string id, InstansiContoh instansi, CancellationToken batal)
    {
        foreach (var d in await dokumen.DaftarAsync(pelaku.Pemda, id, batal))
        {
            if (d is { Status: VersiDokumen.Draf, Versi: 1, Revisi: 1 } && instansi.Ditetapkan(d.JenisDokumen) is { } tanggal)
            {
                await dokumen.TetapkanAsync(pelaku, d.Kunci, d.Revisi, "", tanggal, batal);
            }
        }
    }

    /// <summary>Removes all demo offices with everything in them; the log keeps what happened.</summary>
    /// <returns>How many perangkat daerah were removed.</returns>
    public async Task<int> HapusAsync(Pelaku pelaku, CancellationToken batal = default)
    {
        ArgumentNullException.ThrowIfNull(pelaku);
        var banyak = 0;
        foreach (var p in (await perangkatDaerah.DaftarAsync(pelaku.Pemda, batal)).Where(p => p.Contoh == 1))
        {
            banyak += (await dokumen.HapusContohAsync(pelaku, p.Id, batal)).Berhasil ? 1 : 0;
        }

        return banyak;
    }
}
