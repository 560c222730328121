using Akuntabel.Core.Alur;

namespace Akuntabel.Storage.Proyeksi;

/// <summary>The projections that lists and the front page read. Each knows of which versions it was made; when the documents have moved on it is made again by whoever reads it.</summary>
public sealed class FaktaStore(Basisdata basisdata, IPenghitungFakta penghitung)
{
    // many who find the same projection outdated wait for the one who computes it
    private readonly GiliranMenurutKunci _pintu = new(TimeSpan.FromSeconds(30));

    /// <summary>Figures of one agency in one span.</summary>
    public async Task<FaktaInstansi> AmbilAsync(string pemda, string perangkatDaerah, Periode periode, CancellationToken batal = default)
    {
        var (sumber, fakta) = await basisdata.BacaAsync(s => BacaAsync(s, pemda, perangkatDaerah, periode), batal);
        return fakta ?? await PulihkanAsync(pemda, sumber, batal);
    }

    /// <summary>All active agencies in a year, each in the span that says most: the year where it is measured, otherwise its last quarter.</summary>
    public async Task<RingkasanPemda> RingkasanAsync(string pemda, int tahun, CancellationToken batal = default)
    {
        var (daftarPd, daftarSumber, tersimpan) = await basisdata.BacaAsync(
            async s => (
                await s.DaftarAsync<BarisPd>("SELECT id, nama, singkatan FROM perangkat_daerah WHERE pemda = @pemda AND aktif = 1 ORDER BY kode, nama", new { pemda }),
                await SumberFakta.TahunAsync(s, pemda, tahun),
                await TabelFakta.TahunAsync(s, pemda, tahun)),
            batal);
        var menurutPd = daftarSumber.ToDictionary(x => x.PerangkatDaerah);
        var hasil = new List<BarisRingkasan>();
        foreach (var pd in daftarPd)
        {
            var fakta = menurutPd.TryGetValue(pd.Id, out var sumber) ? tersimpan.Cari(sumber, penghitung.Versi) ?? await PulihkanAsync(pemda, sumber, batal) : null;
            hasil.Add(new BarisRingkasan(pd.Id, pd.Nama, pd.Singkatan, fakta));
        }

        return new RingkasanPemda(tahun, hasil);
    }

    /// <summary>Empties the projections and makes all of them again; gives how many.</summary>
    public async Task<int> BangunUlangAsync(string pemda, CancellationToken batal = default)
    {
        await basisdata.TulisAsync(s => TabelFakta.KosongkanAsync(s, pemda), batal);
        var semua = await basisdata.BacaAsync(s => SumberFakta.SemuaAsync(s, pemda), batal);
        foreach (var sumber in semua)
        {
            await PulihkanAsync(pemda, sumber, batal);
        }

        return semua.Count;
    }

    // computes outside every lock of the database; what is stored belongs to the versions that were read with it
    private async Task<FaktaInstansi> PulihkanAsync(string pemda, SumberFakta usang, CancellationToken batal)
    {
        using var giliran = await _pintu.AmbilAsync($"{pemda}/{usang.PerangkatDaerah}", batal);
        var (sumber, fakta, berkas) = await basisdata.BacaAsync(
            async s =>
            {
                var (sumber, fakta) = await BacaAsync(s, pemda, usang.PerangkatDaerah, usang.Periode);
                return (sumber, fakta, fakta is null ? await sumber.BerkasAsync(s) : null);
            },
            batal);
        if (fakta is not null || berkas is null)
        {
            return fakta ?? throw new InvalidOperationException("Tanpa berkas.");
        }

        var baru = new FaktaInstansi(sumber.PerangkatDaerah, sumber.Periode, penghitung.Hitung(berkas, sumber.Periode));
        await SimpanAsync(pemda, baru, sumber.Sidik(penghitung.Versi), batal);
        return baru;
    }

    // a full or read-only store still shows its figures
    private async Task SimpanAsync(string pemda, FaktaInstansi fakta, string sidik, CancellationToken batal)
    {
        try
        {
            await basisdata.TulisAsync(s => TabelFakta.SimpanAsync(s, pemda, fakta, sidik), batal);
        }
        catch (BasisdataException e) when (e.Sebab is SebabBasisdata.Penuh or SebabBasisdata.HanyaBaca)
        {
            // nothing is lost: the next reader computes again
        }
    }

    private async Task<(SumberFakta Sumber, FaktaInstansi? Fakta)> BacaAsync(SesiBasisdata sesi, string pemda, string perangkatDaerah, Periode periode)
    {
        var sumber = await SumberFakta.SatuAsync(sesi, pemda, perangkatDaerah, periode);
        return (sumber, (await TabelFakta.SatuAsync(sesi, pemda, perangkatDaerah, periode)).Cari(sumber, penghitung.Versi));
    }

    private sealed class BarisPd
    {
        public string Id { get; init; } = "";

        public string Nama { get; init; } = "";

        public string Singkatan { get; init; } = "";
    }
}
