using Akuntabel.Core.Laporan.Pembacaan;
using Akuntabel.Core.PerjanjianKinerja;
using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Laporan.Lingkup;

/// <summary>Names of the Perjanjian Kinerja. The stored version decides title, date and reason; what a file says of itself counts only
/// where there is no store.</summary>
internal static class LingkupPerjanjian
{
    /// <summary>The file with title, date, reason and predecessor as stored.</summary>
    /// <param name="perjanjian">The file as read.</param>
    /// <param name="isi">Everything that was read.</param>
    public static NilaiLingkup Dengan(NilaiLingkup perjanjian, NilaiLingkup isi)
    {
        var daftar = PembacaRiwayatPerjanjian.Daftar(isi);
        if (daftar.Count == 0)
        {
            return DariBerkas(perjanjian);
        }

        var (kini, dulu) = (daftar[^1], daftar.Count > 1 ? daftar[^2] : null);
        List<KeyValuePair<string, Nilai>> nama = [new("tanggal", Tanggal(kini, perjanjian.Asal)), new("perubahan", Isi.Ya(dulu is not null))];
        if (dulu is not null)
        {
            nama.Add(new("alasan", new NilaiTeks(kini.Alasan)));
            nama.Add(new("tanggal-pendahulu", Tanggal(dulu, null)));
            nama.Add(new("versi", new NilaiTeks("")));
            nama.Add(new("daftar-versi", daftar.Count < 3 ? new NilaiTeks("") : new NilaiDaftar([.. daftar.Select(Satu)])));
        }

        return perjanjian.Dengan(nama);
    }

    private static NilaiLingkup Satu(VersiTersimpan v) => new(new Dictionary<string, Nilai>(StringComparer.Ordinal)
    {
        ["tanggal"] = Tanggal(v, null), ["nomor"] = new NilaiTeks(v.NomorSurat), ["alasan"] = new NilaiTeks(v.Alasan),
    });

    // without a store, a file that lists several versions is that of a Perubahan
    private static NilaiLingkup DariBerkas(NilaiLingkup perjanjian)
    {
        if (perjanjian.Isi.GetValueOrDefault("versi") is not NilaiDaftar { Butir: [.., NilaiLingkup dulu, NilaiLingkup kini] })
        {
            return perjanjian;
        }

        var nama = new[] { ("tanggal", kini, "tanggal"), ("alasan", kini, "alasan"), ("tanggal-pendahulu", dulu, "tanggal") }
            .Where(n => !perjanjian.Isi.ContainsKey(n.Item1) && PenilaiIkatan.Berisi(n.Item2.Isi.GetValueOrDefault(n.Item3)))
            .Select(n => new KeyValuePair<string, Nilai>(n.Item1, n.Item2.Isi[n.Item3]));
        return perjanjian.Dengan([.. nama, new("perubahan", new NilaiTeks("ya"))]);
    }

    private static Nilai Tanggal(VersiTersimpan v, Asal? asal) =>
        PembacaRiwayatPerjanjian.Tanggal(v) is { } t ? new NilaiTanggal(t, asal) : new NilaiTeks("", asal);
}
