using System.Globalization;
using System.Text;
using Akuntabel.Core.Alur;
using Akuntabel.Core.Umum;
using Akuntabel.Storage.Akun;
using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Dokumen;
using Akuntabel.Storage.Pemda;
using Akuntabel.Storage.Riwayat;

namespace Akuntabel.Benchmarks;

/// <summary>Offices of a realistic size: 12 units, 40 indikator and 60 sub kegiatan divided among them, three quarters filled in, and ten
/// units of each office that fill in the fourth.</summary>
internal sealed class DataTriwulan
{
    public const int Tahun = 2025;

    public const int Kantor = 20;

    public const int Unit = 12;

    public const int PengisiPerKantor = 10;

    private const int Indikator = 40;

    private const int Sub = 60;

    private readonly Basisdata _basisdata;

    private readonly DokumenStore _dokumen;

    private DataTriwulan(Basisdata basisdata, RantaiPeristiwa rantai, string pemda) =>
        (_basisdata, _dokumen, Pemda) = (basisdata, new DokumenStore(basisdata, rantai, TimeProvider.System), pemda);

    public string Pemda { get; }

    /// <summary>Sessions of those who fill in: office and unit of each by <see cref="Tempat"/>.</summary>
    public List<string> DaftarSesi { get; } = [];

    public string SesiPerencana { get; private set; } = "";

    public string SesiAdministrator { get; private set; } = "";

    /// <summary>Measurements, by office.</summary>
    public List<VersiDokumen> DaftarPengukuran { get; } = [];

    /// <summary>Office and unit of one who fills in.</summary>
    public static (string Kantor, int Unit) Tempat(int pengisi) => (NamaKantor(pengisi % Kantor), pengisi / Kantor);

    public static string NamaKantor(int k) => $"kantor-{k.ToString("00", CultureInfo.InvariantCulture)}";

    /// <summary>Fills an empty store.</summary>
    public static async Task<DataTriwulan> IsiAsync(Basisdata basisdata)
    {
        await basisdata.SiapkanAsync();
        var rantai = new RantaiPeristiwa(TimeProvider.System);
        var data = new DataTriwulan(basisdata, rantai,
            (await new PemdaStore(basisdata, rantai, TimeProvider.System).BuatAsync("Provinsi Uji Triwulan", "beban")).Pemda);
        for (var k = 0; k < Kantor; k++)
        {
            await data.KantorAsync(k);
        }

        for (var i = 0; i < Kantor * PengisiPerKantor; i++)
        {
            var (kantor, unit) = Tempat(i);
            data.DaftarSesi.Add(await data.PenggunaAsync($"pengisi-{i}", Peran.SubBidang, kantor, $"unit-{unit}"));
        }

        data.SesiPerencana = await data.PenggunaAsync("perencana", Peran.Perencana, NamaKantor(0), "");
        data.SesiAdministrator = await data.PenggunaAsync("administrator", Peran.Administrator, "", "");
        return data;
    }

    /// <summary>Text of a file of a measurement as it is stored now.</summary>
    public async Task<string> BacaAsync(VersiDokumen v, string jalur)
    {
        var kini = await _dokumen.TerakhirAsync(v.Kunci) ?? throw new InvalidOperationException("dokumennya hilang");
        return (await _dokumen.IsiAsync(kini)).Coba(jalur, out var isi) ? Encoding.UTF8.GetString(isi.Span) : "";
    }

    private async Task KantorAsync(int nomor)
    {
        var isian = new { Pemda, id = NamaKantor(nomor), kode = $"1.{nomor + 1:00}", nama = $"Perangkat Daerah {nomor + 1}" };
        await _basisdata.TulisAsync(async s =>
        {
            await s.JalankanAsync(
                "INSERT INTO perangkat_daerah (pemda, id, kode, nama, singkatan) VALUES (@Pemda, @id, @kode, @nama, @id)", isian);
            for (var u = 0; u < Unit; u++)
            {
                await s.JalankanAsync(
                    "INSERT INTO unit_kerja (pemda, perangkat_daerah, id, nama, urutan) VALUES (@Pemda, @id, @unit, @nama, @u)",
                    new { Pemda, isian.id, unit = $"unit-{u}", nama = Bidang(u), u });
            }
        });
        var pelaku = new Pelaku(Pemda, "beban", "Pengisi", "beban");
        Task<VersiDokumen> Buat(JenisDokumen jenis, params (string Jalur, string Isi)[] isi) => _dokumen.BuatAsync(pelaku, isian.id, jenis,
            jenis.Lingkup == LingkupWaktu.MasaRenstra ? new Periode(Tahun - 2, Tahun + 2) : Periode.Tahun(Tahun),
            new KumpulanBerkas(isi.Select(i => KeyValuePair.Create(i.Jalur, (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(i.Isi)))));
        await Buat(JenisDokumen.Renstra, ("perencanaan.yaml", Renstra()));
        await Buat(JenisDokumen.RencanaKinerja, ("target.csv", Target()));
        await Buat(JenisDokumen.Anggaran, ("anggaran.csv", Anggaran()));
        DaftarPengukuran.Add(await Buat(JenisDokumen.Pengukuran, ("kinerja.csv", Kinerja()), ("realisasi-anggaran.csv", Realisasi())));
    }

    private static string Bidang(int unit) => $"Bidang Urusan {unit + 1}";

    private static string KodeIndikator(int i) => $"{(i / 4) + 1}.{(i % 4) + 1}";

    private static string Renstra()
    {
        var sb = new StringBuilder($"periode: {{mulai: \"{Tahun - 2}\", selesai: \"{Tahun + 2}\"}}\ntujuan:\n  - {{kode: T1, uraian: Satu}}\nsasaran:\n");
        for (var i = 0; i < Indikator; i++)
        {
            sb.Append(i % 4 > 0 ? "" : $"  - kode: \"{(i / 4) + 1}\"\n    tujuan: T1\n    uraian: Meningkatnya layanan {i / 4}\n    "
                + $"program: [\"1.{i / 4:00}.02\"]\n    indikator:\n")
                .Append(CultureInfo.InvariantCulture, $"      - kode: \"{KodeIndikator(i)}\"\n        uraian: Jumlah warga yang terlayani {i}\n")
                .Append(CultureInfo.InvariantCulture, $"        satuan: orang\n        agregasi: {(i % 2 == 0 ? "sampai-dengan" : "kumulatif")}\n")
                .Append(CultureInfo.InvariantCulture, $"        penanggung-jawab: {Bidang(i % Unit)}\n        renstra: {{awal: 60")
                .AppendJoin("", Enumerable.Range(Tahun - 2, 5).Select(t => $", \"{t}\": {(t - Tahun + 5) * 1000}")).Append("}\n");
        }

        return sb.ToString();
    }

    private static string Target()
    {
        var sb = new StringBuilder("indikator,tahun,triwulan,dokumen,target,sumber\n");
        for (var i = 0; i < Indikator; i++)
        {
            sb.Append(CultureInfo.InvariantCulture, $"{KodeIndikator(i)},{Tahun},,rkt,5000,RKT\n")
                .AppendJoin("", Enumerable.Range(1, 4).Select(t => $"{KodeIndikator(i)},{Tahun},{t},rencana-aksi,{(i % 2 == 0 ? t * 1250 : 1250)},RA\n"));
        }

        return sb.ToString();
    }

    private static string KodeSub(int i) => $"1.{i / 6:00}.02.2.{(i / 3) % 2:00}.{i:0000}";

    private static string Anggaran()
    {
        var sb = new StringBuilder("kode_program,program,kode_kegiatan,kegiatan,kode_sub,sub_kegiatan,satuan,target_fisik,realisasi_fisik,pagu,"
            + "realisasi,kelompok_sasaran,pemilik\n");
        for (var i = 0; i < Sub; i++)
        {
            sb.Append(CultureInfo.InvariantCulture, $"1.{i / 6:00}.02,Program ke-{i / 6},1.{i / 6:00}.02.2.{(i / 3) % 2:00},Kegiatan ke-{i / 3},")
                .Append(CultureInfo.InvariantCulture, $"{KodeSub(i)},Sub kegiatan yang panjang namanya {i},orang,400,,1000000000,,Umum,{Bidang(i % Unit)}\n");
        }

        return sb.ToString();
    }

    // the units that nobody saves for have filled in the fourth quarter too
    private static int Terisi(int i) => i % Unit >= PengisiPerKantor ? 4 : 3;

    private static string Kinerja()
    {
        var sb = new StringBuilder("indikator,tahun,triwulan,satuan,realisasi,sumber\n");
        for (var i = 0; i < Indikator; i++)
        {
            sb.AppendJoin("", Enumerable.Range(1, Terisi(i)).Select(t => $"{KodeIndikator(i)},{Tahun},{t},orang,{(i % 2 == 0 ? t : 1) * 1100 + i},Laporan bidang\n"));
        }

        return sb.ToString();
    }

    private static string Realisasi()
    {
        var sb = new StringBuilder("kode_sub,triwulan,realisasi,realisasi_fisik\n");
        for (var i = 0; i < Sub; i++)
        {
            sb.AppendJoin("", Enumerable.Range(1, Terisi(i)).Select(t => $"{KodeSub(i)},{t},{t * 200000000 + i},{t * 90}\n"));
        }

        return sb.ToString();
    }

    private async Task<string> PenggunaAsync(string id, Peran peran, string kantor, string unit)
    {
        var pengguna = new Pengguna { Pemda = Pemda, Id = id, Nama = id, Stempel = "stempel" };
        await _basisdata.TulisAsync(async s =>
        {
            var isian = new { Pemda, id, nama = PenggunaStore.Normal(id), peran = peran.ToString(), kantor, unit };
            await s.JalankanAsync("INSERT INTO pengguna (pemda, id, nama_pengguna, nama_normal, nama, stempel, dibuat) VALUES (@Pemda, @id, @id, @nama, @id, 'stempel', '')", isian);
            await s.JalankanAsync("INSERT INTO penugasan (pemda, id, pengguna, peran, perangkat_daerah, unit, mulai) VALUES (@Pemda, @id, @id, @peran, @kantor, @unit, '2020-01-01')", isian);
        });
        return await new SesiStore(_basisdata, TimeProvider.System).BuatAsync(pengguna, "127.0.0.1", "beban");
    }
}
