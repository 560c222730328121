using Akuntabel.Core.Alur;
using Akuntabel.Core.Laporan;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Perbandingan;
using Akuntabel.Storage.Dokumen;
using Akuntabel.Storage.Pemda;
using Akuntabel.Storage.Terbitan;
using Akuntabel.Storage.Umum;
using Akuntabel.Web.Fitur.Bersama;
using Akuntabel.Web.Komponen;
using Akuntabel.Web.Penyusunan;
using Akuntabel.Web.Umum;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Akuntabel.Web.Fitur.Laporan;

/// <summary>What a report says otherwise than last year's, than an earlier version of itself, or than what was stored on a day.</summary>
public class BandingModel(KonteksPd konteks, DokumenStore dokumen, TerbitanStore terbitan, PembandingLaporan pembanding, WaktuSetempat waktu) : HalamanPd(konteks)
{
    private const string TahunLalu = "tahun-lalu";

    private const string PadaHari = "tanggal";

    // a page of some sixty thousand characters still opens at once on a telephone
    private const int JatahHalaman = 45_000;

    private const int BebanBlok = 80;

    private const int BebanPotongan = 40;

    private IReadOnlyList<BarisTerbitan> _terbitan = [];

    private IReadOnlyList<VersiDokumen> _semua = [];

    /// <summary>Year of the later one.</summary>
    [BindProperty(SupportsGet = true)]
    public int Tahun { get; set; }

    /// <summary>Quarter, or 0.</summary>
    [BindProperty(SupportsGet = true)]
    public int Triwulan { get; set; }

    /// <summary>The earlier one: last year's, the code of an issue, or the day.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Dari { get; set; }

    /// <summary>The later one: the code of an issue; empty: as it would be composed now.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Ke { get; set; }

    /// <summary>The day of the earlier one.</summary>
    [BindProperty(SupportsGet = true, Name = "tanggal")]
    public string? PadaTanggal { get; set; }

    /// <summary>A section that is read alone; 0: all.</summary>
    [BindProperty(SupportsGet = true)]
    public int Bagian { get; set; }

    /// <summary>Block of it that the page begins with.</summary>
    [BindProperty(SupportsGet = true)]
    public int Mulai { get; set; }

    /// <summary>The span.</summary>
    public Periode Periode => Periode.Tahun(Tahun, Triwulan is >= 1 and <= 4 ? Triwulan : null);

    /// <summary>What may be the earlier one.</summary>
    public IReadOnlyList<SelectListItem> DaftarDari { get; private set; } = [];

    /// <summary>What may be the later one.</summary>
    public IReadOnlyList<SelectListItem> DaftarKe { get; private set; } = [];

    /// <summary>Why nothing is compared, for the user; empty: it is, or nothing was chosen.</summary>
    public string Keberatan { get; private set; } = "";

    /// <summary>All sections; <c>null</c>: nothing is compared.</summary>
    public IReadOnlyList<BagianBeda>? Hasil { get; private set; }

    /// <summary>Why the issue was corrected; empty: it is not set against the one that it replaced.</summary>
    public string AlasanPerbaikan { get; private set; } = "";

    /// <summary>The earlier one in words.</summary>
    public string SebutanDari => Sebutan(DaftarDari, Dari) + (Dari == PadaHari ? $" {PadaTanggal}" : "");

    /// <summary>The later one in words.</summary>
    public string SebutanKe => Sebutan(DaftarKe, Ke ?? "");

    /// <summary>Sections that are written out here, each with the blocks that fit.</summary>
    public IReadOnlyList<(BagianBeda Bagian, IReadOnlyList<BlokBeda> Blok, int Berikut)> Terurai { get; private set; } = [];

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken batal)
    {
        if (!await BukaAsync(batal))
        {
            return NotFound();
        }

        if (await SisiAsync(batal) is ({ } lama, { } baru))
        {
            Hasil = await Task.Run(() => pembanding.Bandingkan(lama, baru), batal);
            Keberatan = Hasil is null ? "Salah satu laporannya tidak dapat disusun, jadi tidak ada yang dapat dibandingkan. Buka laporannya untuk melihat sebabnya." : "";
            Uraikan();
        }

        return Page();
    }

    /// <summary>The later one as DOCX with tracked changes.</summary>
    public async Task<IActionResult> OnGetUnduhAsync(CancellationToken batal)
    {
        if (!await BukaAsync(batal))
        {
            return NotFound();
        }

        if (await SisiAsync(batal) is ({ } lama, { } baru) && await Task.Run(() => PembandingLaporan.Docx(lama, baru), batal) is { } isi)
        {
            var nama = PemdaStore.Kunci(PerangkatDaerah.Singkatan.Length > 0 ? PerangkatDaerah.Singkatan : PerangkatDaerah.Nama);
            return File(isi, "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                $"perbandingan-{nama}-{lama.Periode.Mulai}-{baru.Periode.Mulai}{(Triwulan > 0 ? $"-tw{Triwulan}" : "")}.docx");
        }

        this.Pesan(Keberatan.Length > 0 ? Keberatan : "Pilih dahulu dua laporan yang dibandingkan.", Ragam.Peringatan);
        return LocalRedirect(Alamat.Laporan.Banding(Pd, Periode));
    }

    /// <summary>Address of a section alone, or of more of it.</summary>
    public string AlamatBagian(int nomor, int mulai = 0) => Alamat.Laporan.BandingBagian(Pd, Periode, (Dari ?? "", Ke ?? "", PadaTanggal ?? ""), nomor, mulai);

    /// <summary>Address of the DOCX.</summary>
    public string AlamatUnduh => Alamat.Laporan.BandingBagian(Pd, Periode, (Dari ?? "", Ke ?? "", PadaTanggal ?? ""), 0, 0, "Unduh");

    private static string Sebutan(IReadOnlyList<SelectListItem> daftar, string? nilai) => daftar.FirstOrDefault(p => p.Value == nilai)?.Text ?? "";

    private async Task<bool> BukaAsync(CancellationToken batal)
    {
        if (Tahun is < 2000 or > 2100 || !await KenalAsync(batal))
        {
            return false;
        }

        _semua = await dokumen.DaftarAsync(Konteks.Pemda, Pd, batal);
        if (_semua.FirstOrDefault(d => d.Jenis == JenisDokumen.Laporan.Kode && d.Periode == Periode) is not { } laporan)
        {
            return false;
        }

        ViewData["Menu"] = Alamat.Laporan.Daftar(Pd);
        _terbitan = await terbitan.DaftarAsync(laporan.Kunci, batal);
        var terbit = _terbitan.Select(t => new SelectListItem($"Terbitan ke-{t.Nomor}, kode {KodeTerbitan.Cetak(t.Kode)}", t.Kode)).ToList();
        DaftarKe = [new("Menurut isian sekarang", ""), .. terbit];
        DaftarDari = [.. LaporanLalu is { } l ? [new SelectListItem($"Laporan {l.Periode}", TahunLalu)] : Array.Empty<SelectListItem>(), .. terbit,
            new SelectListItem("Isian yang tercatat pada tanggal", PadaHari)];
        return true;
    }

    private VersiDokumen? LaporanLalu => _semua.FirstOrDefault(d => d.Jenis == JenisDokumen.Laporan.Kode && d.Periode == Periode.Tahun(Tahun - 1, Periode.Triwulan));

    private async Task<(SisiBanding? Lama, SisiBanding? Baru)> SisiAsync(CancellationToken batal)
    {
        if (string.IsNullOrEmpty(Dari))
        {
            return default;
        }

        var ke = _terbitan.FirstOrDefault(t => t.Kode == Ke);
        var baru = ke is not null ? await pembanding.TerbitanAsync(ke, batal)
            : await pembanding.IsianAsync(Konteks.Pemda, Pd, Periode, PilihanVersi.Terbaru, Saat(Periode), batal);
        var dari = _terbitan.FirstOrDefault(t => t.Kode == Dari);
        var lama = dari is not null ? await pembanding.TerbitanAsync(dari, batal)
            : Dari == TahunLalu && LaporanLalu is { } l ? await LaluAsync(l, batal)
            : Dari == PadaHari ? await PadaHariAsync(batal) : null;
        AlasanPerbaikan = ke is { Nomor: > 1 } && dari?.Nomor == ke.Nomor - 1 ? ke.Alasan : "";
        Keberatan = lama is not null && baru is not null || Keberatan.Length > 0 ? Keberatan
            : "Yang dipilih tidak ada, atau belum ada laporannya pada waktu itu. Pilih yang lain.";
        return (lama, baru);
    }

    // last year's as it was issued; one that was not, as it stands
    private async Task<SisiBanding?> LaluAsync(VersiDokumen l, CancellationToken batal) => await terbitan.DaftarAsync(l.Kunci, batal) is [var t, ..]
        ? await pembanding.TerbitanAsync(t, batal) : await pembanding.IsianAsync(Konteks.Pemda, Pd, l.Periode, PilihanVersi.Terbaru, Saat(l.Periode), batal);

    private async Task<SisiBanding?> PadaHariAsync(CancellationToken batal)
    {
        if (!TanggalIndonesia.Coba(PadaTanggal?.Trim() ?? "", out var hari, out var alasan) || hari is not { } h)
        {
            Keberatan = string.IsNullOrWhiteSpace(PadaTanggal) ? "Tulis tanggal keadaan yang dibandingkan." : $"\"{PadaTanggal}\" bukan tanggal: {alasan} Tulis misalnya 31 Januari {Tahun + 1}.";
            ModelState.AddModelError("tanggal", Keberatan);
            return null;
        }

        var saat = waktu.Saat(h, TimeOnly.MaxValue);
        return await pembanding.IsianAsync(Konteks.Pemda, Pd, Periode, PilihanVersi.Tercatat(saat), saat, batal);
    }

    private DateTimeOffset? Saat(Periode periode) => _semua.Where(d => d.Periode == periode || d.Periode == Periode.Tahun(periode.Mulai, null))
        .Select(d => SaatUtc.Baca(d.Diubah)).Max();

    private void Uraikan()
    {
        var (hasil, sisa) = (new List<(BagianBeda, IReadOnlyList<BlokBeda>, int)>(), JatahHalaman);
        foreach (var b in (Hasil ?? []).Where(b => Bagian == 0 ? b.Keadaan != KeadaanBeda.Sama : b.Nomor == Bagian))
        {
            var lewat = Bagian > 0 ? Math.Clamp(Mulai, 0, b.Blok.Count) : 0;
            List<BlokBeda> muat = [];
            foreach (var blok in b.Blok.Skip(lewat))
            {
                var beban = Beban(blok);
                if (sisa < beban && (hasil.Count > 0 || muat.Count > 0))
                {
                    break;
                }

                muat.Add(blok);
                sisa -= beban;
            }

            if (muat.Count == 0)
            {
                break;
            }

            hasil.Add((b, muat, lewat + muat.Count < b.Blok.Count ? lewat + muat.Count : 0));
            if (hasil[^1].Item3 > 0)
            {
                break;
            }
        }

        Terurai = hasil;
    }

    // what did not change is told in one line
    private static int Beban(BlokBeda b) => b.Keadaan == KeadaanBeda.Sama ? BebanBlok : BebanBlok + Isi(b.Isi) + b.Baris.Where(r => r.Keadaan != KeadaanBeda.Sama || r.Kepala)
        .Sum(r => BebanBlok + r.Sel.Sum(Isi));

    private static int Isi(IReadOnlyList<PotonganBeda> isi) => isi.Sum(p => p.Teks.Length + BebanPotongan);
}
