using Akuntabel.Storage.Riwayat;

namespace Akuntabel.Storage.Pemda;

public sealed partial class PerangkatDaerahStore
{
    private const string ObjekContoh = "kantor-contoh";

    // children before parents; contents stay, because others may have the same
    private static readonly string[] TabelContoh =
        ["versi", "dokumen", "lampiran", "masa_jabatan", "unit_kerja", "penugasan", "fakta_kinerja", "fakta_anggaran", "fakta_sumber"];

    /// <summary>Whether there is a perangkat daerah of that key.</summary>
    public static async Task<bool> AdaAsync(SesiBasisdata sesi, string pemda, string id) => await CariAsync(sesi, pemda, id) is not null;

    /// <summary>Whether the demo offices were removed once.</summary>
    public static async Task<bool> ContohDihapusAsync(SesiBasisdata sesi, string pemda) => (await RantaiPeristiwa.DaftarAsync(sesi, pemda, objek: ObjekContoh, banyak: 1)).Count > 0;

    /// <summary>Removes the demo offices with everything in them, inside the caller's transaction; the event names them.</summary>
    /// <returns>How many there were.</returns>
    public static async Task<int> HapusContohAsync(SesiBasisdata sesi, RantaiPeristiwa rantai, Pelaku pelaku)
    {
        await RantaiPeristiwa.KunciAsync(sesi, pelaku.Pemda);
        var daftar = await sesi.DaftarAsync<BarisPerangkatDaerah>($"SELECT {Kolom} FROM perangkat_daerah WHERE pemda = @Pemda AND contoh = 1 ORDER BY id", pelaku);
        foreach (var p in daftar)
        {
            await HapusSatuAsync(sesi, pelaku.Pemda, p.Id);
        }

        if (daftar.Count > 0)
        {
            await rantai.CatatAsync(sesi, pelaku, Jejak.Tentang("KantorContohDihapus", "", ObjekContoh, daftar.Select(p => p.Nama), null));
        }

        return daftar.Count;
    }

    // an official of a demo office who also serves elsewhere is kept by nobody's office rather than lost
    private static async Task HapusSatuAsync(SesiBasisdata sesi, string pemda, string id)
    {
        foreach (var tabel in TabelContoh)
        {
            await sesi.JalankanAsync($"DELETE FROM {tabel} WHERE pemda = @pemda AND perangkat_daerah = @id", new { pemda, id });
        }

        const string MasihDirujuk = "(id IN (SELECT pejabat FROM masa_jabatan WHERE pemda = @pemda) OR id IN (SELECT pejabat FROM pengguna WHERE pemda = @pemda))";
        await sesi.JalankanAsync($"UPDATE pejabat SET perangkat_daerah = '' WHERE pemda = @pemda AND perangkat_daerah = @id AND {MasihDirujuk}", new { pemda, id });
        await sesi.JalankanAsync("DELETE FROM pejabat WHERE pemda = @pemda AND perangkat_daerah = @id", new { pemda, id });
        await sesi.JalankanAsync("DELETE FROM perangkat_daerah WHERE pemda = @pemda AND id = @id", new { pemda, id });
    }
}
