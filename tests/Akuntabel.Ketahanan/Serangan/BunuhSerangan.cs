namespace Akuntabel.Ketahanan.Serangan;

/// <summary>kill -9 of servers and commands at random moments; what was acknowledged must be there afterwards.</summary>
internal sealed class BunuhSerangan : ISerangan
{
    private const int PenulisPerKantor = 2;

    public string Nama => "bunuh";

    public string Uraian => "kill -9 selagi pengguna menyimpan, melampirkan, mengimpor, menguji; dalam mulai pertama, pencadangan, dan "
        + "pemulihan";

    public async Task JalankanAsync(Konteks k)
    {
        foreach (var mesin in k.Pilihan.DaftarMesin)
        {
            if (!k.Habis && !(k.Pilihan.Dua && mesin == Mesin.Sqlite) && await k.TokoAsync(mesin) is { } toko)
            {
                await BekerjaAsync(k, toko, k.Pilihan.Dua ? 2 : 1);
                if (!k.Pilihan.Dua)
                {
                    await CadanganAsync(k, toko, mesin);
                }
            }

            for (var i = 0; i < k.Kali(3) && !k.Habis && !k.Pilihan.Dua && await k.TokoAsync(mesin) is { } baru; i++)
            {
                await MulaiPertamaAsync(k, baru);
            }
        }
    }

    private static async Task BekerjaAsync(Konteks k, Toko toko, int banyakPeladen)
    {
        using var dunia = await Dunia.BuatAsync(k, toko);
        var peladen = new List<Peladen> { dunia.Peladen };
        for (var i = 1; i < banyakPeladen; i++)
        {
            peladen.Add(await k.PeladenAsync(toko));
        }

        var giliran = -1;
        // as a balancer without sticky sessions: one request here, the next there; a dead one is passed over
        Uri Giliran()
        {
            var hidup = peladen.Where(p => p.Hidup).ToList();
            return (hidup.Count > 0 ? hidup : peladen)[Math.Abs(Interlocked.Increment(ref giliran)) % Math.Max(1, hidup.Count > 0
                ? hidup.Count : peladen.Count)].Alamat;
        }

        var penulis = await PenulisAsync(k, dunia, toko, Giliran);
        var sebutan = $"{toko.Sebutan}{(banyakPeladen > 1 ? $", {banyakPeladen} peladen" : "")}";
        using (var selesai = new CancellationTokenSource())
        {
            var tugas = penulis.ConvertAll(p => Task.Run(() => p.JalanAsync(selesai.Token), CancellationToken.None));
            var kali = await BunuhAsync(k, toko, peladen, sebutan);
            await selesai.CancelAsync();
            await Task.WhenAll(tugas);
            k.Hasil.Angka(sebutan, $"{kali} kali dibunuh, {penulis.Sum(p => p.Simpanan)} simpanan, {penulis.Sum(p => p.Lain.Lampiran)} "
                + $"lampiran, {penulis.Sum(p => p.Lain.Impor)} impor, {penulis.Sum(p => p.Lain.Pekerjaan)} pekerjaan diakui");
        }

        foreach (var p in penulis)
        {
            await p.PeriksaAsync(sebutan);
            p.Dispose();
        }

        k.Hasil.Catat($"{sebutan}: ada yang diakui", penulis.Sum(p => p.Simpanan) > 0, "tidak satu simpanan pun diakui");
        peladen.ForEach(p => p.Bunuh());
        await VerifikasiAsync(k, toko, $"{sebutan}: verifikasi di akhir utuh");
    }

    private static async Task<List<PenulisBunuh>> PenulisAsync(Konteks k, Dunia dunia, Toko toko, Func<Uri> giliran)
    {
        var penulis = new List<PenulisBunuh>();
        foreach (var pd in dunia.DaftarPd)
        {
            var dokumen = await toko.DrafPengukuranAsync(pd);
            for (var i = 0; i < PenulisPerKantor; i++)
            {
                penulis.Add(new PenulisBunuh(k, await dunia.OrangAsync($"penulis.{penulis.Count}", "perencana", pd), giliran, dokumen, i,
                    toko.Sebutan == "PostgreSQL"));
            }
        }

        return penulis;
    }

    private static async Task<int> BunuhAsync(Konteks k, Toko toko, List<Peladen> peladen, string sebutan)
    {
        var kali = 0;
        for (; kali < k.Kali(6) && !k.Habis; kali++)
        {
            await Task.Delay(k.Acak.Next(1500, 5000));
            var p = peladen[kali % peladen.Count];
            p.Bunuh();
            await Task.Delay(k.Acak.Next(0, 500));
            k.Hasil.Catat($"{sebutan}: mulai lagi sesudah dibunuh", await p.CobaMulaiAsync(TimeSpan.FromMinutes(2)),
                p.Catatan[^Math.Min(500, p.Catatan.Length)..]);
            if (kali % 3 == 2)
            {
                await VerifikasiAsync(k, toko, $"{sebutan}: verifikasi di tengah utuh");
            }
        }

        return kali;
    }

    private static async Task VerifikasiAsync(Konteks k, Toko toko, string percobaan)
    {
        var (kode, keluaran) = await k.CliAsync(["verifikasi", .. toko.Pilihan]);
        k.Hasil.Catat(percobaan, kode == 0, keluaran[..Math.Min(600, keluaran.Length)].ReplaceLineEndings(" "));
    }

    // the first start with the example offices, killed anywhere in it; then it starts as if nothing had been
    private static async Task MulaiPertamaAsync(Konteks k, Toko toko)
    {
        var p = k.BuatPeladen(toko, "--contoh");
        for (var i = 0; i < 2; i++)
        {
            p.Nyalakan();
            await Task.Delay(k.Acak.Next(100, 6000));
            p.Bunuh();
        }

        var siap = await p.CobaMulaiAsync(TimeSpan.FromMinutes(2));
        k.Hasil.Catat($"{toko.Sebutan}: mulai pertama yang dibunuh dapat diulang", siap, p.Catatan[^Math.Min(500, p.Catatan.Length)..]);
        if (siap)
        {
            using var dunia = new Dunia(p, "lagi");
            await dunia.MulaiAsync();
            k.Hasil.Catat($"{toko.Sebutan}: sesudah mulai pertama diulang ada satu pemda dan tiga kantor", dunia.DaftarPd.Count == 3
                && await toko.HitungAsync("SELECT COUNT(*) FROM pemda") == 1, string.Join(' ', dunia.DaftarPd));
        }

        p.Bunuh();
        await VerifikasiAsync(k, toko, $"{toko.Sebutan}: verifikasi sesudah mulai pertama yang dibunuh");
    }

    private static async Task CadanganAsync(Konteks k, Toko toko, Mesin mesin)
    {
        var berkas = k.Jalur("utuh") + ".cadangan";
        var (kode, keluaran) = await k.CliAsync(["cadangkan", berkas, .. toko.Pilihan]);
        if (!k.Hasil.Catat($"{toko.Sebutan}: cadangan dibuat", kode == 0, keluaran))
        {
            return;
        }

        for (var i = 0; i < k.Kali(3) && !k.Habis; i++)
        {
            var separuh = k.Jalur("separuh") + ".cadangan";
            await DibunuhAsync(k, ["cadangkan", separuh, .. toko.Pilihan]);
            if (File.Exists(separuh) && await k.TokoAsync(mesin) is { } kosong)
            {
                var (pulih, kata) = await k.CliAsync(["pulihkan", separuh, .. kosong.Pilihan]);
                k.Hasil.Catat($"{toko.Sebutan}: cadangan yang dibunuh tidak ada, utuh, atau ditolak", pulih == 0
                    || (pulih == 2 && !kata.Contains("   at ", StringComparison.Ordinal)), $"{pulih}: {kata}");
            }

            if (await k.TokoAsync(mesin) is { } tujuan)
            {
                await PulihAsync(k, berkas, tujuan);
            }
        }
    }

    private static async Task PulihAsync(Konteks k, string berkas, Toko tujuan)
    {
        var selesai = await DibunuhAsync(k, ["pulihkan", berkas, .. tujuan.Pilihan]);
        if (!selesai)
        {
            var (kode, keluaran) = await k.CliAsync(["pulihkan", berkas, .. tujuan.Pilihan]);
            // killed after its last word to the database, it is simply done
            var sudah = kode == 2 && (await k.CliAsync(["verifikasi", .. tujuan.Pilihan])).Kode == 0;
            k.Hasil.Catat($"{tujuan.Sebutan}: pemulihan yang dibunuh dapat diulang", kode == 0 || sudah,
                $"{kode}: {keluaran[..Math.Min(400, keluaran.Length)].ReplaceLineEndings(" ")}");
        }

        await VerifikasiAsync(k, tujuan, $"{tujuan.Sebutan}: verifikasi sesudah pemulihan yang dibunuh");
    }

    /// <summary>Starts a command and kills it at a random moment; whether it had ended well before.</summary>
    private static async Task<bool> DibunuhAsync(Konteks k, string[] isian)
    {
        using var p = Konteks.Lacak(System.Diagnostics.Process.Start(k.Perintah(isian)));
        _ = p.StandardOutput.ReadToEndAsync();
        _ = p.StandardError.ReadToEndAsync();
        await Task.WhenAny(p.WaitForExitAsync(), Task.Delay(k.Acak.Next(100, 5000)));
        var selesai = p.HasExited && p.ExitCode == 0;
        Peladen.Hentikan(p);
        Konteks.Lepas(p);
        return selesai;
    }
}
