using System.Buffers;
using System.IO.Compression;
using System.Security.Cryptography;
using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Pembuktian;
using Akuntabel.Storage.Umum;

namespace Akuntabel.Storage.Cadangan;

/// <summary>Makes one file of the whole store while others go on reading and writing.</summary>
/// <param name="basisdata">The store.</param>
/// <param name="waktu">Clock.</param>
/// <param name="penanda">Signs the heads; <c>null</c>: they stay unsigned.</param>
public sealed class PembuatCadangan(Basisdata basisdata, TimeProvider waktu, PenandaKepala? penanda = null)
{
    /// <summary>Writes the archive; it has its name only when it is complete.</summary>
    /// <param name="berkas">Path of the archive; must not exist.</param>
    /// <param name="kemajuan">Told the name of each table as it is begun.</param>
    /// <param name="batal">Cancels; nothing is left behind.</param>
    /// <exception cref="CadanganException">There is nothing to back up, or the file exists or can't be written.</exception>
    public async Task<ManifesCadangan> BuatAsync(string berkas, IProgress<string>? kemajuan = null, CancellationToken batal = default)
    {
        if (basisdata.Berkas is { } data && !File.Exists(data))
        {
            throw new CadanganException($"Tidak ada data di \"{data}\". Periksa folder data pada --data.");
        }

        var tujuan = Path.GetFullPath(berkas);
        if (Path.Exists(tujuan))
        {
            throw new CadanganException($"\"{tujuan}\" sudah ada dan tidak ditimpa. Pilih nama lain untuk cadangan.");
        }

        var sementara = $"{tujuan}.{Guid.NewGuid().ToString("N")[..8]}.sementara";
        try
        {
            var manifes = await TulisAsync(sementara, kemajuan, batal);
            IzinBerkas.Namai(sementara, tujuan);
            return manifes;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CadanganException($"Cadangan \"{tujuan}\" tidak dapat ditulis ({e.Message.TrimEnd('.')}). Periksa folder, hak tulis, dan sisa ruang penyimpanan, lalu ulangi.", e);
        }
        finally
        {
            File.Delete(sementara);
        }
    }

    private async Task<ManifesCadangan> TulisAsync(string sementara, IProgress<string>? kemajuan, CancellationToken batal)
    {
        // signed before the snapshot is taken: what it proves is in the archive
        IReadOnlyList<string> tertanda = penanda is null ? [] : [.. (await penanda.SemuaAsync(batal)).Select(k => k.ToString())];
        // password digests are in it: for its owner's eyes
        await using var aliran = IzinBerkas.BuatBerkas(sementara);
        ManifesCadangan manifes;
        using (var arsip = new ZipArchive(aliran, ZipArchiveMode.Create, leaveOpen: true))
        {
            manifes = await basisdata.BacaAsync(s => TulisSemuaAsync(s, arsip, kemajuan, batal), batal) with { DaftarTertanda = tertanda };
            await using var isi = arsip.CreateEntry(ManifesCadangan.NamaBerkas).Open();
            await isi.WriteAsync(manifes.Tulis(), batal);
        }

        aliran.Flush(flushToDisk: true);
        return manifes;
    }

    private async Task<ManifesCadangan> TulisSemuaAsync(SesiBasisdata sesi, ZipArchive arsip, IProgress<string>? kemajuan, CancellationToken batal)
    {
        // the first statement fixes the snapshot: the time is taken after it, so that nothing in the archive is younger
        var daftarTabel = await SkemaTabel.SemuaAsync(sesi);
        if (daftarTabel.All(t => t.Nama != "migrasi"))
        {
            throw new CadanganException("Basis data ini tidak berisi data Akuntabel. Periksa --data atau --postgres.");
        }

        var skema = await sesi.SatuAsync<int>("SELECT MAX(nomor) FROM migrasi");
        var rantai = await sesi.DaftarAsync<BarisRantai>("SELECT pemda, nomor, sidik FROM rantai ORDER BY pemda");
        var saat = SaatUtc.Tulis(waktu.GetUtcNow());
        var tercatat = new List<TabelTercatat>();
        foreach (var tabel in daftarTabel.Where(t => t.Dicadangkan))
        {
            kemajuan?.Report(tabel.Nama);
            tercatat.Add(await TulisTabelAsync(sesi, tabel, arsip, batal));
        }

        return new ManifesCadangan(
            ManifesCadangan.NamaFormat, ManifesCadangan.VersiFormat, skema, saat, tercatat, [.. rantai.Select(r => new KepalaCadangan(r.Pemda, r.Nomor, r.Sidik))]);
    }

    private static async Task<TabelTercatat> TulisTabelAsync(SesiBasisdata sesi, SkemaTabel tabel, ZipArchive arsip, CancellationToken batal)
    {
        await using var aliran = arsip.CreateEntry(TabelTercatat.Berkas(tabel.Nama), CompressionLevel.Fastest).Open();
        using var sidik = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var wadah = new ArrayBufferWriter<byte>();
        await using var w = BarisCadangan.Penulis(wadah);
        long banyak = 0, bita = 0;
        await foreach (IDictionary<string, object?> baris in sesi.AlirkanAsync<dynamic>(tabel.SqlSemuaBaris(sesi.Mesin)).WithCancellation(batal))
        {
            BarisCadangan.Tulis(w, baris);
            wadah.Write("\n"u8);
            sidik.AppendData(wadah.WrittenSpan);
            await aliran.WriteAsync(wadah.WrittenMemory, batal);
            bita += wadah.WrittenCount;
            banyak++;
            wadah.ResetWrittenCount();
        }

        return new TabelTercatat(tabel.Nama, banyak, bita, Convert.ToHexStringLower(sidik.GetHashAndReset()));
    }

    private sealed class BarisRantai
    {
        public string Pemda { get; init; } = "";

        public long Nomor { get; init; }

        public string Sidik { get; init; } = "";
    }
}
