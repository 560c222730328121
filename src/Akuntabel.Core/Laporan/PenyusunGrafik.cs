using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Laporan;

/// <summary>Composes a chart from its settings. What has no figure is not drawn, and of which kind it is an office may say for its place.</summary>
internal sealed class PenyusunGrafik(PenilaiIkatan penilai, PenomorNaskah penomor, List<Kesalahan> kesalahan)
{
    /// <summary>The word by which an office leaves a chart out.</summary>
    private const string Tanpa = "tidak";

    private static readonly Dictionary<string, JenisGrafik> JenisKata = new(StringComparer.Ordinal)
    {
        ["batang-tegak"] = JenisGrafik.BatangTegak,
        ["batang-mendatar"] = JenisGrafik.BatangMendatar,
        ["garis"] = JenisGrafik.Garis,
        ["batang-garis"] = JenisGrafik.BatangGaris,
    };

    /// <summary>The chart; <c>null</c> without a figure, or where the office wants none.</summary>
    public Grafik? Susun(SetelanPeta peta, Cakupan cakupan)
    {
        var pilihan = PenilaiIkatan.Polos(penilai.Cari($"laporan.grafik.{Tempat(peta.Teks("id"))}", cakupan));
        var ulangan = Ulangan.Buat(peta.Teks("untuk"), cakupan, penilai, peta.AsalKunci("untuk"), kesalahan)
            .Where(c => Syarat.Benar(peta.Teks("jika"), c, penilai)).ToList();
        var seri = pilihan == Tanpa ? [] : peta.Daftar("seri").OfType<SetelanPeta>().Select(s => Seri(s, ulangan, cakupan))
            .Where(s => s.Nilai.Any(f => f.Besaran.Ada)).ToList();
        if (seri.Count == 0)
        {
            return null;
        }

        var label = ulangan.Select(c => penilai.Teks(peta.Teks("label"), c, peta.AsalKunci("label"))).ToList();
        var keterangan = penomor.Keterangan(penilai.Id(peta.Teks("id"), cakupan, peta.AsalKunci("id")), "Grafik",
            penilai.Teks(peta.Teks("judul"), cakupan, peta.AsalKunci("judul")), peta.Asal);
        var sumbu = penilai.Teks(peta.Teks("sumbu"), cakupan, peta.Asal);
        var jenis = JenisKata.TryGetValue(pilihan, out var j) ? j : PenyusunArahan.Pilih(peta, "jenis", "batang-tegak", JenisKata, kesalahan);
        return new Grafik(keterangan, jenis, label, seri, sumbu,
            $"{keterangan.Teks}: {string.Join(" dan ", seri.Select(s => s.Nama))} ({sumbu.ToLowerInvariant()}) untuk {label.Count} butir; nilainya ada pada tabel.");
    }

    private SeriGrafik Seri(SetelanPeta s, List<Cakupan> ulangan, Cakupan cakupan) => new(
        penilai.Teks(s.Teks("nama"), cakupan, s.Asal),
        [.. ulangan.Select(c => penilai.Fakta(s.Teks("nilai"), c, s.AsalKunci("nilai"))).OfType<Fakta>()])
    {
        Garis = s.Teks("garis") == "ya",
    };

    // several charts of one place ("grafik-sasaran-1-2") share what is said of it
    private static string Tempat(string id) => id.Split("{{")[0].Split('[')[0].TrimEnd('-');
}
