using Akuntabel.Core.Alur;
using Akuntabel.Storage.Dokumen;
using Akuntabel.Web.Fitur.Bersama;
using Akuntabel.Web.Keamanan;
using Akuntabel.Web.Komponen;
using Akuntabel.Web.Penyimpanan;
using Akuntabel.Web.Penyusunan;
using Akuntabel.Web.Umum;
using Microsoft.AspNetCore.Mvc;

namespace Akuntabel.Web.Fitur.Laporan;

/// <summary>The periods that an agency can compose a report for; begins another without copies of what it reads.</summary>
public class IndexModel(KonteksPd konteks, DokumenStore dokumen, Pengakses pengakses, PengambilNarasi pengambil) : HalamanPd(konteks)
{
    private IReadOnlyList<VersiDokumen> _semua = [];

    /// <summary>The report documents, newest first.</summary>
    public IReadOnlyList<VersiDokumen> Daftar { get; private set; } = [];

    /// <summary>Reports that can be begun.</summary>
    public IReadOnlyList<TawaranLaporan> DaftarTawaran { get; private set; } = [];

    /// <summary>Whether the user may begin one.</summary>
    public bool BolehMulai => Konteks.Boleh(Hak.Atas<IndexModel>(nameof(OnPostMulaiAsync)), Pd, JenisDokumen.Laporan.Kode);

    /// <summary>The report whose narratives may be taken over into one of a span; <c>null</c>: none was written before.</summary>
    public VersiDokumen? SumberNarasi(Periode periode) => TawaranLaporan.Sumber(_semua, periode) is { } s && s.Selesai <= periode.Mulai ? s : null;

    /// <summary>Shows them.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken batal) => await BacaAsync(batal) ? Page() : NotFound();

    /// <summary>Begins the report of a year or quarter: only its own document is made, all else is read from where it is.</summary>
    public async Task<IActionResult> OnPostMulaiAsync(int? tahun, int? triwulan, bool narasi, CancellationToken batal)
    {
        if (!await BacaAsync(batal))
        {
            return NotFound();
        }

        var periode = Periode.Tahun(tahun ?? 0, triwulan);
        if (Daftar.Any(d => d.Periode == periode))
        {
            // sent twice, or somebody else began it: it is there
            this.Pesan($"Laporan kinerja {periode} sudah ada.", Ragam.Info);
            return LocalRedirect(Alamat.Laporan.Satu(Pd, periode));
        }

        if (!DaftarTawaran.Any(t => t.DaftarPeriode.Contains(periode)))
        {
            this.Pesan(
                "Laporan tidak dimulai: belum ada dokumen untuk periode itu. Siapkan dokumennya lebih dahulu di menu Dokumen, atau pilih periode lain.",
                Ragam.Peringatan);
            return LocalRedirect(Alamat.Laporan.Daftar(Pd));
        }

        return await MulaiAsync(periode, narasi, batal);
    }

    private async Task<IActionResult> MulaiAsync(Periode periode, bool narasi, CancellationToken batal)
    {
        var sumber = TawaranLaporan.Sumber(_semua, periode);
        var isi = sumber is null
            ? AwalDokumen.Baru(JenisDokumen.Laporan, periode, PerangkatDaerah.Nama, pengakses.NamaPemda)
            : SalinanDokumen.LaporanBaru(
                await dokumen.IsiAsync(sumber, batal), sumber.Periode, periode, PerangkatDaerah.Nama, pengakses.NamaPemda, narasi);
        var asal = sumber is null
            ? "" : $" Keterangan laporannya diambil dari laporan {sumber.Periode}; narasinya {(narasi ? "ikut sebagai konsep yang harus diperiksa" : "ditulis baru")}.";
        try
        {
            await dokumen.BuatAsync(Konteks.Pelaku, Pd, JenisDokumen.Laporan, periode, isi, batal);
            if (narasi && sumber is not null)
            {
                await pengambil.TandaiAsync(Konteks.Pelaku, Pd, periode, sumber.Periode, batal);
            }

            this.Pesan($"Laporan kinerja {periode} dimulai.{asal}{await DasarHukumAsync(periode, batal)}");
        }
        catch (DokumenTidakDibuatException e)
        {
            this.Pesan(e.Message, Ragam.Info);
        }

        return LocalRedirect(Alamat.Laporan.Satu(Pd, periode));
    }

    // every report cites the legal bases of its year, and most of them hold on from one year to the next: the year begins with a draft of
    // them, for whoever may write it
    private async Task<string> DasarHukumAsync(Periode laporan, CancellationToken batal)
    {
        var (jenis, periode) = (JenisDokumen.DasarHukum, JenisDokumen.DasarHukum.RentangBaru(laporan));
        if (DokumenStore.Yang(_semua, laporan).Any(d => d.Jenis == jenis.Kode)
            || !Konteks.Boleh(Hak.Atas<IndexModel>(nameof(OnPostMulaiAsync)), Pd, jenis.Kode)
            || SumberDasarHukum.Cari(_semua, periode) is not { } sumber)
        {
            return "";
        }

        var isi = await dokumen.IsiAsync(sumber, batal);
        if (!isi.DaftarJalur.Any(j => JenisDokumen.Untuk(j) == jenis))
        {
            return "";
        }

        try
        {
            await dokumen.BuatAsync(Konteks.Pelaku, Pd, jenis, periode,
                SalinanDokumen.Salin(jenis, isi, sumber.Periode, periode, PerangkatDaerah.Nama, pengakses.NamaPemda), batal);
            return $" Dasar hukum {periode} disalin dari {sumber.Periode} sebagai draf; periksa dan lengkapi.";
        }
        catch (DokumenTidakDibuatException)
        {
            return "";
        }
    }

    private async Task<bool> BacaAsync(CancellationToken batal)
    {
        if (!await KenalAsync(batal))
        {
            return false;
        }

        _semua = await dokumen.DaftarAsync(Konteks.Pemda, Pd, batal);
        Daftar = [.. _semua.Where(d => d.Jenis == JenisDokumen.Laporan.Kode)];
        DaftarTawaran = TawaranLaporan.Susun(_semua);
        return true;
    }
}
