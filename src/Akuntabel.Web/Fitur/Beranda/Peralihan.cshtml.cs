using Akuntabel.Core.Alur;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Pertukaran.LembarNomenklatur;
using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Dokumen;
using Akuntabel.Web.Fitur.Bersama;
using Akuntabel.Web.FormulirDokumen;
using Akuntabel.Web.Penyimpanan;
using Microsoft.AspNetCore.Mvc;

namespace Akuntabel.Web.Fitur.Beranda;

/// <summary>The documents of a year beside those of the year before: what was taken over, what is different, what must be
/// decided.</summary>
public class PeralihanModel(Basisdata basisdata, KonteksPd konteks, NomenklaturBerlaku nomenklatur) : HalamanPd(konteks)
{
    // of other documents nothing is rolled over
    private static readonly JenisDokumen[] Dialihkan =
        [JenisDokumen.RencanaKinerja, JenisDokumen.PerjanjianKinerja, JenisDokumen.PerjanjianJenjang, JenisDokumen.Anggaran];

    /// <summary>The newer year.</summary>
    [FromRoute]
    public int Tahun { get; set; }

    /// <summary>The documents that have one of the year before.</summary>
    public IReadOnlyList<DokumenBeralih> Daftar { get; private set; } = [];

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken batal)
    {
        if (Tahun is < 2000 or > 2100 || !await KenalAsync(batal))
        {
            return NotFound();
        }

        var (kini, lalu) = await basisdata.BacaAsync(async s =>
            (await DokumenStore.IsiTerbaruAsync(s, Konteks.Pemda, Pd, Periode.Tahun(Tahun)),
                await DokumenStore.IsiTerbaruAsync(s, Konteks.Pemda, Pd, Periode.Tahun(Tahun - 1))), batal);
        var kode = await nomenklatur.UntukAsync(Konteks.Pemda, JenisNomenklatur.Kegiatan, Tahun, batal);
        var sekitar = JenisDokumen.Satukan(kini.Select(d => (d.Versi.JenisDokumen, d.Berkas)));
        Daftar = [.. from k in kini
            where Dialihkan.Contains(k.Versi.JenisDokumen)
            join l in lalu on k.Versi.Jenis equals l.Versi.Jenis
            where k.Versi.Dokumen != l.Versi.Dokumen
            select DokumenBeralih.Susun(k, l, sekitar, kode is null ? null : (kode.Daftar, kode.Versi.Dasar), Konteks.HariIni)];
        return Page();
    }
}
