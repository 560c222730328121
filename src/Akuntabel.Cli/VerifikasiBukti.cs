using Akuntabel.Storage.Pembuktian;

namespace Akuntabel.Cli;

/// <summary><c>akuntabel verifikasi BERKAS --bukti BUKTI</c>: says of a file, without data and server, whether it is the report of a proof.</summary>
internal static class VerifikasiBukti
{
    private const int Asli = 0;

    private const int BukanAsli = 1;

    private const int Masukan = 2;

    /// <summary>Verifies and prints; gives the exit code.</summary>
    /// <param name="berkas">The file.</param>
    /// <param name="jalurBukti">The proof.</param>
    /// <param name="kunciPublik">Keys noted earlier; none: that of the proof is believed, and printed.</param>
    /// <param name="batal">Cancels.</param>
    public static async Task<int> JalankanAsync(string berkas, string jalurBukti, IReadOnlyList<string> kunciPublik, CancellationToken batal)
    {
        try
        {
            var besar = new FileInfo(jalurBukti).Length > BuktiTerbitan.UkuranTerbesar;
            if ((besar ? null : BuktiTerbitan.Baca(await File.ReadAllBytesAsync(jalurBukti, batal))) is not { } bukti || bukti.Baca() is not { } isi)
            {
                return Galat($"\"{jalurBukti}\" bukan berkas bukti laporan. Unduh lagi dari halaman laporannya (Unduh berkas bukti).", Masukan);
            }

            if (!bukti.Terbukti)
            {
                return Galat($"Berkas bukti \"{jalurBukti}\" sudah diubah: tanda tangannya tidak cocok dengan isinya. Jangan dipercaya.", BukanAsli);
            }

            if (kunciPublik.Count > 0 && !kunciPublik.Contains(bukti.Kunci))
            {
                return Galat($"Berkas bukti \"{jalurBukti}\" ditandatangani kunci lain ({bukti.SidikKunci}), bukan yang Anda catat. Jangan dipercaya.", BukanAsli);
            }

            Cetak(isi, bukti, kunciPublik.Count > 0);
            await using var aliran = File.OpenRead(berkas);
            return Putuskan(berkas, isi, await SidikBerkas.HitungAsync(aliran, isi.Berkas.Where(b => b.Bentuk == "pdf").Select(b => (b.Ukuran, b.Sidik)), batal));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Galat($"Berkas tidak dapat dibaca ({e.Message.TrimEnd('.')}). Periksa nama dan hak bacanya.", Masukan);
        }
    }

    private static void Cetak(IsiBukti isi, BuktiTerbitan bukti, bool kunciDicatat)
    {
        Console.WriteLine($"Laporan      : {isi.Judul}");
        Console.WriteLine($"Kantor       : {isi.PerangkatDaerah}, {isi.Pemda}");
        Console.WriteLine($"Ditetapkan   : {isi.Ditetapkan}{(isi.NomorPenetapan.Length > 0 ? $", nomor {isi.NomorPenetapan}" : "")}, oleh {isi.Oleh}, tercatat {isi.Saat}");
        Console.WriteLine($"Kode         : {isi.Kode}, terbitan ke-{isi.Nomor}{(isi.Alasan.Length > 0 ? $" (perbaikan: {isi.Alasan})" : "")}");
        Console.WriteLine($"Bukti dibuat : {isi.Dibuat}, kunci {bukti.SidikKunci}" + (kunciDicatat ? " (yang Anda catat)"
            : "; bandingkan kunci ini dengan yang dicetak \"akuntabel verifikasi\" di peladennya, atau sebut dengan --kunci-publik"));
        Console.WriteLine(isi.DigantiOleh.Length > 0 ? $"Ketika bukti dibuat, laporan ini sudah diganti dengan {isi.DigantiOleh}."
            : "Perbaikan yang terbit sesudah bukti dibuat tidak diketahui di sini; periksa kodenya di peladen.");
    }

    private static int Putuskan(string berkas, IsiBukti isi, SidikBerkas sidik)
    {
        Console.WriteLine($"Sidik berkas : {sidik.Sidik}");
        if (isi.Berkas.FirstOrDefault(b => b.Sidik == sidik.Sidik) is { } sama)
        {
            Console.WriteLine($"Asli: \"{berkas}\" sama persis dengan {sama.Bentuk.ToUpperInvariant()} yang terbit.");
            return Asli;
        }

        if (sidik.Awalan is not null)
        {
            Console.WriteLine($"\"{berkas}\" memuat PDF yang terbit tanpa perubahan, lalu {sidik.Ukuran - sidik.UkuranAwalan} byte tambahan, misalnya tanda tangan; tambahannya tidak dinilai di sini.");
            return Asli;
        }

        return Galat($"Bukan yang terbit: \"{berkas}\" tidak sama dengan satu bentuk pun dari laporan itu.", BukanAsli);
    }

    private static int Galat(string pesan, int kode)
    {
        Console.Error.WriteLine(pesan);
        return kode;
    }
}
