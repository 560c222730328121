using Akuntabel.Storage.Akun;
using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Pemda;
using Akuntabel.Storage.Riwayat;

namespace Akuntabel.Storage.Tests.Akun;

/// <summary>A store with the stores of accounts over it.</summary>
public abstract class AkunTests(MesinBasisdata mesin, ServerPostgres server) : IAsyncLifetime
{
    private GudangUji? _gudang;

    private PemdaStore? _pemda;

    private MulaiStore? _mulai;

    protected GudangUji Gudang => _gudang ?? throw new InvalidOperationException("belum siap");

    protected PenggunaStore Pengguna => new(Gudang.Basisdata, Gudang.Rantai, Gudang.Jam);

    protected SesiStore Sesi => new(Gudang.Basisdata, Gudang.Jam);

    protected TautanStore Tautan => new(Gudang.Basisdata, Gudang.Jam);

    protected PercobaanStore Percobaan => new(Gudang.Basisdata, Gudang.Rantai, Gudang.Jam);

    protected PeranStore Peran => new(Gudang.Basisdata, Gudang.Jam);

    protected PemdaStore PemdaKini => _pemda ??= new(Gudang.Basisdata, Gudang.Rantai, Gudang.Jam);

    protected MulaiStore Mulai => _mulai ??= new(Gudang.Basisdata, Gudang.Rantai, Tautan, Peran, PemdaKini);

    protected KelolaPenggunaStore Kelola => new(Gudang.Basisdata, Gudang.Rantai, Tautan, Peran, Gudang.Jam);

    public async ValueTask InitializeAsync() => _gudang = await GudangUji.BuatAsync(mesin, server);

    public async ValueTask DisposeAsync()
    {
        if (_mulai is not null)
        {
            await _mulai.DisposeAsync();
        }

        if (_gudang is not null)
        {
            await _gudang.DisposeAsync();
        }

        GC.SuppressFinalize(this);
    }

    /// <summary>The first administrator, by the link.</summary>
    protected async Task<Pengguna> AdministratorAsync(string nama = "admin")
    {
        var rahasia = await Mulai.TautanAsync();
        var baru = Storage.Akun.Pengguna.Baru(GudangUji.Pemda, nama, "Budi Administrator", Gudang.Jam.Kini);
        baru.Sandi = "sidik-sandi";
        (await Mulai.BuatAdministratorAsync(rahasia.ShouldNotBeNull(), baru)).Keadaan.ShouldBe(KeadaanTautan.Berlaku);
        return await CariAsync(baru.Id);
    }

    /// <summary>A user made by administration, who has set a password.</summary>
    protected async Task<Pengguna> PenggunaAsync(string nama, string pejabat = "")
    {
        var hasil = (await Kelola.BuatAsync(GudangUji.Ani, new IsianPengguna(nama, $"Orang {nama}", pejabat))).ShouldBeOfType<HasilKelola.Selesai>();
        (await Kelola.AturSandiAsync(GudangUji.Pemda, hasil.Tautan, "sidik-sandi")).ShouldNotBeNull();
        return await CariAsync(hasil.Id);
    }

    protected async Task<Pengguna> CariAsync(string id) => (await Pengguna.CariAsync(GudangUji.Pemda, id)).ShouldNotBeNull();

    protected async Task<IReadOnlyList<string>> PeristiwaAsync(string id) => [.. (await Kelola.RiwayatAsync(GudangUji.Pemda, id)).Select(p => p.Jenis)];

    protected async Task<IReadOnlyList<Peristiwa>> SemuaPeristiwaAsync() => await Gudang.Basisdata.BacaAsync(s => RantaiPeristiwa.DaftarAsync(s, GudangUji.Pemda, banyak: 1000));
}
