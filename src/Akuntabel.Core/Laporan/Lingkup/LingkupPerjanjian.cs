using Akuntabel.Core.Laporan.Pembacaan;
using Akuntabel.Core.PerjanjianKinerja;
using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Laporan.Lingkup;

/// <summary>Names of the Perjanjian Kinerja. The stored versions decide title, date and reason; what a file says of itself counts only
/// where the store has no version before it.</summary>
internal static class LingkupPerjanjian
{
    /// <summary>The file with title, date, reason and predecessor as stored.</summary>
    /// <param name="perjanjian">The file as read.</param>
    /// <param name="isi">Everything that was read.</param>
    /// <param name="riwayat">Name under which its versions are read.</param>
    public static NilaiLingkup Dengan(NilaiLingkup perjanjian, NilaiLingkup isi, string riwayat = RiwayatPerjanjian.KunciRiwayat)
    {
        var daftar = PembacaRiwayatPerjanjian.Daftar(isi, riwayat);
        if (daftar is not [.., var dulu, var kini])
        {
            // the first in the store may be the Perubahan of one that was signed before: then it says so itself
            return DariBerkas(perjanjian).Dengan(daftar.Count == 0 ? []
                : [new("tanggal", Kini(daftar, perjanjian)), new("nomor", new NilaiTeks(Nomor(daftar[^1], perjanjian)))]);
        }

        // a draft takes its file over from the version before, and no two papers have one number
        var nomor = Nomor(kini, perjanjian);
        var nomorDulu = Nomor(dulu, riwayat == RiwayatPerjanjian.KunciRiwayat
            ? BacaNilai.Peta(isi, RiwayatPerjanjian.Kunci(dulu.Nomor)) : null);
        return perjanjian.Dengan(
        [
            new("tanggal", Kini(daftar, perjanjian)), new("perubahan", Isi.Ya(true)), new("alasan", new NilaiTeks(kini.Alasan)),
            new("nomor", new NilaiTeks(nomor == nomorDulu ? "" : nomor)), new("nomor-pendahulu", new NilaiTeks(nomorDulu)),
            new("tanggal-pendahulu", Tanggal(dulu)), new("versi", new NilaiTeks("")),
            new("daftar-versi", daftar.Count < 3 ? new NilaiTeks("") : new NilaiDaftar([.. daftar.Select(Satu)])),
        ]);
    }

    private static NilaiLingkup Satu(VersiTersimpan v) => new(new Dictionary<string, Nilai>(StringComparer.Ordinal)
    {
        ["tanggal"] = Tanggal(v), ["nomor"] = new NilaiTeks(v.NomorSurat), ["alasan"] = new NilaiTeks(v.Alasan),
    });

    // without a store, a file that lists several versions is that of a Perubahan
    private static NilaiLingkup DariBerkas(NilaiLingkup perjanjian)
    {
        if (perjanjian.Isi.GetValueOrDefault("versi") is not NilaiDaftar { Butir: [.., NilaiLingkup dulu, NilaiLingkup kini] })
        {
            return perjanjian;
        }

        var nama = new[]
            {
                ("tanggal", kini, "tanggal"), ("nomor", kini, "nomor"), ("alasan", kini, "alasan"),
                ("tanggal-pendahulu", dulu, "tanggal"), ("nomor-pendahulu", dulu, "nomor"),
            }
            .Where(n => !perjanjian.Isi.ContainsKey(n.Item1) && PenilaiIkatan.Berisi(n.Item2.Isi.GetValueOrDefault(n.Item3)))
            .Select(n => new KeyValuePair<string, Nilai>(n.Item1, n.Item2.Isi[n.Item3]));
        return perjanjian.Dengan([.. nama, new("perubahan", new NilaiTeks("ya"))]);
    }

    // as recorded when it was set; before that, and where nobody recorded it, as the document says
    private static string Nomor(VersiTersimpan v, NilaiLingkup? berkas) =>
        v.NomorSurat.Length > 0 ? v.NomorSurat : BacaNilai.Teks(berkas, "nomor");

    private static Nilai Kini(IReadOnlyList<VersiTersimpan> daftar, NilaiLingkup berkas) =>
        Hari(PembacaRiwayatPerjanjian.TanggalKini(daftar, berkas), berkas.Asal);

    private static Nilai Tanggal(VersiTersimpan v) => Hari(PembacaRiwayatPerjanjian.Tanggal(v), null);

    private static Nilai Hari(DateOnly? hari, Asal? asal) => hari is { } t ? new NilaiTanggal(t, asal) : new NilaiTeks("", asal);
}
