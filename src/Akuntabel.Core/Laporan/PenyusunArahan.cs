using Akuntabel.Core.Instansi;
using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Laporan;

/// <summary>Composes the blocks that an outline describes by settings: chart, diagram, signature block, contents, table.</summary>
internal sealed class PenyusunArahan(PenilaiIkatan penilai, PenomorNaskah penomor, List<Kesalahan> kesalahan)
{
    private static readonly Dictionary<string, JenisDaftarIsi> JenisDaftarKata = new(StringComparer.Ordinal)
    {
        ["isi"] = JenisDaftarIsi.Isi,
        ["tabel"] = JenisDaftarIsi.Tabel,
        ["gambar"] = JenisDaftarIsi.Gambar,
    };

    // a name that the data do not hold is written in by hand
    private const string NamaKosong = $"({Titik})";

    private const string Titik = "……………………";

    /// <summary>The block, or null after a message.</summary>
    public Blok? Susun(string jenis, SetelanPeta peta, Cakupan cakupan)
    {
        switch (jenis)
        {
            case "tabel":
                return new PenyusunTabel(penilai, penomor, kesalahan).Susun(peta, cakupan);
            case "grafik":
                return new PenyusunGrafik(penilai, penomor, kesalahan).Susun(peta, cakupan);
            case "bagan":
                return Bagan(peta, cakupan);
            case "tanda-tangan":
                return TandaTangan(peta, cakupan);
            case "daftar-isi":
                return new DaftarIsi(Pilih(peta, "jenis", "isi", JenisDaftarKata, kesalahan));
            default:
                kesalahan.Add(new Kesalahan(peta.Asal, $"arahan \"{jenis}\" tidak dikenal.", "Pilih tabel, grafik, bagan, butir, tanda-tangan, daftar-isi, atau sisip."));
                return null;
        }
    }

    /// <summary>A setting that must be one of some words.</summary>
    public static T Pilih<T>(SetelanPeta peta, string kunci, string bila, Dictionary<string, T> pilihan, List<Kesalahan> kesalahan)
        where T : struct
    {
        var kata = peta.Teks(kunci, bila);
        if (pilihan.TryGetValue(kata, out var nilai))
        {
            return nilai;
        }

        kesalahan.Add(new Kesalahan(peta.AsalKunci(kunci), $"{kunci} \"{kata}\" tidak dikenal.", $"Pilih salah satu: {string.Join(", ", pilihan.Keys)}."));
        return default;
    }

    private Keterangan Keterangan(SetelanPeta peta, string label, Cakupan cakupan) => penomor.Keterangan(
        penilai.Id(peta.Teks("id"), cakupan, peta.AsalKunci("id")), label,
        penilai.Teks(peta.Teks("judul"), cakupan, peta.AsalKunci("judul")), peta.Asal);

    private Bagan? Bagan(SetelanPeta peta, Cakupan cakupan)
    {
        var dari = penilai.Wajib(peta.Teks("dari"), cakupan, peta.AsalKunci("dari"));
        if (dari is not NilaiLingkup akar)
        {
            return null;
        }

        var keterangan = Keterangan(peta, "Gambar", cakupan);
        return peta.Teks("jenis", "struktur") == "alur" ? TataLetakAlur.Buat(keterangan, akar) : TataLetakStruktur.Buat(keterangan, akar);
    }

    private BlokTandaTangan TandaTangan(SetelanPeta peta, Cakupan cakupan)
    {
        // a report without a date is dated by hand when it is signed
        var diminta = Berlaku(peta, "tanpa-tanggal", cakupan) ? "" : peta.Teks("tempat-tanggal");
        var kolom = peta.Daftar("kolom").OfType<SetelanPeta>().Select(k => Penanda(k, cakupan)).ToList();
        if (Berlaku(peta, "balik", cakupan))
        {
            kolom.Reverse();
        }

        var larik = diminta.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(l => TempatTanggal(l, penilai.TeksTandaTangan(l, cakupan, peta.Asal).TrimEnd(' ', ','), diminta.Contains('\n')));
        return new BlokTandaTangan(string.Join('\n', larik), kolom);
    }

    // a setting that is a condition; nothing said, it does not hold
    private bool Berlaku(SetelanPeta peta, string kunci, Cakupan cakupan) =>
        peta.Teks(kunci) is { Length: > 0 } syarat && Syarat.Benar(syarat, cakupan, penilai);

    // a decree names place and day each on a line of its own; of a month alone the day is left to be written
    private static string TempatTanggal(string diminta, string tertulis, bool berlarik) => berlarik ? Larik(diminta, tertulis)
        : (diminta.Contains(','), tertulis) switch
    {
        (true, "") => $"{Titik}, {Titik}",
        (true, [',', ..]) => Titik + tertulis,
        (_, { Length: > 0 }) when !tertulis.Contains(',') => $"{tertulis}, {Titik}",
        _ => tertulis,
    };

    private static string Larik(string diminta, string tertulis)
    {
        var kata = diminta[..Math.Max(0, diminta.IndexOf("{{", StringComparison.Ordinal))];
        var isi = tertulis.StartsWith(kata, StringComparison.Ordinal) ? tertulis[kata.Length..] : "";
        return isi.Length == 0 ? kata + Titik
            : kata.TrimEnd().EndsWith("tanggal", StringComparison.Ordinal) && !char.IsAsciiDigit(isi[0]) ? $"{kata}…… {isi}" : tertulis;
    }

    private PenandaTangan Penanda(SetelanPeta k, Cakupan cakupan)
    {
        var nama = penilai.TeksTandaTangan(k.Teks("nama"), cakupan, k.Asal);
        var (pangkat, nip) = (penilai.Teks(k.Teks("pangkat"), cakupan, k.Asal), penilai.Teks(k.Teks("nip"), cakupan, k.Asal));
        // whoever has a rank has a number; an elected head has neither
        if (k.Teks("nip").Length > 0 && pangkat.Length > 0 && nip.Length == 0)
        {
            nip = Titik;
            penilai.TeksTandaTangan(k.Teks("nip").Replace("?", "", StringComparison.Ordinal).Replace("|nip", "", StringComparison.Ordinal), cakupan, k.Asal);
        }

        return new PenandaTangan(
            [.. k.Daftar("jabatan").OfType<SetelanTeks>().Select(t => penilai.Teks(t.Isi, cakupan, t.Asal)).Where(t => t.Length > 0)],
                nama.Length > 0 ? nama : NamaKosong, pangkat, Nip.Rapikan(nip));
    }
}
