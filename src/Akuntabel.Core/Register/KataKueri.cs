namespace Akuntabel.Core.Register;

/// <summary>A question to a register in words, and what is wrong with one.</summary>
/// <param name="definisi">The register.</param>
public sealed class KataKueri(DefinisiRegister definisi)
{
    /// <summary>The question as a sentence part: "banyaknya lembaga yang berbeda menurut Nama lembaga, dalam triwulan itu menurut Tanggal".
    /// </summary>
    /// <param name="kueri">The question.</param>
    public string Sebut(KueriRegister kueri)
    {
        ArgumentNullException.ThrowIfNull(kueri);
        List<string> bagian =
        [
            kueri.Ukuran switch
            {
                UkuranKueri.Jumlah => $"jumlah {Nama(kueri.Bidang)} register {definisi.Nama}",
                UkuranKueri.Beda => $"banyaknya {definisi.Sebutan} yang berbeda menurut "
                    + Nama(kueri.Bidang.Count > 0 ? kueri.Bidang : definisi.KunciSama),
                _ => $"banyaknya {definisi.Sebutan} dalam register {definisi.Nama}",
            },
        ];
        if (kueri.Keadaan.Count > 0)
        {
            bagian.Add("berkeadaan " + string.Join(" atau ", kueri.Keadaan.Select(k => definisi.CariKeadaan(k)?.Nama ?? k)));
        }

        bagian.AddRange(kueri.Syarat.Select(Sebut));
        if (kueri.Masa != MasaKueri.Semua)
        {
            bagian.Add($"{Sebut(kueri.Masa)} menurut {(kueri.Hari.Length > 0 ? Nama([kueri.Hari]) : "hari dicatat")}");
        }

        return string.Join(", ", bagian);
    }

    /// <summary>Which part of time, in words.</summary>
    public static string Sebut(MasaKueri masa) => masa switch
    {
        MasaKueri.Triwulan => "dalam triwulan itu", MasaKueri.TahunBerjalan => "sejak Januari sampai akhir triwulan itu",
        MasaKueri.SampaiAkhir => "sampai akhir triwulan itu, juga tahun-tahun sebelumnya", _ => "semua baris, kapan pun",
    };

    /// <summary>How a field is compared, in words.</summary>
    public static string Sebut(PembandingSyarat pembanding) => pembanding switch
    {
        PembandingSyarat.SalahSatu => "salah satu dari", PembandingSyarat.Bukan => "bukan", PembandingSyarat.Memuat => "memuat kata",
        PembandingSyarat.Mulai => "paling sedikit", PembandingSyarat.Sampai => "paling banyak", PembandingSyarat.Terisi => "terisi",
        _ => "kosong",
    };

    /// <summary>Why a question cannot be asked; <c>null</c>: it can.</summary>
    /// <param name="kueri">The question.</param>
    public string? Keberatan(KueriRegister kueri)
    {
        ArgumentNullException.ThrowIfNull(kueri);
        var dipakai = kueri.Bidang.Concat(kueri.Syarat.Select(s => s.Bidang)).Concat(kueri.Hari.Length > 0 ? [kueri.Hari] : []).ToList();
        return kueri.Register != definisi.Kode ? $"Pertanyaannya untuk register lain, bukan {definisi.Nama}. Susun lagi."
            : dipakai.Find(k => definisi.Cari(k) is null) is { } hilang ? $"Bidang {hilang} tidak ada lagi dalam register {definisi.Nama}. Pilih bidang lain."
            : dipakai.Find(k => definisi.Cari(k) is { Tersegel: true }) is { } tertutup
                ? $"{Nama([tertutup])} data pribadi atau rahasia, jadi tidak dipakai menghitung. Pilih bidang lain."
            : kueri.Ukuran == UkuranKueri.Jumlah && !(kueri.Bidang is [var b] && definisi.Cari(b)?.Berangka == true)
                ? "Pilih satu bidang angka yang dijumlahkan."
            : kueri.Ukuran == UkuranKueri.Beda && kueri.Bidang.Count == 0 && definisi.KunciSama.Count == 0
                ? $"Register {definisi.Nama} tidak menyebut kapan dua baris sama. Pilih bidang yang membedakannya."
            : kueri.Keadaan.FirstOrDefault(k => definisi.CariKeadaan(k) is null) is { } k
                ? $"Keadaan {k} tidak ada lagi dalam register {definisi.Nama}. Pilih keadaan lain."
            : kueri.Masa != MasaKueri.Semua && kueri.Hari.Length > 0
                && definisi.Cari(kueri.Hari)?.Jenis is not (JenisIsian.Tanggal or JenisIsian.Tahun)
                ? $"{Nama([kueri.Hari])} bukan tanggal atau tahun. Pilih bidang yang menyebut waktunya."
            : kueri.Masa == MasaKueri.Triwulan && definisi.Cari(kueri.Hari)?.Jenis == JenisIsian.Tahun
                ? $"{Nama([kueri.Hari])} hanya menyebut tahun, jadi barisnya tidak dapat ditempatkan dalam triwulan. Pilih bidang tanggal atau masa lain."
            : kueri.Syarat.Any(s => s.Nilai.Count == 0 && s.Pembanding is not (PembandingSyarat.Terisi or PembandingSyarat.Kosong))
                ? "Ada syarat tanpa nilai. Isi nilainya, atau kosongkan bidangnya."
            : null;
    }

    private string Sebut(SyaratRegister s) => s.Pembanding switch
    {
        PembandingSyarat.Terisi or PembandingSyarat.Kosong => $"{Nama([s.Bidang])} {Sebut(s.Pembanding)}",
        PembandingSyarat.SalahSatu when s.Nilai.Count == 1 => $"{Nama([s.Bidang])} {Cetak(s)}",
        _ => $"{Nama([s.Bidang])} {Sebut(s.Pembanding)} {Cetak(s)}",
    };

    private string Cetak(SyaratRegister s) => string.Join(" atau ", s.Nilai.Select(n =>
        definisi.Cari(s.Bidang) is { } b && s.Pembanding != PembandingSyarat.Memuat ? NilaiRegister.Cetak(b, n) : n));

    private string Nama(IReadOnlyList<string> kode) => string.Join(" dan ", kode.Select(k => definisi.Cari(k)?.Nama ?? k));
}
