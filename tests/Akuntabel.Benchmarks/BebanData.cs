using System.Globalization;
using System.Text;
using Akuntabel.Core.Alur;
using Akuntabel.Core.Umum;
using Akuntabel.Storage.Akun;
using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Dokumen;
using Akuntabel.Storage.Pemda;
using Akuntabel.Storage.Riwayat;
using Microsoft.AspNetCore.Identity;

namespace Akuntabel.Benchmarks;

/// <summary>A pemerintah daerah with the three example offices and copies of them, and users with a session in each.</summary>
internal sealed class BebanData
{
    /// <summary>Password of the one user who signs in; the others come with a session.</summary>
    public const string Sandi = "kereta senja lewat jembatan";

    /// <summary>Offices, the examples included.</summary>
    public const int BanyakKantor = 40;

    /// <summary>Users of each office.</summary>
    public const int PenggunaPerKantor = 5;

    private const int SimpananAwal = 5;

    internal static readonly (string Folder, int Tahun, int? Triwulan, string Register)[] DaftarContoh =
        [("belitung-timur-2022", 2022, null, "sarana"), ("kalteng-2023-tw2", 2023, 2, "idi"), ("ntt-2023", 2023, null, "sarana")];

    private readonly Basisdata _basisdata;

    private readonly DokumenStore _dokumen;

    private readonly string _pemda;

    private readonly List<string> _sesi = [];

    private readonly List<string> _pengukuran = [];

    private BebanData(Basisdata basisdata, RantaiPeristiwa rantai, string pemda) =>
        (_basisdata, _dokumen, _pemda) = (basisdata, new DokumenStore(basisdata, rantai, TimeProvider.System), pemda);

    /// <summary>Office of a user.</summary>
    public static string Kantor(int pengguna) => $"kantor-{(pengguna % BanyakKantor).ToString("00", CultureInfo.InvariantCulture)}";

    /// <summary>Fills an empty store.</summary>
    public static async Task<IsianBeban> IsiAsync(Basisdata basisdata)
    {
        await basisdata.SiapkanAsync();
        var rantai = new RantaiPeristiwa(TimeProvider.System);
        var data = new BebanData(basisdata, rantai, (await new PemdaStore(basisdata, rantai, TimeProvider.System).BuatAsync("Provinsi Uji Beban", "beban")).Pemda);
        for (var k = 0; k < BanyakKantor; k++)
        {
            await data.KantorAsync(k);
        }

        return new IsianBeban(data._sesi, await data.PenggunaAsync(), data._pengukuran);
    }

    private async Task KantorAsync(int nomor)
    {
        var isian = new { _pemda, id = Kantor(nomor), kode = $"1.{nomor + 1:00}", nama = $"Perangkat Daerah {nomor + 1}" };
        await _basisdata.TulisAsync(async s =>
        {
            await s.JalankanAsync("INSERT INTO perangkat_daerah (pemda, id, kode, nama, singkatan) VALUES (@_pemda, @id, @kode, @nama, @id)", isian);
            for (var u = 1; u <= 6; u++)
            {
                var unit = new { _pemda, isian.id, unit = $"unit-{u}", pejabat = $"{isian.id}-{u}", nama = $"Bidang {u}", u };
                await s.JalankanAsync("INSERT INTO unit_kerja (pemda, perangkat_daerah, id, nama, urutan) VALUES (@_pemda, @id, @unit, @nama, @u)", unit);
                await s.JalankanAsync("INSERT INTO pejabat (pemda, id, nama, perangkat_daerah) VALUES (@_pemda, @pejabat, @pejabat, @id)", unit);
                await s.JalankanAsync("INSERT INTO masa_jabatan (pemda, perangkat_daerah, id, pejabat, unit, jabatan, status, mulai) VALUES (@_pemda, @id, @unit, @pejabat, @unit, @nama, 'Definitif', '2022-01-03')", unit);
            }
        });
        var contoh = DaftarContoh[nomor % DaftarContoh.Length];
        await DokumenAsync(new Pelaku(_pemda, "beban", "Pengisi", "beban"), nomor, Berkas(contoh.Folder), Periode.Tahun(contoh.Tahun, contoh.Triwulan));
    }

    // each office also gets some history, and contents of its own
    private async Task DokumenAsync(Pelaku pelaku, int kantor, KumpulanBerkas berkas, Periode periode)
    {
        foreach (var (jenis, isi) in JenisDokumen.Pilah(berkas))
        {
            var rentang = jenis.Lingkup == LingkupWaktu.MasaRenstra ? new Periode(periode.Mulai - 2, periode.Mulai + 3) : periode;
            var v = await _dokumen.BuatAsync(pelaku, Kantor(kantor), jenis, rentang, isi);
            if (jenis == JenisDokumen.Pengukuran)
            {
                _pengukuran.Add(v.Dokumen);
            }

            for (var i = 1; i <= SimpananAwal && jenis == JenisDokumen.Pengukuran; i++)
            {
                var data = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(isi.Isi["kinerja.csv"].Span).TrimEnd() + new string('\n', i + kantor));
                await _dokumen.SimpanAsync(pelaku, v.Kunci, v.Revisi + i - 1, isi.Dengan("kinerja.csv", data));
            }
        }
    }

    private async Task<string> PenggunaAsync()
    {
        for (var i = 0; i < BanyakKantor * PenggunaPerKantor; i++)
        {
            _sesi.Add(await PenggunaAsync($"pengguna-{i}", Peran.Perencana, Kantor(i)));
        }

        return await PenggunaAsync("administrator", Peran.Administrator, "");
    }

    private async Task<string> PenggunaAsync(string id, Peran peran, string kantor)
    {
        var pengguna = new Pengguna { Pemda = _pemda, Id = id, Nama = id, Stempel = "stempel" };
        var sandi = peran == Peran.Administrator ? new PasswordHasher<Pengguna>().HashPassword(pengguna, Sandi) : "";
        await _basisdata.TulisAsync(async s =>
        {
            var isian = new { _pemda, id, nama = PenggunaStore.Normal(id), peran = peran.ToString(), kantor, sandi };
            await s.JalankanAsync("INSERT INTO pengguna (pemda, id, nama_pengguna, nama_normal, nama, stempel, sandi, dibuat) VALUES (@_pemda, @id, @id, @nama, @id, 'stempel', @sandi, '')", isian);
            await s.JalankanAsync("INSERT INTO penugasan (pemda, id, pengguna, peran, perangkat_daerah, mulai) VALUES (@_pemda, @id, @id, @peran, @kantor, '2020-01-01')", isian);
        });
        return await new SesiStore(_basisdata, TimeProvider.System).BuatAsync(pengguna, "127.0.0.1", "beban");
    }

    private static KumpulanBerkas Berkas(string contoh)
    {
        var folder = Path.Combine(Contoh.Akar, "contoh", contoh);
        return new KumpulanBerkas(Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(f => KeyValuePair.Create(Path.GetRelativePath(folder, f).Replace('\\', '/'), (ReadOnlyMemory<byte>)File.ReadAllBytes(f))));
    }
}
