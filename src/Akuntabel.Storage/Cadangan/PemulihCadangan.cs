using System.Data.Common;
using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Pembuktian;
using Akuntabel.Storage.Riwayat;
using Akuntabel.Storage.Umum;
using Dapper;

namespace Akuntabel.Storage.Cadangan;

/// <summary>Puts an archive back into an empty database, of either kind: all of it or nothing.</summary>
public sealed class PemulihCadangan(Basisdata basisdata, RantaiPeristiwa rantai)
{
    /// <summary>Restores. The digests are compared before the first row is written, the chains of events before the last is kept.</summary>
    /// <param name="berkas">Path of the archive.</param>
    /// <param name="pelaku">Who restores; each pemerintah daerah's log gets an event, since what came after the backup is no longer in it.</param>
    /// <param name="meskiBermasalah">Keep what the verification afterwards finds wrong (the store was broken already when it was backed up); it goes into the log.</param>
    /// <param name="kemajuan">Told the name of each table as it is begun.</param>
    /// <param name="batal">Cancels; the database then is as empty as before.</param>
    /// <exception cref="CadanganException">The archive is damaged, foreign or too new, or the database holds something.</exception>
    /// <exception cref="BasisdataException">The database can't be reached or is full.</exception>
    public async Task<HasilPulih> PulihkanAsync(string berkas, string pelaku, bool meskiBermasalah = false, IProgress<string>? kemajuan = null, CancellationToken batal = default)
    {
        using var arsip = BerkasCadangan.Buka(berkas);
        await arsip.PeriksaAsync(null, batal);
        IReadOnlyList<string> masalah;
        var baru = basisdata.Berkas is { } data && !File.Exists(data) ? data : null;
        try
        {
            if (baru is not null)
            {
                IzinBerkas.BuatFolder(Path.GetDirectoryName(baru) ?? ".");
                await IzinBerkas.BuatBerkas(baru).DisposeAsync();
            }

            masalah = await basisdata.TulisAsync(s => PulihkanAsync(s, arsip, pelaku, meskiBermasalah, kemajuan, batal), batal);
        }
        catch (Exception e)
        {
            Buang(baru);
            throw e switch
            {
                FormatException => arsip.Rusak("isinya", e.Message, e),
                IOException or UnauthorizedAccessException => new CadanganException($"Folder data \"{baru}\" tidak dapat dibuat ({e.Message.TrimEnd('.')}). Pilih folder lain dengan --data.", e),
                _ => e,
            };
        }

        await basisdata.SiapkanAsync(batal);
        return new HasilPulih(arsip.Manifes, masalah);
    }

    // a failed restore leaves no file that looks like a store
    private void Buang(string? berkas)
    {
        if (berkas is not null)
        {
            basisdata.LepaskanBerkas();
            File.Delete(berkas);
        }
    }

    private async Task<IReadOnlyList<string>> PulihkanAsync(SesiBasisdata sesi, BerkasCadangan arsip, string pelaku, bool meskiBermasalah, IProgress<string>? kemajuan, CancellationToken batal)
    {
        if ((await SkemaTabel.SemuaAsync(sesi)).Count > 0)
        {
            throw new CadanganException("Basis data tujuan tidak kosong; tidak ada yang diubah. Pulihkan ke folder data baru (--data) atau ke basis data PostgreSQL yang kosong.");
        }

        var m = arsip.Manifes;
        await PelaksanaMigrasi.PasangAsync(sesi, 0, m.Skema);
        var tabel = await SkemaTabel.SemuaAsync(sesi);
        if (m.DaftarTabel.FirstOrDefault(t => tabel.All(s => s.Nama != t.Nama)) is { } asing)
        {
            throw arsip.Rusak(TabelTercatat.Berkas(asing.Nama), $"versi data {m.Skema} tidak mengenal tabel ini");
        }

        await IngatanHalaman.LapangkanAsync(sesi);
        foreach (var t in tabel.Where(t => t.Dicadangkan))
        {
            kemajuan?.Report(t.Nama);
            var tercatat = m.DaftarTabel.FirstOrDefault(x => x.Nama == t.Nama) ?? throw arsip.Rusak("daftar isinya", $"tabel {t.Nama} tidak ada");
            await IsiTabelAsync(sesi, arsip, t, tercatat, batal);
        }

        await PelaksanaMigrasi.PasangAsync(sesi, m.Skema, int.MaxValue);
        await IngatanHalaman.KembalikanAsync(sesi);
        var masalah = await PeriksaAsync(sesi, m);
        if (masalah.Count > 0 && !meskiBermasalah)
        {
            throw arsip.Rusak("pemeriksaan sesudah dipulihkan", string.Join(" ", masalah.Take(3)).TrimEnd('.'));
        }

        await KeadaanAwal.CatatAsync(sesi, rantai);
        foreach (var r in m.DaftarRantai)
        {
            var alasan = $"Cadangan tanggal {m.Saat}, sampai peristiwa {r.Nomor}" + (masalah.Count > 0 ? $"; dipulihkan meskipun: {string.Join(" ", masalah)}" : "");
            await rantai.CatatAsync(sesi, new Pelaku(r.Pemda, pelaku, pelaku, "pulihkan"), new PeristiwaBaru("CadanganDipulihkan") { Objek = $"pemda/{r.Pemda}", Baru = r.Sidik, Alasan = alasan });
        }

        return masalah;
    }

    // the archive's own word on where the chains ended: rows cut off together with their head are found too
    private static async Task<IReadOnlyList<string>> PeriksaAsync(SesiBasisdata sesi, ManifesCadangan m)
    {
        var hasil = await Verifikasi.JalankanAsync(sesi);
        var seharusnya = m.DaftarRantai.Select(r => (r.Pemda, r.Nomor, r.Sidik)).ToList();
        return seharusnya.Except(hasil.DaftarKepala).Concat(hasil.DaftarKepala.Except(seharusnya)).FirstOrDefault() is { Pemda: not null } beda && hasil.DaftarMasalah.Count == 0
            ? [$"Rantai peristiwa {beda.Pemda} tidak berakhir pada peristiwa yang tercatat di cadangan ini."]
            : hasil.DaftarMasalah;
    }

    private static async Task IsiTabelAsync(SesiBasisdata sesi, BerkasCadangan arsip, SkemaTabel tabel, TabelTercatat tercatat, CancellationToken batal)
    {
        var kolom = tabel.Kolom.Select(k => k.Nama).ToHashSet(StringComparer.Ordinal);
        await using var aliran = arsip.BukaTabel(tercatat);
        long nomor = 0;
        await foreach (var baris in PembacaBaris.BacaAsync(aliran, batal))
        {
            nomor++;
            try
            {
                await SisipkanAsync(sesi, tabel, kolom, BarisCadangan.Baca(baris));
            }
            catch (Exception e) when (e is FormatException || (e is DbException && BasisdataException.Kenali(e) is null))
            {
                throw arsip.Rusak($"{TabelTercatat.Berkas(tabel.Nama)} baris {nomor}", e.Message.TrimEnd('.'), e);
            }
        }

        if (nomor != tercatat.Baris)
        {
            throw arsip.Rusak(TabelTercatat.Berkas(tabel.Nama), $"{nomor} baris, padahal tercatat {tercatat.Baris}");
        }
    }

    private static async Task SisipkanAsync(SesiBasisdata sesi, SkemaTabel tabel, HashSet<string> kolom, IReadOnlyList<KeyValuePair<string, object?>> baris)
    {
        if (baris.FirstOrDefault(b => !kolom.Contains(b.Key)).Key is { } asing)
        {
            throw new FormatException($"kolom {asing} tidak dikenal");
        }

        var isian = new DynamicParameters();
        foreach (var (i, b) in baris.Index())
        {
            isian.Add($"p{i}", b.Value);
        }

        await sesi.JalankanAsync(tabel.SqlSisip([.. baris.Select(b => b.Key)]), isian);
    }
}

/// <summary>What was restored.</summary>
/// <param name="Manifes">What the archive says of itself.</param>
/// <param name="DaftarMasalah">What the verification found; not empty only when it was to be kept nevertheless.</param>
public sealed record HasilPulih(ManifesCadangan Manifes, IReadOnlyList<string> DaftarMasalah);
