using Akuntabel.Core.Aturan;
using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Laporan;

/// <summary>Standard operating procedures: steps with their actors' symbols, times and flow in words.</summary>
internal static class LingkupSop
{
    public static Nilai Bangun(Nilai? sop, List<Kesalahan> kesalahan)
    {
        if (sop is not NilaiLingkup semua)
        {
            return new NilaiTeks("");
        }

        return new NilaiDaftar([.. semua.Isi.Where(s => s.Value is NilaiLingkup).Select(s => Satu((NilaiLingkup)s.Value, s.Key, kesalahan))]);
    }

    private static NilaiLingkup Satu(NilaiLingkup sop, string nama, List<Kesalahan> kesalahan)
    {
        var pelaksana = Teks(sop, "pelaksana");
        var langkah = (sop.Isi.GetValueOrDefault("langkah") as NilaiDaftar)?.Butir.OfType<NilaiLingkup>().ToList() ?? [];
        foreach (var (l, i) in langkah.Select((l, i) => (l, i + 1)))
        {
            Periksa(l, i, langkah.Count, pelaksana, nama, kesalahan);
        }

        return sop.Dengan(
        [
            new("langkah", new NilaiDaftar([.. langkah.Select((l, i) => Langkah(l, i + 1, pelaksana))])),
            new("waktu-jumlah", new NilaiFakta(WaktuJumlah(langkah, nama))),
        ]);
    }

    private static List<string> Teks(NilaiLingkup l, string kunci) =>
        [.. (l.Isi.GetValueOrDefault(kunci) as NilaiDaftar)?.Butir.Select(PenilaiIkatan.Polos) ?? []];

    private static void Periksa(NilaiLingkup l, int nomor, int banyak, List<string> pelaksana, string nama, List<Kesalahan> kesalahan)
    {
        var asal = l.Asal ?? new Asal($"sop/{nama}.yaml", 0);
        foreach (var p in Teks(l, "pelaksana").Where(p => !pelaksana.Contains(p)))
        {
            kesalahan.Add(new Kesalahan(asal, $"pelaksana \"{p}\" pada langkah {nomor} tidak ada dalam daftar pelaksana.", $"Pilih dari: {string.Join(", ", pelaksana)}."));
        }

        foreach (var kunci in new[] { "setuju", "tidak" })
        {
            if (l.Isi.GetValueOrDefault(kunci) is NilaiFakta { Fakta.Besaran.Nilai: { } n } && (n < 1 || n > banyak))
            {
                kesalahan.Add(new Kesalahan(asal, $"langkah {nomor} menuju langkah {n:0}, padahal hanya ada {banyak} langkah.", $"Isi {kunci} dengan 1 sampai {banyak}."));
            }
        }
    }

    private static NilaiLingkup Langkah(NilaiLingkup l, int nomor, List<string> pelaksana)
    {
        var pelaku = Teks(l, "pelaksana");
        var jenis = PenilaiIkatan.Polos(l.Isi.GetValueOrDefault("jenis"));
        var simbol = jenis switch { "mulai" or "selesai" => "●", "keputusan" => "◆", _ => "■" };
        return l.Dengan(
        [
            new("nomor", new NilaiTeks(nomor.ToString())),
            new("simbol", new NilaiDaftar([.. pelaksana.Select(p => new NilaiTeks(pelaku.Contains(p) ? simbol : ""))])),
            new("waktu-teks", Waktu(l)),
            new("alur", new NilaiTeks(Alur(l))),
        ]);
    }

    private static Nilai Waktu(NilaiLingkup l)
    {
        if (l.Isi.GetValueOrDefault("waktu") is not NilaiLingkup w || w.Isi.GetValueOrDefault("lama") is not NilaiFakta lama)
        {
            return new NilaiTeks("");
        }

        var f = lama.Fakta;
        return new NilaiFakta(new Fakta(f.Id, f.Nama, f.Besaran, Satuan.Baca(PenilaiIkatan.Polos(w.Isi.GetValueOrDefault("satuan"))), f.Desimal, f.Turunan));
    }

    // days and minutes are added apart: how long a working day is, the SOP does not say
    private static Fakta WaktuJumlah(List<NilaiLingkup> langkah, string nama)
    {
        var waktu = langkah.Select(Waktu).OfType<NilaiFakta>().Select(f => f.Fakta).ToList();
        var perSatuan = waktu.GroupBy(f => f.Satuan.Nama.ToLowerInvariant())
            .OrderBy(g => UrutanWaktu.IndexOf(g.Key) is var i && i < 0 ? UrutanWaktu.Count : i)
            .ToDictionary(g => g.Key, g => g.Sum(f => f.Besaran.Nilai ?? 0), StringComparer.Ordinal);
        if (perSatuan.TryGetValue("menit", out var menit) && menit >= 60)
        {
            perSatuan["jam"] = perSatuan.GetValueOrDefault("jam") + Math.Floor(menit / 60);
            perSatuan["menit"] = menit % 60;
        }

        var teks = perSatuan.Where(p => p.Value != 0).OrderBy(p => UrutanWaktu.IndexOf(p.Key)).Select(p => $"{AngkaIndonesia.Cetak(p.Value, 0)} {p.Key}");
        return new Fakta($"sop.{nama}.waktu-jumlah", "Waktu seluruh langkah SOP", string.Join(" ", teks), new Penetapan(KatalogAturan.JumlahBaris, waktu, "dijumlahkan menurut satuannya; 60 menit = 1 jam"));
    }

    private static readonly List<string> UrutanWaktu = ["bulan", "minggu", "hari", "jam", "menit"];

    private static string Alur(NilaiLingkup l)
    {
        string Ke(string kunci, string kata) =>
            l.Isi.GetValueOrDefault(kunci) is NilaiFakta { Fakta.Besaran.Nilai: { } n } ? $"{kata}: ke langkah {n:0}" : "";
        return string.Join("; ", new[] { Ke("setuju", "Ya"), Ke("tidak", "Tidak") }.Where(t => t.Length > 0));
    }
}
