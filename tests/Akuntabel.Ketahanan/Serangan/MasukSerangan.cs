using System.Diagnostics;
using System.Globalization;

namespace Akuntabel.Ketahanan.Serangan;

/// <summary>Guessing: whether the owner of a name gets in meanwhile, what guesses reach, what passwords are taken, what a used code is
/// still good for.</summary>
internal sealed class MasukSerangan : ISerangan
{
    // what people type when twelve letters are asked for; nobody should get through with it
    private static readonly string[] DaftarSandi =
    [
        "password1234", "Password1234!", "P@ssw0rd1234", "passwordpassword", "123456789012", "qwertyuiop12", "admin1234567",
            "administrator", "Administrator1", "adminadminadmin", "rahasia12345", "rahasiarahasia",
        "Rahasia2026!", "indonesia1945", "Indonesia2026", "merdeka17081945", "bismillah123", "bismillah2026", "alhamdulillah",
            "sayangkamu123", "cintaku12345", "akuntabel2026", "Akuntabel123!", "sakip2026sakip",
        "kabupatenuji1", "KabupatenUji2026", "pemerintahuji", "pemkabuji2026", "serang2026uji", "belitungtimur", "BelitungTimur22",
            "kesbangpol2026", "kesbangpol123", "bappeda12345", "inspektorat1", "perencana123",
        "dinaspendidikan", "disdik123456", "kepala123456", "januari2026!!", "desember2026", "senin12345678", "jakarta12345",
            "surabaya2026", "1q2w3e4r5t6y", "qazwsxedcrfv", "zaq12wsxcde3", "aaaaaaaaaaaab", "abcabcabcabc",
        "abcd1234abcd", "11111111111a", "iloveyou1234", "welcome12345", "letmein12345", "monkey123456", "dragon123456", "football1234",
            "sunshine2026", "garuda123456", "pancasila1945", "nusantara2026", "operator1234",
    ];

    public string Nama => "masuk";

    public string Uraian => "menebak kata sandi dan kode: pemiliknya tetap masuk, penebaknya terkunci, yang sudah dipakai tidak "
        + "berlaku lagi";

    public async Task JalankanAsync(Konteks k)
    {
        foreach (var mesin in k.Pilihan.DaftarMesin.Take(1))
        {
            if (await k.TokoAsync(mesin) is not { } toko)
            {
                continue;
            }

            using var dunia = await Dunia.BuatAsync(k, toko);
            await PemilikAsync(k, dunia);
            await TebakanAsync(k, dunia);
            await WaktuAsync(k, dunia);
            await SandiAsync(k, dunia);
            await KodeAsync(k, dunia);
            await UlangAsync(k, dunia);
        }
    }

    // strangers guess from several addresses; in between the owner comes with the right password, from a browser never seen before
    private static async Task PemilikAsync(Konteks k, Dunia dunia)
    {
        var orang = await dunia.OrangAsync("pemilik.nama", "", "");
        using var lama = await dunia.KlienAsync(orang);
        await lama.KirimAsync("/keluar", [await lama.PenandaAsync()]);
        for (var putaran = 0; putaran < k.Kali(3) && !k.Habis; putaran++)
        {
            var penebak = Enumerable.Range(0, 4).Select(_ => new Klien(dunia.Peladen)).ToList();
            foreach (var p in penebak)
            {
                for (var i = 0; i < 6; i++)
                {
                    await p.MasukAsync(orang.Nama, $"tebakan ke {i} salah");
                }

                p.Dispose();
            }

            using var baru = new Klien(dunia.Peladen);
            var jawaban = await baru.MasukAsync(orang.Nama, orang.Sandi);
            // an unknown browser may be given a turn; it comes within a minute
            for (var jam = System.Diagnostics.Stopwatch.StartNew(); !jawaban.Dialihkan && jam.Elapsed < TimeSpan.FromSeconds(65);)
            {
                await Task.Delay(TimeSpan.FromSeconds(6));
                jawaban = await baru.MasukAsync(orang.Nama, orang.Sandi);
            }

            k.Hasil.Catat("pemilik masuk dari peramban baru selagi ditebak, paling lama semenit", jawaban.Dialihkan,
                $"sesudah {(putaran + 1) * 24} tebakan dari tempat lain: {jawaban.Kode} {jawaban.Pesan}");
            jawaban = await lama.MasukAsync(orang.Nama, orang.Sandi);
            k.Hasil.Catat("pemilik masuk dari peramban yang dikenal selagi ditebak", jawaban.Dialihkan, $"{jawaban.Kode} {jawaban.Pesan}");
            await lama.KirimAsync("/keluar", [await lama.PenandaAsync()]);
        }
    }

    // one address guesses forty times at once, then knows it: too late
    private static async Task TebakanAsync(Konteks k, Dunia dunia)
    {
        var orang = await dunia.OrangAsync("ditebak.terus", "", "");
        using var p = new Klien(dunia.Peladen);
        var f = await p.FormulirAsync("/masuk", "Kata sandi");
        var isian = Enumerable.Range(0, 40)
            .Select(i => f.Isi("Nama pengguna", orang.Nama).Isi("Kata sandi", $"tebakan {i} ngawur").DaftarIsian.ToList()).ToList();
        var jawaban = await BalapanSerangan.SerempakAsync(isian.Select(i => (Func<Task<Jawaban>>)(() => p.KirimAsync("/masuk", i))));
        k.Hasil.Catat("tebakan serempak dijawab tanpa galat", jawaban.All(j => !j.Galat && j.Kode != 0),
            string.Join(' ', jawaban.Select(j => j.Kode)));
        var akhir = await p.MasukAsync(orang.Nama, orang.Sandi);
        k.Hasil.Catat("penebak terkunci sesudah 40 tebakan", !akhir.Dialihkan, $"{akhir.Kode} {akhir.Tujuan}");
    }

    private static async Task WaktuAsync(Konteks k, Dunia dunia)
    {
        var orang = await dunia.OrangAsync("ada.orangnya", "", "");
        var (ada, tidak) = (new List<double>(), new List<double>());
        var jalan = true;
        for (var i = 0; i < k.Kali(12) && !k.Habis && jalan; i++)
        {
            foreach (var (nama, daftar) in new[] { (orang.Nama, ada), ($"tidak.ada.{i}", tidak) })
            {
                using var p = new Klien(dunia.Peladen);
                var f = (await p.FormulirAsync("/masuk", "Kata sandi")).Isi("Nama pengguna", nama).Isi("Kata sandi", "pasti salah sekali");
                var mulai = Stopwatch.GetTimestamp();
                jalan &= (await p.KirimAsync(f)).Kode == 200;
                daftar.Add(Stopwatch.GetElapsedTime(mulai).TotalMilliseconds);
            }
        }

        // the guesses on one name may have been slowed down on purpose; then there is nothing to compare
        var (a, t) = (Tengah(ada), Tengah(tidak));
        k.Hasil.Catat("waktu jawab nama yang ada dan tidak ada sama (beda tengah < 30 %)", !jalan
            || Math.Abs(a - t) < 0.3 * Math.Max(a, t), $"{a:0} dan {t:0} ms");
        k.Hasil.Angka("waktu jawab, tengah",
            $"ada {a.ToString("0", CultureInfo.InvariantCulture)} ms, tidak ada {t.ToString("0", CultureInfo.InvariantCulture)} ms, "
                + $"{ada.Count} kali");
    }

    private static async Task SandiAsync(Konteks k, Dunia dunia)
    {
        var (_, tautan) = await dunia.PenggunaAsync("sandi.0");
        var lolos = 0;
        foreach (var s in DaftarSandi.TakeWhile(_ => !k.Habis))
        {
            using var p = new Klien(dunia.Peladen);
            var jawaban = await p.KirimAsync((await p.FormulirAsync(tautan, "Kata sandi")).Isi("Kata sandi", s));
            if (!k.Hasil.Catat("kata sandi yang mudah ditebak ditolak", jawaban.Kode == 200, $"\"{s}\": {jawaban.Kode}"))
            {
                (_, tautan) = await dunia.PenggunaAsync($"sandi.{++lolos}");
            }
        }
    }

    private static async Task KodeAsync(Konteks k, Dunia dunia)
    {
        var orang = await dunia.OrangAsync("berkode", "", "");
        using var pemilik = await dunia.KlienAsync(orang);
        var (kunci, pemulihan) = await pemilik.NyalakanAsync(orang.Sandi);
        // the code that turned it on is used up: wait for the next
        var kode = Totp.Kode(kunci, 1);
        foreach (var (sebutan, isi) in new[] { ("kode autentikator", kode), ("kode pemulihan", pemulihan[0]) })
        {
            k.Hasil.Catat($"{sebutan} yang benar diterima", await LangkahDuaAsync(dunia, orang, isi), isi);
            k.Hasil.Catat($"{sebutan} yang sudah dipakai ditolak", !await LangkahDuaAsync(dunia, orang, isi), isi);
        }

        for (var i = 0; i < k.Kali(3); i++)
        {
            k.Hasil.Catat("kode karangan ditolak", !await LangkahDuaAsync(dunia, orang, $"{123450 + i}"), $"{123450 + i}");
        }
    }

    private static async Task UlangAsync(Konteks k, Dunia dunia)
    {
        var orang = await dunia.OrangAsync("ganti.sandi", "", "");
        using var p = await dunia.KlienAsync(orang);
        var halaman = await p.AmbilAsync("/akun/kata-sandi");
        var f = Formulir.Cari(halaman.Html, "/akun/kata-sandi",
            "Kata sandi baru") ?? throw new InvalidOperationException("tidak ada formulir ganti kata sandi");
        foreach (var nama in f.DaftarIsian.Select(i => i.Key).Where(n => n.Contains("andi", StringComparison.Ordinal)).ToList())
        {
            f.Ganti(nama, orang.Sandi);
        }

        var jawaban = await p.KirimAsync(f);
        k.Hasil.Catat("kata sandi yang sama tidak dapat dipakai lagi", !jawaban.Dialihkan, $"{jawaban.Kode} {jawaban.Tujuan}");
    }

    private static async Task<bool> LangkahDuaAsync(Dunia dunia, Orang orang, string kode)
    {
        using var p = new Klien(dunia.Peladen);
        await p.MasukAsync(orang.Nama, orang.Sandi);
        await p.KirimAsync((await p.FormulirAsync("/masuk/kode", "Kode enam angka")).Isi("Kode enam angka", kode));
        return (await p.AmbilAsync("/akun")).Kode == 200;
    }

    private static double Tengah(List<double> daftar) => daftar.Order().ElementAt(daftar.Count / 2);
}
