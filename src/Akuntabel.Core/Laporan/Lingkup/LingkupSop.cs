using Akuntabel.Core.Alur;
using Akuntabel.Core.Laporan.Pembacaan;

namespace Akuntabel.Core.Laporan.Lingkup;

/// <summary>Names of standard operating procedures: steps with their actors' symbols, times and flow in words.</summary>
internal static class LingkupSop
{
    /// <summary>Names of one.</summary>
    public static NilaiLingkup Nama(SopTerbaca s)
    {
        var petak = TataPetakAlur.Susun(s.Sop);
        return s.Isi.Dengan(
        [
            new("langkah", Isi.Daftar(BacaNilai.Daftar(s.Isi, "langkah").Zip(s.Sop.DaftarLangkah)
                .Select((l, i) => Langkah(l.First, l.Second, i + 1, petak[i])))),
            new("kunci", Isi.Teks(s.Sop.Kunci)),
            new("waktu-jumlah", Isi.Fakta(s.Sop.WaktuSeluruh())),
        ]);
    }

    private static NilaiLingkup Langkah(NilaiLingkup baris, LangkahSop l, int nomor, IReadOnlyList<PetakAlur> petak)
    {
        var simbol = l.Jenis switch { JenisLangkah.Mulai or JenisLangkah.Selesai => "●", JenisLangkah.Keputusan => "◆", _ => "■" };
        return baris.Dengan(
        [
            new("nomor", Isi.Teks(nomor)),
            new("simbol", Isi.Daftar(petak.Select(p => new NilaiRuas([new SimbolAlur(p.Bentuk is null ? "" : simbol, p)])))),
            new("waktu-teks", Isi.Fakta(l.Waktu)),
            new("alur", Isi.Teks(string.Join("; ", new[] { ("Ya", l.Setuju), ("Tidak", l.Tidak) }.Where(k => k.Item2 is not null)
                .Select(k => $"{k.Item1}: ke langkah {k.Item2}")))),
        ]);
    }
}
