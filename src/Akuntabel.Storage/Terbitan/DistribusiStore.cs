using System.Globalization;
using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Instansi;
using Akuntabel.Storage.Riwayat;
using Akuntabel.Storage.Umum;

namespace Akuntabel.Storage.Terbitan;

/// <summary>One to whom an issued report goes.</summary>
public sealed class BarisDistribusi
{
    /// <summary>Identifier; empty: not kept yet.</summary>
    public string Id { get; init; } = "";

    /// <summary>Issue.</summary>
    public string Terbitan { get; init; } = "";

    /// <summary>Who gets it: office or person.</summary>
    public string Penerima { get; init; } = "";

    /// <summary>How it goes: by hand, by the office's mail system, by upload.</summary>
    public string Cara { get; init; } = "";

    /// <summary>Printed copies; 0: a file only.</summary>
    public int Rangkap { get; init; }

    /// <summary>Day when it was handed over, yyyy-MM-dd; empty: not yet.</summary>
    public string Tanggal { get; init; } = "";

    /// <summary>Who took it.</summary>
    public string DiterimaOleh { get; init; } = "";

    /// <summary>Number of the letter, address, anything else.</summary>
    public string Keterangan { get; init; } = "";

    /// <summary>Name of the proof; empty: there is none.</summary>
    public string BuktiNama { get; init; } = "";

    /// <summary>Its media type.</summary>
    public string BuktiMime { get; init; } = "";

    /// <summary>Digest of its bytes.</summary>
    public string BuktiSidik { get; init; } = "";

    /// <summary>Its bytes.</summary>
    public long BuktiUkuran { get; init; }

    /// <summary>Noted by whom: name.</summary>
    public string OlehNama { get; init; } = "";

    /// <summary>When.</summary>
    public string Saat { get; init; } = "";

    /// <summary>Whether it was handed over.</summary>
    public bool Diserahkan => Tanggal.Length > 0;
}

/// <summary>The proof of a handing over, as it came.</summary>
/// <param name="Nama">Name of the file.</param>
/// <param name="Mime">Media type.</param>
/// <param name="Data">Bytes.</param>
public sealed record BuktiDistribusi(string Nama, string Mime, ReadOnlyMemory<byte> Data);

/// <summary>Whom issued reports go to, with proof.</summary>
public sealed class DistribusiStore(Basisdata basisdata, RantaiPeristiwa rantai, TimeProvider waktu)
{
    private const int PenerimaTerbanyak = 200;

    private const string Kolom = "id, terbitan, penerima, cara, rangkap, tanggal, diterima_oleh, keterangan, bukti_nama, bukti_mime, bukti_sidik, bukti_ukuran, oleh_nama, saat";

    private const string Milik = "pemda = @Pemda AND perangkat_daerah = @PerangkatDaerah AND terbitan = @Id AND dihapus = ''";

    private const string Satu = "pemda = @Pemda AND perangkat_daerah = @PerangkatDaerah AND id = @id";

    /// <summary>All of an issue, in the order in which they were noted.</summary>
    public Task<IReadOnlyList<BarisDistribusi>> DaftarAsync(BarisTerbitan t, CancellationToken batal = default) => basisdata.SekaliAsync(
        s => s.DaftarAsync<BarisDistribusi>($"SELECT {Kolom} FROM distribusi_terbitan WHERE {Milik} ORDER BY id", t), batal);

    /// <summary>The proof of one; <c>null</c>: it has none.</summary>
    public Task<byte[]?> BuktiAsync(BarisTerbitan t, string id, CancellationToken batal = default)
    {
        ArgumentNullException.ThrowIfNull(t);
        return basisdata.SekaliAsync(
            s => s.SatuAsync<byte[]>($"SELECT i.data FROM isi i JOIN distribusi_terbitan d ON d.pemda = i.pemda AND d.bukti_sidik = i.sidik "
                + "WHERE d.pemda = @Pemda AND d.perangkat_daerah = @PerangkatDaerah AND d.terbitan = @Id AND d.dihapus = '' AND d.id = @satu",
                new { t.Pemda, t.PerangkatDaerah, t.Id, satu = id }),
            batal);
    }

    /// <summary>Adds recipients; one that is there already, by its name, is not added again.</summary>
    public Task<HasilTindakan> TambahAsync(Pelaku pelaku, BarisTerbitan t, IReadOnlyList<BarisDistribusi> daftar, CancellationToken batal = default) => basisdata.TulisAsync(
        async s =>
        {
            await RantaiPeristiwa.KunciAsync(s, t.Pemda);
            var ada = await s.DaftarAsync<string>($"SELECT penerima FROM distribusi_terbitan WHERE {Milik}", t);
            var baru = daftar.Where(b => !ada.Contains(TeksIsian.Rapi(b.Penerima), StringComparer.OrdinalIgnoreCase)).DistinctBy(b => TeksIsian.Rapi(b.Penerima).ToUpperInvariant()).ToList();
            if (baru.Count == 0 || ada.Count + baru.Count > PenerimaTerbanyak || baru.Exists(b => Salah(b).Length > 0))
            {
                return new HasilTindakan(false, baru.Count == 0 ? "Penerima itu sudah ada dalam daftar." : baru.Select(Salah).FirstOrDefault(p => p.Length > 0)
                    ?? $"Daftar penerima paling banyak {PenerimaTerbanyak}.");
            }

            foreach (var (i, b) in baru.Index())
            {
                var id = Guid.CreateVersion7(waktu.GetUtcNow().AddMilliseconds(i)).ToString("N");
                await SimpanAsync(s, pelaku, t, id, b, "PenerimaDitambah", ada: false);
            }

            return new HasilTindakan(true, baru.Count == 1 ? $"{TeksIsian.Rapi(baru[0].Penerima)} ada dalam daftar penerima." : $"{baru.Count} penerima ditambahkan.");
        },
        batal);

    /// <summary>Notes how one got it. A proof that was there stays when none comes.</summary>
    public Task<HasilTindakan> CatatAsync(Pelaku pelaku, BarisTerbitan t, BarisDistribusi baru, BuktiDistribusi? bukti, CancellationToken batal = default) => basisdata.TulisAsync(
        async s =>
        {
            await RantaiPeristiwa.KunciAsync(s, t.Pemda);
            if (await CariAsync(s, t, baru.Id) is not { } lama)
            {
                return new HasilTindakan(false, "Penerima itu tidak ada dalam daftar, atau sudah dihapus.");
            }

            if (Salah(baru) is { Length: > 0 } keberatan)
            {
                return new HasilTindakan(false, keberatan);
            }

            var sidik = bukti is null ? lama.BuktiSidik : await IsiStore.SimpanAsync(s, t.Pemda, bukti.Data);
            await SimpanAsync(s, pelaku, t, lama.Id, new BarisDistribusi
            {
                Penerima = baru.Penerima, Cara = baru.Cara, Rangkap = baru.Rangkap, Tanggal = baru.Tanggal, DiterimaOleh = baru.DiterimaOleh, Keterangan = baru.Keterangan,
                BuktiNama = bukti?.Nama ?? lama.BuktiNama, BuktiMime = bukti?.Mime ?? lama.BuktiMime, BuktiSidik = sidik, BuktiUkuran = bukti?.Data.Length ?? lama.BuktiUkuran,
            }, "DistribusiDicatat", ada: true);
            return new HasilTindakan(true, baru.Tanggal.Length > 0 ? $"Penyerahan kepada {TeksIsian.Rapi(baru.Penerima)} tercatat." : $"{TeksIsian.Rapi(baru.Penerima)} tersimpan.");
        },
        batal);

    /// <summary>Takes one off the list, with a reason; its proof stays.</summary>
    public Task<HasilTindakan> HapusAsync(Pelaku pelaku, BarisTerbitan t, string id, string alasan, CancellationToken batal = default) => basisdata.TulisAsync(
        async s =>
        {
            if (TeksAman.Alasan(alasan, wajib: true) is { } keberatan)
            {
                return new HasilTindakan(false, keberatan);
            }

            await RantaiPeristiwa.KunciAsync(s, t.Pemda);
            if (await CariAsync(s, t, id) is not { } lama)
            {
                return new HasilTindakan(false, "Penerima itu tidak ada dalam daftar, atau sudah dihapus.");
            }

            await s.JalankanAsync($"UPDATE distribusi_terbitan SET dihapus = @saat WHERE {Satu}", new { t.Pemda, t.PerangkatDaerah, id = lama.Id, saat = SaatUtc.Tulis(waktu.GetUtcNow()) });
            await rantai.CatatAsync(s, pelaku, new PeristiwaBaru("PenerimaDihapus") { PerangkatDaerah = t.PerangkatDaerah, Objek = $"distribusi-terbitan/{lama.Id}", Lama = lama.Penerima, Alasan = alasan.Trim() });
            return new HasilTindakan(true, $"{lama.Penerima} dihapus dari daftar; bukti yang sudah diunggah tetap tersimpan.");
        },
        batal);

    private static Task<BarisDistribusi?> CariAsync(SesiBasisdata s, BarisTerbitan t, string id) =>
        s.SatuAsync<BarisDistribusi>($"SELECT {Kolom} FROM distribusi_terbitan WHERE {Milik} AND id = @satu", new { t.Pemda, t.PerangkatDaerah, t.Id, satu = id });

    private async Task SimpanAsync(SesiBasisdata s, Pelaku pelaku, BarisTerbitan t, string id, BarisDistribusi b, string peristiwa, bool ada)
    {
        var isian = new
        {
            t.Pemda, t.PerangkatDaerah, id, terbitan = t.Id, penerima = TeksIsian.Rapi(b.Penerima), cara = TeksIsian.Rapi(b.Cara), b.Rangkap, b.Tanggal,
            diterimaOleh = TeksIsian.Rapi(b.DiterimaOleh), keterangan = TeksIsian.Rapi(b.Keterangan), buktiNama = TeksAman.Bersihkan(b.BuktiNama), b.BuktiMime, b.BuktiSidik, b.BuktiUkuran,
            oleh = pelaku.Id, olehNama = pelaku.Nama, saat = SaatUtc.Tulis(waktu.GetUtcNow()),
        };
        await s.JalankanAsync(
            ada ? $"""
                UPDATE distribusi_terbitan SET penerima = @penerima, cara = @cara, rangkap = @Rangkap, tanggal = @Tanggal, diterima_oleh = @diterimaOleh, keterangan = @keterangan,
                    bukti_nama = @buktiNama, bukti_mime = @BuktiMime, bukti_sidik = @BuktiSidik, bukti_ukuran = @BuktiUkuran, oleh = @oleh, oleh_nama = @olehNama, saat = @saat
                WHERE {Satu}
                """
            : """
                INSERT INTO distribusi_terbitan (pemda, perangkat_daerah, id, terbitan, penerima, cara, rangkap, tanggal, diterima_oleh, keterangan,
                    bukti_nama, bukti_mime, bukti_sidik, bukti_ukuran, oleh, oleh_nama, saat)
                VALUES (@Pemda, @PerangkatDaerah, @id, @terbitan, @penerima, @cara, @Rangkap, @Tanggal, @diterimaOleh, @keterangan,
                    @buktiNama, @BuktiMime, @BuktiSidik, @BuktiUkuran, @oleh, @olehNama, @saat)
                """,
            isian);
        await rantai.CatatAsync(s, pelaku, new PeristiwaBaru(peristiwa)
        {
            PerangkatDaerah = t.PerangkatDaerah, Objek = $"distribusi-terbitan/{id}", Bukti = b.BuktiSidik, Baru = $"{isian.penerima}: {isian.cara} {b.Tanggal}".TrimEnd(' ', ':'),
        });
    }

    private static string Salah(BarisDistribusi b) => TeksIsian.Rapi(b.Penerima).Length == 0 ? "Tulis siapa penerimanya."
        : new[] { b.Penerima, b.Cara, b.DiterimaOleh, b.Keterangan }.Any(x => x.Length > TeksIsian.Terpanjang) ? $"Tiap isian paling panjang {TeksIsian.Terpanjang} tanda."
        : b.Rangkap is < 0 or > 1000 ? "Banyaknya rangkap antara 0 (hanya berkas) dan 1.000."
        : b.Tanggal.Length > 0 && !DateOnly.TryParseExact(b.Tanggal, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? "Tanggal penyerahannya belum benar." : "";
}
