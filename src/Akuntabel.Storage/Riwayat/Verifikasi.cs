using Akuntabel.Core.Umum;
using Akuntabel.Storage.Dokumen;

namespace Akuntabel.Storage.Riwayat;

/// <summary>What a verification found.</summary>
/// <param name="Peristiwa">Links proven.</param>
/// <param name="Isi">Contents proven.</param>
/// <param name="Dokumen">Documents compared with their events.</param>
/// <param name="DaftarKepala">Head of each chain: pemda, number, digest. Kept elsewhere, it proves later that nothing was cut off.</param>
/// <param name="DaftarMasalah">Everything wrong, in the order found; the first of a chain is its first broken link.</param>
public sealed record HasilVerifikasi(
    long Peristiwa, long Isi, long Dokumen, IReadOnlyList<(string Pemda, long Nomor, string Sidik)> DaftarKepala, IReadOnlyList<string> DaftarMasalah);

/// <summary>Proves the store: the chain of events link by link, every content by its digest, every document by its last event.</summary>
public sealed class Verifikasi(Basisdata basisdata)
{
    /// <summary>Verifies all, in one snapshot.</summary>
    /// <param name="kemajuan">Told now and then how many links and contents are done.</param>
    /// <param name="batal">Cancels.</param>
    public Task<HasilVerifikasi> JalankanAsync(IProgress<long>? kemajuan = null, CancellationToken batal = default) =>
        basisdata.BacaAsync(s => JalankanAsync(s, kemajuan), batal);

    /// <summary>Verifies what the caller's transaction sees.</summary>
    public static Task<HasilVerifikasi> JalankanAsync(SesiBasisdata sesi, IProgress<long>? kemajuan = null) => new Pemeriksaan(sesi, kemajuan).SemuaAsync();
}

/// <summary>One run of a verification.</summary>
internal sealed class Pemeriksaan(SesiBasisdata sesi, IProgress<long>? kemajuan)
{
    // a broken store may be broken everywhere: the first places say enough
    private const int MasalahTerbanyak = 50;

    private readonly List<string> _masalah = [];

    public async Task<HasilVerifikasi> SemuaAsync()
    {
        var (peristiwa, kepala) = (0L, new List<(string, long, string)>());
        foreach (var pemda in await sesi.DaftarAsync<string>("SELECT pemda FROM pemda ORDER BY pemda"))
        {
            var (banyak, sidik) = await RantaiAsync(pemda, n => kemajuan?.Report(peristiwa + n));
            peristiwa += banyak;
            kepala.Add((pemda, banyak, sidik));
        }

        var isi = await IsiAsync(n => kemajuan?.Report(peristiwa + n));
        return new HasilVerifikasi(peristiwa, isi, await DokumenAsync(), kepala, _masalah);
    }

    private async Task<(long Banyak, string Sidik)> RantaiAsync(string pemda, Action<long> maju)
    {
        var (nomor, sidik) = (0L, "");
        await foreach (var p in RantaiPeristiwa.SemuaAsync(sesi, pemda))
        {
            if (SalahMataRantai(p, nomor + 1, sidik) is { } salah)
            {
                Catat($"Rantai peristiwa {pemda} putus pada nomor {p.Nomor} ({p.Jenis}, {p.Saat}, {p.PelakuNama}): {salah}");
                return (nomor, sidik);
            }

            (nomor, sidik) = (p.Nomor, p.Sidik);
            if (nomor % 1000 == 0)
            {
                maju(nomor);
            }
        }

        var kepala = await sesi.SatuAsync<Kepala>("SELECT nomor, sidik FROM rantai WHERE pemda = @pemda", new { pemda });
        if (kepala is null || kepala.Nomor != nomor || kepala.Sidik != sidik)
        {
            Catat($"Rantai peristiwa {pemda} berakhir pada nomor {nomor}, tetapi kepalanya menyebut nomor {kepala?.Nomor ?? 0}: peristiwa terakhir dihapus, atau kepalanya diubah.");
        }

        return (nomor, sidik);
    }

    private static string? SalahMataRantai(Peristiwa p, long nomor, string sidikSebelum) => p switch
    {
        _ when p.Nomor != nomor => $"nomor {nomor} tidak ada.",
        _ when p.SidikSebelum != sidikSebelum => "tidak menyambung pada peristiwa sebelumnya; ada yang disisipkan, dihapus, atau diganti.",
        _ when p.HitungSidik() != p.Sidik => "isinya tidak cocok dengan sidiknya; isinya diubah sesudah dicatat.",
        _ => null,
    };

    private async Task<long> IsiAsync(Action<long> maju)
    {
        var banyak = 0L;
        await foreach (var i in sesi.AlirkanAsync<BarisIsi>("SELECT pemda, sidik, ukuran, data FROM isi ORDER BY pemda, sidik"))
        {
            banyak++;
            if (i.Data.Length != i.Ukuran || IsiStore.Sidik(i.Data) != i.Sidik)
            {
                Catat($"Isi {i.Sidik[..Math.Min(12, i.Sidik.Length)]}… ({i.Pemda}) tidak cocok dengan sidiknya: isinya rusak atau diubah.");
            }

            if (banyak % 200 == 0)
            {
                maju(banyak);
            }
        }

        return banyak;
    }

    // the newest event of a document names its contents; what they are made of must be there
    private async Task<long> DokumenAsync()
    {
        const string Sql = """
            SELECT d.pemda, d.perangkat_daerah, d.id, d.judul, v.sidik, v.status,
                (SELECT p.baru FROM peristiwa p WHERE p.pemda = d.pemda AND p.objek = 'dokumen/' || d.id ORDER BY p.nomor DESC LIMIT 1) AS baru,
                (SELECT p.jenis FROM peristiwa p WHERE p.pemda = d.pemda AND p.objek = 'dokumen/' || d.id ORDER BY p.nomor DESC LIMIT 1) AS jenis
            FROM dokumen d LEFT JOIN versi v ON v.pemda = d.pemda AND v.perangkat_daerah = d.perangkat_daerah AND v.dokumen = d.id
                AND v.versi = (SELECT MAX(w.versi) FROM versi w WHERE w.pemda = d.pemda AND w.perangkat_daerah = d.perangkat_daerah AND w.dokumen = d.id)
            ORDER BY d.pemda, d.perangkat_daerah, d.id
            """;
        var daftar = await sesi.DaftarAsync<BarisDokumen>(Sql);
        foreach (var d in daftar)
        {
            var sebutan = $"{d.Judul} ({d.PerangkatDaerah})";
            if (d.Sidik is null || d.Baru is null || d.Sidik != d.Baru)
            {
                Catat($"{sebutan}: isinya tidak sama dengan yang disebut peristiwa terakhirnya.");
            }
            else if ((d.Status == VersiDokumen.Draf) != (d.Jenis is "DokumenDibuat" or "DokumenDisimpan" or "PerubahanDibuka"))
            {
                Catat($"{sebutan}: statusnya \"{d.Status}\", tetapi peristiwa terakhirnya {d.Jenis}.");
            }
            else if (await HilangAsync(d) is { } hilang)
            {
                Catat($"{sebutan}: {hilang}");
            }
        }

        return daftar.Count;
    }

    private async Task<string?> HilangAsync(BarisDokumen d)
    {
        if (await IsiStore.BacaAsync(sesi, d.Pemda, d.Sidik ?? "") is not { } daftar)
        {
            return "daftar berkasnya tidak ada di penyimpanan.";
        }

        foreach (var (sidik, jalur) in IsiStore.Urai(daftar))
        {
            if (await sesi.SatuAsync<long?>("SELECT ukuran FROM isi WHERE pemda = @Pemda AND sidik = @sidik", new { d.Pemda, sidik }) is null || !KumpulanBerkas.JalurSah(jalur))
            {
                return $"isi berkas {jalur} tidak ada di penyimpanan.";
            }
        }

        return null;
    }

    private void Catat(string masalah)
    {
        if (_masalah.Count < MasalahTerbanyak)
        {
            _masalah.Add(masalah);
        }
    }

    private sealed class Kepala
    {
        public long Nomor { get; init; }

        public string Sidik { get; init; } = "";
    }

    private sealed class BarisIsi
    {
        public string Pemda { get; init; } = "";

        public string Sidik { get; init; } = "";

        public long Ukuran { get; init; }

        public byte[] Data { get; init; } = [];
    }

    private sealed class BarisDokumen
    {
        public string Pemda { get; init; } = "";

        public string PerangkatDaerah { get; init; } = "";

        public string Judul { get; init; } = "";

        public string? Sidik { get; init; }

        public string? Status { get; init; }

        public string? Baru { get; init; }

        public string? Jenis { get; init; }
    }
}
