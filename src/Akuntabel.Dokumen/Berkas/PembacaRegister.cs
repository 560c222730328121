using Akuntabel.Core.Laporan;
using Akuntabel.Core.Umum;

namespace Akuntabel.Dokumen.Berkas;

/// <summary>Reads register/*.csv: columns are free, those that hold figures only are summed.</summary>
internal static class PembacaRegister
{
    private static readonly string[] BukanAngka = ["no", "nomor", "kode", "tahun", "telepon"];

    /// <summary>All registers of the agency.</summary>
    public static List<RegisterIsian> Baca(FolderInstansi folder, List<Kesalahan> kesalahan)
    {
        var hasil = new List<RegisterIsian>();
        foreach (var berkas in folder.Daftar("register", ".csv"))
        {
            if (folder.Teks(berkas) is { } teks)
            {
                hasil.Add(Satu(Path.GetFileNameWithoutExtension(berkas), CsvBerkas.Baca(teks, berkas, [], kesalahan), kesalahan));
            }
        }

        return hasil;
    }

    /// <summary>Tables of registers that the report picks: which of their columns hold figures is told with them.</summary>
    public static IEnumerable<RegisterIsian> BacaCetakan(FolderInstansi folder, IReadOnlyDictionary<string, Nilai> isi, List<Kesalahan> kesalahan)
    {
        foreach (var c in ((isi.GetValueOrDefault($"{RegisterDalamLaporan.Folder}-daftar") as NilaiLingkup)?.Isi.GetValueOrDefault("daftar") as NilaiDaftar)?.Butir.OfType<NilaiLingkup>() ?? [])
        {
            var nama = Teks(c, "kunci");
            var angka = ((c.Isi.GetValueOrDefault("kolom") as NilaiDaftar)?.Butir.OfType<NilaiLingkup>() ?? []).Where(k => Teks(k, "angka").Length > 0)
                .Select(k => Teks(k, "kunci")).ToHashSet(StringComparer.Ordinal);
            var berkas = $"{RegisterDalamLaporan.Folder}/{nama}.csv";
            if (folder.AdaBerkas(berkas) && folder.Teks(berkas) is { } teks)
            {
                yield return Satu(nama, CsvBerkas.Baca(teks, berkas, [], kesalahan), kesalahan, angka.Contains);
            }
        }
    }

    private static string Teks(NilaiLingkup l, string kunci) => l.Isi.GetValueOrDefault(kunci) is NilaiTeks t ? t.Isi : "";

    private static RegisterIsian Satu(string nama, List<BarisCsv> semua, List<Kesalahan> kesalahan, Func<string, bool>? berangka = null)
    {
        var kolom = semua.Count == 0 ? [] : semua[0].DaftarKolom.ToList();
        var pernyataan = berangka is not null ? [] : semua.Where(b => b[kolom[0]].Equals("jumlah", StringComparison.OrdinalIgnoreCase)).ToList();
        var baris = semua.Except(pernyataan).ToList();
        var angka = kolom.Skip(1).Where(k => berangka?.Invoke(k) ?? (!BukanAngka.Contains(k) && CondongAngka(baris, k))).ToList();
        return new RegisterIsian(
            nama, kolom, angka,
            [.. baris.Select((b, i) => Lingkup(b, kolom, angka, $"register.{nama}.{i + 1}", kesalahan))],
            [.. pernyataan.Select((b, i) => Lingkup(b, kolom, angka, $"register.{nama}.dinyatakan.{i + 1}", kesalahan))]);
    }

    // most cells start with a digit: one typing error must not silently turn a column of figures into text
    private static bool CondongAngka(List<BarisCsv> baris, string kolom)
    {
        var terisi = baris.Select(b => b[kolom]).Where(t => t.Length > 0 && t != "-").ToList();
        return terisi.Count > 0 && terisi.Count(t => BacaAngka.Coba(t, out _, out _)) * 2 > terisi.Count;
    }

    private static int Desimal(string teks) => teks.IndexOf(',') is var koma && koma >= 0 ? Math.Min(4, teks.Length - koma - 1) : 0;

    private static NilaiLingkup Lingkup(BarisCsv b, List<string> kolom, List<string> angka, string id, List<Kesalahan> kesalahan)
    {
        var sebutan = b[kolom[0]];
        return new NilaiLingkup(
            kolom.ToDictionary(
                k => k,
                k => angka.Contains(k)
                    ? (Nilai)new NilaiFakta(b.Angka(k, $"{id}.{k}", $"{k} – {sebutan}", Satuan.Bilangan, Desimal(b[k]), "tidak ada data", kesalahan))
                    : new NilaiTeks(b[k], b.Asal(k)),
                StringComparer.Ordinal),
            b.Asal());
    }
}
