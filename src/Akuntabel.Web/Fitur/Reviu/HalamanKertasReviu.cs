using Akuntabel.Core.Alur;
using Akuntabel.Core.Reviu;
using Akuntabel.Core.Umum;
using Akuntabel.Storage.KertasKerja;
using Akuntabel.Web.Fitur.Bersama;
using Akuntabel.Web.Komponen;
using Akuntabel.Web.Pengawasan;
using Akuntabel.Web.Penyusunan;
using Akuntabel.Web.Umum;
using Microsoft.AspNetCore.Mvc;

namespace Akuntabel.Web.Fitur.Reviu;

/// <summary>A page of the reviu of one report.</summary>
public abstract class HalamanKertasReviu(KonteksPd konteks, AlatReviu alat) : HalamanPd(konteks)
{
    private BahanTerkumpul? _bahan;

    /// <summary>Year of the report.</summary>
    [BindProperty(SupportsGet = true)]
    public int Tahun { get; set; }

    /// <summary>The reviu; <c>null</c>: not begun.</summary>
    public KeadaanReviu? Keadaan { get; private set; }

    /// <summary>What the data say of each statement, by its code; empty where nobody asks for it.</summary>
    public IReadOnlyDictionary<string, UsulanMesin> Usulan { get; private set; } = new Dictionary<string, UsulanMesin>(StringComparer.Ordinal);

    /// <summary>Where reasons are seen.</summary>
    public AlamatRujukan Rujukan { get; private set; } = new("", 0, null);

    /// <summary>Times as people read them.</summary>
    public WaktuSetempat Waktu => alat.Waktu;

    /// <summary>Span of the report.</summary>
    public Periode Periode => Periode.Tahun(Tahun);

    /// <summary>Address of the reviu.</summary>
    public string Pangkal => Alamat.Reviu.Satu(Pd, Tahun);

    /// <summary>What the report's page is called in the trail.</summary>
    public string Nama => $"Reviu {Tahun}";

    /// <summary>What the data tell, where it was collected.</summary>
    protected BahanTerkumpul? Bahan => _bahan;

    /// <summary>What the pages work with.</summary>
    protected AlatReviu Alat => alat;

    /// <summary>Reads the office and its reviu; <c>false</c>: there is no such page.</summary>
    protected async Task<bool> BukaAsync(CancellationToken batal)
    {
        if (Tahun is < WaktuKerja.TahunPertama or > WaktuKerja.TahunTerakhir || !await KenalAsync(batal))
        {
            return false;
        }

        ViewData["Menu"] = Alamat.Reviu.Menu(Pd);
        Keadaan = await alat.Reviu.BacaAsync(Pd, Tahun, batal);
        return true;
    }

    /// <summary>Collects what the data tell of the statements.</summary>
    protected async Task<BahanTerkumpul> KumpulkanAsync(CancellationToken batal)
    {
        if (_bahan is null)
        {
            _bahan = await alat.Pengumpul.KumpulkanAsync(Pd, Tahun, HariIni, batal);
            var instrumen = Keadaan?.Instrumen ?? await alat.Reviu.BerlakuAsync(Tahun, batal);
            Usulan = PengusulReviu.Susun(instrumen, _bahan.Bahan).ToDictionary(u => u.Kode, StringComparer.Ordinal);
            LetakRujukan(_bahan.Tulis);
        }

        return _bahan;
    }

    /// <summary>Where reasons are seen, in the report as it was read.</summary>
    protected void LetakRujukan(KeadaanTulis? tulis) => Rujukan = new AlamatRujukan(Pd, Tahun, tulis);

    /// <summary>Digest of the report as it is now; empty: there is none.</summary>
    protected async Task<string> SidikAsync(CancellationToken batal) => _bahan is { } b ? KonteksReviu.SidikNaskah(b.Tulis?.Bahan?.Naskah)
        : await alat.SidikAsync(Pd, Tahun, batal);

    /// <summary>Leads on, and says what came of it.</summary>
    protected LocalRedirectResult Kabar(string alamat, string teks, bool berhasil)
    {
        this.Pesan(teks, berhasil ? Ragam.Sukses : Ragam.Peringatan);
        return LocalRedirect(alamat);
    }

    /// <summary>A digest as a person compares it.</summary>
    public static string Ringkas(string sidik) => string.Join(' ', (sidik ?? "").Take(16).Chunk(4).Select(c => new string(c)));

    /// <summary>A tone for a status.</summary>
    public static Ragam Rupa(StatusPernyataan status) => status switch
    {
        StatusPernyataan.Terpenuhi => Ragam.Sukses,
        StatusPernyataan.DenganCatatan => Ragam.Peringatan,
        StatusPernyataan.TidakTerpenuhi => Ragam.Bahaya,
        _ => Ragam.Biasa,
    };

    /// <summary>A tone for an outcome.</summary>
    public static Ragam Rupa(SimpulanReviu simpulan) => simpulan switch
    {
        SimpulanReviu.Bersih => Ragam.Sukses,
        SimpulanReviu.CatatanMinor => Ragam.Peringatan,
        SimpulanReviu.BelumTerpenuhi or SimpulanReviu.Dihentikan => Ragam.Bahaya,
        _ => Ragam.Info,
    };

    /// <summary>What the data say, in words.</summary>
    public static string Sebut(KetetapanMesin k) => k switch
    {
        KetetapanMesin.Terpenuhi => "data mendukung",
        KetetapanMesin.Sebagian => "data mendukung sebagian",
        KetetapanMesin.Belum => "data belum mendukung",
        _ => "dinilai orang",
    };

    /// <summary>A text at most so long.</summary>
    public static string Potong(string teks, int panjang = 160) => teks is null ? "" : teks.Length <= panjang ? teks : teks[..(panjang - 1)].TrimEnd() + "…";

    /// <summary>A day in words; empty: none.</summary>
    public static string Hari(DateOnly? hari) => hari is { } h ? TanggalIndonesia.Panjang(h) : "";

    /// <summary>How a working paper stands, in words.</summary>
    public static string Sebut(KeadaanKertas k) => k switch { KeadaanKertas.Selesai => "Selesai", KeadaanKertas.Dihentikan => "Dihentikan", _ => "Berjalan" };
}
