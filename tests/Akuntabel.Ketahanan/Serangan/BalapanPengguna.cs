namespace Akuntabel.Ketahanan.Serangan;

/// <summary>Races of signed-in users at one server.</summary>
internal sealed class BalapanPengguna(Konteks k, Dunia dunia, int banyak)
{
    // what a user may keep unsent in all, at most
    private const long DrafPaling = 64L << 20;

    private Toko Toko => dunia.Peladen.Toko;

    private string Pd => dunia.DaftarPd[0];

    /// <summary>All of them.</summary>
    public async Task JalankanAsync()
    {
        var rena = await dunia.OrangAsync("rena.balap", "perencana", Pd);
        var dokumen = await Toko.DrafPengukuranAsync(Pd);
        await SelAsync(rena, $"/pd/{Pd}/dokumen/{dokumen}/ubah?berkas=kinerja.csv", "kinerja.csv");
        await DrafAsync(rena);
        await MasaAsync(rena);
        await TautanAsync();
        await KodeAsync();
        await TetapkanAsync(dokumen);
    }

    // the same cell: one is kept, the others are told; other cells: all are kept
    private async Task SelAsync(Orang rena, string alamat, string berkas)
    {
        foreach (var sama in (bool[])[true, false])
        {
            var klien = await Task.WhenAll(Enumerable.Range(0, banyak).Select(_ => dunia.KlienAsync(rena)));
            var sunting = klien.Select(p => new Penyunting(p, alamat)).ToList();
            await Task.WhenAll(sunting.Select(s => s.BukaAsync()));
            var baris = sunting[0].BanyakBaris;
            var hasil = new HasilSunting[banyak];
            await BalapanSerangan.SerempakAsync(sunting.Select((s, i) => (Func<Task<Jawaban>>)(async () =>
            {
                hasil[i] = await s.SimpanAsync(sama ? 0 : i, $"balap-{(sama ? "s" : "l")}-{i}");
                return s.Terakhir;
            })));
            var isi = (await klien[0].AmbilAsync(alamat)).Isi;
            var tersimpan = Enumerable.Range(0, banyak).Where(i => hasil[i] == HasilSunting.Tersimpan).ToList();
            var ada = tersimpan.Count(i => isi.Contains($"balap-{(sama ? "s" : "l")}-{i}", StringComparison.Ordinal));
            var sebutan = $"{Toko.Sebutan} {berkas}: {string.Join(' ', hasil)}; {ada} tampak ({sunting.Count(s => s.Terakhir.Galat)} "
                + "galat)";
            k.Hasil.Catat(sama ? "sel yang sama: satu tersimpan, yang lain diberi tahu" : "sel lain-lain: semua yang tersimpan ada", sama
                ? tersimpan.Count == 1 && ada == 1 && hasil.Count(h => h == HasilSunting.Bentrok) == banyak - 1
                : ada == tersimpan.Count && tersimpan.Count >= Math.Min(banyak, baris) - 1 && sunting.All(s => !s.Terakhir.Galat), sebutan);
            Array.ForEach(klien, p => p.Dispose());
        }
    }

    private async Task DrafAsync(Orang rena)
    {
        using var p = await dunia.KlienAsync(rena);
        var (penanda, isi) = (await p.PenandaAsync(), new string('x', 3 << 20));
        var jawaban = await BalapanSerangan.SerempakAsync(Enumerable.Range(0, 40)
            .Select(i => (Func<Task<Jawaban>>)(() => p.KirimAsync($"/draf?kunci=/x{i}", [new("isi", isi), penanda]))));
        var bita = await Toko.HitungAsync("SELECT COALESCE(SUM(LENGTH(isi)), 0) FROM draf_isian WHERE pengguna = @Id", new { rena.Id });
        k.Hasil.Catat($"draf serempak: paling banyak {DrafPaling >> 20} MB milik satu pengguna", bita <= DrafPaling,
            $"{Toko.Sebutan}: {jawaban.Count(j => j.Kode is 200 or 204)} dari 40 × 3 MB diterima, {bita >> 20} MB tersimpan");
        k.Hasil.Catat("draf serempak: yang ditolak mendapat alasan", jawaban.All(j => !j.Galat && j.Kode != 0),
            $"{Toko.Sebutan}: {string.Join(' ', jawaban.Select(j => j.Kode).Distinct())}");
    }

    private async Task MasaAsync(Orang rena)
    {
        using var p = await dunia.KlienAsync(rena);
        await p.KirimAsync((await p.FormulirAsync($"/pd/{Pd}/pejabat/orang", "Nama dengan gelar"))
            .Isi("Nama dengan gelar", "Pejabat Balapan"));
        var alamat = $"/pd/{Pd}/pejabat/masa";
        var formulir = await Task.WhenAll(Enumerable.Range(0, banyak).Select(_ => p.FormulirAsync(alamat, "Pejabat", "Jabatan")));
        var jawaban = await BalapanSerangan.SerempakAsync(formulir.Select(f => (Func<Task<Jawaban>>)(() => p.KirimAsync(
            f.Isi("Pejabat", "Pejabat Balapan").Isi("Jabatan", "Sekretaris Balapan").Isi("Hari pertama", "2 Januari 2024")
                .Ganti("Isian.Status", "Definitif")))));
        var baris = await Toko.HitungAsync("SELECT COUNT(*) FROM masa_jabatan WHERE jabatan = 'Sekretaris Balapan'");
        k.Hasil.Catat("masa jabatan serempak: tidak bertumpang", baris == 1,
            $"{Toko.Sebutan}: {baris} masa definitif untuk satu jabatan, jawaban {string.Join(' ', jawaban.Select(j => j.Kode))}");
    }

    private async Task TautanAsync()
    {
        var (_, tautan) = await dunia.PenggunaAsync("tautan.balap");
        var sandi = Enumerable.Range(0, banyak).Select(i => Dunia.SandiBaru(new Random(100 + i))).ToList();
        var klien = sandi.ConvertAll(_ => new Klien(dunia.Peladen));
        var formulir = await Task.WhenAll(klien.Select(p => p.FormulirAsync(tautan, "Kata sandi")));
        var jawaban = await BalapanSerangan.SerempakAsync(klien.Select((p, i) =>
            (Func<Task<Jawaban>>)(() => p.KirimAsync(formulir[i].Isi("Kata sandi", sandi[i])))));
        var masuk = 0;
        foreach (var s in sandi)
        {
            using var p = new Klien(dunia.Peladen);
            masuk += (await p.MasukAsync("tautan.balap", s)).Dialihkan ? 1 : 0;
        }

        k.Hasil.Catat("tautan kata sandi serempak: satu yang berlaku", jawaban.Count(j => j.Kode == 302) == 1 && masuk == 1
            && jawaban.All(j => !j.Galat), $"{Toko.Sebutan}: {jawaban.Count(j => j.Kode == 302)} diterima, {masuk} kata sandi dapat masuk");
        klien.ForEach(p => p.Dispose());
    }

    // the same recovery code, and the same code of the authenticator, from eight browsers
    private async Task KodeAsync()
    {
        var orang = await dunia.OrangAsync("kode.balap", "", "");
        using var pemilik = await dunia.KlienAsync(orang);
        var (kunci, pemulihan) = await pemilik.NyalakanAsync(orang.Sandi);
        foreach (var (sebutan, kode) in new (string, Func<string>)[] { ("kode pemulihan", () => pemulihan[0]),
            ("kode autentikator", () => Totp.Kode(kunci, 1)) })
        {
            var klien = Enumerable.Range(0, banyak).Select(_ => new Klien(dunia.Peladen)).ToList();
            var formulir = new List<Formulir>();
            foreach (var p in klien)
            {
                await p.MasukAsync(orang.Nama, orang.Sandi);
                formulir.Add(await p.FormulirAsync("/masuk/kode", "Kode enam angka"));
            }

            var dikirim = kode();
            var jawaban = await BalapanSerangan.SerempakAsync(klien.Select((p, i) =>
                (Func<Task<Jawaban>>)(() => p.KirimAsync(formulir[i].Isi("Kode enam angka", dikirim)))));
            var masuk = 0;
            foreach (var p in klien)
            {
                masuk += (await p.AmbilAsync("/akun")).Kode == 200 ? 1 : 0;
                p.Dispose();
            }

            k.Hasil.Catat($"{sebutan} serempak: satu yang masuk", masuk == 1 && jawaban.All(j => !j.Galat),
                $"{Toko.Sebutan}: {masuk} masuk, jawaban {string.Join(' ', jawaban.Select(j => j.Kode))}");
        }
    }

    private async Task TetapkanAsync(string dokumen)
    {
        var kepala = await dunia.OrangAsync("kepala.balap", "kepala", Pd);
        using var p = await dunia.KlienAsync(kepala);
        var alamat = $"/pd/{Pd}/dokumen/{dokumen}/tetapkan";
        var halaman = await p.AmbilAsync(alamat);
        var formulir = Enumerable.Range(0, banyak).Select(_ => Formulir.Cari(halaman.Html, alamat, "Nomor dokumen", "Tanggal penetapan"))
            .ToList();
        if (formulir.Exists(f => f is null))
        {
            k.Hasil.Lewati("tetapkan serempak", $"{Toko.Sebutan}: {halaman.Kode} {halaman.Pesan}");
            return;
        }

        // within its year: another date is asked about before it is taken
        const string hari = "2023-06-01";
        var jawaban = await BalapanSerangan.SerempakAsync(formulir.OfType<Formulir>()
            .Select(f => (Func<Task<Jawaban>>)(() => p.KirimAsync(f.Isi("Nomor dokumen", "1/2023").Isi("Tanggal penetapan", hari)))));
        var peristiwa = await Toko.HitungAsync("SELECT COUNT(*) FROM peristiwa WHERE jenis = 'DokumenDitetapkan' AND objek = @objek",
            new { objek = $"dokumen/{dokumen}" });
        k.Hasil.Catat("tetapkan serempak: tercatat sekali", peristiwa == 1 && jawaban.All(j => !j.Galat),
            $"{Toko.Sebutan}: {peristiwa} peristiwa, jawaban {string.Join(' ', jawaban.Select(j => j.Kode))}");
    }
}
