using Akuntabel.Core.Alur;
using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Riwayat;
using Akuntabel.Storage.Umum;

namespace Akuntabel.Storage.Alur;

/// <summary>A reminder that somebody is to get by e-mail.</summary>
public sealed class BarisPengingat
{
    /// <summary>Office.</summary>
    public string PerangkatDaerah { get; init; } = "";

    /// <summary>Key of the procedure.</summary>
    public string Pelaksanaan { get; init; } = "";

    /// <summary>Number of the step.</summary>
    public int Langkah { get; init; }

    /// <summary>Unit that has it; empty: the office.</summary>
    public string Unit { get; init; } = "";

    /// <summary>Which time it came there.</summary>
    public int Putaran { get; init; }

    /// <summary>Until when it is to be done, as the store writes it.</summary>
    public string Tempo { get; init; } = "";

    /// <summary>Which reminder of it.</summary>
    public int Ke { get; init; }

    /// <summary>The user who gets it; empty: it was only noted.</summary>
    public string Penerima { get; init; } = "";

    /// <summary>When it fell due.</summary>
    public string Saat { get; init; } = "";

    /// <summary>How it stands.</summary>
    public string Keadaan { get; init; } = "";

    /// <summary>How many times it was tried.</summary>
    public int Percobaan { get; init; }

    /// <summary>Why the last try failed; empty: it did not.</summary>
    public string Galat { get; init; } = "";
}

/// <summary>A reminder of something that is no step of a procedure.</summary>
/// <param name="PerangkatDaerah">Office.</param>
/// <param name="Kunci">What it is about; unlike any key of a procedure.</param>
/// <param name="Tempo">Until when it is to be done, by the clock of the pemda's zone.</param>
/// <param name="Ke">Which reminder of it.</param>
public sealed record PengingatBaru(string PerangkatDaerah, string Kunci, DateTime Tempo, int Ke);

/// <summary>How the sending of reminders stands.</summary>
/// <param name="Galat">Why the last one that failed did; empty: none.</param>
/// <param name="Saat">When that was.</param>
/// <param name="Gagal">How many are not tried any more.</param>
public sealed record KeadaanKiriman(string Galat, string Saat, int Gagal);

/// <summary>Reminders as rows: each falls due once, each e-mail is taken by one process before it is sent. Whoever dies between taking and
/// sending has sent it, for all that is known: it is not sent again.</summary>
public sealed class PengingatStore(Basisdata basisdata, TimeProvider waktu)
{
    /// <summary>How often a sending that fails is tried.</summary>
    public const int PercobaanTerbanyak = 3;

    private const string Kolom = "perangkat_daerah, pelaksanaan, langkah, unit, putaran, tempo, ke, penerima, saat, keadaan, percobaan, galat";

    private const string Tugas =
        "pemda = @Pemda AND pelaksanaan = @Id AND langkah = @Langkah AND unit = @Unit AND putaran = @Putaran AND tempo = @Tempo";

    private const string Satu = "pemda = @pemda AND pelaksanaan = @Pelaksanaan AND langkah = @Langkah AND unit = @Unit AND putaran = @Putaran "
        + "AND tempo = @Tempo AND ke = @Ke AND penerima = @Penerima";

    private static readonly TimeSpan Jeda = TimeSpan.FromMinutes(15);

    private string Kini => SaatUtc.Tulis(waktu.GetUtcNow());

    /// <summary>Notes that a reminder falls due; <c>false</c> when it, or a later one, was noted before, or when the step has moved
    /// on.</summary>
    /// <param name="pemda">Pemda.</param>
    /// <param name="b">The procedure, as it was read.</param>
    /// <param name="t">The task.</param>
    /// <param name="ke">Which reminder of it.</param>
    /// <param name="penerima">Users who get it by e-mail.</param>
    /// <param name="zona">Zone of the pemda.</param>
    /// <param name="batal">Cancels.</param>
    public Task<bool> CatatAsync(
        string pemda, PelaksanaanTersimpan b, TugasSop t, int ke, IReadOnlyList<string> penerima, ZonaWaktu zona,
            CancellationToken batal = default)
    {
        ArgumentNullException.ThrowIfNull(b);
        ArgumentNullException.ThrowIfNull(t);
        var baru = new Baru(pemda, b.PerangkatDaerah, b.Id, t.Langkah, t.Unit, t.Putaran, SopTersimpan.Saat(t.Tempo, zona), ke);
        return CatatAsync(baru, penerima, async s => await s.SatuAsync<int>(
            "SELECT revisi FROM pelaksanaan_sop WHERE pemda = @Pemda AND perangkat_daerah = @PerangkatDaerah AND id = @Id", baru) == b.Revisi, batal);
    }

    /// <summary>The same of something that is no step of a procedure.</summary>
    /// <param name="pemda">Pemda.</param>
    /// <param name="b">The reminder.</param>
    /// <param name="penerima">Users who get it by e-mail.</param>
    /// <param name="zona">Zone of the pemda.</param>
    /// <param name="batal">Cancels.</param>
    public Task<bool> CatatAsync(
        string pemda, PengingatBaru b, IReadOnlyList<string> penerima, ZonaWaktu zona, CancellationToken batal = default)
    {
        ArgumentNullException.ThrowIfNull(b);
        return CatatAsync(new Baru(pemda, b.PerangkatDaerah, b.Kunci, 0, "", 0, SopTersimpan.Saat(b.Tempo, zona), b.Ke), penerima,
            _ => Task.FromResult(true), batal);
    }

    private Task<bool> CatatAsync(Baru baru, IReadOnlyList<string> penerima, Func<SesiBasisdata, Task<bool>> berlaku, CancellationToken batal) =>
        basisdata.TulisAsync(
            async s =>
            {
                // processes take turns: of two that see the same moment the second finds it noted
                await RantaiPeristiwa.KunciAsync(s, baru.Pemda);
                // a clock set back asks again for what was before: only what comes after is new
                if (!await berlaku(s) || await s.SatuAsync<int>($"SELECT COALESCE(MAX(ke), -1) FROM pengingat WHERE {Tugas}", baru) >= baru.Ke)
                {
                    return false;
                }

                foreach (var untuk in penerima.Prepend(""))
                {
                    await s.JalankanAsync(
                        $"""
                        INSERT INTO pengingat (pemda, {Kolom}, lagi)
                        VALUES (@Pemda, @PerangkatDaerah, @Id, @Langkah, @Unit, @Putaran, @Tempo, @Ke, @untuk, @Kini, @keadaan, 0, '', '')
                        """,
                        new
                        {
                            baru.Pemda, baru.PerangkatDaerah, baru.Id, baru.Langkah, baru.Unit, baru.Putaran, baru.Tempo, baru.Ke, untuk, Kini,
                            keadaan = untuk.Length == 0 ? "tercatat" : "siap",
                        });
                }

                return true;
            },
            batal);

    private sealed record Baru(
        string Pemda, string PerangkatDaerah, string Id, int Langkah, string Unit, int Putaran, string Tempo, int Ke);

    /// <summary>Takes the next e-mail to be sent; <c>null</c>: there is none, or another process was faster.</summary>
    public Task<BarisPengingat?> AmbilAsync(string pemda, CancellationToken batal = default) => basisdata.TulisAsync(
        async s =>
        {
            var b = await s.SatuAsync<BarisPengingat>(
                $"""
                SELECT {Kolom} FROM pengingat WHERE pemda = @pemda
                    AND (keadaan = 'siap' OR (keadaan = 'gagal' AND percobaan < @PercobaanTerbanyak AND lagi <= @Kini))
                ORDER BY percobaan, saat, pelaksanaan, langkah, unit, penerima LIMIT 1
                """,
                new { pemda, PercobaanTerbanyak, Kini });
            return b is not null && await s.JalankanAsync(
                $"UPDATE pengingat SET keadaan = 'mengirim', percobaan = percobaan + 1 WHERE {Satu} AND keadaan = @Keadaan AND percobaan = @Percobaan",
                Isian(pemda, b)) == 1 ? b : null;
        },
        batal);

    /// <summary>Tells how the sending of one that was taken ended.</summary>
    /// <param name="pemda">Pemda.</param>
    /// <param name="b">The row, as it was taken.</param>
    /// <param name="keadaan">"terkirim", "gagal", "tak-pasti" or "batal".</param>
    /// <param name="galat">Why it failed; else empty.</param>
    /// <param name="batal">Cancels.</param>
    public Task SelesaiAsync(string pemda, BarisPengingat b, string keadaan, string galat = "", CancellationToken batal = default) =>
        basisdata.TulisAsync(
            s =>
            {
                ArgumentNullException.ThrowIfNull(b);
                return s.JalankanAsync(
                    $"UPDATE pengingat SET keadaan = @jadi, galat = @galat, lagi = @lagi WHERE {Satu} AND keadaan = 'mengirim'",
                    new
                    {
                        pemda, b.Pelaksanaan, b.Langkah, b.Unit, b.Putaran, b.Tempo, b.Ke, b.Penerima, jadi = keadaan, galat,
                        lagi = SaatUtc.Tulis(waktu.GetUtcNow() + Jeda),
                    });
            },
            batal);

    /// <summary>How the sending stands.</summary>
    public async Task<KeadaanKiriman> KeadaanAsync(string pemda, CancellationToken batal = default) => await basisdata.SekaliAsync(
        s => s.SatuAsync<BarisKeadaan>(
            """
            SELECT galat, lagi, (SELECT COUNT(*) FROM pengingat g WHERE g.pemda = @pemda AND ((g.keadaan = 'gagal' AND g.percobaan >= @PercobaanTerbanyak) OR g.keadaan = 'tak-pasti')) AS gagal
            FROM pengingat WHERE pemda = @pemda AND keadaan IN ('gagal', 'tak-pasti') ORDER BY lagi DESC LIMIT 1
            """,
            new { pemda, PercobaanTerbanyak }),
        batal) is { } b ? new KeadaanKiriman(b.Galat, SaatUtc.Baca(b.Lagi) is { } saat ? SaatUtc.Tulis(saat - Jeda) : "", b.Gagal)
            : new KeadaanKiriman("", "", 0);

    /// <summary>What was noted of a procedure, the latest first.</summary>
    public Task<IReadOnlyList<BarisPengingat>> DaftarAsync(string pemda, string pelaksanaan, CancellationToken batal = default) =>
        basisdata.SekaliAsync(
            s => s.DaftarAsync<BarisPengingat>(
                $"SELECT {Kolom} FROM pengingat WHERE pemda = @pemda AND pelaksanaan = @pelaksanaan ORDER BY saat DESC, langkah, unit, penerima",
                new { pemda, pelaksanaan }),
            batal);

    private static object Isian(string pemda, BarisPengingat b) => new
    {
        pemda, b.Pelaksanaan, b.Langkah, b.Unit, b.Putaran, b.Tempo, b.Ke, b.Penerima, b.Keadaan, b.Percobaan,
    };

    private sealed class BarisKeadaan
    {
        public string Galat { get; init; } = "";

        public string Lagi { get; init; } = "";

        public int Gagal { get; init; }
    }
}
