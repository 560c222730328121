using Akuntabel.Core.Anggaran;
using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Laporan;

/// <summary>What must hold in anggaran.csv before it is summed.</summary>
internal static class PemeriksaAnggaran
{
    public static void Periksa(DataInstansi data, List<Kesalahan> kesalahan)
    {
        if (data.Sub.Count == 0)
        {
            kesalahan.Add(new Kesalahan(new Asal("anggaran.csv", 0), "anggaran belum diisi.", "Isi sub kegiatan dengan pagu dan realisasinya.") { Bobot = BobotKesalahan.Celah });
        }

        foreach (var s in data.Sub.Where(s => s.RealisasiAnggaran.Besaran.Nilai > s.Pagu.Besaran.Nilai))
        {
            kesalahan.Add(new Kesalahan(
                s.Asal with { Kolom = "realisasi" }, $"realisasi \"{s.Nama}\" {s.RealisasiAnggaran.Cetak()} melebihi pagunya {s.Pagu.Cetak()}.",
                "Belanja tidak boleh melampaui pagu: betulkan salah satunya, atau pakai pagu sesudah perubahan."));
        }

        var asalSub = new Dictionary<string, Asal>(StringComparer.Ordinal);
        foreach (var s in data.Sub)
        {
            if (s.Kode.Length == 0 && s.Nama.Length > 0)
            {
                kesalahan.Add(new Kesalahan(s.Asal, $"sub kegiatan \"{s.Nama}\" tidak berkode.", "Isi kolom kode_sub."));
            }
            else if (!asalSub.TryAdd(KodeRinci(s), s.Asal))
            {
                kesalahan.Add(new Kesalahan(s.Asal, $"kode {Tingkat(s)} {KodeRinci(s)} sudah dipakai pada {asalSub[KodeRinci(s)]}.", "Beri kode yang benar pada salah satunya, atau hapus baris yang ganda."));
            }
        }

        SatuNama(data.Sub.Select(s => (s.KodeProgram, s.Program, s.Asal)), "program", kesalahan);
        SatuNama(data.Sub.Select(s => (s.KodeKegiatan, s.Kegiatan, s.Asal)), "kegiatan", kesalahan);
    }

    // data may end at the kegiatan or the programme
    private static string KodeRinci(SubKegiatanIsian s) =>
        s.Kode.Length > 0 ? s.Kode : s.KodeKegiatan.Length > 0 ? s.KodeKegiatan : s.KodeProgram;

    private static string Tingkat(SubKegiatanIsian s) => s.Kode.Length > 0 ? "sub kegiatan" : s.KodeKegiatan.Length > 0 ? "kegiatan" : "program";

    public static void PeriksaJumlah(Fakta dinyatakan, Fakta dihitung, Asal asal, List<Kesalahan> kesalahan)
    {
        if (dinyatakan.Besaran.Ada && PernyataanJumlah.Periksa(dinyatakan, dihitung) is { } beda)
        {
            var tempat = dinyatakan.Turunan is Isian i ? i.Asal : asal;
            kesalahan.Add(new Kesalahan(tempat, beda.Pesan, "Jumlah boleh dihapus; ia dihitung dari rincian."));
        }
    }

    private static void SatuNama(IEnumerable<(string Kode, string Nama, Asal Asal)> daftar, string apa, List<Kesalahan> kesalahan)
    {
        var pertama = new Dictionary<string, (string Nama, Asal Asal)>(StringComparer.Ordinal);
        foreach (var (kode, nama, asal) in daftar)
        {
            if (!pertama.TryAdd(kode, (nama, asal)) && pertama[kode].Nama != nama)
            {
                kesalahan.Add(new Kesalahan(asal, $"kode {apa} {kode} bernama \"{nama}\", padahal pada {pertama[kode].Asal} bernama \"{pertama[kode].Nama}\".", "Samakan namanya, atau betulkan kodenya."));
            }
        }
    }
}
