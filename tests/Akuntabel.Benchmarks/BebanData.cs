using System.Globalization;
using System.Text;
using Akuntabel.Core.Alur;
using Akuntabel.Core.Umum;
using Akuntabel.Storage;
using Akuntabel.Storage.Dokumen;
using Akuntabel.Storage.Pemda;
using Akuntabel.Storage.Riwayat;

namespace Akuntabel.Benchmarks;

/// <summary>A pemerintah daerah with the three example offices and copies of them, and users in each.</summary>
internal static class BebanData
{
    /// <summary>Offices, the examples included.</summary>
    public const int BanyakKantor = 40;

    /// <summary>Users of each office.</summary>
    public const int PenggunaPerKantor = 5;

    private const int SimpananAwal = 5;

    private static readonly (string Folder, int Tahun, int? Triwulan)[] DaftarContoh =
        [("belitung-timur-2022", 2022, null), ("kalteng-2023-tw2", 2023, 2), ("ntt-2023", 2023, null)];

    /// <summary>Name of an office.</summary>
    public static string Kantor(int nomor) => $"kantor-{nomor.ToString("00", CultureInfo.InvariantCulture)}";

    /// <summary>Identifier of a user; users are spread over the offices.</summary>
    public static string Pengguna(int nomor) => $"pengguna-{nomor % (BanyakKantor * PenggunaPerKantor)}";

    /// <summary>Office of a user.</summary>
    public static string KantorPengguna(int nomor) => Kantor(nomor % BanyakKantor);

    /// <summary>Fills an empty store; gives the key of the pemerintah daerah.</summary>
    public static async Task<string> IsiAsync(Basisdata basisdata)
    {
        await basisdata.SiapkanAsync();
        var rantai = new RantaiPeristiwa(TimeProvider.System);
        var pemda = (await new PemdaStore(basisdata, rantai, TimeProvider.System).BuatAsync("Provinsi Uji Beban", "beban")).Pemda;
        var dokumen = new DokumenStore(basisdata, rantai, TimeProvider.System);
        for (var k = 0; k < BanyakKantor; k++)
        {
            var (folder, tahun, triwulan) = DaftarContoh[k % DaftarContoh.Length];
            await basisdata.TulisAsync(s => s.JalankanAsync(
                "INSERT INTO perangkat_daerah (pemda, id, kode, nama, singkatan) VALUES (@pemda, @id, @kode, @nama, @id)",
                new { pemda, id = Kantor(k), kode = $"1.{k + 1:00}", nama = $"Perangkat Daerah {k + 1}" }));
            await DokumenAsync(dokumen, new Pelaku(pemda, "beban", "Pengisi", "beban"), k, Berkas(folder), Periode.Tahun(tahun, triwulan));
        }

        await PenggunaAsync(basisdata, pemda);
        return pemda;
    }

    // each office also gets some history, and contents of its own
    private static async Task DokumenAsync(DokumenStore store, Pelaku pelaku, int kantor, KumpulanBerkas berkas, Periode periode)
    {
        foreach (var (jenis, isi) in JenisDokumen.Pilah(berkas))
        {
            var rentang = jenis.Lingkup == LingkupWaktu.MasaRenstra ? new Periode(periode.Mulai - 2, periode.Mulai + 3) : periode;
            var v = await store.BuatAsync(pelaku, Kantor(kantor), jenis, rentang, isi);
            for (var i = 1; i <= SimpananAwal && jenis == JenisDokumen.Pengukuran; i++)
            {
                var data = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(isi.Isi["kinerja.csv"].Span).TrimEnd() + new string('\n', i + kantor));
                await store.SimpanAsync(pelaku, v.Kunci, v.Revisi + i - 1, isi.Dengan("kinerja.csv", data));
            }
        }
    }

    private static Task PenggunaAsync(Basisdata basisdata, string pemda) => basisdata.TulisAsync(async s =>
    {
        for (var i = 0; i < BanyakKantor * PenggunaPerKantor; i++)
        {
            var isian = new { pemda, id = Pengguna(i), nama = $"Pengguna {i}", peran = nameof(Peran.Perencana), kantor = KantorPengguna(i) };
            await s.JalankanAsync("INSERT INTO pengguna (pemda, id, nama_pengguna, nama_normal, nama, stempel, dibuat) VALUES (@pemda, @id, @id, @id, @nama, 'stempel', '')", isian);
            await s.JalankanAsync("INSERT INTO penugasan (pemda, id, pengguna, peran, perangkat_daerah, mulai) VALUES (@pemda, @id, @id, @peran, @kantor, '2020-01-01')", isian);
        }
    });

    private static KumpulanBerkas Berkas(string contoh)
    {
        var folder = Path.Combine(Contoh.Akar, "contoh", contoh);
        return new KumpulanBerkas(Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(f => KeyValuePair.Create(Path.GetRelativePath(folder, f).Replace('\\', '/'), (ReadOnlyMemory<byte>)File.ReadAllBytes(f))));
    }
}
