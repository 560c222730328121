using Akuntabel.Storage.Dokumen;
using Akuntabel.Storage.Instansi;
using Akuntabel.Storage.KertasKerja;
using Akuntabel.Storage.Pengujian;
using Akuntabel.Storage.Proyeksi;
using Akuntabel.Web.Fitur.Bersama;
using Akuntabel.Web.Keamanan;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Akuntabel.Web.Fitur.Beranda;

/// <summary>First page after signing in: one's office, or how all of them stand, for those who look after several.</summary>
public class IndexModel(
    Pengakses pengakses, KonteksPd konteks, SumberBeranda sumber, PenyusunBeranda penyusun, AntreanReviu antrean) : PageModel
{
    /// <summary>The user.</summary>
    public string Nama => pengakses.Nama;

    /// <summary>Whether the user holds no role today.</summary>
    public bool TanpaPeran => pengakses.DaftarPeran.Count == 0;

    /// <summary>Today.</summary>
    public DateOnly HariIni => konteks.HariIni;

    /// <summary>The only office of the user; <c>null</c> for those of several, of none, and of all.</summary>
    public BerandaKantor? Kantor { get; private set; }

    /// <summary>How the offices stand that the user may open.</summary>
    public MatriksKantor? Matriks { get; private set; }

    /// <summary>Terms that wait for the user's confirmation.</summary>
    public long BanyakMenunggu { get; private set; }

    /// <summary>Kept reports with findings that nobody decided yet; <c>null</c> for users who do not decide.</summary>
    public IReadOnlyList<BarisRekap>? Reviu { get; private set; }

    /// <summary>Reviu that wait for the user; <c>null</c>: he does none.</summary>
    public IReadOnlyList<TugasReviu>? Antrean { get; private set; }

    /// <summary>What offices did about recommendations and handed in; empty: nothing, or others decide on it.</summary>
    public IReadOnlyList<RekomendasiTersimpan> Rekomendasi { get; private set; } = [];

    /// <summary>Whether the user adds offices.</summary>
    public bool Menambah => konteks.Boleh(Hak.Atas<PerangkatDaerah.TambahModel>(nameof(PerangkatDaerah.TambahModel.OnPostAsync)), null);

    /// <summary>Shows it.</summary>
    public async Task OnGetAsync(CancellationToken batal)
    {
        var sepemda = konteks.Boleh(Hak.Atas<PerangkatDaerah.IndexModel>(nameof(PerangkatDaerah.IndexModel.OnGetAsync)), null);
        var sendiri = pengakses.PerangkatDaerahSendiri.ToList();
        if (!sepemda && sendiri is [var satu] && await konteks.CariAsync(satu, batal) is { } kantor)
        {
            ViewData["Menu"] = Umum.Alamat.PerangkatDaerah.Ringkasan(satu);
            Kantor = await penyusun.SusunAsync(kantor, konteks.Waktu(HttpContext), false, batal);
        }
        else if (!TanpaPeran)
        {
            await SemuaAsync(batal);
        }
    }

    private async Task SemuaAsync(CancellationToken batal)
    {
        var siap = Menambah ? await sumber.Penyiapan.DaftarAsync(pengakses.Pemda, "", batal) : [];
        BanyakMenunggu = konteks.Boleh(Hak.Atas<Pejabat.KonfirmasiModel>(nameof(Pejabat.KonfirmasiModel.OnPostAsync)), null)
            ? siap.Sum(s => s.Menunggu) : 0;
        Reviu = konteks.Boleh(Hak.Atas<Uji.TemuanModel>(nameof(Uji.TemuanModel.OnPostSimpanAsync)), null)
            ? [.. (await sumber.Pengujian.RekapAsync(pengakses.Pemda, batal)).Where(r => r.Belum > 0)] : null;
        await konteks.SemuaAsync("", batal);
        Rekomendasi = konteks.Terlihat.Any(p => p.RekomendasiTerbuka > 0)
            && konteks.Boleh(Hak.Atas<Pengawasan.SatuRekomendasiModel>(nameof(Pengawasan.SatuRekomendasiModel.OnPostPutusAsync)), null)
            ? [.. (await sumber.Rekomendasi.DaftarAsync(pengakses.Pemda, null, batal: batal)).Where(r => r.Keadaan == KeadaanRekomendasi.Diajukan)] : [];
        var tahun = konteks.Waktu(HttpContext).Tahun;
        var kantor = konteks.Terlihat.Where(p => p.Aktif == 1).ToList();
        var dokumen = await sumber.Dokumen.SemuaKantorAsync(pengakses.Pemda, tahun, batal);
        var mereviu = konteks.Boleh(Hak.Atas<Fitur.Reviu.TugasModel>(nameof(Fitur.Reviu.TugasModel.OnPostAsync)), null);
        Antrean = mereviu || pengakses.DaftarPeran.Any(p => p.Peran == Core.Alur.Peran.Bappeda)
            ? await antrean.CariAsync(tahun, kantor.ToDictionary(p => p.Id, p => p.Nama, StringComparer.Ordinal), dokumen, mereviu, batal) : null;
        Matriks = MatriksKantor.Susun(
            await sumber.Fakta.RingkasanAsync(pengakses.Pemda, tahun, kantor, dokumen, batal: batal), dokumen,
            siap, (d, pd) => new HakKantor(konteks, pd).Menetapkan(d),
            [.. (await sumber.Tenggat.DaftarAsync(pengakses.Pemda, batal)).Select(k => k.Ketentuan)], HariIni);
    }
}
