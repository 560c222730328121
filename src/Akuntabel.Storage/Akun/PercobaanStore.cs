using Akuntabel.Storage.Riwayat;

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

    /// <summary>Counts an attempt.</summary>
    /// <param name="pemda">Pemerintah daerah.</param>
    /// <param name="nama">Name as typed, in the form that is compared.</param>
    /// <param name="asal">Where from.</param>
    /// <param name="batas">So many wrong ones in a row lock.</param>
    /// <param name="batal">Cancels.</param>
    public Task<HasilCoba> CobaAsync(string pemda, string nama, string asal, int batas, CancellationToken batal = default)
    {
        ArgumentNullException.ThrowIfNull(nama);
        var kini = waktu.GetUtcNow();
        var sebutan = Sebutan(nama);
        return basisdata.TulisAsync(
            async s =>
            {
                await RantaiPeristiwa.KunciAsync(s, pemda);
                await s.JalankanAsync("DELETE FROM percobaan_masuk WHERE pemda = @pemda AND terakhir < @lewat", new { pemda, lewat = SaatUtc.Tulis(kini - KunciTerlama - KunciTerlama) });
                var lama = await s.SatuAsync<Baris>("SELECT gagal, kali, terkunci_sampai FROM percobaan_masuk WHERE pemda = @pemda AND nama = @sebutan AND asal = @asal", new { pemda, sebutan, asal }) ?? new Baris();
                if (SaatUtc.Baca(lama.TerkunciSampai) is { } sampai && sampai > kini)
                {
                    return new HasilCoba(sampai, false);
                }

                var penuh = lama.Gagal + 1 >= batas;
                await s.JalankanAsync(
                    "INSERT INTO percobaan_masuk (pemda, nama, asal, gagal, kali, terkunci_sampai, terakhir) VALUES (@pemda, @sebutan, @asal, @gagal, @kali, @kunci, @saat) ON CONFLICT (pemda, nama, asal) DO UPDATE SET gagal = excluded.gagal, kali = excluded.kali, terkunci_sampai = excluded.terkunci_sampai, terakhir = excluded.terakhir",
                    new
                    {
                        pemda, sebutan, asal, gagal = penuh ? 0 : lama.Gagal + 1, kali = lama.Kali + (penuh ? 1 : 0),
                        kunci = penuh ? SaatUtc.Tulis(kini + Lama(lama.Kali)) : "", saat = SaatUtc.Tulis(kini),
                    });
                return new HasilCoba(null, penuh);
            },
            batal);
    }

    /// <summary>Forgets the wrong attempts from some origins after a right one.</summary>
    public Task LupakanAsync(string pemda, string nama, IEnumerable<string> daftarAsal, CancellationToken batal = default) => basisdata.TulisAsync(
        s => s.JalankanAsync("DELETE FROM percobaan_masuk WHERE pemda = @pemda AND nama = @sebutan AND asal = @asal", daftarAsal.Select(asal => new { pemda, sebutan = Sebutan(nama), asal }).ToList()), batal);

    /// <summary>The locks that count now for a name: the number of origins, and until when the longest holds.</summary>
    public Task<(int Banyak, DateTimeOffset? Sampai)> KunciAsync(string pemda, string nama, CancellationToken batal = default) => basisdata.BacaAsync(
        async s =>
        {
            var daftar = await s.DaftarAsync<Baris>(
                "SELECT terkunci_sampai FROM percobaan_masuk WHERE pemda = @pemda AND nama = @sebutan AND terkunci_sampai > @kini ORDER BY terkunci_sampai DESC",
                new { pemda, sebutan = Sebutan(nama), kini = SaatUtc.Tulis(waktu.GetUtcNow()) });
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
        public int Gagal { get; init; }

        public int Kali { get; init; }

        public string TerkunciSampai { get; init; } = "";
    }
}
