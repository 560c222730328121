using System.Globalization;
using Akuntabel.Core.PerjanjianKinerja;
using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Laporan.Pembacaan;

/// <summary>Reads the versions of the Perjanjian Kinerja that a store hands over beside its file.</summary>
internal static class PembacaRiwayatPerjanjian
{
    /// <summary>A stored version with the file that it was.</summary>
    public sealed record Versi(VersiTersimpan Tersimpan, NilaiLingkup Isi)
    {
        /// <summary>Its code: the number.</summary>
        public string Kode => Tersimpan.Nomor.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>The list as stored; empty without a store.</summary>
    /// <param name="isi">Everything that was read.</param>
    /// <param name="kunci">Name under which the list is read.</param>
    public static IReadOnlyList<VersiTersimpan> Daftar(NilaiLingkup isi, string kunci = RiwayatPerjanjian.KunciRiwayat) =>
        [.. BacaNilai.Daftar(isi, kunci).Select(l => new VersiTersimpan(
        int.TryParse(BacaNilai.Teks(l, "versi"), out var n) ? n : 0,
        BacaNilai.Tanggal(l, "tanggal")?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "",
        BacaNilai.Teks(l, "nomor"), BacaNilai.Teks(l, "alasan")))];

    /// <summary>The stored versions as the file of the office would list them; <c>null</c> without a store or with one version
    /// only.</summary>
    /// <param name="isi">Everything that was read.</param>
    public static IReadOnlyList<Versi>? DaftarVersi(NilaiLingkup isi)
    {
        var daftar = Daftar(isi);
        if (daftar.Count < 2 || BacaNilai.Peta(isi, "perjanjian-kinerja") is not { } kini)
        {
            return null;
        }

        return [.. daftar.Index().Select(d => new Versi(
            d.Item, Terakhir(d.Index == daftar.Count - 1 ? kini : BacaNilai.Peta(isi, RiwayatPerjanjian.Kunci(d.Item.Nomor)) ?? kini)))];
    }

    /// <summary>The day on which a version was set; <c>null</c> for a draft.</summary>
    /// <param name="v">The version.</param>
    public static DateOnly? Tanggal(VersiTersimpan v) =>
        DateOnly.TryParseExact(v.Tanggal, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var t) ? t : null;

    /// <summary>The day of the last version: as stored; of a draft the day that its file says, unless it took that over from a
    /// version before.</summary>
    /// <param name="daftar">All versions; at least one.</param>
    /// <param name="berkas">Its file.</param>
    public static DateOnly? TanggalKini(IReadOnlyList<VersiTersimpan> daftar, NilaiLingkup? berkas) => Tanggal(daftar[^1])
        ?? (BacaNilai.Tanggal(berkas, "tanggal") is { } t && daftar.All(v => Tanggal(v) != t) ? t : null);

    /// <summary>A Perubahan that nobody has set yet; <c>null</c> for none.</summary>
    /// <param name="isi">Everything that was read.</param>
    public static Kesalahan? BelumDitetapkan(NilaiLingkup isi) => Daftar(isi) is [_, .., { Tanggal: "" }]
        ? new Kesalahan(new Asal(RiwayatPerjanjian.BerkasKini, 1), "Perjanjian Kinerja Perubahan masih draf.",
            "Ajukan dan tetapkan, atau buang drafnya; sampai itu laporan memuat yang belum berlaku.") { Bobot = BobotKesalahan.Celah }
        : null;

    // a file that lists versions itself speaks of its last one here
    private static NilaiLingkup Terakhir(NilaiLingkup berkas) =>
        berkas.Isi.GetValueOrDefault("versi") is NilaiDaftar { Butir: [.., NilaiLingkup akhir] } ? akhir : berkas;
}
