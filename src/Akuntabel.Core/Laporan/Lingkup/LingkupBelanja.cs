using Akuntabel.Core.Anggaran;
using Akuntabel.Core.Aturan;
using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Laporan;

/// <summary>Kinds of expenditure: a tree by <c>induk</c> whose parents are computed, and whose total must be that of the sub kegiatan.</summary>
internal static class LingkupBelanja
{
    // the account code of PMK and Permendagri has six levels
    private const int TingkatPaling = 12;

    public static Nilai Bangun(DataInstansi data, RingkasanAnggaran anggaran, List<Kesalahan> kesalahan)
    {
        if (data.Belanja.Count == 0)
        {
            return new NilaiTeks("");
        }

        var kode = new HashSet<string>(StringComparer.Ordinal);
        foreach (var b in data.Belanja)
        {
            if (!kode.Add(b.Kode))
            {
                kesalahan.Add(new Kesalahan(b.Asal, $"kode belanja {b.Kode} ditulis dua kali.", "Hapus atau betulkan salah satunya."));
            }
        }

        foreach (var b in data.Belanja.Where(b => b.Induk.Length > 0 && !kode.Contains(b.Induk)))
        {
            kesalahan.Add(new Kesalahan(b.Asal, $"induk {b.Induk} tidak ada di belanja.csv.", "Tambahkan baris induknya, atau betulkan kodenya."));
        }

        foreach (var b in data.Belanja.Where(b => b.Kode.Length == 0))
        {
            kesalahan.Add(new Kesalahan(b.Asal, "baris belanja tanpa kode.", "Isi kodenya, atau hapus barisnya."));
        }

        // one row for each code: then every row has one way to the top, and one without a way is never entered
        var pohon = data.Belanja.Where(b => b.Kode.Length > 0).DistinctBy(b => b.Kode, StringComparer.Ordinal).ToList();
        var melingkar = Melingkar(pohon);
        foreach (var b in pohon.Where(b => melingkar.Contains(b.Kode)))
        {
            kesalahan.Add(new Kesalahan(b.Asal, $"kode belanja {b.Kode} berinduk pada dirinya sendiri, atau lebih dari {TingkatPaling} tingkat di bawah induk teratas.", "Betulkan kolom induk."));
        }

        var anak = pohon.Where(b => !melingkar.Contains(b.Kode)).ToLookup(b => b.Induk, StringComparer.Ordinal);
        var baris = new List<NilaiLingkup>();
        var akar = anak[""].Select((b, i) => Baris(b, anak, baris, 0, $"{i + 1}", kesalahan)).ToList();
        var (pagu, realisasi) = akar.Count == 1 ? akar[0] : Total("belanja", "Belanja seluruhnya", akar);
        Samakan(pagu, anggaran.Pagu, "pagu", data.Belanja[0].Asal, kesalahan);
        Samakan(realisasi, anggaran.Realisasi, "realisasi", data.Belanja[0].Asal, kesalahan);
        return new NilaiLingkup(new Dictionary<string, Nilai>(StringComparer.Ordinal)
        {
            ["pagu"] = new NilaiFakta(pagu),
            ["realisasi"] = new NilaiFakta(realisasi),
            ["serapan"] = new NilaiFakta(Serapan("belanja", "seluruh belanja", pagu, realisasi)),
            ["baris"] = new NilaiDaftar(baris),
        });
    }

    /// <summary>Codes whose way to the top does not end within the levels there can be.</summary>
    private static HashSet<string> Melingkar(List<BarisBelanja> pohon)
    {
        var induk = pohon.ToDictionary(b => b.Kode, b => b.Induk, StringComparer.Ordinal);
        bool Buntu(string kode)
        {
            var langkah = 0;
            for (var k = kode; induk.TryGetValue(k, out var atas); k = atas)
            {
                if (++langkah > TingkatPaling)
                {
                    return true;
                }
            }

            return false;
        }

        return [.. pohon.Select(b => b.Kode).Where(Buntu)];
    }

    private static void Samakan(Fakta belanja, Fakta anggaran, string apa, Asal asal, List<Kesalahan> kesalahan)
    {
        if (belanja.Besaran.Nilai is { } a && anggaran.Besaran.Nilai is { } b && a != b)
        {
            kesalahan.Add(new Kesalahan(
                new Asal(asal.Berkas, 0), $"jumlah {apa} jenis belanja {belanja.Cetak()} tidak sama dengan jumlah {apa} sub kegiatan {anggaran.Cetak()} (selisih Rp{AngkaIndonesia.Cetak(a - b, 0)}).",
                "Cocokkan belanja.csv dengan anggaran.csv; keduanya merinci anggaran yang sama."));
        }
    }

    private static (Fakta Pagu, Fakta Realisasi) Baris(
        BarisBelanja b, ILookup<string, BarisBelanja> anak, List<NilaiLingkup> hasil, int tingkat, string nomor, List<Kesalahan> kesalahan)
    {
        var tempat = hasil.Count;
        hasil.Add(new NilaiLingkup(new Dictionary<string, Nilai>(StringComparer.Ordinal)));
        var (pagu, realisasi) = (b.Pagu, b.Realisasi);
        var rincian = anak[b.Kode].Select((a, i) => Baris(a, anak, hasil, tingkat + 1, tingkat == 0 ? $"{nomor}.{i + 1}" : $"{Huruf.Dari(i + 1)}", kesalahan)).ToList();
        if (rincian.Count > 0)
        {
            (pagu, realisasi) = Total("belanja." + b.Kode, b.Uraian, rincian);
            PemeriksaAnggaran.PeriksaJumlah(b.Pagu, pagu, b.Asal, kesalahan);
            PemeriksaAnggaran.PeriksaJumlah(b.Realisasi, realisasi, b.Asal, kesalahan);
        }

        hasil[tempat] = new NilaiLingkup(new Dictionary<string, Nilai>(StringComparer.Ordinal)
        {
            ["kode"] = new NilaiTeks(b.Kode),
            ["nomor"] = new NilaiTeks(nomor),
            ["uraian"] = new NilaiTeks(b.Uraian),
            ["pagu"] = new NilaiFakta(pagu),
            ["realisasi"] = new NilaiFakta(realisasi),
            ["serapan"] = new NilaiFakta(Serapan("belanja." + b.Kode, b.Uraian, pagu, realisasi)),
            ["tingkat"] = new NilaiTeks(tingkat.ToString()),
            ["jenis"] = new NilaiTeks(rincian.Count > 0 ? "kelompok" : "isi"),
        });
        return (pagu, realisasi);
    }

    private static (Fakta Pagu, Fakta Realisasi) Total(string id, string nama, List<(Fakta Pagu, Fakta Realisasi)> rincian)
    {
        Fakta Jumlahkan(string apa, string sebutan, IEnumerable<Fakta> f) =>
            FaktaHitung.Dari($"{id}.{apa}.jumlah", $"{sebutan} {nama}", Satuan.Rupiah, 0, KatalogAturan.JumlahAnggaran, new Jumlah([.. f.Select(x => new Ambil(x))]));
        return (Jumlahkan("pagu", "Pagu", rincian.Select(r => r.Pagu)), Jumlahkan("realisasi", "Realisasi", rincian.Select(r => r.Realisasi)));
    }

    private static Fakta Serapan(string id, string nama, Fakta pagu, Fakta realisasi) =>
        FaktaHitung.Persen(id + ".serapan", "Serapan " + nama, KatalogAturan.Serapan, FaktaHitung.PersenDari(new Ambil(realisasi), new Ambil(pagu)), "pagu nol atau belum diisi");
}
