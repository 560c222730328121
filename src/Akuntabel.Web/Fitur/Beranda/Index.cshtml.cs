using Akuntabel.Storage.Akun;
using Akuntabel.Storage.Dokumen;
using Akuntabel.Storage.Instansi;
using Akuntabel.Storage.Pengujian;
using Akuntabel.Storage.Proyeksi;
using Akuntabel.Web.Keamanan;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Akuntabel.Web.Fitur.Beranda;

/// <summary>First page after signing in: one's own perangkat daerah, and, for those who read all, how all of them stand.</summary>
public class IndexModel(Pengakses pengakses, TabelKewenangan tabel, FaktaStore fakta, PeranStore hariIni, MasaJabatanStore masa,
    DokumenStore dokumen,
    PengujianStore pengujian) : PageModel
{
    /// <summary>The user.</summary>
    public string Nama => pengakses.Nama;

    /// <summary>Whether the user holds no role today.</summary>
    public bool TanpaPeran => pengakses.DaftarPeran.Count == 0;

    /// <summary>The perangkat daerah that the user belongs to.</summary>
    public IReadOnlyList<KantorSendiri> Sendiri { get; private set; } = [];

    /// <summary>How all stand; <c>null</c> for users who do not read all.</summary>
    public RingkasanPemda? Ringkasan { get; private set; }

    /// <summary>Terms that wait for the user's confirmation.</summary>
    public long BanyakMenunggu { get; private set; }

    /// <summary>Kept reports with findings that nobody decided yet; <c>null</c> for users who do not decide.</summary>
    public int? BelumDiputus { get; private set; }

    /// <summary>Years with a report document.</summary>
    public IReadOnlyList<SelectListItem> DaftarTahun { get; private set; } = [];

    /// <summary>Shows it.</summary>
    public async Task OnGetAsync(int? tahun, CancellationToken batal)
    {
        var (daftarTahun, daftar) = await dokumen.KantorAsync(pengakses.Pemda, pengakses.PerangkatDaerahSendiri.ToHashSet(StringComparer.Ordinal), batal);
        Sendiri = [.. daftar.Select(k => new KantorSendiri(
            k.Id, k.Nama, k.Draf, k.Menunggu, k.Dikembalikan,
                tabel.Boleh(Hak.Atas<Fitur.Dokumen.TetapkanModel>(nameof(Fitur.Dokumen.TetapkanModel.OnPostAsync)), pengakses, k.Id)))];
        BanyakMenunggu = tabel.Boleh(Hak.Atas<Fitur.Pejabat.KonfirmasiModel>(nameof(Fitur.Pejabat.KonfirmasiModel.OnPostAsync)), pengakses, null)
            ? await masa.BanyakMenungguAsync(pengakses.Pemda, batal) : 0;
        if (tabel.Boleh(Hak.Atas<Fitur.Uji.TemuanModel>(nameof(Fitur.Uji.TemuanModel.OnPostSimpanAsync)), pengakses, null))
        {
            BelumDiputus = (await pengujian.RekapAsync(pengakses.Pemda, batal)).Count(b => b.Belum > 0);
        }

        if (tabel.Boleh(Hak.Atas<Fitur.PerangkatDaerah.IndexModel>(nameof(Fitur.PerangkatDaerah.IndexModel.OnGetAsync)), pengakses, null))
        {
            var pilih = tahun is { } t && daftarTahun.Contains(t) ? t : (daftarTahun.Count > 0 ? daftarTahun[0] : hariIni.HariIni.Year);
            DaftarTahun = [.. daftarTahun.Select(d => new SelectListItem($"{d}", $"{d}", d == pilih))];
            Ringkasan = await fakta.RingkasanAsync(pengakses.Pemda, pilih, batal);
        }
    }
}

/// <summary>A perangkat daerah of the user's.</summary>
/// <param name="Id">Key.</param>
/// <param name="Nama">Name.</param>
/// <param name="Draf">Its documents whose newest version is not yet set.</param>
/// <param name="Menunggu">Those of them that wait for the head.</param>
/// <param name="Dikembalikan">Those of them that the head gave back.</param>
/// <param name="Menetapkan">Whether the user is the one who sets them.</param>
public sealed record KantorSendiri(string Id, string Nama, int Draf, int Menunggu, int Dikembalikan, bool Menetapkan);
