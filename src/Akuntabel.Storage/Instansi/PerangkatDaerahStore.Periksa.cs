using System.Text.RegularExpressions;
using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Pemda;

namespace Akuntabel.Storage.Instansi;

public sealed partial class PerangkatDaerahStore
{
    // each table that may refer to a perangkat daerah, with the words a reader knows it by
    private static readonly (string Tabel, string Sebutan)[] DaftarPemakai =
    [
        ("dokumen", "dokumen"), ("unit_kerja", "unit kerja"), ("masa_jabatan", "masa jabatan"), ("konfirmasi_jabatan", "masa jabatan yang menunggu konfirmasi"),
        ("pejabat", "pejabat"), ("penugasan", "penugasan pengguna"), ("lampiran", "lampiran"), ("pengujian", "pengujian laporan"),
        ("permintaan_lintas", "permintaan kepada perangkat daerah lain"), ("pelaksanaan_sop", "SOP yang dijalankan"),
        ("bagian_laporan", "bagian laporan yang ditulis"), ("komentar_bagian", "komentar atas laporan"),
        ("definisi_register", "register"), ("baris_register", "baris register"), ("hitungan_register", "hitungan dari register"),
        ("kertas_kerja", "reviu atau evaluasi"),
    ];

    private static IsianPerangkatDaerah Rapi(IsianPerangkatDaerah isian) => new(TeksIsian.Rapi(isian.Kode), TeksIsian.Rapi(isian.Nama), TeksIsian.Rapi(isian.Singkatan));

    private static async Task<HasilUbah.Ditolak?> SalahAsync(SesiBasisdata s, string pemda, string id, IsianPerangkatDaerah isian)
    {
        var salah = TeksIsian.Wajib("Nama", "Nama perangkat daerah", isian.Nama) ?? TeksIsian.PalingPanjang("Singkatan", "Singkatan", isian.Singkatan) ?? SalahKode(isian.Kode);
        if (salah is not null)
        {
            return salah;
        }

        // demo offices come from three governments and bear the same codes
        var kembar = await s.SatuAsync<BarisPerangkatDaerah>(
            $"SELECT {Kolom} FROM perangkat_daerah WHERE pemda = @pemda AND id <> @id AND contoh = 0 AND ((@Kode <> '' AND kode = @Kode) OR LOWER(nama) = LOWER(@Nama))",
            new { pemda, id, isian.Kode, isian.Nama });
        return kembar switch
        {
            null => null,
            _ when isian.Kode.Length > 0 && kembar.Kode == isian.Kode => new HasilUbah.Ditolak("Kode", $"Kode {isian.Kode} sudah dipakai oleh {kembar.Nama}. Periksa kodenya."),
            _ => new HasilUbah.Ditolak("Nama", $"{kembar.Nama} sudah ada dalam daftar{(kembar.Aktif == 0 ? " (nonaktif; aktifkan kembali dari daftar)" : "")}."),
        };
    }

    private static HasilUbah.Ditolak? SalahKode(string kode) => kode.Length == 0 || (kode.Length <= 40 && PolaKode().IsMatch(kode))
        ? null
        : new HasilUbah.Ditolak("Kode", $"Kode \"{kode}\" bukan kode nomenklatur. Tulis angka yang dipisahkan titik, misalnya 8.01.0.00.0.00.01.0000.");

    private static async Task<string> PemakaiAsync(SesiBasisdata s, string pemda, string id)
    {
        var hasil = new List<string>();
        foreach (var (tabel, sebutan) in DaftarPemakai)
        {
            if (await s.SatuAsync<long>($"SELECT COUNT(*) FROM {tabel} WHERE pemda = @pemda AND perangkat_daerah = @id", new { pemda, id }) is > 0 and var n)
            {
                hasil.Add($"{n} {sebutan}");
            }
        }

        return string.Join(", ", hasil);
    }

    // the key stands in addresses: short and readable
    private static async Task<string> KunciBaruAsync(SesiBasisdata s, string pemda, IsianPerangkatDaerah isian)
    {
        var dasar = PemdaStore.Kunci(isian.Singkatan.Length > 0 ? isian.Singkatan : isian.Nama);
        for (var ke = 1; ; ke++)
        {
            var kunci = ke == 1 ? dasar : $"{dasar}-{ke}";
            if (await CariAsync(s, pemda, kunci) is null)
            {
                return kunci;
            }
        }
    }

    [GeneratedRegex(@"^\d{1,4}(\.\d{1,4})*$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex PolaKode();
}
