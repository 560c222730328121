using Akuntabel.Core.Alur;
using Akuntabel.Storage.Alur;
using Akuntabel.Storage.Dokumen;
using Akuntabel.Storage.Instansi;
using Akuntabel.Storage.KertasKerja;
using Akuntabel.Web.Fitur.Bersama;
using Akuntabel.Web.FormulirDokumen;
using Akuntabel.Web.Keamanan;
using Akuntabel.Web.Penyimpanan;
using Akuntabel.Web.Umum;
using Microsoft.AspNetCore.Mvc;

namespace Akuntabel.Web.Fitur.Siklus;

/// <summary>A document of the stage, or the place where it is begun.</summary>
/// <param name="Baris">The kind, with the document that serves the year.</param>
/// <param name="Bagian">The parts of its form.</param>
public sealed record DokumenTahap(BarisPeriode Baris, IReadOnlyList<RingkasanBagian> Bagian)
{
    /// <summary>Rows that no unit owns, for one who may divide them.</summary>
    public IReadOnlyList<BarisTanpaPemilik> TanpaPemilik { get; init; } = [];

    /// <summary>Fields that a report needs and that are empty.</summary>
    public int Kurang => Bagian.Sum(b => b.Kurang);

    /// <summary>Whether no part is filled in.</summary>
    public bool Kosong => Bagian.All(b => b.Kosong);
}

/// <summary>A stage of one year: its documents, how much of them is filled in, and what comes next.</summary>
public class TahapModel(
    DokumenStore dokumen, UnitStore unitStore, PelaksanaanSopStore alur, RekomendasiStore rekomendasi, KonteksPd konteks, WaktuSetempat waktu) : HalamanPd(konteks)
{
    /// <summary>Stage of the address.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Kunci { get; set; }

    /// <summary>Year of the address; without one that of the bar.</summary>
    [BindProperty(SupportsGet = true)]
    public int? Tahun { get; set; }

    /// <summary>The stage.</summary>
    public TahapSiklus Tahap { get; private set; } = TahapSiklus.Semua[0];

    /// <summary>The year.</summary>
    public int Kini { get; private set; }

    /// <summary>The documents.</summary>
    public IReadOnlyList<DokumenTahap> Daftar { get; private set; } = [];

    /// <summary>The Perjanjian Kinerja of the stage that may have to follow a changed budget; <c>null</c>: none.</summary>
    public PerluPerubahan? Perubahan { get; private set; }

    /// <summary>The collecting of figures, by quarter; none in other stages.</summary>
    public IReadOnlyList<AlurTriwulan> Alur { get; private set; } = [];

    /// <summary>Recommendations of APIP about earlier years that are not settled, where plans are made; none in other stages.</summary>
    public IReadOnlyList<RekomendasiTersimpan> Rekomendasi { get; private set; } = [];

    /// <summary>Times as people read them.</summary>
    public WaktuSetempat Waktu => waktu;

    /// <summary>Whether the user may begin a document of a kind.</summary>
    public bool BolehBuat(JenisDokumen jenis)
    {
        ArgumentNullException.ThrowIfNull(jenis);
        return Konteks.Boleh(Hak.Atas<Fitur.Dokumen.IndexModel>(nameof(Fitur.Dokumen.IndexModel.OnPostBuatAsync)), Pd, jenis.Kode);
    }

    /// <summary>Whether the user may type in a document.</summary>
    public bool BolehIsi(VersiDokumen v)
    {
        ArgumentNullException.ThrowIfNull(v);
        return v.Status == VersiDokumen.Draf
            && Konteks.Boleh(Hak.Atas<Fitur.Dokumen.Isian.IsiModel>(nameof(Fitur.Dokumen.Isian.IsiModel.OnPostAsync)), Pd, v.Jenis);
    }

    /// <summary>Whether the user may type in a document, whoever's row it is: one who may suggest all of it.</summary>
    public bool MengisiSemua(VersiDokumen v) => BolehIsi(v)
        && Konteks.Boleh(Hak.Atas<Fitur.Dokumen.Isian.IsiModel>(nameof(Fitur.Dokumen.Isian.IsiModel.OnPostUsulkanAsync)), Pd, v.Jenis);

    /// <summary>Whether the user may hand a draft to the head.</summary>
    public bool BolehMengajukan(VersiDokumen v)
    {
        ArgumentNullException.ThrowIfNull(v);
        return v is { Status: VersiDokumen.Draf, Menunggu: false, MenurutSop: false }
            && Konteks.Boleh(Hak.Atas<Fitur.Dokumen.AjukanModel>(nameof(Fitur.Dokumen.AjukanModel.OnPostAsync)), Pd, v.Jenis);
    }

    /// <summary>Whether a document waits for the user's decision.</summary>
    public bool BolehMemutuskan(VersiDokumen v)
    {
        ArgumentNullException.ThrowIfNull(v);
        return v.Menunggu && Konteks.Boleh(Hak.Atas<Fitur.Dokumen.TetapkanModel>(nameof(Fitur.Dokumen.TetapkanModel.OnPostAsync)), Pd,
            v.Jenis);
    }

    /// <summary>Whether the user may open a Perubahan of a document that was set.</summary>
    public bool BolehMengubah(VersiDokumen v)
    {
        ArgumentNullException.ThrowIfNull(v);
        return v.Status == VersiDokumen.Ditetapkan
            && Konteks.Boleh(Hak.Atas<Fitur.Dokumen.PerubahanModel>(nameof(Fitur.Dokumen.PerubahanModel.OnGetAsync)), Pd, v.Jenis);
    }

    // who hands a plan to the head divides it among units
    private bool Membagi(VersiDokumen v) => TabelKewenangan.RencanaUnit.Contains(v.Jenis) && BolehMengajukan(v);

    private async Task<IReadOnlyList<string>> UnitAsync(CancellationToken batal) =>
        [.. (await unitStore.DaftarAsync(Konteks.Pemda, Pd, batal)).Where(u => u.Aktif != 0).Select(u => u.Nama)];

    /// <summary>Where one goes on: what waits for a decision, what lacks something or is not begun, what is ready; <c>null</c>: nothing
    /// is to be done.</summary>
    public DokumenTahap? Lanjut => Daftar.FirstOrDefault(d => d.Baris.Versi is { } v && BolehMemutuskan(v))
        ?? Daftar.FirstOrDefault(d => d.Baris.Versi is { } v ? BolehIsi(v) && (d.Kurang > 0 || (d.Kosong && d.Baris.Wajib))
            : d.Baris.Wajib && BolehBuat(d.Baris.Jenis))
        ?? Daftar.FirstOrDefault(d => d is { Kosong: false, Baris.Versi: { } v } && BolehMengajukan(v));

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken batal)
    {
        if (TahapSiklus.Cari(Kunci) is not { } tahap || Tahun is < WaktuKerja.TahunPertama or > WaktuKerja.TahunTerakhir
            || !await KenalAsync(batal))
        {
            return NotFound();
        }

        Tahap = tahap;
        var semua = await dokumen.DaftarAsync(Konteks.Pemda, Pd, batal);
        Kini = Konteks.Waktu(HttpContext).Tahun;
        var isi = await dokumen.IsiAsync(DokumenStore.Yang(semua, Periode.Tahun(Kini)), batal);
        var berkas = JenisDokumen.Satukan(isi.Select(d => (d.Versi.JenisDokumen, d.Berkas)));
        var unit = isi.Any(d => tahap.Jenis.Contains(d.Versi.JenisDokumen) && Membagi(d.Versi)) ? await UnitAsync(batal) : [];
        Daftar = [.. KelengkapanPeriode.Untuk(semua, Periode.Tahun(Kini)).Daftar.Where(b => tahap.Jenis.Contains(b.Jenis))
            .Select(b => new DokumenTahap(b, b.Versi is { } v
                ? RingkasanBagian.Semua(b.Jenis, isi.First(d => d.Versi.Dokumen == v.Dokumen).Berkas, berkas, v.Mulai) : [])
            {
                TanpaPemilik = b.Versi is { } x && Membagi(x)
                    ? BarisTanpaPemilik.Cari(x, isi.First(d => d.Versi.Dokumen == x.Dokumen).Berkas, unit) : [],
            })];
        Alur = tahap.Kunci == "pengukuran" ? AlurTriwulan.Setahun(await alur.DaftarAsync(Konteks.Pemda, Pd, Kini, batal), alur.Kini, Kini) : [];
        Rekomendasi = tahap.Kunci == "perencanaan" && PerangkatDaerah.RekomendasiTerbuka > 0
            ? [.. (await rekomendasi.DaftarAsync(Konteks.Pemda, Pd, batal: batal)).Where(r => r.Terbuka && r.Tahun < Kini)] : [];
        Perubahan = tahap.Jenis.Contains(JenisDokumen.PerjanjianKinerja)
            ? await PerluPerubahan.CariAsync(dokumen, semua, Kini, BolehMengubah, batal) : null;
        return Page();
    }
}
