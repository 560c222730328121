using Akuntabel.Core.Alur;
using Akuntabel.Core.Umum;
using Akuntabel.Storage.Akun;
using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Instansi;
using Akuntabel.Storage.Riwayat;

namespace Akuntabel.Storage.Tests.Pemda;

/// <summary>A store with the stores of master data.</summary>
public abstract class UjiPemda(MesinBasisdata mesin, ServerPostgres server) : IAsyncLifetime
{
    private GudangUji? _gudang;

    protected GudangUji Gudang => _gudang ?? throw new InvalidOperationException("belum siap");

    protected UnitStore Unit => new(Gudang.Basisdata, Gudang.Rantai);

    protected PejabatStore Pejabat => new(Gudang.Basisdata, Gudang.Rantai);

    protected MasaJabatanStore Masa => new(Gudang.Basisdata, Gudang.Rantai, new PeranStore(Gudang.Basisdata, Gudang.Jam));

    protected PerangkatDaerahStore PerangkatDaerah => new(Gudang.Basisdata, Gudang.Rantai);

    public async ValueTask InitializeAsync() => _gudang = await GudangUji.BuatAsync(mesin, server);

    public async ValueTask DisposeAsync()
    {
        if (_gudang is not null)
        {
            await _gudang.DisposeAsync();
        }
    }

    protected static HasilUbah.Tersimpan Tersimpan(HasilUbah hasil) => hasil.ShouldBeOfType<HasilUbah.Tersimpan>(hasil.ToString());

    protected static HasilUbah.Ditolak Ditolak(HasilUbah hasil) => hasil.ShouldBeOfType<HasilUbah.Ditolak>();

    protected async Task<string> PejabatAsync(string nama, string nip = "") =>
        Tersimpan(await Pejabat.TambahAsync(GudangUji.Ani, GudangUji.PerangkatDaerah, new IsianPejabat(nama, nip, "", ""))).Id;

    protected static IsianMasaJabatan Isian(
        string pejabat, string jabatan, string mulai, string selesai = "", StatusJabatan status = StatusJabatan.Definitif, string dasar = "", string unit = "", Peran? peran = null) =>
        new(pejabat, unit, jabatan, peran, status, Tanggal(mulai) ?? default, Tanggal(selesai), dasar);

    protected async Task<string> MasaAsync(string pejabat, string jabatan, string mulai, string selesai = "", string unit = "", Peran? peran = null) =>
        Tersimpan(await Masa.TambahAsync(GudangUji.Ani, GudangUji.PerangkatDaerah, Isian(pejabat, jabatan, mulai, selesai, unit: unit, peran: peran))).Id;

    protected Task<IReadOnlyList<Peristiwa>> PeristiwaAsync(string objek) => Gudang.Basisdata.BacaAsync(s => RantaiPeristiwa.DaftarAsync(s, GudangUji.Pemda, objek));

    private static DateOnly? Tanggal(string teks)
    {
        TanggalIndonesia.Coba(teks, out var tanggal, out _);
        return tanggal;
    }
}
