namespace Akuntabel.Ketahanan.Serangan;

/// <summary>The same at the same moment by many; afterwards the database is asked whether it happened once.</summary>
internal sealed class BalapanSerangan : ISerangan
{
    private const int Banyak = 8;

    public string Nama => "balapan";

    public string Uraian => "delapan sekaligus: mulai pertama, dua peladen, tetapkan, sel yang sama, tautan, kode, draf, masa jabatan";

    public async Task JalankanAsync(Konteks k)
    {
        foreach (var mesin in k.Pilihan.DaftarMesin)
        {
            for (var i = 0; i < k.Kali(2) && !k.Habis && await k.TokoAsync(mesin) is { } toko; i++)
            {
                await MulaiPertamaAsync(k, toko);
            }

            foreach (var contoh in (bool[])[true, false])
            {
                for (var i = 0; i < k.Kali(1) && !k.Habis && await k.TokoAsync(mesin) is { } toko; i++)
                {
                    await DuaPeladenAsync(k, toko, contoh);
                }
            }

            for (var i = 0; i < k.Pilihan.Lama && !k.Habis && await k.TokoAsync(mesin) is { } toko; i++)
            {
                using var dunia = await Dunia.BuatAsync(k, toko);
                await new BalapanPengguna(k, dunia, Banyak).JalankanAsync();
                dunia.Peladen.Bunuh();
            }
        }
    }

    /// <summary>Sends all at once, as far as a client can.</summary>
    public static async Task<IReadOnlyList<Jawaban>> SerempakAsync(IEnumerable<Func<Task<Jawaban>>> daftar)
    {
        var mulai = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var tugas = daftar.Select(d => Task.Run(async () =>
        {
            await mulai.Task;
            return await d();
        })).ToList();
        await Task.Delay(50);
        mulai.SetResult();
        return await Task.WhenAll(tugas);
    }

    private static async Task MulaiPertamaAsync(Konteks k, Toko toko)
    {
        var peladen = await k.PeladenAsync(toko);
        using (var tamu = new Klien(peladen))
        {
            var j = await tamu.AmbilAsync("/masuk");
            var f = Formulir.Cari(j.Html, "/masuk", "Kata sandi");
            var kirim = f is null ? j : await tamu.KirimAsync(f.Isi("Nama pengguna", "siapa").Isi("Kata sandi", "apa saja boleh"));
            k.Hasil.Catat("POST /masuk sebelum mulai dijawab tanpa galat", !kirim.Galat && kirim.Kode != 0,
                $"{toko.Sebutan}: {kirim.Kode}");
        }

        var orang = Enumerable.Range(0, Banyak).Select(i => new Orang($"admin.{i}", Dunia.SandiBaru(new Random(i)), "", "", "")).ToList();
        var klien = orang.Select(_ => new Klien(peladen)).ToList();
        var formulir = await Task.WhenAll(klien.Select(p => p.FormulirAsync(peladen.DaftarTautan[^1], "Kata sandi")));
        var jawaban = await SerempakAsync(klien.Select((p, i) => (Func<Task<Jawaban>>)(() => p.KirimAsync(
            formulir[i].Isi("Nama pemerintah daerah", $"Kabupaten {(char)('A' + i)}").Isi("Nama Anda", $"Admin {i}")
                .Isi("Nama pengguna", orang[i].Nama).Isi("Kata sandi", orang[i].Sandi)))));
        var kode = string.Join(' ', jawaban.Select(j => j.Kode));
        k.Hasil.Catat("mulai pertama: satu baris pemda", await toko.HitungAsync("SELECT COUNT(*) FROM pemda") == 1,
            $"{toko.Sebutan}: {await toko.HitungAsync("SELECT COUNT(*) FROM pemda")} pemda, jawaban {kode}");
        k.Hasil.Catat("mulai pertama: satu administrator", await toko.HitungAsync("SELECT COUNT(*) FROM pengguna") == 1,
            $"{toko.Sebutan}: {await toko.HitungAsync("SELECT COUNT(*) FROM pengguna")} pengguna, jawaban {kode}");
        k.Hasil.Catat("mulai pertama: yang kalah mendapat penjelasan, bukan galat", jawaban.All(j => !j.Galat && j.Kode != 0)
            && jawaban.Count(j => j.Kode == 302) == 1, $"{toko.Sebutan}: {kode}");
        await MulaiLagiAsync(k, peladen, orang, jawaban);
        klien.ForEach(p => p.Dispose());
        peladen.Bunuh();
    }

    private static async Task MulaiLagiAsync(Konteks k, Peladen peladen, List<Orang> orang, IReadOnlyList<Jawaban> jawaban)
    {
        var sebelum = peladen.DaftarTautan.Count;
        await peladen.BerhentiAsync();
        await peladen.MulaiAsync();
        var menang = orang.Where((_, i) => jawaban[i].Kode == 302).FirstOrDefault();
        using var p = new Klien(peladen);
        var masuk = menang is null ? new Jawaban(0, "", "") : await p.MasukAsync(menang.Nama, menang.Sandi);
        k.Hasil.Catat("mulai pertama: pemenang masuk lagi sesudah peladen mulai ulang", masuk.Dialihkan
            && peladen.DaftarTautan.Count == sebelum,
            $"{peladen.Toko.Sebutan}: {masuk.Kode}, tautan baru {peladen.DaftarTautan.Count - sebelum}");
    }

    private static async Task DuaPeladenAsync(Konteks k, Toko toko, bool contoh)
    {
        string[] tambahan = contoh ? ["--contoh"] : [];
        var (a, b) = (k.BuatPeladen(toko, tambahan), k.BuatPeladen(toko, tambahan));
        var siap = await Task.WhenAll(a.CobaMulaiAsync(TimeSpan.FromMinutes(2)), b.CobaMulaiAsync(TimeSpan.FromMinutes(2)));
        await Task.Delay(1000);
        var sebutan = $"{toko.Sebutan}{(contoh ? " --contoh" : "")}";
        if (toko.Sebutan == "SQLite")
        {
            var catatan = a.Catatan + b.Catatan;
            var berkata = catatan.Contains("dipakai", StringComparison.OrdinalIgnoreCase)
                || catatan.Contains("sedang", StringComparison.OrdinalIgnoreCase)
                || catatan.Contains("peladen lain", StringComparison.OrdinalIgnoreCase);
            k.Hasil.Catat("dua peladen di satu folder SQLite: yang kedua mengatakannya", berkata && siap.Any(s => s),
                $"{sebutan}: siap {siap.Count(s => s)}");
        }
        else
        {
            k.Hasil.Catat("dua peladen mulai bersama: keduanya hidup", siap.All(s => s) && a.Hidup && b.Hidup,
                $"{sebutan}: {Akhir(a)} | {Akhir(b)}");
            k.Hasil.Catat("dua peladen mulai bersama: satu tautan berlaku", await BerlakuAsync(a, b) == 1,
                $"{sebutan}: {await BerlakuAsync(a, b)} tautan berlaku");
        }

        var (pemda, kantor) = (await toko.HitungAsync("SELECT COUNT(*) FROM pemda"),
            await toko.HitungAsync("SELECT COUNT(*) FROM perangkat_daerah"));
        k.Hasil.Catat("dua peladen mulai bersama: satu pemda, kantor contoh tidak ganda", contoh ? pemda == 1 && kantor == 3 : pemda <= 1
            && kantor == 0, $"{sebutan}: {pemda} pemda, {kantor} kantor");
        a.Bunuh();
        b.Bunuh();
    }

    private static async Task<int> BerlakuAsync(Peladen a, Peladen b)
    {
        var hidup = a.Hidup ? a : b;
        using var p = new Klien(hidup);
        var berlaku = 0;
        foreach (var t in a.DaftarTautan.Concat(b.DaftarTautan).Distinct())
        {
            berlaku += (await p.AmbilAsync(t)).Kode == 200 ? 1 : 0;
        }

        return berlaku;
    }

    private static string Akhir(Peladen p) => p.Hidup ? "hidup" : p.Catatan[^Math.Min(300, p.Catatan.Length)..].ReplaceLineEndings(" ");
}
