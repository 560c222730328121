using Akuntabel.Core.Alur;
using Akuntabel.Core.Register;
using Akuntabel.Storage.Akun;
using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Kunci;
using Akuntabel.Storage.KunciBerganti;
using Akuntabel.Storage.Register;
using Akuntabel.Storage.Riwayat;

namespace Akuntabel.Storage.Tests.Register;

/// <summary>A store with two registers: organisations, all open, and foreigners, whose passports are personal and whose informant is
/// secret.</summary>
internal sealed class UjiRegister : IAsyncDisposable
{
    private UjiRegister(GudangUji gudang) => Gudang = gudang;

    public static DefinisiRegister Ormas { get; } = new("ormas", "Organisasi kemasyarakatan", "organisasi",
    [
        new("nama", "Nama", JenisIsian.Teks) { Wajib = true, DiDaftar = true },
        new("kecamatan", "Kecamatan", JenisIsian.Teks),
        new("anggota", "Anggota", JenisIsian.Angka) { Desimal = 2 },
        new("iuran", "Iuran", JenisIsian.Rupiah),
        new("kas", "Kas", JenisIsian.Terhitung) { Rumus = "Anggota × Iuran", Satuan = "Rp" },
        new("skt", "Tanggal SKT", JenisIsian.Tanggal),
    ])
    {
        KunciSama = ["nama"],
        Keadaan = [new("diajukan", "Diajukan"), new("terbit", "Terbit"), new("bubar", "Bubar", Akhir: true)],
        Perpindahan =
        [
            new("terbitkan", "Terbitkan", ["diajukan"], "terbit") { Wajib = ["skt"] },
                new("bubarkan", "Bubarkan", [], "bubar") { Beralasan = true },
        ],
        Tenggat = [new("skt", "SKT berakhir", PatokanTempo.Bidang, "skt", 5, SatuanTempo.Tahun)],
    };

    public static DefinisiRegister Asing { get; } = new("orang-asing", "Orang asing", "orang",
    [
        new("uraian", "Uraian", JenisIsian.Teks) { Wajib = true },
        new("paspor", "Nomor paspor", JenisIsian.Teks) { Wajib = true, Kerahasiaan = KerahasiaanBidang.Pribadi },
        new("pelapor", "Pelapor", JenisIsian.Teks) { Kerahasiaan = KerahasiaanBidang.Rahasia },
        new("pergi", "Tanggal pergi", JenisIsian.Tanggal),
    ])
    {
        KunciSama = ["paspor"], Retensi = new RetensiRegister("pergi", 2, "Peraturan uji"),
    };

    public GudangUji Gudang { get; }

    public KunciInstalasi Kunci { get; private set; } = KunciInstalasi.Baru();

    public RegisterStore Store => new(Gudang.Basisdata, Gudang.Rantai, Gudang.Jam, Kunci);

    public static KunciRegister Di(DefinisiRegister d) => new(GudangUji.Pemda, GudangUji.PerangkatDaerah, d.Kode);

    public static async Task<UjiRegister> BuatAsync(MesinBasisdata mesin, ServerPostgres server)
    {
        var u = new UjiRegister(await GudangUji.BuatAsync(mesin, server));
        (await new KunciStore(u.Gudang.Basisdata).PasangAsync(u.Kunci)).ShouldBeTrue();
        return u;
    }

    public static PenghitungTempo Tempo(DefinisiRegister d) => new(d, new KalenderKerja());

    public static Dictionary<string, string> Isi(params (string Kode, string Nilai)[] isi) => isi.ToDictionary(i => i.Kode, i => i.Nilai);

    /// <summary>Keeps a new row; its id.</summary>
    public async Task<string> TambahAsync(DefinisiRegister d, params (string Kode, string Nilai)[] isi) =>
        (await Store.SimpanAsync(GudangUji.Ani, Di(d), d, Tempo(d), new BarisIsian("", 0, Isi(isi)),
            "")).ShouldBeOfType<HasilSimpanBaris.Tersimpan>().Id;

    public Task<HasilSimpanBaris> UbahAsync(DefinisiRegister d, string id, int revisi, params (string Kode, string Nilai)[] isi) =>
        Store.SimpanAsync(GudangUji.Ani, Di(d), d, Tempo(d), new BarisIsian(id, revisi, Isi(isi)), "perbaikan");

    public async Task<BarisTersimpan> CariAsync(DefinisiRegister d, string id) => (await Store.CariAsync(Di(d), d, id)).ShouldNotBeNull();

    public Task<HalamanBaris> HalamanAsync(DefinisiRegister d, SaringBaris? saring = null) =>
        Store.HalamanAsync(Di(d), d, saring ?? new SaringBaris());

    /// <summary>Names of the rows that words find, in order.</summary>
    public async Task<string> TemukanAsync(string cari) =>
        string.Join(", ", (await HalamanAsync(Ormas, new SaringBaris { Cari = cari, Urut = "nama" })).Baris.Select(b => b.Sebutan));

    public async Task<string?> BukaAsync(string id, string bidang) =>
        (await Store.BukaAsync(GudangUji.Ani, Di(Asing), Asing, id, bidang, "pemeriksaan")).Nilai;

    public async Task<List<BarisRegister>> SemuaAsync(DefinisiRegister d, bool buka = false)
    {
        var hasil = new List<BarisRegister>();
        await foreach (var b in Store.AlirkanAsync(Di(d), d, buka))
        {
            hasil.Add(b);
        }

        return hasil;
    }

    public Task<T?> SatuAsync<T>(string sql) => Gudang.Basisdata.BacaAsync(s => s.SatuAsync<T>(sql));

    public Task<IReadOnlyList<Peristiwa>> PeristiwaAsync() =>
        Gudang.Basisdata.BacaAsync(s => s.DaftarAsync<Peristiwa>($"SELECT * FROM peristiwa ORDER BY nomor"));

    public void Pakai(KunciInstalasi kunci) => Kunci = kunci;

    public ValueTask DisposeAsync() => Gudang.DisposeAsync();
}
