using Akuntabel.Storage;
using Akuntabel.Storage.Akun;
using Akuntabel.Storage.Proyeksi;
using Akuntabel.Web.Keamanan;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Akuntabel.Web.Fitur.Beranda;

/// <summary>First page after signing in: one's own perangkat daerah, and, for those who read all, how all of them stand.</summary>
public class IndexModel(Pengakses pengakses, TabelKewenangan tabel, FaktaStore fakta, PeranStore hariIni, Basisdata basisdata) : PageModel
{
    /// <summary>The user.</summary>
    public string Nama => pengakses.Nama;

    /// <summary>Whether the user holds no role today.</summary>
    public bool TanpaPeran => pengakses.DaftarPeran.Count == 0;

    /// <summary>The perangkat daerah that the user belongs to.</summary>
    public IReadOnlyList<BarisSendiri> Sendiri { get; private set; } = [];

    /// <summary>How all stand; <c>null</c> for users who do not read all.</summary>
    public RingkasanPemda? Ringkasan { get; private set; }

    /// <summary>Years with a report document.</summary>
    public IReadOnlyList<SelectListItem> DaftarTahun { get; private set; } = [];

    /// <summary>Shows it.</summary>
    public async Task OnGetAsync(int? tahun, CancellationToken batal)
    {
        var (sendiri, daftarTahun) = await basisdata.BacaAsync(
            async s => (
                await s.DaftarAsync<BarisSendiri>("SELECT id, nama FROM perangkat_daerah WHERE pemda = @Pemda ORDER BY kode, nama", new { pengakses.Pemda }),
                await s.DaftarAsync<int>("SELECT DISTINCT mulai FROM dokumen WHERE pemda = @Pemda AND jenis = 'laporan' ORDER BY mulai DESC", new { pengakses.Pemda })),
            batal);
        var milik = pengakses.PerangkatDaerahSendiri.ToHashSet(StringComparer.Ordinal);
        Sendiri = [.. sendiri.Where(b => milik.Contains(b.Id))];
        if (tabel.Boleh("/PerangkatDaerah/Index", "OnGet", pengakses, null))
        {
            var pilih = tahun is { } t && daftarTahun.Contains(t) ? t : (daftarTahun.Count > 0 ? daftarTahun[0] : hariIni.HariIni.Year);
            DaftarTahun = [.. daftarTahun.Select(d => new SelectListItem($"{d}", $"{d}", d == pilih))];
            Ringkasan = await fakta.RingkasanAsync(pengakses.Pemda, pilih, batal);
        }
    }

    /// <summary>A perangkat daerah of the user's.</summary>
    public sealed class BarisSendiri
    {
        /// <summary>Key.</summary>
        public string Id { get; init; } = "";

        /// <summary>Name.</summary>
        public string Nama { get; init; } = "";
    }
}
