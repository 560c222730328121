using System.Threading.Channels;
using Akuntabel.Core.Alur;
using Akuntabel.Core.Umum;
using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Dokumen;
using Akuntabel.Storage.Instansi;

namespace Akuntabel.Storage.Proyeksi;

/// <summary>
/// The projections that lists and the front page read. They are made in the transaction that changes a document; reading neither computes nor writes.
/// What another build made, or a program that only stores, is made again by the server in the background; so are the figures of an office
/// so large that nobody would wait for them to save one cell. Until then they count as not made.
/// </summary>
public sealed class FaktaStore(Basisdata basisdata, IPenghitungFakta penghitung) : IProyeksi
{
    // bytes of an office's files above which its figures are made after the saving
    private const int Segera = 256 << 10;

    private int _tertunda;

    // one call is as good as many
    private readonly Channel<bool> _panggilan = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    /// <summary>Figures of one agency in one span; <c>null</c> when they are not made yet.</summary>
    public Task<FaktaInstansi?> AmbilAsync(string pemda, string perangkatDaerah, Periode periode, CancellationToken batal = default) => basisdata.BacaAsync(
        async s => Panggil(
            (await TabelFakta.SatuAsync(s, pemda, perangkatDaerah, periode)).Cari(await SumberFakta.SatuAsync(s, pemda, perangkatDaerah, periode), penghitung.Versi)),
        batal);

    /// <summary>Figures of one agency in a year, in the span that says most; <c>null</c>: no document of the year, or not made
    /// yet.</summary>
    /// <param name="pemda">Pemerintah daerah.</param>
    /// <param name="perangkatDaerah">The agency.</param>
    /// <param name="tahun">The year.</param>
    /// <param name="triwulan">A quarter that is preferred where it has figures of its own; <c>null</c>: none.</param>
    /// <param name="dokumen">Its documents with their newest versions.</param>
    /// <param name="batal">Cancels.</param>
    public async Task<FaktaInstansi?> TahunAsync(
        string pemda, string perangkatDaerah, int tahun, int? triwulan, IReadOnlyList<VersiDokumen> dokumen,
            CancellationToken batal = default) =>
        SumberFakta.Tahun(perangkatDaerah, dokumen, tahun, triwulan) is { } sumber
            ? Panggil((await basisdata.SekaliAsync(s => TabelFakta.SatuAsync(s, pemda, perangkatDaerah, sumber.Periode), batal))
                .Cari(sumber, penghitung.Versi))
            : null;

    /// <summary>Agencies in a year, each in the span that says most: the year where it is measured, otherwise its last quarter.</summary>
    /// <param name="pemda">Pemerintah daerah.</param>
    /// <param name="tahun">The year.</param>
    /// <param name="kantor">The agencies, in their order.</param>
    /// <param name="dokumen">Their documents that begin no later, with their newest versions.</param>
    /// <param name="triwulan">A quarter that is wanted instead where the year is measured; <c>null</c>: none.</param>
    /// <param name="batal">Cancels.</param>
    public async Task<RingkasanPemda> RingkasanAsync(
        string pemda, int tahun, IReadOnlyList<BarisPerangkatDaerah> kantor, ILookup<string, VersiDokumen> dokumen,
            int? triwulan = null, CancellationToken batal = default)
    {
        var daftar = kantor.Where(pd => pd.Aktif == 1).Select(pd => (Pd: pd, Sumber: triwulan is { } t
            ? SumberFakta.Triwulan(pd.Id, [.. dokumen[pd.Id]], tahun, t) : SumberFakta.Tahun(pd.Id, [.. dokumen[pd.Id]], tahun))).ToList();
        // no more than is shown: each year has up to five spans
        var rentang = daftar.Select(d => d.Sumber).OfType<SumberFakta>().Select(s => s.Periode.Triwulan ?? 0).Distinct().ToList();
        var tersimpan = await basisdata.SekaliAsync(s => TabelFakta.TahunAsync(s, pemda, tahun, rentang), batal);
        return new RingkasanPemda(tahun, [.. daftar.Select(d =>
        {
            var (pd, sumber) = d;
            var fakta = sumber is null ? null : Panggil(tersimpan.Cari(sumber, penghitung.Versi));
            return new BarisRingkasan(pd.Id, pd.Nama, pd.Singkatan, fakta, sumber is not null && fakta is null);
        })]);
    }

    /// <summary>Indikator whose text or code holds every word, each once with its newest year.</summary>
    /// <param name="pemda">Pemerintah daerah.</param>
    /// <param name="kata">The words.</param>
    /// <param name="terbanyak">At most so many.</param>
    /// <param name="batal">Cancels.</param>
    public Task<IReadOnlyList<IndikatorDitemukan>> CariIndikatorAsync(
        string pemda, IReadOnlyList<string> kata, int terbanyak, CancellationToken batal = default) => basisdata.SekaliAsync(
        s => TabelFakta.CariAsync(s, pemda, kata, terbanyak), batal);

    /// <inheritdoc/>
    public async Task PerbaruiAsync(SesiBasisdata sesi, string pemda, string perangkatDaerah)
    {
        foreach (var sumber in await UsangAsync(sesi, pemda, perangkatDaerah))
        {
            var berkas = sumber.Segera ? await sumber.BerkasAsync(sesi) : KumpulanBerkas.Kosong;
            if (!sumber.Segera || berkas.Isi.Values.Sum(b => (long)b.Length) > Segera)
            {
                Interlocked.Exchange(ref _tertunda, 1);
                continue;
            }

            await TabelFakta.SimpanAsync(sesi, pemda, Fakta(sumber, berkas), sumber.Sidik(penghitung.Versi));
        }
    }

    /// <inheritdoc/>
    public void Tersimpan()
    {
        if (Interlocked.Exchange(ref _tertunda, 0) > 0)
        {
            _panggilan.Writer.TryWrite(true);
        }
    }

    /// <summary>Makes again what is not of these documents and this build, one agency after another; gives how many agencies.</summary>
    public async Task<int> SusulkanAsync(string pemda, CancellationToken batal = default)
    {
        var daftar = await basisdata.BacaAsync(s => UsangAsync(s, pemda, null), batal);
        foreach (var sumber in daftar)
        {
            // nobody who saves waits while it computes; what is stale by then is made again later
            var (fakta, sidik) = (Fakta(sumber, await basisdata.BacaAsync(sumber.BerkasAsync, batal)), sumber.Sidik(penghitung.Versi));
            await basisdata.TulisAsync(
                async s =>
                {
                    await Riwayat.RantaiPeristiwa.KunciAsync(s, pemda);
                    if ((await UsangAsync(s, pemda, sumber.PerangkatDaerah)).Exists(u => u.Periode == sumber.Periode
                        && u.Sidik(penghitung.Versi) == sidik))
                    {
                        await TabelFakta.SimpanAsync(s, pemda, fakta, sidik);
                    }
                },
                batal);
        }

        return daftar.Select(u => u.PerangkatDaerah).Distinct().Count();
    }

    /// <summary>Empties the projections and makes all of them again; gives how many agencies have some.</summary>
    public async Task<int> BangunUlangAsync(string pemda, CancellationToken batal = default)
    {
        await basisdata.TulisAsync(s => TabelFakta.KosongkanAsync(s, pemda), batal);
        return await SusulkanAsync(pemda, batal);
    }

    /// <summary>
    /// Whose stored figures are not what its documents give: somebody changed them past the application. What was made of other documents or by another build is made
    /// again anyway, and does not count.
    /// </summary>
    public Task<IReadOnlyList<(string PerangkatDaerah, Periode Periode)>> BandingkanAsync(string pemda, CancellationToken batal = default) =>
        basisdata.BacaAsync<IReadOnlyList<(string, Periode)>>(
            async s =>
            {
                var beda = new List<(string, Periode)>();
                foreach (var sumber in await SumberFakta.SemuaAsync(s, pemda))
                {
                    if ((await TabelFakta.SatuAsync(s, pemda, sumber.PerangkatDaerah, sumber.Periode)).Cari(sumber, penghitung.Versi) is { } ada
                        && !Sama(ada.Hasil, Hitung(await sumber.BerkasAsync(s), sumber.Periode)))
                    {
                        beda.Add((sumber.PerangkatDaerah, sumber.Periode));
                    }
                }

                return beda;
            },
            batal);

    // programmes are stored in the order of their codes
    private static bool Sama(HasilFakta a, HasilFakta b) => a.Kesalahan == b.Kesalahan && a.Kinerja.SequenceEqual(b.Kinerja)
        && a.Anggaran.OrderBy(x => x.Kode, StringComparer.Ordinal).SequenceEqual(b.Anggaran.OrderBy(x => x.Kode, StringComparer.Ordinal));

    /// <summary>Waits until a reader met projections that are not made yet.</summary>
    public ValueTask<bool> TungguAsync(CancellationToken batal) => _panggilan.Reader.ReadAsync(batal);

    private FaktaInstansi Fakta(SumberFakta sumber, KumpulanBerkas berkas) =>
        new(sumber.PerangkatDaerah, sumber.Periode, Hitung(berkas, sumber.Periode));

    // whatever is wrong with the figures, the words that somebody saves are saved
    private HasilFakta Hitung(KumpulanBerkas berkas, Periode periode)
    {
        try
        {
            return penghitung.Hitung(berkas, periode);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return new HasilFakta([], [], "Angkanya tidak dapat dihitung; periksa isiannya di halaman Laporan.");
        }
    }

    private FaktaInstansi? Panggil(FaktaInstansi? fakta)
    {
        if (fakta is null)
        {
            _panggilan.Writer.TryWrite(true);
        }

        return fakta;
    }

    private async Task<List<SumberFakta>> UsangAsync(SesiBasisdata sesi, string pemda, string? perangkatDaerah)
    {
        var tersimpan = await TabelFakta.SidikAsync(sesi, pemda, perangkatDaerah);
        return [.. (await SumberFakta.SemuaAsync(sesi, pemda, perangkatDaerah)).Where(u => !tersimpan.Contains((u.PerangkatDaerah, u.Periode, u.Sidik(penghitung.Versi))))];
    }
}
