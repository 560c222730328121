using System.CommandLine;
using System.Text.RegularExpressions;
using Akuntabel.Storage.Pembuktian;
using Akuntabel.Web.Proyeksi;

namespace Akuntabel.Cli;

/// <summary><c>akuntabel verifikasi</c>: proves the store or names the first broken link.</summary>
internal static partial class VerifikasiPerintah
{
    private static readonly Option<string[]> Kepala = new("--kepala")
    {
        Description = "kepala yang dahulu dicatat, N:sidik atau pemda/N:sidik, atau berkas yang memuatnya (cadangan, ekspor, laporan); boleh berkali-kali",
        AllowMultipleArgumentsPerToken = true, DefaultValueFactory = _ => [],
    };

    private static readonly Option<string[]> KunciPublik = new("--kunci-publik")
    {
        Description = "kunci publik yang dahulu dicatat, atau berkas yang memuatnya; tanpa ini dipakai kunci dalam data", DefaultValueFactory = _ => [],
    };

    private static readonly Option<bool> HitungUlang = new("--hitung-ulang")
    {
        Description = "bila riwayat dan dokumen utuh: membuat lagi angka ringkasan yang tidak sama dengannya",
    };

    private static readonly Argument<string?> Berkas = new("BERKAS")
    {
        Description = "dengan --bukti: berkas laporan yang diperiksa, tanpa data dan peladen", Arity = ArgumentArity.ZeroOrOne,
    };

    private static readonly Option<string?> Bukti = new("--bukti")
    {
        Description = "berkas bukti yang diunduh di samping laporan yang terbit; memeriksa BERKAS dengannya",
    };

    private static readonly Option<string[]> Percaya = new("--percaya")
    {
        Description = "dengan --bukti: sertifikat induk penerbit tanda tangan, atau daftar sertifikat yang dicabutnya (CRL); boleh berkali-kali",
        AllowMultipleArgumentsPerToken = true, DefaultValueFactory = _ => [],
    };

    /// <summary>The command.</summary>
    public static Command Buat()
    {
        var perintah = new Command("verifikasi", "Membuktikan bahwa riwayat, isi, dan setiap baris utuh, dan membandingkannya dengan kepala yang dahulu dicatat.")
        {
            Berkas, Bukti, Kepala, KunciPublik, Percaya, HitungUlang,
        };
        var data = new PilihanData(perintah);
        perintah.SetAction(async (h, batal) =>
        {
            var (berkas, bukti) = (h.GetValue(Berkas), h.GetValue(Bukti));
            if (berkas is null != bukti is null)
            {
                await Console.Error.WriteLineAsync("Sebut berkas laporannya dan berkas buktinya bersama: akuntabel verifikasi laporan.pdf --bukti bukti.json.");
                return 2;
            }

            if (await LuarAsync(h) is not { } luar)
            {
                return 2;
            }

            if (berkas is not null && bukti is not null)
            {
                return await VerifikasiBukti.JalankanAsync(berkas, bukti, luar.DaftarKunci, h.GetValue(Percaya) ?? [], batal);
            }

            if (await data.BukaYangAdaAsync(h, batal) is not { } basisdata)
            {
                return 2;
            }

            await using (basisdata)
            {
                var hasil = await new Verifikasi(basisdata, await data.Kunci(h).MilikAsync(basisdata, batal)).JalankanAsync(luar, batal: batal);
                // figures are computed only from documents that are proven
                var ringkasan = hasil.DaftarMasalah.Count > 0 ? [] : await PemeriksaFakta.PeriksaAsync(basisdata, batal);
                if (ringkasan.Count > 0 && h.GetValue(HitungUlang))
                {
                    await PemeriksaFakta.HitungUlangAsync(basisdata, batal);
                    Console.WriteLine($"{ringkasan.Count} angka ringkasan tidak sama dengan dokumennya dan dihitung ulang darinya.");
                    ringkasan = await PemeriksaFakta.PeriksaAsync(basisdata, batal);
                }

                return Cetak(hasil, ringkasan);
            }
        });
        return perintah;
    }

    // a key of the curve P-256 as base64url
    [GeneratedRegex("[A-Za-z0-9_-]{100,}", RegexOptions.NonBacktracking)]
    private static partial Regex PolaKunci();

    // null after a message
    private static async Task<CatatanLuar?> LuarAsync(ParseResult h)
    {
        var (kepala, tertanda) = (new List<KepalaTercatat>(), new List<KepalaTertanda>());
        foreach (var teks in h.GetValue(Kepala) ?? [])
        {
            try
            {
                IReadOnlyList<KepalaTertanda> dalam = File.Exists(teks) ? BerkasKepala.Baca(teks) : KepalaTertanda.Cari(teks);
                tertanda.AddRange(dalam);
                if (dalam.Count == 0 && KepalaTercatat.Baca(teks) is { } k)
                {
                    kepala.Add(k);
                }
                else if (dalam.Count == 0)
                {
                    await Console.Error.WriteLineAsync(File.Exists(teks)
                        ? $"Dalam berkas \"{teks}\" tidak ada kepala bertanda tangan. Pakai cadangan, ekspor, atau laporan dari aplikasi, atau tulis N:sidik."
                        : $"\"{teks}\" bukan kepala rantai. Tulis nomor dan sidiknya (sedikitnya {KepalaTercatat.SidikTerpendek} tanda), misalnya 1234:0123456789abcdef, atau nama berkas yang memuatnya.");
                    return null;
                }
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                await Console.Error.WriteLineAsync($"\"{teks}\" tidak dapat dibaca ({e.Message.TrimEnd('.')}). Periksa nama dan hak bacanya.");
                return null;
            }
        }

        var kunci = new List<string>();
        foreach (var teks in h.GetValue(KunciPublik) ?? [])
        {
            // the line that this command prints, or the key alone
            var dalam = PolaKunci().Matches(File.Exists(teks) ? await File.ReadAllTextAsync(teks) : teks).Select(m => m.Value).ToList();
            if (dalam.Count == 0)
            {
                await Console.Error.WriteLineAsync($"\"{teks}\" bukan kunci publik dan bukan berkas yang memuatnya. Salin baris \"Kunci publik kepala\" yang dicetak verifikasi.");
                return null;
            }

            kunci.AddRange(dalam);
        }

        return new CatatanLuar { DaftarKepala = kepala, DaftarTertanda = tertanda, DaftarKunci = kunci };
    }

    private static int Cetak(HasilVerifikasi hasil, IReadOnlyList<string> ringkasan)
    {
        Console.WriteLine($"Diperiksa: {hasil.Peristiwa} peristiwa, {hasil.Isi} isi, {hasil.Dokumen} dokumen, {hasil.Baris} baris keadaan.");
        foreach (var (pemda, nomor, sidik) in hasil.DaftarKepala)
        {
            Console.WriteLine($"Kepala rantai {pemda}: nomor {nomor}, sidik {sidik}");
        }

        foreach (var k in hasil.DaftarKunci)
        {
            Console.WriteLine($"Kunci publik kepala {k.Pemda} ({k.Id}, sejak {k.Dibuat}{(k.Berakhir.Length > 0 ? $" sampai {k.Berakhir}" : "")}): {k.Publik}");
        }

        foreach (var c in hasil.DaftarCatatan)
        {
            Console.WriteLine(c);
        }

        if (ringkasan.Count > 0)
        {
            return CetakRingkasan(ringkasan);
        }

        if (hasil.DaftarMasalah.Count == 0)
        {
            Console.WriteLine("Utuh. Catat kepala rantai di tempat lain: kelak ia membuktikan bahwa tidak ada peristiwa yang dipotong dari ujungnya.");
            return 0;
        }

        foreach (var masalah in hasil.DaftarMasalah)
        {
            Console.Error.WriteLine(masalah);
        }

        Console.Error.WriteLine($"Tidak utuh: {hasil.DaftarMasalah.Count} masalah. Jangan menyimpan apa pun lagi ke data ini; pulihkan dari cadangan terakhir yang utuh, dan simpan data ini sebagai bukti.");
        return 1;
    }

    // what is typed and what happened is proven; the figures of lists are only computed of it, and can be again
    private static int CetakRingkasan(IReadOnlyList<string> ringkasan)
    {
        foreach (var r in ringkasan)
        {
            Console.Error.WriteLine(r);
        }

        Console.Error.WriteLine($"Riwayat dan dokumen utuh; {ringkasan.Count} angka ringkasan tidak sama dengannya. "
            + "Salin folder data sebagai bukti, hitung ulang dengan perintah ini ditambah --hitung-ulang, lalu cari siapa yang dapat menulis ke basis data.");
        return 1;
    }
}
