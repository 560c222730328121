using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Akuntabel.Core.Register;
using Akuntabel.Dokumen.Pembacaan;
using Akuntabel.Dokumen.Register;
using Akuntabel.Storage.Register;
using Akuntabel.Web.RegisterKantor;

namespace Akuntabel.Web.Fitur.Register;

/// <summary>Reads uploaded sheets and matches them with rows that are kept: one at a time in a process, and each once. What a page shows of
/// it is kept with the upload, sealed as the sheet is, so that looking at it again reads nothing.</summary>
public sealed class PemeriksaUnggahan(RegisterStore store, ImporRegister tertunda) : IDisposable
{
    private const string BerkasKolom = "kolom";
    private const string BerkasHasil = "hasil";
    private const int SekaliBaca = 500;

    private static readonly TimeSpan Sabar = TimeSpan.FromSeconds(90);

    // a sheet of 150.000 rows takes some hundred megabytes while it is read
    private readonly SemaphoreSlim _pintu = new(1, 1);

    /// <summary>The sheets of an upload with what their columns are taken for.</summary>
    /// <exception cref="DokumenTakTerbacaException">It cannot be read, is gone, or others are read just now; says what to do.</exception>
    public async Task<IReadOnlyList<LembarRegister>> KolomAsync(UnggahanRegister u, CancellationToken batal)
    {
        ArgumentNullException.ThrowIfNull(u);
        return await TersimpanAsync<List<LembarRegister>>(u, BerkasKolom, u.TandaDefinisi, batal)
            ?? await BergiliranAsync(
                async () => await TersimpanAsync<List<LembarRegister>>(u, BerkasKolom, u.TandaDefinisi, batal)
                    ?? await SimpanAsync(u, BerkasKolom, u.TandaDefinisi, new PembacaLembarRegister(u.Definisi).Kenali(await IsiAsync(u, batal)).ToList(), batal),
                batal);
    }

    /// <summary>The same of a sheet that was not kept yet.</summary>
    public Task<IReadOnlyList<LembarRegister>> KolomAsync(DefinisiRegister definisi, byte[] isi, CancellationToken batal) =>
        BergiliranAsync(() => Task.FromResult(new PembacaLembarRegister(definisi).Kenali(isi)), batal);

    /// <summary>What a page shows of the rows as they are mapped, corrected and matched.</summary>
    /// <exception cref="DokumenTakTerbacaException">It cannot be read, is gone, or others are read just now; says what to do.</exception>
    public async Task<RingkasLembar> RingkasAsync(UnggahanRegister u, string lembar, IReadOnlyDictionary<int, string> padanan, CancellationToken batal)
    {
        ArgumentNullException.ThrowIfNull(u);
        // rows of the register that changed since are matched anew
        var tanda = Sidik(u.TandaDefinisi, lembar, JsonSerializer.Serialize(padanan.OrderBy(p => p.Key)), JsonSerializer.Serialize(u.Kepala.Betul.OrderBy(b => b.Key, StringComparer.Ordinal)),
            await store.TandaAsync(u.Register, batal));
        return await TersimpanAsync<RingkasLembar>(u, BerkasHasil, tanda, batal)
            ?? await BergiliranAsync(
                async () => await TersimpanAsync<RingkasLembar>(u, BerkasHasil, tanda, batal)
                    ?? await SimpanAsync(u, BerkasHasil, tanda, RingkasLembar.Dari(u.Definisi, await PeriksaAsync(u, lembar, padanan, batal)), batal),
                batal);
    }

    /// <summary>The rows themselves, to be taken over.</summary>
    /// <exception cref="DokumenTakTerbacaException">It cannot be read, is gone, or others are read just now; says what to do.</exception>
    public Task<LembarDiperiksa> SemuaAsync(UnggahanRegister u, string lembar, IReadOnlyDictionary<int, string> padanan, CancellationToken batal) =>
        BergiliranAsync(() => PeriksaAsync(u, lembar, padanan, batal), batal);

    /// <inheritdoc/>
    public void Dispose() => _pintu.Dispose();

    private async Task<LembarDiperiksa> PeriksaAsync(UnggahanRegister u, string lembar, IReadOnlyDictionary<int, string> padanan, CancellationToken batal)
    {
        var hasil = new PembacaLembarRegister(u.Definisi).Baca(await IsiAsync(u, batal), lembar, padanan);
        var (baris, galat, ditinggal) = new PembetulLembar(u.Definisi, u.Kepala.Betul).Betulkan(hasil);
        var calon = baris.Select(b => b.Baris(u.HariIni)).ToList();
        var kesamaan = new KesamaanRegister(u.Definisi);
        var kunci = calon.Select(kesamaan.Kunci).ToList();
        var ada = await store.KunciAdaAsync(u.Register, [.. kunci.Where(k => k.Length > 0).Distinct(StringComparer.Ordinal)], batal);
        var tersimpan = new Dictionary<string, BarisTersimpan>(StringComparer.Ordinal);
        foreach (var bagian in ada.Values.Select(v => v[0]).Chunk(SekaliBaca))
        {
            foreach (var b in await store.BeberapaAsync(u.Register, u.Definisi, bagian, batal))
            {
                tersimpan[b.Baris.Id] = b;
            }
        }

        var menurutKunci = ada.Where(a => tersimpan.ContainsKey(a.Value[0])).ToDictionary(a => a.Key, a => tersimpan[a.Value[0]].Baris, StringComparer.Ordinal);
        return new LembarDiperiksa(baris, galat, hasil.Lewat, ditinggal,
            // of a row with several others the sure one comes first
            [.. new PencocokRegister(u.Definisi).Cocokkan(calon, _ => menurutKunci).DistinctBy(p => p.Baru.Id)], tersimpan, Banyaknya(kunci),
            Banyaknya([.. calon.Select(new KesamaanRegister(u.Definisi with { Padanan = [] }).Kunci)]),
            (await store.HalamanAsync(u.Register, u.Definisi, new SaringBaris { Banyak = 1 }, batal)).Banyak);
    }

    private static int Banyaknya(List<string> kunci) => kunci.Where(k => k.Length > 0).Distinct(StringComparer.Ordinal).Count() + kunci.Count(k => k.Length == 0);

    private async Task<byte[]> IsiAsync(UnggahanRegister u, CancellationToken batal) => await tertunda.IsiAsync(u.Register.Pemda, u.Id, batal)
        ?? throw new DokumenTakTerbacaException("Lembar itu sudah tidak ada, atau kunci instalasi tidak ada di server ini. Unggah lagi lembarnya.");

    private async Task<T> BergiliranAsync<T>(Func<Task<T>> kerja, CancellationToken batal)
    {
        if (!await _pintu.WaitAsync(Sabar, batal))
        {
            throw new DokumenTakTerbacaException("Server sedang membaca lembar lain yang besar. Tunggu satu atau dua menit, lalu muat lagi halaman ini; unggahan Anda tetap tersimpan.");
        }

        try
        {
            return await kerja();
        }
        finally
        {
            _pintu.Release();
        }
    }

    private async Task<T?> TersimpanAsync<T>(UnggahanRegister u, string nama, string tanda, CancellationToken batal)
        where T : class =>
        await tertunda.HasilAsync(u.Register.Pemda, u.Id, $"{nama}-{tanda}", batal) is { } teks ? JsonSerializer.Deserialize<T>(teks) : null;

    private async Task<T> SimpanAsync<T>(UnggahanRegister u, string nama, string tanda, T hasil, CancellationToken batal)
    {
        await tertunda.SimpanHasilAsync(u.Register.Pemda, u.Id, $"{nama}-{tanda}", JsonSerializer.Serialize(hasil), batal);
        return hasil;
    }

    private static string Sidik(params string[] bagian) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', bagian))))[..24];
}

/// <summary>An uploaded sheet with what it is read for.</summary>
/// <param name="Id">Its key.</param>
/// <param name="Register">The register.</param>
/// <param name="Definisi">What it says of its rows.</param>
/// <param name="Kepala">What was decided of the upload.</param>
/// <param name="HariIni">Day on which its rows come in.</param>
public sealed record UnggahanRegister(string Id, KunciRegister Register, DefinisiRegister Definisi, KepalaImporRegister Kepala, DateOnly HariIni)
{
    /// <summary>Mark that is another one when the definition is.</summary>
    public string TandaDefinisi { get; } = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(TulisanDefinisi.Tulis(Definisi))))[..24];
}

/// <summary>A sheet as it was read, mended and matched.</summary>
/// <param name="Baris">Rows that can be read and are not left out.</param>
/// <param name="Galat">Cells that still cannot be read.</param>
/// <param name="Lewat">Rows of the sheet that are none of the register.</param>
/// <param name="Ditinggal">Rows that were left out on purpose.</param>
/// <param name="Pasangan">Rows that are there already, each with the other.</param>
/// <param name="Tersimpan">Those that are kept, by their identifiers.</param>
/// <param name="Beda">Different things among the rows.</param>
/// <param name="BedaEjaan">The same by letters alone, without what the register knows of words.</param>
/// <param name="Kini">Rows that are kept now.</param>
public sealed record LembarDiperiksa(
    IReadOnlyList<BarisLembarRegister> Baris, IReadOnlyList<GalatSel> Galat, IReadOnlyList<BarisLewat> Lewat, int Ditinggal,
    IReadOnlyList<PasanganRegister> Pasangan, IReadOnlyDictionary<string, BarisTersimpan> Tersimpan, int Beda, int BedaEjaan, long Kini);
