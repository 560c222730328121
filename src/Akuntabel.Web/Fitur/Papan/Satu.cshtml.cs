using Akuntabel.Core.Alur;
using Akuntabel.Core.Umum;
using Akuntabel.Storage.Alur;
using Akuntabel.Storage.Dokumen;
using Akuntabel.Storage.Instansi;
using Akuntabel.Web.Fitur.Bersama;
using Akuntabel.Web.FormulirDokumen;
using Akuntabel.Web.JalannyaSop;
using Akuntabel.Web.Keamanan;
using Akuntabel.Web.Penyimpanan;
using Akuntabel.Web.TriwulanBerjalan;
using Akuntabel.Web.Umum;
using Microsoft.AspNetCore.Mvc;

namespace Akuntabel.Web.Fitur.Papan;

/// <summary>The board of a quarter: who is done, how far the office is from its targets, what it spent, and what comes next.</summary>
public class SatuModel(
    KonteksPd konteks, DokumenStore dokumen, PembacaTriwulan pembaca, PelaksanaanSopStore store, UnitStore unit,
    KonteksAlur alur, WaktuSetempat waktu) : HalamanPapan(konteks, dokumen, pembaca)
{
    private IReadOnlyList<BarisUnit> _unit = [];

    /// <summary>The procedure; <c>null</c>: not begun.</summary>
    public PelaksanaanSop? Jalan { get; private set; }

    /// <summary>How it stands.</summary>
    public KeadaanTriwulan Keadaan { get; private set; } = KeadaanTriwulan.Baca(null, default);

    /// <summary>The units, those that need looking at first.</summary>
    public IReadOnlyList<KeadaanUnit> Unit { get; private set; } = [];

    /// <summary>What differs from what was agreed to; <c>null</c>: it was not opened again.</summary>
    public BedaPersetujuan? Beda { get; private set; }

    /// <summary>Steps that the user himself has, those that came back first.</summary>
    public IReadOnlyList<TugasSop> Giliran { get; private set; } = [];

    /// <summary>Whether the user may begin the procedure.</summary>
    public bool BolehMulai => Jalan is null && Boleh(Hak.Atas<Alur.SatuModel>(nameof(Alur.SatuModel.OnPostMulaiAsync)));

    /// <summary>Whether there is a report of the quarter.</summary>
    public bool AdaLaporan => Semua.Any(d => d.JenisDokumen == JenisDokumen.Laporan && d.Periode == Periode);

    /// <summary>Whether the user may begin it.</summary>
    public bool BolehLaporan => !AdaLaporan && TawaranLaporan.Susun(Semua).Any(t => t.DaftarPeriode.Contains(Periode))
        && Konteks.Boleh(Hak.Atas<Laporan.IndexModel>(nameof(Laporan.IndexModel.OnPostMulaiAsync)), Pd, JenisDokumen.Laporan.Kode);

    /// <summary>Where what is wrong is mended.</summary>
    public string Perbaikan(Kesalahan k)
    {
        ArgumentNullException.ThrowIfNull(k);
        return TempatFormulir.Perbaikan(Pd, Tahun, k.Asal, DokumenStore.Yang(Semua, Periode), Isi?.Berkas ?? KumpulanBerkas.Kosong, diisi: false);
    }

    /// <summary>Where the figure of an indikator is from, as whoever typed it says; empty: it is not said.</summary>
    public string Sumber(string indikator) => Isi?.Rekap.Indikator.FirstOrDefault(i => i.Indikator.Kode == indikator)?.Sumber ?? "";

    /// <summary>Who owns an indikator; empty: nobody.</summary>
    public string Pemilik(string indikator) => Isi?.Rekap.Indikator.FirstOrDefault(i => i.Indikator.Kode == indikator)?.Pemilik ?? "";

    /// <summary>A moment by the clock of the office, in words.</summary>
    public string Saat(DateTime saat) => $"{TanggalIndonesia.Panjang(DateOnly.FromDateTime(saat))} pukul {saat:HH.mm} {waktu.Zona}";

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken batal)
    {
        if (!await BukaAsync(batal))
        {
            return NotFound();
        }

        Jalan = (await store.DaftarAsync(Konteks.Pemda, Pd, Tahun, batal))
            .FirstOrDefault(j => j.Jenis == JenisPelaksanaan.Pengukuran && j.Periode == Periode)?.Pelaksanaan;
        Keadaan = KeadaanTriwulan.Baca(Jalan, store.Kini);
        if (Jalan is not { } p)
        {
            return Page();
        }

        _unit = await unit.DaftarAsync(Konteks.Pemda, Pd, batal);
        Unit = KeadaanUnit.Susun(p, store.Kini, Nama, Isi?.Rekap ?? RekapTriwulan.Kosong);
        Giliran = !Boleh(Hak.Atas<Alur.SatuModel>(nameof(Alur.SatuModel.OnPostSelesaiAsync))) ? []
            : [.. p.Terbuka.Where(t => alur.Memegang(Pd, p.Sop, p.Langkah(t.Langkah), KonteksAlur.Atas(_unit, t.Unit))
                && !alur.UntukLain(Pd, p.Sop, p.Langkah(t.Langkah))).OrderByDescending(t => t.Alasan.Length > 0).ThenBy(t => t.Langkah)];
        if (BedaPersetujuan.Dibuka(p) is { Setuju.Berakhir: { } saat } dibuka)
        {
            Beda = BedaPersetujuan.Bandingkan(dibuka, (await TercatatAsync(waktu.Saat(
                DateOnly.FromDateTime(saat), TimeOnly.FromDateTime(saat)))).Angka, Isi?.Angka);
        }

        return Page();
    }

    private string Nama(string id) => id.Length == 0 ? PerangkatDaerah.Nama : _unit.FirstOrDefault(u => u.Id == id)?.Nama ?? id;
}
