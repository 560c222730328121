using Akuntabel.Core.Alur;
using Akuntabel.Core.Umum;
using Akuntabel.Storage.Dokumen;
using Akuntabel.Storage.Instansi;
using Akuntabel.Web.Fitur.Bersama;
using Akuntabel.Web.FormulirDokumen;
using Akuntabel.Web.Keamanan;
using Akuntabel.Web.Komponen;
using Akuntabel.Web.Penyimpanan;
using Akuntabel.Web.Umum;
using Microsoft.AspNetCore.Mvc;

namespace Akuntabel.Web.Fitur.Beranda;

/// <summary>Documents that can be copied at once as drafts of a year.</summary>
/// <param name="Dari">Key of the example office; empty: the office's own earlier documents.</param>
/// <param name="Nama">Where they are from.</param>
/// <param name="Daftar">The documents.</param>
public sealed record SumberSalinan(string Dari, string Nama, IReadOnlyList<VersiDokumen> Daftar);

/// <summary>Begins the documents of a year as copies: of the office's last ones, or of an example office.</summary>
public class AwalModel(DokumenStore dokumen, KonteksPd konteks, Pengakses pengakses, PenyiapanStore penyiapan) : HalamanPd(konteks)
{
    // an example's agreement and profile name other people
    private static readonly JenisDokumen[] DariContoh = [JenisDokumen.Renstra, JenisDokumen.RencanaKinerja, JenisDokumen.Anggaran];

    /// <summary>The year that is begun.</summary>
    public int Tahun { get; private set; }

    /// <summary>What can be copied.</summary>
    public IReadOnlyList<SumberSalinan> Daftar { get; private set; } = [];

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken batal) => await BacaAsync(batal) ? Page() : NotFound();

    /// <summary>Copies.</summary>
    public async Task<IActionResult> OnPostAsync(string? dari, CancellationToken batal)
    {
        if (!await BacaAsync(batal))
        {
            return NotFound();
        }

        var banyak = 0;
        foreach (var sumber in Daftar.FirstOrDefault(s => s.Dari == (dari ?? ""))?.Daftar ?? [])
        {
            banyak += await SalinAsync(sumber, batal) ? 1 : 0;
        }

        this.Pesan(banyak > 0 ? $"{banyak} dokumen disalin sebagai draf {Tahun}. Periksa isinya, lalu ajukan."
            : "Tidak ada yang disalin: dokumennya sudah ada.", banyak > 0 ? Ragam.Sukses : Ragam.Info);
        return LocalRedirect(banyak > 0 && string.IsNullOrEmpty(dari) ? Alamat.PerangkatDaerah.Peralihan(Pd, Tahun)
            : Alamat.PerangkatDaerah.Ringkasan(Pd, Tahun));
    }

    private async Task<bool> SalinAsync(VersiDokumen sumber, CancellationToken batal)
    {
        var (jenis, p) = (sumber.JenisDokumen, sumber.Periode);
        var periode = jenis.Lingkup != LingkupWaktu.MasaRenstra ? jenis.RentangBaru(Periode.Tahun(Tahun))
            : p.Mulai <= Tahun && Tahun <= p.Selesai ? p : new Periode(Tahun, Tahun + p.Selesai - p.Mulai);
        var salinan = SalinanDokumen.Salin(jenis, await dokumen.IsiAsync(sumber, batal), p, periode, PerangkatDaerah.Nama,
            pengakses.NamaPemda);
        var isi = PeralihanTahun.Alihkan(salinan,
            await dokumen.BerkasAsync(Konteks.Pemda, Pd, Periode.Tahun(Tahun), PilihanVersi.Terbaru, batal), p.Selesai, periode.Selesai,
            (await penyiapan.DaftarAsync(Konteks.Pemda, Pd, batal))[0].Kepala.Length > 0);
        try
        {
            await dokumen.BuatAsync(Konteks.Pelaku, Pd, jenis, periode, isi, batal);
            return true;
        }
        catch (DokumenTidakDibuatException)
        {
            return false;
        }
    }

    private async Task<bool> BacaAsync(CancellationToken batal)
    {
        if (!await KenalAsync(batal))
        {
            return false;
        }

        Tahun = Konteks.Waktu(HttpContext).Tahun;
        var semua = await dokumen.DaftarAsync(Konteks.Pemda, Pd, batal);
        var belum = KelengkapanPeriode.Untuk(semua, Periode.Tahun(Tahun)).Daftar.Where(b => b.Versi is null
            && b.Jenis != JenisDokumen.Laporan
            && Konteks.Boleh(Hak.Atas<Dokumen.IndexModel>(nameof(Dokumen.IndexModel.OnPostBuatAsync)), Pd, b.Jenis.Kode)).ToList();
        Daftar = [.. new[] { new SumberSalinan("", "Dokumen tahun lalu", [.. belum.Select(b => b.Sumber).OfType<VersiDokumen>()]) }
            .Concat(await ContohAsync([.. belum.Select(b => b.Jenis)], batal)).Where(s => s.Daftar.Count > 0)];
        return true;
    }

    // example offices are there to be read by everybody
    private async Task<IReadOnlyList<SumberSalinan>> ContohAsync(IReadOnlyList<JenisDokumen> belum, CancellationToken batal)
    {
        var contoh = (await Konteks.SemuaAsync(Pd, batal)).Where(k => k.Contoh == 1 && k.Id != Pd).ToList();
        var dokumenContoh = contoh.Count == 0 ? null : await dokumen.SemuaKantorAsync(Konteks.Pemda, WaktuKerja.TahunTerakhir, batal);
        return [.. contoh.Select(k => new SumberSalinan(k.Id, k.Nama, [.. DariContoh.Where(belum.Contains)
            .Select(j => dokumenContoh?[k.Id].FirstOrDefault(d => d.JenisDokumen == j)).OfType<VersiDokumen>()]))];
    }
}
