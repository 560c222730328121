using Akuntabel.Core.Laporan;
using Akuntabel.Core.Umum;
using Akuntabel.Storage.Terbitan;
using Akuntabel.Web.Fitur.Bersama;
using Akuntabel.Web.Umum;

namespace Akuntabel.Web.Fitur.Terbitan;

/// <summary>A page of one issued report.</summary>
public abstract class HalamanTerbitan(KonteksPd konteks, TerbitanStore store, WaktuSetempat waktu) : HalamanPd(konteks)
{
    /// <summary>The issue.</summary>
    public BarisTerbitan Terbitan { get; private set; } = new();

    /// <summary>Its code as people read it.</summary>
    public string Kode => KodeTerbitan.Cetak(Terbitan.Kode);

    /// <summary>Times as people read them.</summary>
    public WaktuSetempat Waktu => waktu;

    /// <summary>Day of setting, in words.</summary>
    public string Ditetapkan => TanggalIndonesia.Panjang(DateOnly.ParseExact(Terbitan.Tanggal, "yyyy-MM-dd"));

    /// <summary>Address of the issue.</summary>
    public string Pangkal => Alamat.Terbitan.Satu(Pd, Terbitan.Kode);

    /// <summary>What keeps and gives out issues.</summary>
    protected TerbitanStore Store => store;

    /// <summary>Reads the issue of the address; <c>false</c>: this office has none.</summary>
    protected async Task<bool> BukaAsync(CancellationToken batal)
    {
        if (!KodeTerbitan.Coba(RouteData.Values["kode"]?.ToString(), out var kode) || !await KenalAsync(batal)
            || await store.CariAsync(Konteks.Pemda, kode.Value, Pd, batal) is not { } t)
        {
            return false;
        }

        Terbitan = t;
        ViewData["Menu"] = Alamat.Laporan.Daftar(Pd);
        return true;
    }
}
