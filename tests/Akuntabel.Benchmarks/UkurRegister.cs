using System.Diagnostics;
using System.Globalization;
using Akuntabel.Core.Alur;
using Akuntabel.Core.Register;
using Akuntabel.Storage.Akun;
using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Kunci;
using Akuntabel.Storage.KunciBerganti;
using Akuntabel.Storage.Pemda;
using Akuntabel.Storage.Register;
using Akuntabel.Storage.Riwayat;

namespace Akuntabel.Benchmarks;

/// <summary>A register of a hundred thousand organisations, one field of which is sealed: importing it, finding in it, counting from it.
/// Target: a search under 100 ms at the server.</summary>
internal static class UkurRegister
{
    private const int Ulangan = 11;

    private static readonly string[] Kata =
        ["Yayasan", "Karang", "Taruna", "Kasih", "Ibu", "Pemuda", "Lembaga", "Adat", "Bina", "Sejahtera", "Persatuan", "Nelayan", "Tani",
            "Maju", "Bersama"];

    private static readonly DefinisiRegister Definisi = new("ormas", "Organisasi kemasyarakatan", "organisasi",
    [
        new("nama", "Nama", JenisIsian.Teks) { Wajib = true }, new("kecamatan", "Kecamatan", JenisIsian.Kecamatan),
        new("alamat", "Alamat", JenisIsian.Teks),
            new("bidang", "Bidang kegiatan", JenisIsian.Pilihan) { Pilihan = ["Agama", "Sosial", "Pendidikan", "Adat"] },
        new("anggota", "Anggota", JenisIsian.Angka), new("bantuan", "Bantuan", JenisIsian.Rupiah),
            new("skt", "Tanggal SKT", JenisIsian.Tanggal),
        new("nik", "NIK ketua", JenisIsian.Teks) { Kerahasiaan = KerahasiaanBidang.Pribadi, Pola = PolaIsian.Nik },
    ])
    {
        KunciSama = ["nama", "kecamatan"],
            Keadaan = [new("diajukan", "Diajukan"), new("terbit", "Terbit"), new("bubar", "Bubar", Akhir: true)],
        Tenggat = [new("skt", "SKT berakhir", PatokanTempo.Bidang, "skt", 5, SatuanTempo.Tahun)],
    };

    /// <summary>Measures on the databases named, both where none is; a number is that of the rows.</summary>
    public static async Task<int> JalankanAsync(string[] args)
    {
        var banyak = args.Select(a => int.TryParse(a, CultureInfo.InvariantCulture, out var n) ? n : 0).FirstOrDefault(n => n > 0) is var b
            && b > 0 ? b : 100_000;
        if (!args.Contains("postgres") || args.Contains("sqlite"))
        {
            var folder = Directory.CreateTempSubdirectory("akuntabel-register-").FullName;
            await using (var basisdata = Basisdata.Sqlite(Path.Combine(folder, "data.db")))
            {
                await UkurAsync("SQLite", basisdata, banyak);
                Console.WriteLine($"SQLite: {new FileInfo(Path.Combine(folder, "data.db")).Length >> 20} MB");
            }

            Directory.Delete(folder, recursive: true);
        }

        if (!args.Contains("sqlite") || args.Contains("postgres"))
        {
            using var server = BebanPostgres.Mulai();
            if (server is not null)
            {
                await using var basisdata = Basisdata.Postgres(server.Baru("register"));
                await UkurAsync("PostgreSQL", basisdata, banyak);
            }
        }

        return 0;
    }

    private static async Task UkurAsync(string nama, Basisdata basisdata, int banyak)
    {
        await basisdata.SiapkanAsync();
        var (rantai, waktu, kunci) = (new RantaiPeristiwa(TimeProvider.System), TimeProvider.System, KunciInstalasi.Baru());
        await new KunciStore(basisdata).PasangAsync(kunci);
        var pemda = (await new PemdaStore(basisdata, rantai, waktu).BuatAsync("Kabupaten Ukur", "ukur")).Pemda;
        await basisdata.TulisAsync(s =>
            s.JalankanAsync("INSERT INTO perangkat_daerah (pemda, id, kode, nama, singkatan) VALUES (@pemda, 'badan', '8', 'Badan', 'B')",
            new { pemda }));
        var (store, register) = (new RegisterStore(basisdata, rantai, waktu, kunci), new KunciRegister(pemda, "badan", Definisi.Kode));
        var (pelaku, tempo) = (new Pelaku(pemda, "ukur", "Ukur", "ukur"), new PenghitungTempo(Definisi, new KalenderKerja()));
        var daftar = Enumerable.Range(0, banyak).Select(Baris).ToList();
        var jam = Stopwatch.StartNew();
        var hasil = await store.ImporAsync(pelaku, register, Definisi, tempo, daftar, "ukur.xlsx");
        Console.WriteLine($"{nama}: impor {hasil.Id.Count} baris {jam.Elapsed.TotalSeconds:0.0} s{(hasil.Berhasil ? "" : " GAGAL: " + hasil.Salah[0].Pesan)}");

        Task<HalamanBaris> HalamanAsync(SaringBaris saring) => store.HalamanAsync(register, Definisi, saring);
        await CatatAsync($"{nama}: halaman pertama", () => HalamanAsync(new SaringBaris()), h => h.Banyak);
        await CatatAsync($"{nama}: mencari satu baris (nomornya)", () => HalamanAsync(new SaringBaris { Cari = $"{banyak / 2}" }), h =>
            h.Banyak);
        await CatatAsync($"{nama}: mencari dua awal kata", () => HalamanAsync(new SaringBaris { Cari = "yay nelay" }), h => h.Banyak);
        await CatatAsync($"{nama}: mencari satu kata yang sering", () => HalamanAsync(new SaringBaris { Cari = "yayasan" }), h => h.Banyak);
        await CatatAsync($"{nama}: menyaring kecamatan", () =>
            HalamanAsync(new SaringBaris { Bidang = new Dictionary<string, string> { ["kecamatan"] = "Gantung" } }), h => h.Banyak);
        await CatatAsync($"{nama}: menyaring keadaan", () => HalamanAsync(new SaringBaris { Keadaan = ["terbit"] }), h => h.Banyak);
        await CatatAsync($"{nama}: mengurutkan menurut nama", () => HalamanAsync(new SaringBaris { Urut = "nama" }), h => h.Banyak);
        await CatatAsync($"{nama}: mengurutkan menurut anggota", () => HalamanAsync(new SaringBaris { Urut = "-anggota" }), h => h.Banyak);
        await CatatAsync($"{nama}: yang jatuh tempo", () => store.TempoAsync(pemda, ["badan"], new DateOnly(2026, 6, 1), 100), t =>
            t.Count);
        await CatatAsync($"{nama}: yang sama, 1.000 kunci", () =>
            store.KunciAdaAsync(register, [.. Enumerable.Range(0, 1000).Select(i => $"TIADA {i}")]), k => k.Count);
        await CatatAsync($"{nama}: menghitung yang berbeda", () => HitungAsync(store, register), n => n);
        await CatatAsync($"{nama}: menyimpan satu baris", () => store.SimpanAsync(pelaku, register, Definisi, tempo, Baris(banyak), ""),
            h => h is HasilSimpanBaris.Tersimpan ? 1 : 0);
    }

    private static async Task<int> HitungAsync(RegisterStore store, KunciRegister register)
    {
        var baris = new List<BarisRegister>();
        await foreach (var b in store.AlirkanAsync(register, Definisi))
        {
            baris.Add(b);
        }

        var kueri = new KueriRegister(Definisi.Kode, UkuranKueri.Beda) { Keadaan = ["terbit"] };
        return new PenghitungKueri(Definisi).Hitung(kueri, new PeriodeKueri(2026, 4), baris, "x", "x").Terhitung.Count;
    }

    private static BarisIsian Baris(int i) => new("", 0, new Dictionary<string, string>
    {
        ["nama"] = $"{Kata[i % 15]} {Kata[i / 15 % 15]} {Kata[i / 225 % 15]} {i}", ["kecamatan"] = i % 7 == 0 ? "Gantung"
            : $"Kecamatan {i % 30}",
        ["alamat"] = $"Jalan {Kata[i % 11]} nomor {i % 200}, RT {i % 9}/RW {i % 5}", ["bidang"] = Definisi.Bidang[3].Pilihan[i % 4],
        ["anggota"] = $"{10 + (i % 490)}", ["bantuan"] = i % 3 == 0 ? $"{1_000_000 + (i % 1000 * 25_000)}" : "",
        ["skt"] = $"{2018 + (i % 9)}-{1 + (i % 12):00}-{1 + (i % 28):00}", ["nik"] = $"{1906_0000_0000_0000 + i}",
    })
    {
        Keadaan = Definisi.Keadaan[i % 3].Kode,
    };

    private static async Task CatatAsync<T>(string apa, Func<Task<T>> kerja, Func<T, long> banyak)
    {
        // the first one counts what the others find remembered
        var pertama = Stopwatch.StartNew();
        var (waktu, hasil) = (new List<double>(), await kerja());
        pertama.Stop();
        for (var i = 0; i < Ulangan; i++)
        {
            var jam = Stopwatch.StartNew();
            hasil = await kerja();
            waktu.Add(jam.Elapsed.TotalMilliseconds);
        }

        waktu.Sort();
        Console.WriteLine($"{apa}: {waktu[Ulangan / 2]:0.0} ms (paling cepat {waktu[0]:0.0}, paling lambat {waktu[^1]:0.0}; yang pertama {pertama.Elapsed.TotalMilliseconds:0.0}), {banyak(hasil)} baris");
    }
}
