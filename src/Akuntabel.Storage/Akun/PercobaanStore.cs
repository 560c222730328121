using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Riwayat;
using Akuntabel.Storage.Umum;
using Dapper;

namespace Akuntabel.Storage.Akun;

/// <summary>What came of counting an attempt.</summary>
/// <param name="DitolakSampai">Refused, until then; <c>null</c>: it may be tried.</param>
/// <param name="Terakhir">It is the last one: when it is wrong, the next ones are refused.</param>
public sealed record HasilCoba(DateTimeOffset? DitolakSampai, bool Terakhir);

/// <summary>
/// Wrong attempts in a row, by the name that was typed and where it came from. Names that exist and names that do not are counted alike, so that
/// a lock tells nothing. An attempt is counted before it is tried: a hundred at once get no more tries than one after the other.
/// </summary>
public sealed class PercobaanStore(Basisdata basisdata, RantaiPeristiwa rantai, TimeProvider waktu)
{
    // twice as long each time, up to a day
    private static readonly TimeSpan Kunci = TimeSpan.FromMinutes(15);

    private static readonly TimeSpan KunciTerlama = TimeSpan.FromDays(1);

    // doublings from a quarter of an hour to a day
    private const int Tingkat = 7;

    // what is long past is swept now and then, by each process for itself
    private const int SelangSapu = 100;

    private int _hitungan;

    // no lock ends so late: a clock that ran ahead wrote it, and it binds nobody once the clock is right
    private string Mustahil => SaatUtc.Tulis(waktu.GetUtcNow() + KunciTerlama);

    // one statement: nobody waits for the writers of the pemda, and of a hundred at once no two see the same count
    private static readonly string SqlCoba = $"""
        INSERT INTO percobaan_masuk (pemda, nama, asal, gagal, kali, terkunci_sampai, terakhir) VALUES (@pemda, @sebutan, @asal, 1, 0, '', @kini)
        ON CONFLICT (pemda, nama, asal) DO UPDATE SET
            gagal = CASE WHEN percobaan_masuk.gagal + 1 >= @batas THEN 0 ELSE percobaan_masuk.gagal + 1 END,
            kali = CASE WHEN percobaan_masuk.gagal + 1 >= @batas THEN percobaan_masuk.kali + 1 ELSE percobaan_masuk.kali END,
            terkunci_sampai = CASE WHEN percobaan_masuk.gagal + 1 < @batas THEN '' {string.Join(' ', Enumerable.Range(0, Tingkat).Select(k => $"WHEN percobaan_masuk.kali <= {k} THEN @kunci{k}"))} ELSE @kunci{Tingkat} END,
            terakhir = @kini
        WHERE percobaan_masuk.terkunci_sampai <= @kini OR percobaan_masuk.terkunci_sampai > @mustahil
        RETURNING terkunci_sampai
        """;

    /// <summary>Counts an attempt.</summary>
    /// <param name="pemda">Pemerintah daerah.</param>
    /// <param name="nama">Name as typed, in the form that is compared.</param>
    /// <param name="asal">Where from.</param>
    /// <param name="batas">So many wrong ones in a row lock; at least 2.</param>
    /// <param name="batal">Cancels.</param>
    public Task<HasilCoba> CobaAsync(string pemda, string nama, string asal, int batas, CancellationToken batal = default)
    {
        ArgumentNullException.ThrowIfNull(nama);
        ArgumentOutOfRangeException.ThrowIfLessThan(batas, 2);
        var isian = new DynamicParameters(new { pemda, sebutan = Sebutan(nama), asal, batas, kini = SaatUtc.Tulis(waktu.GetUtcNow()), lewat = SaatUtc.Tulis(waktu.GetUtcNow() - KunciTerlama - KunciTerlama), mustahil = Mustahil });
        for (var k = 0; k <= Tingkat; k++)
        {
            isian.Add($"kunci{k}", SaatUtc.Tulis(waktu.GetUtcNow() + Lama(k)));
        }

        return basisdata.TulisAsync(
            async s =>
            {
                if (Interlocked.Increment(ref _hitungan) % SelangSapu == 1)
                {
                    await s.JalankanAsync("DELETE FROM percobaan_masuk WHERE pemda = @pemda AND terakhir < @lewat", isian);
                }

                if (await s.SatuAsync<Baris>(SqlCoba, isian) is { } kini)
                {
                    return new HasilCoba(null, kini.TerkunciSampai.Length > 0);
                }

                return new HasilCoba(SaatUtc.Baca(await s.SatuAsync<string>("SELECT terkunci_sampai FROM percobaan_masuk WHERE pemda = @pemda AND nama = @sebutan AND asal = @asal", isian) ?? ""), false);
            },
            batal);
    }

    /// <summary>Until when an origin is refused for a name; <c>null</c>: it is not.</summary>
    public async Task<DateTimeOffset?> TerkunciAsync(string pemda, string nama, string asal, CancellationToken batal = default) => SaatUtc.Baca(await basisdata.SekaliAsync(
        s => s.SatuAsync<string>(
            "SELECT terkunci_sampai FROM percobaan_masuk WHERE pemda = @pemda AND nama = @sebutan AND asal = @asal AND terkunci_sampai > @kini AND terkunci_sampai <= @mustahil",
            new { pemda, sebutan = Sebutan(nama), asal, kini = SaatUtc.Tulis(waktu.GetUtcNow()), mustahil = Mustahil }), batal) ?? "");

    /// <summary>Forgets the wrong attempts from some origins after a right one.</summary>
    public Task LupakanAsync(string pemda, string nama, IEnumerable<string> daftarAsal, CancellationToken batal = default) => basisdata.TulisAsync(
        s => s.JalankanAsync("DELETE FROM percobaan_masuk WHERE pemda = @pemda AND nama = @sebutan AND asal = @asal", daftarAsal.Select(asal => new { pemda, sebutan = Sebutan(nama), asal }).ToList()), batal);

    /// <summary>The locks that count now for a name: the number of origins, and until when the longest holds.</summary>
    public Task<(int Banyak, DateTimeOffset? Sampai)> KunciAsync(string pemda, string nama, CancellationToken batal = default) => basisdata.BacaAsync(
        async s =>
        {
            var daftar = await s.DaftarAsync<Baris>(
                "SELECT terkunci_sampai FROM percobaan_masuk WHERE pemda = @pemda AND nama = @sebutan AND terkunci_sampai > @kini AND terkunci_sampai <= @mustahil ORDER BY terkunci_sampai DESC",
                new { pemda, sebutan = Sebutan(nama), kini = SaatUtc.Tulis(waktu.GetUtcNow()), mustahil = Mustahil });
            return (daftar.Count, daftar.Count > 0 ? SaatUtc.Baca(daftar[0].TerkunciSampai) : null);
        },
        batal);

    /// <summary>Opens all locks of a user.</summary>
    public Task BukaAsync(Pelaku pelaku, Pengguna pengguna, CancellationToken batal = default) => basisdata.TulisAsync(
        async s =>
        {
            ArgumentNullException.ThrowIfNull(pengguna);
            if (await s.JalankanAsync("DELETE FROM percobaan_masuk WHERE pemda = @Pemda AND nama = @sebutan", new { pengguna.Pemda, sebutan = Sebutan(pengguna.NamaNormal) }) > 0)
            {
                await rantai.CatatAsync(s, pelaku, new PeristiwaBaru("KunciMasukDibuka") { Objek = Pengguna.Objek(pengguna.Id) });
            }
        },
        batal);

    /// <summary>Notes in the log that a user's name was locked for an origin.</summary>
    public Task CatatTerkunciAsync(Pelaku pelaku, CancellationToken batal = default)
    {
        ArgumentNullException.ThrowIfNull(pelaku);
        return basisdata.TulisAsync(s => rantai.CatatAsync(s, pelaku, new PeristiwaBaru("MasukTerkunci") { Objek = Pengguna.Objek(pelaku.Id) }), batal);
    }

    private static TimeSpan Lama(int kali) => Kunci * Math.Pow(2, Math.Min(kali, 10)) is var t && t < KunciTerlama ? t : KunciTerlama;

    // what strangers type is of any length and kind
    private static string Sebutan(string nama) => Rahasia.Sidik(nama)[..32];

    private sealed class Baris
    {
        public string TerkunciSampai { get; init; } = "";
    }
}
