using Akuntabel.Core.Register;
using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Instansi;
using Akuntabel.Storage.Riwayat;
using Akuntabel.Storage.Umum;

namespace Akuntabel.Storage.Register;

/// <summary>Rows that came by one import and are in view.</summary>
public sealed class KelompokImpor
{
    /// <summary>The batch.</summary>
    public string Kelompok { get; init; } = "";

    /// <summary>How many there are.</summary>
    public long Banyak { get; init; }

    /// <summary>When one of them was changed last.</summary>
    public string Diubah { get; init; } = "";
}

/// <content>Imports, and taking one back as a whole.</content>
public sealed partial class RegisterStore
{
    private const int ImporTerbanyak = 10;

    /// <summary>The last imports of a register whose rows are in view, newest first.</summary>
    public Task<IReadOnlyList<KelompokImpor>> DaftarImporAsync(KunciRegister register, CancellationToken batal = default)
    {
        ArgumentNullException.ThrowIfNull(register);
        return basisdata.SekaliAsync(s => s.DaftarAsync<KelompokImpor>(
            $"SELECT kelompok, COUNT(*) AS banyak, MAX(diubah) AS diubah FROM baris_register WHERE {Semua} AND dihapus = '' AND kelompok > '' "
                + $"GROUP BY kelompok ORDER BY kelompok DESC LIMIT {ImporTerbanyak}", register), batal);
    }

    /// <summary>Takes all rows out of view that an import brought; rows that it changed stay as they are.</summary>
    /// <returns>How many, or why none.</returns>
    public Task<(int Banyak, string Pesan)> BatalImporAsync(
        Pelaku pelaku, KunciRegister register, DefinisiRegister definisi, PenghitungTempo tempo, string kelompok, string alasan, CancellationToken batal = default) =>
        TeksAman.Alasan(alasan, wajib: true) is { } keberatan ? Task.FromResult((0, keberatan)) : basisdata.TulisAsync(
            async s =>
            {
                await RantaiPeristiwa.KunciAsync(s, register.Pemda);
                if (await PengolahAsync(s, register, definisi, tempo) is not { } p)
                {
                    return (0, TanpaKunci);
                }

                var daftar = await s.DaftarAsync<RegisterTertulis>(
                    $"SELECT {RegisterTertulis.Kolom} FROM baris_register WHERE {Semua} AND dihapus = '' AND kelompok = @kelompok AND kelompok > '' ORDER BY urut",
                    new { register.Pemda, register.PerangkatDaerah, register.Kode, kelompok });
                if (daftar.Count == 0)
                {
                    return (0, "Baris impor itu tidak ada lagi. Buka lagi halamannya.");
                }

                var isi = daftar.Select(p.Lengkap).ToList();
                if (isi.Contains(null))
                {
                    return (0, TakTerbuka);
                }

                foreach (var (b, i) in daftar.Zip(isi.OfType<IReadOnlyDictionary<string, string>>()))
                {
                    await p.Susun(b with { Dihapus = Kini, OlehNama = pelaku.Nama, Diubah = Kini, Revisi = b.Revisi + 1 }, i, tersegelBerubah: false).SimpanAsync(s);
                }

                await rantai.CatatAsync(s, pelaku, Jejak.Tentang("ImporRegisterDibatalkan", register.PerangkatDaerah, ObjekImpor(kelompok), null,
                    new { Register = register.Kode, Baris = daftar.Count }) with { Alasan = alasan.Trim(), Turut = [.. daftar.Select(b => b.Objek)] });
                return (daftar.Count, "");
            },
            batal);
}
