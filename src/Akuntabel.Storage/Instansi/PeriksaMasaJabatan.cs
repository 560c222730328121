using Akuntabel.Core.Alur;
using Akuntabel.Core.Umum;

namespace Akuntabel.Storage.Instansi;

/// <summary>What a term must be, apart from the store.</summary>
internal static class PeriksaMasaJabatan
{
    /// <summary>What is wrong with the term alone, or <c>null</c>.</summary>
    public static HasilUbah.Ditolak? Salah(IsianMasaJabatan i)
    {
        if ((TeksIsian.Wajib("Jabatan", "Nama jabatan", i.Jabatan) ?? TeksIsian.PalingPanjang("Dasar", "Dasar", i.Dasar)) is { } salah)
        {
            return salah;
        }

        if (i.Selesai is { } selesai && selesai < i.Mulai)
        {
            return new HasilUbah.Ditolak("Selesai", $"Hari terakhir tidak boleh sebelum hari pertama ({TanggalIndonesia.Panjang(i.Mulai)}).");
        }

        if (i.Status != StatusJabatan.Definitif && i.Dasar.Length == 0)
        {
            return new HasilUbah.Ditolak("Dasar", $"Dasar penunjukan {i.Status} belum diisi. Tulis nomor dan tanggal keputusan atau surat perintahnya.");
        }

        return i.Peran is { } p && !MasaJabatanStore.DaftarPeran.Contains(p)
            ? new HasilUbah.Ditolak("Peran", "Peran itu tidak mengikuti jabatan di perangkat daerah; peran tersebut diberikan administrator kepada penggunanya.")
            : null;
    }

    /// <summary>Two holders of one position at one time, or <c>null</c>.</summary>
    public static HasilUbah.Ditolak? Bertindih(IReadOnlyList<BarisMasaJabatan> daftar, string id, IsianMasaJabatan i, string nama)
    {
        if (i.Status == StatusJabatan.Plh)
        {
            return null;
        }

        var lain = daftar.FirstOrDefault(m => m.Id != id && m.StatusJabatan != StatusJabatan.Plh && SatuJabatan(m, i)
            && m.TanggalMulai <= (i.Selesai ?? DateOnly.MaxValue) && i.Mulai <= (m.TanggalSelesai ?? DateOnly.MaxValue));
        return lain is null
            ? null
            : new HasilUbah.Ditolak(
                "Mulai",
                $"{nama} dan {lain.Nama} akan memegang jabatan {lain.Jabatan} pada waktu yang sama: {lain.Nama} tercatat sebagai {lain.Sebutan} {lain.Rentang}. Akhiri dahulu masa jabatan {lain.Nama}, perbaiki tanggalnya, atau pilih Plh.");
    }

    // an agency has one head, whatever the position is called
    private static bool SatuJabatan(BarisMasaJabatan m, IsianMasaJabatan i) =>
        (m.Peran == nameof(Peran.Kepala) && i.Peran == Peran.Kepala) || (m.Unit == i.Unit && m.Jabatan.Equals(i.Jabatan, StringComparison.OrdinalIgnoreCase));
}
