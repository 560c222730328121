using System.IO.Compression;
using System.Security.Cryptography;
using Akuntabel.Storage.Dasar;

namespace Akuntabel.Storage.Cadangan;

/// <summary>An archive opened for reading. What it says of itself is checked before anything is used.</summary>
public sealed class BerkasCadangan : IDisposable
{
    private const int ManifesTerbesar = 16 * 1024 * 1024;

    // rows of text pack to a tenth, rarely to a fiftieth; beyond that the archive was made to fill a disk
    private const int PengembanganTerbesar = 300;

    private const long SelaluBoleh = 100 * 1024 * 1024;

    private readonly FileStream _aliran;

    private readonly ZipArchive _arsip;

    private readonly string _nama;

    private BerkasCadangan(FileStream aliran, string nama)
    {
        (_aliran, _nama) = (aliran, nama);
        _arsip = new ZipArchive(aliran, ZipArchiveMode.Read, leaveOpen: true);
        Manifes = BacaManifes();
        PeriksaDaftar();
    }

    /// <summary>What it holds.</summary>
    public ManifesCadangan Manifes { get; }

    /// <summary>Opens it; checks its list, not yet the digests.</summary>
    /// <param name="berkas">Path.</param>
    /// <exception cref="CadanganException">It can't be read, is no archive of ours, or is newer than this program.</exception>
    public static BerkasCadangan Buka(string berkas)
    {
        FileStream? aliran = null;
        try
        {
            aliran = new FileStream(berkas, FileMode.Open, FileAccess.Read, FileShare.Read);
            return new BerkasCadangan(aliran, Path.GetFileName(berkas));
        }
        catch (Exception e)
        {
            aliran?.Dispose();
            throw e switch
            {
                InvalidDataException => new CadanganException($"\"{berkas}\" terpotong, rusak, atau bukan berkas cadangan. Pakai salinan lain dari cadangan itu.", e),
                IOException or UnauthorizedAccessException => new CadanganException($"\"{berkas}\" tidak dapat dibaca ({e.Message.TrimEnd('.')}). Periksa nama dan hak bacanya.", e),
                _ => e,
            };
        }
    }

    /// <summary>Reads all of it and compares the digests.</summary>
    /// <exception cref="CadanganException">Something differs; the message names the table.</exception>
    public async Task PeriksaAsync(IProgress<string>? kemajuan = null, CancellationToken batal = default)
    {
        foreach (var t in Manifes.DaftarTabel)
        {
            kemajuan?.Report(t.Nama);
            await PeriksaTabelAsync(t, batal);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _arsip.Dispose();
        _aliran.Dispose();
    }

    internal Stream BukaTabel(TabelTercatat t) => Entri(TabelTercatat.Berkas(t.Nama)).Open();

    internal CadanganException Rusak(string tempat, string apa, Exception? asal = null) =>
        new($"Cadangan \"{_nama}\" rusak pada {tempat}: {apa}. Tidak ada yang dipulihkan; pakai salinan lain dari cadangan itu.", asal);

    private static CadanganException Asing(string nama) =>
        new($"\"{nama}\" bukan cadangan Akuntabel: {ManifesCadangan.NamaBerkas} yang sah tidak ada di dalamnya. Pilih berkas hasil akuntabel cadangkan.");

    private ManifesCadangan BacaManifes()
    {
        if (_arsip.GetEntry(ManifesCadangan.NamaBerkas) is not { } entri)
        {
            throw Asing(_nama);
        }

        using var aliran = entri.Open();
        var data = new byte[Math.Min(entri.Length, ManifesTerbesar)];
        var banyak = aliran.ReadAtLeast(data, data.Length, throwOnEndOfStream: false);
        if (ManifesCadangan.Baca(data.AsSpan(0, banyak)) is not { Format: ManifesCadangan.NamaFormat, DaftarTabel: not null, DaftarRantai: not null } m
            || m.DaftarTabel.Any(t => t is not { Nama: not null, Bita: >= 0 }) || m.DaftarRantai.Any(r => r is not { Pemda: not null }))
        {
            throw Asing(_nama);
        }

        return m.Versi <= ManifesCadangan.VersiFormat && m.Skema <= PelaksanaMigrasi.Semua[^1].Nomor
            ? m
            : throw new CadanganException($"Cadangan \"{_nama}\" dibuat oleh Akuntabel yang lebih baru (versi data {m.Skema}; program ini sampai {PelaksanaMigrasi.Semua[^1].Nomor}). Pulihkan dengan program terbaru.");
    }

    private void PeriksaDaftar()
    {
        var seharusnya = Manifes.DaftarTabel.Select(t => TabelTercatat.Berkas(t.Nama)).Append(ManifesCadangan.NamaBerkas).Order(StringComparer.Ordinal).ToList();
        var nyatanya = _arsip.Entries.Select(e => e.FullName).Order(StringComparer.Ordinal).ToList();
        if (seharusnya.Except(nyatanya).FirstOrDefault() is { } hilang)
        {
            throw Rusak(hilang, "bagian ini tidak ada");
        }

        if (nyatanya.Except(seharusnya).FirstOrDefault() is { } asing || nyatanya.Count != seharusnya.Count)
        {
            throw Rusak(nyatanya.Except(seharusnya).FirstOrDefault() ?? "daftar isinya", "ada bagian yang tidak tercatat atau tercatat dua kali");
        }

        if (Manifes.DaftarTabel.Sum(t => (decimal)t.Bita) > Math.Max(SelaluBoleh, _aliran.Length * PengembanganTerbesar))
        {
            throw Rusak("daftar isinya", $"isinya akan mengembang lebih dari {PengembanganTerbesar} kali, yang tidak wajar bagi cadangan");
        }
    }

    private async Task PeriksaTabelAsync(TabelTercatat t, CancellationToken batal)
    {
        var tempat = TabelTercatat.Berkas(t.Nama);
        try
        {
            await using var aliran = BukaTabel(t);
            using var sidik = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            var potongan = new byte[64 * 1024];
            long bita = 0;
            int banyak;
            while ((banyak = await aliran.ReadAsync(potongan, batal)) > 0)
            {
                bita += banyak;
                if (bita > t.Bita)
                {
                    throw Rusak(tempat, $"lebih panjang daripada {t.Bita} bita yang tercatat");
                }

                sidik.AppendData(potongan, 0, banyak);
            }

            if (bita != t.Bita || Convert.ToHexStringLower(sidik.GetHashAndReset()) != t.Sidik)
            {
                throw Rusak(tempat, bita != t.Bita ? $"hanya {bita} dari {t.Bita} bita" : "sidiknya tidak sama dengan yang tercatat");
            }
        }
        catch (Exception e) when (e is InvalidDataException or EndOfStreamException)
        {
            throw Rusak(tempat, "tidak dapat dibuka dari kemasannya", e);
        }
    }

    private ZipArchiveEntry Entri(string nama) => _arsip.GetEntry(nama) ?? throw Rusak(nama, "bagian ini tidak ada");
}
