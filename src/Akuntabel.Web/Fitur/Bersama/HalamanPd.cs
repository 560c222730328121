using Akuntabel.Core.Alur;
using Akuntabel.Core.Umum;
using Akuntabel.Storage.Akun;
using Akuntabel.Storage.Instansi;
using Akuntabel.Storage.Riwayat;
using Akuntabel.Web.Keamanan;
using Akuntabel.Web.Komponen;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Akuntabel.Web.Fitur.Bersama;

/// <summary>What the pages of master data need from a request.</summary>
public sealed class KonteksPd(Pengakses pengakses, TabelKewenangan tabel, PerangkatDaerahStore perangkatDaerah, PeranStore peran)
{
    // features know this one, and not the reverse: the front page is named as the table of rights names it
    private static readonly Hak Membuka = new("/Beranda/Kantor", "OnGet");

    private WaktuKerja? _waktu;

    /// <summary>Pemerintah daerah.</summary>
    public string Pemda => pengakses.Pemda;

    /// <summary>Who acts.</summary>
    public Pelaku Pelaku => pengakses.Pelaku;

    /// <summary>The same in a role for a perangkat daerah.</summary>
    public Pelaku Sebagai(Peran peran, string perangkatDaerah) => pengakses.Sebagai(peran, perangkatDaerah);

    /// <summary>Today, as terms are counted.</summary>
    public DateOnly HariIni => peran.HariIni;

    /// <summary>The perangkat daerah that this request read last; <c>null</c>: none yet.</summary>
    public BarisPerangkatDaerah? Terbaca { get; private set; }

    /// <summary>The perangkat daerah that the user may open, once one was read.</summary>
    public IReadOnlyList<BarisPerangkatDaerah> Terlihat { get; private set; } = [];

    /// <summary>The perangkat daerah, or <c>null</c>.</summary>
    public async Task<BarisPerangkatDaerah?> CariAsync(string pd, CancellationToken batal) =>
        Terbaca = (await SemuaAsync(pd, batal)).FirstOrDefault(p => p.Id == pd);

    /// <summary>Reads all perangkat daerah, with the years of one (empty: of all), and keeps those that the user may open.</summary>
    public async Task<IReadOnlyList<BarisPerangkatDaerah>> SemuaAsync(string pd, CancellationToken batal)
    {
        var semua = await perangkatDaerah.DenganTahunAsync(Pemda, pd, batal);
        Terlihat = [.. semua.Where(p => Boleh(Membuka, p.Id))];
        return semua;
    }

    /// <summary>The year and quarter that the user works in: of the perangkat daerah that was read last, or of all that may be
    /// opened.</summary>
    public WaktuKerja Waktu(HttpContext konteks) => _waktu ??= WaktuKerja.Baca(
        konteks, Tercakup.Min(p => p.TahunAwal), Tercakup.Max(p => p.TahunAkhir), HariIni);

    private IReadOnlyList<BarisPerangkatDaerah> Tercakup => Terbaca is { } p ? [p] : Terlihat;

    /// <summary>Whether the user holds a right.</summary>
    public bool Boleh(Hak hak, string? pd, string? jenis = null) => tabel.Boleh(hak, pengakses, pd, jenis);
}

/// <summary>A page that changes master data: outcomes of the stores become messages at the fields.</summary>
public abstract class HalamanInduk(KonteksPd konteks) : PageModel
{
    /// <summary>Whether somebody else changed what is being edited.</summary>
    public bool Bentrok { get; private set; }

    /// <summary>Due times that what is to be saved would move: shown before it is; <c>null</c>: none, or they were seen.</summary>
    public HasilUbah.Menggeser? Geser { get; private set; }

    /// <summary>Surroundings of the request.</summary>
    protected KonteksPd Konteks => konteks;

    /// <summary>Today.</summary>
    public DateOnly HariIni => konteks.HariIni;

    /// <summary>A typed date, or a message at its field.</summary>
    protected DateOnly? Tanggal(string bidang, string? teks)
    {
        if (!TanggalIndonesia.Coba(teks ?? "", out var tanggal, out var alasan))
        {
            ModelState.AddModelError(bidang, alasan ?? "");
        }

        return tanggal;
    }

    /// <summary>Leads on when it was written; else puts the message at its field (<c>null</c>: show the page again).</summary>
    protected IActionResult? Terima(HasilUbah hasil, string tujuan, string pesan, string awalan = "Isian.")
    {
        switch (hasil)
        {
            case HasilUbah.Tersimpan t:
                this.Pesan(t.Keterangan.Length > 0 ? t.Keterangan : pesan);
                return LocalRedirect(tujuan);
            case HasilUbah.Ditolak d:
                ModelState.AddModelError(d.Bidang.Length > 0 ? awalan + d.Bidang : "", d.Pesan);
                return null;
            case HasilUbah.Bentrok:
                Bentrok = true;
                return null;
            case HasilUbah.Menggeser g:
                Geser = g;
                return null;
            default:
                return NotFound();
        }
    }

    /// <summary>As <see cref="Terima"/>, for an act on a row of a list: refusals are told above the list.</summary>
    protected IActionResult TerimaDiDaftar(HasilUbah hasil, string tujuan, string pesan)
    {
        var (teks, ragam) = hasil switch
        {
            HasilUbah.Tersimpan t => (t.Keterangan.Length > 0 ? t.Keterangan : pesan, Ragam.Sukses),
            HasilUbah.Ditolak d => (d.Pesan, Ragam.Peringatan),
            HasilUbah.Bentrok => ("Data itu baru saja diubah orang lain. Periksa keadaannya di bawah ini, lalu ulangi bila masih perlu.", Ragam.Peringatan),
            _ => ("Data itu sudah tidak ada; mungkin baru saja dihapus orang lain.", Ragam.Peringatan),
        };
        this.Pesan(teks, ragam);
        return LocalRedirect(tujuan);
    }
}

/// <summary>A page of one perangkat daerah.</summary>
public abstract class HalamanPd(KonteksPd konteks) : HalamanInduk(konteks)
{
    /// <summary>Key of the address. Never bound from a form: the permission was asked for the address.</summary>
    public string Pd => RouteData.Values["pd"]?.ToString() ?? "";

    /// <summary>The perangkat daerah.</summary>
    public BarisPerangkatDaerah PerangkatDaerah { get; private set; } = new();

    /// <summary>Whether the user holds a right here.</summary>
    public bool Boleh(Hak hak) => Konteks.Boleh(hak, Pd);

    /// <summary>Reads the perangkat daerah; <c>false</c> when there is none of that key.</summary>
    protected async Task<bool> KenalAsync(CancellationToken batal)
    {
        if (await Konteks.CariAsync(Pd, batal) is not { } p)
        {
            return false;
        }

        PerangkatDaerah = p;
        return true;
    }
}
