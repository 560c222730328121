using Akuntabel.Core.Alur;
using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Riwayat;

namespace Akuntabel.Storage.Instansi;

/// <summary>What a pemerintah daerah decided of a deadline, from a year on.</summary>
public sealed class BarisTenggat
{
    /// <summary>Key.</summary>
    public string Id { get; init; } = "";

    /// <summary>Code of the deadline.</summary>
    public string Tenggat { get; init; } = "";

    /// <summary>First year for which it holds.</summary>
    public int Sejak { get; init; }

    /// <summary>Month of a fixed day; 0: days are counted.</summary>
    public int Bulan { get; init; }

    /// <summary>Day of the month, or days counted.</summary>
    public int Hari { get; init; }

    /// <summary>Who has to be in time.</summary>
    public string Pihak { get; init; } = "";

    /// <summary>Why.</summary>
    public string Catatan { get; init; } = "";

    /// <summary>Counts the changes.</summary>
    public int Revisi { get; init; }

    /// <summary>As the catalogue takes it.</summary>
    public KetentuanTenggat Ketentuan => new(Tenggat, Sejak, Bulan, Hari, Pihak, Catatan);
}

/// <summary>Deadlines as the pemerintah daerah has them.</summary>
public sealed class TenggatStore(Basisdata basisdata, RantaiPeristiwa rantai)
{
    private const string Satu = "pemda = @Pemda AND id = @id";

    /// <summary>All decisions, the newest of each deadline first.</summary>
    public Task<IReadOnlyList<BarisTenggat>> DaftarAsync(string pemda, CancellationToken batal = default) =>
        basisdata.SekaliAsync(s => DaftarAsync(s, pemda), batal);

    /// <summary>Keeps a decision; one that says nothing is removed, and the law alone holds again.</summary>
    /// <param name="pelaku">Who.</param>
    /// <param name="isian">The decision.</param>
    /// <param name="revisi">The revision that the editor had opened; 0: none.</param>
    /// <param name="batal">Cancels.</param>
    public Task<HasilUbah> SimpanAsync(Pelaku pelaku, KetentuanTenggat isian, int revisi, CancellationToken batal = default) =>
        basisdata.TulisAsync(
            async s =>
            {
                await RantaiPeristiwa.KunciAsync(s, pelaku.Pemda);
                var rapi = isian with { Pihak = TeksIsian.Rapi(isian.Pihak), Catatan = TeksIsian.Rapi(isian.Catatan) };
                var lama = (await DaftarAsync(s, pelaku.Pemda)).FirstOrDefault(b => b.Id == Id(rapi));
                return (lama?.Revisi ?? 0) != revisi ? new HasilUbah.Bentrok()
                    : Salah(rapi) ?? await TulisAsync(s, pelaku, rapi, lama);
            },
            batal);

    private static Task<IReadOnlyList<BarisTenggat>> DaftarAsync(SesiBasisdata s, string pemda) => s.DaftarAsync<BarisTenggat>(
        "SELECT id, tenggat, sejak, bulan, hari, pihak, catatan, revisi FROM tenggat_pemda WHERE pemda = @pemda ORDER BY tenggat, sejak "
            + "DESC",
        new { pemda });

    private static string Id(KetentuanTenggat k) => $"{k.Tenggat}-{k.Sejak}";

    private static HasilUbah? Salah(KetentuanTenggat k) =>
        KatalogTenggat.Cari(k.Tenggat) is null ? new HasilUbah.TidakAda()
        : k.Bulan > 0 && (k.Bulan > 12 || k.Hari < 1 || k.Hari > DateTime.DaysInMonth(2024, k.Bulan)) || k.Hari is < 0 or > 366
            ? new HasilUbah.Ditolak("Hari", "Tanggal atau banyak hari itu tidak ada. Tulis misalnya 4 Februari, atau 10 hari.")
        : TeksIsian.PalingPanjang("Pihak", "Siapa", k.Pihak) ?? TeksIsian.PalingPanjang("Catatan", "Catatan", k.Catatan);

    private async Task<HasilUbah> TulisAsync(SesiBasisdata s, Pelaku pelaku, KetentuanTenggat k, BarisTenggat? lama)
    {
        var kosong = k is { Hari: 0, Pihak: "", Catatan: "" };
        var baris = new { pelaku.Pemda, id = Id(k), k.Tenggat, k.Sejak, k.Bulan, k.Hari, k.Pihak, k.Catatan };
        if ((kosong && lama is null) || lama?.Ketentuan == k)
        {
            return new HasilUbah.Tersimpan(baris.id);
        }

        await s.JalankanAsync(kosong ? $"DELETE FROM tenggat_pemda WHERE {Satu}"
            : lama is null ? "INSERT INTO tenggat_pemda (pemda, id, tenggat, sejak, bulan, hari, pihak, catatan) "
                + "VALUES (@Pemda, @id, @Tenggat, @Sejak, @Bulan, @Hari, @Pihak, @Catatan)"
            : $"UPDATE tenggat_pemda SET bulan = @Bulan, hari = @Hari, pihak = @Pihak, catatan = @Catatan, revisi = revisi + 1 WHERE "
                + $"{Satu}",
            baris);
        await rantai.CatatAsync(s, pelaku, Jejak.Tentang(kosong ? "TenggatDikembalikan" : "TenggatDiatur", "", $"tenggat/{baris.id}",
            lama is null ? null : Nilai(lama.Ketentuan), kosong ? null : Nilai(k)));
        return new HasilUbah.Tersimpan(baris.id);
    }

    private static object Nilai(KetentuanTenggat k) => new { Tanggal = k.Kata, k.Pihak, k.Catatan };
}
